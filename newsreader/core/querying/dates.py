"""Days as they are typed in a query, and ranges of them; all are days of the calendar."""

import re
import unicodedata
from calendar import monthrange
from datetime import date

from newsreader.core.querying.ranges import ends

Days = tuple[str | None, str | None]
"""The first and last day in ISO 8601; None leaves an end open."""

_POINT = re.compile(
    r"(\d{4})(?:年|[-/.](\d{1,2})(?:[-/.](\d{1,2}))?|年(\d{1,2})月(?:(\d{1,2})[日号]?)?)?", re.ASCII
)
_YEARS = re.compile(r"(\d{4})-(\d{4})", re.ASCII)


def days(text: str) -> Days | None:
    """Return the days that were typed, None if they are not understood."""
    found = ends(unicodedata.normalize("NFKC", text).strip(), _day, _YEARS)
    if found is None:
        return None
    first, last = found
    if first == date.max.toordinal() + 1 or last == 0:
        return None
    return _iso(first), _iso(last)


def written_days(first: str | None, last: str | None) -> str:
    """Write days as briefly as `days` understands them: 2024, 2024-12, 2024-11..2024-12-30."""
    if first and last:
        for length in (4, 7, 10):
            if days(first[:length]) == (first, last):
                return first[:length]
    return f"{_brief(first, 0)}..{_brief(last, 1)}"


def _brief(day: str | None, end: int) -> str:
    """Leave out of a first (0) or last (1) day of a year or a month what need not be said."""
    if day is None:
        return ""
    parts = ((days(day[:length]), length) for length in (4, 7, 10))
    return next(day[:length] for found, length in parts if found and found[end] == day)


def _day(text: str) -> tuple[int, int] | None:
    found = _POINT.fullmatch(text)
    if found is None:
        return None
    year, *rest = (int(part) for part in found.groups() if part)
    month, day = (*rest, None, None)[:2]
    try:
        return _bounds(year, month, day)
    except ValueError:  # what the calendar does not have
        return None


def _bounds(year: int, month: int | None, day: int | None) -> tuple[int, int]:
    """Return the first and last day of a year, a month or a day; ValueError if there is none."""
    first = date(year, 1 if month is None else month, 1 if day is None else day)
    if day is not None:
        return first.toordinal(), first.toordinal()
    end = 12 if month is None else month
    return first.toordinal(), date(year, end, monthrange(year, end)[1]).toordinal()


def _iso(day: int | None) -> str | None:
    return None if day is None else date.fromordinal(day).isoformat()
