import pytest
from PySide6.QtCore import QObject, Qt
from PySide6.QtGui import QKeyEvent, QKeySequence

from newsreader.core.findings import Finding, FindingKind, Repair
from newsreader.core.furniture import FurnitureRole
from newsreader.core.issue import BlockRole
from newsreader.core.review import Decision, Doubt
from newsreader.core.spans import Span
from newsreader.services.history import UndoName
from newsreader.ui.action_spec import ActionSpec
from newsreader.ui.dialogs.shortcuts import shortcuts_page
from newsreader.ui.operations import redo_text, undo_text
from newsreader.ui.review.desk import BUTTONS
from newsreader.ui.review.keys import CHANGING, DEEDS, MOVES, SEPARATED, DeskKeys, button_text
from newsreader.ui.review.words import kind_name, question, role_name, settled

ROWS = [(spec, key) for spec in (*DEEDS, *MOVES) for key in spec.keys]
NAMED = {"Enter", "Return", "Backspace", "Del", "Esc", "Up", "Down", "Left", "Right"} | {
    *("Home", "End", "PgUp", "PgDown"),
    *(f"F{n}" for n in range(1, 13)),
}


def test_keys_and_names_are_given_once() -> None:
    keys = [key for _, key in ROWS]
    assert len(set(keys)) == len(keys)
    names = {spec.key for spec in (*DEEDS, *MOVES)}
    assert len(names) == len(DEEDS) + len(MOVES)
    assert names >= CHANGING | SEPARATED | {key for bar in BUTTONS for key in bar if key}


@pytest.mark.parametrize(("spec", "key"), ROWS, ids=lambda value: str(value)[:30])
def test_input_methods_keep_their_keys(spec: ActionSpec, key: str) -> None:
    assert spec.menu == "review"
    *modifiers, last = key.split("+")
    if {"Ctrl", "Alt"} & set(modifiers):
        assert last.isalnum()
    else:
        assert last.isdigit() or last in NAMED


@pytest.mark.parametrize("spec", DEEDS, ids=lambda spec: spec.key)
def test_every_deed_has_words_and_help(spec: ActionSpec) -> None:
    assert spec.text
    assert spec.help


def test_the_page_of_keys_lists_the_desk() -> None:
    page = shortcuts_page()
    assert "### Review" in page
    assert "| New Article | Ctrl+Return, Ctrl+Enter |" in page
    assert "| Next block | Down |" in page


def test_a_key_on_the_number_pad_means_the_same(qapp: QObject) -> None:
    keys = DeskKeys(qapp)
    pad = Qt.KeyboardModifier.KeypadModifier
    press = QKeyEvent.Type.KeyPress
    assert keys.meant(QKeyEvent(press, Qt.Key.Key_4, pad)) == "review.subhead"
    assert keys.meant(QKeyEvent(press, Qt.Key.Key_A, Qt.KeyboardModifier(0))) == ""
    assert keys["review.subhead"].shortcut() == QKeySequence("4")


def test_buttons_show_their_keys() -> None:
    assert button_text("&Accept", "Enter") == "⏎  Accept"
    assert button_text("&Edit…", "F2") == "F2  Edit"


@pytest.mark.parametrize("name", UndoName)
def test_all_that_can_be_undone_has_its_words(name: UndoName) -> None:
    assert undo_text(name) != undo_text(None)
    assert redo_text(name) != redo_text(None)


@pytest.mark.parametrize("role", [*BlockRole, *FurnitureRole])
def test_every_role_has_a_name(role: BlockRole | FurnitureRole) -> None:
    assert role_name(role)


@pytest.mark.parametrize("kind", FindingKind)
def test_every_kind_of_doubt_has_a_title(kind: FindingKind) -> None:
    assert kind_name(kind)


@pytest.mark.parametrize("repair", [None, *Repair])
def test_every_repair_is_asked_about_and_said(repair: Repair | None) -> None:
    finding = Finding(FindingKind.OVERLAP, (Span(0, 1),), repair=repair)
    assert "Enter" in question(finding)
    assert settled(Doubt(finding, None, None)) == ""
    assert settled(Doubt(finding, Decision.ACCEPTED, None)) == "Accepted"
    undone = repair not in {None, Repair.MARKED}
    assert settled(Doubt(finding, Decision.REJECTED, None)) == (
        "Taken back" if undone else "Rejected"
    )
