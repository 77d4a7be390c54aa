"""导读: the digest that names articles on other pages."""

import re

from newsreader.core.furniture import FurnitureRole
from newsreader.recognition.sheet import Line, Sheet

_LABEL = re.compile(
    r"[▲■□●◆▶【\[「]?\s*(?:今\s*日|本\s*期|本\s*版|本\s*报|要\s*闻|要\s*聞|新\s*闻|新\s*聞|内\s*页|版\s*面|精\s*彩)?\s*"
    r"(?:导\s*读|導\s*讀|导\s*航|導\s*覽|导\s*览|要\s*目|提\s*要|看\s*点|看\s*點|关\s*注|索\s*引|目\s*录|目\s*錄|内容提要|速\s*览|INDEX|GUIDE)"
    r"\s*[】\]」:：▼]?"
)
_INLINE = re.compile(
    r"[【\[■●]?(?:今日|本期|要闻|要聞)?(?:导\s*读|導\s*讀|看点|看點)[】\]:：\s]\s*\S"
)
_PAGE = (
    r"(?:第\s*)?[A-Z]?[0-9一二三四五六七八九十]{1,3}"
    r"(?:\s*[-—–~、至]\s*[A-Z]?[0-9]{1,3})?\s*[版页頁]"
)
_CODE = r"[A-Z][0-9]{1,2}(?:\s*[-—–、]\s*[A-Z]?[0-9]{1,2})?(?:\s*版)?"
_SEE = r"(?:详见|詳見|请看|請看|刊|见|見|P)?"
_ARROWS = r"[\s(（>》〉▶►→↗↘➤【\[·…\.—\-/|丨｜]"
_REFERENCE = re.compile(
    rf"{_ARROWS}*{_SEE}\s*(?:今日|本报)?\s*(?:{_PAGE}|{_CODE})(?:\s*[\u3400-\u9fff]{{2,4}})?\s*[)）】\]>》▶↗]*|[0-9]{{1,2}}"
)
_ITEM_WITH_PAGE = re.compile(
    rf".{{2,70}}?{_ARROWS}+{_SEE}\s*(?:今日|本报)?\s*(?:{_PAGE}|{_CODE})\s*[)）】\]]?"
    rf"|(?:{_PAGE}|{_CODE})\s*[:：|丨｜·\s>》▶]+\S.{{3,60}}"
)
_BULLETED = re.compile(r"[●○■□◆◇▲△▶►★☆·•]\s*\S.{2,50}")
_SENTENCE = re.compile(r"[。；]")
_LONGEST_ITEM = 3


def find(sheet: Sheet) -> None:
    """Mark every digest: its label, its items and the pages they point to."""
    for at, line in enumerate(sheet.pace.over(sheet.lines), start=1):
        if line.role is not None or len(line.text) > 80:
            continue
        if _LABEL.fullmatch(line.text):
            line.role = FurnitureRole.GUIDE
            _mark_items(sheet.lines, at)
        elif _INLINE.match(line.text):
            line.role = FurnitureRole.GUIDE


def _mark_items(lines: list[Line], at: int) -> None:
    """Mark the items from line `at` on."""
    while (end := _item_end(lines, at)) is not None:
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
        if end == at and _BULLETED.fullmatch(line.text) and not _SENTENCE.search(line.text):
            after = lines[end + 1 : end + 2]
            if not any(_REFERENCE.fullmatch(each.text) for each in after):
                return end + 1
    return None
