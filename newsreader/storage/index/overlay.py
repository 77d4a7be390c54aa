"""An index of the articles that are not in the library's own, for one connection only."""

from newsreader.storage.database import Database
from newsreader.storage.index.building import built
from newsreader.storage.index.segment import Shelf
from newsreader.storage.index.state import State, States
from newsreader.storage.index.tables import IndexTables
from newsreader.storage.index.texts import IndexTexts, people_from

MOST = 5_000
"""So many articles, the ones added last, are indexed on the way to an answer."""

_PENDING = "SELECT key FROM articles WHERE key > ? ORDER BY key DESC LIMIT ?"


class Overlay:
    """Holds what is pending, in temporary tables: a library that is only read is not written."""

    def __init__(self, database: Database, texts: IndexTexts) -> None:
        self._database = database
        self._texts = texts
        self._tables = IndexTables(database, temporary=True)
        self._states = States(database, self._tables)
        self._holds: tuple[int, ...] = ()

    def now(self, indexed: int) -> tuple[States, State]:
        """Return the state of the index of what comes after the article `indexed`."""
        version = int(self._database.rows("PRAGMA data_version")[0][0])
        keys = [row[0] for row in self._database.rows(_PENDING, [indexed, MOST])]
        # What was rolled back took the temporary tables along.
        holds = (version, indexed, self._database.rolled_back, *keys)
        if holds != self._holds:
            self._make(sorted(keys))
            self._holds = holds
        return self._states, self._states.now()

    def _make(self, keys: list[int]) -> None:
        self._tables.make()
        self._states.forget()
        for shelf in Shelf:
            found = list(self._texts.documents(shelf, keys))
            names = {name for _, contributors in found for name in people_from(contributors)}
            numbers = IndexTables(self._database).known_people(names)
            documents = [
                document._replace(
                    people=tuple(numbers[n] for n in people_from(people) if n in numbers)
                )
                for document, people in found
            ]
            if documents:
                self._tables.add(shelf, 1, built(documents))
