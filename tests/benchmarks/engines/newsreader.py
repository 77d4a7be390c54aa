"""The program's own search, asked as the window asks it.

The library is filled beforehand; what is measured as building is making its index.
"""

import sqlite3
from collections.abc import Iterable, Sequence
from contextlib import closing
from pathlib import Path

from newsreader.core.hits import SearchHit
from newsreader.core.messages import Language
from newsreader.core.query import Node, Order
from newsreader.core.querying.writing import write
from newsreader.services.library import Library
from tests.benchmarks.engines.baseline import used
from tests.benchmarks.engines.engine import Engine
from tests.benchmarks.rows import Row, id_at

_ORDINAL = "SELECT ordinal FROM articles WHERE id = ?"


class Newsreader(Engine):
    """A library; `path` is one that was filled without an index, or is complete."""

    name = "newsreader"
    _library: Library

    def __init__(self, path: Path) -> None:
        super().__init__(path)
        self._grown = 0

    def build(self, rows: Iterable[Row]) -> None:
        with closing(sqlite3.connect(self.path)) as filled:
            before = used(filled)
        self.open()
        self._grown = used(self._places) - before

    def open(self) -> None:
        """Open the library, and make an index that is missing."""
        self._library = Library.open(self.path)
        self._library.index.build()
        self._library.segmenter.load()
        self._places = sqlite3.connect(self.path)

    def close(self) -> None:
        self._places.close()
        self._library.close()

    def count(self, node: Node) -> int:
        return self._library.searching.count(self._written(node))

    def newest(self, node: Node, limit: int) -> Sequence[SearchHit]:
        return self._library.searching.first(self._written(node), limit=limit)

    def best(self, node: Node, limit: int) -> Sequence[SearchHit]:
        query = self._written(node)
        return self._library.searching.search(query, limit=limit, order=Order.BEST).hits

    def ids(self, node: Node, limit: int) -> list[int]:
        hits = self._library.searching.first(self._written(node), limit=limit, exact=True)
        return [self._id(hit) for hit in hits]

    def count_as_written(self, node: Node) -> int:
        return self._library.searching.count(self._written(node), exact=True)

    def size(self) -> int:
        return self._grown

    def _id(self, hit: SearchHit) -> int:
        (ordinal,) = self._places.execute(_ORDINAL, [hit.article_id]).fetchone()
        return id_at(hit.date or "", ordinal)

    def _written(self, node: Node) -> str:
        """Write a query as a person would type it; it is cleared of what was found before."""
        self._library.searching._searcher._last = (None, None)
        return write(node, Language.ENGLISH)
