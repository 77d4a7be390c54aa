"""Laws of corrections in a real library."""

from pathlib import Path
from tempfile import TemporaryDirectory

from hypothesis import given, settings
from hypothesis import strategies as st

from newsreader.core.anchor import AnchorState
from newsreader.core.spans import Span
from newsreader.services.library import Library
from tests.support.builders import BRIDGE_ID
from tests.support.library import make_library
from tests.support.people import annotate_span

corrections = st.lists(
    st.tuples(st.integers(0, 60), st.integers(0, 9), st.text("桥路𠮷新", max_size=4)), max_size=8
)


def correct(library: Library, at: int, length: int, replacement: str) -> None:
    """Replace what stands there, cut off where its line ends."""
    text = library.reading.article(BRIDGE_ID).text
    start = min(at, len(text))
    end = min([start + length, *(text.find("\n", start) % (len(text) + 1),)])
    library.correcting.replace(BRIDGE_ID, Span(start, end), replacement)


@given(corrections)
@settings(max_examples=25)
def test_whatever_is_corrected_the_library_stays_whole(
    corrections: list[tuple[int, int, str]],
) -> None:
    with TemporaryDirectory() as folder, make_library(Path(folder)) as library:
        text = library.reading.article(BRIDGE_ID).text
        made = {annotate_span(library, Span(at, at + 1)).id for at in range(0, len(text), 7)}
        for correction in corrections:
            correct(library, *correction)
        view = library.reading.article(BRIDGE_ID)
        assert {annotation.id for annotation in view.annotations} == made
        for annotation in view.annotations:
            if annotation.state is AnchorState.ANCHORED:
                assert annotation.anchor.span.of(view.text) == annotation.anchor.quote
        assert library.searching.search(view.text[:20].replace("\n", " ")).total == 1
        assert library.maintaining.check().ok
