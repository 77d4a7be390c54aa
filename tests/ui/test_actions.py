from pathlib import Path

import pytest
from PySide6.QtCore import QObject, Qt
from PySide6.QtGui import QKeySequence

from newsreader.assets import resource
from newsreader.ui.action_spec import ActionSpec, tool_tip
from newsreader.ui.actions import ACTIONS, MENUS, SUBMENUS, Actions
from newsreader.ui.menus import plain_text

KEYS = [(spec, key) for spec in ACTIONS for key in spec.keys]
FIRST_KEYS = [(spec, spec.keys[0]) for spec in ACTIONS if spec.keys]
FREE_ALONE = {*(f"F{n}" for n in range(1, 13)), "Del"}


@pytest.fixture
def actions(qapp: QObject) -> Actions:
    return Actions(qapp)


@pytest.mark.parametrize("spec", ACTIONS, ids=lambda spec: spec.key)
def test_every_action_has_words_help_a_menu_and_its_icon(spec: ActionSpec) -> None:
    assert spec.text
    assert spec.help
    assert spec.menu in {key for key, *_ in (*MENUS, *SUBMENUS)}
    style = spec.icon.partition("-")
    name = "highlight" if style[0] == "highlight" else spec.icon
    assert not spec.icon or resource("icons", f"{name}.svg").is_file()


def test_keys_and_names_are_given_once() -> None:
    keys = [key for _, key in KEYS]
    assert len(set(keys)) == len(keys)
    assert len({spec.key for spec in ACTIONS}) == len(ACTIONS)


@pytest.mark.parametrize(("spec", "key"), FIRST_KEYS, ids=lambda value: str(value)[:40])
def test_first_keys_leave_input_methods_alone(spec: ActionSpec, key: str) -> None:
    *modifiers, last = key.split("+")
    if {"Ctrl", "Alt"} & set(modifiers):
        assert last.isalnum(), "Ctrl with punctuation belongs to input methods"
    else:
        assert last in FREE_ALONE, "bare letters belong to input methods"


@pytest.mark.parametrize(("spec", "key"), KEYS, ids=lambda value: str(value)[:40])
def test_keys_are_known_to_qt(spec: ActionSpec, key: str) -> None:
    assert QKeySequence(key)[0].key() != Qt.Key.Key_unknown


def test_actions_are_named_by_their_keys(actions: Actions) -> None:
    action = actions["file.import"]
    assert action.objectName() == "file.import"
    assert action.shortcut() == QKeySequence("Ctrl+O")
    assert action.toolTip().endswith("(Ctrl+O)")


def test_themes_exclude_each_other(actions: Actions) -> None:
    actions["view.dark"].trigger()
    actions["view.sepia"].trigger()
    checked = [spec.key for spec in ACTIONS if actions[spec.key].isChecked()]
    assert checked == ["view.sepia"]


def test_several_are_enabled_at_once(actions: Actions) -> None:
    actions.enable(True, "edit.undo", "edit.redo")
    assert actions["edit.undo"].isEnabled()
    actions.enable(False, "edit.undo")
    assert not actions["edit.undo"].isEnabled()


@pytest.mark.parametrize(
    ("text", "plain"),
    [("&Import…", "Import"), ("导入(&I)…", "导入"), ("A&nnotations", "Annotations"), ("x", "x")],
)
def test_plain_text_has_no_mnemonic(text: str, plain: str) -> None:
    assert plain_text(text) == plain


def test_a_tool_tip_without_keys_is_the_help() -> None:
    spec = next(spec for spec in ACTIONS if not spec.keys)
    assert tool_tip(spec) == spec.help


def test_icons_of_the_table_are_drawn_in_the_current_colour() -> None:
    for path in Path(resource("icons")).glob("*.svg"):
        text = path.read_text(encoding="utf-8")
        assert path.stem == "newsreader" or "currentColor" in text
