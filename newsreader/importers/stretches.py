"""The stretches of a text that are left between what is known to stand beside the articles."""

from bisect import bisect_left
from collections.abc import Iterable

from newsreader.core.spans import Span, subtract


class Stretches:
    """A text with holes in it."""

    def __init__(self, text: str, holes: Iterable[Span]) -> None:
        self._text = text
        self._holes = sorted(holes)
        self._ends = [hole.end for hole in self._holes]

    def between(self, start: int, end: int) -> list[Span]:
        """Return the stretches of `[start, end)` that show something, without blanks around."""
        first = bisect_left(self._ends, start)
        holes: list[Span] = []
        for at in range(first, len(self._holes)):
            if self._holes[at].start >= end:
                break
            holes.append(self._holes[at])
        trimmed = (self._trimmed(span) for span in subtract(Span(start, end), holes))
        return [span for span in trimmed if span.length]

    def _trimmed(self, span: Span) -> Span:
        text = span.of(self._text)
        left = len(text) - len(text.lstrip())
        return Span(span.start + left, span.start + left + len(text.strip()))
