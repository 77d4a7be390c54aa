"""A place at which an annotation that lost its words may belong."""

from dataclasses import dataclass

from newsreader.core.anchor import Anchor
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
