"""Laws of anchors: annotations stay on their very characters, whatever is corrected."""

from hypothesis import given
from hypothesis import strategies as st

from newsreader.core.anchor import AnchorState, anchor_at, find_quote
from newsreader.core.annotation import carried
from newsreader.core.edit import Edit
from newsreader.core.spans import Span
from tests.support.builders import make_annotation

texts = st.text(alphabet="甲乙𠮷\n", min_size=1, max_size=30)
cuts = st.lists(st.tuples(st.integers(0, 40), st.integers(0, 12), st.text("甲丙", max_size=4)))


@given(texts, st.integers(0, 29), st.integers(1, 8), cuts)
def test_an_annotation_stays_on_its_characters(
    text: str, start: int, length: int, edits: list[tuple[int, int, str]]
) -> None:
    start = min(start, len(text) - 1)
    annotation = make_annotation(text, start, min(len(text), start + length))
    quote = annotation.anchor.quote
    own = set(range(annotation.anchor.span.start, annotation.anchor.span.end))
    # Every character that was there at first has a number, those typed later have none.
    numbers: list[int | None] = list(range(len(text)))
    for at, deleted, replacement in edits:
        first = min(at, len(text))
        edit = Edit(Span(first, min(len(text), first + deleted)), replacement)
        text = edit.apply(text)
        numbers[edit.span.start : edit.span.end] = [None] * len(replacement)
        annotation = carried(annotation, edit, text)
        span = annotation.anchor.span
        if annotation.state is not AnchorState.UNANCHORED:
            assert annotation.anchor == anchor_at(text, span)
            inside = {n for n in numbers[span.start : span.end] if n is not None}
            assert inside == own.intersection(n for n in numbers if n is not None)
            assert annotation.state is AnchorState.UNCERTAIN or annotation.anchor.quote == quote
        else:
            assert own.isdisjoint(numbers)
            assert (span.length, bool(annotation.anchor.quote)) == (0, True)


@given(texts, st.text("甲乙𠮷\n", min_size=1, max_size=3))
def test_every_place_of_a_quote_is_found(text: str, quote: str) -> None:
    places = [at for at in range(len(text)) if text.startswith(quote, at)]
    for nth, at in enumerate(places, start=1):
        assert find_quote(text, quote, nth) == Span(at, at + len(quote))
    assert find_quote(text, quote, len(places) + 1) is None
