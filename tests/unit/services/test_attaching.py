"""Annotations whose words were changed or are gone."""

from collections.abc import Iterator
from pathlib import Path

import pytest

from newsreader.core.anchor import AnchorState, anchor_at
from newsreader.core.errors import BadInputError
from newsreader.core.ids import AnnotationId
from newsreader.core.note import Subject, SubjectKind
from newsreader.core.operation import UndoName
from newsreader.core.spans import Span
from newsreader.services.library import Library
from newsreader.storage.notes import Notes
from tests.support.builders import BRIDGE_ID, SEED_ID, span_of
from tests.support.library import make_library
from tests.support.people import highlight, state


@pytest.fixture
def library(tmp_path: Path) -> Iterator[Library]:
    with make_library(tmp_path) as library:
        yield library


@pytest.fixture
def uncertain(library: Library) -> AnnotationId:
    id_ = highlight(library, "连声称好", note="记", tags=("人",)).id
    library.correcting.correct(BRIDGE_ID, "称好", "叫好")
    return id_


@pytest.fixture
def lost(library: Library) -> AnnotationId:
    id_ = highlight(library, "连声称好", note="记", tags=("人",)).id
    library.correcting.correct(BRIDGE_ID, "连声称好", "")
    return id_


def require_one_step(library: Library, before: object, name: UndoName) -> None:
    assert library.history.undo_name is name
    library.history.undo()
    assert state(library) == before
    library.history.redo()
    assert library.maintaining.check().ok


def test_a_changed_quote_is_confirmed(library: Library, uncertain: AnnotationId) -> None:
    before = state(library)
    assert library.attaching.words(uncertain).quote == "连声称好"
    assert library.attaching.confirm(uncertain).changed == {uncertain}
    after = library.annotating.get(uncertain)
    assert (after.state, after.anchor.quote) == (AnchorState.ANCHORED, "连声叫好")
    assert library.attaching.words(uncertain) == after.anchor
    require_one_step(library, before, UndoName.CONFIRM)


def test_what_is_sure_needs_no_confirmation(library: Library) -> None:
    id_ = highlight(library, "市民").id
    assert not library.attaching.confirm(id_)
    assert library.history.undo_name is UndoName.ADD


def test_what_has_no_place_cannot_be_confirmed(library: Library, lost: AnnotationId) -> None:
    with pytest.raises(BadInputError) as error:
        library.attaching.confirm(lost)
    assert error.value.key == "annotation-without-place"


def test_words_that_went_one_by_one_are_remembered_whole(
    library: Library, uncertain: AnnotationId
) -> None:
    library.correcting.correct(BRIDGE_ID, "连声", "")
    library.correcting.correct(BRIDGE_ID, "叫好", "")
    after = library.annotating.get(uncertain)
    assert (after.state, after.anchor.quote) == (AnchorState.UNANCHORED, "连声称好")
    assert after.anchor.prefix.endswith("走上新桥，")
    assert library.maintaining.check().ok
    for _ in range(3):
        library.history.undo()
    assert library.annotating.get(uncertain).state is AnchorState.ANCHORED
    for _ in range(3):
        library.history.redo()
    assert library.annotating.get(uncertain).anchor == after.anchor
    assert library.maintaining.check().ok


def test_words_that_nobody_vouched_for_are_those_that_were_left(library: Library) -> None:
    id_ = highlight(library, "连声").id
    library._database.execute("UPDATE annotations SET state = 'uncertain'")
    library._database.execute(
        "UPDATE revisions SET value = replace(value, '\"anchored\"', '\"uncertain\"')"
    )
    assert library.attaching.words(id_).quote == "连声"
    library.correcting.correct(BRIDGE_ID, "连声", "")
    assert library.annotating.get(id_).anchor.quote == "连声"


def test_it_is_attached_by_hand(library: Library, lost: AnnotationId) -> None:
    before = state(library)
    place = span_of("市民", text=library.reading.article(BRIDGE_ID).text)
    assert library.attaching.attach(lost, place).changed == {lost}
    after = library.annotating.get(lost)
    assert (after.state, after.anchor.quote) == (AnchorState.ANCHORED, "市民")
    require_one_step(library, before, UndoName.ATTACH)


def test_it_is_attached_in_another_article(library: Library, lost: AnnotationId) -> None:
    text = library.reading.article(SEED_ID).text
    place = span_of("选种", text=text)
    changes = library.attaching.attach(lost, place, SEED_ID)
    assert changes.articles == {BRIDGE_ID, SEED_ID}
    after = library.annotating.get(lost)
    assert (after.article_id, after.anchor) == (SEED_ID, anchor_at(text, place))


@pytest.mark.parametrize("span", [Span(3, 3), Span(3, 999)])
def test_it_is_not_attached_to_nothing(library: Library, lost: AnnotationId, span: Span) -> None:
    with pytest.raises(BadInputError) as error:
        library.attaching.attach(lost, span)
    assert error.value.key == "attach-nowhere"


def test_it_is_kept_as_a_note(library: Library, lost: AnnotationId) -> None:
    before = state(library)
    changes = library.attaching.keep(lost)
    (note,) = Notes(library._database).about(Subject(SubjectKind.ARTICLE, BRIDGE_ID))
    assert (changes.removed, changes.notes) == ({lost}, {note.id})
    first, place, tags = note.text.split("\n\n")
    assert (first, tags, note.creator) == ("记", "#人", "甲")
    assert "市民走上新桥，【连声称好】。" in place
    require_one_step(library, before, UndoName.KEEP)
    assert library.annotating.list() == ()


def test_a_deleted_one_is_left_alone(library: Library, lost: AnnotationId) -> None:
    library.annotating.delete([lost])
    with pytest.raises(BadInputError) as error:
        library.attaching.keep(lost)
    assert error.value.key == "no-such-annotation"


def test_what_is_to_be_checked(library: Library, lost: AnnotationId) -> None:
    library.correcting.replace(BRIDGE_ID, Span(0, 0), "连声称")
    highlight(library, "青禾市")
    changed = highlight(library, "走上新桥").id
    library.correcting.correct(BRIDGE_ID, "走上新桥", "走上老桥")
    found = library.attaching.doubtful(library.annotating.list())
    assert [(each.annotation.id, each.words.quote) for each in found] == [
        (changed, "走上新桥"),
        (lost, "连声称好"),
    ]


def test_candidates_are_told(library: Library, lost: AnnotationId) -> None:
    text = library.reading.article(BRIDGE_ID).text
    library.correcting.replace(BRIDGE_ID, Span(len(text) - 1, len(text) - 1), "连声叫好")
    library.correcting.correct(SEED_ID, "粒形", "连声称好")
    near, far = library.attaching.candidates(lost)[:2]
    assert (near.article_id, near.anchor.quote, near.same) == (BRIDGE_ID, "连声叫好", False)
    assert (far.article_id, far.anchor.quote, far.same) == (SEED_ID, "连声称好", True)
    assert near.likeness > far.likeness
