"""The search index as a whole: what goes in, what is outdated, and when segments go up in one."""

from collections.abc import Callable, Generator, Iterable, Iterator, Sequence
from contextlib import contextmanager
from itertools import accumulate, chain

import numpy as np

from newsreader.storage.database import Database
from newsreader.storage.index.building import Part, built, merged
from newsreader.storage.index.folded import Fold
from newsreader.storage.index.reader import SegmentReader
from newsreader.storage.index.segment import DOCUMENTS, UNITS, Document, Shelf
from newsreader.storage.index.tables import IndexTables
from newsreader.storage.index.texts import IndexTexts, people_from

BATCH = 4_000_000
"""Characters that are indexed in one transaction, where all of the library is."""

MANY = 8
"""So many segments of a size go up in one."""

_FULL = UNITS * 3 // 4
_SMALL = 1 << 18


class SearchIndex:
    """Keeps the index like the articles.

    `version` names the rules of `fold`: an index made by other rules has to be made anew.
    """

    def __init__(self, database: Database, fold: Fold, version: str) -> None:
        self._database = database
        self._tables = IndexTables(database)
        self._texts = IndexTexts(database, fold)
        self._version = version
        self._waiting: list[int] | None = None

    @contextmanager
    def together(self) -> Generator[None]:
        """Take all articles that are told of meanwhile in one step at the end."""
        waiting = self._waiting = []
        try:
            yield
        finally:
            self._waiting = None
        self.update(waiting)

    def update(self, articles: Iterable[int]) -> None:
        """Index articles as they now stand; the caller holds the transaction.

        In an index that is not complete, those whose turn has not come yet are left for it.
        """
        if self._waiting is not None:
            self._waiting.extend(articles)
            return
        keys = sorted(set(articles))
        indexed = self._indexed()
        known = [key for key in keys if key <= indexed]
        fresh = [key for key in keys if key > indexed]
        if fresh and not self._are_next(fresh, indexed):
            fresh = []
        if known or fresh:
            self._put(known + fresh, outdated=known)
        if fresh:
            self._mark(fresh[-1])
        self.compact(_SMALL)

    def compact(self, most: int = UNITS, cancelled: Callable[[], bool] = lambda: False) -> bool:
        """Let small segments go up in larger ones of at most `most` units; tell whether any did."""
        found = False
        for shelf in Shelf:
            while not cancelled() and (run := _due(self._tables.segments(shelf), most)):
                with self._database.write():
                    self._merge(shelf, run)
                found = True
        return found

    def pending(self) -> int:
        """Return how many articles are not in the index."""
        sql = "SELECT count(*) FROM articles WHERE key > ?"
        return int(self._database.rows(sql, [self._indexed()])[0][0])

    def build(
        self,
        progress: Callable[[int], None] = lambda _: None,
        cancelled: Callable[[], bool] = lambda: False,
    ) -> None:
        """Index what is pending, batch by batch; `progress` is told how many are left.

        What is done stays done, whatever ends the work.
        """
        while not cancelled() and (left := self.pending()):
            progress(left)
            with self._database.write():
                self._build_on()
            self.compact()

    def rebuild(self) -> None:
        """Make the whole index anew."""
        with self._database.write():
            self.discard()
            self.build()

    def discard(self) -> None:
        """Forget the whole index; the library is searched text by text until it is built anew."""
        with self._database.write():
            self._tables.clear()
            self._mark(0)

    def _indexed(self) -> int:
        """Return the key of the last article of which the index holds what it should."""
        row = self._database.rows("SELECT indexed, index_version FROM library")[0]
        return row["indexed"] if row["index_version"] == self._version else 0

    def _mark(self, key: int) -> None:
        sql = "UPDATE library SET indexed = ?, index_version = ?"
        self._database.execute(sql, [key, self._version])

    def _are_next(self, fresh: Sequence[int], indexed: int) -> bool:
        sql = "SELECT count(*) FROM articles WHERE key > ? AND key < ?"
        return int(self._database.rows(sql, [indexed, fresh[0]])[0][0]) == 0

    def _build_on(self) -> None:
        indexed = self._indexed()
        if not indexed:
            self._tables.clear()
        rows = self._texts.lengths(indexed, DOCUMENTS)
        ends = accumulate(length for _, length in rows)
        keys = [key for (key, _), end in zip(rows, ends, strict=True) if end <= BATCH]
        keys = keys or [rows[0][0]]
        self._put(keys, outdated=())
        self._mark(keys[-1])

    def _put(self, keys: Sequence[int], outdated: Sequence[int]) -> None:
        age = self._tables.next_age()
        self._tables.outdate(outdated, age)
        for shelf in Shelf:
            for documents in _portions(self._signed(shelf, keys)):
                self._tables.add(shelf, age, built(documents))
                age += 1

    def _signed(self, shelf: Shelf, keys: Sequence[int]) -> Iterator[Document]:
        found = [
            (document, people_from(contributors))
            for document, contributors in self._texts.documents(shelf, keys)
        ]
        numbers = self._tables.people(name for _, names in found for name in names)
        for document, names in found:
            yield document._replace(people=tuple({numbers[name]: None for name in names}))

    def _merge(self, shelf: Shelf, run: Sequence[int]) -> None:
        segments = [self._tables.segment(id_) for id_ in run]
        gone = self._tables.gone()
        parts = [
            Part(
                segment.contents,
                segment.units,
                ~outdated(segment.contents.articles, segment.last, gone),
                reader.stretch,
                reader.variants,
            )
            for segment in segments
            for reader in [SegmentReader(self._tables, segment)]
        ]
        self._tables.add(shelf, segments[-1].last, merged(parts))
        self._tables.remove(run)


def outdated(
    articles: "np.ndarray[tuple[int], np.dtype[np.int64]]",
    last: int,
    gone: Sequence[tuple[int, int]],
) -> "np.ndarray[tuple[int], np.dtype[np.bool_]]":
    """Mark the articles of a segment of that age of which a younger one holds the text."""
    later = [article for article, before in gone if before > last]
    return np.isin(articles, later)


def _portions(documents: Iterable[Document]) -> Iterator[list[Document]]:
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


def _due(segments: Sequence[tuple[int, int, int]], most: int) -> list[int]:
    """Return the ids of neighbouring segments that should go up in one, or none."""
    largest = _SMALL >> 6
    while largest <= UNITS:
        small = [units <= largest for _, _, units in segments]
        for begin, end in _runs(small):
            for run in _fitting(segments[begin:end], most):
                total = sum(units for _, _, units in run)
                if len(run) >= MANY or (len(run) > 1 and total >= _FULL):
                    return [id_ for id_, _, _ in run]
        largest <<= 3
    return []


def _runs(flags: Sequence[bool]) -> Iterator[tuple[int, int]]:
    begin = None
    for at, flag in enumerate(chain(flags, [False])):
        if flag and begin is None:
            begin = at
        elif not flag and begin is not None:
            yield begin, at
            begin = None


def _fitting(
    segments: Sequence[tuple[int, int, int]], most: int
) -> Iterator[list[tuple[int, int, int]]]:
    """Divide neighbours into runs that fit into one segment each."""
    run: list[tuple[int, int, int]] = []
    total = 0
    for segment in segments:
        if run and total + segment[2] > most:
            yield run
            run, total = [], 0
        run.append(segment)
        total += segment[2]
    if total <= most:
        yield run
