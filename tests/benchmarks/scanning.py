"""What really stands in the texts: found by looking at every place where a string could begin."""

from collections.abc import Iterable, Iterator, Sequence

import numpy as np
from numpy.typing import NDArray

from tests.benchmarks.rows import Row, folded

CHUNK = 2**26
"""UTF-16 units that are looked through at once."""


class Chunk:
    """Folded articles one after the other, and where each character stands in them."""

    def __init__(self, articles: Sequence[tuple[int, bytes]]) -> None:
        self._ids = np.array([key for key, _ in articles], np.int64)
        sizes = np.array([len(text) // 2 for _, text in articles], np.int64)
        self._starts = np.cumsum(sizes) - sizes
        self._codes = np.frombuffer(b"".join(text for _, text in articles), np.uint16)
        self._counts = np.bincount(self._codes, minlength=2**16)
        self._firsts = np.cumsum(self._counts) - self._counts
        self._places = np.argsort(self._codes, kind="stable").astype(np.int32)

    def ids(self, word: str) -> NDArray[np.int64]:
        """Return the ids of the articles that hold a folded word."""
        codes = np.frombuffer(word.encode("utf-16-le"), np.uint16)
        rarest = int(np.argmin(self._counts[codes]))
        first, count = (row[codes[rarest]] for row in (self._firsts, self._counts))
        starts = self._places[first : first + count] - rarest
        starts = starts[(starts >= 0) & (starts <= len(self._codes) - len(codes))]
        for at, code in enumerate(codes):
            starts = starts[self._codes[starts + at] == code]
        return self._ids[np.unique(np.searchsorted(self._starts, starts, side="right") - 1)]


def scan(rows: Iterable[Row], words: Sequence[str]) -> list[NDArray[np.int64]]:
    """Return the ids of the articles that hold each word, in order."""
    found: list[list[NDArray[np.int64]]] = [[] for _ in words]
    for chunk in _chunks(rows):
        for ids, word in zip(found, words, strict=True):
            ids.append(chunk.ids(word))
    return [np.concatenate(ids) for ids in found]


def _chunks(rows: Iterable[Row]) -> Iterator[Chunk]:
    waiting: list[tuple[int, bytes]] = []
    size = 0
    for row in rows:
        # The last sign keeps a word from being found across two articles.
        text = folded(f"{row.head}\n{row.text}\0").encode("utf-16-le")
        waiting.append((row.id, text))
        size += len(text) // 2
        if size >= CHUNK:
            yield Chunk(waiting)
            waiting, size = [], 0
    if waiting:
        yield Chunk(waiting)
