"""Which articles come first."""

import numpy as np
import pytest

from newsreader.core.query import Term
from newsreader.storage.index.ranking import greatest, last_rank, likely, page_of, weights


@pytest.mark.parametrize(
    ("most", "found"), [(-1, []), (0, []), (1, [2]), (2, [2, 3]), (3, [2, 3, 0]), (9, [2, 3, 0, 1])]
)
def test_the_greatest_in_order(most: int, found: list[int]) -> None:
    assert greatest(np.array([5, -1, 9, 7]), most).tolist() == found


def test_a_page_out_of_several_segments() -> None:
    parts = [
        (np.array([5, 3]), np.array([50, 30])),
        (np.array([4]), np.array([40])),
        (np.array([], np.int64), np.array([], np.int64)),
    ]
    assert page_of(parts, 0, 2) == [(50, 5), (40, 4)]
    assert page_of(parts, 1, 9) == [(40, 4), (30, 3)]
    assert page_of(parts, 5, 1) == []
    assert page_of([], 0, 5) == []


def test_scores_that_are_equal_but_for_a_trifle_stay_together() -> None:
    scores = np.array([3.0, 3.0005, 1.0, 2.0], np.float32)
    assert likely(np.arange(4), scores, 1).tolist() == [0, 1]
    assert likely(np.array([0, 2]), scores, 1).tolist() == [0]
    assert likely(np.array([0, 2]), scores, 2).tolist() == [0, 2]


@pytest.mark.parametrize(("most", "last"), [(1, 9), (2, 5), (3, 4), (4, 3), (5, None)])
def test_the_last_rank_of_a_page(most: int, last: int | None) -> None:
    nothing = np.array([], np.int64)
    parts = [(np.array(ranks), nothing) for ranks in ([5, 3], [9, 4])]
    assert last_rank(parts, most) == last
    assert last_rank([], most) is None


def test_rare_words_weigh_more() -> None:
    rare, common = Term(("甲",)), Term(("乙",))
    found = weights([rare, common], {rare: 1, common: 90}, 100)
    assert found[rare] > found[common] > 0
