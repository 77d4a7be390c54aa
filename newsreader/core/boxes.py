"""Where the words of a page are printed, as far as the format of a source says."""

from bisect import bisect_right
from collections.abc import Iterable, Sequence
from dataclasses import dataclass

from newsreader.core.spans import Span


@dataclass(frozen=True, slots=True)
class Area:
    """A rectangle of a page in fractions of its width and height: any picture of it will do."""

    left: float
    top: float
    width: float
    height: float

    @property
    def right(self) -> float:
        """Its right edge."""
        return self.left + self.width

    @property
    def bottom(self) -> float:
        """Its lower edge."""
        return self.top + self.height

    def holds(self, x: float, y: float) -> bool:
        """Tell whether a point of the page lies in it."""
        return self.left <= x <= self.right and self.top <= y <= self.bottom


@dataclass(frozen=True, slots=True)
class Box:
    """A word of the source, or a part of one over a line's end, and its place on its page."""

    span: Span
    page: int
    area: Area


class Boxes:
    """The boxes of one page, found by words and by places; words do not overlap."""

    def __init__(self, boxes: Iterable[Box]) -> None:
        self._boxes = sorted(boxes, key=lambda box: box.span)
        self._ends = [box.span.end for box in self._boxes]

    def of(self, spans: Iterable[Span]) -> list[Box]:
        """Return the boxes of the words that stretches of the source touch, in their order."""
        found: list[Box] = []
        for span in spans:
            for at in range(bisect_right(self._ends, span.start), len(self._boxes)):
                if self._boxes[at].span.start >= span.end:
                    break
                found.append(self._boxes[at])
        return found

    def at(self, x: float, y: float) -> Box | None:
        """Return the smallest box that holds a point of the page."""
        held = (box for box in self._boxes if box.area.holds(x, y))
        return min(held, key=lambda box: box.area.width * box.area.height, default=None)


def joined(areas: Iterable[Area]) -> list[Area]:
    """Make one of areas that follow each other in a line, across or down the page."""
    runs: list[list[Area]] = []
    last: Area | None = None
    down: bool | None = None
    for area in areas:
        down = None if last is None else _way(last, area, down)
        if down is None:
            runs.append([area])
        else:
            runs[-1].append(area)
        last = area
    return [_around(run) for run in runs]


def _way(last: Area, area: Area, down: bool | None) -> bool | None:
    """Tell how an area goes on from the last one: across (False), down (True), or not (None).

    `down` is how that one went on from the one before.
    """
    beside = min(last.bottom, area.bottom) - max(last.top, area.top)
    under = min(last.right, area.right) - max(last.left, area.left)
    least = min(last.height, area.height)
    if not down and 0 < beside * 2 >= least and -under <= area.width:
        return False
    # Of two lines one over the other, the words do not stand so exactly.
    exact = under * 5 >= 4 * max(last.width, area.width)
    return True if down is not False and exact and -beside <= area.height else None


def _around(areas: Sequence[Area]) -> Area:
    """Return the smallest rectangle around areas."""
    left, top = min(area.left for area in areas), min(area.top for area in areas)
    right, bottom = max(area.right for area in areas), max(area.bottom for area in areas)
    return Area(left, top, right - left, bottom - top)
