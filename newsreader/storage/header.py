"""What the first bytes of a library say, read before SQLite touches the file."""

import stat
from pathlib import Path
from typing import NamedTuple

from newsreader.core.errors import LibraryError

APPLICATION_ID = 0x4E777352
"""“NwsR”, kept by SQLite in the file's header."""

SCHEMA_VERSION = 6
"""The newest schema that this program knows."""

READABLE_FROM = 5
"""Since this one only what other programs see has changed: it can be read as it is."""

_MAGIC = b"SQLite format 3\x00"
_LENGTH = 100


class Header(NamedTuple):
    """The two numbers by which a program knows its own files."""

    application_id: int
    version: int


def read_header(path: Path) -> Header | None:
    """Return the header of the library at `path`; None where there is no file, or an empty one.

    Raises LibraryError where the file is not a library that this program can use. The file is
    only read, and a pipe or a device is not even opened.
    """
    try:
        kind = path.stat().st_mode
        if not stat.S_ISREG(kind):
            raise LibraryError("library-not-a-file", path=path)
        with path.open("rb") as file:
            data = file.read(_LENGTH)
    except FileNotFoundError:
        return None
    except (OSError, ValueError) as error:
        raise LibraryError("library-unreadable", path=path, reason=error) from error
    return _parsed(path, data) if data else None


def _parsed(path: Path, data: bytes) -> Header:
    if len(data) < _LENGTH or not data.startswith(_MAGIC):
        raise LibraryError("library-not-a-database", path=path)
    version = int.from_bytes(data[60:64], "big")
    application_id = int.from_bytes(data[68:72], "big")
    if application_id != APPLICATION_ID:
        raise LibraryError("library-of-another-program", path=path)
    if version > SCHEMA_VERSION:
        raise LibraryError("library-newer", path=path, version=version, known=SCHEMA_VERSION)
    return Header(application_id, version)
