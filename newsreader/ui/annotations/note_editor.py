"""Where a note is written: plain text, never lost, never overwritten while it is being written."""

from PySide6.QtCore import Qt, QTimer, Signal
from PySide6.QtGui import QFocusEvent, QKeyEvent
from PySide6.QtWidgets import QPlainTextEdit, QWidget

from newsreader.ui.guard import guarded

DRAFT_PAUSE = 400
"""Milliseconds without a key before what is written is kept as a draft."""

DRAFT_LATEST = 1_500
"""Milliseconds after which it is kept also where somebody types on and on."""


class NoteEditor(QPlainTextEdit):
    """Edits the note of one annotation; the empty id stands for one that is not stored yet."""

    draft_changed = Signal(str, str)
    """annotation id, text: typing paused."""

    note_finished = Signal(str, str)
    """annotation id, text: the note is done and differs from the stored one."""

    left = Signal()
    """Esc was pressed."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setObjectName("noteEditor")
        self.setTabChangesFocus(True)
        self.key = ""
        self._stored = ""
        self._drafted = ""
        self._pause = QTimer(self, singleShot=True, interval=DRAFT_PAUSE)
        self._pause.timeout.connect(self._draft)
        self._latest = QTimer(self, singleShot=True, interval=DRAFT_LATEST)
        self._latest.timeout.connect(self._draft)
        self.textChanged.connect(self._wait)

    @property
    def changed(self) -> bool:
        """Whether what is written differs from what is stored."""
        return self.written() != self._stored

    def written(self) -> str:
        """Return what is written, with no-break spaces and all."""
        return self.document().toRawText().replace("\u2029", "\n")

    def show_note(self, key: str, note: str) -> None:
        """Show a note; what is being written in the same one stays, in another one is finished."""
        if key and key == self.key and (self.hasFocus() or self.changed):
            self._stored = _as_written(note)
            return
        self.finish()
        self.key = key
        if self.written() != _as_written(note):
            self.setPlainText(note)
        self._stored = self._drafted = self.written()
        self._pause.stop()
        self._latest.stop()

    def adopt(self, key: str) -> None:
        """Go on writing the same note under the id that it has got."""
        self.key = key

    def distrust(self) -> None:
        """Take what is written as not stored, so that it is handed over once more."""
        if self.written():
            self._stored = ""

    def give_up_focus(self, other: QWidget) -> None:
        """Finish the note and hand the keyboard to `other`, so that a refresh may replace it."""
        self.finish()
        if self.hasFocus():
            other.setFocus(Qt.FocusReason.OtherFocusReason)

    def finish(self) -> None:
        """Hand the note over if it was changed, or if a draft of it is to be forgotten."""
        self._pause.stop()
        self._latest.stop()
        if self.changed or self._drafted != self._stored:
            self._stored = self._drafted = self.written()
            self.note_finished.emit(self.key, self._stored)

    @guarded
    def focusOutEvent(self, event: QFocusEvent) -> None:
        """Finish the note when the keyboard goes elsewhere, but not for a menu or input method."""
        super().focusOutEvent(event)
        if event.reason() != Qt.FocusReason.PopupFocusReason:
            self.finish()

    @guarded
    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Leave with Esc or Ctrl+Enter."""
        control = bool(event.modifiers() & Qt.KeyboardModifier.ControlModifier)
        enter = event.key() in (Qt.Key.Key_Return, Qt.Key.Key_Enter)
        if event.key() == Qt.Key.Key_Escape or (control and enter):
            self.finish()
            self.left.emit()
        else:
            super().keyPressEvent(event)

    def _wait(self) -> None:
        self._pause.start()
        if not self._latest.isActive():
            self._latest.start()

    def _draft(self) -> None:
        text = self.written()
        if text != self._drafted:
            self._drafted = text
            self.draft_changed.emit(self.key, text)


def _as_written(note: str) -> str:
    """Return a stored note as the widget gives it back: line ends become line feeds."""
    return "\n".join(note.replace("\u2029", "\n").replace("\r\n", "\n").split("\r"))
