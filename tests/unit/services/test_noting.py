"""Notes on things, and answers to the notes on highlights."""

from collections.abc import Callable, Iterator
from pathlib import Path

import pytest

from newsreader.core.changes import Changes
from newsreader.core.errors import BadInputError
from newsreader.core.ids import NoteId, TagId
from newsreader.core.note import Note, Subject, SubjectKind, Thread
from newsreader.core.operation import UndoName
from newsreader.services.library import Library
from tests.support.builders import BRIDGE_ID, ISSUE_ID, SEED_ID
from tests.support.library import make_library
from tests.support.people import highlight

BRIDGE = Subject(SubjectKind.ARTICLE, BRIDGE_ID)
NOBODY = "00000000-0000-4000-8000-000000000000"
TEXT = " **桥**\n\n- 一\u00a0点 "


@pytest.fixture
def library(tmp_path: Path) -> Iterator[Library]:
    with make_library(tmp_path) as library:
        yield library


def subject(library: Library, kind: SubjectKind) -> Subject:
    """Return something that a note can be about."""
    ids: dict[SubjectKind, Callable[[], str]] = {
        SubjectKind.ANNOTATION: lambda: highlight(library, "新桥").id,
        SubjectKind.ARTICLE: lambda: BRIDGE_ID,
        SubjectKind.ISSUE: lambda: ISSUE_ID,
        SubjectKind.TAG: lambda: library.tagging.make("桥")[0].id,
    }
    return Subject(kind, ids[kind]())


def write(library: Library, about: Subject, text: str = TEXT) -> Note:
    return library.noting.add(about, text, "乙")[0]


def texts(library: Library, about: Subject) -> list[str]:
    return [note.text for note in library.noting.about(about)]


@pytest.mark.parametrize("kind", SubjectKind)
def test_a_note_is_kept_as_typed(library: Library, kind: SubjectKind) -> None:
    about = subject(library, kind)
    note, changes = library.noting.add(about, TEXT, "乙")
    assert (note.text, note.creator, note.subject) == (TEXT, "乙", about)
    assert note.created == note.modified
    assert changes == Changes(notes=frozenset({note.id}))
    assert library.noting.about(about) == (note,) == (library.noting.get(note.id),)
    assert library.history.revisions.of(note.id)[0].author == "乙"
    assert library.history.revisions.differences() == ()


@pytest.mark.parametrize(
    ("kind", "key"),
    [
        (SubjectKind.ANNOTATION, "no-such-annotation"),
        (SubjectKind.ARTICLE, "no-such-article"),
        (SubjectKind.ISSUE, "no-such-issue"),
        (SubjectKind.TAG, "no-such-tag"),
    ],
)
def test_a_note_is_about_something(library: Library, kind: SubjectKind, key: str) -> None:
    with pytest.raises(BadInputError) as error:
        write(library, Subject(kind, NOBODY))
    assert error.value.key == key


def test_what_was_deleted_is_not_noted(library: Library) -> None:
    annotation = highlight(library, "新桥")
    about = Subject(SubjectKind.ANNOTATION, annotation.id)
    written = write(library, about)
    library.annotating.delete([annotation.id])
    with pytest.raises(BadInputError) as error:
        write(library, about)
    assert error.value.key == "no-such-annotation"
    library.history.undo()
    assert library.noting.about(about) == (written,)


def test_threads_go_from_the_oldest(library: Library) -> None:
    for text in "甲乙丙":
        write(library, BRIDGE, text)
    assert texts(library, BRIDGE) == ["甲", "乙", "丙"]


OPERATIONS: dict[UndoName, Callable[[Library, NoteId], Changes]] = {
    UndoName.REPLY: lambda lib, _: lib.noting.add(BRIDGE, "又", "甲")[1],
    UndoName.REPLY_CHANGE: lambda lib, id_: lib.noting.change(id_, "别的"),
    UndoName.REPLY_DELETE: lambda lib, id_: lib.noting.delete([id_]),
}


@pytest.mark.parametrize("name", OPERATIONS)
def test_undo_and_redo(library: Library, name: UndoName) -> None:
    made = write(library, BRIDGE)
    before = texts(library, BRIDGE)
    assert OPERATIONS[name](library, made.id).notes
    after = texts(library, BRIDGE)
    assert after != before
    assert library.history.undo_name == name
    assert library.history.undo().notes
    assert texts(library, BRIDGE) == before
    assert library.history.redo().notes
    assert texts(library, BRIDGE) == after
    assert library.history.revisions.differences() == ()


@pytest.mark.parametrize("name", [UndoName.REPLY_CHANGE, UndoName.REPLY_DELETE])
def test_what_is_not_there_cannot_be_changed(library: Library, name: UndoName) -> None:
    made = write(library, BRIDGE)
    library.noting.delete([made.id])
    for id_ in (made.id, NoteId(NOBODY)):
        with pytest.raises(BadInputError) as error:
            OPERATIONS[name](library, id_)
        assert error.value.key == "no-such-note"


def test_several_are_deleted_or_none(library: Library) -> None:
    one, two = write(library, BRIDGE), write(library, BRIDGE)
    with pytest.raises(BadInputError):
        library.noting.delete([one.id, NoteId(NOBODY)])
    assert library.noting.about(BRIDGE) == (one, two)
    library.noting.delete([one.id, two.id])
    assert library.noting.about(BRIDGE) == ()


def test_a_note_needs_words(library: Library) -> None:
    made = write(library, BRIDGE)
    for change in (
        lambda: library.noting.add(BRIDGE, " \n\u3000", "甲"),
        lambda: library.noting.change(made.id, ""),
    ):
        with pytest.raises(BadInputError) as error:
            change()
        assert error.value.key == "note-blank"
    assert texts(library, BRIDGE) == [TEXT]


def test_many_are_counted_at_once(library: Library) -> None:
    about = [subject(library, kind) for kind in SubjectKind]
    for each in about[:2]:
        write(library, each)
    write(library, about[0])
    library.noting.delete([write(library, about[2]).id])
    assert library.noting.counts(about) == {about[0]: 2, about[1]: 1}
    assert library.noting.counts([]) == {}


def test_notes_go_where_their_tag_and_article_go(library: Library) -> None:
    one, two = (library.tagging.make(name)[0].id for name in "甲乙")
    first, other = Subject(SubjectKind.TAG, one), Subject(SubjectKind.TAG, two)
    write(library, first, "一")
    write(library, other, "二")
    library.noting.save_draft(first, "草")
    library.tagging.merge(TagId(one), TagId(two))
    assert texts(library, other) == ["一", "二"]
    assert library.noting.counts([other]) == {other: 2}
    assert library.noting.thread(other).drafts == {"": "草"}
    write(library, other, "三")
    assert library.noting.thread(other).drafts == {}
    assert write(library, first, "四").subject == other


def test_notes_go_where_an_article_goes_up(library: Library) -> None:
    seed = Subject(SubjectKind.ARTICLE, SEED_ID)
    gone = write(library, seed, "一")
    library.arranging.merge(SEED_ID)
    assert library.noting.about(BRIDGE) == (gone,)
    assert write(library, seed, "二").subject == BRIDGE


def test_what_is_being_written_is_kept_until_it_is_handed_in(library: Library) -> None:
    made = write(library, BRIDGE)
    noting = library.noting
    noting.save_draft(BRIDGE, "草")
    noting.save_draft(BRIDGE, "草稿")
    noting.save_draft(BRIDGE, "改", made.id)
    assert noting.thread(BRIDGE) == Thread(BRIDGE, (made,), {"": "草稿", made.id: "改"})
    noting.change(made.id, "改了")
    assert noting.thread(BRIDGE).drafts == {"": "草稿"}
    noting.save_draft(BRIDGE, " ")
    assert noting.thread(BRIDGE).drafts == {}
    noting.save_draft(BRIDGE, "又改", made.id)
    noting.delete([made.id])
    assert noting.thread(BRIDGE) == Thread(BRIDGE, ())
    with pytest.raises(BadInputError):
        noting.save_draft(BRIDGE, "改", made.id)
