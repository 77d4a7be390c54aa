"""Dates as newspapers print them, with their weekday and their day in the lunar calendar."""

import re
from dataclasses import dataclass
from datetime import date
from functools import lru_cache
from typing import Any, NamedTuple

from newsreader.core.spans import Span
from newsreader.language.numerals import LARGE_NUMERAL, NUMERAL, number

WEEKDAY = re.compile(r"(?:星期|礼拜|禮拜|周|週)([一二三四五六日天])")
"""A printed weekday; its group is the day's sign."""

LUNAR = re.compile(
    r"(?:[甲乙丙丁戊己庚辛壬癸][子丑寅卯辰巳午未申酉戌亥]年)?"
    r"(?:[闰閏]?(?:十[一二]|[正一二三四五六七八九十冬腊臘])月)[大小]?"
    r"(?:初[一二三四五六七八九十]|[二三]?十[一二三四五六七八九]?|[廿卅][一二三四五六七八九]?)"
)
"""A printed lunar date, with or without the year's sign."""

_MONTH_AND_DAY = rf"\s*年\s*({NUMERAL}{{1,3}})\s*月\s*({NUMERAL}{{1,3}})\s*日"
_DATE = re.compile(
    rf"(?:民国|民國)\s*({LARGE_NUMERAL}{{1,4}}|元){_MONTH_AND_DAY}"
    rf"|(?<!{LARGE_NUMERAL})({NUMERAL}{{4,9}}){_MONTH_AND_DAY}"
    r"|(?<![0-9])([12][0-9]{3})[-./·]([0-9]{1,2})[-./·]([0-9]{1,2})(?![0-9])"
)
_ANY_DATE = re.compile(r"年|[12][0-9]{3}[-./·]")
_REPUBLIC = 1911
_REIGN = re.compile(
    rf"(同治|光绪|光緒|宣统|宣統)({NUMERAL}{{1,3}}|元)年([闰閏]?)({NUMERAL}{{1,3}}|[冬腊臘])月初?({NUMERAL}{{1,3}})日?"
)
_JULIAN_TO_ORDINAL = 1_721_425
_REIGNS = {"同": 1861, "光": 1874, "宣": 1908}
_FIRST_YEAR = 1600
_FIRST_OF_CYCLE = 4
_YEARS = 256
_STEMS = "甲乙丙丁戊己庚辛壬癸"
_BRANCHES = "子丑寅卯辰巳午未申酉戌亥"
_ONES = "一二三四五六七八九"
_MONTHS = ("正", *_ONES[1:], "十", "十一", "十二")
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
    """Return the first full date (year, month, day) printed in `text`.

    Years are those of our calendar or of the Republic; a day in a year of an emperor's reign, which
    is one of the lunar calendar, counts only where there is no other.
    """
    if not _ANY_DATE.search(text):
        return None
    found = _DATE.search(text)
    if found is None:
        return _reign_date(text)
    year, month, day = (number(part) for part in found.groups() if part)
    if found[1]:
        year = (year or 0) + _REPUBLIC
    return PrintedDate(Span(*found.span()), _calendar_day(year, month, day))


def find_lunar(text: str) -> re.Match[str] | None:
    """Return the lunar date printed in `text`, in words or with the year's sign."""
    date_found = _DATE.search(text)
    for found in LUNAR.finditer(text):
        beside = date_found is None or not Span(*found.span()).overlaps(Span(*date_found.span()))
        if beside:
            return found
    return None


def _reign_date(text: str) -> PrintedDate | None:
    found = _REIGN.search(text)
    if found is None:
        return None
    signs = {"冬": "十一", "腊": "十二", "臘": "十二"}
    year = _REIGNS[found[1][0]] + (number(found[2]) or 0)
    month = number(signs.get(found[4], found[4])) or 0
    day = _from_lunar(year, -month if found[3] else month, number(found[5]) or 0)
    return PrintedDate(Span(*found.span()), day)


def _from_lunar(year: int, month: int, day: int) -> date | None:
    """Return the day of our calendar; a leap month is negative. None for a day that was not."""
    months = _lunar_months(year)
    found = next((each for each in months if (each.year, each.number) == (year, month)), None)
    if found is None or not 1 <= day <= found.days:
        return None
    return date.fromordinal(found.first + day - 1)


class _Month(NamedTuple):
    """A lunar month: the ordinal of its first day, its days, year and number (leap: negative)."""

    first: int
    days: int
    year: int
    number: int


@lru_cache(maxsize=_YEARS)
def _lunar_months(year: int) -> tuple[_Month, ...]:
    """Return the lunar months around a year; the library takes 8 ms and keeps only the last."""
    # Half a megabyte of tables, needed for a masthead only.
    from lunar_python import LunarYear  # noqa: PLC0415  # pyright: ignore[reportMissingTypeStubs]

    lunar: Any = LunarYear
    return tuple(
        _Month(
            int(month.getFirstJulianDay()) - _JULIAN_TO_ORDINAL,
            month.getDayCount(),
            month.getYear(),
            month.getMonth(),
        )
        for month in lunar.fromYear(year).getMonths()
    )


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
    at = day.toordinal()
    month = next(each for each in _lunar_months(day.year) if at < each.first + each.days)
    year = month.year - _FIRST_OF_CYCLE
    leap = "闰" if month.number < 0 else ""
    return (
        f"{_STEMS[year % 10]}{_BRANCHES[year % 12]}年"
        f"{leap}{_MONTHS[abs(month.number) - 1]}月{_day_name(at - month.first + 1)}"
    )


def _day_name(day: int) -> str:
    """Return how a day of a lunar month is printed: 初一, 十五, 廿九."""
    tens, ones = divmod(day - 1, 10)
    return ("初十", "二十", "三十")[tens] if ones == 9 else f"{'初十廿'[tens]}{_ONES[ones]}"


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
