"""Dragging an end of the selected highlight."""

from PySide6.QtCore import QPointF, Qt

from newsreader.core.spans import Span
from newsreader.ui.article.painted import PaintedText

REACH = 0.45
"""How near to a grip, in characters, the mouse takes hold of it."""


class Grip:
    """Holds one end of the selected highlight while the mouse does."""

    def __init__(self, text: PaintedText) -> None:
        self._text = text
        self._id = ""
        self._end = False
        self._from = Span(0, 0)
        self._span = Span(0, 0)

    @property
    def held(self) -> bool:
        """Whether an end is being dragged."""
        return bool(self._id)

    def near(self, point: QPointF) -> bool:
        """Tell whether the mouse would take hold here."""
        return self._at(point) is not None

    def take(self, point: QPointF) -> bool:
        """Take hold of the end at a point, if there is one."""
        end, highlights = self._at(point), self._text.underlay.highlights
        found = highlights.find(highlights.selected)
        if end is None or found is None:
            return False
        self._id, self._end = found.id, end
        self._from = self._span = found.anchor.span
        return True

    def drag(self, point: QPointF) -> None:
        """Move the end to the gap between characters that is nearest."""
        layout = self._text.document().documentLayout()
        at = self._text.offsets.point(layout.hitTest(point, Qt.HitTestAccuracy.FuzzyHit))
        start, end = self._from.start, self._from.end
        span = Span(start, max(at, start + 1)) if self._end else Span(min(at, end - 1), end)
        if span != self._span:
            self._span = span
            self._text.preview(self._id, span)

    def drop(self) -> tuple[str, Span]:
        """Let go, and return which annotation was dragged to where."""
        held, self._id = self._id, ""
        return held, self._span

    def cancel(self) -> None:
        """Let go, and leave it as it was."""
        self._text.preview(self._id, self._from)
        self._id = ""

    def _at(self, point: QPointF) -> bool | None:
        """Return whether the end, or the start, is at a point; None if neither is."""
        underlay = self._text.underlay
        if not underlay.selected or (found := underlay.highlights.handles(underlay.lines)) is None:
            return None
        reach = REACH * self._text.column.em
        apart = [(point - grip).manhattanLength() for grip in found]
        return None if min(apart) > reach else apart[1] <= apart[0]
