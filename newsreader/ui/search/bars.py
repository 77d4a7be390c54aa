"""How many articles were found in each year, or in each ten or hundred years of a long run."""

from collections.abc import Sequence
from typing import NamedTuple

from newsreader.core.hits import Count

MOST = 80
"""So many years get a bar each; more of them are taken together."""

_LAST_YEAR = 9999


class Bar(NamedTuple):
    """The articles of some years, both ends included."""

    first: int
    last: int
    articles: int


def bars(years: Sequence[Count]) -> tuple[Bar, ...]:
    """Return a bar for every stretch of years from the first to the last, also for empty ones."""
    known = {int(count.value): count.articles for count in years if count.value}
    if not known:
        return ()
    first, last = min(known), max(known)
    step = next(step for step in (1, 10, 100, 1000) if last - first < step * MOST)
    found: list[Bar] = []
    for start in range(first - first % step, last + 1, step):
        years_of_it = range(max(1, start), min(_LAST_YEAR, start + step - 1) + 1)
        articles = sum(known.get(year, 0) for year in years_of_it)
        found.append(Bar(years_of_it[0], years_of_it[-1], articles))
    return tuple(found)


def together(chosen: Sequence[Bar]) -> Bar:
    """Return neighbouring bars as one."""
    return Bar(chosen[0].first, chosen[-1].last, sum(bar.articles for bar in chosen))


def days_of(bar: Bar) -> str:
    """Write the years of a bar as the date of a query."""
    first, last = f"{bar.first:04}", f"{bar.last:04}"
    return first if first == last else f"{first}..{last}"


def undated(years: Sequence[Count]) -> int:
    """Return how many articles have no date."""
    return sum(count.articles for count in years if count.value is None)
