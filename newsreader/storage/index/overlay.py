"""An index of the articles that are not in the library's own, for one connection only."""

from newsreader.storage.database import Database
from newsreader.storage.index.building import built, portions
from newsreader.storage.index.people import People
from newsreader.storage.index.segment import Shelf
from newsreader.storage.index.state import State, States
from newsreader.storage.index.tables import IndexTables
from newsreader.storage.index.texts import IndexTexts, signed_documents

MOST = 5_000
"""So many articles, the ones added last, are indexed on the way to an answer."""

_PENDING = "SELECT key, revision FROM articles WHERE key > ? ORDER BY key DESC LIMIT ?"


class Overlay:
    """Holds what is pending, in temporary tables: a library that is only read is not written."""

    def __init__(self, database: Database, texts: IndexTexts) -> None:
        self._database = database
        self._texts = texts
        self._tables = IndexTables(database, temporary=True)
        self._people = People(database, temporary=True)
        self._states = States(database, self._tables)
        self._holds: object = None

    def now(self, indexed: int) -> tuple[States, State]:
        """Return the state of the index of what comes after the article `indexed`."""
        pending = [tuple(row) for row in self._database.rows(_PENDING, [indexed, MOST])]
        # A revision that was rolled back may come again with other words.
        holds = (self._database.rolled_back, self._people.newest(), pending)
        if holds != self._holds:
            self._make(sorted(key for key, _ in pending))
            self._holds = holds
        return self._states, self._states.now()

    def _make(self, keys: list[int]) -> None:
        self._tables.make()
        self._states.forget()
        for shelf in Shelf:
            documents = signed_documents(self._texts.documents(shelf, keys), self._people.numbered)
            for age, portion in enumerate(portions(documents)):
                self._tables.add(shelf, age, built(portion))
