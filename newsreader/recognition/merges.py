"""Paragraphs that stand in one line."""

import re

from newsreader.core.findings import Finding, FindingKind, Repair
from newsreader.core.spans import Span
from newsreader.recognition.drafts import Passage
from newsreader.recognition.sheet import Sheet

_BREAK = re.compile(r"(?<=[。！？])[\s\u3000]+(?=\S)")


def separate(sheet: Sheet) -> None:
    """Cut a line at every blank that follows the end of a sentence."""
    for draft in sheet.drafts:
        draft.body = [part for passage in draft.body for part in _separated(passage, sheet)]


def _separated(passage: Passage, sheet: Sheet) -> list[Passage]:
    breaks = [match.span() for match in _BREAK.finditer(passage.text)] if passage.is_running else []
    if not breaks:
        return [passage]
    sheet.findings.append(
        Finding(FindingKind.MERGED_PARAGRAPH, (passage.span,), repair=Repair.SPLIT)
    )
    starts = [0, *(end for _, end in breaks)]
    ends = [*(start for start, _ in breaks), len(passage.text)]
    parts = [_part(passage, start, end) for start, end in zip(starts, ends, strict=True)]
    parts[0].credits = passage.credits
    return parts


def _part(passage: Passage, start: int, end: int) -> Passage:
    span = Span(start, end).shifted(passage.span.start)
    return Passage(passage.role, [span], passage.text[start:end])
