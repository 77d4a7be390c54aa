"""Hard-wrapped texts: paragraphs printed in several lines of one width are put in one again.

Lines are wrapped where many have the same, greatest width and few of those end a sentence. A
paragraph then begins after an empty line, at an indent, or after a line that is not full.
"""

from collections import Counter
from collections.abc import Callable, Iterable
from dataclasses import dataclass
from typing import NamedTuple

_FEWEST = 6
_SAMPLE = 2000
_NARROWEST = 10
_WIDEST = 64
_FULL_SHARE = 0.25
_BEYOND_SHARE = 0.05
_ENDED_SHARE = 0.4
_SLACK = 1.5
_HALF = 0.5
_EXACT_SHARE = 0.85
_ONE = 1
_STOPS = "。！？!?…”’」』）)：:；;"


class Row(NamedTuple):
    """One line of the file: where it starts, what it shows, empty lines above, blanks around."""

    start: int
    text: str
    gap: int = 0
    indent: int = 0
    trail: int = 0

    @property
    def end(self) -> int:
        """Where it ends."""
        return self.start + len(self.text)

    @property
    def ends_sentence(self) -> bool:
        """Tell whether a sentence could end here."""
        return self.text[-1] in _STOPS


def paragraphs(rows: list[Row]) -> list[list[Row]]:
    """Group the rows that make one paragraph; each stands alone in a text that is not wrapped."""
    wrap = _wrap(rows[:_SAMPLE], _characters) or _wrap(rows[:_SAMPLE], _columns)
    if wrap is None:
        return [[row] for row in rows]
    grouped: list[list[Row]] = []
    for at, row in enumerate(rows):
        if at and wrap.goes_on(rows[at - 1], row):
            grouped[-1].append(row)
        else:
            grouped.append([row])
    return grouped


def _characters(row: Row) -> float:
    return row.indent + len(row.text) + min(row.trail, 1)


def _columns(row: Row) -> float:
    """Measure in ideographs: a Latin letter or ASCII blank is half as wide."""
    narrow = len(row.text.encode("ascii", "ignore"))
    return (row.indent + min(row.trail, 1)) / 2 + len(row.text) - narrow / 2


@dataclass(frozen=True, slots=True)
class _Wrap:
    """How a text is wrapped: the width of a full row, and what rows inside paragraphs have."""

    measure: Callable[[Row], float]
    width: float
    slack: float
    gap: int
    indent: int
    marked: bool

    def is_full(self, row: Row) -> bool:
        """Tell whether the row is as wide as a paragraph's; a wider one, as a date, is none's."""
        return self.width - self.slack <= self.measure(row) <= self.width + _SLACK

    def goes_on(self, before: Row, row: Row) -> bool:
        """Tell whether `row` continues the paragraph of the row before it."""
        if row.gap > self.gap or row.indent > self.indent + _ONE or not self.is_full(before):
            return False
        if not before.ends_sentence:
            return True
        return self.marked and (self.is_full(row) or row.ends_sentence)


def _wrap(rows: list[Row], measure: Callable[[Row], float]) -> _Wrap | None:
    widths = [measure(row) for row in rows]
    counts = Counter(width for width in widths if _NARROWEST <= width <= _WIDEST)
    if len(rows) < _FEWEST or not counts:
        return None
    width, _ = max(counts.items(), key=lambda item: (item[1], item[0]))
    full = [at for at, each in enumerate(widths) if abs(each - width) <= _SLACK]
    beyond = sum(each > width + _SLACK for each in widths)
    ended = sum(rows[at].ends_sentence for at in full)
    if len(full) < max(_FEWEST, _FULL_SHARE * len(rows)) or beyond > _BEYOND_SHARE * len(rows):
        return None
    if ended > _ENDED_SHARE * len(full):
        return None
    following = [rows[at + 1] for at in full if at + 1 < len(rows) and not rows[at].ends_sentence]
    gap = _usual(row.gap for row in following)
    indent = _usual(row.indent for row in following)
    marked = any(row.gap > gap or row.indent > indent + _ONE for row in rows[1:])
    exact = sum(abs(widths[at] - width) <= _HALF for at in full)
    slack = _HALF if exact >= _EXACT_SHARE * len(full) else _SLACK
    return _Wrap(measure, width, slack, gap, indent, marked)


def _usual(values: Iterable[int]) -> int:
    return Counter(values).most_common(1)[0][0]
