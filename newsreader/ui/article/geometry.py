"""Where pieces of the document stand on the page, in document coordinates."""

from collections.abc import Iterator
from typing import NamedTuple, cast

from PySide6.QtCore import QPointF, QRectF, QSizeF, Qt
from PySide6.QtGui import QTextBlock, QTextDocument, QTextLine


class Piece(NamedTuple):
    """The part of a span that stands in one line: its box around the characters, its baseline."""

    box: QRectF
    baseline: float


def pieces(document: QTextDocument, start: int, end: int) -> tuple[Piece, ...]:
    """Return one piece for each line that the positions `start` to `end` touch."""
    found: list[Piece] = []
    block = document.findBlock(start)
    while block.isValid() and block.position() < end:
        first, last = start - block.position(), end - block.position()
        found.extend(_pieces(document, block, max(0, first), min(last, block.length() - 1)))
        block = block.next()
    return tuple(found)


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


def _pieces(document: QTextDocument, block: QTextBlock, start: int, end: int) -> Iterator[Piece]:
    layout = block.layout()
    origin = document.documentLayout().blockBoundingRect(block).topLeft()
    number = layout.lineForTextPosition(start).lineNumber() if layout.lineCount() else 0
    while number < layout.lineCount():
        line = layout.lineAt(number)
        if line.textStart() >= end:
            return
        stop = line.textStart() + line.textLength()
        if stop > start:
            yield _piece(line, origin, max(start, line.textStart()), min(end, stop))
        number += 1


def _piece(line: QTextLine, origin: QPointF, start: int, end: int) -> Piece:
    left, right = _x(line, start), _x(line, end)
    baseline = origin.y() + line.y() + line.ascent()
    em = line.height() * 0.69  # a Chinese face is about 1.45 times as high as its characters
    top = baseline - 0.9 * em
    return Piece(QRectF(origin.x() + left, top, right - left, 1.08 * em), baseline)


def _x(line: QTextLine, position: int) -> float:
    # The stubs say float; PySide6 answers with (x, position), having an argument to write to.
    return cast("tuple[float, int]", line.cursorToX(position))[0]
