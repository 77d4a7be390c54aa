"""Where the characters of a line stand in the source, also of a line printed in several."""

from dataclasses import dataclass
from itertools import compress, count, pairwise
from operator import ne

from newsreader.core.spans import Span


@dataclass(frozen=True, slots=True)
class Places:
    """Source offsets of a text whose characters do not simply follow each other in the source.

    Character `i` is `[starts[i], ends[i])`; invisible characters beside it are counted in.
    """

    starts: tuple[int, ...]
    ends: tuple[int, ...]

    def cut(self, start: int, end: int) -> "Places":
        """Return the places of characters `[start, end)`."""
        return Places(self.starts[start:end], self.ends[start:end])

    @property
    def spans(self) -> tuple[Span, ...]:
        """The source spans, as few as can be."""
        breaks = compress(count(1), map(ne, self.starts[1:], self.ends))
        cuts = [0, *breaks, len(self.ends)] if self.ends else []
        return tuple(Span(self.starts[first], self.ends[end - 1]) for first, end in pairwise(cuts))


def cut(begin: int, places: Places | None, start: int, end: int) -> tuple[Span, ...]:
    """Return the source spans of characters `[start, end)` of a text that begins at `begin`."""
    if places is None:
        return (Span(begin + start, begin + end),)
    return places.cut(start, end).spans
