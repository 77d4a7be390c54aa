"""What commands that only read do with a library that is not as it has to be."""

import sqlite3
from contextlib import closing
from pathlib import Path

import pytest

from newsreader.storage import database
from tests.support.older import fifth_library, fourth_library
from tests.unit.cli.conftest import Newsreader


@pytest.fixture
def older(tmp_path: Path) -> Path:
    return fourth_library(tmp_path / "older.db")


def test_an_older_library_is_brought_up_to_date(newsreader: Newsreader, older: Path) -> None:
    listed = newsreader("--library", older, "annotations", "--json")
    assert [each["quote"] for each in listed.json] == ["南岸新桥", "市民"]
    assert older.with_name("older.db.before-v5.db").exists()


def test_one_of_which_only_the_views_are_older_is_read_as_it_is(
    newsreader: Newsreader, tmp_path: Path
) -> None:
    path = fifth_library(tmp_path / "older.db")
    before = path.read_bytes()
    listed = newsreader("--library", path, "annotations", "--json")
    assert [each["quote"] for each in listed.json] == ["新桥"]
    assert path.read_bytes() == before


def test_where_that_cannot_be_it_is_said(
    newsreader: Newsreader, older: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(database, "_BUSY_SECONDS", 0.1)
    with closing(sqlite3.connect(older)) as other:
        other.execute("BEGIN IMMEDIATE")
        done = newsreader("--library", older, "annotations")
    assert (done.status, done.out) == (3, "")
    assert "has to be brought up to date first" in done.err


def test_an_empty_file_stays_empty(newsreader: Newsreader, tmp_path: Path) -> None:
    (tmp_path / "empty.db").touch()
    done = newsreader("--library", tmp_path / "empty.db", "annotations")
    assert done.status == 3
    assert not (tmp_path / "empty.db").read_bytes()
