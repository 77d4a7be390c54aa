"""署名: lines that name the writers, and signatures at the end of the text."""

import re

from newsreader.core.issue import BlockRole, Contributor
from newsreader.language.names import SURNAMES
from newsreader.recognition.credits import NAME, Credits, people
from newsreader.recognition.headlines import looks_like_head
from newsreader.recognition.sheet import Line, Sheet

_SIGN = re.compile(r"[□■●○◎◆◇▲△☆★·•—\-(（\s]*")
_SIGNATURE = re.compile(
    r"[(（]((?:[\u3400-\u9fff]{0,8}?)(?:记者|記者|通讯员|通訊員)[^()（）]{2,40})[)）]$"
)
_LONGEST = 100
_LONGEST_NAME = 4
_WRITER = "作者"


def find(sheet: Sheet) -> None:
    """Mark lines made of nothing but roles and names, or of one name under a head."""
    for at, line in enumerate(sheet.lines):
        if line.role is None and len(line.text) <= _LONGEST:
            bare = _bare(line.text)
            contributors = people(bare) or _lone_name(sheet.lines, at, bare)
            if contributors:
                line.role = BlockRole.BYLINE
                line.credits = Credits(contributors)


def sign(sheet: Sheet) -> None:
    """Read the signature in brackets with which a paragraph ends; it stays in its paragraph."""
    for line in sheet.lines:
        if line.role is BlockRole.PARAGRAPH and line.credits is None:
            match = _SIGNATURE.search(line.text, max(0, len(line.text) - 60))
            contributors = people(match[1]) if match else None
            line.credits = Credits(contributors) if contributors else None


def _bare(text: str) -> str:
    mark = _SIGN.match(text)
    return text[mark.end() if mark else 0 :].rstrip(")） ")


def _lone_name(lines: list[Line], at: int, bare: str) -> tuple[Contributor, ...] | None:
    """Read a line that is one person's name, if it stands between a head and running text."""
    if bare[:1] not in SURNAMES or len(bare) > _LONGEST_NAME or not 0 < at < len(lines) - 1:
        return None
    name = "".join(bare.split())
    if len(name) == _LONGEST_NAME or not NAME.fullmatch(name):
        return None
    above, below = lines[at - 1], lines[at + 1]
    between = above.role is None and looks_like_head(above.text) and "。" in below.text
    return (Contributor(name, _WRITER),) if between else None
