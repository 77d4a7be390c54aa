"""Places in an order, with room between them."""

import pytest
from hypothesis import given
from hypothesis import strategies as st

from newsreader.core.ranks import STEP, between

ends = st.none() | st.integers(-(10**12), 10**12)


@given(ends, ends, st.integers(1, 50))
def test_they_are_in_order_between_the_neighbours(
    before: int | None, after: int | None, count: int
) -> None:
    if before is not None and after is not None and before > after:
        before, after = after, before
    found = between(before, after, count)
    if found is None:
        assert before is not None
        assert after is not None
        assert after - before <= count
        return
    whole = [each for each in (before, *found, after) if each is not None]
    assert len(found) == count
    assert whole == sorted(set(whole))


@pytest.mark.parametrize(
    ("before", "after", "found"),
    [(None, None, (STEP,)), (None, 0, (-STEP,)), (0, 10, (5,)), (4, 5, None)],
)
def test_what_stands_between(before: int | None, after: int | None, found: object) -> None:
    assert between(before, after, 1) == found
