"""Bringing a window before the eyes."""

from PySide6.QtWidgets import QWidget


def present(window: QWidget) -> None:
    """Show a window, over all others, ready for what is typed."""
    window.show()
    window.raise_()
    window.activateWindow()
