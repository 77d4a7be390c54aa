"""Making a segment of texts, and one of several segments."""

from collections.abc import Callable, Iterable, Iterator, Sequence
from itertools import chain, pairwise
from typing import NamedTuple

import numpy as np
import numpy.typing as npt

from newsreader.storage.index.encoding import Encoder, Row, Sorted, Variants, variant_rows
from newsreader.storage.index.segment import (
    DOCUMENTS,
    UNITS,
    Contents,
    Document,
    contents_of,
    joined,
)
from newsreader.storage.index.units import SEPARATOR, Keys, Units, pairs_of

_PLACE_BITS = np.uint64(24)
_PLACE = np.uint64((1 << 24) - 1)

FEW = 1 << 20

STRETCHES = 64
"""Segments are merged in so many stretches of characters, so that little is held at a time."""

Combined = npt.NDArray[np.uint64]


class Built(NamedTuple):
    """A segment that is not in the library yet; `frequent` is known once all rows were taken."""

    contents: Contents
    units: int
    rows: Iterator[Row]
    frequent: Callable[[], tuple[Keys, Keys]]


def built(documents: Sequence[Document]) -> Built:
    """Make a segment of documents, which are few and short enough for one."""
    lengths = np.array([len(document.text) + 1 for document in documents])
    ends = np.cumsum(lengths)
    starts = ends - lengths
    units = _laid_out(document.text for document in documents)
    plain = _laid_out(document.plain for document in documents)
    heads = starts + [document.head for document in documents]
    contents = contents_of(documents, starts.tolist(), heads.tolist())
    encoder = Encoder(contents, len(units))
    rows = chain(encoder.rows(_sorted(pairs_of(units))), variant_rows(_variants(units, plain)))
    return Built(contents, len(units), rows, lambda: _frequent(encoder))


def portions(documents: Iterable[Document]) -> Iterator[list[Document]]:
    """Divide documents into what fits into a segment each."""
    portion: list[Document] = []
    units = 0
    for document in documents:
        length = len(document.text) + 1
        if portion and (units + length > UNITS or len(portion) == DOCUMENTS):
            yield portion
            portion, units = [], 0
        portion.append(document)
        units += length
    if portion:
        yield portion


def _laid_out(texts: Iterable[Units]) -> Units:
    end = np.array([SEPARATOR], np.uint16)
    return np.concatenate([part for text in texts for part in (text, end)])


def _variants(units: Units, plain: Units) -> Variants:
    places = np.flatnonzero(plain != units)
    return Variants(units[places], plain[places], places.astype(np.uint32))


def _sorted(keys: Keys) -> Sorted:
    combined = keys.astype(np.uint64) << _PLACE_BITS
    combined |= np.arange(len(keys), dtype=np.uint64)
    combined.sort()
    # Separators are the largest units and nobody looks for them.
    end = int(combined.searchsorted(np.uint64(SEPARATOR << 16) << _PLACE_BITS))
    return _taken_apart(combined[:end])


def _taken_apart(combined: Combined) -> Sorted:
    return Sorted(
        (combined >> _PLACE_BITS).astype(np.uint32), (combined & _PLACE).astype(np.uint32)
    )


class Part(NamedTuple):
    """A segment that goes up in another: `stays` marks the documents that are not outdated.

    `postings` returns the postings of the characters in a closed range.
    """

    contents: Contents
    units: int
    stays: npt.NDArray[np.bool_]
    postings: Callable[[int, int], Sorted]
    variants: Callable[[], Variants]


def merged(parts: Sequence[Part]) -> Built:
    """Make one segment of several, in their order."""
    bases = np.cumsum([0, *(part.units for part in parts)])
    kept = [np.flatnonzero(part.stays) for part in parts]
    contents = joined([part.contents for part in parts], bases[:-1].tolist(), kept)
    units = int(bases[-1])
    encoder = Encoder(contents, units)
    rows = _rows(parts, bases[:-1].tolist(), encoder)
    return Built(contents, units, rows, lambda: _frequent(encoder))


def _rows(parts: Sequence[Part], bases: Sequence[int], encoder: Encoder) -> Iterator[Row]:
    for first, end in pairwise(edges(sum(part.units for part in parts))):
        moved = [
            _moved(part, base, first, end - 1) for part, base in zip(parts, bases, strict=True)
        ]
        together = np.concatenate(moved)
        # Stretches of sorted numbers, one after the other: a stable sort only merges them.
        together.sort(kind="stable")
        yield from encoder.rows(_taken_apart(together))
    yield from variant_rows(_moved_variants(parts, bases))


def _moved_variants(parts: Sequence[Part], bases: Sequence[int]) -> Variants:
    moved = [
        variants._replace(places=variants.places + np.uint32(base))
        for variants, base in zip((part.variants() for part in parts), bases, strict=True)
    ]
    return Variants(*(np.concatenate(column) for column in zip(*moved, strict=True)))


def _moved(part: Part, base: int, first: int, last: int) -> Combined:
    keys, places = part.postings(first, last)
    if not part.stays.all():
        stays = part.stays[part.contents.documents_at(places.astype(np.int32))]
        keys, places = keys[stays], places[stays]
    return keys.astype(np.uint64) << _PLACE_BITS | (places.astype(np.uint64) + np.uint64(base))


def edges(units: int) -> list[int]:
    """Divide the characters into stretches, about even in Chinese text; return their limits.

    Where there are few `units` of text, one stretch will do.
    """
    if units <= FEW:
        return [0, SEPARATOR]
    ideographs = np.linspace(0x4E00, 0xA000, STRETCHES - 3, dtype=int).tolist()
    return [0, 0x3000, *ideographs, 0xF000, SEPARATOR]


def _frequent(encoder: Encoder) -> tuple[Keys, Keys]:
    return (
        np.array(sorted(encoder.frequent), np.uint32),
        np.array(sorted(encoder.characters), np.uint32),
    )
