"""Windows that have the keyboard: on a real display that takes the window manager a moment."""

from PySide6.QtWidgets import QWidget
from pytestqt.qtbot import QtBot


def show_active(widget: QWidget, qtbot: QtBot) -> None:
    """Show a window and wait until it has the keyboard, without which nothing in it has focus."""
    widget.show()
    widget.activateWindow()
    qtbot.waitUntil(widget.isActiveWindow, timeout=8000)
