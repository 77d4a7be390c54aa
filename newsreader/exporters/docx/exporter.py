"""The exporter of Word documents (Office Open XML)."""

from collections.abc import Iterator
from pathlib import Path
from typing import BinaryIO

from newsreader.core.collection import Collection
from newsreader.core.losses import Loss, LossKind
from newsreader.core.reports import ExportFormat
from newsreader.exporters.base import Member
from newsreader.exporters.docx.comments import comments
from newsreader.exporters.docx.document import document
from newsreader.exporters.docx.numbering import numbered
from newsreader.exporters.docx.parts import (
    CONTENT_TYPES,
    RELATIONS,
    STYLES,
    WORD_RELATIONS,
    properties,
)
from newsreader.exporters.losses import OF_TAGS, OF_TEXTS
from newsreader.exporters.package import check_package, write_package
from newsreader.exporters.xml_text import forbidden


class Docx:
    """The exporter of Word documents."""

    format = ExportFormat(
        "docx",
        "Word document (DOCX)",
        ".docx",
        "articles to read, with highlights, and notes and tags as comments",
    )
    annotations_only = False
    keeps_order = True
    leaves_out = (
        LossKind.TAG_NOTES,
        LossKind.IDENTIFIERS,
        LossKind.CHANGES,
        LossKind.CONTEXT,
        LossKind.ANNOTATION_IDS,
        LossKind.ARTICLE_IDS,
        LossKind.STYLE_NAMES,
        *OF_TAGS,
        *OF_TEXTS,
    )

    def write(self, collection: Collection, stream: BinaryIO) -> None:
        """Write the parts of the document, article by article."""
        write_package(stream, _parts(collection))

    def losses(self, collection: Collection) -> tuple[Loss, ...]:
        """Return which characters XML cannot hold."""
        return forbidden(collection, self.leaves_out)

    def check(self, path: Path, collection: Collection) -> None:
        """Read all parts again and compare them with what was to be written."""
        check_package(path, _parts(collection))


def _parts(collection: Collection) -> Iterator[Member]:
    numbers = numbered(collection)
    yield Member("[Content_Types].xml", (CONTENT_TYPES.encode(),))
    yield Member("_rels/.rels", (RELATIONS.encode(),))
    yield Member("docProps/core.xml", (properties(collection).encode(),))
    yield Member("word/document.xml", (part.encode() for part in document(collection, numbers)))
    yield Member("word/_rels/document.xml.rels", (WORD_RELATIONS.encode(),))
    yield Member("word/styles.xml", (STYLES.encode(),))
    yield Member("word/comments.xml", (part.encode() for part in comments(collection, numbers)))
