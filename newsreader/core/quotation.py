"""Where the words that somebody quoted stand in a text that may have changed since."""

from collections.abc import Iterator
from dataclasses import dataclass
from typing import NamedTuple

from newsreader.core.spans import Span

_SIDE = 32
"""So many characters of the words around are compared, white space left out."""
_TELLING = 4
"""So many of them have to be the same to tell one place from another."""
_MOST = 1_000
"""So many places of the same words are compared."""


class Doubt(NamedTuple):
    """Why a place is not beyond doubt: a key of `core/texts`, and of how many places it is one."""

    key: str
    places: int = 1


class Fit(NamedTuple):
    """A place, and why it is to be checked; None where it is not."""

    span: Span
    doubt: Doubt | None = None


@dataclass(frozen=True, slots=True)
class Quotation:
    """Words, those around them, and where they began in the text from which they were taken."""

    quote: str
    prefix: str = ""
    suffix: str = ""
    start: int | None = None

    def fit(self, text: str) -> Fit | None:
        """Return where in `text` the words stand, or None; white space need not be the same."""
        places = list(_places(text, self.quote))
        if places:
            return self._chosen(text, places)
        loose = _loosely(text, self.quote)
        if not loose:
            return None
        fit = self._chosen(text, loose)
        return fit._replace(doubt=fit.doubt or Doubt("receive.other-spaces"))

    def likeness(self, text: str, span: Span) -> int:
        """Return how many characters beside a place are those around the words."""
        return sum(known for known, _ in self._sides(text, span))

    def _chosen(self, text: str, places: list[Span]) -> Fit:
        """Choose by the words around, else by the offset."""
        alike = [self.likeness(text, place) for place in places]
        best = max(alike)
        nearest = sorted(
            (place for place, here in zip(places, alike, strict=True) if here == best),
            key=lambda place: abs(place.start - (self.start or 0)),
        )
        first = nearest[0]
        if len(places) == 1:
            return Fit(
                first, Doubt("receive.other-context") if self._speaks_against(text, first) else None
            )
        told = len(nearest) == 1 and best >= min(_TELLING, self._given)
        if told or (first.start == self.start and best >= min(_TELLING, self._given)):
            return Fit(first)
        return Fit(first, Doubt("receive.several-places", len(places)))

    @property
    def _given(self) -> int:
        """How many characters around the words are known."""
        return len(_squeezed(self.prefix)) + len(_squeezed(self.suffix))

    def _speaks_against(self, text: str, span: Span) -> bool:
        """Tell whether nothing around a place is as it was, though something is known."""
        compared = [known for known, possible in self._sides(text, span) if possible]
        return bool(compared) and not any(compared)

    def _sides(self, text: str, span: Span) -> Iterator[tuple[int, int]]:
        """Yield for both sides how many characters are the same, and how many could be."""
        before = text[max(0, span.start - 2 * _SIDE) : span.start]
        after = text[span.end : span.end + 2 * _SIDE]
        sides = ((self.prefix[::-1], before[::-1]), (self.suffix, after))
        for known, there in sides:
            one, other = _squeezed(known)[:_SIDE], _squeezed(there)[:_SIDE]
            yield _shared(one, other), min(len(one), len(other))


def _places(text: str, quote: str) -> Iterator[Span]:
    at, left = text.find(quote), _MOST
    while at >= 0 and left:
        yield Span(at, at + len(quote))
        at, left = text.find(quote, at + 1), left - 1


def _loosely(text: str, quote: str) -> list[Span]:
    """Return the places where the words stand with other white space in between."""
    wanted = _squeezed(quote)
    offsets = [at for at, character in enumerate(text) if not character.isspace()]
    plain = "".join(text[at] for at in offsets)
    found = _places(plain, wanted) if wanted else ()
    return [Span(offsets[span.start], offsets[span.end - 1] + 1) for span in found]


def _squeezed(text: str) -> str:
    return "".join(text.split())


def _shared(one: str, other: str) -> int:
    """Return with how many characters both begin."""
    pairs = zip(one, other, strict=False)
    return next((at for at, (a, b) in enumerate(pairs) if a != b), min(len(one), len(other)))
