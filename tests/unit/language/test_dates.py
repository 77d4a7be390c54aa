from datetime import date

import pytest

from newsreader.language.dates import (
    LUNAR,
    find_date,
    find_lunar,
    lunar_name,
    same_lunar,
    same_weekday,
    weekday_name,
)


@pytest.mark.parametrize(
    "printed",
    [
        "2031年3月5日",
        "２０３１年３月５日",
        "二〇三一年三月五日",
        "2031 年 3 月 5 日",
        "2031-03-05",
        "2031.3.5",
    ],
)
def test_finds_a_date_however_it_is_printed(printed: str) -> None:
    found = find_date(f"青禾日报 {printed} 星期三")
    assert found is not None
    assert found.date == date(2031, 3, 5)
    assert found.span.of(f"青禾日报 {printed} 星期三") == printed


def test_a_day_that_does_not_exist_has_a_place_but_no_date() -> None:
    found = find_date("2031年2月30日")
    assert found is not None
    assert found.date is None
    assert find_date("二〇三一年十十月五日") == find_date("二〇三一年十十月五日")


def test_no_date_in_a_text_without_one() -> None:
    assert find_date("3月5日，青禾市开会") is None


def test_names_the_weekday() -> None:
    assert weekday_name(date(2031, 3, 5)) == "星期三"


@pytest.mark.parametrize(
    ("one", "other", "same"),
    [("周三", "星期三", True), ("星期天", "星期日", True), ("礼拜二", "星期三", False)],
)
def test_compares_weekdays(one: str, other: str, *, same: bool) -> None:
    assert same_weekday(one, other) is same


@pytest.mark.parametrize(
    ("day", "name"),
    [
        (date(2031, 3, 5), "辛亥年二月十三"),
        (date(2023, 3, 30), "癸卯年闰二月初九"),
        (date(2020, 1, 10), "己亥年十二月十六"),
        (date(1582, 10, 10), None),
    ],
)
def test_names_the_lunar_date(day: date, name: str | None) -> None:
    assert lunar_name(day) == name


@pytest.mark.parametrize(
    ("printed", "expected", "same"),
    [
        ("己亥年腊月十六", "己亥年十二月十六", True),
        ("十二月十六", "己亥年十二月十六", True),
        ("二月十六", "己亥年十二月十六", False),
        ("庚子年十二月十六", "己亥年十二月十六", False),
        ("辛亥年正月廿一", "辛亥年一月二十一", True),
        ("冬月大三十", "己亥年十一月三十", True),
    ],
)
def test_compares_lunar_dates(printed: str, expected: str, *, same: bool) -> None:
    assert same_lunar(printed, expected) is same


@pytest.mark.parametrize("printed", ["辛亥年二月十三", "闰二月初九", "腊月廿三", "十二月三十"])
def test_recognises_lunar_dates(printed: str) -> None:
    match = LUNAR.search(f"农历{printed} 第8期")
    assert match is not None
    assert match[0] == printed


@pytest.mark.parametrize(
    ("printed", "day"),
    [
        ("中華民國三十五年六月十五日", "1946-06-15"),
        ("民国37年5月1日", "1948-05-01"),
        ("中華民國一〇六年九月九日", "2017-09-09"),
        ("光緒八年四月十四日", "1882-05-30"),
        ("光緒六年十二月初三日", "1881-01-02"),
        ("宣統元年閏二月初一日", "1909-03-22"),
        ("大清光緒八年四月十四日 西曆一八八二年五月三十日", "1882-05-30"),
    ],
)
def test_years_of_the_republic_and_of_reigns(printed: str, day: str) -> None:
    found = find_date(printed)
    assert found is not None
    assert found.date == date.fromisoformat(day)


@pytest.mark.parametrize("printed", ["光緒八年四月四十日", "光緒八年閏四月初一日"])
def test_a_day_that_no_reign_had(printed: str) -> None:
    found = find_date(printed)
    assert found is not None
    assert found.date is None


@pytest.mark.parametrize(
    ("printed", "lunar"),
    [
        ("二〇二四年十二月三十一日 甲辰年十二月初一", "甲辰年十二月初一"),
        ("甲辰年十二月初一 2024年12月31日", "甲辰年十二月初一"),
        ("二〇二四年十二月三十一日", None),
    ],
)
def test_a_date_in_words_is_no_lunar_date(printed: str, lunar: str | None) -> None:
    found = find_lunar(printed)
    assert (found and found[0]) == lunar


@pytest.mark.parametrize("year", ["99999", "20241", "999999999", "二〇二四五"])
def test_a_year_of_too_many_digits_is_no_day(year: str) -> None:
    found = find_date(f"青禾日报 {year}年3月5日")
    assert found is not None
    assert (found.span.start, found.date) == (5, None)
