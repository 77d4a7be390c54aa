"""转版, 详见: lines and line ends that send the reader to another page."""

import re

from newsreader.core.issue import FurnitureRole
from newsreader.recognition.sheet import Line, Sheet

_PAGES = (
    r"(?:第\s*)?[A-Z]?[0-9０-９一二三四五六七八九十]{1,3}"
    r"(?:\s*[-—–~至、]\s*(?:第\s*)?[A-Z]?[0-9０-９一二三四五六七八九十]{1,3})?\s*版"
)
_VERB = r"(?:详见|詳見|下转|下轉|上接|紧接|緊接|转|轉|接|请看|见|相关报道见)"
_LINE = re.compile(rf"[^。！？，]{{0,40}}?{_VERB}\s*(?:今日|本报)?\s*{_PAGES}\S{{0,6}}[)）】]?")
_START = re.compile(rf"[(（]\s*(?:上接|紧接|接)\s*{_PAGES}[^()（）]{{0,12}}[)）]")
_END = re.compile(rf"[(（【▶]+\s*{_VERB}\s*{_PAGES}[^()（）【】]{{0,12}}[)）】]?$")
_LONGEST = 60


def find(sheet: Sheet) -> None:
    """Mark pointers on lines of their own, and cut off those at either end of a paragraph."""
    lines: list[Line] = []
    for line in sheet.lines:
        lines.extend([line] if line.role else _parts(line))
    sheet.lines = lines


def _parts(line: Line) -> list[Line]:
    if len(line.text) <= _LONGEST and _LINE.fullmatch(line.text):
        line.role = FurnitureRole.POINTER
        return [line]
    start = _START.match(line.text)
    first = start.end() if start else 0
    tail = max(first, len(line.text) - _LONGEST)
    end = _END.search(line.text, tail)
    last = end.start() if end else len(line.text)
    if not start and not end:
        return [line]
    cuts = (line.part(0, first), line.part(first, last), line.part(last, len(line.text)))
    for pointer in (cuts[0], cuts[2]):
        pointer.role = FurnitureRole.POINTER
    return [part for part in cuts if part.text]
