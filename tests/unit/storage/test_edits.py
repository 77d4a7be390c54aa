"""Corrections as revisions hold them."""

from newsreader.core.edit import Edit
from newsreader.core.spans import Span
from newsreader.storage.edits import edit_from, edit_value, is_result, marks


def test_there_and_back() -> None:
    edit = Edit(Span(0, 2), "北岸")
    value = edit_value(edit, "北岸新桥")
    assert edit_from(value) == edit
    assert is_result(value, "北岸新桥")
    assert not is_result(value, "南岸新桥")
    assert marks(value)


def test_early_edits_mark_nothing() -> None:
    value = edit_value(Edit(Span(0, 2), "北岸"), "北岸新桥")
    assert not marks({key: each for key, each in value.items() if key != "marks"})
