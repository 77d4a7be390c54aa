"""What was corrected, marked under the text; it tells what stood there when the mouse rests."""

from collections.abc import Iterator, Sequence
from dataclasses import replace

from PySide6.QtCore import QEvent, QObject, QPointF, QRectF, Qt
from PySide6.QtGui import (
    QColor,
    QContextMenuEvent,
    QHelpEvent,
    QPainter,
    QPaintEvent,
    QPen,
)
from PySide6.QtWidgets import QToolTip

from newsreader.core.edit import Edit, moved
from newsreader.core.spans import Span
from newsreader.services.comparing import Correction
from newsreader.ui.article.geometry import visible
from newsreader.ui.article.paint import faded
from newsreader.ui.article.text import ArticleText
from newsreader.ui.article.tooltips import plain_tool_tip
from newsreader.ui.guard import guarded
from newsreader.ui.theme import Theme


class CorrectionsLayer(QObject):
    """Paints corrections below everything else, and says which one is meant."""

    def __init__(self, text: ArticleText, theme: Theme) -> None:
        super().__init__(text)
        self._text = text
        self._color = QColor(theme.accent)
        self._found: Sequence[Correction] = ()
        self._pointed: int | None = None
        text.viewport().installEventFilter(self)

    @property
    def found(self) -> Sequence[Correction]:
        """The corrections that are marked."""
        return self._found

    def show(self, found: Sequence[Correction]) -> None:
        """Mark these, and no others."""
        former, self._found = self._found, found
        if list(former) != list(found):
            self._text.viewport().update()

    def follow(self, edit: Edit) -> None:
        """Stay on the words that are marked, until it is known what the edit means for them."""
        self._found = [replace(each, place=moved(each.place, edit)[0]) for each in self._found]

    def set_theme(self, theme: Theme) -> None:
        """Paint in the colours of `theme` from now on."""
        self._color = QColor(theme.accent)

    def meant(self) -> Correction | None:
        """Return the correction under the menu that is open, else that at the caret."""
        if self._pointed is not None:
            return self._at(Span(self._pointed, self._pointed + 1))
        return self._at(self._text.selected_span())

    def explain(self, correction: Correction) -> str:
        """Return the sentence about one correction."""
        if not correction.was:
            return self.tr("put in")
        return self.tr("was: “{words}”").format(words=correction.was)

    @guarded(returns=False)
    def eventFilter(self, _watched: QObject, event: QEvent) -> bool:
        """Paint before the text does; answer for corrections where the mouse rests."""
        if isinstance(event, QPaintEvent):
            if self._found:
                self._paint(QRectF(event.rect()))
        elif isinstance(event, QHelpEvent):
            return self._tell(event)
        elif isinstance(event, QContextMenuEvent):
            mouse = event.reason() is QContextMenuEvent.Reason.Mouse
            self._pointed = self._offset(QPointF(event.pos())) if mouse else None
        elif event.type() in (QEvent.Type.MouseButtonPress, QEvent.Type.FocusIn):
            self._pointed = None
        return False

    def _tell(self, event: QHelpEvent) -> bool:
        place = self._text.to_document(QPointF(event.pos()))
        if not self._found or self._text.underlay.marks_at(place):
            return False
        at = self._offset(QPointF(event.pos()))
        found = self._at(Span(at, at + 1))
        if found is None:
            return False
        QToolTip.showText(event.globalPos(), plain_tool_tip(self.explain(found)), self._text)
        return True

    def _offset(self, point: QPointF) -> int:
        layout = self._text.document().documentLayout()
        position = layout.hitTest(self._text.to_document(point), Qt.HitTestAccuracy.FuzzyHit)
        offset = self._text.offsets.point(max(0, position))
        # Qt answers with the nearest gap: the character under the mouse may stand before it.
        before = self._text.span_rects(Span(max(0, offset - 1), offset))[0]
        return offset - 1 if before.contains(point) else offset

    def _at(self, span: Span) -> Correction | None:
        """Return the first correction that a span reaches into or touches, rather the former."""
        inside = (each for each in self._found if each.place.overlaps(span))
        beside = (
            each
            for each in self._found
            if each.place.start <= span.end and span.start <= each.place.end
        )
        return next(inside, None) or next(beside, None)

    def _paint(self, area: QRectF) -> None:
        shift = self._text.to_document(QPointF(0, 0))
        with QPainter(self._text.viewport()) as painter:
            painter.setRenderHint(QPainter.RenderHint.Antialiasing)
            painter.translate(-shift)
            for each in self._seen(area.translated(shift)):
                self._mark(painter, each)

    def _seen(self, area: QRectF) -> Iterator[Correction]:
        shown = self._text.offsets.span(*visible(self._text.document(), area))
        for each in self._found:
            if each.place.start <= shown.end and shown.start <= each.place.end:
                yield each

    def _mark(self, painter: QPainter, each: Correction) -> None:
        pen = QPen(self._color, 1.4)
        pen.setDashPattern([3.0, 1.6])
        painter.setPen(pen)
        for piece in self._text.underlay.pieces(each.place):
            box = piece.box
            if box.width():
                painter.fillRect(box, faded(self._color, 0.12))
                y = box.top() - 0.8  # below stand the lines of highlights
                painter.drawLine(QPointF(box.left() + 1, y), QPointF(box.right() - 1, y))
            else:  # something is left out here
                foot = QPointF(box.left(), box.bottom())
                painter.setPen(QPen(self._color, 1.6))
                tips = (foot + QPointF(-3.5, 5), foot, foot + QPointF(3.5, 5))
                painter.drawPolyline([*tips])
