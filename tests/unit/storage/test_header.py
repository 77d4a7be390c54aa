"""Files that are no library of ours are refused untouched."""

import os
from pathlib import Path

import pytest

from newsreader.core.errors import LibraryError
from newsreader.storage.database import Database
from newsreader.storage.header import APPLICATION_ID, SCHEMA_VERSION, Header, read_header


def patched(data: bytes, at: int, number: int) -> bytes:
    return data[:at] + number.to_bytes(4, "big") + data[at + 4 :]


def test_our_own(database: Database) -> None:
    assert read_header(database.path) == Header(APPLICATION_ID, SCHEMA_VERSION)


def test_nothing_and_empty(tmp_path: Path) -> None:
    (tmp_path / "empty").touch()
    assert read_header(tmp_path / "none") is None
    assert read_header(tmp_path / "empty") is None


@pytest.mark.parametrize(
    ("at", "number", "key"),
    [
        (0, 0, "library-not-a-database"),
        (68, 0x54677474, "library-of-another-program"),
        (60, SCHEMA_VERSION + 1, "library-newer"),
    ],
)
def test_foreign_files_stay_as_they_are(database: Database, at: int, number: int, key: str) -> None:
    database.close()
    data = patched(database.path.read_bytes(), at, number)
    database.path.write_bytes(data)
    with pytest.raises(LibraryError) as error:
        Database(database.path)
    assert error.value.key == key
    assert database.path.read_bytes() == data
    assert len(list(database.path.parent.iterdir())) == 1


def test_too_short(tmp_path: Path) -> None:
    (tmp_path / "x.db").write_bytes(b"SQLite format 3\x00")
    with pytest.raises(LibraryError) as error:
        read_header(tmp_path / "x.db")
    assert error.value.key == "library-not-a-database"


def test_a_pipe_is_not_opened(tmp_path: Path) -> None:
    os.mkfifo(tmp_path / "pipe")
    for path in (tmp_path, tmp_path / "pipe"):
        with pytest.raises(LibraryError) as error:
            read_header(path)
        assert error.value.key == "library-not-a-file"


@pytest.mark.parametrize("name", ["x" * 5000, "a\x00b"])
def test_impossible_names(tmp_path: Path, name: str) -> None:
    with pytest.raises(LibraryError) as error:
        read_header(tmp_path / name)
    assert error.value.key == "library-unreadable"
