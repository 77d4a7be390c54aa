"""Pictures of pages: the files, and which page each of them shows."""

import hashlib
import sqlite3
from collections.abc import Mapping
from typing import cast

from newsreader.core.facsimile import Facsimile, MediaType
from newsreader.storage.database import Database
from newsreader.storage.failures import translated
from newsreader.storage.replay import FACSIMILE

_OF_ISSUE = """
SELECT facsimiles.page, facsimiles.sheet, facsimiles.sha256, name, media_type, size
FROM facsimiles JOIN facsimile_files USING (sha256)
WHERE issue_key = ? ORDER BY page
"""
_PUT = "INSERT OR REPLACE INTO facsimiles (issue_key, page, sha256, sheet) VALUES (?, ?, ?, ?)"
_TAKE = "DELETE FROM facsimiles WHERE issue_key = ? AND page = ?"
_AT = "SELECT sha256, sheet FROM facsimiles WHERE issue_key = ? AND page = ?"
_ADD = """
INSERT INTO facsimile_files (sha256, name, media_type, size, bytes) VALUES (?, ?, ?, ?, zeroblob(?))
"""
_HELD = "SELECT rowid FROM facsimile_files WHERE sha256 = ?"
_CHUNK = 2**20

Value = Mapping[str, str | int] | None
"""What the field of a page holds: `{"sha256": …, "sheet": …}`, or nothing."""


class Facsimiles:
    """The tables `facsimile_files`, of which a row is never changed, and `facsimiles`."""

    def __init__(self, database: Database) -> None:
        self._database = database

    def put(self, name: str, media_type: MediaType, data: bytes) -> str:
        """Keep a file and return its SHA-256; the same bytes are kept once."""
        sha256, size = hashlib.sha256(data).hexdigest(), len(data)
        with self._database.write():
            if self._row_id(sha256) is None:
                self._database.execute(_ADD, [sha256, name, media_type.value, size, size])
                self._fill(sha256, data)
        return sha256

    def holds(self, sha256: str) -> bool:
        """Tell whether a file is kept."""
        return self._row_id(sha256) is not None

    def data(self, sha256: str) -> bytes | None:
        """Return the bytes of a file; None if it is not kept."""
        row_id = self._row_id(sha256)
        if row_id is None:
            return None
        # Through a handle they are in memory once, through a row twice.
        with translated(self._database.path), self._blob(row_id, readonly=True) as blob:
            return blob.read()

    def digests(self) -> list[str]:
        """Return the SHA-256 of every file."""
        return [row["sha256"] for row in self._database.rows("SELECT sha256 FROM facsimile_files")]

    def of_issue(self, issue_key: int) -> tuple[Facsimile, ...]:
        """Return what shows the pages of an issue, by page."""
        return self._database.values(_from_row, _OF_ISSUE, [issue_key])

    def value(self, issue_key: int, field: str) -> Value:
        """Return what the field of a page holds."""
        row = self._database.row(_AT, [issue_key, page_of(field)])
        return {"sha256": row["sha256"], "sheet": row["sheet"]} if row else None

    def apply(self, issue_key: int, field: str, value: Value) -> None:
        """Let the field of a page hold this from now on."""
        if value is None:
            self._database.execute(_TAKE, [issue_key, page_of(field)])
        else:
            placed = [issue_key, page_of(field), value["sha256"], value["sheet"]]
            self._database.execute(_PUT, placed)

    def _fill(self, sha256: str, data: bytes) -> None:
        row_id = cast("int", self._row_id(sha256))
        view = memoryview(data)
        with translated(self._database.path), self._blob(row_id) as blob:
            for start in range(0, len(data), _CHUNK):
                blob.write(view[start : start + _CHUNK])

    def _blob(self, row_id: int, *, readonly: bool = False) -> sqlite3.Blob:
        connection = self._database.connection
        return connection.blobopen("facsimile_files", "bytes", row_id, readonly=readonly)

    def _row_id(self, sha256: str) -> int | None:
        row = self._database.row(_HELD, [sha256])
        return row["rowid"] if row else None


def field_of(page: int) -> str:
    """Name the field of a page."""
    return f"{FACSIMILE}{page}"


def page_of(field: str) -> int:
    """Return the page of a field."""
    return int(field.removeprefix(FACSIMILE))


def _from_row(row: sqlite3.Row) -> Facsimile:
    return Facsimile(
        row["page"],
        row["sheet"],
        row["sha256"],
        row["name"],
        MediaType(row["media_type"]),
        row["size"],
    )
