"""The exporter of e-books."""

from collections.abc import Iterator
from pathlib import Path
from typing import BinaryIO

from newsreader.core.collection import Collection
from newsreader.core.losses import Loss, LossKind
from newsreader.core.reports import ExportFormat
from newsreader.exporters.base import Member
from newsreader.exporters.epub.book import CONTAINER, navigation, package
from newsreader.exporters.epub.chapter import chapter
from newsreader.exporters.epub.style import style_sheet
from newsreader.exporters.highlights import highlights
from newsreader.exporters.losses import OF_TAGS, OF_TEXTS
from newsreader.exporters.package import check_package, write_package
from newsreader.exporters.said import said_of
from newsreader.exporters.xml_text import forbidden

_FIRST = "mimetype"
"""Readers look for it at the start of the file, and it must not be compressed."""


class Epub:
    """The exporter of e-books."""

    format = ExportFormat(
        "epub",
        "E-book (EPUB)",
        ".epub",
        "articles to read, with highlights, and notes and tags at the end of each",
    )
    annotations_only = False
    keeps_order = True
    leaves_out = (
        LossKind.TAG_NOTES,
        LossKind.IDENTIFIERS,
        LossKind.TIMES,
        LossKind.CHANGES,
        LossKind.CONTEXT,
        LossKind.STYLE_NAMES,
        *OF_TAGS,
        *OF_TEXTS,
    )

    def write(self, collection: Collection, stream: BinaryIO) -> None:
        """Write the parts of the book, a chapter an issue."""
        write_package(stream, _parts(collection), _FIRST)

    def losses(self, collection: Collection) -> tuple[Loss, ...]:
        """Return which characters XML cannot hold."""
        return forbidden(collection, self.leaves_out)

    def check(self, path: Path, collection: Collection) -> None:
        """Read all parts again and compare them with what was to be written."""
        check_package(path, _parts(collection))


def _parts(collection: Collection) -> Iterator[Member]:
    yield Member(_FIRST, (b"application/epub+zip",))
    yield Member("META-INF/container.xml", (CONTAINER.encode(),))
    yield Member("EPUB/package.opf", (package(collection).encode(),))
    yield Member("EPUB/nav.xhtml", (navigation(collection).encode(),))
    looks, said = highlights(collection), said_of(collection)
    yield Member("EPUB/style.css", (style_sheet(looks).encode(),))
    for number, issue in enumerate(collection.issues, 1):
        page = chapter(issue, collection.topics, said, looks)
        yield Member(f"EPUB/issue-{number}.xhtml", (page.encode(),))
