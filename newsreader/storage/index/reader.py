"""Looking things up in one segment."""

from collections.abc import Iterator

import numpy as np
import numpy.typing as npt

from newsreader.storage.index.building import Sorted
from newsreader.storage.index.encoding import Family, Variants
from newsreader.storage.index.rows import (
    Packed,
    Postings,
    packed_from_bytes,
    places_from_bytes,
    postings_from_bytes,
    together,
    variants_from_bytes,
)
from newsreader.storage.index.segment import Segment
from newsreader.storage.index.tables import IndexTables, row_id
from newsreader.storage.index.units import SEPARATOR, Keys, Places, Units, pair

Counts = npt.NDArray[np.integer]
_NOTHING = np.empty(0, np.int32)


class SegmentReader:
    """The rows of a segment, as what they say."""

    def __init__(self, tables: IndexTables, segment: Segment) -> None:
        self._tables = tables
        self.segment = segment

    def count(self, key: int) -> int:
        """Return in how many documents a pair stands."""
        if key in self.segment.frequent_keys:
            return self._tables.documents(row_id(self.segment.id, Family.PAIR, key))
        packed = self._packed(key)
        if packed is None:
            return 0
        begin, end = packed.range(key, key)
        return int(packed.documents[begin]) if begin < end else 0

    def character_count(self, character: int) -> int:
        """Return in how many documents a character stands."""
        if character in self.segment.frequent_characters:
            return self._tables.documents(row_id(self.segment.id, Family.CHARACTER, character))
        places = self.character_places(character)
        return len(np.unique(self.segment.contents.documents_at(places)))

    def postings(self, key: int) -> Postings | None:
        """Return the documents of a frequent pair; None of another one."""
        if key not in self.segment.frequent_keys:
            return None
        return self._postings(Family.PAIR, key)

    def character_postings(self, character: int) -> Postings | None:
        """Return the documents of a frequent character; None of another one."""
        if character not in self.segment.frequent_characters:
            return None
        return self._postings(Family.CHARACTER, character)

    def places(self, key: int) -> Places:
        """Return where a pair stands, ascending."""
        if key in self.segment.frequent_keys:
            return places_from_bytes(self._tables.row(row_id(self.segment.id, Family.PLACES, key)))
        packed = self._packed(key)
        return _NOTHING if packed is None else packed.places_of(*packed.range(key, key))

    def character_places(self, character: int) -> Places:
        """Return where a character stands, ascending."""
        found = [places for _, _, places in self._parts(character, character)]
        return np.sort(np.concatenate([_NOTHING, *found]))

    def line_ends(self) -> Places:
        """Return where lines end, ascending."""
        id_ = row_id(self.segment.id, Family.LINE_ENDS, 0)
        return places_from_bytes(self._tables.row_or_nothing(id_))

    def variants_of(self, character: int) -> tuple[Units, Places]:
        """Return where a character stood in other forms, ascending, and in which."""
        id_ = row_id(self.segment.id, Family.VARIANTS, character)
        return variants_from_bytes(self._tables.row_or_nothing(id_))

    def variants(self) -> Variants:
        """Return all characters that stood in other forms."""
        first = row_id(self.segment.id, Family.VARIANTS, 0)
        found = [
            (np.full(len(places), unit, np.uint16), originals, places.astype(np.uint32))
            for unit, data in self._tables.rows(first, first | SEPARATOR)
            for originals, places in [variants_from_bytes(data)]
        ]
        none = (np.empty(0, np.uint16), np.empty(0, np.uint16), np.empty(0, np.uint32))
        return Variants(*(np.concatenate(column) for column in zip(none, *found, strict=True)))

    def stretch(self, first: int, last: int) -> Sorted:
        """Return all postings of the characters in a closed range, by key and place."""
        parts = list(self._parts(first, last))
        keys = [np.repeat(keys, counts) for keys, counts, _ in parts]
        all_keys = np.concatenate([np.empty(0, np.uint32), *keys])
        places = np.concatenate([_NOTHING, *(places for _, _, places in parts)])
        order = all_keys.argsort(kind="stable")
        return Sorted(all_keys[order], places[order].astype(np.uint32))

    def packed(self, first: int, last: int) -> Packed:
        """Return what packed rows say of the characters in a closed range."""
        low, high = pair(first, 0), pair(last, SEPARATOR)
        return together([packed.cut(low, high) for packed in self._packed_between(low, high)])

    def _parts(self, first: int, last: int) -> Iterator[tuple[Keys, Counts, Places]]:
        """Yield keys, their numbers of places, and those, of the characters in a closed range."""
        low, high = pair(first, 0), pair(last, SEPARATOR)
        for packed in self._packed_between(low, high):
            begin, end = packed.range(low, high)
            yield packed.keys[begin:end], packed.counts[begin:end], packed.places_of(begin, end)
        first_id = row_id(self.segment.id, Family.PLACES, low)
        for key, data in self._tables.rows(first_id, first_id - low + high):
            places = places_from_bytes(data)
            yield np.array([key], np.uint32), np.array([len(places)], np.int64), places

    def _packed(self, key: int) -> Packed | None:
        row = self._tables.packed(self.segment.id, key)
        return None if row is None else packed_from_bytes(row[1])

    def _packed_between(self, low: int, high: int) -> Iterator[Packed]:
        first = row_id(self.segment.id, Family.PACKED, 0)
        begin = self._tables.packed(self.segment.id, low)
        for _, data in self._tables.rows(first | low if begin is None else begin[0], first | high):
            yield packed_from_bytes(data)

    def _postings(self, family: Family, number: int) -> Postings:
        data = self._tables.row(row_id(self.segment.id, family, number))
        return postings_from_bytes(data, len(self.segment.contents))
