"""Paragraphs that stand in one line."""

import re

from newsreader.core.findings import Finding, FindingKind, Repair
from newsreader.recognition.drafts import Passage
from newsreader.recognition.sheet import Sheet

_BREAK = re.compile(r"[。！？](\s+)(?=\S)")
_SENTENCE = re.compile(r"[。！？](?=[^\s”’」』）)。！？])")
_HABIT = 8


def separate(sheet: Sheet) -> None:
    """Cut a line at every blank that follows the end of a sentence.

    Where most sentences have a blank behind them, it is a habit of the text and cuts nothing.
    """
    running = [each for draft in sheet.drafts for each in draft.body if each.is_running]
    blanks = sum(len(_BREAK.findall(passage.text)) for passage in running)
    if blanks >= _HABIT and blanks > sum(len(_SENTENCE.findall(each.text)) for each in running):
        return
    for draft in sheet.pace.over(sheet.drafts):
        body = sheet.pace.over(draft.body)
        draft.body = [part for passage in body for part in _separated(passage, sheet)]


def _separated(passage: Passage, sheet: Sheet) -> list[Passage]:
    found = _BREAK.finditer(passage.text) if passage.is_running else ()
    breaks = [match.span(1) for match in found]
    if not breaks:
        return [passage]
    sheet.findings.append(
        Finding(FindingKind.MERGED_PARAGRAPH, passage.own, repair=Repair.SPLIT, confidence=0.9)
    )
    starts = [0, *(end for _, end in breaks)]
    ends = [*(start for start, _ in breaks), len(passage.text)]
    parts = [_part(passage, start, end) for start, end in zip(starts, ends, strict=True)]
    parts[0].credits = passage.credits
    return parts


def _part(passage: Passage, start: int, end: int) -> Passage:
    places = passage.places and passage.places.cut(start, end)
    spans = list(passage.cut(start, end))
    return Passage(passage.role, spans, passage.text[start:end], places=places)
