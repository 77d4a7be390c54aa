"""The tags of a collection as a REFI-QDA code book (.qdc)."""

from pathlib import Path
from typing import BinaryIO

from newsreader.core.collection import Collection
from newsreader.core.losses import Loss, LossKind
from newsreader.core.reports import ExportFormat
from newsreader.exporters.base import require_written
from newsreader.exporters.losses import left_out
from newsreader.exporters.tag_terms import vocabulary_of
from newsreader.exporters.vocabulary.codebook import Codebook


class QdaCodebook:
    """The exporter of code books; the tags are all that is in one."""

    format = ExportFormat(
        "qdc",
        "Code book (REFI-QDA)",
        ".qdc",
        "the tags of the collection with colours and descriptions, for programs of text analysis",
    )
    annotations_only = False

    def write(self, collection: Collection, stream: BinaryIO) -> None:
        """Write the tags; BadInputError if there are none."""
        stream.write(Codebook().write(vocabulary_of(collection)).data)

    def check(self, path: Path, collection: Collection) -> None:
        """Read the file again and compare it with what was to be written."""
        require_written(path.read_bytes(), Codebook().write(vocabulary_of(collection)).data, path)

    def losses(self, collection: Collection) -> tuple[Loss, ...]:
        """Return what is not a tag."""
        return left_out(collection, LossKind.ANNOTATIONS, LossKind.TOPICS, LossKind.NOTES)
