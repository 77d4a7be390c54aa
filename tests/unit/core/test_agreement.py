"""How far two people agree."""

import itertools

import pytest
from hypothesis import given
from hypothesis import strategies as st

from newsreader.core.agreement import (
    Table,
    common,
    joined,
    tabulate,
    tabulate_characters,
    without,
)
from newsreader.core.spans import Span

SPANS = st.lists(
    st.tuples(st.integers(0, 40), st.integers(0, 9)).map(lambda p: Span(p[0], p[0] + p[1]))
)


def characters(spans: object) -> set[int]:
    return {n for span in spans for n in range(span.start, span.end)}  # type: ignore[attr-defined]


def test_the_example_of_the_textbook() -> None:
    """Half of what each coded, 100 of 1,000 characters, is the other's too."""
    table = tabulate_characters(1000, [Span(0, 100)], [Span(50, 150)])
    assert table == Table(50, 50, 50, 850)
    assert table.observed == pytest.approx(0.9)
    assert table.kappa == pytest.approx(0.444, abs=0.0005)
    assert table.alpha == pytest.approx(0.4447, abs=0.00005)


@pytest.mark.parametrize(
    ("table", "kappa", "alpha"),
    [
        (Table(), None, None),
        (Table(both=9), None, None),
        (Table(neither=9), None, None),
        (Table(both=5, neither=5), 1, 1),
        (Table(first=5, second=5), -1, -0.9),
        (Table(both=20, first=5, second=10, neither=15), 0.4, 0.4),
        (Table(first=4), 0, -0.75),
    ],
)
def test_coefficients(table: Table, kappa: float | None, alpha: float | None) -> None:
    assert table.kappa == (kappa if kappa is None else pytest.approx(kappa))
    assert table.alpha == (alpha if alpha is None else pytest.approx(alpha, abs=0.0001))


def test_nothing_compared_is_no_agreement() -> None:
    assert Table().observed is None


def test_a_unit_is_reached_by_one_character() -> None:
    units = [Span(0, 10), Span(10, 20), Span(21, 30)]
    assert tabulate(units, [Span(9, 11)], [Span(15, 16), Span(20, 21)]) == Table(1, 1, 0, 1)
    assert tabulate(units, [Span(2, 3), Span(4, 25)], [Span(0, 40)]) == Table(both=3)


def test_tables_add_up() -> None:
    assert Table(1, 2, 3, 4) + Table(10, 20, 30, 40) == Table(11, 22, 33, 44)


@given(SPANS, SPANS)
def test_spans_are_sets_of_characters(first: list[Span], second: list[Span]) -> None:
    one, two = joined(first), joined(second)
    assert characters(one) == characters(first)
    assert all(a.end < b.start for a, b in itertools.pairwise(one))
    assert characters(common(one, two)) == characters(one) & characters(two)
    assert characters(without(one, two)) == characters(one) - characters(two)


@given(SPANS, SPANS)
def test_both_ways_of_counting_agree_on_characters(first: list[Span], second: list[Span]) -> None:
    units = [Span(n, n + 1) for n in range(60)]
    table = tabulate(units, first, second)
    assert table == tabulate_characters(60, first, second)
    assert tabulate(units, second, first).kappa == table.kappa
    assert table.kappa is None or -1 <= table.kappa <= 1
