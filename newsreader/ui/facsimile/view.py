"""The view of one page image: zoomed, panned and scrolled, sharp on every screen."""

from PySide6.QtCore import QEvent, QPointF, QRectF, QSize, Qt, QTimer, Signal
from PySide6.QtGui import (
    QColor,
    QKeyEvent,
    QMouseEvent,
    QPainter,
    QPaintEvent,
    QPalette,
    QResizeEvent,
    QWheelEvent,
)
from PySide6.QtWidgets import QAbstractScrollArea, QFrame, QWidget

from newsreader.ui.facsimile.frame import STEP, Frame, zoom_to_fit
from newsreader.ui.facsimile.picture import Part
from newsreader.ui.guard import guarded

PAUSE = 60
"""Milliseconds that the page rests before what is in view is drawn anew."""

MARGIN = 0.4
"""How much more than what is in view is asked for on each side, as a share of the window."""

_NOTCH = 120
_LINE = 48
_PAPER = QColor("white")
_OUT, _IN, _FIT = "-_", "+=", "0"


class FacsimileView(QAbstractScrollArea):
    """Shows the parts of a picture that it is given, and asks for those that it lacks.

    Zoom 1 means that a pixel of the picture is one of the screen, whatever the screen's scale.
    """

    wanted = Signal(QRectF, float)
    """An area of the picture and a zoom: draw this, please."""

    zoom_changed = Signal(float)

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setObjectName("facsimileView")
        self.setFrameShape(QFrame.Shape.NoFrame)
        self.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        self.viewport().setCursor(Qt.CursorShape.OpenHandCursor)
        self._picture = QSize()
        self._whole: Part | None = None
        self._sharp: tuple[Part, float] | None = None
        self._zoom = 1.0
        self._fits = True
        self._held: QPointF | None = None
        self._ask = QTimer(self, singleShot=True, interval=PAUSE)
        self._ask.timeout.connect(self._ask_for_more)

    @property
    def frame(self) -> Frame:
        """Where the picture lies now."""
        bars = self.horizontalScrollBar().value(), self.verticalScrollBar().value()
        return Frame(self._picture, self._pixels(self.viewport().size()), self._zoom, *bars)

    @property
    def fits(self) -> bool:
        """Whether the page is as wide as the view, and follows it."""
        return self._fits

    @property
    def sharp(self) -> bool:
        """Whether all that is in view is shown as sharply as the screen can."""
        if self._sharp is None:
            return False
        part, zoom = self._sharp
        point = 1 / self._zoom  # an edge may fall between two
        area = part.area.adjusted(-point, -point, point, point)
        return zoom == self._zoom and area.contains(self.frame.visible())

    def show_picture(self, size: QSize, whole: Part) -> None:
        """Show another picture of `size`, coarsely at first, from its top and as wide as fits."""
        self._picture, self._whole, self._sharp = size, whole, None
        self._fits = True
        self._fit()
        self.verticalScrollBar().setValue(0)
        self._ask_for_more()

    def add_part(self, part: Part, zoom: float) -> None:
        """Show a part that was asked for."""
        self._sharp = (part, zoom)
        self.viewport().update()

    def forget(self) -> None:
        """Show nothing, and keep nothing in memory."""
        self._picture, self._whole, self._sharp = QSize(), None, None
        self._ask.stop()
        self.viewport().update()

    def zoom_by(self, factor: float, at: QPointF | None = None) -> None:
        """Enlarge what stays in its place at the point `at` of the view, or in its middle."""
        self.zoom_to(self._zoom * factor, at)

    def zoom_to(self, zoom: float, at: QPointF | None = None) -> None:
        """Set the zoom; 1 shows each pixel of the picture as one of the screen."""
        if self._whole is None:
            return
        point = QPointF(self.viewport().rect().center()) if at is None else at
        frame = self.frame.zoomed(zoom, point * self.devicePixelRatioF())
        self._fits = False
        self._take(frame)

    def fit_width(self) -> None:
        """Show the page as wide as the view, from now on."""
        self._fits = True
        self._fit()

    @guarded
    def paintEvent(self, event: QPaintEvent) -> None:
        """Paint the sharp part over the coarse whole."""
        with QPainter(self.viewport()) as painter:
            painter.fillRect(event.rect(), self.palette().color(QPalette.ColorRole.Midlight))
            if self._whole is None:
                return
            ratio = self.devicePixelRatioF()
            painter.scale(1 / ratio, 1 / ratio)
            painter.setRenderHint(QPainter.RenderHint.SmoothPixmapTransform)
            frame = self.frame
            painter.fillRect(frame.in_window(QRectF(QPointF(), self._picture.toSizeF())), _PAPER)
            if not self.sharp:
                _paint(painter, frame, self._whole)
            if self._sharp is not None:
                _paint(painter, frame, self._sharp[0])

    @guarded
    def resizeEvent(self, event: QResizeEvent) -> None:
        """Keep the page as wide as the view, or the zoom as it is."""
        super().resizeEvent(event)
        if self._whole is not None:
            self._follow()

    @guarded
    def scrollContentsBy(self, _across: int, _down: int) -> None:
        """Paint anew, and ask for what comes into view."""
        self.viewport().update()
        self._ask.start()

    @guarded
    def wheelEvent(self, event: QWheelEvent) -> None:
        """Zoom with Ctrl, else scroll."""
        if event.modifiers() & Qt.KeyboardModifier.ControlModifier:
            steps = event.angleDelta().y() / _NOTCH
            self.zoom_by(STEP**steps, event.position())
            event.accept()
        else:
            super().wheelEvent(event)

    @guarded
    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Zoom with plus and minus, fit with nought; the rest scrolls."""
        key = event.text()
        if key and key in _IN:
            self.zoom_by(STEP)
        elif key and key in _OUT:
            self.zoom_by(1 / STEP)
        elif key == _FIT:
            self.fit_width()
        elif event.key() in (Qt.Key.Key_Home, Qt.Key.Key_End):
            bar = self.verticalScrollBar()
            bar.setValue(bar.minimum() if event.key() == Qt.Key.Key_Home else bar.maximum())
        else:
            super().keyPressEvent(event)

    @guarded
    def mousePressEvent(self, event: QMouseEvent) -> None:
        """Take hold of the page."""
        if event.button() in (Qt.MouseButton.LeftButton, Qt.MouseButton.MiddleButton):
            self._held = event.position()
            self.viewport().setCursor(Qt.CursorShape.ClosedHandCursor)

    @guarded
    def mouseMoveEvent(self, event: QMouseEvent) -> None:
        """Drag the page along."""
        if self._held is None:
            return
        way = (self._held - event.position()) * self.devicePixelRatioF()
        self._held = event.position()
        for bar, by in ((self.horizontalScrollBar(), way.x()), (self.verticalScrollBar(), way.y())):
            bar.setValue(bar.value() + round(by))

    @guarded
    def mouseReleaseEvent(self, event: QMouseEvent) -> None:
        """Let the page go."""
        self._held = None
        self.viewport().setCursor(Qt.CursorShape.OpenHandCursor)

    @guarded
    def mouseDoubleClickEvent(self, event: QMouseEvent) -> None:
        """Look closer at what is under the mouse, or at the page again."""
        if event.button() != Qt.MouseButton.LeftButton:
            return
        if self._fits:
            self.zoom_to(1.0, event.position())
        else:
            self.fit_width()

    @guarded(returns=False)
    def event(self, event: QEvent) -> bool:
        """Follow the window to a screen of another scale."""
        if event.type() == QEvent.Type.DevicePixelRatioChange and self._whole is not None:
            self._follow()
        return super().event(event)

    def _follow(self) -> None:
        if self._fits:
            self._fit()
        else:
            self._take(self.frame)

    def _fit(self) -> None:
        if self._whole is None:
            return
        window = self._pixels(self.maximumViewportSize())
        bar = round(self.verticalScrollBar().sizeHint().width() * self.devicePixelRatioF())
        zoom = zoom_to_fit(self._picture, window, bar)
        self._take(self.frame.zoomed(zoom, QPointF(0, 0)))

    def _take(self, frame: Frame) -> None:
        """Lie as `frame` says."""
        zoomed = frame.zoom != self._zoom
        self._zoom = frame.zoom
        across, down = self.horizontalScrollBar(), self.verticalScrollBar()
        for bar, most, page, value in (
            (across, frame.hidden.width(), frame.window.width(), frame.left),
            (down, frame.hidden.height(), frame.window.height(), frame.top),
        ):
            bar.setPageStep(round(page * 0.9))
            bar.setSingleStep(round(_LINE * self.devicePixelRatioF()))
            bar.setRange(0, most)
            bar.setValue(value)
        hidden = self.frame.hidden  # a bar that showed or hid made the window another
        across.setMaximum(hidden.width())
        down.setMaximum(hidden.height())
        self.viewport().update()
        self._ask.start()
        if zoomed:
            self.zoom_changed.emit(self._zoom)

    def _ask_for_more(self) -> None:
        if self._whole is not None and self.isVisible() and not self.sharp:
            self.wanted.emit(self.frame.visible(MARGIN), self._zoom)

    def _pixels(self, size: QSize) -> QSize:
        return (size.toSizeF() * self.devicePixelRatioF()).toSize()


def _paint(painter: QPainter, frame: Frame, part: Part) -> None:
    """Paint a part; one of just the right size is copied pixel by pixel."""
    place = frame.in_window(part.area)
    if (place.size() - part.image.size()).toTuple() in _NEARLY:
        painter.drawImage(place.topLeft(), part.image)
    else:
        painter.drawImage(place, part.image)


_NEARLY = {(across, down) for across in (-1, 0, 1) for down in (-1, 0, 1)}
"""Differences that come from rounding; stretching by a pixel would blur the page."""
