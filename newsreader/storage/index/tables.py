"""The tables of the search index; everything in them can be made anew."""

# ruff: noqa: S608 - the parts of the statements are our own names
import zlib
from collections.abc import Iterable, Iterator, Sequence
from typing import NamedTuple

import numpy as np

from newsreader.core.errors import LibraryError
from newsreader.storage.database import Database
from newsreader.storage.index.building import Built
from newsreader.storage.index.encoding import Family, Row
from newsreader.storage.index.segment import (
    DOCUMENT_BYTES,
    Numbers,
    Segment,
    Shelf,
    contents_from_bytes,
)
from newsreader.storage.index.units import Keys
from newsreader.storage.sql import statement

_NUMBER_BITS, _FAMILY_BITS, _COUNT_BITS = 32, 3, 16
_TABLES = ("index_rows", "index_segments", "index_gone", "index_people")


class Extent(NamedTuple):
    """How large a segment is, in units and documents; `last` is its age."""

    id: int
    last: int
    units: int
    documents: int


class IndexTables:
    """The tables `index_segments`, `index_rows`, `index_gone` and `index_people`.

    Those of the library; or `temporary` ones, which go with the connection and which a reader may
    write too.
    """

    def __init__(self, database: Database, *, temporary: bool = False) -> None:
        self._database = database
        self._of = "temp" if temporary else "main"

    def make(self) -> None:
        """Make temporary tables, empty ones."""
        for table in _TABLES:
            self._database.execute(f"DROP TABLE IF EXISTS temp.{table}")
        for sql in statement("index_tables").split(";\n")[:-1]:
            self._database.execute(sql.replace("CREATE TABLE", "CREATE TEMP TABLE"))

    def segments(self, shelf: Shelf) -> list[Extent]:
        """Return how large each segment is, the oldest first."""
        sql = f"""
            SELECT id, last, units, length(documents) / {DOCUMENT_BYTES}
            FROM {self._of}.index_segments WHERE shelf = ? ORDER BY last
        """
        return [Extent(*row) for row in self._database.rows(sql, [shelf])]

    def next_age(self) -> int:
        """Return an age greater than that of all segments."""
        sql = f"SELECT coalesce(max(last), 0) + 1 FROM {self._of}.index_segments"
        return int(self._database.rows(sql)[0][0])

    def segment(self, id_: int) -> Segment:
        """Read a segment without its rows."""
        sql = f"SELECT * FROM {self._of}.index_segments WHERE id = ?"
        row = self._database.rows(sql, [id_])[0]
        contents = contents_from_bytes(self._sound(row["documents"]), self._sound(row["people"]))
        frequent = (_keys(self._sound(row["frequent"])), _keys(self._sound(row["characters"])))
        shelf = Shelf(row["shelf"])
        return Segment(id_, shelf, row["last"], row["units"], contents, frequent)

    def add(self, shelf: Shelf, last: int, built: Built) -> int:
        """Write a segment and return its id."""
        documents, people = built.contents.to_bytes()
        self._database.execute(
            f"""
            INSERT INTO {self._of}.index_segments
              (shelf, last, units, documents, people, frequent, characters)
            VALUES (?, ?, ?, ?, ?, '', '')
            """,
            [shelf, last, built.units, signed(documents), signed(people)],
        )
        id_ = int(self._database.rows("SELECT last_insert_rowid()")[0][0])
        sql = f"INSERT INTO {self._of}.index_rows (id, documents, data) VALUES (?, ?, ?)"
        self._database.execute_many(sql, _written(id_, built.rows))
        frequent, characters = built.frequent()
        sql = f"UPDATE {self._of}.index_segments SET frequent = ?, characters = ? WHERE id = ?"
        data = [signed(keys.astype("<u4").tobytes()) for keys in (frequent, characters)]
        self._database.execute(sql, [*data, id_])
        return id_

    def remove(self, ids: Iterable[int]) -> None:
        """Remove segments with their rows."""
        for id_ in ids:
            ends = [row_id(id_, Family.PACKED, 0), row_id(id_ + 1, Family.PACKED, 0)]
            sql = f"DELETE FROM {self._of}.index_rows WHERE id >= ? AND id < ?"
            self._database.execute(sql, ends)
            self._database.execute(f"DELETE FROM {self._of}.index_segments WHERE id = ?", [id_])

    def clear(self) -> None:
        """Remove everything."""
        for table in _TABLES:
            self._database.execute(f"DELETE FROM {self._of}.{table}")

    def outdate(self, articles: Iterable[int], before: int) -> None:
        """Say that what segments older than `before` hold of the articles does not count."""
        sql = f"INSERT OR REPLACE INTO {self._of}.index_gone (article_key, before) VALUES (?, ?)"
        self._database.execute_many(sql, ((article, before) for article in articles))

    def gone(self) -> list[tuple[int, int]]:
        """Return the articles of which older segments hold outdated texts, and their ages."""
        sql = f"SELECT article_key, before FROM {self._of}.index_gone ORDER BY article_key"
        return [tuple(row) for row in self._database.rows(sql)]

    def signers(self, shelf: Shelf) -> Iterator[Numbers]:
        """Yield the people of each segment, as often as they signed."""
        sql = f"SELECT people FROM {self._of}.index_segments WHERE shelf = ?"
        for row in self._database.execute(sql, [shelf]):
            yield contents_from_bytes(b"", self._sound(row["people"])).people

    def row(self, id_: int) -> bytes:
        """Return what a row holds that has to be there."""
        return self._sound(self._data(id_), id_)

    def row_or_nothing(self, id_: int) -> bytes:
        """Return what a row holds; nothing, where it is not there."""
        data = self._data(id_)
        return b"" if data is None else self._sound(data, id_)

    def _data(self, id_: int) -> object:
        sql = f"SELECT data FROM {self._of}.index_rows WHERE id = ?"
        row = self._database.row(sql, [id_])
        return row and row[0]

    def documents(self, id_: int) -> int:
        """Return in how many documents the term of a row stands that has to be there."""
        sql = f"SELECT documents FROM {self._of}.index_rows WHERE id = ?"
        row = self._database.row(sql, [id_])
        signed_count = row[0] if row and isinstance(row[0], int) else -1
        documents = signed_count & (1 << _COUNT_BITS) - 1
        if _signed_count(id_, documents) != signed_count:
            raise self._damaged()
        return documents

    def rows(self, first: int, last: int) -> Iterator[tuple[int, bytes]]:
        """Yield number and contents of the rows of one family in a closed range of ids."""
        sql = f"SELECT id, data FROM {self._of}.index_rows WHERE id BETWEEN ? AND ? ORDER BY id"
        for row in self._database.execute(sql, [first, last]):
            yield row[0] & (1 << _NUMBER_BITS) - 1, self._sound(row[1], row[0])

    def packed(self, segment: int, key: int) -> tuple[int, bytes] | None:
        """Return id and contents of the packed row in which a key would stand."""
        first = row_id(segment, Family.PACKED, 0)
        sql = f"""
            SELECT id, data FROM {self._of}.index_rows
            WHERE id BETWEEN ? AND ? ORDER BY id DESC LIMIT 1
        """
        row = self._database.row(sql, [first, first | key])
        return None if row is None else (row[0], self._sound(row[1], row[0]))

    def _sound(self, data: object, id_: int = 0) -> bytes:
        """Return what was signed; LibraryError where it is not what was written there."""
        if not isinstance(data, bytes) or signed(data[:-4], id_) != data:
            raise self._damaged()
        return data[:-4]

    def _damaged(self) -> LibraryError:
        return LibraryError("index-damaged", path=self._database.path)


def signed(data: bytes, id_: int = 0) -> bytes:
    """Return the data of a row with a checksum."""
    return data + zlib.crc32(data, (id_ ^ id_ >> _NUMBER_BITS) & 0xFFFFFFFF).to_bytes(4, "little")


def row_id(segment: int, family: Family, number: int) -> int:
    """Return the id of a row."""
    return (segment << _FAMILY_BITS | family) << _NUMBER_BITS | number


def _written(segment: int, rows: Iterable[Row]) -> Iterator[Sequence[object]]:
    for row in rows:
        id_ = row_id(segment, row.family, row.number)
        yield id_, _signed_count(id_, row.documents), signed(row.data, id_)


def _signed_count(id_: int, documents: int) -> int:
    """Return a number of documents with a checksum above it."""
    return zlib.crc32(f"{id_} {documents}".encode()) << _COUNT_BITS | documents


def _keys(data: bytes) -> Keys:
    return np.frombuffer(data, "<u4")
