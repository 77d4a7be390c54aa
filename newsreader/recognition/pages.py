"""版次: lines that say which page begins."""

import re

from newsreader.core.issue import FurnitureRole
from newsreader.language.numerals import NUMERAL, number
from newsreader.recognition.sheet import Sheet

_TITLE = r"[\u3400-\u9fff·/]{1,8}"
_APART = r"(?:\s*[:：·|丨-]\s*|\s+)"
_MARK = re.compile(
    rf"[\[【(（]?(?:第\s*)?[A-Z]?({NUMERAL}{{1,3}})\s*版(?:{_APART}{_TITLE}|[\u3400-\u9fff]{{1,4}})?[\]】)）]?"
    rf"|[A-D]([0-9]{{1,2}})(?:{_APART}{_TITLE})?"
    rf"|{_TITLE}{_APART}(?:第\s*)?[A-Z]?({NUMERAL}{{1,3}})\s*版"
    r"|(?i:page)\s*([0-9]{1,3})"
)


def find(sheet: Sheet) -> None:
    """Mark the lines that are nothing but a page mark, and note their page."""
    for line in sheet.lines:
        if line.role is None and len(line.text) <= 24:
            page = page_named(line.text)
            if page:
                line.role = FurnitureRole.PAGE_MARK
                line.page = page


def page_named(text: str) -> int | None:
    """Return the page that a page mark names; None if the text is not a page mark."""
    match = _MARK.fullmatch(text)
    if match is None:
        return None
    return number(next(group for group in match.groups() if group))
