"""The row of buttons at the foot of a dialog."""

from PySide6.QtWidgets import QDialogButtonBox, QWidget

NO_ICONS = "dialogbuttonbox-buttons-have-icons: 0"
"""Coloured ticks and crosses say nothing that the words do not."""


def button_box(parent: QWidget, *buttons: QDialogButtonBox.StandardButton) -> QDialogButtonBox:
    """Make a row of standard buttons."""
    box = QDialogButtonBox(parent)
    box.setStyleSheet(NO_ICONS)
    for button in buttons:
        box.addButton(button)
    return box
