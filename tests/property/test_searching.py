"""Laws of searching: whatever a text holds is found, at exactly its places."""

from hypothesis import given
from hypothesis import strategies as st

from newsreader.core.spans import Span
from newsreader.language.characters import fold
from newsreader.services.searching import CONTEXT, snippet_of

TEXTS = st.text("甲乙ＡaB\u200b\n 𠮷", min_size=1, max_size=200)


@given(text=TEXTS, data=st.data())
def test_a_snippet_shows_the_very_places(text: str, data: st.DataObject) -> None:
    starts = data.draw(st.lists(st.integers(0, len(text) - 1), min_size=1, unique=True))
    spans = [Span(at, min(len(text), at + 1 + at % 3)) for at in sorted(starts)]
    snippet, inside = snippet_of(text, spans)
    shown = text.replace("\n", " ")
    assert inside[0].of(snippet) == spans[0].of(shown)
    assert all(place.of(snippet) in shown for place in inside)
    assert len(snippet) <= 2 * CONTEXT + spans[0].length + 2


@given(TEXTS)
def test_folding_leads_back_to_the_text(text: str) -> None:
    folded = fold(text)
    assert len(folded.offsets) == len(folded.text) + 1
    for at, character in enumerate(folded.text):
        assert fold(text[folded.offsets[at]]).text == character
