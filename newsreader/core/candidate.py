"""Annotations whose words were changed or are gone, and places where they may belong."""

from dataclasses import dataclass

from newsreader.core.anchor import Anchor
from newsreader.core.annotation import Annotation
from newsreader.core.ids import ArticleId


@dataclass(frozen=True, slots=True)
class Candidate:
    """A place in an article; `likeness`, from 0 to 1, says how far words and surroundings agree.

    `same` tells that exactly the words of the annotation stand there.
    """

    article_id: ArticleId
    anchor: Anchor
    likeness: float
    same: bool


@dataclass(frozen=True, slots=True)
class Doubtful:
    """An annotation to be checked, and the words that somebody vouched for last."""

    annotation: Annotation
    words: Anchor
