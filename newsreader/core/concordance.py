"""How words in their surroundings are listed: how many, how wide, in which order."""

from collections.abc import Callable, Sequence
from enum import StrEnum
from typing import Any

from newsreader.core.hits import Line

PLACES = 10_000
"""Most lines of a concordance."""

WIDTH = 40
"""Code points left and right of the words."""


class Sort(StrEnum):
    """What lines of a concordance are sorted by; lines without a day stand last where days count.

    PLACE is where they were printed: paper, day, page. LEFT reads what stands before the words
    from right to left, so that the nearest neighbour counts first.
    """

    NEWEST = "newest"
    OLDEST = "oldest"
    LEFT = "left"
    RIGHT = "right"
    PLACE = "place"


def sorted_by(lines: Sequence[Line], sort: Sort) -> tuple[Line, ...]:
    """Return lines in another order; those that are alike keep theirs."""
    return tuple(sorted(lines, key=_KEYS[sort], reverse=sort is Sort.NEWEST))


_KEYS: dict[Sort, Callable[[Line], Any]] = {
    Sort.NEWEST: lambda line: line.date or "",
    Sort.OLDEST: lambda line: (line.date is None, line.date or ""),
    Sort.LEFT: lambda line: line.left[::-1],
    Sort.RIGHT: lambda line: line.right,
    Sort.PLACE: lambda line: (line.publication or "", line.date or "", line.page),
}
