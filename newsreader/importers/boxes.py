"""Where ALTO says that the words of a page are printed; what cannot be true is left out.

All measures of a page are in one unit, so that the unit itself need not be known.
"""

from collections.abc import Iterable, Sequence
from dataclasses import dataclass
from itertools import islice

from newsreader.core.boxes import Area, Box
from newsreader.core.packed_boxes import PackedPage, packed
from newsreader.core.spans import Span
from newsreader.importers.xml_tree import Element

LARGEST = 1_000_000
"""Most units that a page is wide or high: a wall of a house in inch1200."""

TRUSTED = 0.9
"""Share of a page's words that must have a place on it; with less, its measures are not its own."""

PageSize = tuple[float, float]


@dataclass(frozen=True, slots=True)
class Word:
    """A word by its number of signs, and its area on the page if that is known.

    Without signs, it is the second part of the word before, over a line's end.
    """

    signs: int
    area: Area | None


def size_of(page: Element) -> PageSize | None:
    """Return the width and height of a page; None if they are not there or cannot be."""
    size = _numbers(page, "WIDTH", "HEIGHT")
    return (size[0], size[1]) if size and all(0 < side <= LARGEST for side in size) else None


def area_of(element: Element, size: PageSize | None) -> Area | None:
    """Return where an element stands on its page; None if most of it does not."""
    numbers = _numbers(element, "HPOS", "VPOS", "WIDTH", "HEIGHT") if size else None
    if size is None or numbers is None:
        return None
    left, top, width, height = numbers
    across, down = _on_page(left, width, size[0]), _on_page(top, height, size[1])
    return Area(across[0], down[0], across[1], down[1]) if across and down else None


def are_credible(words: Sequence[Word]) -> bool:
    """Tell whether nearly all words of a page have a place on it."""
    return sum(word.area is not None for word in words) >= TRUSTED * len(words)


def boxes_in(
    text: str, marks: Iterable[Span], blocks: Iterable[tuple[int, Sequence[Word]]]
) -> tuple[PackedPage, ...]:
    """Return the boxes of an issue whose text has these blocks, each on its page, in this order.

    Blanks may have come and gone between the signs of the blocks; `marks` are not theirs.
    """
    ours = {at for mark in marks for at in range(mark.start, mark.end)}
    signs = (at for at, sign in enumerate(text) if not sign.isspace() and at not in ours)
    boxes: list[Box] = []
    for page, words in blocks:
        span: Span | None = None
        for word in words:
            if word.signs:
                places = list(islice(signs, word.signs))
                span = Span(places[0], places[-1] + 1)
            if span is not None and word.area is not None:
                boxes.append(Box(span, page, word.area))
    return packed(boxes)


def _numbers(element: Element, *names: str) -> list[float] | None:
    """Return attributes that are numbers; None if one is not. NaN is never where it should be."""
    try:
        return [float(element.get(name) or "") for name in names]
    except ValueError:
        return None


def _on_page(start: float, length: float, side: float) -> tuple[float, float] | None:
    """Return the fraction of a side that a stretch of it begins at and has; None if it is off."""
    first, last = max(0.0, start), min(start + length, side)
    if not 0 < length <= 2 * (last - first):
        return None
    return first / side, (last - first) / side
