"""Page images from image files, as Qt reads them."""

from collections.abc import Generator, Iterator
from contextlib import contextmanager

from PySide6.QtCore import QBuffer, QByteArray, QIODevice, QPoint, QRect, QRectF, QSize
from PySide6.QtGui import QImage, QImageIOHandler, QImageReader

from newsreader.core.errors import BadInputError
from newsreader.core.facsimile import MediaType
from newsreader.ui.facsimile.picture import KEPT_BYTES, Part, Picture

WHOLE_BYTES = 200 * 2**20
"""Most bytes that decoding may take where a file can only be decoded as a whole."""

_FORMATS = {
    MediaType.PNG: b"png",
    MediaType.JPEG: b"jpeg",
    MediaType.TIFF: b"tiff",
    MediaType.WEBP: b"webp",
}
_UNKNOWN_BITS = 32
_PROGRESSIVE = (0xC2, 0xC6, 0xCA, 0xCE)
_PROGRESSIVE_BYTES = 3
"""Bytes a pixel that a progressive JPEG takes before the first row can be had."""


def open_scan(data: bytes, media_type: MediaType, name: str) -> Picture:
    """Decode an image file; BadInputError if that cannot be done, or would take too much memory."""
    QImageReader.setAllocationLimit(0)  # Qt counts a bit as four bytes; we count ourselves
    held = QByteArray(data)
    form = _FORMATS[media_type]
    with _reading(held, form) as reader:
        raw, partly = reader.size(), reader.supportsOption(_Option.ClipRect)
        turned = bool(reader.transformation() & _Turn.TransformationRotate90)
        if not raw.isValid() or raw.isEmpty():
            raise BadInputError("picture-broken", name=name)
        cost = _cost(reader, data) if not partly or is_progressive(data) else 0
        if cost > WHOLE_BYTES:
            millions = round(raw.width() * raw.height() / 1e6)
            raise BadInputError("picture-too-many-pixels", name=name, millions=millions)
        if partly:
            reader.setScaledSize(_kept_size(raw, _bits(reader) // 8))
        kept = reader.read()
    if kept.isNull():
        raise BadInputError("picture-broken", name=name)
    size = raw.transposed() if turned else raw
    return _Clipped(size, kept, held) if kept.size() != size else Picture(size, kept)


def is_progressive(data: bytes) -> bool:
    """Tell whether this is a JPEG file that stores the whole page coarsely first, then finely."""
    return next((kind in _PROGRESSIVE for kind in _markers(data) if 0xC0 <= kind <= 0xCF), False)


def raw_area(area: QRect, raw: QSize, turn: QImageIOHandler.Transformation) -> QRect:
    """Return where an area of a picture lies in its file, which may be turned or mirrored."""
    left, top, width, height = area.x(), area.y(), area.width(), area.height()
    if turn & _Turn.TransformationRotate90:
        left, top, width, height = top, raw.height() - left - width, height, width
    if turn & _Turn.TransformationMirror:
        left = raw.width() - left - width
    if turn & _Turn.TransformationFlip:
        top = raw.height() - top - height
    return QRect(left, top, width, height)


class _Clipped(Picture):
    """A picture of a file of which Qt can decode a part."""

    def __init__(self, size: QSize, kept: QImage, data: QByteArray) -> None:
        super().__init__(size, kept)
        self._data = data

    def fine(self, area: QRectF, zoom: float) -> Part | None:
        """Decode a part; None where the file turns out to be damaged."""
        wanted = area.toAlignedRect().intersected(QRect(QPoint(), self.size))
        with _reading(self._data, _FORMATS[MediaType.JPEG]) as reader:
            source = raw_area(wanted, reader.size(), reader.transformation())
            reader.setClipRect(source)
            if zoom < 1:
                reader.setScaledSize((source.size().toSizeF() * zoom).toSize())
            image = reader.read()
        return None if image.isNull() else Part(QRectF(wanted), image)


_Option = QImageIOHandler.ImageOption
_Turn = QImageIOHandler.Transformation


@contextmanager
def _reading(data: QByteArray, form: bytes) -> Generator[QImageReader]:
    buffer = QBuffer()
    buffer.setData(data)
    buffer.open(QIODevice.OpenModeFlag.ReadOnly)
    reader = QImageReader(buffer, QByteArray(form))
    reader.setAutoTransform(True)
    try:
        yield reader
    finally:
        # Its end touches the buffer, which Python might take away first.
        reader.setDevice(None)  # pyright: ignore[reportArgumentType]


def _bits(reader: QImageReader) -> int:
    form = reader.imageFormat()
    known = form != QImage.Format.Format_Invalid
    return QImage.toPixelFormat(form).bitsPerPixel() if known else _UNKNOWN_BITS


def _cost(reader: QImageReader, data: bytes) -> int:
    pixels = reader.size().width() * reader.size().height()
    return pixels * _PROGRESSIVE_BYTES if is_progressive(data) else pixels * _bits(reader) // 8


def _kept_size(raw: QSize, bytes_each: int) -> QSize:
    """Return the full size or a half, a fourth, an eighth of it, as JPEG can be decoded fast."""
    size, parts = raw, 1
    while size.width() * size.height() * bytes_each > KEPT_BYTES:
        parts *= 2
        size = QSize(-(-raw.width() // parts), -(-raw.height() // parts))
    return size


def _markers(data: bytes) -> Iterator[int]:
    """Yield the markers of a JPEG file up to its first scan."""
    at = 2
    while at + 4 <= len(data) and data[at] == 0xFF and data[at + 1] != 0xDA:
        if data[at + 1] not in (0xC4, 0xC8, 0xCC):  # tables, not frames
            yield data[at + 1]
        at += 2 + int.from_bytes(data[at + 2 : at + 4], "big")
