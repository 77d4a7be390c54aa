"""Where words stand in a segment: pieces of text, gaps between them, words near each other."""

from collections import Counter
from collections.abc import Sequence
from typing import NamedTuple

import numpy as np

from newsreader.core.query import Gap, Near, Part, Term
from newsreader.storage.index.folded import Fold
from newsreader.storage.index.reader import SegmentReader
from newsreader.storage.index.units import HIGH_SURROGATES, Mask, Places, pair, units_of

Seen = Counter[int]
"""How often pairs were met in the segments before: the rare ones are looked up first."""


class Pattern(NamedTuple):
    """A term as folded units; `plain` are its pieces with variants as they are, if that counts."""

    pieces: tuple[tuple[int, ...], ...]
    gaps: tuple[Gap, ...]
    part: Part
    plain: tuple[tuple[int, ...], ...] | None = None

    @property
    def is_short(self) -> bool:
        """Whether it is one character or two in any form: its documents may be written down."""
        return len(self.pieces) == 1 and len(self.pieces[0]) <= 2 and self.plain is None


class Nearby(NamedTuple):
    """Two patterns with at most `within` characters between them, in either order."""

    left: Pattern
    right: Pattern
    within: int


class Stretches(NamedTuple):
    """Where something begins and ends, ascending by beginning; in units."""

    begins: Places
    ends: Places


NOWHERE = Stretches(np.empty(0, np.int32), np.empty(0, np.int32))


def pattern_of(term: Term, fold: Fold, exact: bool) -> Pattern | None:
    """Fold a term; None where nothing of it is left. Where it is `exact`, variants are others."""
    folded = [fold(piece) for piece in term.pieces]
    pieces = tuple(tuple(units_of(each.text).tolist()) for each in folded)
    plain = tuple(tuple(units_of(each.plain).tolist()) for each in folded) if exact else None
    return Pattern(pieces, term.gaps, term.part, plain) if all(pieces) else None


def nearby_of(near: Near, fold: Fold, exact: bool) -> Nearby | None:
    """Fold two terms; None where nothing is left of one of them."""
    left, right = pattern_of(near.left, fold, exact), pattern_of(near.right, fold, exact)
    return Nearby(left, right, near.within) if left and right else None


class Phrases:
    """Finds patterns in one segment."""

    def __init__(self, reader: SegmentReader, seen: Seen) -> None:
        self._reader = reader
        self._contents = reader.segment.contents
        self._seen = seen

    def find(self, pattern: Pattern) -> Stretches:
        """Return where a pattern stands, each beginning with the nearest end."""
        pieces = [
            self._piece(piece, pattern.plain[number] if pattern.plain else piece)
            for number, piece in enumerate(pattern.pieces)
        ]
        found = self._chain(pieces, pattern.gaps)
        return _taken(found, self._in_part(found.begins, pattern.part))

    def near(self, near: Nearby) -> Stretches:
        """Return the places of the left pattern that have the right one near."""
        left, right = self.find(near.left), self.find(near.right)
        if not (len(left.begins) and len(right.begins)):
            return _taken(left, np.zeros(len(left.begins), np.bool_))
        (a, a_end), (b, b_end) = self._in_characters(left), self._in_characters(right)
        order = np.argsort(b_end, kind="stable")
        after = b.searchsorted(a_end)
        before = b_end[order].searchsorted(a, "right") - 1
        distances = (
            (right.begins, after, b[np.minimum(after, len(b) - 1)] - a_end),
            (right.begins[order], before, a - b_end[order][np.maximum(before, 0)]),
        )
        found = np.zeros(len(left.begins), np.bool_)
        for others, at, distance in distances:
            close = (distance >= 0) & (distance <= near.within)
            found[close] |= self._share_document(left.begins[close], others[at[close]])
        return _taken(left, found)

    def _piece(self, piece: Sequence[int], plain: Sequence[int]) -> Stretches:
        one = len(piece) == 1
        begins = self._reader.character_places(piece[0]) if one else self._phrase(piece)
        if plain is not piece:
            for offset, (unit, form) in enumerate(zip(piece, plain, strict=True)):
                begins = begins[self._has_form(begins + np.int32(offset), unit, form)]
        return Stretches(begins, begins + len(piece))

    def _has_form(self, places: Places, unit: int, form: int) -> Mask:
        """Mark the places at which a character stood in one form of it."""
        originals, others = self._reader.variants_of(unit)
        if unit == form:
            return ~np.isin(places, others)
        return np.isin(places, others[originals == form])

    def _phrase(self, piece: Sequence[int]) -> Places:
        offsets = {*range(0, len(piece) - 1, 2), len(piece) - 2}
        keys = {offset: pair(piece[offset], piece[offset + 1]) for offset in offsets}
        found: Places | None = None
        for offset in sorted(offsets, key=lambda offset: self._seen[keys[offset]]):
            places = self._reader.places(keys[offset])
            self._seen[keys[offset]] += len(places)
            begins = places - np.int32(offset)
            found = begins if found is None else _common(found, begins)
            if not len(found):
                break
        return np.empty(0, np.int32) if found is None else found

    def _chain(self, pieces: Sequence[Stretches], gaps: Sequence[Gap]) -> Stretches:
        """Follow the pieces from the last to the first: which begin where the rest can be reached.

        No gap reaches over the end of a paragraph.
        """
        rest = pieces[-1]
        for here, gap in zip(pieces[-2::-1], gaps[::-1], strict=True):
            if not (len(here.begins) and len(rest.begins)):
                return _taken(here, np.zeros(len(here.begins), np.bool_))
            (_, ends), (goals, _) = self._in_characters(here), self._in_characters(rest)
            at = goals.searchsorted(ends + gap.least)
            chosen = np.minimum(at, len(goals) - 1)
            reached = (at < len(goals)) & (goals[chosen] <= ends + gap.most)
            reached[reached] &= self._share_paragraph(
                here.ends[reached], rest.begins[chosen[reached]]
            )
            rest = _taken(Stretches(here.begins, rest.ends[chosen]), reached)
        return rest

    def _share_paragraph(self, one: Places, other: Places) -> Mask:
        """Tell of pairs of places, the lesser first, whether no paragraph ends between them."""
        together = self._share_document(one, other)
        if together.any():
            ends = self._reader.line_ends()
            together &= ends.searchsorted(one) == ends.searchsorted(other)
        return together

    def _share_document(self, one: Places, other: Places) -> Mask:
        return self._contents.documents_at(one) == self._contents.documents_at(other)

    def _in_part(self, begins: Places, part: Part) -> Mask | slice:
        if part not in {Part.HEAD, Part.BODY}:
            return slice(None)
        in_head = begins < self._contents.heads[self._contents.documents_at(begins)]
        return in_head if part is Part.HEAD else ~in_head

    def _in_characters(self, stretches: Stretches) -> tuple[Places, Places]:
        """Count in characters where some take two units."""
        astral = np.sort(self._reader.stretch(*HIGH_SURROGATES).places)
        if not len(astral):
            return stretches
        begins, ends = stretches
        return (
            (begins - astral.searchsorted(begins)).astype(np.int32),
            (ends - astral.searchsorted(ends)).astype(np.int32),
        )


def _common(one: Places, other: Places) -> Places:
    """Return the numbers that stand in both of two ascending arrays."""
    few, many = (one, other) if len(one) < len(other) else (other, one)
    if not len(few):
        return few
    at = many.searchsorted(few)
    at[at == len(many)] = 0
    return few[many[at] == few]


def _taken(stretches: Stretches, chosen: Mask | slice) -> Stretches:
    return Stretches(stretches.begins[chosen], stretches.ends[chosen])
