"""The tags of a collection as a vocabulary of concepts: SKOS in Turtle."""

from dataclasses import replace
from pathlib import Path
from typing import BinaryIO

from newsreader.core.collection import Collection
from newsreader.core.losses import Loss, LossKind
from newsreader.core.reports import ExportFormat
from newsreader.exporters.base import require_written
from newsreader.exporters.headings import collection_title
from newsreader.exporters.losses import OF_PRINT
from newsreader.exporters.tag_terms import vocabulary_of
from newsreader.exporters.vocabulary.registry import write_vocabulary
from newsreader.exporters.vocabulary.turtle import Turtle
from newsreader.exporters.xml_text import forbidden


class Skos:
    """The exporter of vocabularies; they hold only what XML allows, as other writings of RDF do."""

    format = ExportFormat(
        "skos",
        "Vocabulary (SKOS)",
        ".ttl",
        "the tags of the collection as a tree of concepts, with colours and descriptions",
    )
    annotations_only = False
    leaves_out = (
        LossKind.ANNOTATIONS,
        LossKind.ARTICLES,
        LossKind.TEXTS,
        LossKind.ISSUES,
        *OF_PRINT,
        LossKind.KICKERS,
        LossKind.ARTICLE_NOTES,
        LossKind.ISSUE_NOTES,
        LossKind.TAG_NOTES,
        LossKind.ABOUT,
        LossKind.RIGHTS,
    )

    def losses(self, collection: Collection) -> tuple[Loss, ...]:
        """Return which characters of the title and the tags XML cannot hold."""
        held = replace(collection, issues=(), title=collection_title(collection))
        return forbidden(held, self.leaves_out)

    def write(self, collection: Collection, stream: BinaryIO) -> None:
        """Write the tags; BadInputError if there are none."""
        stream.write(_document(collection))

    def check(self, path: Path, collection: Collection) -> None:
        """Read the file again and compare it with what was to be written."""
        require_written(path.read_bytes(), _document(collection), path)


def _document(collection: Collection) -> bytes:
    return write_vocabulary(Turtle.format.id, vocabulary_of(collection)).data
