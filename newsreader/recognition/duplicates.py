"""Passages that were read twice: kept, but left out of the reading text."""

import re
from bisect import bisect_right
from dataclasses import dataclass, field
from itertools import islice

from newsreader.core.findings import Finding, FindingKind, Repair
from newsreader.core.issue import BlockRole
from newsreader.core.spans import Span
from newsreader.recognition.drafts import Draft, Passage
from newsreader.recognition.pace import Pace
from newsreader.recognition.sheet import Sheet

_SHORTEST = 16
_SHORT = 8
_KEY = 12
_CANDIDATES = 8
_GRAM = 5
_SHORTEST_ALIKE = 20
_ALIKE = 0.8
_FEW = 4
_BEGINNING = 3
_NUMBER = re.compile(r"[0-9]+(?:\.[0-9]+)?")
_EXACT = 0.97
_PAIR = 2


def suppress(sheet: Sheet) -> None:
    """Suppress every line that repeats what stands before it in its article."""
    for draft in sheet.pace.over(sheet.drafts):
        sheet.findings.extend(_repeats(draft, sheet.pace))


def _repeats(draft: Draft, pace: Pace) -> list[Finding]:
    findings: list[Finding] = []
    if len(draft.body) < _PAIR:
        return findings
    shown = _Shown()
    expected: int | None = None
    for passage in pace.over(draft.body):
        if passage.role not in (BlockRole.PARAGRAPH, BlockRole.SUBHEAD):
            continue
        text = "".join(passage.text.split())
        exact = shown.find(text, expected)
        near = None if exact or passage.role is BlockRole.SUBHEAD else shown.alike(text)
        if exact is None and near is None:
            shown.add(text, passage)
            expected = None
            continue
        passage.suppressed = True
        if exact:
            expected, sources, sure = exact[1] + 1, shown.sources(*exact, len(text)), _EXACT
        else:
            last, sure = near or (0, 0.0)
            expected, sources = last + 1, shown.passages[last].own
        findings.append(_finding(passage, sources, sure))
    return findings


def _finding(passage: Passage, sources: tuple[Span, ...], sure: float) -> Finding:
    return Finding(FindingKind.DUPLICATE, passage.own, sources, Repair.SUPPRESSED, confidence=sure)


@dataclass(slots=True)
class _Shown:
    """The lines shown so far, without blanks; found again by how they end, or by their pieces.

    Pieces are noted when a line needs them: most hold too many new signs to repeat anything.
    """

    passages: list[Passage] = field(default_factory=list[Passage])
    texts: list[str] = field(default_factory=list[str])
    starts: list[int] = field(default_factory=list[int])
    ends: dict[str, list[int]] = field(default_factory=dict[str, list[int]])
    pieces: dict[str, int] = field(default_factory=dict[str, int])
    noted: int = 0
    signs: set[str] = field(default_factory=set[str])
    length: int = 0

    def add(self, text: str, passage: Passage) -> None:
        """Remember a line."""
        self.ends.setdefault(text[-_KEY:], []).append(len(self.texts))
        self.signs.update(text)
        self.passages.append(passage)
        self.texts.append(text)
        self.starts.append(self.length)
        self.length += len(text)

    def find(self, text: str, expected: int | None) -> tuple[int, int] | None:
        """Return the first and last of the lines whose joined end is `text`.

        A short line counts only as the `expected` one, the next after lines found before, or
        where it repeats the line just before it.
        """
        for number in (expected, len(self.texts) - 1 if len(text) >= _SHORT else None):
            if number is not None and self.texts[number : number + 1] == [text]:
                return number, number
        if len(text) < _SHORTEST:
            return None
        for last in self.ends.get(text[-_KEY:], ())[-_CANDIDATES:]:
            start = self.starts[last] + len(self.texts[last]) - len(text)
            if start >= 0 and self._joined(start, last) == text:
                return self._line_at(start), last
        return None

    def alike(self, text: str) -> tuple[int, float] | None:
        """Return the line that `text` repeats but for a few characters, and how sure that is.

        Lines that differ at their beginning or in a number say the same of something else.
        """
        if len(text) < _SHORTEST_ALIKE or self._most_known(text) < _ALIKE:
            return None
        self._note_pieces()
        grams = _grams(text)
        found = [self.pieces[gram] for gram in grams if gram in self.pieces]
        share = len(found) / len(grams)
        last = max(found, default=0)
        if share < _ALIKE or last - min(found) > _FEW:
            return None
        source = "".join(self.texts[min(found) : last + 1])
        if text[:_BEGINNING] not in source:
            return None
        numbers = set(_NUMBER.findall(text)) <= set(_NUMBER.findall(source))
        return (last, share * share) if numbers else None

    def _most_known(self, text: str) -> float:
        """Return the greatest share of pieces that may be known: none is that holds a new sign.

        Of the signs, those are looked at that no two pieces have in common.
        """
        count = len(text) - _GRAM + 1
        apart = text[_GRAM - 1 : count : _GRAM]
        new = sum(sign not in self.signs for sign in apart) * _GRAM
        return (count - new) / count

    def _note_pieces(self) -> None:
        for number in range(self.noted, len(self.texts)):
            self.pieces.update(dict.fromkeys(_grams(self.texts[number]), number))
        self.noted = len(self.texts)

    def _line_at(self, place: int) -> int:
        """Return the number of the line that holds the character at `place` of the joined lines."""
        return bisect_right(self.starts, place) - 1

    def _joined(self, start: int, last: int) -> str:
        """Return the joined lines from `start` to the end of line `last`."""
        first = self._line_at(start)
        head = self.texts[first][start - self.starts[first] :]
        return head + "".join(self.texts[first + 1 : last + 1])

    def sources(self, first: int, last: int, length: int) -> tuple[Span, ...]:
        """Return the source spans of the last `length` characters of these lines."""
        skipped = sum(len(text) for text in self.texts[first : last + 1]) - length
        head, *rest = self.passages[first : last + 1]
        begin = _offset(head.text, skipped)
        return head.cut(begin, len(head.text)) + tuple(s for each in rest for s in each.own)


def _grams(text: str) -> list[str]:
    return [text[at : at + _GRAM] for at in range(len(text) - _GRAM + 1)]


def _offset(text: str, count: int) -> int:
    """Return where the character after the first `count` non-blank ones stands."""
    shown = (at for at, character in enumerate(text) if not character.isspace())
    return next(islice(shown, count, None))
