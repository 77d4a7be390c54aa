"""Laws of the conversion between code points and UTF-16 units, over astral characters."""

from hypothesis import given
from hypothesis import strategies as st

from newsreader.core.spans import Span
from newsreader.ui.offsets import Offsets

texts = st.text(
    alphabet=st.one_of(st.sampled_from("文a𠮷😀\ue000\uffff\U00010000"), st.characters())
)


def units(text: str) -> int:
    """Length as Qt counts it."""
    return len(text.encode("utf-16-le", "surrogatepass")) // 2


@given(texts)
def test_every_offset_goes_there_and_back(text: str) -> None:
    offsets = Offsets(text)
    assert offsets.units == units(text)
    for offset in range(len(text) + 1):
        assert offsets.unit(offset) == units(text[:offset])
        assert offsets.point(offsets.unit(offset)) == offset


@given(texts, st.data())
def test_a_span_covers_every_unit_asked_for(text: str, data: st.DataObject) -> None:
    offsets = Offsets(text)
    ends = st.integers(0, offsets.units)
    first, second = data.draw(ends), data.draw(ends)
    start, end = offsets.positions(offsets.span(first, second))
    assert start <= min(first, second)
    assert max(first, second) <= end
    assert end - start <= abs(first - second) + 2


@given(texts, st.data())
def test_spans_survive(text: str, data: st.DataObject) -> None:
    start, end = sorted(
        (data.draw(st.integers(0, len(text))), data.draw(st.integers(0, len(text))))
    )
    offsets = Offsets(text)
    assert offsets.span(*offsets.positions(Span(start, end))) == Span(start, end)
