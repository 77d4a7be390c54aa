"""Where the rows of a strip stand, in pixels from its top."""

from bisect import bisect_right
from collections.abc import Iterator
from itertools import accumulate

from PySide6.QtCore import QPointF, QRectF

from newsreader.ui.review.painting import Placed
from newsreader.ui.review.rows import Row, Spot
from newsreader.ui.review.setting import Setter

EDGE = 0.9
"""Space above the first and below the last row, and right of the words, in characters."""


class Column:
    """Rows set one below the other; `gutter` and `width` are pixels."""

    def __init__(self, rows: tuple[Row, ...], setter: Setter, gutter: float, width: float) -> None:
        self.rows = rows
        self.gutter = gutter
        self.em = setter.em
        self.width = max(6 * setter.em, width - gutter - EDGE * setter.em)
        self._sets = setter.set_rows(rows, self.width)
        self._borders = [setter.border(row) for row in rows]
        heights = (
            border + each.height for border, each in zip(self._borders, self._sets, strict=True)
        )
        self._tops = list(accumulate(heights, initial=EDGE * setter.em))

    @property
    def height(self) -> float:
        """Height of it all."""
        return self._tops[-1] + EDGE * self.em

    def box(self, row: int, offset: int) -> QRectF:
        """Return where a character stands."""
        return self._sets[row].box(offset).translated(self.gutter, self._top(row))

    def line_at(self, y: float) -> Spot:
        """Return the characters of the line at a height, or of the nearest one."""
        row = self._row(y)
        return Spot(row, self._sets[row].line_at(y - self._top(row)))

    def character_at(self, point: QPointF) -> tuple[int, int] | None:
        """Return row and character at a point; None above the first and below the last row."""
        if not self.rows or not self._tops[0] <= point.y() < self._tops[-1]:
            return None
        row = self._row(point.y())
        return row, self._sets[row].offset_at(point - QPointF(self.gutter, self._top(row)))

    def seen(self, top: float, bottom: float) -> Iterator[Placed]:
        """Yield the rows that stand between two heights."""
        number = self._row(top)
        while number < len(self.rows) and self._tops[number] < bottom:
            yield Placed(
                number,
                self.rows[number],
                self._sets[number],
                self._top(number),
                self._borders[number],
            )
            number += 1

    def _top(self, row: int) -> float:
        """Return where the words of a row begin, below its border."""
        return self._tops[row] + self._borders[row]

    def _row(self, y: float) -> int:
        return min(max(bisect_right(self._tops, y) - 1, 0), max(0, len(self.rows) - 1))
