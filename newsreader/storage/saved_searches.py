"""The saved searches among the records."""

from newsreader.core.ids import SearchId
from newsreader.core.saved_search import SavedSearch
from newsreader.storage.database import Database
from newsreader.storage.nouns import SEARCHES
from newsreader.storage.record import Record
from newsreader.storage.records import Records


class SavedSearches:
    """Rows of `saved_searches`."""

    def __init__(self, database: Database) -> None:
        self._records = Records(database)

    def list(self) -> tuple[SavedSearch, ...]:
        """Return those that are not deleted, by name."""
        found = (saved_search(each) for each in self._records.all(SEARCHES) if not each.deleted)
        return tuple(sorted(found, key=lambda each: (each.name, each.created, each.id)))


def saved_search(record: Record) -> SavedSearch:
    """Return what a record says."""
    name, query = (str(record.values[field]) for field in ("name", "query"))
    id_ = SearchId(record.id)
    return SavedSearch(id_, name, query, record.creator, record.created, record.modified)
