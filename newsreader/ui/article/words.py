"""Where words begin and end in the article shown, for double click and Ctrl+arrow."""

import re
from bisect import bisect_left
from collections.abc import Iterable, Iterator

from newsreader.core.spans import Span, subtract

# Without a dictionary: a run of Latin letters or digits, a run of blanks, any other character.
_PIECE = re.compile(r"[0-9A-Za-z０-９Ａ-Ｚａ-ｚ]+|\s+|.", re.DOTALL)


class Words:
    """The words of one text; what `known` leaves out counts character by character.

    Nothing is looked at before it is asked for, and then one line: an article opens at once.
    """

    def __init__(self, text: str, known: Iterable[Span] = ()) -> None:
        self._text = text
        self._known = sorted(span for span in known if span.length)
        self._starts = [span.start for span in self._known]
        self._line = Span(0, 0)
        self._words: list[Span] = []

    def at(self, offset: int) -> Span:
        """Return the word that holds the character at `offset`; at a line's end, the last one."""
        words = self._of_line(min(offset, len(self._text)))
        before = [word for word in words if word.start <= offset]
        return before[-1] if before else Span(self._line.start, self._line.start)

    def after(self, offset: int) -> int:
        """Return where the next word begins, or the end of the text."""
        while offset < len(self._text):
            for word in self._of_line(offset):
                if word.start > offset and not word.of(self._text).isspace():
                    return word.start
            offset = self._line.end
            if offset < len(self._text):
                offset += 1
                if self._begins_word(offset):
                    return offset
        return len(self._text)

    def before(self, offset: int) -> int:
        """Return where the word before `offset` begins, or the start of the text."""
        while offset > 0:
            for word in reversed(self._of_line(offset)):
                if word.start < offset and not word.of(self._text).isspace():
                    return word.start
            offset = self._line.start - 1
        return 0

    def _begins_word(self, offset: int) -> bool:
        return offset < len(self._text) and not self._text[offset].isspace()

    def _of_line(self, offset: int) -> list[Span]:
        """Return the words of the line that holds `offset`, in order."""
        start = self._text.rfind("\n", 0, offset) + 1
        end = self._text.find("\n", offset)
        line = Span(start, end if end >= 0 else len(self._text))
        if line != self._line:
            first, last = (bisect_left(self._starts, edge) for edge in (line.start, line.end))
            known = self._known[first:last]
            gaps = subtract(line, known)
            pieces = (piece for gap in gaps for piece in _pieces(self._text, gap))
            self._line, self._words = line, sorted([*known, *pieces])
        return self._words


def _pieces(text: str, gap: Span) -> Iterator[Span]:
    for match in _PIECE.finditer(text, gap.start, gap.end):
        yield Span(match.start(), match.end())
