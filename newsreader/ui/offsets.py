"""The only place where code points and Qt's UTF-16 units are converted into each other.

The program counts code points; Qt counts UTF-16 units, of which a character outside the Basic
Multilingual Plane (𠮷, emoji) takes two.
"""

import re
from bisect import bisect_left

from newsreader.core.spans import Span

_WIDE = re.compile("[\U00010000-\U0010ffff]")


class Offsets:
    """Conversion of offsets in one text; costs nothing where all characters take one unit."""

    def __init__(self, text: str) -> None:
        self.characters = len(text)
        self._wide = tuple(match.start() for match in _WIDE.finditer(text))
        # The position, in units, of the first half of each wide character.
        self._halves = tuple(at + number for number, at in enumerate(self._wide))

    @property
    def units(self) -> int:
        """Length of the text in UTF-16 units."""
        return self.characters + len(self._wide)

    def unit(self, offset: int) -> int:
        """Return the UTF-16 position of the code point at `offset`, held within the text."""
        held = min(max(offset, 0), self.characters)
        return held + bisect_left(self._wide, held)

    def point(self, position: int) -> int:
        """Return the code point at a UTF-16 position; the middle of a pair answers its start."""
        held = min(max(position, 0), self.units)
        before = bisect_left(self._halves, held)
        if before and self._halves[before - 1] + 1 == held:
            return self._wide[before - 1]
        return held - before

    def span(self, first: int, second: int) -> Span:
        """Return the span between two positions in either order; a cut pair is taken whole."""
        start, end = sorted((first, second))
        last = self.point(end)
        return Span(self.point(start), last + (1 if self.unit(last) < min(end, self.units) else 0))

    def positions(self, span: Span) -> tuple[int, int]:
        """Return the UTF-16 positions of both ends of a span."""
        return self.unit(span.start), self.unit(span.end)
