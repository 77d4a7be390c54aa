"""Lanes of overlapping highlights."""

import pytest

from newsreader.core.spans import Span
from newsreader.ui.article.layers import LANES, lanes, nearest_first


@pytest.mark.parametrize(
    ("spans", "expected"),
    [
        ([], ()),
        ([Span(0, 5), Span(5, 9)], (0, 0)),
        ([Span(0, 5), Span(3, 9)], (0, 1)),
        ([Span(3, 4), Span(0, 9)], (1, 0)),
        ([Span(0, 9), Span(0, 9), Span(0, 9), Span(0, 9)], (0, 1, 2, LANES - 1)),
        ([Span(0, 9), Span(1, 3), Span(4, 6), Span(2, 8)], (0, 1, 1, 2)),
    ],
)
def test_lanes(spans: list[Span], expected: tuple[int, ...]) -> None:
    assert lanes(spans) == expected


def test_inner_ones_come_first() -> None:
    assert nearest_first([Span(0, 9), Span(2, 4), Span(3, 5)], [0, 2, 1]) == (1, 2, 0)
