"""Notes and answers on screen: written, kept, sent, changed, deleted, and never overwritten."""

from pathlib import Path

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication

from newsreader.core.annotation import Annotation
from newsreader.core.changes import Changes
from newsreader.core.errors import LibraryError
from newsreader.core.messages import Language
from newsreader.core.note import Subject, SubjectKind
from newsreader.services.library import Library
from newsreader.services.noting import Noting
from newsreader.ui.annotations.labels import replies_line
from newsreader.ui.annotations.note_editor import DRAFT_LATEST
from newsreader.ui.notes.dialog import NotesDialog
from newsreader.ui.notes.field import DRAFT_SECONDS, NoteField
from newsreader.ui.notes.item import NoteItem
from newsreader.ui.notes.place import NotesPlace
from newsreader.ui.notes.thread import ThreadView
from newsreader.ui.theme import load_theme
from tests.support.builders import BRIDGE_ID, ISSUE_ID, SEED_ID
from tests.support.library import NAME, make_library
from tests.support.people import highlight
from tests.support.window import Window

ARTICLE, ISSUE = Subject(SubjectKind.ARTICLE, BRIDGE_ID), Subject(SubjectKind.ISSUE, ISSUE_ID)


@pytest.fixture
def library_path(tmp_path: Path) -> Path:
    """Make a library with two annotations, one of them answered by somebody else."""
    with make_library(tmp_path) as library:
        first = highlight(library, "新桥", note="记")
        highlight(library, "市民")
        library.noting.add(Subject(SubjectKind.ANNOTATION, first.id), "**答**\n二行", "乙")
    return tmp_path / NAME


@pytest.fixture
def place(window: Window) -> NotesPlace:
    window.program.bus.article_requested.emit(BRIDGE_ID, None)
    window.settle()
    select(window, 0)
    return window.program.tools.notes


def listed(window: Window) -> tuple[Annotation, ...]:
    return window.program.tools.sidebar.model.annotations


def select(window: Window, number: int) -> Subject:
    chosen = listed(window)[number].id
    window.program.bus.annotation_selected.emit(chosen)
    window.settle()
    return Subject(SubjectKind.ANNOTATION, chosen)


def said(thread: ThreadView) -> list[str]:
    return [item.words[1] for item in thread.items]


def stored(window: Window, subject: Subject) -> tuple[list[tuple[str, str]], dict[str, str]]:
    with Library.open(window.program.path, read_only=True) as library:
        thread = library.noting.thread(subject)
    return [(note.text, note.creator) for note in thread.notes], dict(thread.drafts)


def write(thread: ThreadView, text: str) -> None:
    thread.field.setPlainText(text)


def send(window: Window, thread: ThreadView, text: str) -> NoteItem:
    write(thread, text)
    QTest.keyClick(thread.field, Qt.Key.Key_Return, Qt.KeyboardModifier.ControlModifier)
    window.settle()
    return thread.items[-1]


def notes_on(window: Window, place: NotesPlace, kind: SubjectKind) -> ThreadView:
    place.bar.buttons[kind].click()
    window.settle()
    return place.bar.thread_


def test_answers_stand_below_the_note_as_typed(window: Window, place: NotesPlace) -> None:
    item = place.replies.items[0]
    assert place.replies.isVisible()
    assert item.words[1] == "**答**\n二行"
    assert item.words[0].startswith("乙 · ")
    assert item.accessibleName().endswith("**答**\n二行")
    select(window, 1)
    assert said(place.replies) == []
    window.program.bus.annotation_selected.emit("")
    assert not place.replies.isVisible()


def test_an_answer_is_sent_and_counted(window: Window, place: NotesPlace) -> None:
    about = select(window, 0)
    assert "1 reply" in str(window.program.tools.sidebar.model.index(0, 0).data())
    item = send(window, place.replies, "再答\n- 一")
    assert item.words[1] == "再答\n- 一"
    assert stored(window, about)[0][1:] == [("再答\n- 一", window_creator(window))]
    assert place.replies.field.written() == ""
    assert "2 replies" in str(window.program.tools.sidebar.model.index(0, 0).data())
    window.do("edit.undo")
    assert said(place.replies) == ["**答**\n二行"]


def window_creator(window: Window) -> str:
    return window.program.tools.notes.replies.creator()


def test_nothing_blank_is_sent(window: Window, place: NotesPlace) -> None:
    write(place.replies, " \n")
    assert not place.replies.send.isEnabled()
    place.replies.field.sent.emit()
    window.settle()
    assert said(place.replies) == ["**答**\n二行"]


def test_only_ones_own_is_changed(window: Window, place: NotesPlace) -> None:
    thread, about = place.replies, select(window, 0)
    theirs = thread.items[0]
    assert not any(action.isEnabled() for action in theirs.menu().actions())
    QTest.keyClick(theirs, Qt.Key.Key_Delete)
    QTest.keyClick(theirs, Qt.Key.Key_F2)
    assert thread.field.written() == ""
    write(thread, "草稿")
    own = send(window, thread, "我的")
    write(thread, "另一条")
    QTest.keyClick(own, Qt.Key.Key_F2)
    assert thread.field.written() == "我的"
    thread.send.click()
    window.settle()
    assert thread.field.written() == "另一条"
    own = thread.items[-1]
    QTest.keyClick(own, Qt.Key.Key_Return)
    send(window, thread, "我改了的")
    assert [text for text, _ in stored(window, about)[0]] == ["**答**\n二行", "我改了的"]
    assert "changed" in thread.items[-1].words[0]
    edit, delete = thread.items[-1].menu().actions()
    edit.trigger()
    assert thread.cancel.isVisibleTo(thread)
    thread.cancel.click()
    delete.trigger()
    window.settle()
    assert said(thread) == ["**答**\n二行"]
    assert stored(window, about)[1] == {"": "另一条"}


def test_a_refresh_overwrites_nothing_that_is_typed(window: Window, place: NotesPlace) -> None:
    thread, about = place.replies, select(window, 0)
    window.activate()
    thread.field.setFocus()
    write(thread, "正在写")
    with Library.open(window.program.path) as library:
        _, changes = library.noting.add(about, "别人同时写的", "乙")
        changes |= library.annotating.set_note(library.annotating.list()[0].id, "改")
    window.program.bus.changed.emit(changes)
    window.settle()
    assert said(thread) == ["**答**\n二行", "别人同时写的"]
    assert thread.field.written() == "正在写"
    assert thread.field.hasFocus()


def test_what_is_typed_is_kept_within_two_seconds(window: Window, place: NotesPlace) -> None:
    assert DRAFT_SECONDS + 0.5 < 2
    assert DRAFT_LATEST + 500 <= 2_000
    thread, about = place.replies, select(window, 0)
    write(thread, "一")
    window.until(lambda: stored(window, about)[1] == {"": "一"})


def test_typing_on_and_on_does_not_put_it_off(window: Window, place: NotesPlace) -> None:
    field, due = NoteField(), list[bool]()
    field.draft_due.connect(lambda: due.append(True))
    field._due.setInterval(30)

    def type_on() -> bool:
        field.insertPlainText("字")
        return bool(due)

    window.until(type_on)
    assert field.written()


@pytest.mark.parametrize("way", ["other", "none", "article", "esc", "close"])
def test_every_way_of_leaving_keeps_it(window: Window, place: NotesPlace, way: str) -> None:
    thread, about = place.replies, select(window, 0)
    write(thread, "未发的")
    if way == "other":
        select(window, 1)
    elif way == "none":
        window.program.bus.annotation_selected.emit("")
    elif way == "article":
        window.program.bus.article_requested.emit(SEED_ID, None)
    elif way == "esc":
        QTest.keyClick(thread.field, Qt.Key.Key_Escape)
    else:
        window.program.close()
    if way != "close":
        window.settle()
    assert stored(window, about) == ([("**答**\n二行", "乙")], {"": "未发的"})


def test_one_finds_it_again_where_one_left_it(window: Window, place: NotesPlace) -> None:
    thread = place.replies
    write(thread, "给第一条")
    select(window, 1)
    assert thread.field.written() == ""
    write(thread, "给第二条")
    select(window, 0)
    assert thread.field.written() == "给第一条"
    select(window, 1)
    assert thread.field.written() == "给第二条"


def test_a_draft_of_an_earlier_session_is_there(window: Window, place: NotesPlace) -> None:
    about = select(window, 1)
    with Library.open(window.program.path) as library:
        library.noting.save_draft(about, "上次的")
    select(window, 0)
    select(window, 1)
    assert place.replies.field.written() == "上次的"


def test_what_could_not_be_stored_is_still_there(
    window: Window, place: NotesPlace, monkeypatch: pytest.MonkeyPatch
) -> None:
    def refuse(*_: object) -> Changes:
        raise LibraryError("library-read-only", path="x")

    monkeypatch.setattr(Noting, "add", refuse)
    write(place.replies, "要紧的")
    place.replies.send.click()
    window.settle()
    assert place.replies.field.written() == "要紧的"
    about = select(window, 0)
    assert stored(window, about)[1] == {"": "要紧的"}


def test_a_change_of_a_note_that_is_gone_becomes_a_new_one(
    window: Window, place: NotesPlace
) -> None:
    thread, about = place.replies, select(window, 0)
    own = send(window, thread, "我的")
    QTest.keyClick(own, Qt.Key.Key_F2)
    write(thread, "我的，改到一半")
    with Library.open(window.program.path) as library:
        changes = library.noting.delete([own.note.id])
    window.program.bus.changed.emit(changes)
    window.settle()
    assert thread.field.written() == "我的，改到一半"
    send(window, thread, "我的，改完")
    assert stored(window, about)[0][-1][0] == "我的，改完"


@pytest.mark.parametrize(
    ("kind", "subject"), [(SubjectKind.ARTICLE, ARTICLE), (SubjectKind.ISSUE, ISSUE)]
)
def test_notes_on_article_and_issue(
    window: Window, place: NotesPlace, kind: SubjectKind, subject: Subject
) -> None:
    thread, button = notes_on(window, place, kind), place.bar.buttons[kind]
    assert thread.isVisible()
    send(window, thread, "关于它")
    assert stored(window, subject)[0] == [("关于它", window_creator(window))]
    assert button.text().endswith("(1)")
    assert button.accessibleName().endswith(": 1")
    window.program.bus.article_requested.emit(SEED_ID, None)
    window.settle()
    assert said(thread) == (["关于它"] if kind is SubjectKind.ISSUE else [])
    button.click()
    assert not thread.isVisible()


def test_one_of_both_is_shown(window: Window, place: NotesPlace) -> None:
    thread = notes_on(window, place, SubjectKind.ARTICLE)
    assert thread.subject == ARTICLE
    notes_on(window, place, SubjectKind.ISSUE)
    assert thread.subject == ISSUE
    assert not place.bar.buttons[SubjectKind.ARTICLE].isChecked()


def test_in_both_languages_and_other_colours(window: Window, place: NotesPlace) -> None:
    notes_on(window, place, SubjectKind.ARTICLE)
    window.translation.use(Language.CHINESE)
    window.program.bus.theme_changed.emit(load_theme("dark"))
    QApplication.processEvents()
    assert place.bar.buttons[SubjectKind.ARTICLE].text() == "本文笔记"
    assert place.replies.send.text() == "发送"
    assert replies_line(0) == ""


def test_arrows_go_through_the_notes(window: Window, place: NotesPlace) -> None:
    window.activate()
    item = place.replies.items[0]
    item.setFocus()
    QTest.keyClick(item, Qt.Key.Key_Down)
    assert not item.hasFocus()
    QTest.keyClick(item, Qt.Key.Key_A)


def test_a_tag_is_noted_in_a_window_of_its_own(window: Window) -> None:
    with Library.open(window.program.path) as library:
        tag = library.tagging.make("桥梁")[0]
    window.do("annotation.tags")
    tags = window.program.tools.windows.tags.dialog
    assert tags is not None
    tags.deeds["note"].trigger()
    window.settle()
    dialog = tags.findChild(NotesDialog)
    assert isinstance(dialog, NotesDialog)
    assert "桥梁" in dialog.windowTitle()
    assert said(dialog.thread_) == []
    send(window, dialog.thread_, "此标签只用于公路桥")
    assert said(dialog.thread_) == ["此标签只用于公路桥"]
    assert window.program.actions["edit.undo"] in dialog.actions()
    for key, left in (("edit.undo", []), ("edit.redo", ["此标签只用于公路桥"])):
        window.do(key)
        assert said(dialog.thread_) == left
    write(dialog.thread_, "未写完")
    dialog.reject()
    window.settle()
    texts, drafts = stored(window, Subject(SubjectKind.TAG, tag.id))
    assert [text for text, _ in texts] == ["此标签只用于公路桥"]
    assert drafts == {"": "未写完"}
