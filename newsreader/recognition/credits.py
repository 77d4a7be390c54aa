"""Who made an article: the people, agency and place named in a byline or dateline."""

import re
from dataclasses import dataclass

from newsreader.core.issue import Contributor
from newsreader.language.names import SURNAMES

OWN = ("本报", "本報", "本刊", "本台", "本社", "本网")
"""How a paper calls itself."""

_ROLES = "记者|記者|通讯员|通訊員|评论员|評論員|实习生|摄影|攝影|撰稿|撰文|编译|編譯|整理|作者|供稿"
_ROLE = re.compile(rf"[\u3400-\u9fff]{{0,12}}?({_ROLES})|(文|图|圖)")
_ANY_ROLE = re.compile(rf"{_ROLES}|[文图圖]")
_GLUED = re.compile(rf"[\u3400-\u9fff]{{0,12}}?({_ROLES})([\u3400-\u9fff]{{2,4}})")
NAME = re.compile(
    r"[\u3400-\u9fff\U00020000-\U000323af]{2,4}"
    r"|[\u3400-\u9fff]{1,10}(?:[·•・][\u3400-\u9fff]{1,10})+"
    r"|[A-Z][A-Za-z.]*"
)
"""A person's name, as far as its form goes."""
_SIGN = re.compile(r"[\u3400-\u9fff\U00020000-\U000323af]")
_GAP = re.compile(r"[\s/／:：、，,;；|丨]+")
_CLOSING = {"报道", "報道", "報導", "文", "图", "圖", "摄", "攝", "综合", "整理", "供稿", "发自"}


@dataclass(frozen=True, slots=True)
class Credits:
    """What a byline or dateline says; `length` is how many characters a dateline takes.

    A byline or a signature at a paragraph's end takes none.
    """

    contributors: tuple[Contributor, ...] = ()
    agency: str | None = None
    place: str | None = None
    length: int = 0


def people(text: str) -> tuple[Contributor, ...] | None:
    """Read 全媒体记者/甲某 通讯员/乙某 and its kin; None if some word is neither role nor name."""
    if not _ANY_ROLE.search(text):
        return None
    found: list[Contributor] = []
    role: str | None = None
    for word in _words(text):
        told, name = _role_and_name(word)
        role = told or role
        if role is None or (told is None and name is None):
            return None
        if name:
            found.append(Contributor(name, role))
    return tuple(found) or None


def _role_and_name(word: str) -> tuple[str | None, str | None]:
    """Return what the word says: a role, a name, a role with its name, or neither."""
    alone = _ROLE.fullmatch(word)
    if alone:
        return alone[1] or alone[2], None
    glued = _GLUED.fullmatch(word)
    if glued and glued[2][0] in SURNAMES:
        return glued[1], glued[2]
    return None, word if NAME.fullmatch(word) else None


def _words(text: str) -> list[str]:
    """Cut at separators; two single signs in a row are one spaced-out name.

    报道, 摄 and their like at the end say nothing more.
    """
    words: list[str] = []
    for word in filter(None, _GAP.split(text)):
        if words and _SIGN.fullmatch(word) and _SIGN.fullmatch(words[-1]):
            words[-1] += word
        else:
            words.append(word)
    while len(words) > 1 and words[-1] in _CLOSING:
        words.pop()
    return words
