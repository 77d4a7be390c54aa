"""Searches that are kept under a name."""

from dataclasses import dataclass

from newsreader.core.ids import SearchId

NAME_LENGTH = 100
"""Longest name of a saved search, in code points."""


@dataclass(frozen=True, slots=True)
class SavedSearch:
    """A query under a name; `created` and `modified` are ISO 8601 in UTC."""

    id: SearchId
    name: str
    query: str
    creator: str
    created: str
    modified: str
