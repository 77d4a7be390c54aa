"""Laws of saved searches, over whatever people may do one after the other."""

from contextlib import suppress
from pathlib import Path
from tempfile import TemporaryDirectory

from hypothesis import given, settings
from hypothesis import strategies as st

from newsreader.core.errors import BadInputError
from newsreader.services.library import Library
from newsreader.storage.saved_searches import SavedSearches
from tests.support.library import make_library

words = st.text("桥路𠮷 -:", max_size=3)
actions = st.lists(
    st.tuples(
        st.sampled_from(["save", "rename", "change", "delete", "undo", "redo"]),
        st.integers(0, 9),
        words,
    ),
    max_size=20,
)


def act(library: Library, kind: str, number: int, word: str) -> None:
    """Do it, as far as it can be done on what is there."""
    keeping, present = library.keeping, library.keeping.list()
    if kind == "save":
        keeping.save(word, word, word)
    elif kind in {"undo", "redo"}:
        getattr(library.history, kind)()
    elif present:
        id_ = present[number % len(present)].id
        arguments = () if kind == "delete" else (word,)
        getattr(keeping, kind)(id_, *arguments)


@given(actions)
@settings(max_examples=40)
def test_a_replay_gives_the_live_view(actions: list[tuple[str, int, str]]) -> None:
    with TemporaryDirectory() as folder, make_library(Path(folder)) as library:
        for action in actions:
            with suppress(BadInputError):
                act(library, *action)
        database, revisions = library._database, library.history.revisions
        before = database.rows("SELECT * FROM saved_searches ORDER BY id")
        ids = {row["id"] for row in before}
        assert not ids & {*revisions.differences()}
        database.execute("DELETE FROM saved_searches")
        revisions.rebuild()
        after = database.rows("SELECT * FROM saved_searches ORDER BY id")
        assert [tuple(row) for row in after] == [tuple(row) for row in before]
        assert {search.id for search in SavedSearches(database).list()} <= ids
