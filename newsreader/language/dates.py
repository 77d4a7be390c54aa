"""Dates as newspapers print them, with their weekday and their day in the lunar calendar."""

import re
from dataclasses import dataclass
from datetime import date

from newsreader.core.spans import Span
from newsreader.language.numerals import NUMERAL, number

WEEKDAY = re.compile(r"(?:星期|礼拜|禮拜|周|週)([一二三四五六日天])")
"""A printed weekday; its group is the day's sign."""

LUNAR = re.compile(
    r"(?:[甲乙丙丁戊己庚辛壬癸][子丑寅卯辰巳午未申酉戌亥]年)?"
    r"(?:[闰閏]?(?:十[一二]|[正一二三四五六七八九十冬腊臘])月)[大小]?"
    r"(?:初[一二三四五六七八九十]|[二三]?十[一二三四五六七八九]?|[廿卅][一二三四五六七八九]?)"
)
"""A printed lunar date, with or without the year's sign."""

_DATE = re.compile(
    rf"({NUMERAL}{{4}})\s*年\s*({NUMERAL}{{1,3}})\s*月\s*({NUMERAL}{{1,3}})\s*日"
    r"|([12][0-9]{3})[-./]([0-9]{1,2})[-./]([0-9]{1,2})(?![0-9])"
)
_FIRST_YEAR = 1600
_DAYS = "一二三四五六日"
_VARIANTS = str.maketrans(
    {"冬": "十一", "腊": "十二", "臘": "十二", "正": "一", "廿": "二十", "卅": "三十", "閏": "闰"}
)


@dataclass(frozen=True, slots=True)
class PrintedDate:
    """A date found in a text; `date` is None for a day that the calendar does not have."""

    span: Span
    date: date | None


def find_date(text: str) -> PrintedDate | None:
    """Return the first full date (year, month, day) printed in `text`."""
    found = _DATE.search(text)
    if found is None:
        return None
    year, month, day = (number(part) for part in found.groups() if part)
    return PrintedDate(Span(*found.span()), _calendar_day(year, month, day))


def weekday_name(day: date) -> str:
    """Return the weekday as a newspaper prints it: 星期二."""
    return f"星期{_DAYS[day.weekday()]}"


def same_weekday(one: str, other: str) -> bool:
    """Tell whether two printed weekdays mean the same day: 周日 and 星期天."""
    return _weekday_sign(one) == _weekday_sign(other)


def lunar_name(day: date) -> str | None:
    """Return the lunar date as a newspaper prints it: 甲辰年十二月初一.

    None before 1600, when our calendar was not in use and the tables end.
    """
    if day.year < _FIRST_YEAR:
        return None
    # Half a megabyte of tables, needed for a masthead only.
    from lunar_python import Solar  # noqa: PLC0415  # pyright: ignore[reportMissingTypeStubs]

    solar = Solar.fromYmd(day.year, day.month, day.day)  # pyright: ignore[reportUnknownMemberType]
    lunar = solar.getLunar()
    month = str(lunar.getMonthInChinese()).replace("冬", "十一").replace("腊", "十二")
    return f"{lunar.getYearInGanZhi()}年{month}月{lunar.getDayInChinese()}"


def same_lunar(printed: str, expected: str) -> bool:
    """Tell whether a printed lunar date is the expected one, in whatever words and detail."""
    year, day = _plain_lunar(printed)
    expected_year, expected_day = _plain_lunar(expected)
    return day == expected_day and year in ("", expected_year)


def _plain_lunar(text: str) -> tuple[str, str]:
    year, _, rest = text.rpartition("年")
    month, _, day = rest.partition("月")
    return year, f"{month}月{day.lstrip('大小').lstrip('初')}".translate(_VARIANTS)


def _weekday_sign(text: str) -> str:
    return text[-1:].replace("天", "日")


def _calendar_day(year: int | None, month: int | None, day: int | None) -> date | None:
    try:
        return date(year or 0, month or 0, day or 0)
    except ValueError:
        return None
