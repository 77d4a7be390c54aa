"""The files as they came, byte for byte."""

import zlib

from newsreader.core.source import SourceFile
from newsreader.storage.database import Database
from newsreader.storage.rows import now


class Sources:
    """The table `sources`; a row is never changed."""

    def __init__(self, database: Database) -> None:
        self._database = database

    def add(self, source: SourceFile, importer: str, importer_version: str) -> None:
        """Keep a file; the same bytes are kept once."""
        if self._database.row("SELECT 1 FROM sources WHERE sha256 = ?", [source.sha256]):
            return
        row = {
            "sha256": source.sha256,
            "name": source.name,
            "encoding": source.encoding,
            "size": len(source.data),
            "bytes": zlib.compress(source.data),
            "importer": importer,
            "importer_version": importer_version,
            "imported": now(),
        }
        self._database.insert("sources", [row])

    def digests(self) -> list[str]:
        """Return the SHA-256 of every file."""
        return [row["sha256"] for row in self._database.rows("SELECT sha256 FROM sources")]

    def data(self, sha256: str) -> bytes:
        """Return the bytes of a file; zlib.error or TypeError where they are damaged."""
        row = self._database.row("SELECT bytes FROM sources WHERE sha256 = ?", [sha256])
        return zlib.decompress(row["bytes"]) if row else b""
