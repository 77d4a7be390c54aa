"""Turn what SQLite says into errors that a person can act on."""

import sqlite3
from collections.abc import Generator
from contextlib import contextmanager
from pathlib import Path

from newsreader.core.errors import (
    BadInputError,
    Cancelled,
    LibraryError,
    MachineError,
    NewsreaderError,
)

_LIBRARY_KEYS = {
    sqlite3.SQLITE_BUSY: "library-locked",
    sqlite3.SQLITE_LOCKED: "library-locked",
    sqlite3.SQLITE_READONLY: "library-read-only",
    sqlite3.SQLITE_CORRUPT: "library-damaged",
    sqlite3.SQLITE_NOTADB: "library-damaged",
    sqlite3.SQLITE_CANTOPEN: "library-not-openable",
}
_MACHINE_KEYS = {
    sqlite3.SQLITE_FULL: "disk-full",
    sqlite3.SQLITE_IOERR: "disk-failed",
}
_MISSING = ("no such table", "no such column")
"""What SQLite says of a file that lacks a part of our schema."""

_PRIMARY = 0xFF
"""SQLite's extended codes hold the plain one in their lowest byte."""


@contextmanager
def translated(path: Path) -> Generator[None]:
    """Raise our errors for SQLite's; what only a bug can cause is passed on as it is.

    Cancelled where somebody stopped a statement.
    """
    try:
        yield
    except sqlite3.Error as error:
        if _code(error) == sqlite3.SQLITE_INTERRUPT:
            raise Cancelled from error
        ours = _translate(path, error)
        if ours is None:
            raise
        raise ours from error
    except UnicodeEncodeError as error:
        raise BadInputError("half-character", at=error.start) from error


def _code(error: sqlite3.Error) -> int:
    # Errors that Python's module raises by itself carry none.
    code: int = getattr(error, "sqlite_errorcode", 0)
    return code & _PRIMARY


def _translate(path: Path, error: sqlite3.Error) -> NewsreaderError | None:
    code = _code(error)
    if code in _LIBRARY_KEYS:
        return LibraryError(_LIBRARY_KEYS[code], path=path)
    if str(error).startswith(_MISSING):
        return LibraryError("library-damaged", path=path)
    if code in _MACHINE_KEYS:
        return MachineError(_MACHINE_KEYS[code], path=path)
    if code == sqlite3.SQLITE_TOOBIG or isinstance(error, sqlite3.DataError):
        return BadInputError("text-too-long")
    return None
