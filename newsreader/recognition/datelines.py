"""电头: the words that open a paragraph with the agency, the place, the day and the writers."""

import re
from dataclasses import replace

from newsreader.core.issue import BlockRole, Contributor
from newsreader.recognition.credits import OWN, Credits, lone_people, people
from newsreader.recognition.sheet import Sheet

_REACH = 160
_PAPERS = ("报", "報", "社", "网", "網")
_SIGNS = r"[0-9一二三四五六七八九十廿卅]"
_DAY = rf"(?:{_SIGNS}{{1,3}}月{_SIGNS}{{1,3}}日|{_SIGNS}{{1,3}}日)"
_OWN = "|".join(OWN)
_AGENCY = (
    r"(?:[\u3400-\u9fff]{1,10}?(?:社|报|報|网|網|电视台|電視台|广播|客户端|融媒|新闻)"
    rf"|{_OWN}|本市|本港|本埠)"
)
_KIND = (
    r"(?:综合消息|綜合消息|消息|[专專特快急航通]?[讯訊]|[专專急]?[电電]|电讯|電訊|综合电|專稿|专稿"
    r"|[专專特]稿)"
)
_CREDITS = r"[(（](?P<credits>[^()（）]{2,90})[)）]"
_SLUG = (
    rf"据?據?(?:综合)?(?P<agency>{_AGENCY})(?P<place>(?:(?!记者|記者|特派|通讯员|通訊員)[\u3400-\u9fff、·\s]){{0,14}}?)"
    rf"(?P<day>{_DAY})?\s?{_KIND}"
)
_MARK = r"[●■◆▲□○◎★]?\s*"
_PLAIN = re.compile(rf"{_MARK}(?:{_SLUG})\s*(?:{_CREDITS})?[:：]?")
_BRACKETED = re.compile(
    rf"{_MARK}(?P<before>[\u3400-\u9fff]{{2,8}}[报報社网網])?[【〔\[［](?P<inner>[^【】〔〕\[\]［］]{{2,60}})[】〕\]］]"
    rf"\s*(?:{_CREDITS})?"
)
_PARENTHESISED = re.compile(r"[(（](?P<inner>[^()（）]{2,60})[)）]")
_INNER_SLUG = re.compile(_SLUG)
_SAID = re.compile(r"(?:报道|報道|報導|通讯|通訊|讯|訊|电|電|消息)$")
_WRITTEN = re.compile(
    rf"(?P<agency>{_AGENCY})?(?P<people>[\u3400-\u9fff、·／/╱\s]{{2,60}}?)"
    rf"(?:[／/╱\s](?P<place>[\u3400-\u9fff]{{2,8}}?))?(?P<day>{_DAY})?\s*(?:(?:综合|綜合|專題|专题)?(?:报道|報道|報導|通讯|通訊)|[专專]?[讯訊电電])"
)
_GLUED_PLACE = re.compile(
    r"(?P<role>.*(?:记者|記者|特派員|特派员)(?:[\u3400-\u9fff]{2,4}、)*)(?P<name>[\u3400-\u9fff]{3}(?=.{2,4}$)|[\u3400-\u9fff]{2})(?P<place>[\u3400-\u9fff]{2,4})"
)
_NO_PLACE = {"综合", "綜合", "专题", "專題"}
_CREDITS_ONLY = re.compile(rf"{_CREDITS}")
_REPORTED = re.compile(
    rf"(?:(?P<first>[\u3400-\u9fff]{{2,4}})[、\s])?(?:{_OWN})?(?P<role>(?:全媒体|见习|实习|首席)?(?:记者|記者|通讯员|通訊員|特派員|特派员))\s*(?P<names>[\u3400-\u9fff、·\s]{{2,30}}?)\s*"
    r"(?:报道|報道|報導)[:：]?"
)


def find(sheet: Sheet) -> None:
    """Read the dateline of every line that opens with one."""
    for line in sheet.pace.over(sheet.lines):
        if line.role is None:
            line.credits = dateline(line.text, sheet.masthead.publication)
        if line.role is None and line.credits and line.credits.length == len(line.text):
            line.role = BlockRole.BYLINE


def dateline(text: str, publication: str | None = None) -> Credits | None:
    """Read the dateline that opens `text`; None if there is none."""
    if publication and text.startswith(publication) and not publication.endswith(_PAPERS):
        own = dateline(f"{OWN[0]}{text[len(publication) :]}", publication)
        return own and replace(own, length=own.length + len(publication) - len(OWN[0]))
    opening = text[:_REACH]
    bracketed = _bracketed(opening, publication)
    if bracketed:
        return bracketed
    slug = _plain(opening)
    if slug is None:
        return _people_only(opening)
    return _slugged(opening, slug, slug["agency"], slug["place"], publication)


def _slugged(
    opening: str,
    slug: re.Match[str],
    agency: str | None,
    place: str | None,
    publication: str | None,
) -> Credits:
    """Put together what the slug says and who is named behind it."""
    after = _REPORTED.match(opening, slug.end()) if slug["credits"] is None else None
    contributors = _reported(after) if after else people(slug["credits"] or "") or ()
    end = after.end() if after else slug.end()
    return Credits(contributors, _agency(agency, publication), _place(place), end)


def _plain(opening: str) -> re.Match[str] | None:
    """Match a dateline without brackets; prose that begins with an agency's name is not one."""
    slug = _PLAIN.match(opening)
    if slug is None:
        return None
    closed = opening[slug.end() - 1] in " \u3000\t:：" or slug.end() == len(opening)
    named = slug["credits"] and people(slug["credits"])
    own = slug["agency"] in OWN and not slug["place"]
    return slug if named or slug["day"] or closed or own else None


def _bracketed(opening: str, publication: str | None) -> Credits | None:
    """Read 【新华社延安十日电】, 〔記者甲某／台北報導〕, （中央社記者甲某台北5日電）."""
    match = _BRACKETED.match(opening)
    loose = match is not None
    match = match or _PARENTHESISED.match(opening)
    if match is None:
        return None
    inner = match["inner"].strip()
    slug = _INNER_SLUG.fullmatch(inner)
    if slug and loose:
        return _slugged(opening, match, slug["agency"], slug["place"], publication)
    agency = match["before"] if loose else None
    written = _written(inner) if _SAID.search(inner) else None
    if written:
        named = written.agency or agency
        return Credits(
            written.contributors, _agency(named, publication), _place(written.place), match.end()
        )
    if slug:
        return Credits((), _agency(slug["agency"], publication), _place(slug["place"]), match.end())
    if loose and _SAID.search(inner):
        return _slugged(opening, match, agency, None, publication)
    return None


def _written(inner: str) -> Credits | None:
    """Read who wrote where: 記者甲某／台北報導, 中央社記者甲某台北5日電."""
    match = _WRITTEN.fullmatch(inner)
    if match is None:
        return None
    named, place = match["people"].strip(), match["place"]
    if place is None:
        glued = _GLUED_PLACE.fullmatch(named)
        if glued and people(named[: glued.end("name")]):
            named, place = named[: glued.end("name")], glued["place"]
    contributors = people(named) or lone_people(named)
    return Credits(contributors, match["agency"], place) if contributors else None


def _people_only(opening: str) -> Credits | None:
    match = _CREDITS_ONLY.match(opening)
    if match:
        contributors = people(match["credits"])
        return Credits(contributors, length=match.end()) if contributors else None
    match = _REPORTED.match(opening)
    return Credits(_reported(match), length=match.end()) if match and _reported(match) else None


def _reported(match: re.Match[str]) -> tuple[Contributor, ...]:
    named = people(f"{match['role']} {match['names']}") or ()
    first = lone_people(match["first"] or "") if named else None
    return (first or ()) + named


def _agency(agency: str | None, publication: str | None) -> str | None:
    return publication if agency in OWN else agency


def _place(place: str | None) -> str | None:
    place = (place or "").strip()
    return place if place and place not in _NO_PLACE else None
