"""Postings, sorted by key and place, as the rows of a segment."""

from collections.abc import Iterator
from enum import IntEnum
from itertools import pairwise
from typing import NamedTuple

import numpy as np
import numpy.typing as npt

from newsreader.storage.index.rows import (
    IN_BODY,
    IN_HEAD,
    TIMES,
    Counted,
    packed_to_bytes,
    places_to_bytes,
    postings_to_bytes,
    variants_to_bytes,
)
from newsreader.storage.index.segment import Contents
from newsreader.storage.index.units import NEWLINE, Documents, Keys, Mask, Units

FREQUENT = 2048
"""A key or character with so many places in a segment has rows of its own."""

PACK = 4096
"""About so many places stand in one row of rare keys."""

Bounds = npt.NDArray[np.int64]


class Family(IntEnum):
    """The kinds of rows of a segment; each row has a number in its family."""

    PACKED = 0
    CHARACTER = 1
    PAIR = 2
    PLACES = 3
    VARIANTS = 4
    LINE_ENDS = 5


class Row(NamedTuple):
    """A row; `number` is a key (the first one, of a packed row) or a character.

    `documents` says in how many documents its term stands; 0 for rows of places.
    """

    family: Family
    number: int
    documents: int
    data: bytes


class Variants(NamedTuple):
    """Places of characters that stood there in another form: the form in use, and that one."""

    units: Units
    originals: Units
    places: npt.NDArray[np.uint32]


class Sorted(NamedTuple):
    """Postings sorted by key, then place; a character's keys are never divided."""

    keys: Keys
    places: npt.NDArray[np.uint32]


class Encoder:
    """Makes rows of sorted postings; remembers which keys and characters have their own."""

    def __init__(self, contents: Contents, units: int) -> None:
        self._size = len(contents)
        starts, heads = contents.starts.astype(np.int64), contents.heads.astype(np.int64)
        lengths = np.diff(np.append(starts, units))
        gap = np.zeros(starts[0] if len(starts) else units, np.uint16)
        self._document = np.concatenate(
            (gap, np.repeat(np.arange(self._size, dtype=np.uint16), lengths))
        )
        self._in_head = _marked(starts, heads, units)
        self.frequent: list[int] = []
        self.characters: list[int] = []

    def rows(self, postings: Sorted) -> Iterator[Row]:
        """Yield the rows of one stretch of postings."""
        if not len(postings.keys):
            return
        documents = self._document[postings.places]
        in_head = self._in_head[postings.places]
        bounds = _bounds(postings.keys)
        yield from self._characters(postings.keys, documents, in_head)
        yield from _line_ends(postings)
        counts = np.diff(bounds)
        for n in np.flatnonzero(counts >= FREQUENT):
            part = slice(bounds[n], bounds[n + 1])
            key = int(postings.keys[bounds[n]])
            self.frequent.append(key)
            counted = self._counted(documents[part], in_head[part])
            data = postings_to_bytes(counted, self._size)
            yield Row(Family.PAIR, key, len(counted[0]), data)
            yield Row(Family.PLACES, key, 0, places_to_bytes(postings.places[part]))
        yield from _packed(postings, documents, bounds)

    def _characters(self, keys: Keys, documents: Documents, in_head: Mask) -> Iterator[Row]:
        characters = (keys >> np.uint32(16)).astype(np.uint16)
        bounds = _bounds(characters)
        for n in np.flatnonzero(np.diff(bounds) >= FREQUENT):
            part = slice(bounds[n], bounds[n + 1])
            character = int(characters[bounds[n]])
            self.characters.append(character)
            counted = self._counted(documents[part], in_head[part])
            data = postings_to_bytes(counted, self._size)
            yield Row(Family.CHARACTER, character, len(counted[0]), data)

    def _counted(self, documents: Documents, in_head: Mask) -> Counted:
        times = np.bincount(documents, minlength=self._size)
        heads = np.bincount(documents[in_head], minlength=self._size)
        found = times.nonzero()[0]
        times, heads = times[found], heads[found]
        flags = np.minimum(times, TIMES).astype(np.uint8)
        flags[heads > 0] |= IN_HEAD
        flags[heads < times] |= IN_BODY
        return found.astype(np.uint16), flags


def variant_rows(variants: Variants) -> Iterator[Row]:
    """Yield a row for each character that has other forms, its places ascending."""
    order = np.lexsort((variants.places, variants.units))
    units = variants.units[order]
    for begin, end in _runs(units):
        run = order[begin:end]
        data = variants_to_bytes(variants.originals[run], variants.places[run])
        yield Row(Family.VARIANTS, int(units[begin]), 0, data)


def _line_ends(postings: Sorted) -> Iterator[Row]:
    """Yield the places at which lines end, which would be gathered from many rows."""
    first, last = np.uint32(NEWLINE << 16), np.uint32((NEWLINE + 1) << 16)
    part = slice(*postings.keys.searchsorted(np.array([first, last])).tolist())
    if part.start < part.stop:
        data = places_to_bytes(np.sort(postings.places[part]))
        yield Row(Family.LINE_ENDS, 0, 0, data)


def _marked(starts: Bounds, ends: Bounds, size: int) -> Mask:
    """Mark the units that stand in heads."""
    steps = np.zeros(size + 1, np.int8)
    np.add.at(steps, starts, 1)
    np.add.at(steps, ends, -1)
    return steps.cumsum(dtype=np.int8)[:size] > 0


def _bounds(values: npt.NDArray[np.generic]) -> Bounds:
    """Return where each run of equal values begins, and the end."""
    changes = np.flatnonzero(values[1:] != values[:-1]) + 1
    return np.concatenate(([0], changes, [len(values)])).astype(np.int64)


def _packed(postings: Sorted, documents: Documents, bounds: Bounds) -> Iterator[Row]:
    counts = np.diff(bounds)
    changes = np.ones(len(documents), np.int32)
    changes[1:] = documents[1:] != documents[:-1]
    changes[bounds[:-1]] = 1
    different = np.add.reduceat(changes, bounds[:-1]).astype(np.int64)
    rare = np.flatnonzero(counts < FREQUENT)
    # A row may not reach over a frequent key, whose places are not in it.
    row_of = np.cumsum(counts[rare]) // PACK + (rare - np.arange(len(rare))) * (1 << 32)
    for first, last in _runs(row_of):
        numbers = rare[first:last]
        begin, end = bounds[numbers[0]], bounds[numbers[-1] + 1]
        keys = postings.keys[bounds[numbers]]
        places = postings.places[begin:end]
        data = packed_to_bytes(keys, counts[numbers], different[numbers], places)
        yield Row(Family.PACKED, int(keys[0]), 0, data)


def _runs(values: npt.NDArray[np.generic]) -> Iterator[tuple[int, int]]:
    if len(values):
        yield from pairwise(_bounds(values).tolist())
