"""The search index as a whole: what goes in, what is outdated, and when segments go up in one."""

from collections.abc import Callable, Generator, Iterable, Iterator, Sequence
from contextlib import contextmanager
from itertools import chain

from newsreader.core.errors import LibraryError
from newsreader.storage.database import Database
from newsreader.storage.index.building import Part, built, merged, portions
from newsreader.storage.index.folded import Fold
from newsreader.storage.index.people import People
from newsreader.storage.index.reader import SegmentReader
from newsreader.storage.index.segment import DOCUMENTS, UNITS, Shelf
from newsreader.storage.index.tables import Extent, IndexTables
from newsreader.storage.index.texts import IndexTexts, signed_documents
from newsreader.storage.index.verifying import is_sound

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
        self._people = People(database)
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
        """Let small segments go up in larger ones of at most `most` units; tell whether any did.

        Damage that is met is no reason to keep anybody from working: the index is discarded.
        """
        try:
            return sum(self._compact(shelf, most, cancelled) for shelf in Shelf) > 0
        except LibraryError as error:
            if error.key != "index-damaged":
                raise
            self.discard()
            return False

    def _compact(self, shelf: Shelf, most: int, cancelled: Callable[[], bool]) -> int:
        """Return how often segments of a shelf went up in larger ones."""
        times = 0
        while not cancelled() and (run := _due(self._tables.segments(shelf), most)):
            with self._database.write():
                self._merge(shelf, run)
            times += 1
        return times

    def pending(self) -> int:
        """Return how many articles are not in the index."""
        sql = "SELECT count(*) FROM articles WHERE key > ?"
        return int(self._database.rows(sql, [self._indexed()])[0][0])

    def build(
        self,
        progress: Callable[[int], None] = lambda _: None,
        cancelled: Callable[[], bool] = lambda: False,
        batch: int | None = None,
    ) -> None:
        """Index what is pending, batch by batch; `progress` is told how many are left.

        What is done stays done, whatever ends the work. A `batch` is so many characters.
        """
        while not cancelled() and (left := self.pending()):
            progress(left)
            with self._database.write():
                self._build_on(batch or BATCH)
            self.compact()

    def is_complete(self) -> bool:
        """Tell whether the index says of every article what it should; it reads all of both."""
        return not self.pending() and is_sound(self._tables, self._texts, self._people)

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
        sql = "SELECT count(*) FROM articles WHERE key > ? AND key <= ?"
        return int(self._database.rows(sql, [indexed, fresh[-1]])[0][0]) == len(fresh)

    def _build_on(self, batch: int) -> None:
        keys = self._texts.following(self._indexed(), batch)
        self._put(keys, outdated=())
        self._mark(keys[-1])

    def _put(self, keys: Sequence[int], outdated: Sequence[int]) -> None:
        if not self._indexed():
            self._tables.clear()
        age = self._tables.next_age()
        self._tables.outdate(outdated, age)
        for shelf in Shelf:
            documents = signed_documents(self._texts.documents(shelf, keys), self._people.numbered)
            for portion in portions(documents):
                self._tables.add(shelf, age, built(portion))
                age += 1

    def _merge(self, shelf: Shelf, run: Sequence[int]) -> None:
        segments = [self._tables.segment(id_) for id_ in run]
        gone = self._tables.gone()
        parts = [
            Part(
                segment.contents,
                segment.units,
                segment.standing(gone),
                reader.stretch,
                reader.variants,
            )
            for segment in segments
            for reader in [SegmentReader(self._tables, segment)]
        ]
        self._tables.add(shelf, segments[-1].last, merged(parts))
        self._tables.remove(run)


def _due(segments: Sequence[Extent], most: int) -> list[int]:
    """Return the ids of neighbouring segments that should go up in one, or none."""
    largest = _SMALL >> 6
    while largest <= UNITS:
        small = [segment.units <= largest for segment in segments]
        for begin, end in _runs(small):
            for run in _fitting(segments[begin:end], most):
                total = sum(segment.units for segment in run)
                if len(run) >= MANY or (len(run) > 1 and total >= _FULL):
                    return [segment.id for segment in run]
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


def _fitting(segments: Sequence[Extent], most: int) -> Iterator[list[Extent]]:
    """Divide neighbours into runs that fit into one segment each."""
    run: list[Extent] = []
    units = documents = 0
    for segment in segments:
        units, documents = units + segment.units, documents + segment.documents
        if run and (units > most or documents > DOCUMENTS):
            yield run
            run, units, documents = [], segment.units, segment.documents
        run.append(segment)
    if units <= most:
        yield run
