"""Offsets in small texts, by hand."""

import pytest

from newsreader.core.spans import Span
from newsreader.ui.offsets import Offsets

MIXED = "a𠮷文😀"


@pytest.mark.parametrize(
    ("offset", "unit"), [(-1, 0), (0, 0), (1, 1), (2, 3), (3, 4), (4, 6), (9, 6)]
)
def test_code_point_to_unit(offset: int, unit: int) -> None:
    assert Offsets(MIXED).unit(offset) == unit


@pytest.mark.parametrize(
    ("unit", "offset"), [(-1, 0), (0, 0), (1, 1), (2, 1), (3, 2), (4, 3), (5, 3), (6, 4), (9, 4)]
)
def test_unit_to_code_point(unit: int, offset: int) -> None:
    assert Offsets(MIXED).point(unit) == offset


@pytest.mark.parametrize(
    ("first", "second", "span"),
    [
        (0, 1, Span(0, 1)),
        (3, 1, Span(1, 2)),
        (2, 2, Span(1, 2)),
        (0, 5, Span(0, 4)),
        (6, 99, Span(4, 4)),
    ],
)
def test_a_cut_pair_is_taken_whole(first: int, second: int, span: Span) -> None:
    assert Offsets(MIXED).span(first, second) == span


def test_positions_of_a_span() -> None:
    assert Offsets(MIXED).positions(Span(1, 4)) == (1, 6)
