"""Who holds which characters of a source."""

from bisect import bisect_right
from collections.abc import Iterable
from typing import Generic, TypeVar

from newsreader.core.spans import Span

Holder = TypeVar("Holder")


class Holders(Generic[Holder]):
    """Finds the holder of a source character among spans that share none."""

    def __init__(self, spans: Iterable[tuple[Span, Holder]]) -> None:
        self._held = sorted(spans, key=lambda held: held[0].start)
        self._starts = [span.start for span, _ in self._held]

    def find(self, offset: int) -> tuple[Span, Holder] | None:
        """Return the span in which, or right after which, `offset` lies, with its holder."""
        at = bisect_right(self._starts, offset) - 1
        if at < 0 or offset > self._held[at][0].end:
            return None
        return self._held[at]
