"""The editor of one annotation: styles, tags, note."""

import pytest
from PySide6.QtCore import QEvent, Qt
from PySide6.QtGui import QInputMethodEvent
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QLineEdit, QVBoxLayout, QWidget
from pytestqt.qtbot import QtBot

from newsreader.core.annotation import Style
from newsreader.services.history import UndoName
from newsreader.ui.actions import Actions
from newsreader.ui.annotations.editor import AnnotationEditor
from newsreader.ui.annotations.note_editor import NoteEditor
from newsreader.ui.annotations.styles import style_name
from newsreader.ui.annotations.tag_field import TagField, TagRow
from newsreader.ui.operations import redo_text, undo_text
from tests.support.builders import BRIDGE_TEXT, make_annotation
from tests.support.focus import show_active


class Notes:
    """A note editor, another widget to go to, and what the editor told."""

    def __init__(self, qtbot: QtBot) -> None:
        self.owner = QWidget()
        qtbot.addWidget(self.owner)
        self.note = NoteEditor(self.owner)
        self.other = QLineEdit(self.owner)
        layout = QVBoxLayout(self.owner)
        layout.addWidget(self.note)
        layout.addWidget(self.other)
        show_active(self.owner, qtbot)
        self.done: list[tuple[str, str]] = []
        self.drafts: list[tuple[str, str]] = []
        self.note.note_finished.connect(lambda *args: self.done.append(args))
        self.note.draft_changed.connect(lambda *args: self.drafts.append(args))


@pytest.fixture
def notes(qtbot: QtBot) -> Notes:
    return Notes(qtbot)


def test_a_note_is_handed_over_when_the_keyboard_leaves(notes: Notes) -> None:
    notes.note.show_note("a", "旧")
    notes.note.setFocus()
    notes.note.insertPlainText("新")
    notes.other.setFocus()
    assert notes.done == [("a", "新旧")]
    notes.note.setFocus()
    notes.other.setFocus()
    assert len(notes.done) == 1


def test_a_pause_makes_a_draft(notes: Notes, qtbot: QtBot) -> None:
    notes.note.show_note("a", "")
    notes.note.setFocus()
    with qtbot.waitSignal(notes.note.draft_changed):
        notes.note.insertPlainText("停")
    assert notes.drafts == [("a", "停")]
    assert notes.done == []


def test_what_is_being_written_is_never_overwritten(notes: Notes) -> None:
    notes.note.show_note("a", "旧")
    notes.note.setFocus()
    notes.note.insertPlainText("写")
    notes.note.show_note("a", "别处改的")
    assert notes.note.toPlainText() == "写旧"
    notes.note.show_note("b", "另一条")
    assert notes.done == [("a", "写旧")]
    assert notes.note.toPlainText() == "另一条"


def test_chinese_input_counts_as_typing(notes: Notes) -> None:
    notes.note.show_note("a", "")
    notes.note.setFocus()
    event = QInputMethodEvent()
    event.setCommitString("株距")
    QApplication.sendEvent(notes.note, event)
    notes.other.setFocus()
    assert notes.done == [("a", "株距")]


@pytest.mark.parametrize(
    "note", ["a\u00a0b", "一\n二", "一\r\n二\r三", "x\u2029y", "<img src='x'>"]
)
def test_looking_at_a_note_does_not_change_it(notes: Notes, note: str) -> None:
    notes.note.show_note("a", note)
    notes.note.setFocus()
    notes.other.setFocus()
    notes.note.show_note("a", note)
    notes.note.show_note("b", "")
    assert notes.done == []


@pytest.mark.parametrize(
    ("key", "modifier"),
    [
        (Qt.Key.Key_Escape, Qt.KeyboardModifier.NoModifier),
        (Qt.Key.Key_Return, Qt.KeyboardModifier.ControlModifier),
    ],
)
def test_keys_that_leave(
    notes: Notes, qtbot: QtBot, key: Qt.Key, modifier: Qt.KeyboardModifier
) -> None:
    notes.note.show_note("a", "")
    notes.note.insertPlainText("完")
    with qtbot.waitSignal(notes.note.left):
        QTest.keyClick(notes.note, key, modifier)
    assert notes.done == [("a", "完")]


def test_enter_makes_a_line_and_text_has_its_own_undo(notes: Notes) -> None:
    notes.note.show_note("a", "")
    notes.note.setFocus()
    QTest.keyClick(notes.note, Qt.Key.Key_Return)
    assert notes.note.toPlainText() == "\n"
    QTest.keyClick(notes.note, Qt.Key.Key_Z, Qt.KeyboardModifier.ControlModifier)
    assert notes.note.toPlainText() == ""


def test_giving_up_the_keyboard_lets_a_refresh_in(notes: Notes) -> None:
    notes.note.show_note("a", "")
    notes.note.setFocus()
    notes.note.insertPlainText("写")
    notes.note.give_up_focus(notes.other)
    notes.note.show_note("a", "撤销后")
    assert notes.note.toPlainText() == "撤销后"
    notes.note.give_up_focus(notes.other)
    notes.note.distrust()
    assert notes.note.changed
    notes.note.show_note("", "")
    notes.note.distrust()
    assert not notes.note.changed


def test_tags_are_entered_stripped_and_never_empty(qtbot: QtBot) -> None:
    field = TagField()
    qtbot.addWidget(field)
    told: list[str] = []
    field.tag_entered.connect(told.append)
    for text in ("  ", " 桥 "):
        field.setText(text)
        QTest.keyClick(field, Qt.Key.Key_Return)
    assert told == ["桥"]
    assert field.text() == ""


def test_chips_wrap_and_are_removed_by_keyboard(qtbot: QtBot) -> None:
    row = TagRow()
    qtbot.addWidget(row)
    row.resize(160, 100)
    tags = ("交通", "桥 & 路", "一个相当长的标签名称", "农业")
    row.show_tags(tags)
    show_active(row, qtbot)
    row.show_tags(tags)
    assert row.tags == tags
    assert row.height() > 1.5 * row.chips[0].height()
    assert all(chip.geometry().right() <= 160 for chip in row.chips)
    told: list[str] = []
    row.tag_removed.connect(told.append)
    row.chips[0].setFocus()
    qtbot.waitUntil(row.chips[0].hasFocus)
    QTest.keyClick(row.chips[0], Qt.Key.Key_Right)
    assert row.chips[1].hasFocus()
    QTest.keyClick(row.chips[1], Qt.Key.Key_Left)
    for key in (Qt.Key.Key_Delete, Qt.Key.Key_Backspace, Qt.Key.Key_Space):
        QTest.keyClick(row.chips[0], key)
    assert told == ["交通"] * 3
    row.show_tags(tags[1:])
    assert row.chips[0].hasFocus()
    assert row.chips[0].accessibleName() == "Remove tag 桥 & 路"
    row.show_tags(())
    assert row.height() == 0


def test_the_editor_shows_style_tags_and_note(qtbot: QtBot) -> None:
    editor = AnnotationEditor(Actions(QApplication.instance()))  # type: ignore[arg-type]
    qtbot.addWidget(editor)
    editor.show_annotation(
        make_annotation(BRIDGE_TEXT, 0, 3, style=Style.ROSE, tags=("桥",), note="记")
    )
    assert editor.styles[Style.ROSE].isChecked()
    assert editor.tags.tags == ("桥",)
    assert editor.note.toPlainText() == "记"
    names = {button.accessibleName() for button in editor.styles.values()}
    assert names == {style_name(style) for style in Style}
    with qtbot.waitSignal(editor.style_chosen) as chosen:
        QTest.mouseClick(editor.styles[Style.GREEN], Qt.MouseButton.LeftButton)
    assert chosen.args == [Style.GREEN]
    editor.show_new(Style.BLUE)
    assert (editor.tags.tags, editor.note.toPlainText()) == ((), "")
    QApplication.sendEvent(editor, QEvent(QEvent.Type.LanguageChange))


@pytest.mark.parametrize("name", UndoName)
def test_every_operation_has_words_for_undo_and_redo(name: UndoName) -> None:
    assert undo_text(name).startswith("&Undo ")
    assert redo_text(name).startswith("&Redo ")
    assert undo_text(name)[5:] == redo_text(name)[5:]
    assert (undo_text(None), redo_text(None)) == ("&Undo", "&Redo")
