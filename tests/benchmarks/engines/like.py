"""No index at all: SQLite looks through every text with LIKE."""

import sqlite3
from collections.abc import Iterable

from newsreader.core.query import And, Between, Node, Not, Or, Part, Term
from tests.benchmarks.engines.baseline import Baseline, connected, used
from tests.benchmarks.engines.engine import UnableError, divided
from tests.benchmarks.rows import Row, folded


class Like(Baseline):
    """A table of folded texts."""

    name = "like"
    _connection: sqlite3.Connection

    def build(self, rows: Iterable[Row]) -> None:
        self.open()
        self._connection.execute("BEGIN")
        self._connection.execute(
            "CREATE TABLE articles (id INTEGER PRIMARY KEY, head TEXT, text TEXT)"
        )
        ready = ((row.id, folded(row.head), folded(row.text)) for row in rows)
        self._connection.executemany("INSERT INTO articles VALUES (?, ?, ?)", ready)
        self._connection.execute("COMMIT")

    def open(self) -> None:
        self._connection = connected(self.path)

    def size(self) -> int:
        return used(self._connection)

    def close(self) -> None:
        self._connection.close()

    def count(self, node: Node) -> int:
        where, values = _condition(node)
        sql = f"SELECT count(*) FROM articles WHERE {where}"
        return int(self._connection.execute(sql, values).fetchone()[0])

    def ids(self, node: Node, limit: int) -> list[int]:
        where, values = _condition(node)
        sql = f"SELECT id FROM articles WHERE {where} ORDER BY id DESC LIMIT {limit}"
        return [row[0] for row in self._connection.execute(sql, values)]

    def best_ids(self, node: Node, limit: int) -> list[int]:
        raise UnableError


def _condition(node: Node) -> tuple[str, list[object]]:
    match node:
        case Term(part=Part.HEAD):
            return r"head LIKE ? ESCAPE '\'", [_pattern(node)]
        case Term():
            return r"(text LIKE ? ESCAPE '\' OR head LIKE ? ESCAPE '\')", [_pattern(node)] * 2
        case Not(inner):
            where, values = _condition(inner)
            return f"NOT {where}", values
        case And(nodes) | Or(nodes):
            parts = [_condition(item) for item in nodes]
            link = " AND " if isinstance(node, And) else " OR "
            values = [value for part in parts for value in part[1]]
            return f"({link.join(part[0] for part in parts)})", values
        case Between():
            ids = divided(And((node,)))[1]
            return "id BETWEEN ? AND ?", list(ids or ())
        case _:
            raise UnableError


def _pattern(term: Term) -> str:
    word = term.pieces[0]
    for sign in "\\%_":
        word = word.replace(sign, f"\\{sign}")
    return f"%{word}%"
