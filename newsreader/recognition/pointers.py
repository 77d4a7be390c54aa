"""转版, 详见: lines and line ends that send the reader to another page."""

import re

from newsreader.core.furniture import FurnitureRole
from newsreader.language.numerals import number
from newsreader.recognition.sheet import Line, Sheet

_PAGE = r"(?:第\s*)?[A-Z]?[0-9一二三四五六七八九十]{1,3}"
_PAGES = rf"{_PAGE}(?:\s*[-—–~至、]\s*{_PAGE})?\s*[版页頁]"
_ON = r"下转|下轉|转入|轉入|转|轉|续|續"
_FROM = r"上接|紧接|緊接|接|续自|續自|承"
_VERB = (
    rf"(?:详见|詳見|{_ON}|{_FROM}|请看|請看|(?:全文|文|图|详情|相关报道|相關報道|报道|更多内容)?(?:刊于|刊|见|見)"
    r"|相关报道)"
)
_LINE = re.compile(
    rf"[(（【〖▶↗→》>■●\s]*[^。！？，]{{0,40}}?{_VERB}\s*(?:今日|本报|本報|明日|昨日)?\s*{_PAGES}[^。！？]{{0,20}}[)）】〗]?"
)
_START = re.compile(
    rf"[(（【]\s*(?:{_FROM})\s*(?:今日|本报|昨日)?\s*{_PAGES}[^()（）【】]{{0,24}}[)）】]"
)
_END = re.compile(
    rf"[(（【▶▷↗→》>]+\s*(?:未完)?[,，、\s]*{_VERB}\s*(?:今日|本报)?\s*{_PAGES}[^()（）【】]{{0,12}}[)）】]?$"
)
_ANY_PAGE = re.compile("[版页頁]")
_ONWARD = re.compile(rf"(?:下转|下轉|转入|轉入|(?<!接)[转轉])\s*({_PAGE})")
_BACK = re.compile(rf"(?:{_FROM})\s*({_PAGE})")
_DIGITS = re.compile(r"[0-9]+|[一二三四五六七八九十]+")
_LONGEST = 60


def continues_on(pointer: str) -> int | None:
    """Return the page on which the article goes on, if the pointer says so."""
    return _page(_ONWARD.search(pointer))


def continues_from(pointer: str) -> int | None:
    """Return the page from which the text below the pointer comes, if it says so."""
    return _page(_BACK.search(pointer))


def _page(match: re.Match[str] | None) -> int | None:
    digits = _DIGITS.search(match[1]) if match else None
    return number(digits[0]) if digits else None


def find(sheet: Sheet) -> None:
    """Mark pointers on lines of their own, and cut off those at either end of a paragraph."""
    lines: list[Line] = []
    for line in sheet.pace.over(sheet.lines):
        lines.extend([line] if line.role else _parts(line))
    sheet.lines = lines


def _parts(line: Line) -> list[Line]:
    if not _ANY_PAGE.search(line.text):
        return [line]
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
