"""Recognition judged on composed issues of many house styles: laws for each, floors for the mean.

The figures stand in `python -m tests.benchmarks.recognition`; the floors are some way below them.
"""

from functools import cache

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from newsreader.recognition.pipeline import recognise
from tests.support.press.composing import compose
from tests.support.press.houses import HOUSES, House
from tests.support.press.labels import Case, make_case
from tests.support.press.scoring import Scores, mean, score

SEEDS = (1000, 1001)


@cache
def case_of(house: House, seed: int, faulty: bool) -> Case:
    """Compose and recognise an issue."""
    printed = compose(house, seed, faulty).printed
    return make_case(printed.text, printed.truth, recognise(printed.text))


@cache
def mean_of_styles(faulty: bool) -> Scores:
    """Average over all styles."""
    return mean([score(case_of(house, seed, faulty)) for house in HOUSES for seed in SEEDS])


@settings(max_examples=40, deadline=None)
@given(st.sampled_from(HOUSES), st.integers(0, 10**6), st.booleans())
def test_every_character_of_every_style_has_one_place(
    house: House, seed: int, faulty: bool
) -> None:
    case = case_of(house, seed, faulty)
    assert all(case.claims[place] == 1 for place in case.inked)


@pytest.mark.parametrize("house", HOUSES, ids=[house.name for house in HOUSES])
def test_no_style_is_beyond_recognition(house: House) -> None:
    scores = mean([score(case_of(house, seed, False)) for seed in SEEDS])
    assert scores["coverage"] == 1
    assert scores["articles"] >= 0.5
    assert scores["roles"] >= 0.8


@pytest.mark.parametrize("faulty", [False, True])
@pytest.mark.parametrize(
    ("measure", "floor"),
    [
        ("articles", 0.96),
        ("exact", 0.9),
        ("roles", 0.98),
        ("headlines", 0.94),
        ("people", 0.9),
        ("issue", 0.98),
        ("defects", 0.9),
    ],
)
def test_the_mean_of_all_styles_keeps_its_floor(faulty: bool, measure: str, floor: float) -> None:
    assert mean_of_styles(faulty)[measure] >= floor
