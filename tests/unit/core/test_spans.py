"""Ranges of text."""

import pytest

from newsreader.core.spans import Span, subtract


@pytest.mark.parametrize(("start", "end"), [(-1, 2), (3, 2)])
def test_impossible_spans_are_refused(start: int, end: int) -> None:
    with pytest.raises(ValueError, match="not a span"):
        Span(start, end)


def test_a_span_knows_its_characters() -> None:
    span = Span(1, 3)
    assert (span.length, span.of("一𠮷二三"), span.shifted(-1)) == (2, "𠮷二", Span(0, 2))


@pytest.mark.parametrize(
    ("other", "overlaps", "contains"),
    [
        (Span(2, 5), True, True),
        (Span(3, 4), True, True),
        (Span(1, 3), True, False),
        (Span(0, 2), False, False),
        (Span(5, 6), False, False),
        (Span(5, 5), False, True),
    ],
)
def test_two_spans(other: Span, overlaps: bool, contains: bool) -> None:
    assert (Span(2, 5).overlaps(other), Span(2, 5).contains(other)) == (overlaps, contains)


@pytest.mark.parametrize(
    ("holes", "left"),
    [
        ([], [Span(2, 8)]),
        ([Span(0, 2), Span(8, 9)], [Span(2, 8)]),
        ([Span(6, 7), Span(3, 4)], [Span(2, 3), Span(4, 6), Span(7, 8)]),
        ([Span(0, 4), Span(3, 5)], [Span(5, 8)]),
        ([Span(3, 6), Span(4, 5)], [Span(2, 3), Span(6, 8)]),
        ([Span(1, 9)], []),
        ([Span(5, 8)], [Span(2, 5)]),
    ],
)
def test_subtract(holes: list[Span], left: list[Span]) -> None:
    assert subtract(Span(2, 8), holes) == tuple(left)
