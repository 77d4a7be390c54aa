"""Looking things up in a segment, whether they are frequent in it or not."""

from collections import Counter
from itertools import pairwise

import pytest

from newsreader.language.folding import fold_for_search
from newsreader.storage.database import Database
from newsreader.storage.index.reader import SegmentReader
from newsreader.storage.index.segment import Shelf
from newsreader.storage.index.tables import IndexTables
from newsreader.storage.index.units import SEPARATOR, pair, units_of
from tests.support.builders import BRIDGE_TEXT, SEED_TEXT

TEXTS = [units_of(fold_for_search(text).text).tolist() for text in (BRIDGE_TEXT, SEED_TEXT)]
UNITS = [unit for text in TEXTS for unit in (*text, SEPARATOR)]
PAIRS = list(pairwise(UNITS))


@pytest.fixture(params=[1, 2, 3, 2048])
def reader(
    request: pytest.FixtureRequest, monkeypatch: pytest.MonkeyPatch, database: Database
) -> SegmentReader:
    monkeypatch.setattr("newsreader.storage.index.encoding.FREQUENT", request.param)
    monkeypatch.setattr("newsreader.storage.index.encoding.PACK", 8)
    from tests.support.library import make_index  # noqa: PLC0415 - after the figures are set

    make_index(database).rebuild()
    tables = IndexTables(database)
    return SegmentReader(tables, tables.segment(tables.segments(Shelf.READING)[0].id))


def test_every_pair_stands_where_it_stands(reader: SegmentReader) -> None:
    for first, second in {each for each in PAIRS if each[0] != SEPARATOR}:
        key = pair(first, second)
        places = [at for at, each in enumerate(PAIRS) if each == (first, second)]
        documents = Counter(int(at > len(TEXTS[0])) for at in places)
        assert reader.places(key).tolist() == places
        assert reader.count(key) == len(documents)
        postings = reader.postings(key)
        if postings is not None:
            found, flags = postings.counted
            assert found.tolist() == sorted(documents)
            assert [times & 0x3F for times in flags.tolist()] == [
                documents[each] for each in sorted(documents)
            ]


def test_every_character_stands_where_it_stands(reader: SegmentReader) -> None:
    for character in {*UNITS} - {SEPARATOR}:
        places = [at for at, unit in enumerate(UNITS) if unit == character]
        assert reader.character_places(character).tolist() == places
        assert reader.character_count(character) == sum(character in text for text in TEXTS)


def test_what_stands_nowhere(reader: SegmentReader) -> None:
    for first, second in ((0, 0), (0x9999, 0x9999), (0xFFF0, 0)):
        assert reader.places(pair(first, second)).tolist() == []
        assert reader.count(pair(first, second)) == 0
        assert reader.postings(pair(first, second)) is None
        assert reader.character_places(first).tolist() == []
        assert reader.character_count(first) == 0
        assert reader.character_postings(first) is None


def test_line_ends(reader: SegmentReader) -> None:
    assert reader.line_ends().tolist() == [at for at, unit in enumerate(UNITS) if unit == 10]


def test_all_postings_of_a_stretch_of_characters(reader: SegmentReader) -> None:
    keys, places = reader.stretch(0x5000, 0x7000)
    wanted = sorted(
        (pair(*each), at) for at, each in enumerate(PAIRS) if 0x5000 <= each[0] <= 0x7000
    )
    assert list(zip(keys.tolist(), places.tolist(), strict=True)) == wanted


def test_a_segment_without_any_rows(database: Database, reader: SegmentReader) -> None:
    database.execute("DELETE FROM index_rows")
    assert reader.line_ends().tolist() == []
    assert len(reader.variants().units) == 0
