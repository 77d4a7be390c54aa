"""图片说明: the text that belongs to a picture."""

import re

from newsreader.core.issue import BlockRole
from newsreader.recognition.sheet import Sheet

_START = re.compile(r"[▲△▼▽◀▶◢◣↑↓←→]\s*\S|图[为①-⑩一二三四五1-9]|[左右上下]图|(?:图片?|相片)说明")
_END = re.compile(
    r"(?:(?:记者|記者|通讯员|通訊員|[/／\s社)）])\s*\S{0,12}\s?(?:摄|攝)|供图|供圖|资料图片?|图/\S{2,8})[)）]?$"
)
_LONGEST = 200


def find(sheet: Sheet) -> None:
    """Mark lines that open with a picture's sign or close with the photographer."""
    for line in sheet.lines:
        if line.role is None and len(line.text) <= _LONGEST and _is_caption(line.text):
            line.role = BlockRole.CAPTION


def _is_caption(text: str) -> bool:
    return bool(_START.match(text) or _END.search(text, max(0, len(text) - 30)))
