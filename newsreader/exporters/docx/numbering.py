"""The numbers that comments have in a document."""

from collections.abc import Mapping

from newsreader.core.collection import Collection
from newsreader.core.ids import AnnotationId

Numbers = Mapping[AnnotationId, str]


def numbered(collection: Collection) -> Numbers:
    """Return the number of every annotation's comment, in the order of the document."""
    return {each.id: str(number) for number, (*_, each) in enumerate(collection.rows())}
