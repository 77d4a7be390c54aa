"""Whom undo belongs to: a field with something of its own, or the window."""

from PySide6.QtCore import QEvent, Qt
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QApplication, QLineEdit
from pytestqt.qtbot import QtBot

from newsreader.ui.idle_undo import IdleUndo


def _claims(field: QLineEdit, key: Qt.Key) -> bool:
    event = QKeyEvent(QEvent.Type.ShortcutOverride, key, Qt.KeyboardModifier.ControlModifier)
    event.ignore()
    QApplication.sendEvent(field, event)
    return event.isAccepted()


def test_a_field_keeps_both_keys_while_it_has_something_for_either(qtbot: QtBot) -> None:
    field = QLineEdit()
    qtbot.addWidget(field)
    IdleUndo(field)
    keys = (Qt.Key.Key_Z, Qt.Key.Key_Y)
    assert not any(_claims(field, key) for key in keys)
    qtbot.keyClicks(field, "abc")
    assert all(_claims(field, key) for key in keys)
    field.undo()
    assert field.text() == ""
    assert all(_claims(field, key) for key in keys)
