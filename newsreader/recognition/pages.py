"""版次: lines that say which page begins, alone or in a running head with date and paper."""

import re

from newsreader.core.furniture import FurnitureRole
from newsreader.language.dates import WEEKDAY, find_date
from newsreader.language.numerals import NUMERAL, number
from newsreader.recognition.sheet import Sheet

_TITLE = r"[\u3400-\u9fff·/、]{1,8}"
_APART = r"(?:\s*[:：·|丨｜/-]\s*|\s+)"
_NAMES = (
    r"(?:要闻|本地|时政|综合|新闻|国内|国际|社会|民生|经济|财经|金融|产经|文化|文艺|文体|体育|娱乐|教育|科技|健康|卫生|法治|法制|理论"
    r"|评论|观点|时评|专题|专版|特刊|副刊|周刊|广告|公告|视觉|影像|图片|读书|旅游|生活|消费|房产|汽车|三农|农业|党建|县区|县市|区县|区域|都市"
    r"|城事|深度|调查|人物|军事|环球|港澳台|要聞|國際|國內|體育|娛樂|財經|論壇|副刊|社會|兩岸|地方|專題)"
)
_MARK = re.compile(
    rf"[\[【(（■●▌|]?\s*(?:第\s*)?[A-Z]?({NUMERAL}{{1,3}})\s*[版頁页](?:{_APART}{_TITLE}|[\u3400-\u9fff]{{1,4}})?\s*[\]】)）]?"
    rf"|(?:版面\s*)?[A-Z]([0-9]{{1,2}})(?:{_APART}{_TITLE}|\s*{_NAMES})?[版]?"
    rf"|{_TITLE}{_APART}(?:第\s*)?[A-Z]?({NUMERAL}{{1,3}})\s*[版頁页]"
    rf"|({NUMERAL}{{1,2}}){_APART}?{_NAMES}(?:[版·\s]*(?:{_NAMES})?)"
    rf"|{_NAMES}[版新闻]*{_APART}?[A-Z]?({NUMERAL}{{1,2}})"
    r"|(?i:page|p\.?)\s*([0-9]{1,3})"
    rf"|第\s*({NUMERAL}{{1,3}})\s*[頁页]"
)
_ANY_NUMERAL = re.compile(NUMERAL)
_PAPER = re.compile(r"(?:^|\s)《?[\u3400-\u9fff]{2,10}[报報]》?(?=\s|$)|[A-Z]{3,}(?: [A-Z]{3,})*")
_STAFF = re.compile(r"(?:责任?编辑?|編輯|版式|校对|校對|值班|美编|电话|邮箱|E-?mail|www)\S*.*$")
_BLANKS = re.compile(r"\s+")
_LONGEST = 24
_LONGEST_RUNNING = 90


def find(sheet: Sheet) -> None:
    """Mark the lines that are nothing but a page mark, and note their page."""
    for line in sheet.pace.over(sheet.lines):
        if line.role is None and len(line.text) <= _LONGEST_RUNNING:
            page = page_named(line.text)
            if page:
                line.role = FurnitureRole.PAGE_MARK
                line.page = page


def page_named(text: str) -> int | None:
    """Return the page that a page mark or running head names; None if the text is neither."""
    if not _ANY_NUMERAL.search(text):
        return None
    if len(text) <= _LONGEST:
        match = _MARK.fullmatch(text)
        if match:
            return number(next(group for group in match.groups() if group))
    date = find_date(text)
    if date is None:
        return None
    rest = f"{text[: date.span.start]} {text[date.span.end :]}"
    for known in (WEEKDAY, _STAFF, _PAPER):
        rest = known.sub(" ", rest)
    rest = _BLANKS.sub(" ", rest).strip(" |·丨｜")
    match = _MARK.fullmatch(rest) or re.fullmatch(rf"0?({NUMERAL}{{1,2}})", rest)
    return number(next(group for group in match.groups() if group)) if match else None
