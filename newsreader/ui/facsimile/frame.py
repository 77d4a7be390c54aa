"""Where a picture lies in a window that shows a part of it; all in pixels of the screen."""

from dataclasses import dataclass

from PySide6.QtCore import QPointF, QRect, QRectF, QSize

LEAST, MOST = 0.02, 8.0
STEP = 1.25
"""One step of zooming."""


@dataclass(frozen=True, slots=True)
class Frame:
    """A picture of `picture` pixels, enlarged by `zoom`, behind a window of `window` pixels.

    `left` and `top` are what lies beyond the window's edges; a narrower picture is centred, a
    lower one begins at the top, as the text beside it does.
    """

    picture: QSize
    window: QSize
    zoom: float
    left: int = 0
    top: int = 0

    @property
    def content(self) -> QSize:
        """Size of the enlarged picture."""
        size = self.picture.toSizeF() * self.zoom
        return size.toSize().expandedTo(QSize(1, 1))

    @property
    def hidden(self) -> QSize:
        """How much of the picture is out of view, across and down."""
        return (self.content - self.window).expandedTo(QSize(0, 0))

    @property
    def origin(self) -> QPointF:
        """Where the picture's corner lies in the window."""
        free = max(0, self.window.width() - self.content.width())
        hidden = self.hidden
        left, top = min(self.left, hidden.width()), min(self.top, hidden.height())
        return QPointF(free // 2 - left, -top)

    def visible(self, margin: float = 0.0) -> QRectF:
        """Return what of the picture is in view, in its own pixels.

        `margin` adds as much on each side, as a share of the window.
        """
        across, down = self.window.width() * margin, self.window.height() * margin
        view = QRectF(QPointF(), self.window.toSizeF()).adjusted(-across, -down, across, down)
        area = self.in_picture(view)
        return area.intersected(QRectF(QPointF(), self.picture.toSizeF()))

    def in_picture(self, area: QRectF) -> QRectF:
        """Return what an area of the window shows."""
        corner = (area.topLeft() - self.origin) / self.zoom
        return QRectF(corner, area.size() / self.zoom)

    def in_window(self, area: QRectF) -> QRect:
        """Return where an area of the picture is shown, in whole pixels."""
        corner = (area.topLeft() * self.zoom + self.origin).toPoint()
        size = (area.size() * self.zoom).toSize()
        return QRect(corner, size)

    def zoomed(self, zoom: float, anchor: QPointF) -> "Frame":
        """Return the frame at another zoom, what lies under `anchor` left where it is."""
        zoom = min(max(zoom, LEAST), MOST)
        place = (anchor - self.origin) / self.zoom
        corner = place * zoom - anchor
        new = Frame(self.picture, self.window, zoom)
        left = min(max(0, round(corner.x())), new.hidden.width())
        top = min(max(0, round(corner.y())), new.hidden.height())
        return Frame(self.picture, self.window, zoom, left, top)


def zoom_to_fit(picture: QSize, window: QSize, bar: int) -> float:
    """Return the zoom at which a picture is as wide as the window.

    A `bar` of so many pixels is needed beside it if it then is higher than the window.
    """
    zoom = window.width() / picture.width()
    if picture.height() * zoom > window.height():
        zoom = max(1, window.width() - bar) / picture.width()
    return min(max(zoom, LEAST), MOST)
