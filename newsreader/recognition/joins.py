"""Paragraphs cut at the end of a column, with or without some characters read twice."""

import re

from newsreader.core.findings import Finding, FindingKind, Repair
from newsreader.core.issue import BlockRole
from newsreader.core.spans import Span
from newsreader.recognition.drafts import Draft, Passage
from newsreader.recognition.sheet import Sheet

_STOPS = "。！？!?"
_ENDED = re.compile(r"[。！？!?…：:；;.—\"'）)〕\]][”’」』》】]*$")
_CLOSED = re.compile(r"[”’」』）)》】〕\]]$")
_GOES_ON = re.compile(r"[，。、；：！？,;）)》”’」』】]|[的地得和与及并]")
_COMMAS = "，、；：,;:"
_LONGEST_OVERLAP = 40
_CERTAIN_OVERLAP = 6
_FRAGMENT = 12
_LONG = 25


def join(sheet: Sheet) -> None:
    """Join each paragraph to the one it continues."""
    for draft in sheet.drafts:
        _join_draft(draft, sheet)


def _join_draft(draft: Draft, sheet: Sheet) -> None:
    body: list[Passage] = []
    column = _Column()
    for passage in draft.body:
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
        self.line = ""

    def take(self, passage: Passage) -> Finding | None:
        """Join the passage to the paragraph before it if it goes on there, and say how."""
        if passage.role is BlockRole.SUBHEAD:
            self.paragraph = None
        if not passage.is_running:
            return None
        finding = None if passage.has_dateline else self._joined(passage)
        if finding is None:
            self.paragraph = passage
        self.line = passage.text
        return finding

    def _joined(self, passage: Passage) -> Finding | None:
        if self.paragraph is None:
            return None
        kind = FindingKind.SPLIT_PARAGRAPH
        overlap = overlap_length(self.line, passage.text)
        if overlap:
            kind = FindingKind.OVERLAP
            self._drop(self.paragraph, passage.span, overlap)
        elif not goes_on(self.line, passage.text):
            return None
        previous = self.paragraph.span
        self.paragraph.spans.append(passage.span)
        return Finding(kind, (passage.span,), (previous,), Repair.JOINED)

    def _drop(self, paragraph: Passage, span: Span, overlap: int) -> None:
        """Leave out the invented full stop and the characters read twice."""
        end = paragraph.span.end
        stop = [Span(end - 1, end)] if self.line[-1] in _STOPS else []
        paragraph.dropped += [*stop, Span(span.start, span.start + overlap)]


def overlap_length(before: str, text: str) -> int:
    """Return how many characters at the start of `text` repeat the end of `before`.

    The full stop that a reader invents at the end of a column is not counted. A few characters
    count only where the next sign is a comma: a sentence does not begin so.
    """
    end = before.rstrip(_STOPS)[-_LONGEST_OVERLAP:]
    for length in range(min(len(end), len(text) - 1), 0, -1):
        if end.endswith(text[:length]):
            sure = length >= _CERTAIN_OVERLAP or text[length] in _COMMAS
            return length if sure else 0
    return 0


def goes_on(before: str, text: str) -> bool:
    """Tell whether the paragraph `before` stops in mid-sentence and `text` continues it."""
    if _GOES_ON.match(text) and (_CLOSED.search(before) or not _ENDED.search(before)):
        return True
    if _ENDED.search(before):
        return False
    if _CLOSED.search(before) and len(before) < _LONG:
        return False
    whole = len(before) >= _FRAGMENT or "，" in before
    return whole and (len(text) >= _FRAGMENT or _ENDED.search(text) is not None)
