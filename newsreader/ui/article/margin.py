"""The bars beside the text: one for each highlight, as high as its lines, side by side in lanes."""

from collections.abc import Iterable, Iterator, Sequence
from typing import NamedTuple

from PySide6.QtCore import QPointF, QRectF

from newsreader.ui.article.geometry import Lines
from newsreader.ui.article.layers import lanes

LEAST, MOST = 2, 8
"""Lanes in the narrowest and in a wide margin; what finds no lane is counted where it begins."""

BEFORE, PITCH, WIDTH = 0.55, 0.34, 0.17
"""From the text to the first bar, from bar to bar, and the width of one; in characters."""

COUNT = 1.0
"""Room for the number of those that found no lane, in characters."""


class Column(NamedTuple):
    """Left and right edge of the text, the width of a character, and the room to the right."""

    left: float
    right: float
    em: float
    room: float = 0.0

    @property
    def lanes(self) -> int:
        """How many bars find room side by side."""
        if not self.em:
            return LEAST
        fitting = int((self.room / self.em - BEFORE - COUNT) / PITCH)
        return min(MOST, max(LEAST, fitting))

    def lane(self, number: int) -> float:
        """Return the middle of a lane."""
        return self.right + (BEFORE + PITCH * number) * self.em

    @property
    def beside(self) -> float:
        """Where the margin with the bars begins."""
        return self.right + (BEFORE - 0.4) * self.em


class Bar(NamedTuple):
    """The bar of a highlight: its number, its lane, its first and last line."""

    number: int
    lane: int
    first: int
    last: int


class Bars:
    """The bars of all highlights of a text that is laid out."""

    def __init__(self, ranges: Sequence[tuple[int, int]]) -> None:
        self.lanes = lanes([(first, last + 1) for first, last in ranges])
        found = zip(self.lanes, ranges, strict=True)
        self._bars = [Bar(index, lane, *lines) for index, (lane, lines) in enumerate(found)]

    def between(self, first: int, last: int) -> list[Bar]:
        """Return the bars that stand beside some lines."""
        return [bar for bar in self._bars if bar.first <= last and first <= bar.last]

    def at(self, point: QPointF, line: int, column: Column) -> tuple[int, ...]:
        """Return the highlights whose bar, or whose count, stands at a point beside a line.

        The one under the point comes first, then the others beside this line.
        """
        if point.x() < column.beside:
            return ()
        lane = round((point.x() - column.lane(0)) / (PITCH * column.em))
        beside = sorted(self.between(line, line), key=lambda bar: bar.lane)
        if lane >= column.lanes:
            return tuple(b.number for b in beside if b.lane >= column.lanes and b.first == line)
        under = [bar for bar in beside if bar.lane == lane]
        others = [bar for bar in beside if bar.lane != lane] if under else []
        return tuple(bar.number for bar in (*under, *others))


def boxes(
    bars: Iterable[Bar], lines: Lines, view: QRectF, column: Column
) -> Iterator[tuple[Bar, QRectF]]:
    """Return where bars stand, cut to what is seen of them."""
    width = WIDTH * column.em
    for bar in bars:
        if bar.lane < column.lanes:
            top = max(lines.line(bar.first).box.top(), view.top() - 9)
            bottom = min(lines.line(bar.last).box.bottom(), view.bottom() + 9)
            yield bar, QRectF(column.lane(bar.lane) - width / 2, top, width, bottom - top)


def counts(bars: Iterable[Bar], column: Column) -> dict[int, list[int]]:
    """Return the highlights without a lane by the line in which they begin."""
    found: dict[int, list[int]] = {}
    for bar in bars:
        if bar.lane >= column.lanes:
            found.setdefault(bar.first, []).append(bar.number)
    return found
