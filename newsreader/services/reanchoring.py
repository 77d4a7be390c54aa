"""Where an annotation stands in a new version of its issue: sure, to be checked, or nowhere.

A place is sure where its words went along with those around them and no other passage could be
meant as well; the alignment of the two versions says so, never a search for the quote alone.
"""

from collections import Counter, defaultdict
from collections.abc import Iterator, Mapping, Sequence, Set
from dataclasses import dataclass, replace
from functools import cached_property

from newsreader.core.anchor import Anchor, AnchorState, anchor_at
from newsreader.core.spans import Span
from newsreader.services.aligning import GRAM, Alignment, Hold, Side, grams

_REACH = 28
_WIDE = 120
"""Characters on either side that tell a place from others like it: nearby, and all around."""
_BREAK = 24
"""A quote holds together over so many characters that came in or went."""
_KEPT = 0.5
"""Least share of its own characters that a quote must have kept."""
_SUPPORT = 0.6
_MARGIN = 15.0
_MARGIN_ANYWHERE = 8.0
"""A rival may be so much less alike (of 100) and is still one; less where it has its own place."""
_VOTES = 3
_SCORE = 60.0
_SHORT = 4
_NUDGE = 4
_NEAR = 8
_RIVALS = 4

Grams = Mapping[str, Sequence[int]]
"""Where each sequence of characters stands."""


@dataclass(frozen=True, slots=True)
class Place:
    """A place in the new version: the article's number there, and the anchor in its text."""

    article: int
    anchor: Anchor
    state: AnchorState


class Reanchoring:
    """Finds the places of annotations in a new version, given by its articles' reading texts."""

    def __init__(self, old: Sequence[str], new: Sequence[str]) -> None:
        self._texts = new
        self._aligned = Alignment(old, new)
        self._old, self._new = self._aligned.old, self._aligned.new

    def place(
        self, article: int, anchor: Anchor, state: AnchorState = AnchorState.ANCHORED
    ) -> Place:
        """Return the new place of an annotation of the old version's `article`.

        It is never surer than it was. An unanchored one keeps its words, and those around them.
        """
        span = anchor.span.shifted(self._old.articles[article].start)
        stands = state is not AnchorState.UNANCHORED and span.of(self._old.text) == anchor.quote
        followed = self._followed(span) if stands and anchor.quote else None
        if followed is not None:
            found, sure = followed
            sure = sure and state is AnchorState.ANCHORED and not self._has_rival(span, found)
            return self._placed(found, AnchorState.ANCHORED if sure else AnchorState.UNCERTAIN)
        guessed = self._between(span) if stands else None
        guessed = guessed or self._searched(anchor)
        if guessed is not None:
            return self._placed(guessed, AnchorState.UNCERTAIN)
        return self._unanchored(article, anchor)

    def home(self, article: int) -> int:
        """Return the new article that has most of the words of an old one, or of its neighbour."""
        homes = self._homes
        best = min(homes, key=lambda other: (abs(other - article), other), default=None)
        return 0 if best is None else homes[best]

    @cached_property
    def _homes(self) -> Mapping[int, int]:
        homes: dict[int, int] = {}
        for number, span in enumerate(self._old.articles):
            there = Counter(
                self._new.article(at)
                for at in self._aligned.to_new[span.start : span.end]
                if at >= 0
            )
            if there:
                homes[number] = there.most_common(1)[0][0]
        return homes

    def _followed(self, span: Span) -> tuple[Span, bool] | None:
        """Return where the characters of a quote went, and whether that is beyond doubt."""
        runs = list(self._runs(span))
        if not runs:
            return None
        best = max(runs, key=len)
        found = self._nudged(Span(best[0][1], best[-1][1] + 1), span)
        words = sum(not character.isspace() for character in span.of(self._old.text))
        grown = found.length - len(best)
        sure = (
            len(runs) == 1
            and self._words(best) >= _KEPT * words
            and grown <= max(_SHORT, span.length // 2)
            and self._is_supported(span)
        )
        return found, sure

    def _words(self, run: Sequence[tuple[int, int]]) -> int:
        """Count the characters that are the same; a mere break between paragraphs says little."""
        kept = (self._old.text[old] for old, new in run if self._is_same(old, new))
        return sum(not character.isspace() for character in kept)

    def _runs(self, span: Span) -> Iterator[list[tuple[int, int]]]:
        """Yield the parts of a quote that stayed together: old and new offsets."""
        run: list[tuple[int, int]] = []
        for old in range(span.start, span.end):
            new = self._aligned.to_new[old]
            if new < 0:
                continue
            if run and not self._go_on(run[-1], (old, new)):
                yield run
                run = []
            run.append((old, new))
        if run:
            yield run

    def _go_on(self, last: tuple[int, int], place: tuple[int, int]) -> bool:
        together = self._new.article(last[1]) == self._new.article(place[1])
        return together and 0 < place[1] - last[1] <= place[0] - last[0] + _BREAK

    def _nudged(self, found: Span, span: Span) -> Span:
        """Take the quote as it is where it stands once, a few characters off.

        Corrections beside it can be told in several ways, of which alignment takes any.
        """
        quote = span.of(self._old.text)
        if found.of(self._new.text) == quote:
            return found
        near = self._new.around(found, _NUDGE)
        there = near.of(self._new.text)
        at = there.find(quote)
        if at < 0 or there.find(quote, at + 1) >= 0:
            return found
        exact = Span(near.start + at, near.start + at + len(quote))
        return exact if exact.overlaps(found) else found

    def _is_supported(self, span: Span) -> bool:
        """Tell whether the words on one side at least stayed, together with the quote's own."""
        around = self._old.around(span, _REACH)
        sides = (Span(around.start, span.end), Span(span.start, around.end))
        return any(self._same(side) >= _SUPPORT * side.length for side in sides)

    def _same(self, span: Span) -> int:
        to_new = self._aligned.to_new
        return sum(self._is_same(old, to_new[old]) for old in range(span.start, span.end))

    def _is_same(self, old: int, new: int) -> bool:
        return new >= 0 and self._old.text[old] == self._new.text[new]

    def _has_rival(self, span: Span, found: Span) -> bool:
        """Tell whether another passage is as like as this one.

        What moved could have come from anywhere. What was found in the article's own place is
        known by more than the words nearby, and only what has no such place can be meant instead.
        """
        near = self._is_rivalled(span, found, _REACH)
        if Hold.MOVED in self._old.holds[span.start : span.end]:
            return near or self._is_rivalled(span, found, _REACH, anywhere=True)
        return near and self._is_rivalled(span, found, _WIDE)

    def _is_rivalled(self, span: Span, found: Span, reach: int, *, anywhere: bool = False) -> bool:
        where = self._all if anywhere else self._loose
        here, there = self._old.around(span, reach), self._new.around(found, reach)
        before, after = here.of(self._old.text), there.of(self._new.text)
        least = _alike(before, after) - (_MARGIN_ANYWHERE if anywhere else _MARGIN)
        others = _Others(self._new, where[1], found.start - (span.start - here.start))
        origins = _Others(self._old, where[0], span.start - (found.start - there.start))
        return others.hold(before, least) or origins.hold(after, least)

    @cached_property
    def _all(self) -> tuple[Grams, Grams]:
        return _places(self._old, set()), _places(self._new, set())

    @cached_property
    def _loose(self) -> tuple[Grams, Grams]:
        return _places(self._old, {Hold.PAIRED}), _places(self._new, {Hold.PAIRED})

    def _between(self, span: Span) -> Span | None:
        """Return what most resembles a quote in the gap where it would have to stand."""
        before = self._neighbour(span.start - 1, -1, span)
        after = self._neighbour(span.end, 1, span)
        if before is None or after is None or not 0 < after - before <= 2 * _REACH + span.length:
            return None
        return self._resembling(span.of(self._old.text), Span(before + 1, after))

    def _neighbour(self, offset: int, step: int, span: Span) -> int | None:
        """Return the new place of the nearest character of the article that has one."""
        home = self._old.around(span, _REACH)
        while home.start <= offset < home.end:
            if self._aligned.to_new[offset] >= 0:
                return self._aligned.to_new[offset]
            offset += step
        return None

    def _searched(self, anchor: Anchor) -> Span | None:
        """Look for a quote with its context in what of the new version is new."""
        words = anchor.prefix + anchor.quote + anchor.suffix
        for by in _votes(words, self._loose[1]):
            piece = _piece(self._new, by, len(words))
            if _alike(words, piece.of(self._new.text)) >= _SCORE:
                found = self._resembling(anchor.quote, piece)
                if found is not None and not any(self._new.holds[found.start : found.end]):
                    return found
        return None

    def _resembling(self, quote: str, area: Span) -> Span | None:
        from rapidfuzz import fuzz  # noqa: PLC0415  needed for new versions only

        text = area.of(self._new.text)
        at = text.find(quote)
        if at >= 0:
            return Span(area.start + at, area.start + at + len(quote))
        if len(quote) < _SHORT or len(text) < len(quote) // 2:
            return None
        best = fuzz.partial_ratio_alignment(quote, text, score_cutoff=_SCORE)
        if best is None or best.dest_start == best.dest_end:
            return None
        return Span(area.start + best.dest_start, area.start + best.dest_end)

    def _placed(self, found: Span, state: AnchorState) -> Place:
        article = self._new.article(found.start)
        span = found.shifted(-self._new.articles[article].start)
        return Place(article, anchor_at(self._texts[article], span), state)

    def _unanchored(self, article: int, anchor: Anchor) -> Place:
        home = self.home(article)
        start = self._point(anchor.span.start + self._old.articles[article].start, article, home)
        point = replace(anchor, span=Span(start, start))
        return Place(home, point, AnchorState.UNANCHORED)

    def _point(self, offset: int, article: int, home: int) -> int:
        """Return where in `home` the text goes on before a place of which nothing is left."""
        target = self._new.articles[home]
        for old in range(offset - 1, self._old.articles[article].start - 1, -1):
            new = self._aligned.to_new[old]
            if target.start <= new < target.end:
                return new + 1 - target.start
        return 0


@dataclass(frozen=True, slots=True)
class _Others:
    """Passages of a version, but for the one that begins at `own`."""

    side: Side
    places: Grams
    own: int

    def hold(self, words: str, least: float) -> bool:
        """Tell whether one of them is at least so much like `words`."""
        return any(
            _alike(words, _piece(self.side, by, len(words)).of(self.side.text)) >= least
            for by in _votes(words, self.places)
            if abs(by - self.own) > _NEAR
        )


def _places(side: Side, without: Set[int]) -> Grams:
    """Return where sequences stand, but for those that were found in such a way."""
    places: defaultdict[str, list[int]] = defaultdict(list)
    for run in side.articles:
        for at, gram in enumerate(grams(side.text, run), run.start):
            if without.isdisjoint((side.holds[at], side.holds[at + GRAM - 1])):
                places[gram].append(at)
    return places


def _votes(words: str, places: Grams) -> list[int]:
    """Return where passages that share most with `words` begin, roughly."""
    votes: Counter[int] = Counter()
    for at, gram in enumerate(grams(words, Span(0, len(words)))):
        for place in places.get(gram, ()):
            votes[(place - at) // _NEAR] += 1
    return [by * _NEAR for by, count in votes.most_common(_RIVALS) if count >= _VOTES]


def _piece(side: Side, start: int, length: int) -> Span:
    """Return a passage that begins about there, within its article."""
    middle = min(max(0, start + length // 2), len(side.text) - 1)
    home = side.articles[side.article(middle)]
    at = min(max(home.start, start - _NEAR), home.end)
    return Span(at, max(at, min(home.end, start + length + 2 * _NEAR)))


def _alike(words: str, passage: str) -> float:
    """Return how much of `words` stands in a passage, of 100."""
    from rapidfuzz import fuzz  # noqa: PLC0415  needed for new versions only

    whole = min(1.0, len(passage) / len(words)) if words else 0.0
    return whole * fuzz.partial_ratio(words, passage)
