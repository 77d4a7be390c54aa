"""Asking the index: how many articles fit a query, which come first, how they are distributed."""

from collections import Counter
from collections.abc import Callable, Mapping, Sequence
from typing import NamedTuple

import numpy as np
import numpy.typing as npt

from newsreader.core.errors import Cancelled
from newsreader.core.query import Near, Order, Part, Term
from newsreader.storage.database import Database
from newsreader.storage.index.catalogue import Catalogue
from newsreader.storage.index.fields import Fields
from newsreader.storage.index.folded import Fold
from newsreader.storage.index.matching import Matcher, Plan, Question, plan, wanted
from newsreader.storage.index.overlay import MOST, Overlay
from newsreader.storage.index.phrases import Pattern, Seen
from newsreader.storage.index.ranking import (
    first,
    greatest,
    likely,
    ranks,
    ranks_by_score,
    scores,
    weights,
)
from newsreader.storage.index.reader import SegmentReader
from newsreader.storage.index.segment import Segment, Shelf
from newsreader.storage.index.state import State, States
from newsreader.storage.index.tables import IndexTables
from newsreader.storage.index.texts import IndexTexts
from newsreader.storage.index.units import Mask

Numbers = npt.NDArray[np.int64]
_SHELVES = {Part.SOURCE: Shelf.SOURCE, Part.EARLIER: Shelf.EARLIER}


class Matches(NamedTuple):
    """The documents of one segment that fit."""

    segment: Segment
    mask: Mask
    matcher: Matcher


class Ranked(NamedTuple):
    """How many articles fit, whether all were looked at, and the keys of one page of them."""

    total: int
    exact: bool
    articles: list[int]


class _Moment(NamedTuple):
    """The segments to look into, with the documents of each that count; None for all."""

    version: object
    readers: Sequence[tuple[SegmentReader, Mask | None]]
    former: Sequence[tuple[State, States]]
    catalogue: Catalogue
    complete: bool


class Searcher:
    """Answers for one connection; the caller holds a transaction throughout.

    Raises `Cancelled` once `cancelled` says so.
    """

    def __init__(self, database: Database, fold: Fold, version: str) -> None:
        self._database = database
        self._fold = fold
        self._version = version
        self._states = States(database, IndexTables(database))
        self._overlay = Overlay(database, IndexTexts(database, fold))
        self._last: tuple[object, list[Matches]] = (None, [])
        self._known_bounds: tuple[object, Mapping[SegmentReader, int]] = (None, {})

    def search(
        self,
        question: Question,
        order: Order,
        page: tuple[int, int],
        cancelled: Callable[[], bool] = lambda: False,
    ) -> Ranked:
        """Return the number of articles that fit, and those of a page (offset and limit)."""
        moment = self._now()
        planned = plan(question, self._fold)
        offset, limit = page
        if planned.only and order is not Order.BEST:
            total = self._count(planned.only, moment)
            most = offset + limit if limit and offset < total else 0
            found = self._in_order(planned, moment, order, most, cancelled) if most else []
            return Ranked(total, moment.complete, first(found, offset, limit))
        matches = self._matches(question, moment, cancelled)
        total = sum(_marked(match.mask) for match in matches)
        if not limit or offset >= total:
            return Ranked(total, moment.complete, [])
        ranked = _ranked(matches, moment.catalogue, order, offset + limit)
        return Ranked(total, moment.complete, first(ranked, offset, limit))

    def matches(
        self, question: Question, cancelled: Callable[[], bool] = lambda: False
    ) -> tuple[list[Matches], Catalogue]:
        """Return all that fits, segment by segment."""
        moment = self._now()
        return self._matches(question, moment, cancelled), moment.catalogue

    def elsewhere(self, question: Question, matches: Sequence[Matches]) -> int:
        """Count the articles that fit by their source or earlier text, and not as `matches`."""
        moment = self._now()
        fields = Fields(self._database, moment.catalogue, self._folded)
        planned = plan(question, self._fold)
        found = [
            reader.segment.contents.articles[self._standing(reader, state, states, planned, fields)]
            for state, states in moment.former
            for readers in state.former.values()
            for reader in readers
        ]
        articles = np.unique(np.concatenate([np.empty(0, np.int64), *found]))
        for match in matches:
            there = match.segment.contents.articles[match.mask]
            articles = articles[~np.isin(articles, there)] if len(articles) else articles
        return len(articles)

    def _now(self) -> _Moment:
        row = self._database.rows("SELECT indexed, index_version FROM library")[0]
        valid = row["index_version"] == self._version
        indexed = row["indexed"] if valid else 0
        parts: list[tuple[State, States]] = []
        if valid:
            parts.append((self._states.now(), self._states))
        sql = "SELECT count(*) FROM (SELECT 1 FROM articles WHERE key > ? LIMIT ?)"
        pending = int(self._database.rows(sql, [indexed, MOST + 1])[0][0])
        if pending or not parts:
            states, state = self._overlay.now(indexed)
            parts.append((state, states))
        readers = [
            (reader, states.counting(state, reader))
            for state, states in parts
            for reader in state.readers
        ]
        versions = tuple(state.version for state, _ in parts)
        return _Moment(versions, readers, parts, parts[0][0].catalogue, pending <= MOST)

    def _folded(self, text: str) -> str:
        return self._fold(text).text

    def _count(self, pattern: Pattern, moment: _Moment) -> int:
        """Count documents of a short pattern, which are counted already where all of them count."""
        piece = pattern.pieces[0]
        total = 0
        for reader, counting in moment.readers:
            if counting is None:
                one = len(piece) == 1
                total += (
                    reader.character_count(piece[0])
                    if one
                    else reader.count(piece[0] << 16 | piece[1])
                )
            else:
                node = Term(("",))
                planned = Plan(node, {node: pattern})
                total += _marked(self._mask(reader, planned, moment, Counter()).mask & counting)
        return total

    def _in_order(
        self,
        planned: Plan,
        moment: _Moment,
        order: Order,
        most: int,
        cancelled: Callable[[], bool],
    ) -> list[tuple[Numbers, Numbers]]:
        """Return the first articles, without looking at segments in which none of them can be."""
        bounds = self._bounds(moment, order)
        found: list[tuple[Numbers, Numbers]] = []
        seen: Seen = Counter()
        least = None
        for reader, counting in sorted(moment.readers, key=lambda each: -bounds[each[0]]):
            _go_on(cancelled)
            if not most or (least is not None and bounds[reader] < least):
                break
            mask = self._mask(reader, planned, moment, seen).mask
            fits = np.flatnonzero(mask if counting is None else mask & counting)
            found.append(_first_of(reader.segment, fits, moment.catalogue, order, most))
            together = np.concatenate([part[0] for part in found])
            if len(together) >= most:
                least = np.partition(together, len(together) - most)[len(together) - most]
        return found

    def _bounds(self, moment: _Moment, order: Order) -> Mapping[SegmentReader, int]:
        """Return the greatest rank in each segment, kept until the days of old issues change."""
        version = (moment.catalogue.version[0], order)
        known: Mapping[SegmentReader, int] = {}
        if self._known_bounds[0] == version:
            known = self._known_bounds[1]
        bounds: dict[SegmentReader, int] = {}
        for reader, _ in moment.readers:
            bound = known.get(reader)
            bounds[reader] = _bound(reader, moment.catalogue, order) if bound is None else bound
        self._known_bounds = (version, bounds)
        return bounds

    def _matches(
        self, question: Question, moment: _Moment, cancelled: Callable[[], bool]
    ) -> list[Matches]:
        version = (question, moment.version, self._database.changes())
        if self._last[0] != version:
            planned = plan(question, self._fold)
            seen: Seen = Counter()
            found: list[Matches] = []
            fields = Fields(self._database, moment.catalogue, self._folded)
            elsewhere = self._elsewhere(planned, moment, fields)
            for reader, counting in moment.readers:
                _go_on(cancelled)
                matcher = Matcher(reader, fields, planned, elsewhere, seen)
                mask = matcher.mask()
                found.append(
                    Matches(reader.segment, mask if counting is None else mask & counting, matcher)
                )
            self._last = (version, found)
        return self._last[1]

    def _mask(self, reader: SegmentReader, planned: Plan, moment: _Moment, seen: Seen) -> Matches:
        fields = Fields(self._database, moment.catalogue, self._folded)
        matcher = Matcher(reader, fields, planned, {}, seen)
        return Matches(reader.segment, matcher.mask(), matcher)

    def _elsewhere(
        self, planned: Plan, moment: _Moment, fields: Fields
    ) -> dict[Term | Near, Numbers]:
        """Return the articles of those words that are looked for in sources or earlier texts."""
        found: dict[Term | Near, Numbers] = {}
        for word in planned.words:
            shelf = _SHELVES.get(_part(word))
            if shelf is not None:
                alone = Plan(word, planned.words)
                articles = [
                    reader.segment.contents.articles[
                        self._standing(reader, state, states, alone, fields)
                    ]
                    for state, states in moment.former
                    for reader in state.former[shelf]
                ]
                found[word] = np.concatenate([np.empty(0, np.int64), *articles])
        return found

    def _standing(
        self, reader: SegmentReader, state: State, states: States, alone: Plan, fields: Fields
    ) -> Mask:
        mask = Matcher(reader, fields, alone, {}, Counter()).mask()
        counting = states.counting(state, reader)
        return mask if counting is None else mask & counting


def _marked(mask: Mask) -> int:
    return int(np.count_nonzero(mask))


def _part(word: Term | Near) -> Part:
    return word.part if isinstance(word, Term) else word.left.part


def _ranked(
    matches: Sequence[Matches], catalogue: Catalogue, order: Order, most: int
) -> list[tuple[Numbers, Numbers]]:
    """Return the first articles of each segment with their ranks."""
    weighed: dict[Term | Near, float] = {}
    mean = 1.0
    if order is Order.BEST and matches:
        words = wanted(matches[0].matcher.plan.node)
        documents = sum(len(match.segment.contents) for match in matches)
        counts = {
            word: sum(_marked(match.matcher.postings(word).mask) for match in matches)
            for word in words
        }
        weighed = weights(words, counts, documents)
        mean = sum(match.segment.units for match in matches) / max(1, documents)
    found: list[tuple[Numbers, Numbers]] = []
    for match in matches:
        contents, fits = match.segment.contents, np.flatnonzero(match.mask)
        if not len(fits):
            continue
        if order is not Order.BEST:
            found.append(_first_of(match.segment, fits, catalogue, order, most))
            continue
        scored = scores(match.segment, match.matcher.found, weighed, mean)
        fits = likely(fits, scored, most)
        there = ranks_by_score(contents, fits, catalogue, scored)
        best = greatest(there, most)
        found.append((there[best], contents.articles[fits[best]]))
    return found


def _first_of(
    segment: Segment, fits: npt.NDArray[np.intp], catalogue: Catalogue, order: Order, most: int
) -> tuple[Numbers, Numbers]:
    """Return the first of some documents of a segment: their ranks, and their articles."""
    there = ranks(segment.contents, fits, catalogue, order)
    best = greatest(there, most)
    return there[best], segment.contents.articles[fits[best]]


def _bound(reader: SegmentReader, catalogue: Catalogue, order: Order) -> int:
    there = ranks(reader.segment.contents, slice(None), catalogue, order)
    return int(there.max(initial=-(1 << 62)))


def _go_on(cancelled: Callable[[], bool]) -> None:
    if cancelled():
        raise Cancelled
