"""The tables of what people make besides annotations."""

import json
import sqlite3
from collections.abc import Iterable

from newsreader.storage.checksums import RowState
from newsreader.storage.database import Database
from newsreader.storage.record import Field, Noun, Record, record_checksum


class Records:
    """The tables of all nouns."""

    def __init__(self, database: Database) -> None:
        self._database = database

    def get(self, noun: Noun, id_: str) -> Record | None:
        """Return one record, deleted or not."""
        return next(iter(self._select(noun, "id = ?", [id_])), None)

    def all(self, noun: Noun) -> tuple[Record, ...]:
        """Return all records in the order in which they were made, deleted ones too."""
        return self._select(noun, "1", [])

    def where(self, noun: Noun, field: str, value: Field) -> tuple[Record, ...]:
        """Return the records of which a field holds `value`, in the order they were made."""
        return self._select(noun, f'"{field}" = ?', [value])

    def among(self, noun: Noun, field: str, values: Iterable[Field]) -> tuple[Record, ...]:
        """Return the records of which a field holds one of the values."""
        where = f'"{field}" IN (SELECT value FROM json_each(?))'  # noqa: S608
        return self._select(noun, where, [json.dumps([*values])])

    def put(self, record: Record) -> None:
        """Add a record, or replace the one that has its id."""
        row = record.row | {"checksum": record.checksum}
        names = ", ".join(f'"{name}"' for name in row)
        places = ", ".join(f":{name}" for name in row)
        sql = f"INSERT OR REPLACE INTO {record.noun.table} ({names}) VALUES ({places})"  # noqa: S608
        self._database.execute(sql, row)

    def states(self, noun: Noun) -> dict[str, RowState]:
        """Return the checksums of all rows of a noun, by id."""
        rows = self._database.rows(f"SELECT * FROM {noun.table}")  # noqa: S608
        return {
            row["id"]: RowState(row["checksum"], record_checksum(noun, dict(row))) for row in rows
        }

    def _select(self, noun: Noun, where: str, parameters: Iterable[object]) -> tuple[Record, ...]:
        sql = f"SELECT * FROM {noun.table} WHERE {where} ORDER BY created, rowid"  # noqa: S608
        return self._database.values(lambda row: _from_row(noun, row), sql, [*parameters])


def _from_row(noun: Noun, row: sqlite3.Row) -> Record:
    values = {name: _read(row[name], default) for name, default in noun.fields.items()}
    fixed = (row["creator"], row["created"], row["modified"], bool(row["deleted"]))
    return Record(noun, row["id"], values, *fixed)


def _read(value: Field, default: Field) -> Field:
    return bool(value) if isinstance(default, bool) else value
