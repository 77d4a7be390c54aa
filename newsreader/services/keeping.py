"""Saved searches: queries that people keep under a name."""

import uuid
from unicodedata import category

from newsreader.core.changes import Changes
from newsreader.core.errors import BadInputError
from newsreader.core.ids import SearchId
from newsreader.core.operation import UndoName
from newsreader.core.saved_search import NAME_LENGTH, SavedSearch
from newsreader.services.history import History
from newsreader.storage.database import Database
from newsreader.storage.nouns import SEARCHES
from newsreader.storage.saved_searches import SavedSearches, saved_search


class Keeping:
    """Saves and changes searches, each operation one step that can be undone.

    An id that no saved search has, or that of a deleted one, is a BadInputError.
    """

    def __init__(self, database: Database, history: History) -> None:
        self._history = history
        self._searches = SavedSearches(database)

    def list(self) -> tuple[SavedSearch, ...]:
        """Return all saved searches, by name."""
        return self._searches.list()

    def get(self, search_id: SearchId) -> SavedSearch:
        """Return one saved search."""
        stored = self._history.revisions.view.record(SEARCHES, search_id)
        if stored is None or stored.deleted:
            raise BadInputError("no-such-search", name=search_id)
        return saved_search(stored)

    def find(self, name: str) -> SavedSearch:
        """Return the one of that name or id; BadInputError if there is none, or not one only."""
        found = [search for search in self.list() if name in (search.id, search.name)]
        if not found:
            raise BadInputError("no-such-search", name=name)
        if len(found) > 1:
            raise BadInputError("search-name-ambiguous", name=name)
        return found[0]

    def save(self, name: str, query: str, creator: str) -> tuple[SavedSearch, Changes]:
        """Keep a query; BadInputError if it is blank, or the name is taken or no name."""
        id_ = SearchId(str(uuid.uuid4()))
        values = {"query": _clean_query(query), "name": _clean_name(name), "creator": creator}
        with self._history.operation(UndoName.SEARCH_SAVE, author=creator) as operation:
            self._refuse_taken(_clean_name(name))
            operation.make_record(SEARCHES, id_, values)
        return self.get(id_), operation.changes

    def rename(self, search_id: SearchId, name: str) -> Changes:
        """Give another name; BadInputError if that is taken or no name."""
        wanted = _clean_name(name)
        with self._history.operation(UndoName.SEARCH_NAME) as operation:
            if self.get(search_id).name != wanted:
                self._refuse_taken(wanted)
            operation.set(search_id, SEARCHES.field("name"), wanted)
        return operation.changes

    def change(self, search_id: SearchId, query: str) -> Changes:
        """Keep another query under the name; BadInputError if it is blank."""
        with self._history.operation(UndoName.SEARCH_QUERY) as operation:
            self.get(search_id)
            operation.set(search_id, SEARCHES.field("query"), _clean_query(query))
        return operation.changes

    def delete(self, search_id: SearchId) -> Changes:
        """Delete a saved search; it stays in the library's history."""
        with self._history.operation(UndoName.SEARCH_DELETE) as operation:
            self.get(search_id)
            operation.set(search_id, SEARCHES.deleted, value=True)
        return operation.changes

    def _refuse_taken(self, name: str) -> None:
        if any(search.name == name for search in self.list()):
            raise BadInputError("search-name-taken", name=name)


def _clean_query(query: str) -> str:
    kept = query.strip()
    if not kept:
        raise BadInputError("search-blank")
    return kept


def _clean_name(name: str) -> str:
    """Return a name on one line, without white space around it."""
    kept = "".join(" " if category(each) in {"Cc", "Zl", "Zp"} else each for each in name).strip()
    if not kept:
        raise BadInputError("search-name-blank")
    if len(kept) > NAME_LENGTH:
        raise BadInputError("search-name-too-long", most=NAME_LENGTH, length=len(kept))
    return kept
