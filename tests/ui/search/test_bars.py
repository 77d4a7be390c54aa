import pytest

from newsreader.core.hits import Count
from newsreader.core.query import Between, Field
from newsreader.core.querying.conditions import condition
from newsreader.ui.search.bars import Bar, bars, days_of, together, undated


def _years(*years: int) -> tuple[Count, ...]:
    return tuple(Count(str(year), 2) for year in years)


def test_years_without_articles_have_their_place() -> None:
    found = bars(_years(2029, 2031))
    assert found == (Bar(2029, 2029, 2), Bar(2030, 2030, 0), Bar(2031, 2031, 2))


@pytest.mark.parametrize(
    ("years", "first", "last", "count"),
    [
        ((1920, 1999), Bar(1920, 1920, 2), Bar(1999, 1999, 2), 80),
        ((1919, 1999), Bar(1910, 1919, 2), Bar(1990, 1999, 2), 9),
        ((1, 2031), Bar(1, 99, 2), Bar(2000, 2099, 2), 21),
        ((1, 9999), Bar(1, 999, 2), Bar(9000, 9999, 2), 10),
    ],
)
def test_many_years_go_together(years: tuple[int, ...], first: Bar, last: Bar, count: int) -> None:
    found = bars(_years(*years))
    assert (found[0], found[-1], len(found)) == (first, last, count)
    assert sum(bar.articles for bar in found) == 4


def test_what_has_no_date_has_no_bar() -> None:
    years = (Count(None, 3),)
    assert bars(years) == ()
    assert undated(years) == 3


@pytest.mark.parametrize(
    ("bar", "first", "last"),
    [
        (Bar(2031, 2031, 1), "2031-01-01", "2031-12-31"),
        (Bar(1950, 1959, 1), "1950-01-01", "1959-12-31"),
        (Bar(1, 99, 1), "0001-01-01", "0099-12-31"),
    ],
)
def test_a_bar_is_a_date_of_a_query(bar: Bar, first: str, last: str) -> None:
    assert condition(Field.DATE, days_of(bar)) == Between(Field.DATE, first, last)


def test_bars_are_put_together() -> None:
    assert together(bars(_years(2029, 2031))) == Bar(2029, 2031, 4)
