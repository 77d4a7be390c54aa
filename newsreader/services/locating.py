"""Where the words of a query stand in one text, for marking them and for cutting snippets."""

from bisect import bisect_left, bisect_right
from collections.abc import Iterable, Sequence
from typing import NamedTuple

from newsreader.core.query import Gap, Near, Part, Term
from newsreader.core.spans import Span
from newsreader.language.characters import Folded, fold
from newsreader.language.folding import fold_variants

SPANS = 10_000
"""Most places that are listed of one text and term."""


class Text(NamedTuple):
    """A folded text, the length of its folded head, and in which form words are looked for."""

    folded: Folded
    head: int
    exact: bool

    @property
    def text(self) -> str:
        """The text that is looked into."""
        return self.folded.text


def text_of(text: str, head: int, *, exact: bool) -> Text:
    """Fold a text whose head is its first `head` characters."""
    folded = _fold(text, exact=exact)
    inside = head if len(folded.text) == len(text) else bisect_left(folded.offsets, head)
    return Text(folded, inside, exact)


def locate(words: Iterable[Term | Near], text: Text) -> tuple[Span, ...]:
    """Return the places of all words, ascending, as offsets in the text before it was folded."""
    found = {place for word in words for place in _places(word, text)}
    offsets = text.folded.offsets
    return tuple(Span(offsets[begin], offsets[end - 1] + 1) for begin, end in sorted(found))


Place = tuple[int, int]


def _places(word: Term | Near, text: Text) -> list[Place]:
    if isinstance(word, Term):
        return _term(word, text)
    left, right = _term(word.left, text), _term(word.right, text)
    return _having(left, right, word.within) + _having(right, left, word.within)


def _having(places: Sequence[Place], others: Sequence[Place], within: int) -> list[Place]:
    """Return the places that have one of the others near them."""
    begins = [begin for begin, _ in others]
    ends = sorted(end for _, end in others)
    return [
        (begin, end)
        for begin, end in places
        if _first(begins, end) <= end + within or _last(ends, begin) >= begin - within
    ]


def _first(values: Sequence[int], least: int) -> float:
    at = bisect_left(values, least)
    return values[at] if at < len(values) else float("inf")


def _last(values: Sequence[int], most: int) -> float:
    at = bisect_right(values, most) - 1
    return values[at] if at >= 0 else float("-inf")


def _term(term: Term, text: Text) -> list[Place]:
    pieces = [_folded(piece, text) for piece in term.pieces]
    if not all(pieces):
        return []
    begin, end = _range(term.part, text)
    places = list(_find(text.text, pieces[-1], begin))
    for piece, gap in zip(pieces[-2::-1], term.gaps[::-1], strict=True):
        places = _followed(text.text, list(_find(text.text, piece, begin)), gap, places)
    return [place for place in places if place[0] < end][:SPANS]


def _folded(piece: str, text: Text) -> str:
    return _fold(piece, exact=text.exact).text


def _fold(text: str, *, exact: bool) -> Folded:
    return fold(text) if exact else fold_variants(text)


def _range(part: Part, text: Text) -> tuple[int, int]:
    end = len(text.text)
    return {Part.HEAD: (0, text.head), Part.BODY: (text.head, end)}.get(part, (0, end))


def _find(text: str, piece: str, begin: int) -> Iterable[Place]:
    at = text.find(piece, begin)
    while at >= 0:
        yield at, at + len(piece)
        at = text.find(piece, at + 1)


def _followed(text: str, places: Sequence[Place], gap: Gap, goals: Sequence[Place]) -> list[Place]:
    """Return the places that a goal can be reached from, each with the goal's end."""
    begins = [begin for begin, _ in goals]
    found: list[Place] = []
    for begin, end in places:
        at = bisect_left(begins, end + gap.least)
        reached = at < len(goals) and begins[at] <= end + gap.most
        if reached and "\n" not in text[end : begins[at]]:
            found.append((begin, goals[at][1]))
    return found
