"""责编: lines that name the people who made the page."""

import re

from newsreader.core.furniture import FurnitureRole
from newsreader.recognition.sheet import Sheet

_COLOPHON = re.compile(
    r"[■□●◎【\[]?(?:本版|本期|今日|责任|值班|执行|一版|要闻)*"
    r"(?:责编|責編|编辑|編輯|编委|总编|主编|美编|版式|校对|校對|组版|检校|审读|审校|编审|终审|主任|排版)"
    r"\s*[:：/／丨|\s].{1,80}"
)


def find(sheet: Sheet) -> None:
    """Mark colophons."""
    for line in sheet.pace.over(sheet.lines):
        if line.role is not None or len(line.text) > 100:
            continue
        if _COLOPHON.fullmatch(line.text) and "。" not in line.text:
            line.role = FurnitureRole.COLOPHON
