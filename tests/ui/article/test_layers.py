"""Lanes of overlapping highlights."""

from itertools import combinations

import pytest
from hypothesis import given
from hypothesis import strategies as st

from newsreader.core.spans import Span
from newsreader.ui.article.layers import lanes, nearest_first, stretches


@pytest.mark.parametrize(
    ("ranges", "expected"),
    [
        ([], ()),
        ([(0, 5), (5, 9)], (0, 0)),
        ([(0, 5), (3, 9)], (0, 1)),
        ([(3, 4), (0, 9)], (1, 0)),
        ([(0, 9), (0, 9), (0, 9), (0, 9)], (0, 1, 2, 3)),
        ([(0, 9), (1, 3), (4, 6), (2, 8)], (0, 1, 1, 2)),
    ],
)
def test_lanes(ranges: list[tuple[int, int]], expected: tuple[int, ...]) -> None:
    assert lanes(ranges) == expected


def test_inner_ones_come_first() -> None:
    assert nearest_first([Span(0, 9), Span(2, 4), Span(3, 5)], [0, 2, 1]) == (1, 2, 0)


def test_a_stretch_names_the_shortest_on_it_and_the_next() -> None:
    spans = [Span(0, 9), Span(2, 6), Span(4, 8), Span(2, 6), Span(20, 22)]
    found = [tuple(each) for each in stretches(spans, range(5))]
    assert found == [
        (Span(0, 2), 0, 0),
        (Span(2, 4), 1, 3),
        (Span(4, 6), 1, 3),
        (Span(6, 8), 2, 0),
        (Span(8, 9), 0, 0),
        (Span(20, 22), 4, 4),
    ]


@given(st.lists(st.tuples(st.integers(0, 40), st.integers(1, 30)), max_size=30))
def test_no_two_that_overlap_share_a_lane_and_stretches_cover_all(
    drawn: list[tuple[int, int]],
) -> None:
    spans = [Span(start, start + length) for start, length in drawn]
    chosen = lanes([_ends(span) for span in spans])
    for (one, lane), (other, same) in combinations(zip(spans, chosen, strict=True), 2):
        assert lane != same or not one.overlaps(other)
    covered = {at for span in spans for at in range(span.start, span.end)}
    found = [at for each in stretches(spans, range(len(spans))) for at in range(*_ends(each.span))]
    assert sorted(covered) == found
    for each in stretches(spans, range(len(spans))):
        assert spans[each.top].contains(each.span)
        assert spans[each.under].contains(each.span)


def _ends(span: Span) -> tuple[int, int]:
    return span.start, span.end
