"""The exporter of PDF."""

import unicodedata
from collections.abc import Iterable, Iterator
from contextlib import closing
from datetime import datetime
from functools import cache
from hashlib import sha256
from pathlib import Path
from typing import TYPE_CHECKING, BinaryIO

from newsreader.core.alone import PDFIUM
from newsreader.core.collection import Collection
from newsreader.core.losses import Loss, LossKind
from newsreader.core.reports import ExportFormat
from newsreader.exporters.base import require_written
from newsreader.exporters.headings import collection_title
from newsreader.exporters.losses import OF_TAGS, OF_TEXTS
from newsreader.exporters.moments import last_second
from newsreader.exporters.pdf.font import MISSING, chinese_font
from newsreader.exporters.pdf.paragraphs import paragraphs

if TYPE_CHECKING:
    from newsreader.exporters.pdf.sheet import Sheet

_AT_ONCE = 100


class Pdf:
    """The exporter of PDF; it needs a Chinese typeface on this computer."""

    format = ExportFormat(
        "pdf",
        "PDF",
        ".pdf",
        "articles to print, with highlights, and notes and tags at the end of each",
    )
    annotations_only = False
    keeps_order = True
    leaves_out = (
        LossKind.TAG_NOTES,
        LossKind.IDENTIFIERS,
        LossKind.TIMES,
        LossKind.CHANGES,
        LossKind.CONTEXT,
        LossKind.ANNOTATION_IDS,
        LossKind.ARTICLE_IDS,
        LossKind.STYLE_NAMES,
        *OF_TAGS,
        *OF_TEXTS,
    )

    def write(self, collection: Collection, stream: BinaryIO) -> None:
        """Set the articles page by page; MachineError if there is no Chinese typeface."""
        with closing(_sheet(collection)) as sheet:
            sheet.turn()
            for each in paragraphs(collection):
                if each.turns:
                    sheet.turn()
                sheet.paragraph(each.look, *each.stretches, level=each.level, keeps=each.keeps)
            sheet.write_to(stream)

    def losses(self, collection: Collection) -> tuple[Loss, ...]:
        """Return how many characters the typeface has not."""
        with closing(_sheet(collection)) as sheet:
            count = sum(
                sheet.printable(each.text).count(MISSING) - each.text.count(MISSING)
                for each in paragraphs(collection)
            )
        return (Loss(LossKind.GLYPHS, count),) if count else ()

    def check(self, path: Path, collection: Collection) -> None:
        """Read the text again and compare all letters and digits, in their order."""
        with closing(_sheet(collection)) as sheet:
            shown = (sheet.printable(each.text) for each in paragraphs(collection))
            expected = _digest(shown)
        require_written(_digest(_pages(path)), expected, path)


def _sheet(collection: Collection) -> "Sheet":
    from newsreader.exporters.pdf.sheet import Sheet  # noqa: PLC0415  0.2 s for this format alone

    moment = datetime.fromisoformat(last_second(collection))
    return Sheet(chinese_font(), collection_title(collection), moment)


def _digest(texts: Iterable[str]) -> bytes:
    """Return a digest of what any reader gives back, however long it is."""
    digest = sha256()
    for text in texts:
        digest.update("".join(filter(_comes_back, text)).encode())
    return digest.digest()


@cache
def _comes_back(one: str) -> bool:
    """Tell letters that run from left to right, and digits."""
    runs_back = unicodedata.bidirectional(one) in {"R", "AL", "AN"}
    return unicodedata.category(one)[0] in "LN" and not runs_back


def _pages(path: Path) -> Iterator[str]:
    from pypdfium2 import (  # noqa: PLC0415  # pyright: ignore[reportMissingTypeStubs]
        PdfDocument,
    )

    with PDFIUM, closing(PdfDocument(path)) as document:
        count = len(document)
    for start in range(0, count, _AT_ONCE):
        said: list[str] = []
        with PDFIUM, closing(PdfDocument(path)) as document:  # it keeps something of every page
            for number in range(start, min(count, start + _AT_ONCE)):
                with closing(document[number]) as page, closing(page.get_textpage()) as text:
                    said.append(text.get_text_range())
        yield from said
