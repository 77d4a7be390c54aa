"""Who signed articles, as the index knows them: a number for each."""

# ruff: noqa: S608 - the parts of the statements are our own names
from collections.abc import Iterable

import numpy as np

from newsreader.storage.database import Database
from newsreader.storage.index.segment import Shelf
from newsreader.storage.index.tables import IndexTables

_LIBRARY = "SELECT key, name FROM main.index_people"
_ALL = f"{_LIBRARY} UNION ALL SELECT key, name FROM temp.index_people"


class People:
    """The table `index_people`; or a `temporary` one that goes on where the library's ends."""

    def __init__(self, database: Database, *, temporary: bool = False) -> None:
        self._database = database
        self._of = "temp" if temporary else "main"
        # What goes into the library must not refer to what goes with the connection.
        self._known = _ALL if temporary else _LIBRARY

    def numbered(self, names: Iterable[str]) -> dict[str, int]:
        """Return the numbers of people, adding those that have none."""
        wanted = list(dict.fromkeys(names))
        known = self.known(wanted)
        sql = f"""
            INSERT INTO {self._of}.index_people (key, name)
            SELECT coalesce(max(key), 0) + 1, ? FROM ({self._known})
        """
        self._database.execute_many(sql, ([name] for name in wanted if name not in known))
        return self.known(wanted)

    def known(self, names: Iterable[str]) -> dict[str, int]:
        """Return the numbers of those people that have one."""
        sql = f"SELECT name, key FROM ({self._known}) WHERE name = ?"
        return dict(tuple(row) for name in names for row in self._database.rows(sql, [name]))

    def newest(self) -> int:
        """Return the greatest number that somebody has in the library."""
        return int(self._database.rows(f"SELECT coalesce(max(key), 0) FROM ({_LIBRARY})")[0][0])

    def named(self, people: Iterable[int]) -> dict[int, str]:
        """Return the names of people by their numbers, temporary ones too."""
        sql = f"SELECT key, name FROM ({self._there()}) WHERE key = ?"
        return dict(tuple(row) for key in people for row in self._database.rows(sql, [key]))

    def all(self) -> dict[int, str]:
        """Return the names of all people by their numbers, temporary ones too."""
        return dict(tuple(row) for row in self._database.rows(self._there()))

    def busiest(self) -> tuple[str, ...]:
        """Return all people of the library, who signed most first; LibraryError if damaged."""
        names = dict(tuple(row) for row in self._database.rows(_LIBRARY))
        signed = np.zeros(self.newest() + 1, np.int64)
        for people in IndexTables(self._database).signers(Shelf.READING):
            signed += np.bincount(people, minlength=len(signed))
        return tuple(names[n] for n in np.argsort(-signed, kind="stable").tolist() if n in names)

    def _there(self) -> str:
        sql = "SELECT 1 FROM temp.sqlite_master WHERE name = 'index_people'"
        return _ALL if self._database.rows(sql) else _LIBRARY
