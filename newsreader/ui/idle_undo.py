"""Undo pressed in a field that has nothing of its own to take back."""

from PySide6.QtCore import QEvent, QObject
from PySide6.QtGui import QKeyEvent, QKeySequence
from PySide6.QtWidgets import QLineEdit

from newsreader.ui.guard import guarded

_KEYS = QKeySequence.StandardKey


class IdleUndo(QObject):
    """Lets such a key reach the window, which takes back what was done; Qt's fields swallow it."""

    def __init__(self, field: QLineEdit) -> None:
        super().__init__(field)
        self._field = field
        field.installEventFilter(self)

    @guarded(returns=False)
    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        """Keep the field from claiming the key."""
        claimed = event.type() == QEvent.Type.ShortcutOverride
        if claimed and isinstance(event, QKeyEvent) and self._idle(event):
            event.ignore()
            return True
        return super().eventFilter(watched, event)

    def _idle(self, event: QKeyEvent) -> bool:
        if self._field.isUndoAvailable() or self._field.isRedoAvailable():
            return False
        return event.matches(_KEYS.Undo) or event.matches(_KEYS.Redo)
