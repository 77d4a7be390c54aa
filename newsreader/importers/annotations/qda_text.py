"""The text of a source in a project of text analysis, and how its program counts in it.

The standard wants code points. MAXQDA counts CR and LF as two and ATLAS.ti as one; programs for
Windows may count the halves of rare characters. What a selection is called tells: its own words.
"""

import re
from collections.abc import Callable, Iterable
from typing import NamedTuple

_SHORTEST = 2

Count = Callable[[str, int], int]


class Selection(NamedTuple):
    """Offsets as a program counts them, and what it calls the selection."""

    start: int
    end: int
    name: str


class SourceText(NamedTuple):
    """A text with LF at its line ends, and how offsets of the program become code points in it."""

    text: str
    raw: str
    count: Count

    def place(self, offset: int) -> int:
        """Return an offset in `text`; one beyond it where it is beyond the program's text."""
        at = self.count(self.raw, offset)
        return len(self.text) + 1 if at > len(self.raw) else len(_plain(self.raw[:at]))


def source_text(raw: str, selections: Iterable[Selection], *, narrow: bool) -> SourceText:
    """Return a text counted as most names of selections say; `narrow` where nothing tells."""
    plain, named = _plain(raw), [each for each in selections if each.name.strip()]
    texts = (plain, raw) if narrow else (raw, plain)
    counts = (_code_points, _halves) if max(raw, default="") > "\uffff" else (_code_points,)
    ways = [SourceText(plain, text, count) for count in counts for text in dict.fromkeys(texts)]
    return max(ways, key=lambda way: sum(_fits(way, each) for each in named))


def _plain(text: str) -> str:
    return text.replace("\r\n", "\n").replace("\r", "\n")


def _code_points(text: str, offset: int) -> int:
    return offset


def _halves(text: str, offset: int) -> int:
    """Return the code points before an offset in UTF-16 units."""
    units = text.encode("utf-16-le", "surrogatepass")
    if 2 * offset > len(units):
        return len(text) + 1
    return len(units[: 2 * offset].decode("utf-16-le", "ignore"))


def _fits(way: SourceText, selection: Selection) -> int:
    """Return how well the words at a selection fit its name, which may be cut, in points."""
    words = way.text[way.place(selection.start) : way.place(selection.end)]
    letters, name = _letters(words), _letters(selection.name)
    length = min(len(letters), len(name))
    alike = length >= _SHORTEST and letters[:length] == name[:length]
    begun = words.startswith(selection.name.rstrip(".…"))
    return alike * (1 + begun + (words == words.strip()) + (letters == name))


def _letters(text: str) -> str:
    return re.sub(r"[\W_]+", "", text)
