"""What is written in rows is read again."""

import numpy as np
import pytest
from hypothesis import given
from hypothesis import strategies as st

from newsreader.storage.index.rows import (
    Packed,
    packed_from_bytes,
    packed_to_bytes,
    places_from_bytes,
    places_to_bytes,
    postings_from_bytes,
    postings_to_bytes,
    together,
    variants_from_bytes,
    variants_to_bytes,
)

PLACES = st.lists(st.integers(0, (1 << 24) - 1), max_size=20)
ROW = st.dictionaries(
    st.integers(0, (1 << 32) - 1),
    st.lists(st.integers(0, (1 << 24) - 1), min_size=1, max_size=5),
    max_size=5,
)


def packed(row: dict[int, list[int]]) -> Packed:
    """Write a row of keys with their places, and read it."""
    keys = sorted(row)
    counts = np.array([len(row[key]) for key in keys], np.int64)
    places = np.array([place for key in keys for place in row[key]], np.uint32)
    data = packed_to_bytes(np.array(keys, np.uint32), counts, counts, places)
    return packed_from_bytes(data)


@given(PLACES)
def test_places(places: list[int]) -> None:
    assert places_from_bytes(places_to_bytes(np.array(places, np.uint32))).tolist() == places


@given(PLACES)
def test_variants(places: list[int]) -> None:
    originals = np.array([place & 0xFFFF for place in places], np.uint16)
    data = variants_to_bytes(originals, np.array(places, np.uint32))
    found, there = variants_from_bytes(data)
    assert (found.tolist(), there.tolist()) == (originals.tolist(), places)


@given(ROW, st.integers(0, (1 << 32) - 1), st.integers(0, (1 << 32) - 1))
def test_many_keys_in_a_row(row: dict[int, list[int]], first: int, last: int) -> None:
    first, last = sorted((first, last))
    whole = packed(row)
    for key, places in row.items():
        assert whole.places_of(*whole.range(key, key)).tolist() == places
    cut = whole.cut(first, last)
    assert cut.keys.tolist() == [key for key in sorted(row) if first <= key <= last]
    for key in cut.keys.tolist():
        assert cut.places_of(*cut.range(key, key)).tolist() == row[key]


def test_rows_one_after_the_other() -> None:
    rows = together([packed({1: [5, 9]}), packed({2: [3]})])
    assert (rows.keys.tolist(), rows.counts.tolist()) == ([1, 2], [2, 1])
    assert rows.places_of(0, 2).tolist() == [5, 9, 3]
    assert together([]).keys.tolist() == []


@pytest.mark.parametrize("size", [1, 3, 17, 400])
@given(data=st.data())
def test_documents_are_written_as_numbers_or_as_bits(size: int, data: st.DataObject) -> None:
    found = sorted(data.draw(st.sets(st.integers(0, size - 1), max_size=40)))
    times = np.array([number % 256 for number in found], np.uint8)
    written = postings_to_bytes((np.array(found, np.uint16), times), size)
    assert written[0] == (len(found) * 16 > size)
    postings = postings_from_bytes(written, size)
    assert np.flatnonzero(postings.mask).tolist() == found
    documents, read = postings.counted
    assert (documents.tolist(), read.tolist()) == (found, times.tolist())
