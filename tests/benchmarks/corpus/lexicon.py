"""The words of which invented newspapers are made: jieba's dictionary, figures, names of people."""

from functools import cache
from importlib.resources import files

import numpy as np
from numpy.typing import NDArray

PAPERS = ("青麓日报", "临汐新报", "丹屏晚报")
"""Titles of papers that do not exist."""

_UNDERCOUNTED = {"的": 9}
"""Words that the dictionary counts too seldom, and by what their count is multiplied."""

_SHARPENED = 1.12
"""Newspapers use common words still more often than the dictionary's sources do."""

_SURNAMES = "林沈顾陆乔温祁邵裴樊葛骆闵柏汤邱倪章佟秦白尹康贺郝施江卢石苗曲"
_GIVEN = (
    "知远映雪向南守田青禾牧之玉芬建平海涛志刚若溪晓岚文博雨桐子墨长庚春生立新家骏明川思齐可欣国栋"
)
_PEOPLE = 400

_LATIN = (
    *("GDP", "4K", "AI", "5G", "APP", "CBA", "WTO", "LED", "IT", "CPI", "VR", "NBA", "MBA", "ETC"),
    *("B2B", "KTV", "CT", "DNA", "PM2.5", "A4", "T3", "C919", "SUV", "GPS", "USB", "IP", "PPT"),
)
_UNITS = (
    "亿元",
    "万元",
    "人",
    "个",
    "家",
    "公里",
    "吨",
    "亩",
    "户",
    "米",
    "名",
    "件",
    "万人",
    "次",
)
_FIGURES = 12_000


@cache
def dictionary() -> tuple[tuple[str, ...], NDArray[np.float64]]:
    """Return jieba's words, the most frequent first, and how frequent each is: 1 altogether."""
    text = (files("jieba") / "dict.txt").read_text("utf-8")
    rows = [line.split(" ", 2)[:2] for line in text.splitlines()]
    counts = np.array([int(count) * _UNDERCOUNTED.get(word, 1) for word, count in rows], float)
    counts **= _SHARPENED
    order = np.argsort(-counts, kind="stable")
    return tuple(rows[at][0] for at in order), counts[order] / counts.sum()


def figures(dice: np.random.Generator) -> tuple[str, ...]:
    """Return numbers, dates, shares and Latin words, the most frequent first."""
    made = [_figure(*row) for row in dice.random((_FIGURES, 4)).tolist()]
    return (*_LATIN, *made)


def _figure(kind: float, one: float, two: float, three: float) -> str:
    year, month, day = 1949 + int(76 * one), 1 + int(12 * two), 1 + int(28 * three)
    amount = int(10 ** (5 * one))
    if kind < 0.2:
        return f"{year}年"
    if kind < 0.4:
        return f"{month}月{day}日"
    if kind < 0.5:
        return f"{year}年{month}月"
    if kind < 0.65:
        return f"{100 * two:.1f}%"
    if kind < 0.75:
        return f"{amount}.{day % 10}{_UNITS[month % 2]}"
    return f"{amount}{_UNITS[int(len(_UNITS) * two)]}"


@cache
def people() -> tuple[str, ...]:
    """Return names of reporters, the busiest first; none of them is anyone."""
    dice = np.random.default_rng(400)
    names: dict[str, None] = {}
    while len(names) < _PEOPLE:
        surname, one, two, long = dice.random(4).tolist()
        first, second = _GIVEN[int(one * len(_GIVEN))], _GIVEN[int(two * len(_GIVEN))]
        names[_SURNAMES[int(surname * len(_SURNAMES))] + first + second * (long < 0.8)] = None
    return tuple(names)
