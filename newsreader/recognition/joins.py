"""Paragraphs cut at the end of a column, with or without some characters read twice."""

import re
from collections.abc import Iterator

from newsreader.core.findings import Finding, FindingKind, Repair
from newsreader.core.issue import BlockRole
from newsreader.core.spans import Span
from newsreader.recognition.drafts import Draft, Passage
from newsreader.recognition.sheet import Sheet

_STOPS = "。！？!?"
_ENDED = re.compile(r"[。！？!?…：:；;.—\"'）)〕\]][”’」』》】]*$")
_CLOSED = re.compile(r"[”’」』）)》】〕\]]$")
_OPEN_ENDED = re.compile(r"[^。！？!?…：:；;.—][”’」』）)》】〕\]]+$")
_LOOSE = re.compile(r"[，、,“‘「『（(《]$")
_GOES_ON = re.compile(
    r"[，。、；：！？,;）)》”’」』】]|[的地得和与及并與並](?![确的士方球图點点利])"
)
_COMMAS = "，、；：,;:"
_GRAMMAR = re.compile(r"[的了在是这那要把被和与及就也都，、“”「」這個将將从從到为為]")
_LONGEST_OVERLAP = 40
_CERTAIN_OVERLAP = 6
_LIKELY_OVERLAP = 2
_FRAGMENT = 12
_LONG = 25


def join(sheet: Sheet) -> None:
    """Join each paragraph to the one it continues."""
    for draft in sheet.pace.over(sheet.drafts):
        _join_draft(draft, sheet)


def _join_draft(draft: Draft, sheet: Sheet) -> None:
    body: list[Passage] = []
    column = _Column()
    for passage in sheet.pace.over(draft.body):
        finding = column.take(passage)
        if finding is None:
            body.append(passage)
        else:
            sheet.findings.append(finding)
    draft.body = body


class _Column:
    """The running text of an article so far: its last paragraph, and that one's last line."""

    def __init__(self) -> None:
        self.paragraph: Passage | None = None
        self.line: Passage | None = None

    def take(self, passage: Passage) -> Finding | None:
        """Join the passage to the paragraph before it if it goes on there, and say how."""
        if passage.role is BlockRole.SUBHEAD and not self._is_loose():
            self.paragraph = None
        if not passage.is_running:
            return None
        finding = None if passage.has_dateline else self._joined(passage)
        if finding is None:
            self.paragraph = passage
        self.line = passage
        return finding

    def _is_loose(self) -> bool:
        """Tell whether the last line ends so that it must go on somewhere."""
        return self.line is not None and _LOOSE.search(self.line.text) is not None

    def _joined(self, passage: Passage) -> Finding | None:
        if self.paragraph is None or self.line is None:
            return None
        kind, before = FindingKind.SPLIT_PARAGRAPH, self.line.text
        overlap, sure = overlap_length(before, passage.text)
        if overlap:
            kind = FindingKind.OVERLAP
            self.paragraph.dropped += [*_stop(self.line), *passage.cut(0, overlap)]
        elif not goes_on(before, passage.text):
            return None
        else:
            sure = 0.95 if _LOOSE.search(before) else 0.8
        previous = self.line.own
        self.paragraph.spans.extend(passage.spans)
        return Finding(kind, passage.own, previous, Repair.JOINED, confidence=sure)


def _stop(line: Passage) -> tuple[Span, ...]:
    """Return the place of the full stop that was invented at a column's end."""
    end = len(line.text)
    return line.cut(end - 1, end) if line.text[-1] in _STOPS else ()


def overlap_length(before: str, text: str) -> tuple[int, float]:
    """Return how many characters at the start of `text` repeat the end of `before`, how surely.

    The full stop that a reader invents at the end of a column is not counted. A few characters
    count only where the next sign is a comma, since a sentence does not begin so, or where
    `before` stops in mid-sentence.
    """
    end = before.rstrip(_STOPS)[-_LONGEST_OVERLAP:]
    whole = len(before) >= _FRAGMENT or "，" in before
    cut = whole and not _ENDED.search(before) and not _CLOSED.search(before)
    for length in _repeated(end, text[:-1]):
        if length >= _CERTAIN_OVERLAP:
            return length, 0.95
        if text[length] in _COMMAS:
            return length, 0.9
        return _short_overlap(text[:length], cut=cut)
    return 0, 1.0


def _repeated(end: str, text: str) -> Iterator[int]:
    """Yield the numbers of characters at the start of `text` that `end` ends with, most first."""
    length = text.rfind(end[-1:], 0, len(end)) + 1
    while length and end:
        if end.endswith(text[:length]):
            yield length
        length = text.rfind(end[-1], 0, length - 1) + 1


def _short_overlap(again: str, *, cut: bool) -> tuple[int, float]:
    """Judge a few characters that end one line and begin the next.

    One may be a sign that is said twice. Where the first line stops with a full stop, more may be a
    name that ends one sentence and begins the next; such a name holds no word of grammar.
    """
    length = len(again)
    if length >= _LIKELY_OVERLAP and (cut or _GRAMMAR.search(again)):
        return length, 0.8 if cut else 0.7
    return 0, 1.0


def goes_on(before: str, text: str) -> bool:
    """Tell whether the paragraph `before` stops in mid-sentence and `text` continues it."""
    if _GOES_ON.match(text) and (_OPEN_ENDED.search(before) or not _ENDED.search(before)):
        return True
    if _ENDED.search(before):
        return False
    if _CLOSED.search(before) and len(before) < _LONG:
        return False
    whole = len(before) >= _FRAGMENT or "，" in before
    return whole and (len(text) >= _FRAGMENT or _ENDED.search(text) is not None)
