"""Whatever is wrong with the index is noticed."""

import pytest

from newsreader.core.errors import LibraryError
from newsreader.storage.database import Database
from newsreader.storage.index.encoding import Family
from newsreader.storage.index.tables import signed
from newsreader.storage.search import SearchIndex
from tests.support.library import make_index


@pytest.fixture(autouse=True)
def small(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr("newsreader.storage.index.encoding.FREQUENT", 3)
    monkeypatch.setattr("newsreader.storage.index.encoding.PACK", 8)


@pytest.fixture
def index(database: Database) -> SearchIndex:
    index = make_index(database)
    database.execute("UPDATE articles SET text = text || '後𠮷\n后' WHERE key = 1")
    index.rebuild()
    assert index.is_complete()
    return index


@pytest.mark.parametrize(
    "damage",
    [
        "UPDATE articles SET text = text || '了' WHERE key = 1",
        "UPDATE articles SET text = replace(text, '後', '后') WHERE key = 1",
        "UPDATE articles SET text = substr(text, 2) WHERE key = 2",
        "UPDATE articles SET page = 9 WHERE key = 2",
        "UPDATE articles SET head_characters = 1 WHERE key = 2",
        'UPDATE articles SET contributors = \'[["别人", "记者"]]\' WHERE key = 2',
        "UPDATE articles SET contributors = '[]' WHERE key = 1",
        "UPDATE articles SET merged_into = id WHERE key = 1",
        "UPDATE blocks SET suppressed = 1 WHERE article_key = 2",
        "INSERT INTO earlier_texts (article_key, text) VALUES (1, '甲')",
        "UPDATE library SET indexed = 1",
        "UPDATE library SET index_version = 'other'",
        "DELETE FROM index_segments",
        "DELETE FROM index_segments WHERE shelf = 1",
        "UPDATE index_segments SET units = units - 1",
        "UPDATE index_segments SET documents = x'00'",
        "INSERT INTO index_gone VALUES (1, 99)",
        (
            "INSERT INTO index_segments SELECT NULL, shelf, last, units, documents, people,"
            " frequent, characters FROM index_segments"
        ),
        "DELETE FROM index_people",
    ],
)
def test_what_is_not_as_it_should_be(database: Database, index: SearchIndex, damage: str) -> None:
    database.execute(damage)
    assert not index.is_complete()
    database.execute("DELETE FROM earlier_texts")
    index.rebuild()
    assert index.is_complete()


def rows(database: Database, family: Family) -> list[int]:
    """Return the rows of one family in the first segment."""
    found = [row[0] for row in database.rows("SELECT id FROM index_rows ORDER BY id")]
    return [id_ for id_ in found if id_ >> 32 == (found[0] >> 35 << 3 | family)]


@pytest.mark.parametrize("family", Family)
def test_a_missing_row(database: Database, index: SearchIndex, family: Family) -> None:
    for id_ in rows(database, family):
        database.execute("BEGIN")
        database.execute("DELETE FROM index_rows WHERE id = ?", [id_])
        assert not index.is_complete()
        database.execute("ROLLBACK")
    assert rows(database, family)


@pytest.mark.parametrize("family", Family)
def test_an_altered_byte(database: Database, index: SearchIndex, family: Family) -> None:
    id_ = rows(database, family)[0]
    data = database.rows("SELECT data FROM index_rows WHERE id = ?", [id_])[0][0]
    for at in range(len(data)):
        altered = data[:at] + bytes([data[at] ^ 1 << at % 8]) + data[at + 1 :]
        database.execute("UPDATE index_rows SET data = ? WHERE id = ?", [altered, id_])
        assert not index.is_complete()
    database.execute("UPDATE index_rows SET data = ? WHERE id = ?", [data, id_])
    assert index.is_complete()


@pytest.mark.parametrize("family", Family)
def test_other_data_with_a_right_checksum(
    database: Database, index: SearchIndex, family: Family
) -> None:
    for id_ in rows(database, family):
        data = database.rows("SELECT data FROM index_rows WHERE id = ?", [id_])[0][0][:-4]
        altered = data[:-1] + bytes([data[-1] ^ 1])
        database.execute("UPDATE index_rows SET data = ? WHERE id = ?", [signed(altered, id_), id_])
        assert not index.is_complete()
        database.execute("UPDATE index_rows SET data = ? WHERE id = ?", [signed(data, id_), id_])
    assert index.is_complete()


@pytest.mark.parametrize("family", [Family.CHARACTER, Family.PAIR])
def test_another_number_of_documents(
    database: Database, index: SearchIndex, family: Family
) -> None:
    id_ = rows(database, family)[0]
    database.execute("UPDATE index_rows SET documents = documents - 1 WHERE id = ?", [id_])
    assert not index.is_complete()


def test_other_frequent_terms(database: Database, index: SearchIndex) -> None:
    for column in ("frequent", "characters"):
        database.execute("BEGIN")
        database.execute(f"UPDATE index_segments SET {column} = ?", [signed(b"")])
        assert not index.is_complete()
        database.execute("ROLLBACK")


def test_a_library_in_use_is_not_called_damaged(database: Database, index: SearchIndex) -> None:
    database.execute("DROP TABLE index_gone")
    with pytest.raises(LibraryError) as error:
        index.is_complete()
    assert error.value.key == "library-damaged"
