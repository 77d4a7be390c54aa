"""The article as a person handles it: highlights to click and to drag, doubts to ask about."""

from collections.abc import Sequence

from PySide6.QtCore import QEvent, QPoint, QPointF, Qt, Signal
from PySide6.QtGui import QContextMenuEvent, QHelpEvent, QKeyEvent, QMouseEvent, QWheelEvent
from PySide6.QtWidgets import QToolTip, QWidget

from newsreader.core.annotation import Annotation
from newsreader.core.article import Mark
from newsreader.ui.article.grip import Grip
from newsreader.ui.article.painted import PaintedText
from newsreader.ui.article.tooltips import described, plain_tool_tip
from newsreader.ui.guard import guarded
from newsreader.ui.theme import Theme
from newsreader.ui.translation import Translation

SHOWN = 4
"""Annotations of which the mouse tells."""


class ArticleText(PaintedText):
    """Shows one article; knows which annotation is selected and which doubts it has."""

    annotation_clicked = Signal(str)
    """annotation id, or the empty text for a click on none."""

    zoom_requested = Signal(int)
    """Steps to zoom: 1 larger, -1 smaller."""

    menu_requested = Signal(QPoint)
    """The context menu is wanted at this place of the screen."""

    span_dragged = Signal(str, object)
    """annotation id, Span: one of its ends was dragged to other words."""

    digit_pressed = Signal(int)
    """A digit from 1 to 9, while words are selected."""

    def __init__(
        self, theme: Theme, translation: Translation, parent: QWidget | None = None
    ) -> None:
        super().__init__(theme, parent)
        self.setObjectName("articleText")
        self._translation = translation
        self._tracking = False
        self._on_bar = False
        self._grip = Grip(self)
        self.cursorPositionChanged.connect(self._follow_caret)

    def annotations_at_caret(self) -> tuple[Annotation, ...]:
        """Return the annotations whose words hold or touch the caret, the shortest first."""
        at, found = self.caret(), self._view.annotations if self._view else ()
        here = [a for a in found if a.anchor.span.start <= at <= a.anchor.span.end]
        return tuple(sorted(here, key=lambda a: a.anchor.span.length))

    def cycle(self, found: Sequence[Annotation]) -> str:
        """Return which of several annotations at one place comes after the selected one."""
        ids: list[str] = [item.id for item in found]
        if not ids:
            return ""
        if self.underlay.selected not in ids:
            return ids[0]
        return ids[(ids.index(self.underlay.selected) + 1) % len(ids)]

    @guarded
    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Take a digit while words are selected; there is no input method in a text to read."""
        digit = event.key() - Qt.Key.Key_0.value
        if 1 <= digit <= 9 and _is_plain(event) and self.textCursor().hasSelection():
            self.digit_pressed.emit(digit)
        elif event.key() == Qt.Key.Key_Escape and self._grip.held:
            self._grip.cancel()
        else:
            super().keyPressEvent(event)

    @guarded
    def mousePressEvent(self, event: QMouseEvent) -> None:
        """Take hold of an end of the selected annotation, else set the caret."""
        left = event.button() == Qt.MouseButton.LeftButton
        place = self.to_document(event.position())
        self._on_bar = left and self._beside(place)
        if left and (self._grip.take(place) or self._on_bar):
            event.accept()
        else:
            super().mousePressEvent(event)

    @guarded
    def mouseMoveEvent(self, event: QMouseEvent) -> None:
        """Drag an end of the annotation; else outline what is under the mouse."""
        place = self.to_document(event.position())
        if self._grip.held:
            self._grip.drag(place)
            return
        super().mouseMoveEvent(event)
        if not event.buttons():
            found = self.underlay.annotations_at(place)
            self.point_at(found[0].id if found else "")
            self.viewport().setCursor(self._shape(place))

    @guarded
    def mouseReleaseEvent(self, event: QMouseEvent) -> None:
        """Select the annotation under a click, the next one with each further click."""
        if self._grip.held:
            annotation_id, span = self._grip.drop()
            self.span_dragged.emit(annotation_id, span)
            return
        super().mouseReleaseEvent(event)
        place = self.to_document(event.position())
        if event.button() == Qt.MouseButton.LeftButton and (
            self._on_bar or not self.textCursor().hasSelection()
        ):
            self.annotation_clicked.emit(self._clicked(place))

    @guarded
    def wheelEvent(self, event: QWheelEvent) -> None:
        """Zoom with Ctrl, else scroll."""
        if not event.modifiers() & Qt.KeyboardModifier.ControlModifier:
            super().wheelEvent(event)
        elif event.angleDelta().y():
            self.zoom_requested.emit(1 if event.angleDelta().y() > 0 else -1)
            event.accept()

    @guarded
    def contextMenuEvent(self, event: QContextMenuEvent) -> None:
        """Ask for the menu of this place; an annotation under the mouse is selected first."""
        if (
            event.reason() == QContextMenuEvent.Reason.Mouse
            and not self.textCursor().hasSelection()
        ):
            found = self.underlay.annotations_at(self.to_document(QPointF(event.pos())))
            if found and self.underlay.selected not in [item.id for item in found]:
                self.annotation_clicked.emit(found[0].id)
        self.menu_requested.emit(event.globalPos())

    @guarded(returns=False)
    def viewportEvent(self, event: QEvent) -> bool:
        """Say what was doubted or noted where the mouse rests; follow the mouse once it came."""
        if isinstance(event, QHelpEvent) and event.type() == QEvent.Type.ToolTip:
            words = self.explain_at(self.to_document(QPointF(event.pos())))
            QToolTip.showText(event.globalPos(), plain_tool_tip(words), self)
            return True
        if event.type() == QEvent.Type.Enter and not self._tracking:
            self._tracking = True
            self.viewport().setMouseTracking(True)
        elif event.type() == QEvent.Type.Leave:
            self._follow_caret()
        return super().viewportEvent(event)

    def explain_at(self, point: QPointF) -> str:
        """Return what is to be said about a point of the document: doubts, else notes."""
        marks = self.underlay.marks_at(point)
        if marks:
            return self.explain(marks)
        found = self.underlay.annotations_at(point)
        return described(found[:SHOWN], quoted=point.x() >= self.column.beside)

    def explain(self, marks: Sequence[Mark]) -> str:
        """Return what the findings of some marks say, one to a line."""
        return "\n".join(
            dict.fromkeys(mark.finding.message(self._translation.language) for mark in marks)
        )

    def _clicked(self, place: QPointF) -> str:
        """Return which is meant: a bar is its own annotation's, clicked again all at its line."""
        found = self.underlay.annotations_at(place)
        if self._on_bar and found and self.underlay.selected != found[0].id:
            return found[0].id
        return self.cycle(found)

    def _beside(self, place: QPointF) -> bool:
        """Tell whether a bar stands at a point."""
        return place.x() >= self.column.beside and bool(self.underlay.annotations_at(place))

    def _follow_caret(self) -> None:
        found = self.annotations_at_caret() if self.hasFocus() else ()
        self.point_at(found[0].id if found else "")

    def _shape(self, place: QPointF) -> Qt.CursorShape:
        if self._grip.near(place):
            return Qt.CursorShape.SizeHorCursor
        beside = self._beside(place)
        return Qt.CursorShape.PointingHandCursor if beside else Qt.CursorShape.IBeamCursor


def _is_plain(event: QKeyEvent) -> bool:
    keypad = Qt.KeyboardModifier.KeypadModifier
    return event.modifiers() in (Qt.KeyboardModifier.NoModifier, keypad)
