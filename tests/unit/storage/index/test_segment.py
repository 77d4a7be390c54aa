"""What the documents of a segment are."""

import numpy as np
import pytest

from newsreader.storage.index.segment import (
    Contents,
    Document,
    Segment,
    Shelf,
    contents_from_bytes,
    contents_of,
    joined,
)
from newsreader.storage.index.units import units_of

UNITS = units_of("甲乙")


def document(article: int, *people: int, page: int = 1) -> Document:
    return Document(article, article + 100, page, UNITS, UNITS, 1, people)


def contents(*documents: Document) -> Contents:
    starts = [3 * number for number in range(len(documents))]
    return contents_of(documents, starts, [start + 1 for start in starts])


def facts(found: Contents) -> list[list[int]]:
    columns = (
        found.articles,
        found.issues,
        found.pages,
        found.starts,
        found.heads,
        found.signed,
        found.people,
    )
    return [column.tolist() for column in columns]


@pytest.mark.parametrize("count", [0, 1, 3])
def test_contents_are_written_and_read(count: int) -> None:
    made = contents(*(document(n, *range(n)) for n in range(count)))
    assert facts(contents_from_bytes(*made.to_bytes())) == facts(made)


def test_pages_that_no_paper_has() -> None:
    assert contents(document(1, page=-1), document(2, page=1 << 20)).pages.tolist() == [0, 0xFFFF]


def test_each_place_stands_in_a_document() -> None:
    places = np.array([0, 2, 3, 5, 6], np.int32)
    three = contents(document(1), document(2), document(3))
    assert three.documents_at(places).tolist() == [0, 0, 1, 1, 2]


def test_several_in_one() -> None:
    one, other = contents(document(1, 7), document(2, 8, 9)), contents(document(3, 7))
    made = joined([one, other], [0, 6], [np.array([1]), np.array([0])])
    assert facts(made) == [[2, 3], [102, 103], [1, 1], [3, 6], [4, 7], [0, 0, 1], [8, 9, 7]]


def test_what_is_outdated_does_not_stand() -> None:
    none = np.empty(0, np.uint32)
    segment = Segment(
        1, Shelf.READING, 5, 9, contents(document(1), document(2), document(3)), (none, none)
    )
    assert segment.standing([(1, 6), (2, 5)]).tolist() == [False, True, True]
    assert segment.frequent_keys == segment.frequent_characters == frozenset()
