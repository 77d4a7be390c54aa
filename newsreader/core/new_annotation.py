"""An annotation that somebody is about to make."""

from dataclasses import dataclass

from newsreader.core.anchor import Anchor
from newsreader.core.annotation import Style, StyleId
from newsreader.core.ids import ArticleId


@dataclass(frozen=True, slots=True)
class NewAnnotation:
    """An annotation that has not been stored yet; no note is the empty text."""

    article_id: ArticleId
    anchor: Anchor
    note: str = ""
    tags: tuple[str, ...] = ()
    style: StyleId = Style.YELLOW
    creator: str = ""
