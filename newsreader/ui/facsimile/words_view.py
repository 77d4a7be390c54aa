"""The view of a page of which it is known where the words stand: lit, pointed at, clicked."""

from collections.abc import Sequence
from dataclasses import dataclass

from PySide6.QtCore import QEvent, QPointF, QRectF, QSizeF, Qt, Signal
from PySide6.QtGui import QColor, QMouseEvent, QPainter, QPaintEvent, QPen
from PySide6.QtWidgets import QApplication, QWidget

from newsreader.core.boxes import Area, Box, Boxes
from newsreader.ui.facsimile.view import FacsimileView
from newsreader.ui.guard import guarded

OPACITY = 0.3
"""Of what lies over lit words: these can be read through it, also on a negative."""

_AROUND = 2
"""Pixels between a word and the line around it."""


@dataclass(frozen=True, slots=True)
class Light:
    """An area of the page that is lit in a colour."""

    area: Area
    color: QColor


class WordsView(FacsimileView):
    """Lights areas of the page, shows the word under the mouse, tells which one was clicked.

    Without boxes it is a view like any other.
    """

    word_clicked = Signal(object)
    """Box."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._boxes: Boxes | None = None
        self._lights: tuple[Light, ...] = ()
        self._under: Box | None = None
        self._under_color = QColor()
        self._pressed: QPointF | None = None
        self.viewport().setMouseTracking(True)

    @property
    def lights(self) -> tuple[Light, ...]:
        """What is lit."""
        return self._lights

    @property
    def under(self) -> Box | None:
        """The word that the mouse points at."""
        return self._under

    def set_boxes(self, boxes: Boxes | None) -> None:
        """Say where the words of the page shown stand, or that this is not known."""
        self._boxes = boxes
        self._under = None
        self.light(())

    def light(self, lights: Sequence[Light]) -> None:
        """Light these areas from now on, and no others."""
        if self._lights != tuple(lights):
            self._lights = tuple(lights)
            self.viewport().update()

    def set_pointing_color(self, color: QColor) -> None:
        """Outline the word under the mouse in this colour."""
        self._under_color = color

    def bring(self, area: Area) -> None:
        """Scroll only if the middle of an area is not in view; it then stands a third down."""
        frame = self.frame
        place = self._on_picture(area)
        if frame.picture.isEmpty() or frame.visible().contains(place.center()):
            return
        middle = frame.in_window(place).center()
        across, down = self.horizontalScrollBar(), self.verticalScrollBar()
        across.setValue(across.value() + middle.x() - frame.window.width() // 2)
        down.setValue(down.value() + middle.y() - frame.window.height() // 3)

    @guarded
    def paintEvent(self, event: QPaintEvent) -> None:
        """Paint the lights over the page."""
        super().paintEvent(event)
        if self.frame.picture.isEmpty() or not (self._lights or self._under):
            return
        with QPainter(self.viewport()) as painter:
            ratio = self.devicePixelRatioF()
            painter.scale(1 / ratio, 1 / ratio)
            for light in self._lights:
                veil = QColor(light.color)
                veil.setAlphaF(OPACITY)
                painter.fillRect(self._around(light.area), veil)
                self._outline(painter, light.area, light.color)
            if self._under is not None:
                self._outline(painter, self._under.area, self._under_color)

    @guarded
    def mousePressEvent(self, event: QMouseEvent) -> None:
        """Remember where: what is not moved from there is a click."""
        super().mousePressEvent(event)
        left = event.button() == Qt.MouseButton.LeftButton
        self._pressed = event.position() if left else None

    @guarded
    def mouseMoveEvent(self, event: QMouseEvent) -> None:
        """Outline the word under the mouse, unless the page is dragged."""
        super().mouseMoveEvent(event)
        if not event.buttons():
            self._point_at(self._box_at(event.position()))

    @guarded
    def mouseReleaseEvent(self, event: QMouseEvent) -> None:
        """Tell which word was clicked."""
        super().mouseReleaseEvent(event)
        pressed, self._pressed = self._pressed, None
        if pressed is None:
            return
        moved = (event.position() - pressed).manhattanLength()
        box = self._box_at(event.position())
        if box is not None and moved < QApplication.startDragDistance():
            self.word_clicked.emit(box)

    @guarded
    def leaveEvent(self, event: QEvent) -> None:
        """Point at nothing."""
        self._point_at(None)
        super().leaveEvent(event)

    def _point_at(self, box: Box | None) -> None:
        if box == self._under:
            return
        self._under = box
        shape = Qt.CursorShape.OpenHandCursor if box is None else Qt.CursorShape.PointingHandCursor
        self.viewport().setCursor(shape)
        self.viewport().update()

    def _box_at(self, point: QPointF) -> Box | None:
        frame = self.frame
        if self._boxes is None or frame.picture.isEmpty():
            return None
        place = frame.in_picture(QRectF(point * self.devicePixelRatioF(), QSizeF())).topLeft()
        size = frame.picture
        return self._boxes.at(place.x() / size.width(), place.y() / size.height())

    def _on_picture(self, area: Area) -> QRectF:
        width, height = self.frame.picture.toTuple()
        return QRectF(
            area.left * width, area.top * height, area.width * width, area.height * height
        )

    def _around(self, area: Area) -> QRectF:
        """Return where an area is in the window, with a little space around it."""
        place = QRectF(self.frame.in_window(self._on_picture(area)))
        space = _AROUND * self.devicePixelRatioF()
        return place.adjusted(-space, -space, space, space)

    def _outline(self, painter: QPainter, area: Area, color: QColor) -> None:
        painter.setPen(QPen(color, 1.5 * self.devicePixelRatioF()))
        painter.setBrush(Qt.BrushStyle.NoBrush)
        painter.drawRect(self._around(area))
