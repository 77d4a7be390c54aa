"""What a source's own format says about an issue, before anything has to be recognised."""

from dataclasses import dataclass

from newsreader.core.furniture import FurnitureRole
from newsreader.core.issue import BlockRole, Contributor
from newsreader.core.masthead import Masthead
from newsreader.core.spans import Span


@dataclass(frozen=True, slots=True)
class KnownBlock:
    """A stretch of an article's text; without a role, recognition finds those of its lines.

    `marks` are characters of the format at its start or end (`###`, brackets): they belong to the
    block, but not to what is read.
    """

    role: BlockRole | None
    span: Span
    marks: tuple[Span, ...] = ()


@dataclass(frozen=True, slots=True)
class KnownArticle:
    """An article that the format marks as one; `page` counts from 1."""

    page: int
    blocks: tuple[KnownBlock, ...]
    contributors: tuple[Contributor, ...] = ()
    agency: str | None = None
    place: str | None = None


@dataclass(frozen=True, slots=True)
class KnownFurniture:
    """A stretch of text that the format puts beside the articles."""

    role: FurnitureRole
    span: Span


@dataclass(frozen=True, slots=True)
class KnownStructure:
    """What is known of an issue; what it leaves open is recognised.

    No two blocks or pieces of furniture share a character, and articles stand in print order.
    With no articles, all of the text is recognised. Fields of `masthead` that are not None count
    for more than what the text prints.
    """

    masthead: Masthead | None = None
    articles: tuple[KnownArticle, ...] = ()
    furniture: tuple[KnownFurniture, ...] = ()
