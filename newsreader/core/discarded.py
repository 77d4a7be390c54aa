"""What was deleted, as the trash shows it."""

from dataclasses import dataclass
from enum import StrEnum

from newsreader.core.ids import ArticleId


class DiscardedKind(StrEnum):
    """What can lie in the trash."""

    ANNOTATION = "annotation"
    TAG = "tag"
    NOTE = "note"
    SEARCH = "search"
    STYLE = "style"
    WORD = "word"
    COLLECTION = "collection"


@dataclass(frozen=True, slots=True)
class Discarded:
    """One deleted thing: its words, what else was written on it, and who deleted it when.

    `article_id` is where it stood, if it stood in an article; `time` is ISO 8601 in UTC.
    """

    kind: DiscardedKind
    id: str
    words: str
    note: str
    article_id: ArticleId | None
    author: str
    time: str
