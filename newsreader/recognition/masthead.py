"""报头: the paper's name and its issue line."""

import re
from dataclasses import replace

from newsreader.core.furniture import FurnitureRole
from newsreader.core.masthead import Masthead
from newsreader.core.spans import Span
from newsreader.language.dates import WEEKDAY, find_date, find_lunar
from newsreader.language.numerals import LARGE_NUMERAL, NUMERAL, number
from newsreader.recognition.pages import page_named
from newsreader.recognition.sheet import Line, Sheet

_REACH = 12
_GAP = 2
_LONGEST = 200
_LONGEST_SLOGAN = 30
_NAME = re.compile(r"《?(?P<name>[\u3400-\u9fff·\s]{2,20}[报報])》?(?=\s|$)")
_SHORT_NAME = re.compile(r"《?(?P<name>[\u3400-\u9fff·\s]{2,16})》?")
_LATIN_NAME = re.compile(r"[A-Z][A-Za-z .'&-]{3,60}")
_NUMBER = re.compile(
    rf"(?:第|总第?|總第?|No\.?)\s*([0-9]{{1,6}}|{LARGE_NUMERAL}{{1,9}})\s*[期号號]"
)
_PAGES = re.compile(
    rf"(?:今日|今天|本期|本报今日|當日|当日|共|全|出版)[共出版对開对开四]*\s*({NUMERAL}{{1,3}})\s*(?:个|大)?版"
)
_SERIAL = re.compile(r"CN\s*[0-9]{2}\s*[-—–－]\s*[0-9]{4}(?:/[A-Z0-9]+)?")
_SPONSOR = re.compile(
    r"(?:主管主办|主管、主办|主办单位|主办|主辦)\s*[:：]\s*([\u3400-\u9fff]{2,20})"
    r"|(?![期号號版日])([\u3400-\u9fff]{2,20}?)(?:主管)?[、\s]?(?:主办|主辦)"
)
_LABEL = re.compile(
    r"国内统一(?:连续出版物|刊)号|国内刊号|刊号|邮发代号|郵發代號|网址|www\.\S+|https?:\S+|零售价?|定价|售價"
    r"|农历|農曆|阴历|陰曆|夏历|夏曆|旧历|舊曆|西历|西曆|公元|公历|岁次|歲次|大清|中华民国|中華民國|主管单位|主管"
    r"|代号|[0-9]{1,6}-[0-9]{1,6}|每份|元|今日|本期|[:：、，,;；·|/()（）\s]"
)
_IMPRINT = re.compile(
    r"(?:本报地址|社址|地址|总机|電話|电话|新闻热线|广告热线|发行热线|邮编|邮政编码|网址|电子邮箱|邮箱|E-?mail|https?:|www\."
    r"|国内代号|国外代号|邮发代号|郵發代號|国内统一|零售|定价|本報|发行人|發行人|社长|總編輯)\s*[:：0-9A-Za-z每第號号编]",
    re.IGNORECASE,
)
_INNER_NAME = re.compile(r"(?:^|\s)《?([\u3400-\u9fff]{2,10}[报報])》?(?=\s|$)")


def find(sheet: Sheet) -> None:
    """Take the masthead off the top of the sheet and read what it prints."""
    fields: dict[str, str] = {}
    top = 0
    for at, line in enumerate(sheet.lines[:_REACH]):
        found = _fields(line.text)
        if (top and at - top > _GAP) or (at and page_named(line.text)):
            break
        if top and _IMPRINT.match(line.text) and len(line.text) <= _LONGEST:
            line.role = FurnitureRole.ISSUE_LINE
        if _is_issue_line(line.text, found) and (top or _is_certain(found)):
            line.role = FurnitureRole.ISSUE_LINE
            fields = {name: text for name, (text, _) in found.items()} | fields
            top = at + 1
    publication = _publication(sheet, top)
    sheet.masthead = replace(_masthead(fields), publication=publication)


def _fields(text: str) -> dict[str, tuple[str, Span]]:
    """Return each field of the masthead that the line prints, with its place."""
    if len(text) > _LONGEST:
        return {}
    found: dict[str, tuple[str, Span]] = {}
    date = find_date(text)
    if date:
        found["date"] = (date.span.of(text), date.span)
    patterns = {
        "weekday": WEEKDAY,
        "number": _NUMBER,
        "page_count": _PAGES,
        "serial": _SERIAL,
        "sponsor": _SPONSOR,
    }
    for name, pattern in patterns.items():
        match = pattern.search(text)
        if match:
            found[name] = (_value(name, match), Span(*match.span()))
    lunar = find_lunar(text)
    if lunar:
        found["lunar_date"] = (lunar[0], Span(*lunar.span()))
    return found


def _value(name: str, match: re.Match[str]) -> str:
    if name in ("number", "page_count", "sponsor"):
        return next(group for group in match.groups() if group)
    return match[0]


def _is_issue_line(text: str, found: dict[str, tuple[str, Span]]) -> bool:
    """Tell whether the line is made of fields of a masthead, and of little else."""
    if not found:
        return False
    taken = sum(span.length for _, span in found.values())
    return len(_LABEL.sub("", text)) <= 2 * taken


def _is_certain(found: dict[str, tuple[str, Span]]) -> bool:
    """Tell whether the fields can only be those of a masthead."""
    return "date" in found or "weekday" in found or len(found) > 1


def _publication(sheet: Sheet, top: int) -> str | None:
    """Mark the lines that print the paper's name above or just below the issue line."""
    near = [line for line in sheet.lines[: top + 1] if line.role is None]
    above = [line for line in sheet.lines[:top] if line.role is None]
    named = _named(near if top else sheet.lines[:1], _NAME) or _named(above, _SHORT_NAME)
    if named is None:
        return _leading_name(sheet, top)
    line, name = named
    line.role = FurnitureRole.MASTHEAD
    for other in near:
        if other.role is None and _LATIN_NAME.fullmatch(other.text):
            other.role = FurnitureRole.MASTHEAD
    for other in above:
        if other.role is None and len(other.text) <= _LONGEST_SLOGAN:
            other.role = FurnitureRole.OTHER
    return name


def _named(lines: list[Line], pattern: re.Pattern[str]) -> tuple[Line, str] | None:
    for line in lines:
        match = pattern.fullmatch(line.text)
        if match:
            return line, "".join(match["name"].split())
    return None


def _leading_name(sheet: Sheet, top: int) -> str | None:
    """Cut the paper's name off the front of an issue line that begins with it."""
    for at, line in enumerate(sheet.lines[:top]):
        match = _NAME.match(line.text)
        if line.role is FurnitureRole.ISSUE_LINE and match:
            name, rest = line.part(0, match.end()), line.part(match.end(), len(line.text))
            name.role, rest.role = FurnitureRole.MASTHEAD, FurnitureRole.ISSUE_LINE
            sheet.lines[at : at + 1] = [part for part in (name, rest) if part.text]
            return "".join(match["name"].split())
    printed = [line.text for line in sheet.lines[:top] if line.role is FurnitureRole.ISSUE_LINE]
    return next((match[1] for text in printed for match in _INNER_NAME.finditer(text)), None)


def _masthead(text: dict[str, str]) -> Masthead:
    printed = find_date(text.get("date", ""))
    return Masthead(
        date=printed.date.isoformat() if printed and printed.date else None,
        number=text.get("number"),
        page_count=number(text.get("page_count", "")),
        serial=text.get("serial"),
        sponsor=text.get("sponsor"),
        lunar_date=text.get("lunar_date"),
        weekday=text.get("weekday"),
    )


def issue_lines(sheet: Sheet) -> tuple[Line, ...]:
    """Return the lines that print the issue's date and number."""
    head = sheet.lines[: _REACH + 2]
    return tuple(line for line in head if line.role is FurnitureRole.ISSUE_LINE)
