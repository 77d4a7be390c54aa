import zlib

import pytest
from hypothesis import given
from hypothesis import strategies as st

from newsreader.core.boxes import Area, Box, Boxes, joined
from newsreader.core.packed_boxes import GRID, PackedPage, packed, unpacked
from newsreader.core.spans import Span

STEP = 1 / GRID


def box(start: int, end: int, area: Area, page: int = 1) -> Box:
    return Box(Span(start, end), page, area)


LEFT, RIGHT = Area(0.1, 0.1, 0.2, 0.1), Area(0.4, 0.1, 0.2, 0.1)
WORDS = Boxes(
    [
        box(9, 10, Area(0, 0, 1, 1)),
        box(0, 3, LEFT),
        box(4, 6, RIGHT),
        box(4, 6, Area(0.1, 0.3, 0.2, 0.1)),
    ]
)


@pytest.mark.parametrize(
    ("spans", "starts"),
    [
        ([], []),
        ([(0, 0)], []),
        ([(0, 1)], [0]),
        ([(2, 4)], [0]),
        ([(3, 4)], []),
        ([(2, 5)], [0, 4, 4]),
        ([(5, 99)], [4, 4, 9]),
        ([(9, 10), (1, 2)], [9, 0]),
    ],
)
def test_words_are_found_by_their_text(spans: list[tuple[int, int]], starts: list[int]) -> None:
    assert [found.span.start for found in WORDS.of(Span(*span) for span in spans)] == starts


@pytest.mark.parametrize(
    ("x", "y", "start"), [(0.2, 0.15, 0), (0.5, 0.1, 4), (0.2, 0.35, 4), (0.9, 0.9, 9)]
)
def test_words_are_found_by_their_place_the_smallest_first(x: float, y: float, start: int) -> None:
    found = WORDS.at(x, y)
    assert found is not None
    assert found.span.start == start


def test_nothing_stands_beside_the_page() -> None:
    assert WORDS.at(1.2, 0.5) is None
    assert Boxes([]).at(0.5, 0.5) is None


def row(*lefts: float, top: float = 0.1, width: float = 0.04, height: float = 0.02) -> list[Area]:
    return [Area(left, top, width, height) for left in lefts]


def column(*tops: float, left: float = 0.8) -> list[Area]:
    return [Area(left, top, 0.03, 0.02) for top in tops]


@pytest.mark.parametrize(
    ("areas", "runs"),
    [
        ([], 0),
        (row(0.1), 1),
        (row(0.1, 0.15, 0.2), 1),
        (row(0.1, 0.3), 2),
        (row(0.5, 0.55) + row(0.1, 0.15, top=0.13), 2),
        (row(0.1, 0.15) + row(0.2, top=0.105), 1),
        (row(0.1) + row(0.15, top=0.115), 2),
        (column(0.1, 0.12, 0.14), 1),
        (column(0.1, 0.12) + column(0.1, 0.12, left=0.76), 2),
        (row(0.1, 0.15) + row(0.15, top=0.13), 2),
    ],
    ids=["none", "one", "line", "gap", "lines", "uneven", "step", "column", "columns", "under"],
)
def test_what_stands_in_a_line_is_one(areas: list[Area], runs: int) -> None:
    found = joined(areas)
    assert len(found) == runs
    for area in areas:
        middle = (area.left + area.right) / 2, (area.top + area.bottom) / 2
        assert sum(run.holds(*middle) for run in found) == 1


def test_what_is_joined_is_as_wide_as_its_parts() -> None:
    (run,) = joined(row(0.1, 0.15, 0.2))
    assert (run.left, run.right) == pytest.approx((0.1, 0.24))


fractions = st.floats(0, 1, allow_nan=False)
areas = st.builds(
    lambda left, top, width, height: Area(left, top, width * (1 - left), height * (1 - top)),
    *[fractions] * 4,
)
lists = st.lists(st.tuples(st.integers(0, 9), st.integers(1, 9), st.integers(1, 3), areas))


@given(lists)
def test_boxes_come_back_a_little_larger(words: list[tuple[int, int, int, Area]]) -> None:
    boxes: list[Box] = []
    at = 0
    for gap, length, page, area in words:
        boxes.append(box(at + gap, at + gap + length, area, page))
        at += gap + length
    pages = packed(boxes)
    assert [page.page for page in pages] == sorted({each.page for each in boxes})
    back = sorted((b for page in pages for b in unpacked(page)), key=lambda each: each.span)
    assert [(b.span, b.page) for b in back] == [(b.span, b.page) for b in boxes]
    for before, after in zip(boxes, back, strict=True):
        one, two = before.area, after.area
        small = 1e-9
        assert two.left - small <= one.left < two.left + STEP + small
        assert two.top - small <= one.top < two.top + STEP + small
        assert two.right - STEP - small < one.right <= two.right + small
        assert two.bottom - STEP - small < one.bottom <= two.bottom + small


def test_a_page_full_of_signs_is_small() -> None:
    signs = [
        box(n, n + 1, Area(n % 90 / 100, n // 90 / 100, 0.009 + n % 7 / 1e4, 0.009))
        for n in range(8000)
    ]
    assert len(packed(signs)[0].data) < 3 * len(signs)


@pytest.mark.parametrize(
    "data",
    [b"", b"nonsense", zlib.compress(b"123")],
    ids=["empty", "nonsense", "cut"],
)
def test_damage_is_told(data: bytes) -> None:
    with pytest.raises(ValueError, match="boxes"):
        unpacked(PackedPage(1, data))


def test_an_empty_page_has_no_boxes() -> None:
    assert unpacked(PackedPage(1, zlib.compress(b""))) == ()
    assert packed([]) == ()
