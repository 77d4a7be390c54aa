import hashlib
from collections.abc import Iterator
from pathlib import Path

import pytest

from newsreader.core.errors import LibraryError
from newsreader.core.facsimile import MediaType
from newsreader.storage.database import Database
from newsreader.storage.facsimiles import Facsimiles, field_of, page_of
from tests.support.library import make_database

KEY = 1
DATA = bytes(range(256)) * 9_000
"""More than is written at once."""


@pytest.fixture
def database(tmp_path: Path) -> Iterator[Database]:
    with make_database(tmp_path) as made:
        yield made


def test_bytes_come_back_as_they_were(database: Database) -> None:
    facsimiles = Facsimiles(database)
    sha256 = facsimiles.put("a.png", MediaType.PNG, DATA)
    assert sha256 == hashlib.sha256(DATA).hexdigest()
    assert facsimiles.data(sha256) == DATA
    assert facsimiles.holds(sha256)
    assert facsimiles.data("0" * 64) is None
    assert not facsimiles.holds("0" * 64)


def test_the_same_bytes_are_kept_once_under_their_first_name(database: Database) -> None:
    facsimiles = Facsimiles(database)
    for name in ("a.png", "b.png"):
        sha256 = facsimiles.put(name, MediaType.PNG, b"x")
    assert facsimiles.digests() == [sha256]
    assert database.rows("SELECT name, size FROM facsimile_files")[0][:] == ("a.png", 1)


def test_an_empty_file_can_be_kept(database: Database) -> None:
    facsimiles = Facsimiles(database)
    assert facsimiles.data(facsimiles.put("a.pdf", MediaType.PDF, b"")) == b""


def test_a_page_shows_what_was_said_last(database: Database) -> None:
    facsimiles = Facsimiles(database)
    one = facsimiles.put("a.png", MediaType.PNG, b"1")
    two = facsimiles.put("b.pdf", MediaType.PDF, b"2")
    values = [{"sha256": one, "sheet": 0}, {"sha256": two, "sheet": 7}, None]
    for value in values:
        facsimiles.apply(KEY, field_of(3), value)
        assert facsimiles.value(KEY, field_of(3)) == value
    assert facsimiles.value(KEY, field_of(4)) is None


def test_the_facsimiles_of_an_issue_come_by_page(database: Database) -> None:
    facsimiles = Facsimiles(database)
    file = facsimiles.put("b.pdf", MediaType.PDF, b"22")
    for page in (10, 2):
        facsimiles.apply(KEY, field_of(page), {"sha256": file, "sheet": page - 1})
    found = facsimiles.of_issue(KEY)
    assert [(f.page, f.sheet, f.name, f.size) for f in found] == [
        (2, 1, "b.pdf", 2),
        (10, 9, "b.pdf", 2),
    ]
    assert facsimiles.of_issue(2) == ()


def test_a_row_of_an_unknown_kind_is_damage(database: Database) -> None:
    facsimiles = Facsimiles(database)
    file = facsimiles.put("b.pdf", MediaType.PDF, b"22")
    facsimiles.apply(KEY, field_of(1), {"sha256": file, "sheet": 0})
    database.execute("UPDATE facsimile_files SET media_type = 'text/plain'")
    with pytest.raises(LibraryError, match="damaged"):
        facsimiles.of_issue(KEY)


def test_a_field_names_its_page() -> None:
    assert field_of(12) == "facsimile:12"
    assert page_of(field_of(12)) == 12
