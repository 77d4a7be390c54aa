"""Segments: made of texts, and of other segments."""

from collections.abc import Iterator
from pathlib import Path
from tempfile import TemporaryDirectory

import numpy as np
import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from newsreader.language.folding import fold_for_search
from newsreader.storage.database import Database
from newsreader.storage.index.building import Built, Part, built, edges, merged, portions
from newsreader.storage.index.folding import UnitFolder
from newsreader.storage.index.reader import SegmentReader
from newsreader.storage.index.segment import Document, Shelf
from newsreader.storage.index.tables import IndexTables
from newsreader.storage.index.units import SEPARATOR
from newsreader.storage.index.verifying import _terms

FOLDER = UnitFolder(fold_for_search)
TEXTS = st.lists(st.text("甲乙\n後后𠮷\u200b", max_size=12), min_size=1, max_size=6)


@pytest.fixture(scope="module", autouse=True)
def small() -> Iterator[None]:
    with pytest.MonkeyPatch.context() as patch:
        patch.setattr("newsreader.storage.index.encoding.FREQUENT", 3)
        patch.setattr("newsreader.storage.index.encoding.PACK", 4)
        yield


def documents(texts: list[str]) -> list[Document]:
    return [
        Document(key, 1, 1, *FOLDER.fold(text), min(2, len(FOLDER.fold(text)[0])), (key % 2,))
        for key, text in enumerate(texts, 1)
    ]


def part(database: Database, age: int, texts: list[Document], stays: list[bool]) -> Part:
    """Write a segment into the library, to be merged."""
    tables = IndexTables(database)
    segment = tables.segment(tables.add(Shelf.READING, age, built(texts)))
    reader = SegmentReader(tables, segment)
    marks = np.array(stays, np.bool_)
    return Part(segment.contents, segment.units, marks, reader.stretch, reader.variants)


def terms(made: Built) -> object:
    """Return all rows of a segment, packed ones apart: these may be cut otherwise."""
    rows, packed = _terms(made.rows)
    return rows, [column.tolist() for column in packed], [keys.tolist() for keys in made.frequent()]


@settings(max_examples=40)
@given(texts=TEXTS, cut=st.integers(0, 6))
def test_segments_in_one_are_as_if_made_at_once(texts: list[str], cut: int) -> None:
    whole = documents(texts)
    with TemporaryDirectory() as folder, Database(Path(folder) / "x.db") as database:
        parts = [
            part(database, age, some, [True] * len(some))
            for age, some in enumerate((whole[:cut], whole[cut:]))
            if some
        ]
        one, many = built(whole), merged(parts)
        assert terms(many) == terms(one)
    assert many.units == one.units
    assert many.contents.to_bytes() == one.contents.to_bytes()


def test_what_is_outdated_is_left_behind(database: Database) -> None:
    one = part(database, 9, documents(["甲乙", "乙丙"]), [False, True])
    other = part(database, 10, documents(["丙丁"]), [False])
    made = merged([one, other])
    assert made.contents.articles.tolist() == [2]
    assert made.contents.people.tolist() == [0]
    alone = built(documents(["", "乙丙"])[1:])
    assert [row.number for row in made.rows] == [row.number for row in alone.rows]
    nothing = merged([other])
    assert (len(nothing.contents), list(nothing.rows)) == (0, [])


def test_how_documents_are_divided(monkeypatch: pytest.MonkeyPatch) -> None:
    texts = documents(["甲" * length for length in (3, 3, 20, 1, 1, 1)])

    def numbers() -> list[list[int]]:
        return [[document.article for document in portion] for portion in portions(texts)]

    assert numbers() == [[1, 2, 3, 4, 5, 6]]
    monkeypatch.setattr("newsreader.storage.index.building.UNITS", 8)
    assert numbers() == [[1, 2], [3], [4, 5, 6]]
    monkeypatch.setattr("newsreader.storage.index.building.DOCUMENTS", 2)
    assert numbers() == [[1, 2], [3], [4, 5], [6]]
    assert list(portions([])) == []


@pytest.mark.parametrize("units", [1, 1 << 24])
def test_stretches_cover_all_characters(units: int) -> None:
    found = edges(units)
    assert found == sorted(set(found))
    assert (found[0], found[-1]) == (0, SEPARATOR)
