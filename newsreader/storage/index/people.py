"""Who signed articles, as the index knows them."""

import numpy as np

from newsreader.storage.database import Database
from newsreader.storage.index.segment import Shelf
from newsreader.storage.index.tables import IndexTables


class People:
    """Reads the people of the index; LibraryError where that is damaged."""

    def __init__(self, database: Database) -> None:
        self._database = database

    def newest(self) -> int:
        """Return the number of whoever was met last, which is greater than all others."""
        return int(self._database.rows("SELECT coalesce(max(key), 0) FROM index_people")[0][0])

    def names(self) -> tuple[str, ...]:
        """Return all of them, who signed most first."""
        names = dict(IndexTables(self._database).all_people())
        signed = np.zeros(self.newest() + 1, np.int64)
        for people in IndexTables(self._database).signers(Shelf.READING):
            signed += np.bincount(people, minlength=len(signed))
        return tuple(names[n] for n in np.argsort(-signed, kind="stable").tolist() if n in names)
