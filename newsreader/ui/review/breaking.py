"""Where the lines of a row end, without asking Qt: a thousand rows are broken in some milliseconds.

Qt then lays out only the rows that are seen, and is told the same line ends.
"""

from bisect import bisect_right
from collections.abc import Callable
from itertools import accumulate

CLOSING = frozenset("，。、；：！？）」』”’》〉】〕…—·,.;:!?)]}%‰℃")
"""What must not begin a line."""

OPENING = frozenset("（「『“‘《〈【〔([{")
"""What must not end a line."""

_HAN = "国"

MOST_BACK = 24
"""How many characters a line may give to the next, at most, to break at a better place."""


class Widths(dict[str, float]):
    """The width of every character of a face; each is asked for once, all Han together."""

    def __init__(self, ask: Callable[[str], float]) -> None:
        super().__init__()
        self._ask = ask

    def __missing__(self, character: str) -> float:
        known = _HAN if "\u4e00" <= character <= "\u9fff" and character != _HAN else ""
        width = self[character] = self[known] if known else self._ask(character)
        return width


def line_ends(text: str, widths: Widths, width: float, indent: float) -> tuple[int, ...]:
    """Return where the lines of a text end, the first one being shorter by `indent`."""
    sums = [0.0, *accumulate(map(widths.__getitem__, text))]
    ends: list[int] = []
    start, room = 0, width - indent
    while start < len(text):
        full = bisect_right(sums, sums[start] + room, start) - 1
        end = _better(text, start, max(full, start + 1))
        ends.append(end)
        start, room = end, width
    return tuple(ends)


def _better(text: str, start: int, full: int) -> int:
    """Return where to break a line that could hold the characters up to `full`."""
    end = full
    while end < len(text) and text[end].isspace():  # blanks hang over the edge
        end += 1
    while end < len(text) and not _breaks(text[end - 1], text[end]):
        end -= 1
        if end <= start or full - end > MOST_BACK:
            return full
    return end


def _breaks(before: str, after: str) -> bool:
    if after in CLOSING or before in OPENING:
        return False
    return not (before.isascii() and after.isascii() and before.isalnum() and after.isalnum())
