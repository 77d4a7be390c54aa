"""How postings are written in the rows of `index_rows`; all numbers are little-endian.

Places are offsets in a segment below 2^24, kept as a plane of low halves and one of high bytes.
A row of documents says of each how often a term stands in it, up to 63, and whether it stands in
the head and in the body.
"""

from collections.abc import Callable, Sequence
from functools import cached_property
from typing import NamedTuple

import numpy as np
import numpy.typing as npt

from newsreader.storage.index.units import Documents, Keys, Mask, Places, Units

IN_HEAD, IN_BODY, TIMES = 0x40, 0x80, 0x3F

Times = npt.NDArray[np.uint8]

Counted = tuple[Documents, Times]
"""Documents, ascending, and how a term stands in each (times and flags)."""


class Postings:
    """The documents of a term: as marks, and one by one where that is asked for."""

    def __init__(self, mask: Mask, count: Callable[[], Counted]) -> None:
        self.mask = mask
        self._count = count

    @cached_property
    def counted(self) -> Counted:
        """The documents, and how the term stands in them."""
        return self._count()


def postings_of(counted: Counted, size: int) -> Postings:
    """Return the postings of documents, of `size` ones, that are known one by one."""
    mask = np.zeros(size, np.bool_)
    mask[counted[0]] = True
    return Postings(mask, lambda: counted)


class Packed(NamedTuple):
    """Many rare keys: their numbers of places and of documents, and all places in a row."""

    keys: Keys
    counts: npt.NDArray[np.uint16]
    documents: npt.NDArray[np.uint16]
    lows: npt.NDArray[np.uint16]
    highs: npt.NDArray[np.uint8]

    def range(self, first: int, last: int) -> tuple[int, int]:
        """Return where the keys from `first` to `last` begin and end."""
        # A number of another type would have all keys converted.
        begin = self.keys.searchsorted(np.uint32(first))
        return int(begin), int(self.keys.searchsorted(np.uint32(last), "right"))

    def cut(self, first: int, last: int) -> "Packed":
        """Return what is said of the keys from `first` to `last`."""
        begin, end = self.range(first, last)
        start = int(self.counts[:begin].sum())
        part = slice(start, start + int(self.counts[begin:end].sum()))
        keys = slice(begin, end)
        return Packed(
            self.keys[keys],
            self.counts[keys],
            self.documents[keys],
            self.lows[part],
            self.highs[part],
        )

    def places_of(self, begin: int, end: int) -> Places:
        """Return the places of a range of keys, key by key."""
        start = int(self.counts[:begin].sum())
        part = slice(start, start + int(self.counts[begin:end].sum()))
        return _places(self.lows[part], self.highs[part])


def places_to_bytes(places: npt.NDArray[np.uint32]) -> bytes:
    """Write places, three bytes each."""
    return places.astype("<u2").tobytes() + (places >> np.uint32(16)).astype(np.uint8).tobytes()


def places_from_bytes(data: bytes) -> Places:
    """Read places."""
    count = len(data) // 3
    return _places(np.frombuffer(data, "<u2", count), np.frombuffer(data, np.uint8, -1, 2 * count))


def _places(lows: npt.NDArray[np.uint16], highs: npt.NDArray[np.uint8]) -> Places:
    places = highs.astype(np.int32) << 16
    places |= lows
    return places


def packed_to_bytes(
    keys: Keys,
    counts: npt.NDArray[np.int64],
    documents: npt.NDArray[np.int64],
    places: npt.NDArray[np.uint32],
) -> bytes:
    """Write keys with their places, which stand key by key."""
    parts: Sequence[bytes] = (
        np.uint32(len(keys)).astype("<u4").tobytes(),
        keys.astype("<u4").tobytes(),
        counts.astype("<u2").tobytes(),
        documents.astype("<u2").tobytes(),
        places_to_bytes(places),
    )
    return b"".join(parts)


def packed_from_bytes(data: bytes) -> Packed:
    """Read keys with their places."""
    count = int.from_bytes(data[:4], "little")
    first = 4 + 8 * count
    places = (len(data) - first) // 3
    return Packed(
        np.frombuffer(data, "<u4", count, 4),
        np.frombuffer(data, "<u2", count, 4 + 4 * count),
        np.frombuffer(data, "<u2", count, 4 + 6 * count),
        np.frombuffer(data, "<u2", places, first),
        np.frombuffer(data, np.uint8, places, first + 2 * places),
    )


def together(rows: Sequence[Packed]) -> Packed:
    """Return what is said in several rows, one after the other."""
    nothing = packed_from_bytes(bytes(4))
    return Packed(*(np.concatenate(column) for column in zip(nothing, *rows, strict=True)))


def variants_to_bytes(originals: Units, places: npt.NDArray[np.uint32]) -> bytes:
    """Write the other forms of a character, and where they stood."""
    return originals.astype("<u2").tobytes() + places_to_bytes(places)


def variants_from_bytes(data: bytes) -> tuple[Units, Places]:
    """Read the other forms of a character, and where they stood."""
    count = len(data) // 5
    return np.frombuffer(data, "<u2", count), places_from_bytes(data[2 * count :])


def postings_to_bytes(counted: Counted, size: int) -> bytes:
    """Write the documents of a term, of `size` ones; as bits where that is shorter."""
    documents, times = counted
    if len(documents) * 16 > size:
        bits = np.zeros(size, np.bool_)
        bits[documents] = True
        return b"\x01" + np.packbits(bits).tobytes() + times.tobytes()
    return b"\x00" + documents.astype("<u2").tobytes() + times.tobytes()


def postings_from_bytes(data: bytes, size: int) -> Postings:
    """Read the documents of a term, of `size` ones."""
    if data[0]:
        width = (size + 7) // 8
        bits = np.unpackbits(np.frombuffer(data, np.uint8, width, 1), count=size)
        mask, times = bits.view(np.bool_), np.frombuffer(data, np.uint8, -1, 1 + width)
        return Postings(mask, lambda: (np.flatnonzero(mask).astype(np.uint16), times))
    count = (len(data) - 1) // 3
    documents = np.frombuffer(data, "<u2", count, 1)
    return postings_of((documents, np.frombuffer(data, np.uint8, -1, 1 + 2 * count)), size)
