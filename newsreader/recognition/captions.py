"""图片说明: the text that belongs to a picture."""

import re

from newsreader.core.issue import BlockRole
from newsreader.recognition.credits import people
from newsreader.recognition.sheet import Sheet

_START = re.compile(
    r"[▲△▼▽◀▶◢◣↑↓←→☝👆]\s*\S|[图圖](?:[为為①-⑩一二三四五1-9]|片?[：:])|[左右上下题題]?[图圖](?:[为為]|[：:])"
    r"|[左右上下][图圖]|(?:[图圖]片?|相片|照片)(?:说明|說明|来源|來源)|[（(【]?资料(?:图片?|照片)"
)
_END = re.compile(
    r"(?:(?:记者|記者|通讯员|通訊員|[/／\s社)）。])\s*\S{0,12}\s?(?:摄|攝|(?:摄|攝)影)"
    r"|(?:供|提供|來|来)[图圖]|[图圖]片?由?\S{2,12}提供|资料[图圖]片?|資料[图圖]片?|图/\S{2,8}|新华社发|視覺中國|视觉中国)[)）]?$"
)
_MADE = re.compile("[摄攝供图圖发視视]")
_TAIL = 30
_BRACKETED = re.compile(r"[(（]([^()（）]{2,40})[)）]$")
_BY = re.compile("文[/／]")
_WRITTEN = ("文", "文字", "撰文", "图", "圖")
_LONGEST = 200


def find(sheet: Sheet) -> None:
    """Mark lines that open with a picture's sign or close with the photographer."""
    for line in sheet.pace.over(sheet.lines):
        if line.role is None and len(line.text) <= _LONGEST and _is_caption(line.text):
            line.role = BlockRole.CAPTION


def _is_caption(text: str) -> bool:
    if _START.match(text):
        return True
    tail = max(0, len(text) - _TAIL)
    end = _END.search(text, tail) if _MADE.search(text, tail) else None
    if end is None:
        return False
    # 文/甲某 图/乙某 names who made a text and its pictures.
    bracketed = _BRACKETED.search(text)
    named = people(bracketed[1] if bracketed else text) or ()
    return _BY.search(text) is None and not any(person.role in _WRITTEN for person in named)
