"""Asking the index: how many articles fit a query, which come first, how they are distributed."""

from collections import Counter
from collections.abc import Mapping, Sequence
from typing import NamedTuple

import numpy as np
import numpy.typing as npt

from newsreader.core.query import Near, Order, Part, Term
from newsreader.storage.database import Database
from newsreader.storage.index.catalogue import Catalogue
from newsreader.storage.index.fields import Fields
from newsreader.storage.index.finding import Finding, IsCancelled, Matches
from newsreader.storage.index.folded import Fold
from newsreader.storage.index.matching import Matcher, Plan, Question, plan, wanted
from newsreader.storage.index.overlay import MOST, Overlay
from newsreader.storage.index.phrases import Pattern
from newsreader.storage.index.ranking import (
    greatest,
    last_rank,
    likely,
    page_of,
    ranks,
    ranks_by_score,
    score_of,
    scores,
    weights,
)
from newsreader.storage.index.reader import SegmentReader
from newsreader.storage.index.segment import Shelf
from newsreader.storage.index.state import State, States
from newsreader.storage.index.tables import IndexTables
from newsreader.storage.index.texts import IndexTexts
from newsreader.storage.index.units import Mask

Numbers = npt.NDArray[np.int64]
_SHELVES = {Part.SOURCE: Shelf.SOURCE, Part.EARLIER: Shelf.EARLIER}


class Ranked(NamedTuple):
    """How many articles fit, whether all were looked at, and the keys of one page of them.

    `scores` says how well each of them fits, where the best were asked for.
    """

    total: int
    exact: bool
    articles: list[int]
    scores: list[float]


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
        self._last: tuple[object, Finding | None] = (None, None)
        self._known_bounds: tuple[object, Mapping[SegmentReader, int]] = (None, {})

    def search(
        self,
        question: Question,
        order: Order,
        page: tuple[int, int],
        cancelled: IsCancelled = lambda: False,
    ) -> Ranked:
        """Return the number of articles that fit, and those of a page (offset and limit)."""
        moment = self._now()
        only = plan(question, self._fold).only
        offset, limit = page
        matches: list[Matches] = []
        if only and order is not Order.BEST:
            total = self._count(only, moment)
        else:
            matches = self._matches(question, moment, cancelled)
            total = sum(_marked(match.mask) for match in matches)
        most = offset + limit if limit and offset < total else 0
        if order is Order.BEST:
            ranked = _scored(matches, moment.catalogue, most)
        else:
            ranked = self._in_order(question, moment, order, most, cancelled)
        listed = page_of(ranked, offset, limit)
        scored = [score_of(rank) for _, rank in listed] if order is Order.BEST else []
        return Ranked(total, moment.complete, [article for article, _ in listed], scored)

    def first(
        self, question: Question, order: Order, most: int, cancelled: IsCancelled
    ) -> list[int]:
        """Return the first articles by their day, without looking whether there are more."""
        moment = self._now()
        listed = page_of(self._in_order(question, moment, order, most, cancelled), 0, most)
        return [article for article, _ in listed]

    def counted(self, question: Question) -> bool:
        """Tell whether articles that fit need not be found to be counted."""
        return plan(question, self._fold).only is not None

    def matches(
        self, question: Question, cancelled: IsCancelled = lambda: False
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
                fields = Fields(self._database, moment.catalogue, self._folded)
                matcher = Matcher(reader, fields, Plan(node, {node: pattern}), {}, Counter())
                total += _marked(matcher.mask() & counting)
        return total

    def _finding(self, question: Question, moment: _Moment) -> Finding:
        """Return what was found of a question so far, if it is the last one and nothing changed."""
        version = (question, moment.version, self._database.changes())
        known, finding = self._last
        if finding is None or known != version:
            planned = plan(question, self._fold)
            fields = Fields(self._database, moment.catalogue, self._folded)
            finding = Finding(planned, fields, self._elsewhere(planned, moment, fields))
            self._last = (version, finding)
        return finding

    def _in_order(
        self,
        question: Question,
        moment: _Moment,
        order: Order,
        most: int,
        cancelled: IsCancelled,
    ) -> list[tuple[Numbers, Numbers]]:
        """Return the first articles, without looking at segments in which none of them can be."""
        found: list[tuple[Numbers, Numbers]] = []
        if not most:
            return found
        finding, bounds = self._finding(question, moment), self._bounds(moment, order)
        least = None
        for reader, counting in sorted(moment.readers, key=lambda each: -bounds[each[0]]):
            if least is not None and bounds[reader] < least:
                break
            fits = np.flatnonzero(finding.of(reader, counting, cancelled).mask)
            if not len(fits):
                continue
            there = ranks(reader.segment.contents, fits, moment.catalogue, order)
            best = greatest(there, most)
            found.append((there[best], reader.segment.contents.articles[fits[best]]))
            least = last_rank(found, most)
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
        self, question: Question, moment: _Moment, cancelled: IsCancelled
    ) -> list[Matches]:
        finding = self._finding(question, moment)
        return [finding.of(reader, counting, cancelled) for reader, counting in moment.readers]

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


def _scored(
    matches: Sequence[Matches], catalogue: Catalogue, most: int
) -> list[tuple[Numbers, Numbers]]:
    """Return the best articles of each segment with their ranks."""
    if not most:
        return []
    words = wanted(matches[0].matcher.plan.node)
    documents = sum(len(match.segment.contents) for match in matches)
    counts = {
        word: sum(_marked(match.matcher.postings(word).mask) for match in matches) for word in words
    }
    weighed = weights(words, counts, documents)
    mean = sum(match.segment.units for match in matches) / documents
    found: list[tuple[Numbers, Numbers]] = []
    for match in matches:
        if match.mask.any():
            contents, least = match.segment.contents, score_of(last_rank(found, most) or 0)
            scored = scores(match.segment, match.matcher.found, weighed, mean)
            fits = likely(np.flatnonzero(match.mask & (scored >= least)), scored, most)
            there = ranks_by_score(contents, fits, catalogue, scored)
            best = greatest(there, most)
            found.append((there[best], contents.articles[fits[best]]))
    return found


def _bound(reader: SegmentReader, catalogue: Catalogue, order: Order) -> int:
    there = ranks(reader.segment.contents, slice(None), catalogue, order)
    return int(there.max(initial=-(1 << 62)))
