"""What people would read in a file that is to be written: its words, without its markup."""

import re
from collections.abc import Iterator, Mapping, Sequence
from contextlib import closing
from html.parser import HTMLParser
from io import BytesIO
from zipfile import ZipFile

from newsreader.core.alone import PDFIUM

_DOCUMENT, _SHEET = "word/document.xml", "xl/worksheets/sheet1.xml"
_SHOWN_PARTS = (_DOCUMENT, _SHEET, "EPUB/issue-1.xhtml", "project.qde")
"""Of formats that are archives, the part that people read."""

_NOT_READ = (".css", ".js")
_MARKUP = (".html", ".xhtml", _DOCUMENT, _SHEET)
_BLOCKS = {"p", "li", "h1", "h2", "h3", "h4", "h5", "h6", "div", "tr", "br", "w:p", "row"}
_CELLS = {"td", "th", "c"}
_SILENT = {"head", "nav", "script", "style"}
_PAGES = 3
_BLANK_LINES = re.compile(r"\n\s*\n\s*")


def glimpse(files: Mapping[str, bytes], signs: Sequence[str]) -> tuple[str, str] | None:
    """Return the name and the words of the file that holds most `signs`, of such the longest.

    White space does not count: words may be cut. None where no file holds words.
    """
    wanted = [sign for each in signs if (sign := "".join(each.split()))]

    def says(each: tuple[str, str]) -> tuple[int, int]:
        words = "".join(each[1].split())
        return sum(sign in words for sign in wanted), len(words)

    return max((each for each in _read(files) if each[1]), key=says, default=None)


def _read(files: Mapping[str, bytes]) -> Iterator[tuple[str, str]]:
    for name, data in files.items():
        if data.startswith(b"PK\x03\x04"):
            with ZipFile(BytesIO(data)) as archive:
                shown = [part for part in _SHOWN_PARTS if part in archive.namelist()]
                parts = {part: archive.read(part) for part in shown}
            yield from ((name, words) for _, words in _read(parts))
        elif data.startswith(b"%PDF"):
            yield name, _words_of_pdf(data)
        elif b"\0" not in data and not name.endswith(_NOT_READ):
            text = data.decode("utf-8", "replace").removeprefix("\ufeff")
            yield name, _words(text) if name.endswith(_MARKUP) else text


def _words(markup: str) -> str:
    reader = _Reader()
    reader.feed(markup)
    return _BLANK_LINES.sub("\n\n", "".join(reader.said)).strip()


def _words_of_pdf(data: bytes) -> str:
    from pypdfium2 import (  # noqa: PLC0415  # pyright: ignore[reportMissingTypeStubs]
        PdfDocument,
    )

    said: list[str] = []
    with PDFIUM, closing(PdfDocument(data)) as document:
        for number in range(min(_PAGES, len(document))):
            with closing(document[number]) as page, closing(page.get_textpage()) as text:
                said.append(text.get_text_range())
    return "\n".join(said)


class _Reader(HTMLParser):
    """Gathers what is said, a line for each block and a tab between cells."""

    def __init__(self) -> None:
        super().__init__()
        self.said: list[str] = []
        self._silent = 0

    def handle_starttag(self, tag: str, attrs: Sequence[object]) -> None:
        """Go silent in what is not read; end a line at a break."""
        self._silent += tag in _SILENT
        if tag == "br":
            self._end(tag)

    def handle_startendtag(self, tag: str, attrs: Sequence[object]) -> None:
        """End a line at a break."""
        self._end(tag)

    def handle_endtag(self, tag: str) -> None:
        """End a line, or a cell."""
        self._silent -= tag in _SILENT
        self._end(tag)

    def handle_data(self, data: str) -> None:
        """Take words."""
        if not self._silent:
            self.said.append(data)

    def _end(self, tag: str) -> None:
        if tag in _BLOCKS:
            self.said.append("\n")
        elif tag in _CELLS:
            self.said.append("\t")
