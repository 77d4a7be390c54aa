"""The place in the text that stands at the top of the window: it outlives zooming and resizing."""

from typing import NamedTuple

from PySide6.QtCore import QPointF, Qt
from PySide6.QtWidgets import QTextEdit

from newsreader.ui.article.geometry import caret


class Place(NamedTuple):
    """A position at the top of the view; `shift` is how far above it lies, in line heights."""

    position: int = 0
    shift: float = 0.0


def read_place(edit: QTextEdit, left: float) -> Place:
    """Return what stands at the top of `edit`; `left` is the left edge of its column."""
    top = edit.verticalScrollBar().value()
    if top == 0:
        return Place()
    point = QPointF(left + 1, top)
    position = edit.document().documentLayout().hitTest(point, Qt.HitTestAccuracy.FuzzyHit)
    line = caret(edit.document(), max(0, position)).box
    return Place(max(0, position), (top - line.top()) / line.height())


def finish_layout(edit: QTextEdit, room: int) -> None:
    """Lay the text out to its end, and let the scroll bar of a view `room` high know its length.

    After a resize, Qt leaves the bar with the length of the former layout: its end shows nothing.
    """
    height = edit.document().size().toSize().height()
    edit.verticalScrollBar().setRange(0, max(0, height - room))


def scroll_to(edit: QTextEdit, place: Place, room: int) -> None:
    """Bring `place` to the top again, after the text was laid out anew."""
    finish_layout(edit, room)
    if place == Place():
        edit.verticalScrollBar().setValue(0)
        return
    line = caret(edit.document(), place.position).box
    edit.verticalScrollBar().setValue(round(line.top() + place.shift * line.height()))
