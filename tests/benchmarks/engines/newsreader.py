"""The program's own search, asked as the window asks it.

The library is filled beforehand; what is measured as building is making its index. `_written` says
how a query is typed; what the program's language cannot say is left out.
"""

import sqlite3
from collections.abc import Iterable, Sequence
from contextlib import closing
from inspect import signature
from pathlib import Path

from newsreader.core.hits import SearchHit
from newsreader.core.query import And, Between, Node, Not, Or, Order, Part, Term
from newsreader.services.library import Library
from tests.benchmarks.engines.baseline import used
from tests.benchmarks.engines.engine import Engine, UnableError
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
        """Open the library, which makes an index that is missing."""
        self._library = Library.open(self.path)
        self._places = sqlite3.connect(self.path)
        self._ordered = "order" in signature(self._library.searching.search).parameters

    def close(self) -> None:
        self._places.close()
        self._library.close()

    def count(self, node: Node) -> int:
        if self._ordered:
            return self._library.searching.count(self._written(node))  # pyright: ignore
        return self._library.searching.search(self._written(node), limit=0).total

    def newest(self, node: Node, limit: int) -> Sequence[SearchHit]:
        return self._library.searching.search(self._written(node), limit=limit).hits

    def best(self, node: Node, limit: int) -> Sequence[SearchHit]:
        if not self._ordered:
            raise UnableError
        search = self._library.searching.search
        return search(self._written(node), limit=limit, order=Order.BEST).hits  # pyright: ignore

    def ids(self, node: Node, limit: int) -> list[int]:
        return [self._id(hit) for hit in self.newest(node, limit)]

    def size(self) -> int:
        return self._grown

    def _id(self, hit: SearchHit) -> int:
        (ordinal,) = self._places.execute(_ORDINAL, [hit.article_id]).fetchone()
        return id_at(hit.date or "", ordinal)

    def _written(self, node: Node) -> str:
        """Write a query as a person would type it."""
        match node:
            case Term(pieces, part=Part.ANY):
                return f'"{pieces[0]}"'
            case And(nodes) if self._ordered or all(_is_plain(item) for item in nodes):
                return " ".join(map(self._written, nodes))
            case _ if not self._ordered:
                raise UnableError
            case Term(pieces, part=part):
                return f'{part.value}:"{pieces[0]}"'
            case Or(nodes):
                return " OR ".join(map(self._written, nodes))
            case Not(inner):
                return f"-{self._written(inner)}"
            case Between(field, first, last):
                return f"{field.value}:{first or ''}..{last or ''}"
            case _:
                raise UnableError


def _is_plain(node: Node) -> bool:
    return isinstance(node, Term) and node.part is Part.ANY
