"""Many annotations changed at once."""

from collections.abc import Callable, Iterator, Sequence
from pathlib import Path

import pytest

from newsreader.core.annotation import Annotation, Style
from newsreader.core.changes import Changes
from newsreader.core.errors import BadInputError
from newsreader.core.ids import AnnotationId
from newsreader.core.operation import UndoName
from newsreader.core.progress import Progress
from newsreader.services.batching import Batching
from newsreader.services.library import Library
from tests.support.library import depth, make_library
from tests.support.people import highlight, state

Ids = Sequence[AnnotationId]


@pytest.fixture
def library(tmp_path: Path) -> Iterator[Library]:
    with make_library(tmp_path) as library:
        highlight(library, "新桥", tags=("桥", "旧"))
        highlight(library, "通车。", tags=("旧/又旧",))
        highlight(library, "市民")
        yield library


def ids(library: Library) -> list[AnnotationId]:
    return [annotation.id for annotation in library.annotating.list()]


def listed(library: Library, of: Callable[[Annotation], object]) -> list[object]:
    return [of(annotation) for annotation in library.annotating.list()]


def test_tags_are_put_on_and_taken_off(library: Library) -> None:
    changes = library.batching.tag(ids(library), add=["路/水", "桥", "路/水"], remove=["旧", "无"])
    assert listed(library, lambda each: each.tags) == [
        ("桥", "路/水"),
        ("旧/又旧", "桥", "路/水"),
        ("桥", "路/水"),
    ]
    assert changes.changed == frozenset(ids(library))
    assert library.history.undo_name == UndoName.TAGS


def test_a_style_is_given(library: Library) -> None:
    library.batching.restyle(ids(library)[:2], Style.BLUE)
    assert listed(library, lambda each: each.style) == [Style.BLUE, Style.BLUE, Style.ROSE]
    assert library.history.undo_name == UndoName.STYLE


def test_they_are_deleted(library: Library) -> None:
    gone = ids(library)[:2]
    assert library.batching.delete(gone).removed == frozenset(gone)
    assert len(ids(library)) == 1
    assert library.history.undo_name == UndoName.DELETE


Batch = Callable[[Batching, Ids, Callable[[Progress], None], Callable[[], bool]], Changes]
BATCHES: dict[str, Batch] = {
    "tag": lambda b, i, p, c: b.tag(i, add=["新"], progress=p, cancelled=c),
    "untag": lambda b, i, p, c: b.tag(i, remove=["旧", "桥", "旧/又旧"], progress=p, cancelled=c),
    "restyle": lambda b, i, p, c: b.restyle(i, Style.GREEN, progress=p, cancelled=c),
    "delete": lambda b, i, p, c: b.delete(i, progress=p, cancelled=c),
}


@pytest.mark.parametrize("name", BATCHES)
def test_each_is_one_step_with_progress(library: Library, name: str) -> None:
    before, steps, told = state(library), depth(library), list[Progress]()
    assert BATCHES[name](library.batching, ids(library), told.append, lambda: False)
    after = state(library)
    assert after != before
    assert depth(library) == steps + 1
    assert [(each.done, each.total) for each in told] == [(0, 3), (1, 3), (2, 3), (3, 3)]
    library.history.undo()
    assert state(library) == before
    library.history.redo()
    assert state(library) == after
    assert library.history.revisions.differences() == ()


@pytest.mark.parametrize("name", BATCHES)
def test_once_cancelled_none_is_changed(library: Library, name: str) -> None:
    before, steps = state(library), depth(library)
    stops = iter((False, True))
    changes = BATCHES[name](library.batching, ids(library), lambda _: None, lambda: next(stops))
    assert changes == Changes()
    assert state(library) == before
    assert depth(library) == steps


@pytest.mark.parametrize("name", BATCHES)
def test_what_was_deleted_is_passed_over_and_what_never_was_is_an_error(
    library: Library, name: str
) -> None:
    chosen = ids(library)
    library.annotating.delete(chosen[:1])
    changes = BATCHES[name](library.batching, chosen, lambda _: None, lambda: False)
    assert chosen[0] not in changes.changed | changes.removed
    before, strange = state(library), [*chosen[1:], AnnotationId("x")]
    with pytest.raises(BadInputError) as error:
        BATCHES[name](library.batching, strange, lambda _: None, lambda: False)
    assert error.value.key == "no-such-annotation"
    assert state(library) == before


@pytest.mark.parametrize("wrong", ["add", "remove"])
def test_a_tag_that_is_none_changes_nothing(library: Library, wrong: str) -> None:
    before = state(library)
    with pytest.raises(BadInputError):
        library.batching.tag(ids(library), **{wrong: [" "]})
    assert state(library) == before
