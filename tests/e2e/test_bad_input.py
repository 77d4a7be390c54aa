"""What cannot be used is refused in one sentence, and left as it was."""

import os
import sqlite3
import stat
from contextlib import closing
from pathlib import Path

import pytest

from tests.e2e.conftest import SAMPLE, Program

PNG = b"\x89PNG\r\n\x1a\n" + bytes(range(256)) * 20


@pytest.mark.parametrize(
    "data", [b"", b" \n\xe3\x80\x80\n", PNG, b"PK\x03\x04" + b"\0" * 100, b"\0\x01\x02" * 999]
)
def test_what_is_no_text_is_refused(program: Program, tmp_path: Path, data: bytes) -> None:
    bad = tmp_path / "bad.txt"
    bad.write_bytes(data)
    done = program("import", bad, "--json")
    assert done.status == 1
    assert [item["path"] for item in done.json["failed"]] == [str(bad)]
    assert done.err.count("\n") == 1
    assert program("issues", "--json").json == []


def test_a_file_that_is_not_there_or_a_pipe_is_refused(program: Program, tmp_path: Path) -> None:
    os.mkfifo(tmp_path / "pipe.txt")
    done = program("import", tmp_path / "nowhere.txt", tmp_path / "pipe.txt", SAMPLE, "--json")
    assert done.status == 1
    assert len(done.json["failed"]) == 2
    assert len(done.json["imported"]) == 1


@pytest.mark.parametrize(
    ("encoding", "said"),
    [
        ("gb18030", "gb18030"),
        ("utf-16", "utf-16-le"),
        ("utf-8-sig", "utf-8"),
        ("utf-16-be", "utf-16-be"),
    ],
)
def test_other_encodings_give_the_same_issue(
    program: Program, tmp_path: Path, encoding: str, said: str
) -> None:
    other = tmp_path / "other.txt"
    other.write_bytes(SAMPLE.read_text("utf-8").encode(encoding))
    got = program("inspect", other, "--json").json
    assert got["source"]["encoding"] == said
    assert got["articles"] == program("inspect", SAMPLE, "--json").json["articles"]


def test_bytes_that_are_no_text_are_named_and_stay_visible(
    program: Program, tmp_path: Path
) -> None:
    broken = tmp_path / "broken.txt"
    broken.write_bytes(SAMPLE.read_bytes() + b"\xff")
    got = program("inspect", broken, "--json").json
    (finding,) = [f for f in got["findings"] if f["kind"] == "unreadable-character"]
    assert str(len(SAMPLE.read_bytes())) in finding["message"]
    assert got["source"]["characters"] == len(SAMPLE.read_text("utf-8")) + 1


def _newer(path: Path) -> None:
    with closing(sqlite3.connect(path)) as connection:
        connection.execute("PRAGMA user_version = 999")
        connection.commit()


def _foreign(path: Path) -> None:
    path.unlink()
    with closing(sqlite3.connect(path)) as connection:
        connection.executescript("PRAGMA application_id = 7; CREATE TABLE t (x)")


def _junk(path: Path) -> None:
    path.write_bytes(b"not a database" * 100)


def _cut(path: Path) -> None:
    path.write_bytes(path.read_bytes()[:50])


@pytest.mark.parametrize("spoil", [_newer, _foreign, _junk, _cut])
@pytest.mark.parametrize("command", [["issues"], ["import", SAMPLE], ["check", "--repair"]])
def test_a_file_that_is_no_usable_library_stays_as_it_is(
    program: Program, tmp_path: Path, spoil: object, command: list[object]
) -> None:
    library = tmp_path / "library.db"
    program("import", SAMPLE)
    assert callable(spoil)
    spoil(library)
    before = library.read_bytes()
    done = program(*command)
    assert (done.status, done.out) == (3, b"")
    assert done.err.strip()
    assert library.read_bytes() == before
    assert stat.S_ISREG(library.stat().st_mode)


def test_a_library_in_use_is_told(program: Program, tmp_path: Path) -> None:
    program("import", SAMPLE)
    article = program("articles", "--json").json[0]["article_id"]
    with closing(sqlite3.connect(tmp_path / "library.db", isolation_level=None)) as other:
        other.execute("BEGIN EXCLUSIVE")
        done = program("annotate", article, "--quote", "望仙桥")
    assert (done.status, done.out) == (3, b"")
    assert program("annotations", "--json").json == []


@pytest.mark.parametrize("text", ['"', "'", "*", "AND", "(", "NEAR(", "%", "_", "\\", "^", "a:b"])
def test_search_takes_every_character_literally(program: Program, text: str) -> None:
    program("import", SAMPLE)
    body = SAMPLE.read_text("utf-8")
    total = program("search", "--json", "--", text).json["total"]
    assert (total > 0) == (text in body)
