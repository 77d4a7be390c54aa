"""Whether the index says what the articles say: read back segment by segment, and compared."""

from collections import Counter
from collections.abc import Iterable, Iterator, Mapping
from itertools import pairwise
from typing import NamedTuple

import numpy as np

from newsreader.core.errors import LibraryError
from newsreader.storage.index.building import edges
from newsreader.storage.index.encoding import Encoder, Family, Row, Sorted, Variants
from newsreader.storage.index.people import People
from newsreader.storage.index.reader import SegmentReader
from newsreader.storage.index.rows import Packed, packed_from_bytes, together
from newsreader.storage.index.segment import Document, Segment, Shelf
from newsreader.storage.index.tables import IndexTables, row_id
from newsreader.storage.index.texts import IndexTexts, signed_documents
from newsreader.storage.index.units import NEWLINE, SEPARATOR, Mask, Places, Units, pair


def is_sound(tables: IndexTables, texts: IndexTexts, people: People) -> bool:
    """Tell whether every article stands in the index once, on each shelf, just as it is."""
    try:
        return all(map(_Shelves(tables, texts, people).is_sound, Shelf))
    except LibraryError as error:
        if error.key != "index-damaged":
            raise
        return False


class _Shelves:
    """All that is indexed, shelf by shelf."""

    def __init__(self, tables: IndexTables, texts: IndexTexts, people: People) -> None:
        self._tables = tables
        self._texts = texts
        self._people = people

    def is_sound(self, shelf: Shelf) -> bool:
        """Tell whether the articles that have a text on a shelf stand there, each once."""
        found: Counter[int] = Counter()
        gone = self._tables.gone()
        for extent in self._tables.segments(shelf):
            segment = self._tables.segment(extent.id)
            standing = segment.standing(gone)
            found.update(segment.contents.articles[standing].tolist())
            if not self._is_segment_sound(segment, standing):
                return False
        return found == Counter(self._texts.keys(shelf))

    def _is_segment_sound(self, segment: Segment, standing: Mask) -> bool:
        articles: list[int] = segment.contents.articles[standing].tolist()
        documents = _Documents(segment, standing)
        texts = self._texts.documents(segment.shelf, articles)
        return (
            documents.are(signed_documents(texts, self._numbers))
            and _Rows(SegmentReader(self._tables, segment), self._tables, documents).are_sound()
        )

    def _numbers(self, names: Iterable[str]) -> Mapping[str, int]:
        """Return the numbers of people; who is unknown has one that nobody has."""
        wanted = set(names)
        return dict.fromkeys(wanted, -1) | self._people.known(wanted)


class _Documents:
    """The texts of a segment as they should lie in it; nothing is known of outdated ones."""

    def __init__(self, segment: Segment, standing: Mask) -> None:
        self._segment = segment
        self._standing = standing
        self._ends = np.append(segment.contents.starts[1:], segment.units)
        self.units: Units = np.full(segment.units + 1, SEPARATOR, np.uint16)
        self.plain: Units = self.units.copy()

    def are(self, documents: Iterable[Document]) -> bool:
        """Lay out the texts; tell whether they are those that the segment says it holds."""
        numbers: list[int] = np.flatnonzero(self._standing).tolist()
        contents = self._segment.contents
        by_article = {int(contents.articles[number]): number for number in numbers}
        placed = 0
        for document in documents:
            number = by_article[document.article]
            if not self._is_like(number, document):
                return False
            start = int(contents.starts[number])
            self.units[start : start + len(document.text)] = document.text
            self.plain[start : start + len(document.text)] = document.plain
            placed += 1
        return placed == len(numbers)

    def _is_like(self, number: int, document: Document) -> bool:
        contents = self._segment.contents
        start = int(contents.starts[number])
        first, last = contents.signed.searchsorted([number, number + 1])
        return (
            start + len(document.text) < self._ends[number]
            and contents.issues[number] == document.issue
            and contents.pages[number] == min(max(document.page, 0), 0xFFFF)
            and contents.heads[number] == start + document.head
            and contents.people[first:last].tolist() == list(document.people)
        )

    def known(self, places: Places) -> Mask:
        """Mark the places that stand in a text that is known."""
        return self.units[np.minimum(places, self._segment.units)] != SEPARATOR

    def outdated(self, places: Places) -> Mask:
        """Mark the places that stand in an outdated text."""
        marks = np.zeros(0x10000, np.bool_)
        marks[: len(self._standing)] = ~self._standing
        return marks[self._segment.contents.documents_at(places)]

    def variants(self) -> Variants:
        """Return the characters that stand there in other forms, by character and place."""
        places = np.flatnonzero(self.units != self.plain)
        places = places[self.units[places].argsort(kind="stable")]
        return Variants(self.units[places], self.plain[places], places.astype(np.uint32))


class _Rows:
    """The rows of a segment, compared with what they should say."""

    def __init__(self, reader: SegmentReader, tables: IndexTables, documents: _Documents) -> None:
        self._reader = reader
        self._tables = tables
        self._segment = reader.segment
        self._documents = documents

    def are_sound(self) -> bool:
        """Compare them, stretch by stretch of characters; little is held at a time."""
        encoder = Encoder(self._segment.contents, self._segment.units)
        stretches = pairwise(edges(self._segment.units))
        return (
            all(self._is_sound(first, end - 1, encoder) for first, end in stretches)
            and encoder.frequent == self._segment.frequent[0].tolist()
            and encoder.characters == self._segment.frequent[1].tolist()
            and self._are_variants_sound()
        )

    def _is_sound(self, first: int, last: int, encoder: Encoder) -> bool:
        found = self._reader.stretch(first, last)
        if not self._says(found, first, last):
            return False
        # Once the places are right, all else follows from them, whatever is outdated.
        return _terms(encoder.rows(found)).are_like(self._terms(first, last))

    def _says(self, found: Sorted, first: int, last: int) -> bool:
        """Tell whether postings are those of the texts that are known."""
        places = found.places.astype(np.int32)
        if (places >= self._segment.units).any():
            return False
        known = self._documents.known(places)
        keys, wanted = self._wanted(first, last)
        return (
            np.array_equal(found.keys[known], keys)
            and np.array_equal(places[known], wanted)
            and bool(self._documents.outdated(places[~known]).all())
        )

    def _wanted(self, first: int, last: int) -> Sorted:
        units = self._documents.units
        places = np.flatnonzero((units >= first) & (units <= last))
        keys = units[places].astype(np.uint32) << np.uint32(16) | units[places + 1]
        order = keys.argsort(kind="stable")
        return Sorted(keys[order], places[order].astype(np.uint32))

    def _terms(self, first: int, last: int) -> "_Terms":
        """Return what is written of a closed range of characters."""
        low, high = pair(first, 0), pair(last, SEPARATOR)
        families = [(Family.CHARACTER, first, last), (Family.PAIR, low, high)]
        families.append((Family.PLACES, low, high))
        if first <= NEWLINE <= last:
            families.append((Family.LINE_ENDS, 0, 0))
        rows = [row for family in families for row in self._rows(*family)]
        return _Terms(sorted(rows), self._reader.packed(first, last))

    def _rows(self, family: Family, first: int, last: int) -> Iterator[Row]:
        ends = [row_id(self._segment.id, family, number) for number in (first, last)]
        for number, data in self._tables.rows(*ends):
            documents = self._tables.documents(row_id(self._segment.id, family, number))
            yield Row(family, number, documents, data)

    def _are_variants_sound(self) -> bool:
        found, wanted = self._reader.variants(), self._documents.variants()
        known = self._documents.known(found.places.astype(np.int32))
        return all(
            np.array_equal(column[known], wanted_column)
            for column, wanted_column in zip(found, wanted, strict=True)
        )


class _Terms(NamedTuple):
    """Rows of their own, in order, and what stands in packed rows, key by key."""

    rows: list[Row]
    packed: Packed

    def are_like(self, other: "_Terms") -> bool:
        """Compare with what another reading gave."""
        columns = zip(self.packed, other.packed, strict=True)
        return self.rows == other.rows and all(np.array_equal(*each) for each in columns)


def _terms(rows: Iterable[Row]) -> _Terms:
    apart = sorted(rows)
    packed = [packed_from_bytes(row.data) for row in apart if row.family is Family.PACKED]
    return _Terms([row for row in apart if row.family is not Family.PACKED], together(packed))
