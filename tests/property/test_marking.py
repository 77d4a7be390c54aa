"""Laws of marking: of places that lie in each other the outermost are left, and all are covered."""

from hypothesis import given
from hypothesis import strategies as st

from newsreader.core.marking import outermost
from newsreader.core.spans import Span

SPANS = st.lists(
    st.builds(lambda start, length: Span(start, start + length), *[st.integers(0, 9)] * 2)
)


@given(SPANS)
def test_what_is_left_lies_in_nothing_and_holds_all(spans: list[Span]) -> None:
    left = outermost(spans)
    assert set(left) <= set(spans)
    assert list(left) == sorted(left)
    assert all(any(one.contains(span) for one in left) for span in spans)
    assert not any(a.contains(b) for a in left for b in left if a is not b)


@given(SPANS)
def test_again_is_the_same(spans: list[Span]) -> None:
    assert outermost(outermost(spans)) == outermost(spans)
