"""Laws of ranges."""

from hypothesis import given
from hypothesis import strategies as st

from newsreader.core.spans import Span, subtract

spans = st.tuples(st.integers(0, 30), st.integers(0, 30)).map(lambda ends: Span(*sorted(ends)))


def points(*ranges: Span) -> set[int]:
    return {point for span in ranges for point in range(span.start, span.end)}


@given(spans, st.lists(spans))
def test_subtracting_is_the_difference_of_sets(span: Span, holes: list[Span]) -> None:
    left = subtract(span, holes)
    assert points(*left) == points(span) - points(*holes)
    assert list(left) == sorted(left)
    assert all(piece.length for piece in left)


@given(spans, spans)
def test_overlap_and_containment_are_those_of_sets(one: Span, other: Span) -> None:
    if one.length and other.length:
        assert one.overlaps(other) == bool(points(one) & points(other))
        assert one.contains(other) == (points(other) <= points(one))
