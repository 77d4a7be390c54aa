"""Which characters of an old version of an issue are which of the new one.

Articles that share most of their words are compared first, character by character. What finds no
counterpart there, because a paragraph was moved or articles were cut otherwise, is looked for in
what is left of the new version.
"""

from bisect import bisect_right
from collections import defaultdict
from collections.abc import Iterable, Iterator, Mapping, Sequence
from dataclasses import dataclass
from enum import IntEnum

from newsreader.core.spans import Span

GRAM = 4
"""Characters of the sequences by which passages find each other."""

_ROUNDS = 12
_PAIRED = 0.15
"""Share of the shorter article's sequences that two have in common to be taken for the same."""
_COST = 1.2
_DROP = 14.0
_LEAST = {True: 6.0, False: 10.0}
"""What a passage must be worth: equal characters count 1, others -1.2; a bad stretch ends it."""
_SLACK = 8
_COMMON = 16
"""A sequence that stands in one passage more often than this says nothing."""
_LARGE = 1 << 31
"""Longer texts (product of their lengths) are cut before they are compared."""
_SEAM = 24


class Hold(IntEnum):
    """How a character was found in the other version."""

    NONE = 0
    PAIRED = 1
    MOVED = 2


class Side:
    """One version: its articles' reading texts as one text."""

    def __init__(self, articles: Sequence[str]) -> None:
        self.text = "".join(articles)
        self.holds = bytearray(len(self.text))
        self.articles: list[Span] = []
        start = 0
        for text in articles:
            self.articles.append(Span(start, start + len(text)))
            start += len(text)
        self._starts = [span.start for span in self.articles]

    def article(self, offset: int) -> int:
        """Return the number of the article in which a character stands."""
        return bisect_right(self._starts, offset) - 1

    def around(self, span: Span, reach: int) -> Span:
        """Return `span` with what stands before and after it in its article."""
        home = self.articles[self.article(span.start)]
        return Span(max(home.start, span.start - reach), min(home.end, span.end + reach))

    def free(self, runs: Iterable[Span]) -> list[Span]:
        """Return the stretches of `runs` in which nothing was found, as far as they say anything.

        A few characters that agreed by chance do not part a stretch.
        """
        return [found for run in runs for found in self._free(run) if found.length >= GRAM]

    def _free(self, run: Span) -> Iterator[Span]:
        start = run.start
        while (start := self.holds.find(Hold.NONE, start, run.end)) >= 0:
            end = start
            while end < run.end and not self.holds[end]:
                end += 1
            yield Span(start, end)
            start = end


@dataclass(frozen=True, slots=True)
class Match:
    """Characters of the old text, counted in it, and as many of the new that stand for them."""

    old: int
    new: int
    length: int


class Alignment:
    """Where each character of the old version is; `to_new` has -1 for those that are nowhere."""

    def __init__(self, old: Sequence[str], new: Sequence[str]) -> None:
        self.old, self.new = Side(old), Side(new)
        self.to_new = [-1] * len(self.old.text)
        olds, news = self.old.articles, self.new.articles
        self._strange: set[tuple[Span, Span]] = set()
        for number in range(_ROUNDS):
            pairs = list(self._pairs(olds, news, paired=not number))
            if number and not pairs:
                break
            for before, after in pairs:
                if not self._align(before, after, paired=not number):
                    self._strange.add((before, after))
            olds, news = self.old.free(olds), self.new.free(news)

    def _pairs(
        self, olds: Sequence[Span], news: Sequence[Span], *, paired: bool
    ) -> Iterator[tuple[Span, Span]]:
        """Yield the stretches that have most in common, each at most once, the surest first."""
        known = [frozenset(grams(self.new.text, run)) for run in news]
        holders: defaultdict[str, list[int]] = defaultdict(list)
        for number, inside in enumerate(known):
            for gram in inside:
                holders[gram].append(number)
        scored: list[tuple[float, int, int]] = []
        for number, run in enumerate(olds):
            inside = frozenset(grams(self.old.text, run))
            for other, weight in _weights(inside, holders).items():
                if not paired or _is_pair(inside, known[other]):
                    scored.append((-weight, number, other))
        taken: tuple[set[int], set[int]] = set(), set()
        for _, before, after in sorted(scored):
            unused = before not in taken[0] and after not in taken[1]
            if unused and (olds[before], news[after]) not in self._strange:
                taken[0].add(before)
                taken[1].add(after)
                yield olds[before], news[after]

    def _align(self, before: Span, after: Span, *, paired: bool) -> bool:
        if not paired:
            before, after = self._near(before, after)
        old, new = before.of(self.old.text), after.of(self.new.text)
        hold = Hold.PAIRED if paired else Hold.MOVED
        islands = list(_islands(matches(old, new), old, new, _LEAST[paired]))
        for island in islands:
            for match in island:
                self._hold(before.start + match.old, after.start + match.new, match.length, hold)
        for island in islands:
            first, last = island[0], island[-1]
            self._extend(before, after, (first.old - 1, first.new - 1), -1, hold)
            end = last.old + last.length, last.new + last.length
            self._extend(before, after, end, 1, hold)
        return bool(islands)

    def _near(self, before: Span, after: Span) -> tuple[Span, Span]:
        """Cut two stretches down to where most of what they share stands."""
        places: defaultdict[str, list[int]] = defaultdict(list)
        for at, gram in enumerate(grams(self.new.text, after), after.start):
            places[gram].append(at)
        votes: defaultdict[int, float] = defaultdict(float)
        for at, gram in enumerate(grams(self.old.text, before), before.start):
            found = places.get(gram, ())
            if len(found) <= _COMMON:
                for place in found:
                    votes[(place - at) // _SLACK] += 1 / len(found)
        if not votes:
            return before, after
        by = max(votes, key=lambda key: (votes[key], -abs(key))) * _SLACK
        slack = 2 * _SLACK + min(before.length, after.length) // 8
        return _within(before, after, -by, slack), _within(after, before, by, slack)

    def _hold(self, old: int, new: int, length: int, hold: Hold) -> None:
        self.to_new[old : old + length] = range(new, new + length)
        self.old.holds[old : old + length] = bytes([hold]) * length
        self.new.holds[new : new + length] = bytes([hold]) * length

    def _extend(
        self, before: Span, after: Span, place: tuple[int, int], step: int, hold: Hold
    ) -> None:
        """Let a passage grow by the characters beside it that are the same in both versions."""
        old, new = before.start + place[0], after.start + place[1]
        while (
            before.start <= old < before.end
            and after.start <= new < after.end
            and not self.old.holds[old]
            and not self.new.holds[new]
            and self.old.text[old] == self.new.text[new]
        ):
            self._hold(old, new, 1, hold)
            old, new = old + step, new + step


def grams(text: str, span: Span) -> Iterator[str]:
    """Yield all sequences of GRAM characters that stand wholly in `span`."""
    return (text[at : at + GRAM] for at in range(span.start, span.end - GRAM + 1))


def likeness(old: Sequence[str], new: Sequence[str]) -> float:
    """Return the share of its sequences that the shorter of two versions has in common."""
    one, other = (
        frozenset(gram for text in texts for gram in grams(text, Span(0, len(text))))
        for texts in (old, new)
    )
    least = min(len(one), len(other))
    return len(one & other) / least if least else 0.0


def matches(old: str, new: str) -> Iterator[Match]:
    """Yield what stays and what is replaced one by one, by the fewest single corrections."""
    from rapidfuzz.distance import Levenshtein  # noqa: PLC0415  needed for new versions only

    for start, end, at, to in _pieces(old, new):
        for step in Levenshtein.opcodes(old[start:end], new[at:to]):
            if step.tag in {"equal", "replace"}:
                length = step.src_end - step.src_start
                yield Match(start + step.src_start, at + step.dest_start, length)


def _pieces(old: str, new: str) -> Iterator[tuple[int, int, int, int]]:
    """Cut very long texts at words that both have once, near the middle of the longest piece.

    Where there are none, nothing of the piece is compared.
    """
    waiting = [(0, len(old), 0, len(new))]
    while waiting:
        start, end, at, to = waiting.pop()
        if (end - start) * (to - at) <= _LARGE:
            yield start, end, at, to
        elif (seam := _seam(old, new, (start, end, at, to))) is not None:
            before, after = seam
            waiting += [(before, end, after, to), (start, before, at, after)]


def _seam(old: str, new: str, piece: tuple[int, int, int, int]) -> tuple[int, int] | None:
    start, end, at, to = piece
    middle = (start + end) // 2
    for by in range(0, (end - start) // 2 - _SEAM, _SEAM):
        for place in (middle - by, middle + by):
            words = old[place : place + _SEAM]
            there = new.find(words, at, to)
            once = old.find(words, start, end) == place == old.rfind(words, start, end)
            if there > at and once and new.rfind(words, at, to) == there:
                return place, there
    return None


def _islands(found: Iterable[Match], old: str, new: str, least: float) -> Iterator[list[Match]]:
    """Yield the passages that are the same but for corrections; the rest agrees by chance."""
    passage: list[Match] = []
    score = peak = 0.0
    good = 0
    for match in found:
        same = _equal(match, old, new)
        if passage:
            score -= _COST * _gap(passage[-1], match)
        if passage and (score <= 0 or score < peak - _DROP):
            if peak >= least:
                yield passage[:good]
            passage, score, peak = [], 0.0, 0.0
        if not (passage or same):
            continue
        passage.append(match)
        score += match.length if same else -_COST * match.length
        if score > peak:
            peak, good = score, len(passage)
    if peak >= least:
        yield passage[:good]


def _equal(match: Match, old: str, new: str) -> bool:
    return old[match.old] == new[match.new]


def _gap(before: Match, after: Match) -> int:
    """Return how many characters were put in or taken out between two matches."""
    return max(after.old - before.old - before.length, after.new - before.new - before.length)


def _weights(inside: Iterable[str], holders: Mapping[str, Sequence[int]]) -> Mapping[int, float]:
    """Return what each stretch shares; a sequence that many stretches have counts less."""
    weights: defaultdict[int, float] = defaultdict(float)
    for gram in inside:
        found = holders.get(gram, ())
        for other in found:
            weights[other] += 1 / len(found)
    return weights


def _is_pair(one: frozenset[str], other: frozenset[str]) -> bool:
    return len(one & other) >= _PAIRED * min(len(one), len(other))


def _within(span: Span, other: Span, by: int, slack: int) -> Span:
    """Return that part of `span` over which `other` lies, moved by `by`."""
    start = min(max(span.start, other.start + by - slack), span.end)
    return Span(start, max(start, min(span.end, other.end + by + slack)))
