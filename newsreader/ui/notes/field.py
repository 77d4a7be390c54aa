"""Where a new note or answer is written; what stands in it is never overwritten from outside."""

from PySide6.QtCore import Qt, QTimer, Signal
from PySide6.QtGui import QFocusEvent, QKeyEvent
from PySide6.QtWidgets import QPlainTextEdit, QWidget

from newsreader.ui.guard import guarded

DRAFT_SECONDS = 1.0
"""How long what is typed stands in the window only."""


class NoteField(QPlainTextEdit):
    """Takes plain text; says when it is to be kept as a draft, sent, or left."""

    draft_due = Signal()
    """What is written changed a moment ago, or the keyboard goes elsewhere."""

    sent = Signal()
    """Ctrl+Enter."""

    left = Signal()
    """Esc."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setObjectName("noteField")
        self.setTabChangesFocus(True)
        # It is not started anew by each key: somebody may type on and on.
        self._due = QTimer(self, singleShot=True, interval=round(DRAFT_SECONDS * 1000))
        self._due.timeout.connect(self.draft_due)
        self.textChanged.connect(self._wait)

    def written(self) -> str:
        """Return what is written, with no-break spaces and all."""
        return self.document().toRawText().replace("\u2029", "\n")

    def write(self, text: str) -> None:
        """Put a text in the place of what is written, as something that need not be kept."""
        if self.written() != text:
            self.setPlainText(text)
        self._due.stop()

    @guarded
    def focusOutEvent(self, event: QFocusEvent) -> None:
        """Keep what is written when the keyboard goes elsewhere."""
        super().focusOutEvent(event)
        self.draft_due.emit()

    @guarded
    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Send with Ctrl+Enter, leave with Esc."""
        control = bool(event.modifiers() & Qt.KeyboardModifier.ControlModifier)
        if event.key() == Qt.Key.Key_Escape:
            self.left.emit()
        elif control and event.key() in (Qt.Key.Key_Return, Qt.Key.Key_Enter):
            self.sent.emit()
        else:
            super().keyPressEvent(event)

    def _wait(self) -> None:
        if not self._due.isActive():
            self._due.start()
