"""Laws of undo and redo, over whatever people may do one after the other."""

from contextlib import suppress
from pathlib import Path
from tempfile import TemporaryDirectory

from hypothesis import example, given, settings
from hypothesis import strategies as st

from newsreader.core.annotation import Style
from newsreader.core.errors import BadInputError
from newsreader.core.spans import Span
from newsreader.services.library import Library
from tests.support.builders import BRIDGE_ID
from tests.support.library import depth, make_library
from tests.support.people import annotate_span, state

numbers = st.integers(0, 70)
words = st.text("桥路𠮷", max_size=3)
actions = st.lists(
    st.one_of(
        st.tuples(st.just("add"), numbers, numbers, words),
        st.tuples(st.just("correct"), numbers, numbers, words),
        st.tuples(st.sampled_from(["note", "style", "tag", "delete"]), numbers, numbers, words),
    ),
    max_size=12,
)


def act(library: Library, action: tuple[str, int, int, str]) -> None:
    """Do it, as far as it can be done on what is there."""
    kind, first, second, word = action
    span = Span(*sorted((first, second)))
    present = [annotation.id for annotation in library.annotating.list()]
    if kind == "add" and span.length and span.end <= len(library.reading.article(BRIDGE_ID).text):
        annotate_span(library, span, note=word)
    elif kind == "correct":
        library.correcting.replace(BRIDGE_ID, span, word)
    elif present:
        id_ = present[first % len(present)]
        match kind:
            case "note":
                library.annotating.set_note(id_, word)
            case "style":
                library.annotating.set_style(id_, list(Style)[second % len(Style)])
            case "tag":
                library.annotating.set_tags(id_, [*word])
            case _:
                library.annotating.delete([id_])


@given(actions)
@example([("correct", 0, 0, "桥"), ("add", 0, 1, "")])
@settings(max_examples=25)
def test_undo_takes_back_and_redo_does_again(actions: list[tuple[str, int, int, str]]) -> None:
    with TemporaryDirectory() as folder, make_library(Path(folder)) as library:
        states = [state(library)]
        for action in actions:
            before = depth(library)
            with suppress(BadInputError):  # a correction over the end of a paragraph
                act(library, action)
            if depth(library) > before:
                states.append(state(library))
        assert library.history.revisions.differences() == ()
        for before in reversed(states[:-1]):
            library.history.undo()
            assert state(library) == before
        for after in states[1:]:
            library.history.redo()
            assert state(library) == after
        assert library.maintaining.check().ok
