"""An annotation that is stored only once something was written: a cancelled note leaves nothing."""

from newsreader.core.changes import Changes
from newsreader.core.ids import AnnotationId
from newsreader.core.new_annotation import NewAnnotation
from newsreader.services.library import Library


class Pending:
    """Holds a new annotation until the writing thread stores it, once."""

    def __init__(self, new: NewAnnotation) -> None:
        self.new = new
        self.id: AnnotationId | None = None
        self.wanted = True  # whether it is to be selected once it is stored

    def stored(self, library: Library) -> tuple[AnnotationId, Changes]:
        """Return its id, and what storing it changed; runs on the writing thread only."""
        if self.id is not None:
            return self.id, Changes()
        annotation, changes = library.annotating.add(self.new)
        self.id = annotation.id
        return annotation.id, changes
