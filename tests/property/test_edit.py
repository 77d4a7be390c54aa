"""Laws of edits, over texts that repeat themselves."""

from hypothesis import given
from hypothesis import strategies as st

from newsreader.core.edit import Edit, moved, smallest
from newsreader.core.spans import Span

texts = st.text(alphabet="甲乙𠮷\n", max_size=12)


def span_in(data: st.DataObject, text: str) -> Span:
    ends = st.integers(0, len(text))
    return Span(*sorted((data.draw(ends), data.draw(ends))))


@given(texts, texts, st.data())
def test_an_edit_can_be_taken_back(text: str, replacement: str, data: st.DataObject) -> None:
    edit = Edit(span_in(data, text), replacement)
    after = edit.apply(text)
    assert len(after) == len(text) + edit.growth
    assert edit.inverse(text).apply(after) == text
    assert edit.inverse(text).inverse(after) == edit


@given(texts, texts, st.data())
def test_the_smallest_edit_does_the_same(text: str, replacement: str, data: st.DataObject) -> None:
    span = span_in(data, text)
    edit = smallest(text, span, replacement)
    assert edit.apply(text) == Edit(span, replacement).apply(text)
    assert span.contains(edit.span)
    removed = edit.span.of(text)
    assert not (removed and edit.replacement) or (
        removed[0] != edit.replacement[0] and removed[-1] != edit.replacement[-1]
    )


@given(texts, texts, st.data())
def test_a_span_keeps_its_characters(text: str, replacement: str, data: st.DataObject) -> None:
    span, edit = span_in(data, text), Edit(span_in(data, text), replacement)
    after, touched = moved(span, edit)
    assert after.end <= len(text) + edit.growth
    if not touched:
        assert after.of(edit.apply(text)) == span.of(text)
        assert moved(after, edit.inverse(text)) == (span, False) or not span.length
