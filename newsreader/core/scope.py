"""Which part of the library is exported, by its kind and, for some, by what says which."""

from enum import StrEnum

from newsreader.core.ids import CollectionId
from newsreader.core.query import Selection


class Scope(StrEnum):
    """The kinds of parts; the first four are what the window shows or has selected."""

    ARTICLE = "article"
    ISSUE = "issue"
    CHOSEN = "chosen"
    MARKED = "annotations"
    ALL = "all"
    COLLECTION = "collection"
    TAG = "tag"
    PERSON = "person"
    QUERY = "query"
    PERIOD = "period"


def part_of(scope: Scope, value: str) -> Selection | None:
    """Return a part of the library; None for a kind of which the window alone knows which."""
    parts = {
        Scope.ALL: Selection(),
        Scope.COLLECTION: Selection(collection=CollectionId(value)),
        Scope.TAG: Selection(tag=value),
        Scope.PERSON: Selection(creator=value),
        Scope.QUERY: Selection(query=value),
        Scope.PERIOD: Selection(query=f"date:{''.join(value.split())}"),
    }
    return parts.get(scope)
