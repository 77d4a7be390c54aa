"""What is known of all issues, as arrays by their keys; read once and kept until it changes."""

from collections.abc import Sequence
from typing import NamedTuple

import numpy as np
import numpy.typing as npt

from newsreader.storage.database import Database
from newsreader.storage.index.units import Mask

UNDATED = -1
_CHANGES = "SELECT (SELECT catalogue FROM library), (SELECT coalesce(max(key), 0) FROM issues)"
_ISSUES = """
SELECT key, publication, CAST(julianday(date) - 1721424.5 AS INTEGER) AS day,
  superseded_by IS NULL AS shown, reviewed
FROM issues WHERE key > ? ORDER BY key
"""

Numbers = npt.NDArray[np.int64]


class Catalogue(NamedTuple):
    """Arrays with an entry for each key up to the greatest; papers are numbers into `papers`.

    `days` count from 1 January of the year 1; an issue without a date has -1. What is not `shown`
    has a newer version.
    """

    version: tuple[int, int]
    days: Numbers
    papers: Numbers
    shown: Mask
    reviewed: Mask
    names: Sequence[str | None]


class CatalogueReader:
    """Reads the catalogue, and only what is new of it where nothing else changed."""

    def __init__(self, database: Database) -> None:
        self._database = database
        self._known = _empty()

    def read(self) -> Catalogue:
        """Return what is known now; the caller holds the transaction."""
        changes, last = tuple(self._database.rows(_CHANGES)[0])
        if self._known.version != (changes, last):
            same = self._known.version[0] == changes
            self._known = self._extended(self._known if same else _empty(), (changes, last))
        return self._known

    def _extended(self, known: Catalogue, version: tuple[int, int]) -> Catalogue:
        names = {name: number for number, name in enumerate(known.names)}
        first = known.version[1]
        added = version[1] - first
        days, papers = np.full(added, UNDATED), np.zeros(added, np.int64)
        shown, reviewed = np.zeros(added, np.bool_), np.zeros(added, np.bool_)
        for row in self._database.execute(_ISSUES, [first]):
            key, publication, day, is_shown, is_reviewed = row
            at = key - first - 1
            days[at] = UNDATED if day is None else day
            papers[at] = names.setdefault(publication, len(names))
            shown[at], reviewed[at] = is_shown, is_reviewed
        return Catalogue(
            version,
            np.concatenate((known.days, days)),
            np.concatenate((known.papers, papers)),
            np.concatenate((known.shown, shown)),
            np.concatenate((known.reviewed, reviewed)),
            tuple(names),
        )


def _empty() -> Catalogue:
    numbers, flags = np.zeros(1, np.int64), np.zeros(1, np.bool_)
    return Catalogue((-1, 0), numbers - 1, numbers, flags, flags, ())
