"""Ranges as they are typed: one value, `A..B` open at either end, `>=A` and its like."""

import re
from collections.abc import Callable
from typing import TypeAlias

Ends: TypeAlias = tuple[int | None, int | None]
"""The first and the last of a closed range; None leaves an end open."""

Reading: TypeAlias = Callable[[str], tuple[int, int] | None]
"""Reads one value, which may be a range itself, as a month is one of days."""

_DOTS = re.compile(r"(.*?)\.\.(.*)")
_DASHES = re.compile(r"(.+?)(?:—+|–|~|〜)(.+)")
_COMPARED = re.compile(r"(>=|≥|<=|≤|>|<)(.+)")


def ends(text: str, value: Reading, hyphen: re.Pattern[str]) -> Ends | None:
    """Return the range that was typed, None if it is not understood; reversed ends are swapped.

    `hyphen` finds the two ends of a range that is written with a hyphen.
    """
    compared = _COMPARED.fullmatch(text)
    if compared is not None:
        return _beyond(compared[1], value(compared[2].strip()))
    for pattern in (_DOTS, _DASHES, hyphen):
        found = pattern.fullmatch(text)
        if found is not None:
            return _between(found[1].strip(), found[2].strip(), value)
    return value(text)


def _beyond(sign: str, found: tuple[int, int] | None) -> Ends | None:
    if found is None:
        return None
    first, last = found
    compared: dict[str, Ends] = {">": (last + 1, None), "<": (None, first - 1)}
    return compared.get(sign, (first, None) if sign in (">=", "≥") else (None, last))


def _between(left: str, right: str, value: Reading) -> Ends | None:
    one, two = value(left), value(right)
    if (left and one is None) or (right and two is None):
        return None
    if one is not None and two is not None:
        return (one[0], two[1]) if one[0] <= two[1] else (two[0], one[1])
    return _open(one, two)


def _open(one: tuple[int, int] | None, two: tuple[int, int] | None) -> Ends | None:
    if one is not None:
        return one[0], None
    return None if two is None else (None, two[1])
