"""The current view of the saved searches; what made them stands in `revisions`."""

import json
import sqlite3
from collections.abc import Mapping
from dataclasses import replace
from typing import NamedTuple

from newsreader.core.ids import SearchId
from newsreader.core.revision import Revision
from newsreader.core.saved_search import SavedSearch
from newsreader.storage.annotations import RowState
from newsreader.storage.checksums import checksum
from newsreader.storage.database import Database

# Fields of a saved search; that of its query makes it.
SEARCH = "search:"
SEARCH_QUERY, SEARCH_NAME, SEARCH_CREATOR, SEARCH_DELETED = (
    "search:query", "search:name", "search:creator", "search:deleted",
)  # fmt: skip

_CONTENT = ("id", "name", "query", "creator", "created", "modified", "deleted")
_SELECT = "SELECT * FROM saved_searches"
_PUT = """
INSERT OR REPLACE INTO saved_searches (
  id, name, query, creator, created, modified, deleted, checksum
) VALUES (:id, :name, :query, :creator, :created, :modified, :deleted, :checksum)
"""


class StoredSearch(NamedTuple):
    """A saved search with the one thing that only the library knows: whether it was deleted."""

    search: SavedSearch
    deleted: bool

    @property
    def checksum(self) -> str:
        """What the checksum of its row has to be."""
        return _checksum(_to_row(self))


class SavedSearches:
    """Rows of `saved_searches`."""

    def __init__(self, database: Database) -> None:
        self._database = database

    def get(self, search_id: str) -> StoredSearch | None:
        """Return one saved search, deleted or not."""
        found = self._database.values(_from_row, f"{_SELECT} WHERE id = ?", [search_id])
        return next(iter(found), None)

    def list(self) -> tuple[SavedSearch, ...]:
        """Return those that are not deleted, by name."""
        sql = f"{_SELECT} WHERE NOT deleted ORDER BY name, created, id"
        return tuple(stored.search for stored in self._database.values(_from_row, sql))

    def put(self, stored: StoredSearch) -> None:
        """Add a saved search, or replace the one that has its id."""
        self._database.execute(_PUT, _to_row(stored) | {"checksum": stored.checksum})

    def states(self) -> dict[str, RowState]:
        """Return the checksums of all rows, as they are and as they should be, by id."""
        rows = self._database.rows(_SELECT)
        return {row["id"]: RowState(row["checksum"], _checksum(dict(row))) for row in rows}


def changed(stored: StoredSearch | None, revision: Revision) -> StoredSearch:
    """Return a saved search as a revision leaves it; None where it makes it."""
    stored = stored or _new(revision)
    field, value = revision.field, json.loads(revision.value)
    if field == SEARCH_DELETED:
        return stored._replace(deleted=value)
    named = {field.removeprefix(SEARCH): value}
    return stored._replace(search=replace(stored.search, **named, modified=revision.time))


def field_of(stored: StoredSearch, field: str) -> str | bool:
    """Return what a field of a saved search holds."""
    values = {SEARCH_QUERY: stored.search.query, SEARCH_NAME: stored.search.name}
    return stored.deleted if field == SEARCH_DELETED else values[field]


def _new(revision: Revision) -> StoredSearch:
    id_, time = SearchId(revision.subject), revision.time
    return StoredSearch(SavedSearch(id_, "", "", "", time, time), deleted=False)


def _from_row(row: sqlite3.Row) -> StoredSearch:
    search = SavedSearch(SearchId(row["id"]), *(row[name] for name in _CONTENT[1:-1]))
    return StoredSearch(search, bool(row["deleted"]))


def _to_row(stored: StoredSearch) -> dict[str, object]:
    search = stored.search
    return {
        "id": search.id,
        "name": search.name,
        "query": search.query,
        "creator": search.creator,
        "created": search.created,
        "modified": search.modified,
        "deleted": int(stored.deleted),
    }


def _checksum(row: Mapping[str, object]) -> str:
    return checksum(*(row[name] for name in _CONTENT))
