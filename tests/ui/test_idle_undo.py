"""Whom undo belongs to: a field with something of its own, or the window."""

from PySide6.QtCore import QEvent
from PySide6.QtGui import QKeyEvent, QKeySequence
from PySide6.QtWidgets import QApplication, QLineEdit
from pytestqt.qtbot import QtBot

from newsreader.ui.idle_undo import IdleUndo


def _claims(field: QLineEdit, key: QKeySequence.StandardKey) -> bool:
    pressed = QKeySequence.keyBindings(key)[0][0]
    modifiers = pressed.keyboardModifiers()
    event = QKeyEvent(QEvent.Type.ShortcutOverride, pressed.key(), modifiers)
    event.ignore()
    QApplication.sendEvent(field, event)
    return event.isAccepted()


def test_a_field_keeps_both_keys_while_it_has_something_for_either(qtbot: QtBot) -> None:
    field = QLineEdit()
    qtbot.addWidget(field)
    IdleUndo(field)
    keys = (QKeySequence.StandardKey.Undo, QKeySequence.StandardKey.Redo)
    assert not any(_claims(field, key) for key in keys)
    qtbot.keyClicks(field, "abc")
    assert all(_claims(field, key) for key in keys)
    field.undo()
    assert field.text() == ""
    assert all(_claims(field, key) for key in keys)
