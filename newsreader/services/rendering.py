"""Drawing pages of PDF files by pypdfium2, which is not loaded before it is needed."""

from collections.abc import Generator
from contextlib import contextmanager
from typing import Any

from newsreader.core.alone import PDFIUM
from newsreader.core.errors import BadInputError

DPI = 300
"""Resolution at which a page is said to be shown in full size."""

_POINTS = 72
_LONGEST = 30_000
"""Most pixels of a side in full size; a page can be declared to be as large as a field."""

_WHITE = (255, 255, 255, 255)


def count_pages(data: bytes, name: str) -> int:
    """Return the number of pages of a PDF file; BadInputError if it cannot be read."""
    with _document(data, name) as document:
        return len(document)


class PdfSheet:
    """One page of a PDF file, which is opened anew for each drawing.

    BadInputError if the file cannot be read, or has no such page.
    """

    def __init__(self, data: bytes, name: str, number: int) -> None:
        self._data = data
        self._name = name
        self._number = number
        with self._page() as page:
            width, height = float(page.get_width()), float(page.get_height())
        scale = min(DPI / _POINTS, _LONGEST / max(width, height, 1.0))
        self.width = max(1, round(width * scale))
        self.height = max(1, round(height * scale))

    def draw(self, left: int, top: int, width: int, height: int, scale: float) -> memoryview:
        """Draw a part of the page: rows of pixels of 4 bytes, blue, green, red, nothing.

        `scale` is 1 in full size; the other numbers are pixels at that scale.
        """
        pdfium = _pdfium()
        whole = round(self.width * scale), round(self.height * scale)
        with self._page() as page:
            bitmap = pdfium.PdfBitmap.new_native(width, height, pdfium.raw.FPDFBitmap_BGRx)
            bitmap.fill_rect(_WHITE, 0, 0, width, height)
            flags = pdfium.raw.FPDF_ANNOT
            pdfium.raw.FPDF_RenderPageBitmap(bitmap, page, -left, -top, *whole, 0, flags)
            return memoryview(bitmap.buffer).cast("B")

    @contextmanager
    def _page(self) -> Generator[Any]:
        with _document(self._data, self._name) as document:
            try:
                page = document.get_page(self._number)
            except _pdfium().PdfiumError as error:
                raise BadInputError("pdf-broken", name=self._name) from error
            try:
                yield page
            finally:
                page.close()


@contextmanager
def _document(data: bytes, name: str) -> Generator[Any]:
    pdfium = _pdfium()
    with PDFIUM:
        try:
            document = pdfium.PdfDocument(data)
        except pdfium.PdfiumError as error:
            # PDFium sometimes leaves the code of the failure before.
            locked = error.err_code == pdfium.raw.FPDF_ERR_PASSWORD and b"/Encrypt" in data
            key = "pdf-encrypted" if locked else "pdf-broken"
            raise BadInputError(key, name=name) from error
        try:
            yield document
        finally:
            document.close()


def _pdfium() -> Any:  # noqa: ANN401  it has no types of its own
    import pypdfium2  # noqa: PLC0415  # pyright: ignore[reportMissingTypeStubs]

    return pypdfium2
