"""Passages that were read twice: kept, but left out of the reading text."""

from bisect import bisect_right
from dataclasses import dataclass, field
from itertools import islice

from newsreader.core.findings import Finding, FindingKind, Repair
from newsreader.core.issue import BlockRole
from newsreader.core.spans import Span
from newsreader.recognition.drafts import Draft, Passage
from newsreader.recognition.sheet import Sheet

_SHORTEST = 16
_SHORT = 8
_KEY = 12
_CANDIDATES = 8


def suppress(sheet: Sheet) -> None:
    """Suppress every line that repeats the end of what stands before it in its article."""
    for draft in sheet.drafts:
        sheet.findings.extend(_repeats(draft))


def _repeats(draft: Draft) -> list[Finding]:
    shown = _Shown()
    findings: list[Finding] = []
    expected: int | None = None
    for passage in draft.body:
        if passage.role not in (BlockRole.PARAGRAPH, BlockRole.SUBHEAD):
            continue
        text = "".join(passage.text.split())
        found = shown.find(text, expected)
        if found is None:
            shown.add(text, passage)
            expected = None
            continue
        expected = found[1] + 1
        passage.suppressed = True
        findings.append(_finding(passage, shown.sources(*found, len(text))))
    return findings


def _finding(passage: Passage, sources: tuple[Span, ...]) -> Finding:
    return Finding(FindingKind.DUPLICATE, (passage.span,), sources, Repair.SUPPRESSED)


@dataclass(slots=True)
class _Shown:
    """The lines shown so far, without blanks; found again by how they end."""

    passages: list[Passage] = field(default_factory=list[Passage])
    texts: list[str] = field(default_factory=list[str])
    starts: list[int] = field(default_factory=list[int])
    ends: dict[str, list[int]] = field(default_factory=dict[str, list[int]])
    length: int = 0

    def add(self, text: str, passage: Passage) -> None:
        """Remember a line."""
        self.ends.setdefault(text[-_KEY:], []).append(len(self.texts))
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
        start = head.span.start + _offset(head.text, skipped)
        return (Span(start, head.span.end), *(passage.span for passage in rest))


def _offset(text: str, count: int) -> int:
    """Return where the character after the first `count` non-blank ones stands."""
    shown = (at for at, character in enumerate(text) if not character.isspace())
    return next(islice(shown, count, None))
