"""署名: lines that name the writers, and signatures at the end of the text."""

import re
from dataclasses import replace

from newsreader.core.findings import Finding, FindingKind
from newsreader.core.issue import BlockRole, Contributor
from newsreader.recognition.credits import WRITER, Credits, lone_people, people
from newsreader.recognition.headlines import could_be_head, looks_like_head
from newsreader.recognition.sheet import Line, Sheet

_SIGN = re.compile(r"[□■●○◎◆◇▲△☆★·•—\-(（【\s]*")
_MARKED = re.compile(r"[□■●○◎◆◇☆★]")
_SIGNATURE = re.compile(
    r"[。！？!?”’…」』）)]\s*(?:[(（]([^()（）]{2,40})[)）]|[■□●◎◆]\s*([^。，]{2,40}))$"
)
_SOURCE = re.compile(
    r"(?:据|據|来源|來源|原载|原載|摘自|选自|转自|載|载)\S{2,}|完|全文完|未完待续|[\u3400-\u9fff]{1,8}(?:社|报|報|网|網)"
    r"|(?:本文)?作者(?:系|为|單位|单位|是)\S+|新华社\S{0,6}[电發发]"
)
_AUTHOR = re.compile(
    r"(?:本文)?作者[:：]?([\u3400-\u9fff]{2,4}?)[，\s]?(?:系|为|為)[\u3400-\u9fff]{4}"
)
_NAMELESS = re.compile(
    r"(?:本报|本報|本刊|本社|新华社|人民日报|[\u3400-\u9fff]{2,6}[报報])?(?:特约)?(?:评论员|評論員|观察员|编辑部|編輯部|社论|社論)"
)
_ENDED = re.compile(r"[。！？!?][”’」』）)]*$")
_LEAST_TEXT = 12
_STOPS = "。，；！？"
_LONGEST = 100
_BARE = 0.65
_LONGEST_LONE = 30
_TAIL = 60


def find(sheet: Sheet) -> None:
    """Mark lines made of nothing but roles and names, or of one name under a head."""
    for at, line in enumerate(sheet.pace.over(sheet.lines)):
        if line.role is None and len(line.text) <= _LONGEST and line.text[-1] not in _STOPS:
            contributors = _people_of(sheet.lines, at)
            if contributors is not None:
                line.role = BlockRole.BYLINE
                line.credits = Credits(contributors)
                if _is_bare_name(sheet.lines, at, contributors):
                    sheet.findings.append(
                        Finding(FindingKind.UNCERTAIN_ROLE, line.spans, confidence=_BARE)
                    )


def sign(sheet: Sheet) -> None:
    """Read the signature with which a paragraph ends; it stays in its paragraph."""
    for line in sheet.pace.over(sheet.lines):
        if line.role is None:
            match = _SIGNATURE.search(line.text, max(0, len(line.text) - _TAIL))
            if match:
                _close(line, (match[1] or match[2]).strip())


def _is_bare_name(lines: list[Line], at: int, contributors: tuple[Contributor, ...]) -> bool:
    """Tell whether nothing but its place below a text says that a line is a byline."""
    bare = all(person.role == WRITER for person in contributors)
    text = lines[at].text
    told = _MARKED.match(text) or WRITER in text or _is_under_head(lines, at)
    return bool(contributors) and bare and not told


def _close(line: Line, words: str) -> None:
    author = _AUTHOR.match(words)
    contributors = (author and lone_people(author[1])) or people(words) or lone_people(words) or ()
    line.closes = bool(contributors) or _SOURCE.fullmatch(words) is not None
    if contributors:
        known = line.credits or Credits()
        line.credits = replace(known, contributors=known.contributors + contributors)


def _people_of(lines: list[Line], at: int) -> tuple[Contributor, ...] | None:
    text = lines[at].text
    mark = _SIGN.match(text)
    bare = text[mark.end() if mark else 0 :].rstrip(")）】 ")
    named = people(bare)
    if named:
        return named
    if _NAMELESS.fullmatch(bare) and at:
        return ()
    if len(bare) > _LONGEST_LONE:
        return None
    lone = lone_people(bare)
    placed = lone and (
        _MARKED.match(text) or _is_under_head(lines, at) or _is_under_text(lines, at)
    )
    return lone if placed else None


def _is_under_head(lines: list[Line], at: int) -> bool:
    """Tell whether the line stands between a head and running text."""
    if not 0 < at < len(lines) - 1:
        return False
    above, below = lines[at - 1], lines[at + 1]
    return above.role is None and looks_like_head(above.text) and "。" in below.text


def _is_under_text(lines: list[Line], at: int) -> bool:
    """Tell whether the line stands between the end of a text and another head, or the end."""
    above, below = lines[at - 1 : at] if at else [], lines[at + 1 : at + 2]
    ended = any(each.role is None and _ENDED.search(each.text, _LEAST_TEXT) for each in above)
    return ended and all(
        each.role or could_be_head(each.text) or looks_like_head(each.text) for each in below
    )
