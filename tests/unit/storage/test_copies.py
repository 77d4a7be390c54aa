"""Backups are whole, and restoring loses nothing."""

import os
import sqlite3
from contextlib import suppress
from itertools import count
from pathlib import Path

import pytest

from newsreader.core.errors import BadInputError, Cancelled, LibraryError, MachineError
from newsreader.storage.copies import copy_to, restore
from newsreader.storage.database import Database
from newsreader.storage.header import SCHEMA_VERSION
from tests.support.older import first_library


def number(path: Path) -> str:
    with Database(path, read_only=True) as database:
        return database.rows("SELECT number FROM issues")[0][0]


def names(folder: Path) -> list[str]:
    return sorted(item.name for item in folder.iterdir())


def test_there_and_back(database: Database, tmp_path: Path) -> None:
    backup = copy_to(database, tmp_path / "backup.db")
    database.execute("UPDATE issues SET number = '2'")
    database.close()
    kept = restore(database.path, backup)
    assert kept == tmp_path / "library.db.replaced-1.db"
    assert (number(database.path), number(kept), number(backup)) == ("1204", "2", "1204")
    assert names(tmp_path) == ["backup.db", "library.db", "library.db.replaced-1.db"]
    assert restore(database.path, backup) == tmp_path / "library.db.replaced-2.db"


def test_a_library_open_for_reading_can_be_copied(database: Database, tmp_path: Path) -> None:
    with Database(database.path, read_only=True) as reader:
        assert number(copy_to(reader, tmp_path / "backup.db")) == "1204"


def test_an_earlier_backup_is_replaced(database: Database, tmp_path: Path) -> None:
    target = copy_to(database, tmp_path / "backup.db")
    database.execute("UPDATE issues SET number = '2'")
    (tmp_path / "backup.db-journal").write_bytes(b"stale")
    assert number(copy_to(database, target)) == "2"
    assert names(tmp_path) == ["backup.db", "library.db"]


def test_a_copy_that_is_stopped_leaves_nothing(
    database: Database, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr("newsreader.storage.database._STEPS", 1)
    for most in (0, *(4**n for n in range(12))):
        asked = count()
        with suppress(Cancelled):
            copy_to(database, tmp_path / "backup.db", lambda n=most, told=asked: next(told) > n)
            break
        assert names(tmp_path) == ["library.db"]
    assert most
    assert names(tmp_path) == ["backup.db", "library.db"]


def test_restoring_where_there_is_no_library(database: Database, tmp_path: Path) -> None:
    assert restore(tmp_path / "new.db", database.path) is None
    assert number(tmp_path / "new.db") == "1204"


def test_another_file_is_not_overwritten(database: Database, tmp_path: Path) -> None:
    (tmp_path / "notes.txt").write_text("mine")
    with pytest.raises(LibraryError) as error:
        copy_to(database, tmp_path / "notes.txt")
    assert error.value.key == "library-not-a-database"
    with pytest.raises(BadInputError) as bad:
        copy_to(database, database.path)
    assert bad.value.key == "backup-same-file"
    assert (tmp_path / "notes.txt").read_text() == "mine"


def test_nowhere_to_write(database: Database, tmp_path: Path) -> None:
    with pytest.raises(MachineError) as error:
        copy_to(database, tmp_path / "none" / "backup.db")
    assert error.value.key == "backup-not-written"


def test_a_damaged_library_makes_no_backup(database: Database, tmp_path: Path) -> None:
    database.execute("PRAGMA foreign_keys = OFF")
    database.execute("UPDATE articles SET issue_key = 77")
    with pytest.raises(LibraryError) as error:
        copy_to(database, tmp_path / "backup.db")
    assert error.value.key == "library-damaged"
    assert names(tmp_path) == ["library.db"]


@pytest.mark.parametrize("content", [None, b"", b"no library", b"SQLite format 3\x00" + bytes(200)])
def test_what_is_no_backup_is_refused(
    database: Database, tmp_path: Path, content: bytes | None
) -> None:
    backup = tmp_path / "backup.db"
    if content is not None:
        backup.write_bytes(content)
    with pytest.raises(BadInputError) as error:
        restore(database.path, backup)
    assert error.value.key == "backup-damaged"
    assert number(database.path) == "1204"


def test_a_damaged_library_is_replaced_and_kept(database: Database, tmp_path: Path) -> None:
    backup = copy_to(database, tmp_path / "backup.db")
    database.close()
    database.path.write_bytes(b"ruins")
    (tmp_path / "library.db-journal").write_bytes(b"hot")
    kept = restore(database.path, backup)
    assert kept is not None
    assert kept.read_bytes() == b"ruins"
    assert kept.with_name(f"{kept.name}-journal").read_bytes() == b"hot"
    assert number(database.path) == "1204"


def test_a_half_done_write_is_taken_back_first(database: Database, tmp_path: Path) -> None:
    """A killed program leaves a journal; the library that is kept aside is whole nevertheless."""
    backup = copy_to(database, tmp_path / "backup.db")
    database.close()
    child = os.fork()
    if child == 0:
        connection = sqlite3.connect(database.path, isolation_level=None)
        connection.execute("PRAGMA cache_size = 1")
        connection.execute("BEGIN")
        connection.execute("UPDATE issues SET number = '2'")
        connection.execute("UPDATE articles SET text = text || hex(zeroblob(100000))")
        os._exit(0)
    os.waitpid(child, 0)
    assert "library.db-journal" in names(tmp_path)
    kept = restore(database.path, backup)
    assert kept is not None
    assert number(kept) == "1204"
    assert names(tmp_path) == ["backup.db", "library.db", "library.db.replaced-1.db"]


def test_a_library_in_use_is_not_replaced(
    database: Database, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr("newsreader.storage.database._BUSY_SECONDS", 0.01)
    backup = copy_to(database, tmp_path / "backup.db")
    with database.write():
        with pytest.raises(LibraryError) as error:
            restore(database.path, backup)
        assert error.value.key == "library-locked"
    assert names(tmp_path) == ["backup.db", "library.db"]


def test_where_there_are_no_links(
    database: Database, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    def refuse(*_: object) -> None:
        raise PermissionError

    backup = copy_to(database, tmp_path / "backup.db")
    database.close()
    monkeypatch.setattr(os, "link", refuse)
    kept = restore(database.path, backup)
    assert kept is not None
    assert number(kept) == number(database.path)


def test_a_library_is_no_backup_of_itself(database: Database, tmp_path: Path) -> None:
    (tmp_path / "link.db").symlink_to(database.path)
    for backup in (database.path, tmp_path / "link.db"):
        with pytest.raises(BadInputError) as error:
            restore(database.path, backup)
        assert error.value.key == "restore-same-file"
    assert names(tmp_path) == ["library.db", "link.db"]


def test_a_link_to_the_library_stays_a_link(database: Database, tmp_path: Path) -> None:
    backup = copy_to(database, tmp_path / "backup.db")
    database.close()
    (tmp_path / "link.db").symlink_to(database.path)
    assert restore(tmp_path / "link.db", backup) == tmp_path / "library.db.replaced-1.db"
    assert (tmp_path / "link.db").readlink() == database.path


def test_the_file_of_another_program_stays_in_its_place(database: Database, tmp_path: Path) -> None:
    other = tmp_path / "other.db"
    sqlite3.connect(other).execute("CREATE TABLE a (b)").connection.close()
    before = other.read_bytes()
    with pytest.raises(LibraryError) as error:
        restore(other, database.path)
    assert error.value.key == "library-of-another-program"
    assert (other.read_bytes(), names(tmp_path)) == (before, ["library.db", "other.db"])


def test_a_file_without_our_tables_is_no_backup(database: Database, tmp_path: Path) -> None:
    backup = copy_to(database, tmp_path / "backup.db")
    with Database(backup) as stripped:
        stripped.execute("DROP TABLE drafts")
    with pytest.raises(BadInputError) as error:
        restore(database.path, backup)
    assert error.value.key == "backup-damaged"


def test_the_copy_of_an_older_backup_is_brought_up_to_date(
    database: Database, tmp_path: Path
) -> None:
    backup = first_library(tmp_path / "backup.db")
    data = backup.read_bytes()
    database.close()
    kept = restore(database.path, backup)
    with Database(database.path, read_only=True) as restored:
        notes = restored.rows("SELECT note FROM annotations WHERE note <> ''")
        assert restored.version() == SCHEMA_VERSION
        assert [row["note"] for row in notes] == ["哪一座？"]
    assert backup.read_bytes() == data
    assert kept is not None
    assert names(tmp_path) == ["backup.db", "library.db", kept.name]


def test_an_older_backup_that_is_not_whole_is_refused(database: Database, tmp_path: Path) -> None:
    backup = first_library(tmp_path / "backup.db")
    connection = sqlite3.connect(backup)
    connection.execute("DROP TABLE drafts")
    connection.close()
    with pytest.raises(BadInputError) as error:
        restore(database.path, backup)
    assert error.value.key == "backup-damaged"
    assert names(tmp_path) == ["backup.db", "library.db"]
