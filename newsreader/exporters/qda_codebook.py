"""The tags of a collection as a REFI-QDA code book (.qdc)."""

from dataclasses import replace
from pathlib import Path
from typing import BinaryIO

from newsreader.core.collection import Collection
from newsreader.core.losses import Loss, LossKind
from newsreader.core.reports import ExportFormat
from newsreader.exporters.base import require_written
from newsreader.exporters.losses import OF_COLLECTION, OF_PRINT
from newsreader.exporters.tag_terms import vocabulary_of
from newsreader.exporters.vocabulary.codebook import Codebook
from newsreader.exporters.xml_text import forbidden


class QdaCodebook:
    """The exporter of code books; the tags are all that is in one."""

    format = ExportFormat(
        "qdc",
        "Code book (REFI-QDA)",
        ".qdc",
        "the tags of the collection with colours and descriptions, for programs of text analysis",
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
        *OF_COLLECTION,
    )

    def losses(self, collection: Collection) -> tuple[Loss, ...]:
        """Return which characters of tags XML cannot hold."""
        return forbidden(replace(collection, issues=()), self.leaves_out)

    def write(self, collection: Collection, stream: BinaryIO) -> None:
        """Write the tags; BadInputError if there are none."""
        stream.write(Codebook().write(vocabulary_of(collection)).data)

    def check(self, path: Path, collection: Collection) -> None:
        """Read the file again and compare it with what was to be written."""
        require_written(path.read_bytes(), Codebook().write(vocabulary_of(collection)).data, path)
