"""电头: the words that open a paragraph with the agency, the place, the day and the writers."""

import re

from newsreader.core.issue import BlockRole, Contributor
from newsreader.recognition.credits import OWN, Credits, people
from newsreader.recognition.sheet import Sheet

_REACH = 160
_SIGNS = r"[0-9０-９一二三四五六七八九十廿]"
_DAY = rf"(?:{_SIGNS}{{1,3}}月{_SIGNS}{{1,3}}日|{_SIGNS}{{1,3}}日)"
_AGENCY = (
    r"(?:[\u3400-\u9fff]{1,10}?(?:社|报|報|网|網|电视台|广播|客户端|融媒)"
    r"|本报|本報|本刊|本台|本社|本网|本市|本港)"
)
_KIND = r"(?:综合消息|消息|专电|專電|电讯|電訊|讯|訊|电|電)"
_CREDITS = r"[(（](?P<credits>[^()（）]{2,90})[)）]"
_SLUG = rf"据?(?P<agency>{_AGENCY})(?P<place>[\u3400-\u9fff、\s]{{0,14}}?)(?P<day>{_DAY})?{_KIND}"
_PLAIN = re.compile(rf"(?:{_SLUG})\s*(?:{_CREDITS})?[:：]?")
_BRACKETED = re.compile(
    rf"[【〔\[](?:{_SLUG}|(?P<only>[^【】〔〕\[\]]{{2,40}}?)(?:消息|报道|報道|報導|讯|訊|电|電))[】〕\]]"
    rf"\s*(?:{_CREDITS})?"
)
_CREDITS_ONLY = re.compile(rf"{_CREDITS}")
_REPORTED = re.compile(
    r"(?:本报|本報)?(?P<role>记者|記者|通讯员|通訊員)\s*(?P<names>[\u3400-\u9fff、\s]{2,30}?)\s*"
    r"(?:报道|報道|報導)[:：]?"
)


def find(sheet: Sheet) -> None:
    """Read the dateline of every line that opens with one."""
    for line in sheet.lines:
        if line.role is None:
            line.credits = dateline(line.text, sheet.masthead.publication)
        if line.role is None and line.credits and line.credits.length == len(line.text):
            line.role = BlockRole.BYLINE


def dateline(text: str, publication: str | None = None) -> Credits | None:
    """Read the dateline that opens `text`; None if there is none."""
    opening = text[:_REACH]
    slug = _BRACKETED.match(opening) or _plain(opening)
    if slug is None:
        return _people_only(opening)
    after = _REPORTED.match(opening, slug.end()) if slug["credits"] is None else None
    contributors = _reported(after) if after else people(slug["credits"] or "") or ()
    return Credits(
        contributors,
        _agency(slug["agency"], publication),
        _place(slug["place"]),
        after.end() if after else slug.end(),
    )


def _plain(opening: str) -> re.Match[str] | None:
    """Match a dateline without brackets; prose that begins with an agency's name is not one."""
    slug = _PLAIN.match(opening)
    if slug is None:
        return None
    closed = opening[slug.end() - 1] in " \u3000\t:：" or slug.end() == len(opening)
    named = slug["credits"] and people(slug["credits"])
    return slug if named or slug["day"] or closed else None


def _people_only(opening: str) -> Credits | None:
    match = _CREDITS_ONLY.match(opening)
    if match:
        contributors = people(match["credits"])
        return Credits(contributors, length=match.end()) if contributors else None
    match = _REPORTED.match(opening)
    return Credits(_reported(match), length=match.end()) if match else None


def _reported(match: re.Match[str]) -> tuple[Contributor, ...]:
    return people(f"{match['role']} {match['names']}") or ()


def _agency(agency: str | None, publication: str | None) -> str | None:
    return publication if agency in OWN else agency


def _place(place: str | None) -> str | None:
    return (place or "").strip() or None
