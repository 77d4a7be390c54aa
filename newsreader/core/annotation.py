"""Highlights with their notes and tags."""

from dataclasses import dataclass
from enum import StrEnum

from newsreader.core.anchor import Anchor, AnchorState
from newsreader.core.ids import AnnotationId, ArticleId


class Style(StrEnum):
    """How a highlight looks; each differs by its line as well as by its colour."""

    YELLOW = "yellow"
    GREEN = "green"
    BLUE = "blue"
    ROSE = "rose"


TAG_LENGTH = 200
"""Longest tag, in code points."""


@dataclass(frozen=True, slots=True)
class NewAnnotation:
    """An annotation that has not been stored yet; no note is the empty text."""

    article_id: ArticleId
    anchor: Anchor
    note: str = ""
    tags: tuple[str, ...] = ()
    style: Style = Style.YELLOW
    creator: str = ""


@dataclass(frozen=True, slots=True)
class Annotation:
    """A stored annotation; times are ISO 8601 in UTC, tags are sorted."""

    id: AnnotationId
    article_id: ArticleId
    anchor: Anchor
    note: str
    tags: tuple[str, ...]
    style: Style
    creator: str
    created: str
    modified: str
    state: AnchorState
