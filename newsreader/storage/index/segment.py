"""A segment: up to 65,535 documents, and where each of them stands in the text of all."""

from collections.abc import Iterable, Sequence
from enum import IntEnum
from functools import cached_property
from typing import NamedTuple

import numpy as np
import numpy.typing as npt

from newsreader.storage.index.units import Documents, Keys, Mask, Places, Units

UNITS = 1 << 24
"""Most units of text in a segment: a place is written in three bytes."""

DOCUMENTS = 0xFFFF
"""Most documents in a segment."""

_COLUMNS = np.dtype(
    [("article", "<u4"), ("issue", "<u4"), ("start", "<u4"), ("head", "<u4"), ("page", "<u2")]
)
DOCUMENT_BYTES = _COLUMNS.itemsize
_PEOPLE = np.dtype([("document", "<u2"), ("person", "<u4")])

Numbers = npt.NDArray[np.int64]


class Shelf(IntEnum):
    """What kind of texts a segment holds; each kind has segments of its own."""

    READING = 0
    SOURCE = 1
    EARLIER = 2


class Document(NamedTuple):
    """A text to be indexed, folded; its head is the first `head` units of it.

    `plain` is as long, with variants of characters as they are.
    """

    article: int
    issue: int
    page: int
    text: Units
    plain: Units
    head: int
    people: Sequence[int] = ()


class Runs(NamedTuple):
    """Where documents of another page begin, and which page of which issue that is."""

    begins: Numbers
    issues: Numbers
    pages: Numbers


class Contents:
    """What a segment's documents are; the arrays have one entry a document, in order.

    `start` is where its text begins, `head` where the head of it ends, in units. `people` and
    `signed` name people and the documents that they signed, pairwise.
    """

    def __init__(self, rows: npt.NDArray[np.void], people: npt.NDArray[np.void]) -> None:
        self.articles: Numbers = rows["article"].astype(np.int64)
        self.issues: Numbers = rows["issue"].astype(np.int64)
        self.starts: Places = rows["start"].astype(np.int32)
        self.heads: Places = rows["head"].astype(np.int32)
        self.pages: Numbers = rows["page"].astype(np.int64)
        self.signed: Documents = people["document"].astype(np.uint16)
        self.people: Numbers = people["person"].astype(np.int64)

    def __len__(self) -> int:
        return len(self.articles)

    @cached_property
    def runs(self) -> Runs:
        """Neighbouring documents of one page."""
        changes = (np.diff(self.issues) != 0) | (np.diff(self.pages) != 0)
        begins = np.concatenate(([0], np.flatnonzero(changes) + 1))
        return Runs(begins, self.issues[begins], self.pages[begins])

    def documents_at(self, places: Places) -> Documents:
        """Return the document that each place stands in."""
        return (self.starts.searchsorted(places, "right") - 1).astype(np.uint16)

    def to_bytes(self) -> tuple[bytes, bytes]:
        """Write the documents, and the people."""
        rows = np.empty(len(self), _COLUMNS)
        columns = (self.articles, self.issues, self.starts, self.heads, self.pages)
        for name, column in zip(_COLUMNS.names or (), columns, strict=True):
            rows[name] = column
        people = np.empty(len(self.people), _PEOPLE)
        people["document"], people["person"] = self.signed, self.people
        return rows.tobytes(), people.tobytes()


def contents_from_bytes(documents: bytes, people: bytes) -> Contents:
    """Read the documents of a segment, and their people."""
    return Contents(np.frombuffer(documents, _COLUMNS), np.frombuffer(people, _PEOPLE))


def contents_of(
    documents: Sequence[Document], starts: Iterable[int], heads: Iterable[int]
) -> Contents:
    """Return the contents of a new segment."""
    rows = np.empty(len(documents), _COLUMNS)
    rows["article"] = [document.article for document in documents]
    rows["issue"] = [document.issue for document in documents]
    rows["page"] = [min(max(document.page, 0), 0xFFFF) for document in documents]
    rows["start"], rows["head"] = starts, heads
    people = [(n, person) for n, document in enumerate(documents) for person in document.people]
    return Contents(rows, np.array(people, _PEOPLE))


def joined(parts: Sequence[Contents], bases: Sequence[int], kept: Sequence[Numbers]) -> Contents:
    """Return the contents of several segments in one, each moved to its base.

    `kept` has the numbers of the documents that stay, of each segment.
    """
    first = np.cumsum([0, *(len(numbers) for numbers in kept)])
    rows = np.empty(int(first[-1]), _COLUMNS)
    people: list[npt.NDArray[np.void]] = []
    for part, base, numbers, at in zip(parts, bases, kept, first[:-1], strict=True):
        there = rows[at : at + len(numbers)]
        there["article"], there["issue"] = part.articles[numbers], part.issues[numbers]
        there["start"], there["head"] = part.starts[numbers] + base, part.heads[numbers] + base
        there["page"] = part.pages[numbers]
        people.append(_moved_people(part, numbers, int(at)))
    return Contents(rows, np.concatenate(people))


def _moved_people(part: Contents, numbers: Numbers, first: int) -> npt.NDArray[np.void]:
    stays = np.isin(part.signed, numbers)
    people = np.empty(int(stays.sum()), _PEOPLE)
    people["document"] = numbers.searchsorted(part.signed[stays]) + first
    people["person"] = part.people[stays]
    return people


class Segment:
    """A segment as the library holds it; `last` says when it came, among all segments.

    `frequent` are the keys with rows of their own, `characters` the characters with rows of
    documents. `units` is the length of its text.
    """

    def __init__(
        self,
        id_: int,
        shelf: Shelf,
        last: int,
        units: int,
        contents: Contents,
        frequent: tuple[Keys, Keys],
    ) -> None:
        self.id = id_
        self.shelf = shelf
        self.last = last
        self.units = units
        self.contents = contents
        self.frequent = frequent

    def standing(self, gone: Iterable[tuple[int, int]]) -> Mask:
        """Mark the documents of which no younger segment says that they are outdated."""
        later = [article for article, before in gone if before > self.last]
        return ~np.isin(self.contents.articles, later)

    @cached_property
    def lengths(self) -> npt.NDArray[np.float32]:
        """How long each document is, in units."""
        return np.diff(np.append(self.contents.starts, self.units)).astype(np.float32)

    @cached_property
    def frequent_keys(self) -> frozenset[int]:
        """The keys with rows of their own."""
        return frozenset(self.frequent[0].tolist())

    @cached_property
    def frequent_characters(self) -> frozenset[int]:
        """The characters with rows of documents."""
        return frozenset(self.frequent[1].tolist())
