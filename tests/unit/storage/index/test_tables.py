"""The rows of the index, and what protects them."""

from collections.abc import Callable

import pytest

from newsreader.core.errors import LibraryError
from newsreader.storage.database import Database
from newsreader.storage.index.encoding import Family
from newsreader.storage.index.people import People
from newsreader.storage.index.reader import SegmentReader
from newsreader.storage.index.segment import Shelf
from newsreader.storage.index.tables import IndexTables, row_id
from newsreader.storage.index.units import units_of

CHARACTER, PAIR = units_of("桥")[0], row_id(1, Family.PAIR, 7)


@pytest.fixture(autouse=True)
def small(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr("newsreader.storage.index.encoding.FREQUENT", 2)


@pytest.fixture
def reader(database: Database) -> SegmentReader:
    tables = IndexTables(database)
    return SegmentReader(tables, tables.segment(tables.segments(Shelf.READING)[0].id))


READINGS: list[Callable[[SegmentReader], object]] = [
    lambda reader: reader.places(int(reader.segment.frequent[0][0])),
    lambda reader: reader.postings(int(reader.segment.frequent[0][0])),
    lambda reader: reader.count(int(reader.segment.frequent[0][0])),
    lambda reader: reader.character_postings(int(CHARACTER)),
    lambda reader: reader.character_count(int(CHARACTER)),
]


@pytest.mark.parametrize("read", READINGS)
@pytest.mark.parametrize(
    "damage",
    [
        "DELETE FROM index_rows",
        "UPDATE index_rows SET data = 7, documents = 'x'",
        "UPDATE index_rows SET data = data || x'00', documents = documents + 1",
        "UPDATE index_rows SET data = substr(data, 1, 3), documents = documents & 65535",
    ],
)
def test_damage_is_noticed(
    database: Database, reader: SegmentReader, read: Callable[[SegmentReader], object], damage: str
) -> None:
    assert read(reader) is not None
    database.execute(damage)
    with pytest.raises(LibraryError) as error:
        read(reader)
    assert error.value.key == "index-damaged"


def test_a_row_in_the_place_of_another_is_noticed(
    database: Database, reader: SegmentReader
) -> None:
    keys: list[int] = reader.segment.frequent[0].tolist()
    database.execute("UPDATE index_rows SET id = -id")
    sql = "INSERT INTO index_rows SELECT ?, documents, data FROM index_rows WHERE id = ?"
    ids = [row_id(reader.segment.id, Family.PLACES, each) for each in keys]
    database.execute(sql, [ids[0], -ids[1]])
    with pytest.raises(LibraryError):
        reader.places(keys[0])


@pytest.mark.parametrize("column", ["documents", "people", "frequent", "characters"])
def test_a_damaged_segment_is_noticed(database: Database, column: str) -> None:
    database.execute(f"UPDATE index_segments SET {column} = x'0102030405'")
    with pytest.raises(LibraryError):
        IndexTables(database).segment(1)


def test_people_of_one_connection_stand_beside_those_of_the_library(database: Database) -> None:
    own, passing = People(database), People(database, temporary=True)
    before = {*own.all().values()}
    assert before == {"林小满", "沈一禾"}
    for _ in range(2):
        IndexTables(database, temporary=True).make()
    numbers = passing.numbered(["林小满", "甲", "甲", "乙"])
    assert numbers["林小满"] == own.numbered(["林小满"])["林小满"]
    assert min(numbers["甲"], numbers["乙"]) > own.newest() == 2
    assert {*own.all().values()} == before | {"甲", "乙"}
    assert own.named([numbers["乙"], 99]) == {numbers["乙"]: "乙"}
    assert own.known(["甲"]) == {}
    assert own.numbered(["甲"]) == {"甲": 3}


def test_a_segment_goes_with_its_rows_only(database: Database) -> None:
    tables = IndexTables(database)
    tables.remove([1])
    left = database.rows("SELECT count(*), min(id) FROM index_rows")[0]
    assert left[0] > 0
    assert left[1] >= row_id(2, Family.PACKED, 0)
    assert tables.segments(Shelf.READING) == []
