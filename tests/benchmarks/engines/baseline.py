"""What the engines of others share: texts to show come from a table beside the index."""

import sqlite3
from abc import abstractmethod
from collections.abc import Iterable, Iterator, Sequence
from pathlib import Path

from newsreader.core.query import Node
from tests.benchmarks.engines.engine import Engine, words
from tests.benchmarks.rows import Row, folded

CONTEXT = 30
"""Characters that are shown on either side of what was found, as the program does."""

_ONE = "SELECT head, text FROM texts WHERE id = ?"
_SETTINGS = ("page_size = 8192", "journal_mode = OFF", "synchronous = OFF", "cache_size = -65536")


def connected(path: Path) -> sqlite3.Connection:
    """Open a file with settings that are good for searching and no hindrance to filling it."""
    connection = sqlite3.connect(path, isolation_level=None)
    for setting in _SETTINGS:
        connection.execute(f"PRAGMA {setting}")
    return connection


def used(connection: sqlite3.Connection) -> int:
    """Return the bytes of a file that hold something: merging leaves many that do not."""
    pages, free, size = (
        int(connection.execute(f"PRAGMA {name}").fetchone()[0])
        for name in ("page_count", "freelist_count", "page_size")
    )
    return (pages - free) * size


class Texts:
    """The texts of all articles by their ids."""

    def __init__(self, path: Path, rows: Iterable[Row]) -> None:
        new = not path.exists()
        self._connection = connected(path)
        if new:
            self._connection.execute("BEGIN")
            self._connection.execute(
                "CREATE TABLE texts (id INTEGER PRIMARY KEY, head TEXT, text TEXT)"
            )
            self._connection.executemany("INSERT INTO texts VALUES (?, ?, ?)", rows)
            self._connection.execute("COMMIT")

    def close(self) -> None:
        """Close the file."""
        self._connection.close()

    def rows(self) -> Iterator[Row]:
        """Give all of them, the oldest first."""
        return map(Row._make, self._connection.execute("SELECT * FROM texts ORDER BY id"))

    def text(self, key: int) -> str:
        """Return an article whole."""
        return "\n".join(self._connection.execute(_ONE, [key]).fetchone())

    def count(self) -> int:
        """Return the number of articles."""
        return int(self._connection.execute("SELECT count(*) FROM texts").fetchone()[0])

    def bytes(self) -> int:
        """Return their length in UTF-8."""
        sql = "SELECT sum(length(CAST(head AS BLOB)) + length(CAST(text AS BLOB))) FROM texts"
        return int(self._connection.execute(sql).fetchone()[0])

    def context(self, ids: Iterable[int], wanted: Sequence[str]) -> list[tuple[int, str]]:
        """Return the first place of the words in each article."""
        return [(key, _around(self.text(key), wanted)) for key in ids]


def _around(text: str, wanted: Sequence[str]) -> str:
    plain = folded(text)
    at = min((found for word in wanted if (found := plain.find(word)) >= 0), default=0)
    return text[max(0, at - CONTEXT) : at + CONTEXT]


class Baseline(Engine):
    """An engine that finds ids; the texts are fetched and cut here, alike for all."""

    def __init__(self, path: Path, texts: Texts) -> None:
        super().__init__(path)
        self._texts = texts

    def newest(self, node: Node, limit: int) -> Sequence[object]:
        return self._texts.context(self.ids(node, limit), words(node))

    def best(self, node: Node, limit: int) -> Sequence[object]:
        return self._texts.context(self.best_ids(node, limit), words(node))

    @abstractmethod
    def best_ids(self, node: Node, limit: int) -> list[int]:
        """Return the ids of the articles that fit best."""
