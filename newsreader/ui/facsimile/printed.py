"""Page images from PDF files, and from what is best drawn as one."""

from PySide6.QtCore import QRectF, QSize
from PySide6.QtGui import QImage

from newsreader.core.errors import BadInputError
from newsreader.core.facsimile import MediaType
from newsreader.services.rendering import PdfSheet
from newsreader.services.wrapping import png_as_pdf
from newsreader.ui.facsimile.picture import Part, Picture, scaled
from newsreader.ui.facsimile.scan import open_scan

FINEST = 4.0
"""Most pixels that are drawn for one of full size: 1,200 dots an inch."""

_KEPT_PIXELS = 8 * 2**20


class Printed(Picture):
    """A page of a PDF file, drawn anew where more pixels are wanted than are kept."""

    def __init__(self, sheet: PdfSheet) -> None:
        size = QSize(sheet.width, sheet.height)
        scale = min(1.0, (_KEPT_PIXELS / (sheet.width * sheet.height)) ** 0.5)
        self._sheet = sheet
        super().__init__(size, self._drawn(QRectF(0, 0, sheet.width, sheet.height), scale).image)

    def fine(self, area: QRectF, zoom: float) -> Part | None:
        """Draw a part."""
        return self._drawn(area, min(zoom, FINEST))

    def _drawn(self, area: QRectF, zoom: float) -> Part:
        box = scaled(area, zoom).toAlignedRect()
        width, height = box.width(), box.height()
        pixels = self._sheet.draw(box.x(), box.y(), width, height, zoom)
        image = QImage(pixels, width, height, 4 * width, QImage.Format.Format_RGB32).copy()
        return Part(scaled(QRectF(box), 1 / zoom), image)


def open_picture(data: bytes, media_type: MediaType, sheet: int, name: str) -> Picture:
    """Open a file, or one page of it; BadInputError if it cannot be shown."""
    if media_type is MediaType.PDF:
        return Printed(PdfSheet(data, name, sheet))
    return open_image(data, media_type, name)


def open_image(data: bytes, media_type: MediaType, name: str) -> Picture:
    """Open an image file, in parts where it is too large as a whole; BadInputError if it can't."""
    try:
        return open_scan(data, media_type, name)
    except BadInputError as error:
        too_large = error.key == "picture-too-many-pixels" and media_type is MediaType.PNG
        wrapped = png_as_pdf(data) if too_large else None
        if wrapped is None:
            raise
    return Printed(PdfSheet(wrapped, name, 0))
