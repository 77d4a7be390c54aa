"""One change of a text, and what moves with it."""

import pytest

from newsreader.core.edit import Edit, moved, smallest
from newsreader.core.spans import Span


def test_an_edit_and_its_inverse() -> None:
    edit = Edit(Span(1, 3), "九")
    assert (edit.growth, edit.apply("一二三四")) == (-1, "一九四")
    assert edit.inverse("一二三四") == Edit(Span(1, 2), "二三")


@pytest.mark.parametrize(
    ("replacement", "edit"),
    [
        ("桥东通车", Edit(Span(3, 4), "东")),
        ("桥南已通车", Edit(Span(4, 4), "已")),
        ("桥车", Edit(Span(3, 5), "")),
        ("桥南通车", Edit(Span(6, 6), "")),
        ("", Edit(Span(2, 6), "")),
    ],
)
def test_the_smallest_edit_leaves_shared_ends_alone(replacement: str, edit: Edit) -> None:
    text = "新大桥南通车了"
    assert smallest(text, Span(2, 6), replacement) == edit
    assert edit.apply(text) == "新大" + replacement + "了"


@pytest.mark.parametrize(
    ("cut", "replacement", "span", "touched"),
    [
        (Span(0, 2), "九九九", Span(5, 9), False),  # before
        (Span(4, 4), "九", Span(5, 9), False),  # inserted at the start
        (Span(8, 9), "九", Span(4, 8), False),  # behind
        (Span(8, 8), "九", Span(4, 8), False),  # inserted at the end
        (Span(6, 6), "九", Span(4, 9), True),  # inserted inside
        (Span(5, 7), "", Span(4, 6), True),  # deleted inside
        (Span(3, 6), "九", Span(4, 6), True),  # over the start
        (Span(7, 9), "九", Span(4, 7), True),  # over the end
        (Span(4, 8), "九九", Span(4, 6), True),  # exactly
        (Span(3, 9), "", Span(3, 3), True),  # wholly
    ],
)
def test_where_a_span_goes(cut: Span, replacement: str, span: Span, touched: bool) -> None:
    assert moved(Span(4, 8), Edit(cut, replacement)) == (span, touched)
