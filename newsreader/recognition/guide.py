"""导读: the digest that names articles on other pages."""

import re

from newsreader.core.issue import FurnitureRole
from newsreader.recognition.sheet import Line, Sheet

_LABEL = re.compile(
    r"[▲■□●【\[]?(?:今日|本期|本版|要闻|新闻)?(?:导读|導讀|导航|要目|内容提要)[】\]:：]?"
)
_INLINE = re.compile(r"(?:今日|本期)?(?:导读|導讀)[:：\s]")
_PAGE = r"(?:第\s*)?[A-Z]?[0-9０-９一二三四五六七八九十]{1,3}(?:[-—、至][0-9]{1,3})?\s*版"
_REFERENCE = re.compile(rf"[(（>》▶→【\[]*\s*(?:详见|见|刊)?\s*{_PAGE}[)）】\]]?|[A-Z][0-9]{{2}}")
_ITEM_WITH_PAGE = re.compile(
    rf".{{2,60}}?[\s>》▶→…(（]+(?:详见|见|刊)?\s*(?:{_PAGE}|[A-Z][0-9]{{2}})[)）]?"
)
_LONGEST_ITEM = 3


def find(sheet: Sheet) -> None:
    """Mark every digest: its label, its items and the pages they point to."""
    at = 0
    while at < len(sheet.lines):
        line = sheet.lines[at]
        at += 1
        if line.role is not None or len(line.text) > 80:
            continue
        if _LABEL.fullmatch(line.text):
            line.role = FurnitureRole.GUIDE
            at = _mark_items(sheet.lines, at)
        elif _INLINE.match(line.text):
            line.role = FurnitureRole.GUIDE


def _mark_items(lines: list[Line], at: int) -> int:
    """Mark the items from line `at` on; return where they end."""
    while True:
        end = _item_end(lines, at)
        if end is None:
            return at
        for line in lines[at:end]:
            line.role = FurnitureRole.GUIDE
        at = end


def _item_end(lines: list[Line], at: int) -> int | None:
    """Return the line after the item that begins at `at`: some lines of title, then a page."""
    for end, line in enumerate(lines[at : at + _LONGEST_ITEM], start=at):
        if line.role is not None or len(line.text) > 80:
            return None
        if _ITEM_WITH_PAGE.fullmatch(line.text):
            return end + 1
        if _REFERENCE.fullmatch(line.text):
            return end + 1 if end > at else None
    return None
