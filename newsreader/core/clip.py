"""Words that were cut out of a text, with what stood on them."""

from dataclasses import dataclass
from typing import NamedTuple

from newsreader.core.anchor import AnchorState
from newsreader.core.ids import AnnotationId
from newsreader.core.spans import Span


class Clipped(NamedTuple):
    """An annotation on words that were cut: where in them it stood, and how surely."""

    annotation: AnnotationId
    span: Span
    state: AnchorState


@dataclass(frozen=True, slots=True)
class Clip:
    """A cut text, and the annotations that stood wholly on it."""

    text: str
    clipped: tuple[Clipped, ...] = ()
