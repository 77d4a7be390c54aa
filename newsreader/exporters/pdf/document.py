"""A PDF of which memory holds one page: those before it wait in a file until all is written."""

from collections.abc import Callable
from hashlib import md5
from tempfile import TemporaryFile
from typing import IO, BinaryIO, Self, cast

from fpdf import FPDF
from fpdf.output import OutputProducer, PDFPage
from fpdf.syntax import PDFContentStream


class Document(FPDF):
    """Pages of A4 that are put away one by one, and written in the end."""

    written: "_Written"

    def __init__(self, finish: Callable[[], None]) -> None:
        """Call `finish` on each page when it is full."""
        super().__init__(format="A4")
        self._finish = finish
        self._away = TemporaryFile()  # noqa: SIM115  `close` closes it

    def footer(self) -> None:
        """Put the page away; nothing more is set on it."""
        self._finish()
        page = self.pages[self.page]
        page.contents = _Away(cast("bytearray", page.contents), self._away)

    def draw(self, operators: str) -> None:
        """Put operators that leave no trace in the state of drawing on the page."""
        self._out(operators)

    def write_to(self, stream: BinaryIO) -> None:
        """Write everything; nothing can be added any more."""
        self.written = _Written(stream)
        self.output(output_producer_class=_Producer)

    def close(self) -> None:
        """Let go of the pages."""
        self._away.close()

    def _default_file_id(self, buffer: bytearray) -> str:
        digest = cast("_Written", buffer).digest
        return f"<{digest}><{digest}>"


class _Away(PDFContentStream):
    """What stands on a page, packed, in a file."""

    def __init__(self, contents: bytearray, file: IO[bytes]) -> None:
        super().__init__(contents, compress=True)
        self._file, self._start = file, file.tell()
        file.write(self._contents)
        self._contents = b""

    def content_stream(self) -> bytes:
        self._file.seek(self._start)
        return self._file.read(self.length)


class _Written(bytearray):
    """Stands for all that was written, and holds nothing of it."""

    def __init__(self, stream: BinaryIO) -> None:
        super().__init__()
        self._stream, self._size = stream, 0
        self._md5 = md5(usedforsecurity=False)

    @property
    def digest(self) -> str:
        return self._md5.hexdigest().upper()

    def __len__(self) -> int:
        return self._size

    def __iadd__(self, data: bytes) -> Self:  # pyright: ignore[reportIncompatibleMethodOverride]
        self._size += self._stream.write(data)
        self._md5.update(data)
        return self


class _Producer(OutputProducer):
    """Puts the pages together again."""

    def __init__(self, fpdf: Document) -> None:
        super().__init__(fpdf)
        self.buffer = fpdf.written

    def _add_pages(self, _slice: slice = slice(0, None)) -> list[PDFPage]:
        away = [cast("_Away", page.contents) for page in self.fpdf.pages.values()]
        for page in self.fpdf.pages.values():
            page.contents = bytearray()
        before = len(self.pdf_objs)
        pages = super()._add_pages(_slice)
        for page, contents in zip(pages, away, strict=True):
            contents.id = cast("PDFContentStream", page.contents).id
            page.contents = contents
        self.pdf_objs[before + 1 :: 2] = away
        return pages
