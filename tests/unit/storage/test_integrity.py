"""Damage inside a library is found and named."""

from pathlib import Path

import pytest

from newsreader.core.errors import LibraryError
from newsreader.core.facsimile import MediaType
from newsreader.core.reports import CheckFinding
from newsreader.storage.database import Database
from newsreader.storage.facsimiles import Facsimiles
from newsreader.storage.integrity import (
    altered_pictures,
    altered_sources,
    altered_texts,
    damage,
    unreadable_rows,
)
from tests.support.builders import BRIDGE_ID, ISSUE_ID, source_file


def test_a_sound_library(database: Database) -> None:
    for look in (damage, altered_sources, altered_pictures, altered_texts, unreadable_rows):
        assert list(look(database)) == []


def test_a_row_that_refers_to_nothing(database: Database) -> None:
    database.execute("PRAGMA foreign_keys = OFF")
    database.execute("UPDATE articles SET issue_key = 77 WHERE ordinal = 0")
    assert list(damage(database)) == [CheckFinding("missing-reference", "articles 1")]


def kinds_of_damage(path: Path) -> set[str]:
    try:
        with Database(path) as spoilt:
            return {finding.kind for finding in damage(spoilt)}
    except LibraryError as error:
        return {error.key}


@pytest.mark.parametrize("byte", [b"\x00", b"\xff"])
def test_a_spoilt_page(database: Database, byte: bytes) -> None:
    database.close()
    whole = database.path.read_bytes()
    for start in range(4096, len(whole), 4096):
        spoilt = whole[:start] + byte * 4096 + whole[start + 4096 :]
        database.path.write_bytes(spoilt)
        assert kinds_of_damage(database.path) & {"damaged-file", "library-damaged"}, start


def test_a_row_that_breaks_the_rules_of_its_table(database: Database) -> None:
    database.execute("PRAGMA writable_schema = ON")
    old, new = "sponsor TEXT", "sponsor TEXT NOT NULL"
    database.execute("UPDATE sqlite_master SET sql = replace(sql, ?, ?)", [old, new])
    database.close()
    assert kinds_of_damage(database.path) == {"damaged-file"}


@pytest.mark.parametrize("content", [b"", b"x\x9cnonsense", "text"])
def test_an_altered_source(database: Database, content: bytes | str) -> None:
    database.execute("UPDATE sources SET bytes = ?", [content])
    assert list(altered_sources(database)) == [CheckFinding("altered-source", source_file().sha256)]


@pytest.mark.parametrize("content", [b"", b"other bytes", "text"])
def test_an_altered_picture(database: Database, content: bytes | str) -> None:
    sha256 = Facsimiles(database).put("page.png", MediaType.PNG, b"bytes of a picture")
    assert list(altered_pictures(database)) == []
    database.execute("UPDATE facsimile_files SET bytes = ?", [content])
    assert list(altered_pictures(database)) == [CheckFinding("altered-picture", sha256)]


def test_an_altered_text(database: Database) -> None:
    database.execute("UPDATE articles SET text = 'x' WHERE id = ?", [BRIDGE_ID])
    assert list(altered_texts(database)) == [CheckFinding("altered-text", BRIDGE_ID)]


def test_a_missing_table(database: Database) -> None:
    database.execute("DROP TABLE drafts")
    assert list(damage(database)) == [CheckFinding("missing-table", "drafts")]


@pytest.mark.parametrize(
    "sql",
    [
        "UPDATE furniture SET spans = '[[1'",
        "UPDATE findings SET kind = 'never-heard-of'",
        "UPDATE articles SET contributors = '[1]'",
    ],
)
def test_a_row_that_cannot_be_read(database: Database, sql: str) -> None:
    database.execute(sql)
    assert list(unreadable_rows(database)) == [CheckFinding("unreadable-row", ISSUE_ID)]


def test_a_block_that_cannot_be_read(database: Database) -> None:
    database.execute("UPDATE blocks SET spans = 'x' WHERE article_key = 1")
    assert [finding.kind for finding in altered_texts(database)] == ["altered-text"]
