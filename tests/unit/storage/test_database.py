"""Opening, transactions and errors of the library file."""

import json
import os
import sqlite3
import subprocess
import sys
from contextlib import suppress
from pathlib import Path

import pytest

from newsreader.core.errors import BadInputError, Cancelled, LibraryError, MachineError
from newsreader.core.spans import Span
from newsreader.storage.database import Database
from newsreader.storage.header import APPLICATION_ID, SCHEMA_VERSION


def key_of(error: pytest.ExceptionInfo[LibraryError]) -> str:
    return error.value.key


def test_a_missing_library_is_made(tmp_path: Path) -> None:
    path = tmp_path / "library.db"
    with Database(path) as database:
        assert database.rows("PRAGMA application_id")[0][0] == APPLICATION_ID
        assert database.rows("PRAGMA user_version")[0][0] == SCHEMA_VERSION
    assert [item.name for item in path.parent.iterdir()] == ["library.db"]


def test_a_library_in_a_missing_folder_is_refused(tmp_path: Path) -> None:
    with pytest.raises(LibraryError) as error:
        Database(tmp_path / "new" / "library.db")
    assert key_of(error) == "library-folder-missing"
    assert not list(tmp_path.iterdir())


def test_an_empty_file_becomes_a_library(tmp_path: Path) -> None:
    (tmp_path / "x.db").touch()
    with Database(tmp_path / "x.db") as database:
        assert len(database.rows("SELECT * FROM library")) == 1


@pytest.mark.parametrize(
    ("setting", "value"),
    [("journal_mode", "delete"), ("synchronous", 3), ("foreign_keys", 1), ("trusted_schema", 0)],
)
def test_settings(database: Database, setting: str, value: object) -> None:
    assert database.rows(f"PRAGMA {setting}")[0][0] == value


def test_reading_only_makes_nothing(tmp_path: Path) -> None:
    with pytest.raises(LibraryError) as error:
        Database(tmp_path / "none.db", read_only=True)
    assert key_of(error) == "library-missing"
    assert not list(tmp_path.iterdir())


def test_reading_only_refuses_to_write(database: Database) -> None:
    with Database(database.path, read_only=True) as reader:
        assert reader.row("SELECT count(*) FROM issues")[0] == 1
        with pytest.raises(LibraryError) as error, reader.write():
            pass
        assert key_of(error) == "library-read-only"
        with pytest.raises(LibraryError):
            reader.execute("DELETE FROM issues")


def test_write_keeps_all_or_nothing(database: Database) -> None:
    def fail() -> None:
        with database.write():
            database.execute("UPDATE issues SET number = '7'")
            _ = 1 / 0

    with pytest.raises(ZeroDivisionError):
        fail()
    with database.write(), database.write():
        database.execute("UPDATE issues SET weekday = '星期五'")
    row = database.row("SELECT number, weekday FROM issues")
    assert tuple(row) == ("1204", "星期五")


def test_a_part_of_a_transaction_can_be_taken_back_alone(database: Database) -> None:
    def fail() -> None:
        with database.write():
            database.execute("UPDATE issues SET number = '7'")
            _ = 1 / 0

    with database.write():
        database.execute("UPDATE issues SET weekday = '星期五'")
        with pytest.raises(ZeroDivisionError):
            fail()
    assert tuple(database.row("SELECT number, weekday FROM issues") or ()) == ("1204", "星期五")


def test_a_transaction_that_is_over_cannot_be_taken_back(database: Database) -> None:
    def fail() -> None:
        with database.write(), database.write():
            database.connection.execute("ROLLBACK")
            _ = 1 / 0

    with pytest.raises(ZeroDivisionError):
        fail()


def test_read_sees_one_state(database: Database) -> None:
    with Database(database.path) as other:
        with other.read():
            before = other.rows("SELECT number FROM issues")[0][0]
            assert before == other.rows("SELECT number FROM issues")[0][0]
        with database.write():
            database.execute("UPDATE issues SET number = '8'")
        assert other.rows("SELECT number FROM issues")[0][0] == "8"


def test_a_locked_library_says_so(database: Database) -> None:
    with Database(database.path) as other, database.write():
        other.execute("PRAGMA busy_timeout = 1")
        with pytest.raises(LibraryError) as error, other.write():
            pass
    assert key_of(error) == "library-locked"


def test_a_full_disk_changes_nothing_and_can_be_tried_again(database: Database) -> None:
    pages = database.rows("PRAGMA page_count")[0][0]
    database.execute(f"PRAGMA max_page_count = {pages}")
    row = {"annotation_id": "a", "text": "字" * 100_000, "time": ""}
    database.execute("PRAGMA foreign_keys = OFF")
    with pytest.raises(MachineError) as error, database.write():
        database.insert("drafts", [row])
    assert error.value.key == "disk-full"
    database.execute("PRAGMA max_page_count = 100000")
    with database.write():
        database.insert("drafts", [row])
    assert database.row("SELECT count(*) FROM drafts")[0] == 1


def test_half_a_character_is_refused(database: Database) -> None:
    with pytest.raises(BadInputError) as error:
        database.rows("SELECT ?", ["a\ud800"])
    assert (error.value.key, error.value.details) == ("half-character", {"at": 1})


def test_a_text_beyond_all_measure_is_refused(database: Database) -> None:
    database.connection.setlimit(sqlite3.SQLITE_LIMIT_LENGTH, 1000)
    with pytest.raises(BadInputError) as error:
        database.rows("SELECT ?", ["字" * 2000])
    assert error.value.key == "text-too-long"


def test_a_bug_stays_a_bug(database: Database) -> None:
    with pytest.raises(sqlite3.OperationalError):
        database.rows("SELECT nothing FROM nowhere")


def test_a_damaged_library_says_so(database: Database) -> None:
    database.close()
    data = bytearray(database.path.read_bytes())
    data[4096:] = b"\xff" * (len(data) - 4096)
    database.path.write_bytes(data)
    with pytest.raises(LibraryError) as error:
        Database(database.path)
    assert key_of(error) == "library-damaged"


def test_a_library_in_a_file_is_not_openable(tmp_path: Path) -> None:
    (tmp_path / "file").touch()
    with pytest.raises(LibraryError) as error:
        Database(tmp_path / "file" / "library.db")
    assert key_of(error) == "library-unreadable"


def test_a_file_that_cannot_be_made(tmp_path: Path) -> None:
    (tmp_path / "link.db").symlink_to(tmp_path / "nowhere" / "x.db")
    with pytest.raises(LibraryError) as error:
        Database(tmp_path / "link.db")
    assert key_of(error) == "library-not-openable"


def test_odd_names(tmp_path: Path) -> None:
    path = tmp_path / os.fsdecode("报 ?#%".encode() + b"\xff.db")
    Database(path).close()
    assert path.exists()


def test_text_survives_as_it_is(database: Database) -> None:
    text = "a\x00b\r\n\u2028\ufeff\U0010ffff\ufffe"
    with database.write():
        database.execute("UPDATE issues SET sponsor = ?", [text])
    assert database.row("SELECT sponsor FROM issues")["sponsor"] == text


def test_an_insert_of_nothing(database: Database) -> None:
    database.insert("articles", [])
    assert database.row("SELECT count(*) FROM articles")[0] == 2


WRITER = """
import sys, pathlib
from newsreader.storage.database import Database
with Database(pathlib.Path(sys.argv[1])) as database:
    for _ in range(20):
        with database.write():
            count = database.rows("SELECT number FROM issues")[0][0]
            database.execute("UPDATE issues SET number = ?", [str(int(count) + 1)])
"""


def test_two_programs_lose_nothing_of_each_other(database: Database) -> None:
    command = [sys.executable, "-c", WRITER, str(database.path)]
    children = [subprocess.Popen(command) for _ in range(2)]
    assert [child.wait() for child in children] == [0, 0]
    assert database.rows("SELECT number FROM issues")[0][0] == str(1204 + 40)


def test_two_programs_make_one_library(tmp_path: Path) -> None:
    code = WRITER.partition("    for")[0] + "    pass"
    command = [sys.executable, "-c", code, str(tmp_path / "x.db")]
    children = [subprocess.Popen(command) for _ in range(3)]
    assert [child.wait() for child in children] == [0, 0, 0]
    with Database(tmp_path / "x.db") as made:
        assert len(made.rows("SELECT * FROM library")) == 1


def test_a_row_that_cannot_be_read_is_damage(tmp_path: Path) -> None:
    with Database(tmp_path / "library.db") as database:
        assert database.values(len, "SELECT 1, 2") == (2,)
        for make in (json.loads, Span):
            with pytest.raises(LibraryError) as error:
                database.values(lambda row, make=make: make(row[0]), "SELECT '[1'")
            assert key_of(error) == "library-damaged"


def test_a_missing_table_is_damage(tmp_path: Path) -> None:
    with Database(tmp_path / "library.db") as database, pytest.raises(LibraryError) as error:
        database.rows("SELECT * FROM nowhere")
    assert key_of(error) == "library-damaged"


def test_a_byte_that_is_no_text_hides_nothing_else(tmp_path: Path) -> None:
    with Database(tmp_path / "library.db") as database:
        assert database.rows("SELECT CAST(x'61ff62' AS TEXT)")[0][0] == "a\ufffdb"


def test_a_reader_takes_back_what_a_crash_left(tmp_path: Path) -> None:
    path = tmp_path / "library.db"
    Database(path).close()
    code = (
        "import os, sqlite3, sys\n"
        "c = sqlite3.connect(sys.argv[1], isolation_level=None)\n"
        "c.execute('PRAGMA cache_size = 1')\n"
        "c.execute('BEGIN')\n"
        "c.execute('CREATE TABLE crash AS SELECT hex(zeroblob(100000))')\n"
        "os._exit(0)\n"
    )
    subprocess.run([sys.executable, "-c", code, path], check=True)
    assert (tmp_path / "library.db-journal").exists()
    with Database(path, read_only=True) as database:
        assert not database.rows("SELECT 1 FROM sqlite_master WHERE name = 'crash'")
    assert [item.name for item in tmp_path.iterdir()] == ["library.db"]


LONG = """
WITH RECURSIVE counted (n) AS (SELECT 1 UNION ALL SELECT n + 1 FROM counted WHERE n < 1000000)
SELECT n FROM counted
"""


def test_a_long_statement_is_stopped(database: Database) -> None:
    with database.stopped_by(lambda: True):
        with pytest.raises(Cancelled):
            database.rows(LONG + "ORDER BY -n")
        with database.stopped_by(lambda: False):
            assert len(database.rows(LONG)) == 1_000_000
        with pytest.raises(Cancelled), database.stopped_by(lambda: True):
            _ = [*database.execute(LONG)]
        with pytest.raises(Cancelled):
            database.rows(LONG + "ORDER BY -n")
    assert len(database.rows(LONG)) == 1_000_000


def test_what_was_written_before_a_stop_is_taken_back(database: Database) -> None:
    before = database.rows("SELECT count(*) FROM articles")[0][0]
    with suppress(Cancelled), database.stopped_by(lambda: True), database.write():
        database.execute("UPDATE articles SET text = 'x'")
        database.rows(LONG + "ORDER BY -n")
        pytest.fail("nothing stopped it")
    assert database.rows("SELECT count(*) FROM articles WHERE text <> 'x'")[0][0] == before


def test_a_damaged_character_hides_no_other(database: Database) -> None:
    (row,) = database.rows("SELECT CAST(x'E6A1A5FF' AS TEXT), '桥'")
    assert tuple(row) == ("桥\ufffd", "桥")
    one = database.row("SELECT CAST(x'FF' AS TEXT)")
    assert one is not None
    assert one[0] == "\ufffd"
    with pytest.raises(LibraryError):
        database.rows("SELECT nowhere")
