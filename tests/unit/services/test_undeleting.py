"""The trash."""

from collections.abc import Iterator
from pathlib import Path

import pytest

from newsreader.core.discarded import DiscardedKind
from newsreader.core.operation import UndoName
from newsreader.services.library import Library
from tests.support.builders import BRIDGE_ID
from tests.support.library import make_library
from tests.support.people import highlight, state


@pytest.fixture
def library(tmp_path: Path) -> Iterator[Library]:
    with make_library(tmp_path) as library:
        yield library


def test_the_trash_is_empty_at_first(library: Library) -> None:
    highlight(library, "新桥")
    assert library.undeleting.list() == ()


def test_what_was_deleted_lies_there_and_comes_back(library: Library) -> None:
    made = highlight(library, "新桥", note="旧", tags=("水/桥",))
    search, _ = library.keeping.save("路", "路 桥", "")
    before, tags = state(library), library.tagging.list()
    library.annotating.delete([made.id])
    library.keeping.delete(search.id)
    library.tagging.delete(library.tagging.find("水").id)
    there = library.undeleting.list()
    assert {(each.kind, each.words, each.note, each.article_id) for each in there} == {
        (DiscardedKind.TAG, "水", "", None),
        (DiscardedKind.TAG, "桥", "", None),
        (DiscardedKind.SEARCH, "路", "路 桥", None),
        (DiscardedKind.ANNOTATION, "新桥", "旧", BRIDGE_ID),
    }
    assert there[-1].id == made.id
    assert library.undeleting.restore(there).added == {made.id}
    assert (state(library), library.tagging.list()) == (before, tags)
    assert library.undeleting.list() == ()
    assert library.history.undo_name is UndoName.RESTORE
    library.history.undo()
    assert len(library.undeleting.list(2)) == 2
    assert library.maintaining.check().ok


def test_bringing_back_twice_changes_nothing(library: Library) -> None:
    made = highlight(library, "新桥")
    library.annotating.delete([made.id])
    there = library.undeleting.list()
    library.undeleting.restore(there)
    assert not library.undeleting.restore(there)
