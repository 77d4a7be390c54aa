"""What an article could be about, as words in it suggest."""

from dataclasses import dataclass
from enum import StrEnum


class TopicKind(StrEnum):
    """What a suggested topic names."""

    PERSON = "person"
    PLACE = "place"
    ORGANISATION = "organisation"
    SUBJECT = "subject"


@dataclass(frozen=True, slots=True)
class Topic:
    """A suggested topic: how often it stands in the article, and how much it says (0 or more).

    `path` is that of the tag of the same name, if there is one.
    """

    words: str
    kind: TopicKind
    times: int
    weight: float
    path: str | None = None
