"""Where pieces of the document stand on the page, in document coordinates."""

from bisect import bisect_right
from typing import NamedTuple, cast

from PySide6.QtCore import QPointF, QRectF, QSizeF, Qt
from PySide6.QtGui import QTextBlock, QTextDocument, QTextLine

from newsreader.core.spans import Span
from newsreader.ui.offsets import Offsets


class Piece(NamedTuple):
    """The part of a span that stands in one line: its box around the characters, its baseline."""

    box: QRectF
    baseline: float


class Lines:
    """The lines of a document that is laid out; another layout wants another one.

    Positions are UTF-16 units, as Qt's; `of` takes a span.
    """

    def __init__(self, document: QTextDocument, offsets: Offsets) -> None:
        self._document = document
        self._starts: list[int] = []
        self._ends: list[int] = []
        self._blocks: list[tuple[QTextBlock, int]] = []
        self._whole: dict[int, Piece] = {}
        document.size()  # lays out what was put off
        block = document.begin()
        while block.isValid():
            self._add(block)
            block = block.next()
        self._points = [offsets.point(start) for start in self._starts]

    def at(self, position: int) -> int:
        """Return the number of the line that holds a position."""
        return max(0, bisect_right(self._starts, position) - 1)

    def range(self, start: int, end: int) -> tuple[int, int]:
        """Return the first and the last line that two positions and what is between touch."""
        return self.at(start), self.at(max(start, end - 1))

    def of(self, span: Span) -> tuple[int, int]:
        """Return the first and the last line that a span touches."""
        after = bisect_right(self._points, span.start)
        return after - 1, bisect_right(self._points, span.end - 1, after) - 1

    def line(self, number: int) -> Piece:
        """Return a whole line."""
        if number not in self._whole:
            start, end = self._starts[number], self._ends[number]
            self._whole[number] = self._part(number, start, end)
        return self._whole[number]

    def pieces(self, start: int, end: int) -> tuple[Piece, ...]:
        """Return one piece for each line that the positions `start` to `end` touch."""
        first, last = self.range(start, end)
        return tuple(
            piece
            for number in range(first, min(last + 1, len(self._starts)))
            if (piece := self._between(number, start, end)) is not None
        )

    def _between(self, number: int, start: int, end: int) -> Piece | None:
        first, last = self._starts[number], self._ends[number]
        if start <= first and last <= end:
            return self.line(number) if first < last else None
        start, end = max(start, first), min(end, last)
        return self._part(number, start, end) if start < end else None

    def _part(self, number: int, start: int, end: int) -> Piece:
        block, inside = self._blocks[number]
        origin = self._document.documentLayout().blockBoundingRect(block).topLeft()
        at, line = block.position(), block.layout().lineAt(inside)
        if not line.isValid():  # asking one that is not laid out ends the process
            return Piece(QRectF(origin, QSizeF(0, 1)), origin.y())
        return _piece(line, origin, start - at, end - at)

    def _add(self, block: QTextBlock) -> None:
        layout, at = block.layout(), block.position()
        for inside in range(layout.lineCount()):
            line = layout.lineAt(inside)
            start = at + line.textStart()
            self._starts.append(start)
            self._ends.append(start + line.textLength())
            self._blocks.append((block, inside))


def caret(document: QTextDocument, position: int) -> Piece:
    """Return the place between two characters, as a piece without width."""
    held = min(max(position, 0), document.characterCount() - 1)
    block = document.findBlock(held)
    origin = document.documentLayout().blockBoundingRect(block).topLeft()
    inside = held - block.position()
    line = block.layout().lineForTextPosition(inside)
    if not line.isValid():  # asking one that is not laid out ends the process
        return Piece(QRectF(origin, QSizeF(0, 1)), origin.y())
    return _piece(line, origin, inside, inside)


def visible(document: QTextDocument, view: QRectF) -> tuple[int, int]:
    """Return the positions that stand in or close to the lines that `view` shows."""
    layout = document.documentLayout()
    fuzzy = Qt.HitTestAccuracy.FuzzyHit
    first = layout.hitTest(QPointF(0, view.top()), fuzzy)
    last = layout.hitTest(QPointF(view.right(), view.bottom()), fuzzy)
    return max(0, first), max(0, last) + 1


def _piece(line: QTextLine, origin: QPointF, start: int, end: int) -> Piece:
    left, right = _x(line, start), _x(line, end)
    baseline = origin.y() + line.y() + line.ascent()
    em = line.height() * 0.69  # a Chinese face is about 1.45 times as high as its characters
    top = baseline - 0.9 * em
    return Piece(QRectF(origin.x() + left, top, right - left, 1.08 * em), baseline)


def _x(line: QTextLine, position: int) -> float:
    # The stubs say float; PySide6 answers with (x, position), having an argument to write to.
    return cast("tuple[float, int]", line.cursorToX(position))[0]
