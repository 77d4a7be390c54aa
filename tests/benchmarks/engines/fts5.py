"""SQLite's own full-text index, with terms of different kinds."""

import sqlite3
from abc import abstractmethod
from collections.abc import Iterable
from typing import ClassVar

from newsreader.core.query import And, Node, Or, Part, Term
from tests.benchmarks.engines.baseline import Baseline, connected, used
from tests.benchmarks.engines.engine import UnableError, divided, excluded
from tests.benchmarks.rows import Row, folded


class Fts5(Baseline):
    """A table without content; the texts stand before the heads, which makes it smaller."""

    tokenizer: ClassVar[str] = "ascii"
    _connection: sqlite3.Connection

    @abstractmethod
    def terms(self, text: str) -> str:
        """Return folded text as the index takes it."""

    @abstractmethod
    def phrase(self, word: str) -> str:
        """Return how a folded word is asked for; UnableError where it cannot be."""

    def build(self, rows: Iterable[Row]) -> None:
        self.open()
        run = self._connection.execute
        run("BEGIN")
        run(
            "CREATE VIRTUAL TABLE articles USING "
            f"fts5(text, head, content='', tokenize='{self.tokenizer}')"
        )
        # A fifth faster than with the usual megabyte.
        run("INSERT INTO articles (articles, rank) VALUES ('hashsize', 67108864)")
        ready = ((row.id, self._terms(row.text), self._terms(row.head)) for row in rows)
        self._connection.executemany(
            "INSERT INTO articles (rowid, text, head) VALUES (?, ?, ?)", ready
        )
        run("INSERT INTO articles (articles) VALUES ('optimize')")
        run("COMMIT")

    def open(self) -> None:
        self._connection = connected(self.path)

    def size(self) -> int:
        return used(self._connection)

    def close(self) -> None:
        self._connection.close()

    def count(self, node: Node) -> int:
        return self._found("count(*)", node, "")[0]

    def ids(self, node: Node, limit: int) -> list[int]:
        return self._found("rowid", node, f"ORDER BY rowid DESC LIMIT {limit}")

    def best_ids(self, node: Node, limit: int) -> list[int]:
        return self._found("rowid", node, f"ORDER BY rank LIMIT {limit}")

    def _found(self, what: str, node: Node, order: str) -> list[int]:
        inner, ids = divided(node)
        between = "" if ids is None else f"AND rowid BETWEEN {ids[0]} AND {ids[1]}"
        sql = f"SELECT {what} FROM articles WHERE articles MATCH ? {between} {order}"
        return [row[0] for row in self._connection.execute(sql, [self._expression(inner)])]

    def _terms(self, text: str) -> str:
        return self.terms(folded(text))

    def _expression(self, node: Node) -> str:
        match node:
            case Term(pieces, part=part):
                return ("head : " if part is Part.HEAD else "") + self.phrase(pieces[0])
            case Or(nodes):
                return f"({' OR '.join(map(self._expression, nodes))})"
            case And():
                wanted, unwanted = excluded(node)
                found = f"({' AND '.join(map(self._expression, wanted))})"
                return " NOT ".join((found, *map(self._expression, unwanted)))
            case _:
                raise UnableError
