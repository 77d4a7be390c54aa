"""A page image that is drawn part by part, so that no scan need be in memory as a whole.

Everything here may run on a worker's thread.
"""

from dataclasses import dataclass
from itertools import pairwise

from PySide6.QtCore import QPointF, QRect, QRectF, QSize, QSizeF, Qt
from PySide6.QtGui import QImage, QPainter

KEPT_BYTES = 64 * 2**20
"""Most bytes of the copy that is kept of a picture of which parts can be had in full size."""

_SLACK = 1.001
_BAND_PIXELS = 8 * 2**20


@dataclass(frozen=True, slots=True)
class Part:
    """A part of a picture: the area that it shows, in pixels of full size, and its pixels."""

    area: QRectF
    image: QImage


class Picture:
    """A picture of `size` pixels, of which a copy is kept that may be smaller."""

    def __init__(self, size: QSize, kept: QImage) -> None:
        self.size = size
        self._kept = kept
        self._scale = kept.width() / size.width()

    def draw(self, area: QRectF, zoom: float) -> Part:
        """Draw what lies in `area`, or a little more, with at most `zoom` pixels for each."""
        area = area.intersected(QRectF(QPointF(), QSizeF(self.size)))
        finer = self.fine(area, zoom) if zoom > self._scale * _SLACK else None
        return finer or self._from_kept(area, zoom)

    def fine(self, area: QRectF, zoom: float) -> Part | None:
        """Draw it with more pixels than the copy has; None where there are no more."""
        return None

    def _from_kept(self, area: QRectF, zoom: float) -> Part:
        scale = self._scale
        source = scaled(area, scale).toAlignedRect().intersected(self._kept.rect())
        size = (QSizeF(source.size()) * min(1.0, zoom / scale)).toSize().expandedTo(QSize(1, 1))
        return Part(scaled(QRectF(source), 1 / scale), shrunk(self._kept, source, size))


def scaled(area: QRectF, by: float) -> QRectF:
    """Return an area in a larger or smaller unit."""
    return QRectF(area.x() * by, area.y() * by, area.width() * by, area.height() * by)


def shrunk(image: QImage, source: QRect, size: QSize) -> QImage:
    """Return a part of an image made smaller, band by band: Qt makes a wide copy of what it takes.

    One pixel of a newspaper scan may be a bit; in the copy it is four bytes.
    """
    if size == source.size():
        return image.copy(source)
    result = QImage(size, QImage.Format.Format_RGB32)
    result.fill(Qt.GlobalColor.white)
    bands = min(size.height(), 1 + source.width() * source.height() // _BAND_PIXELS)
    edges = [round(size.height() * n / bands) for n in range(bands + 1)]
    ratio = source.height() / size.height()
    with QPainter(result) as painter:
        for top, bottom in pairwise(edges):
            first, last = round(top * ratio), round(bottom * ratio)
            band = image.copy(source.x(), source.y() + first, source.width(), last - first)
            painter.drawImage(0, top, _smooth(band, QSize(size.width(), bottom - top)))
    return result


def _smooth(image: QImage, size: QSize) -> QImage:
    modes = Qt.AspectRatioMode.IgnoreAspectRatio, Qt.TransformationMode.SmoothTransformation
    return image.scaled(size, *modes)
