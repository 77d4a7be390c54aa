"""Rows broken into lines: laid out once, kept as long as words, face and width stay the same."""

from collections.abc import Iterator
from dataclasses import dataclass
from functools import cached_property
from typing import cast

from PySide6.QtCore import QPointF, QRectF
from PySide6.QtGui import QFont, QFontMetricsF, QTextLayout, QTextLine, QTextOption

from newsreader.core.spans import Span
from newsreader.ui.offsets import Offsets
from newsreader.ui.review.breaking import Widths, line_ends
from newsreader.ui.review.rows import Face, Row


@dataclass(frozen=True, slots=True)
class Shape:
    """How a face is set; lengths are multiples of the text size."""

    size: float = 1.0
    leading: float = 1.6
    above: float = 0.1
    below: float = 0.25
    indent: float = 0.0
    bold: bool = False


SHAPES: dict[Face, Shape] = {
    Face.RAW: Shape(0.94, 1.62, 0.0, 0.0),
    Face.HEADLINE: Shape(1.2, 1.5, 0.15, 0.3, bold=True),
    Face.HEAD: Shape(above=0.1, below=0.2),
    Face.SUBHEAD: Shape(above=0.4, below=0.35, bold=True),
    Face.TEXT: Shape(indent=2.0),
    Face.SMALL: Shape(0.88, above=0.15, below=0.3),
}
BORDER, RULE = 2.3, 0.9
"""Heights of the line above an article, with words and without, in multiples of the text size."""


@dataclass(frozen=True, slots=True)
class Cut:
    """A face in its size: its shape, its font and how wide its characters are."""

    shape: Shape
    font: QFont
    widths: Widths


class Set:
    """A row broken into lines of one width; points and boxes count from its own corner.

    How high it is is known at once; Qt lays it out when it is first looked at.
    """

    def __init__(self, text: str, cut: Cut, width: float, em: float) -> None:
        shape = cut.shape
        self.step = shape.leading * shape.size * em
        self.above = shape.above * em
        self._text = text
        self._font = cut.font
        self._em = shape.size * em
        self._indent = shape.indent * em
        self._ends = line_ends(text, cut.widths, width, self._indent)
        self.height = self.above + max(1, len(self._ends)) * self.step + shape.below * em

    @cached_property
    def layout(self) -> QTextLayout:
        """The lines, laid out."""
        layout = QTextLayout(self._text, self._font)
        option = QTextOption()
        option.setWrapMode(QTextOption.WrapMode.WrapAnywhere)
        layout.setTextOption(option)
        layout.setCacheEnabled(True)
        layout.beginLayout()
        y, left, start = self.above, self._indent, 0
        for end in (*self._ends, len(self._text)):
            line = layout.createLine()
            if not line.isValid():  # setting it would end the process
                break
            # Qt does not part an accent from its letter: a line may take more than it was given.
            line.setNumColumns(max(1, self._offsets.unit(end) - start))
            line.setPosition(QPointF(left, y))
            y, left, start = y + self.step, 0.0, line.textStart() + line.textLength()
        layout.endLayout()
        return layout

    @cached_property
    def _offsets(self) -> Offsets:
        return Offsets(self._text)

    def line_at(self, y: float) -> Span:
        """Return the characters of the line at a height, held within the row."""
        if not self._ends:
            return Span(0, 0)
        number = min(max(int((y - self.above) // self.step), 0), len(self._ends) - 1)
        return Span(self._ends[number - 1] if number else 0, self._ends[number])

    def offset_at(self, point: QPointF) -> int:
        """Return the character under a point, or the nearest one."""
        span = self.line_at(point.y())
        low, high = span.start, max(span.start, span.end - 1)
        while low < high:  # the characters of a line stand from left to right
            middle = (low + high + 1) // 2
            if self.box(middle).left() <= point.x():
                low = middle
            else:
                high = middle - 1
        return low

    def box(self, offset: int) -> QRectF:
        """Return where a character stands; the place after the last one is one em wide."""
        found = list(self.boxes(Span(offset, offset + 1)))
        if found:
            return found[0]
        top, left = self.above, self._indent
        if self.layout.lineCount():
            line = self.layout.lineAt(self.layout.lineCount() - 1)
            left, top = line.x() + _x(line, self._offsets.units), line.y()
        return QRectF(left, top, self._em * 0.5, self.step)

    def boxes(self, span: Span) -> Iterator[QRectF]:
        """Yield where characters stand, a box a line."""
        start, end = self._offsets.positions(span)
        if not self.layout.lineCount() or start >= end:
            return
        first = self.layout.lineForTextPosition(start)
        number = first.lineNumber() if first.isValid() else self.layout.lineCount()
        while number < self.layout.lineCount():
            line = self.layout.lineAt(number)
            if line.textStart() >= end:
                return
            stop = min(end, line.textStart() + line.textLength())
            left = _x(line, max(start, line.textStart()))
            yield QRectF(left, line.y(), _x(line, stop) - left, self.step)
            number += 1

    @property
    def baseline(self) -> float:
        """How far a line is moved down, so that its characters stand in the middle of its step."""
        if not self.layout.lineCount():
            return 0.0
        return (self.step - self.layout.lineAt(0).height()) / 2


class Setter:
    """Sets rows in one face and size, and remembers those that it has set."""

    def __init__(self, font: QFont) -> None:
        self.em = QFontMetricsF(font).horizontalAdvance("国")
        self._cuts = {face: _cut(font, shape) for face, shape in SHAPES.items()}
        self._kept: dict[tuple[str, Face], Set] = {}
        self._width = 0.0

    def set_rows(self, rows: tuple[Row, ...], width: float) -> tuple[Set, ...]:
        """Return the rows set, in order; what is not among them is forgotten."""
        known = self._kept if width == self._width else {}
        self._width = width
        self._kept = {}
        return tuple([self._row(row, known) for row in rows])

    def border(self, row: Row) -> float:
        """Return the height of the line above a row."""
        if row.border is None:
            return 0.0
        return (BORDER if row.border.words else RULE) * self.em

    def _row(self, row: Row, known: dict[tuple[str, Face], Set]) -> Set:
        key = (row.text, row.face)
        if key not in self._kept:
            self._kept[key] = known.get(key) or self._new(row)
        return self._kept[key]

    def _new(self, row: Row) -> Set:
        return Set(row.text, self._cuts[row.face], self._width, self.em)


def _cut(font: QFont, shape: Shape) -> Cut:
    sized = QFont(font)
    sized.setPointSizeF(font.pointSizeF() * shape.size)
    sized.setBold(shape.bold)
    return Cut(shape, sized, Widths(QFontMetricsF(sized).horizontalAdvance))


def _x(line: QTextLine, position: int) -> float:
    # The stubs say float; PySide6 answers with (x, position), having an argument to write to.
    return cast("tuple[float, int]", line.cursorToX(position))[0]
