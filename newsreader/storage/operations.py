"""The operations that were done, and the two ways along them: back, and forward again."""

import json
import sqlite3
import zlib
from collections.abc import Iterable, Sequence
from typing import Any, NamedTuple

from newsreader.core.ids import OperationId
from newsreader.core.operation import Undoable, UndoName, named
from newsreader.storage.database import Database
from newsreader.storage.rows import to_json

STEPS = 1_000
"""How many operations can be undone."""

_NEXT = "SELECT coalesce(max(sequence), 0) + 1 FROM revisions"
_STEPS = """
SELECT undo_steps.operation, undo_steps.name, undone, author, time
FROM undo_steps JOIN operations ON operations.key = undo_steps.operation
"""
_TAKEN_BACK = """
WITH deletions (subject, sequence) AS (
  SELECT subject, max(sequence) AS sequence FROM revisions
  WHERE subject IN (SELECT value FROM json_each(:subjects))
    AND (field = 'deleted' OR field LIKE '%:deleted')
  GROUP BY subject
)
SELECT subject FROM operations CROSS JOIN deletions
WHERE operations.name = :name AND undoes IS NOT NULL AND sequence BETWEEN first AND last
"""
_FORGET = """
DELETE FROM undo_steps WHERE key <= (
  SELECT key FROM undo_steps ORDER BY key DESC LIMIT 1 OFFSET ?
)
"""


class StoredStep(NamedTuple):
    """A step of the stack; `changes` are lists of subject, field, before and after."""

    key: int
    operation: OperationId
    name: UndoName
    changes: Sequence[Sequence[Any]]


class Operations:
    """Rows of `operations` and `undo_steps`; the caller holds the transaction of every change."""

    def __init__(self, database: Database) -> None:
        self._database = database

    def next_revision(self) -> int:
        """Return the number that the next revision gets, or one before it."""
        return int(self._database.rows(_NEXT)[0][0])

    def add(
        self, name: str, author: str, time: str, first: int, undoes: OperationId | None = None
    ) -> OperationId:
        """Note an operation that wrote the revisions from `first` to the newest."""
        sql = (
            "INSERT INTO operations (name, author, time, first, last, undoes)"
            " VALUES (?, ?, ?, ?, ?, ?)"
        )
        values = [name, author, time, first, self.next_revision() - 1, undoes]
        return OperationId(self._database.execute(sql, values).lastrowid or 0)

    def extend(self, operation: OperationId, time: str) -> None:
        """Count the newest revisions to an operation too."""
        sql = "UPDATE operations SET last = ?, time = ? WHERE key = ?"
        self._database.execute(sql, [self.next_revision() - 1, time, operation])

    def newest(self) -> OperationId:
        """Return the operation that was noted last; 0 where there is none."""
        row = self._database.rows("SELECT coalesce(max(key), 0) FROM operations")[0]
        return OperationId(row[0])

    def done(self) -> frozenset[tuple[OperationId, str]]:
        """Return keys and times of all operations: what tells the histories of two copies apart."""
        rows = self._database.rows("SELECT key, time FROM operations")
        return frozenset((OperationId(row["key"]), row["time"]) for row in rows)

    def push(self, operation: OperationId, name: str, changes: Sequence[Sequence[Any]]) -> int:
        """Add a step that can be undone; what was undone before cannot be done again any more."""
        self._database.execute("DELETE FROM undo_steps WHERE undone")
        sql = "INSERT INTO undo_steps (operation, name, changes) VALUES (?, ?, ?)"
        key = self._database.execute(sql, [operation, name, _packed(changes)]).lastrowid or 0
        self._database.execute(_FORGET, [STEPS])
        return key

    def last(self) -> StoredStep | None:
        """Return the step that would be undone next."""
        return self._step("NOT undone ORDER BY key DESC")

    def next(self) -> StoredStep | None:
        """Return the step that would be done again next."""
        return self._step("undone ORDER BY key")

    def change(
        self,
        key: int,
        changes: Sequence[Sequence[Any]],
        *,
        operation: OperationId,
        undone: bool,
    ) -> None:
        """Keep a step as it was gone last, by which operation."""
        sql = "UPDATE undo_steps SET changes = ?, operation = ?, undone = ? WHERE key = ?"
        self._database.execute(sql, [_packed(changes), operation, int(undone), key])

    def taken_back(self, name: UndoName, subjects: Iterable[str]) -> frozenset[str]:
        """Return what is deleted because an operation of that name was undone."""
        values = {"name": name, "subjects": to_json([*subjects])}
        return frozenset(row[0] for row in self._database.rows(_TAKEN_BACK, values))

    def drop(self, key: int) -> None:
        """Forget a step."""
        self._database.execute("DELETE FROM undo_steps WHERE key = ?", [key])

    def steps(self, limit: int = STEPS) -> tuple[Undoable, ...]:
        """Return the newest steps, newest first."""
        sql = f"{_STEPS} ORDER BY undo_steps.key DESC LIMIT ?"
        return self._database.values(_undoable, sql, [limit])

    def last_name(self) -> UndoName | None:
        """Return the name of what would be undone next."""
        return self._name("NOT undone ORDER BY key DESC")

    def next_name(self) -> UndoName | None:
        """Return the name of what would be done again next."""
        return self._name("undone ORDER BY key")

    def _name(self, which: str) -> UndoName | None:
        row = self._database.row(f"SELECT name FROM undo_steps WHERE {which} LIMIT 1")  # noqa: S608
        return named(row["name"]) if row else None

    def _step(self, which: str) -> StoredStep | None:
        sql = f"SELECT * FROM undo_steps WHERE {which} LIMIT 1"  # noqa: S608
        return next(iter(self._database.values(_stored, sql)), None)


def _stored(row: sqlite3.Row) -> StoredStep:
    changes = json.loads(zlib.decompress(row["changes"]))
    return StoredStep(row["key"], OperationId(row["operation"]), named(row["name"]), changes)


def _undoable(row: sqlite3.Row) -> Undoable:
    fields = (named(row["name"]), row["author"], row["time"], bool(row["undone"]))
    return Undoable(OperationId(row["operation"]), *fields)


def _packed(changes: Sequence[Sequence[Any]]) -> bytes:
    return zlib.compress(to_json(changes).encode("utf-8", "surrogatepass"), 1)
