"""Undo and redo."""

from collections.abc import Callable, Iterator
from pathlib import Path

import pytest

from newsreader.core.annotation import Style
from newsreader.core.changes import Changes
from newsreader.core.errors import BadInputError, Cancelled, LibraryError
from newsreader.core.ids import AnnotationId, tag_id
from newsreader.core.operation import UndoName
from newsreader.core.progress import Progress
from newsreader.services.library import Library
from newsreader.storage.nouns import SEARCHES
from newsreader.storage.operations import STEPS
from tests.support.builders import BRIDGE_ID
from tests.support.library import forget_steps, make_library
from tests.support.people import highlight, state


@pytest.fixture
def library(tmp_path: Path) -> Iterator[Library]:
    with make_library(tmp_path) as library:
        yield library


@pytest.fixture
def made(library: Library) -> AnnotationId:
    return highlight(library, "新桥通车", note="旧", tags=("桥",)).id


OPERATIONS: dict[UndoName, Callable[[Library, AnnotationId], object]] = {
    UndoName.ADD: lambda lib, _: highlight(lib, "市民", tags=("人",)),
    UndoName.NOTE: lambda lib, id_: lib.annotating.set_note(id_, "新"),
    UndoName.STYLE: lambda lib, id_: lib.annotating.set_style(id_, Style.GREEN),
    UndoName.TAGS: lambda lib, id_: lib.annotating.set_tags(id_, ["路", "水"]),
    UndoName.DELETE: lambda lib, id_: lib.annotating.delete([id_]),
    UndoName.CORRECT: lambda lib, _: lib.correcting.correct(BRIDGE_ID, "桥通", "路"),
}


@pytest.mark.parametrize("name", OPERATIONS)
def test_undo_and_redo(library: Library, made: AnnotationId, name: UndoName) -> None:
    before = state(library)
    OPERATIONS[name](library, made)
    after = state(library)
    assert (library.history.undo_name, library.history.redo_name) == (name, None)
    assert library.history.undo()
    assert state(library) == before
    assert (library.history.undo_name, library.history.redo_name) == (UndoName.ADD, name)
    assert library.history.redo()
    assert state(library) == after
    assert library.maintaining.check().ok


def test_undone_additions_are_removed(library: Library, made: AnnotationId) -> None:
    articles, ids = frozenset({BRIDGE_ID}), frozenset({made})
    tags = frozenset({tag_id("桥")})
    assert library.history.undo() == Changes(articles=articles, removed=ids, tags=tags)
    assert library.history.redo() == Changes(articles=articles, added=ids, tags=tags)


def test_a_correction_brings_back_what_lost_its_words(library: Library, made: AnnotationId) -> None:
    library.correcting.correct(BRIDGE_ID, "南岸新桥通车", "旧闻")
    library.correcting.correct(BRIDGE_ID, "旧闻", "")
    for _ in range(2):
        library.history.undo()
    assert library.annotating.get(made).anchor.quote == "新桥通车"


def test_words_that_came_with_a_correction_are_annotated_again(library: Library) -> None:
    library.correcting.correct(BRIDGE_ID, "新桥", "新渡口")
    before = highlight(library, "渡口")
    for _ in range(2):
        library.history.undo()
    for _ in range(2):
        library.history.redo()
    assert library.annotating.get(before.id).anchor == before.anchor


@pytest.mark.parametrize("act", ["undo", "redo"])
def test_nothing_left(library: Library, act: str) -> None:
    with pytest.raises(BadInputError) as error:
        getattr(library.history, act)()
    assert error.value.key == f"nothing-to-{act}"


def test_something_new_ends_redo(library: Library, made: AnnotationId) -> None:
    library.annotating.set_note(made, "新")
    library.history.undo()
    library.annotating.set_style(made, Style.BLUE)
    assert library.history.redo_name is None


def test_typing_is_one_step(library: Library, made: AnnotationId) -> None:
    for note in ("新", "新桥", "新桥好"):
        library.annotating.set_note(made, note, coalesce=True)
    library.history.undo()
    assert library.annotating.get(made).note == "旧"
    library.annotating.set_note(made, "再", coalesce=True)
    assert (library.history.undo_name, library.history.redo_name) == (UndoName.NOTE, None)


def test_typing_elsewhere_is_another_step(library: Library, made: AnnotationId) -> None:
    other = highlight(library, "市民").id
    library.annotating.set_note(made, "新", coalesce=True)
    library.annotating.set_note(other, "人", coalesce=True)
    library.history.undo()
    assert (library.annotating.get(made).note, library.annotating.get(other).note) == ("新", "")


@pytest.mark.parametrize("name", [UndoName.NOTE, UndoName.CORRECT])
def test_what_was_changed_elsewhere_is_not_overwritten(
    library: Library, made: AnnotationId, name: UndoName
) -> None:
    OPERATIONS[name](library, made)
    with Library.open(library.path) as elsewhere:
        elsewhere.annotating.set_note(made, "别人的")
        elsewhere.correcting.correct(BRIDGE_ID, "青禾", "青苗")
    forget_steps(library, 2)
    before = state(library)
    with pytest.raises(BadInputError) as error:
        library.history.undo()
    assert error.value.key == "undo-changed-elsewhere"
    assert state(library) == before
    assert (library.history.undo_name, library.history.redo_name) == (UndoName.ADD, None)


def test_a_failed_undo_can_be_tried_again(library: Library, made: AnnotationId) -> None:
    library.annotating.set_note(made, "新")
    library._database.execute("PRAGMA query_only = ON")
    with pytest.raises(LibraryError):
        library.history.undo()
    library._database.execute("PRAGMA query_only = OFF")
    library.history.undo()
    assert library.annotating.get(made).note == "旧"


def test_what_was_done_elsewhere_is_undone_here(library: Library, made: AnnotationId) -> None:
    with Library.open(library.path) as elsewhere:
        elsewhere.annotating.set_note(made, "别人的")
    library.history.undo()
    assert library.annotating.get(made).note == "旧"


def test_the_way_back_is_there_after_closing(library: Library, made: AnnotationId) -> None:
    before = state(library)
    for operate in OPERATIONS.values():
        operate(library, made)
    with Library.open(library.path) as later:
        for name in reversed(OPERATIONS):
            assert later.history.undo_name is name
            later.history.undo()
        assert state(later) == before
    with Library.open(library.path) as later:
        assert later.history.redo_name is UndoName.ADD
        later.history.redo()
        assert state(later) != before
        assert [(step.name, step.undone) for step in later.history.steps(3)] == [
            (UndoName.CORRECT, True),
            (UndoName.DELETE, True),
            (UndoName.TAGS, True),
        ]
        assert later.maintaining.check().ok


def test_typing_goes_on_only_here(library: Library, made: AnnotationId) -> None:
    library.annotating.set_note(made, "新", coalesce=True)
    with Library.open(library.path) as later:
        later.annotating.set_note(made, "新桥", coalesce=True)
        later.history.undo()
        assert later.annotating.get(made).note == "新"


def test_typing_does_not_go_on_after_something_else(library: Library, made: AnnotationId) -> None:
    library.annotating.set_note(made, "新", coalesce=True)
    sql = "INSERT INTO operations (name, author, time, first, last) VALUES ('?', '', '', 1, 1)"
    library._database.execute(sql)
    library.annotating.set_note(made, "新桥", coalesce=True)
    library.history.undo()
    assert library.annotating.get(made).note == "新"


def test_steps_of_a_later_release_have_no_name(library: Library, made: AnnotationId) -> None:
    library._database.execute("UPDATE undo_steps SET name = 'cloud.upload'")
    assert library.history.undo_name is UndoName.EARLIER
    assert library.history.undo().removed == {made}


def test_the_oldest_steps_are_forgotten(library: Library, made: AnnotationId) -> None:
    sql = "INSERT INTO undo_steps (operation, name, changes) SELECT 1, 'annotation.note', changes"
    many = "FROM undo_steps, (SELECT 1 FROM revisions a, revisions b, revisions c, revisions d)"
    library._database.execute(f"{sql} {many} LIMIT {STEPS}")
    library.annotating.set_note(made, "新")
    assert len(library.history.steps(2 * STEPS)) == STEPS


def test_at_least_a_hundred_steps_can_be_undone() -> None:
    assert STEPS >= 100


def test_the_history_says_who_did_it(library: Library, made: AnnotationId) -> None:
    library.history.author = "乙"
    library.annotating.set_note(made, "新")
    library.history.undo()
    revisions = library.history.revisions.of(made)
    assert [r.author for r in revisions if r.field == "note"] == ["甲", "乙", "乙"]
    assert [r.author for r in revisions if r.field == "article"] == ["甲"]


def test_a_step_is_stopped_at_any_change_and_nothing_is_changed(library: Library) -> None:
    ids = [highlight(library, words).id for words in ("新桥", "通车", "市民")]
    library.batching.tag(ids, add=["桥"])
    ways = (library.history.undo, library.history.redo)
    for go in ways:
        before, most = state(library), 0
        while True:
            told: list[Progress] = []
            asked = iter([False] * most)
            try:
                go(progress=told.append, cancelled=lambda left=asked: next(left, True))
            except Cancelled:
                assert state(library) == before
                assert library.maintaining.check().ok
                most += 1
            else:
                break
        assert most == len(told) == 8
        assert [each.done for each in told] == [0, 0, 1, 1, 2, 2, 3, 3]
        assert {each.total for each in told} == {4}
        assert state(library) != before


def test_who_reads_need_not_wait_for_a_long_step(library: Library) -> None:
    with Library.open(library.path, read_only=True) as reader:
        reader._database.execute("PRAGMA busy_timeout = 0")
        with library.history.operation(UndoName.KEEP) as operation:
            for number in range(3_000):
                value = {"name": f"{number}" * 100, "query": "桥" * 100, "creator": "甲"}
                operation.make_record(SEARCHES, f"{number}", value)
            assert not reader.keeping.list()
        assert len(library.keeping.list()) == 3_000
