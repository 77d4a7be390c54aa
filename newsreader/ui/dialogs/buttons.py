"""The row of buttons at the foot of a dialog."""

from collections.abc import Iterable

from PySide6.QtCore import QCoreApplication
from PySide6.QtGui import QAction
from PySide6.QtWidgets import QDialogButtonBox, QMenu, QPushButton, QWidget

NO_ICONS = "dialogbuttonbox-buttons-have-icons: 0"
"""Coloured ticks and crosses say nothing that the words do not."""


def button_box(parent: QWidget, *buttons: QDialogButtonBox.StandardButton) -> QDialogButtonBox:
    """Make a row of standard buttons."""
    box = QDialogButtonBox(parent)
    box.setStyleSheet(NO_ICONS)
    for button in buttons:
        box.addButton(button)
    return box


def close_box(parent: QWidget) -> QDialogButtonBox:
    """Make a row with Close; Enter does not press it, but belongs to what stands above."""
    box = button_box(parent, QDialogButtonBox.StandardButton.Close)
    box.button(QDialogButtonBox.StandardButton.Close).setAutoDefault(False)
    return box


def deed_box(parent: QWidget, often: Iterable[QAction], menu: QMenu) -> QDialogButtonBox:
    """Make a row for what is done often, with a menu of everything, and Close."""
    box = close_box(parent)
    for action in often:
        _add(box, QPushButton(action.text(), parent)).clicked.connect(action.trigger)
    more = QCoreApplication.translate("Buttons", "M&ore")
    _add(box, QPushButton(more, parent)).setMenu(menu)
    return box


def _add(box: QDialogButtonBox, button: QPushButton) -> QPushButton:
    button.setAutoDefault(False)
    box.addButton(button, QDialogButtonBox.ButtonRole.ActionRole)
    return button
