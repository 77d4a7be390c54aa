"""A thread: the notes about one thing, and the field in which one more is written."""

from collections.abc import Callable

from PySide6.QtCore import QEvent, Qt, Signal
from PySide6.QtGui import QResizeEvent
from PySide6.QtWidgets import (
    QFrame,
    QHBoxLayout,
    QLabel,
    QScrollArea,
    QToolButton,
    QVBoxLayout,
    QWidget,
)

from newsreader.core.note import Note, Subject, Thread
from newsreader.ui.guard import guarded
from newsreader.ui.notes.field import NoteField
from newsreader.ui.notes.item import NoteItem
from newsreader.ui.theme import Theme
from newsreader.ui.translation import Translation

Key = tuple[Subject, str]
"""What is written: about what, and which note it changes, if any."""

MOST, LEAST = 180, 40
"""Pixels that the notes take, before they are scrolled."""


class ThreadView(QWidget):
    """Shows the notes about one thing; hands over what is written, and keeps it until it is stored.

    `replies` says whether these are answers to a note, as they are called on screen; what the
    `creator` at work wrote can be changed.
    """

    draft_changed = Signal(object, str, str)
    """Subject, id of the note that is changed or nothing, text: to be kept."""

    sent = Signal(object, str, str)
    """Subject, id of the note that is changed or nothing, text: to be stored."""

    delete_requested = Signal(object)
    """Note."""

    left = Signal()
    """Esc: the keyboard is to go elsewhere."""

    def __init__(
        self, theme: Theme, translation: Translation, parent: QWidget, *, replies: bool
    ) -> None:
        super().__init__(parent)
        self._theme = theme
        self._translation = translation
        self._replies = replies
        self.creator: Callable[[], str] = str
        self._thread: Thread | None = None
        self._subject: Subject | None = None
        self._changing = ""
        self._kept: dict[Key, str] = {}
        self.items: list[NoteItem] = []
        self.field = NoteField(self)
        self.send, self.cancel = QToolButton(self), QToolButton(self)
        self._hint, self._scroll, self._list = QLabel(self), QScrollArea(self), QWidget(self)
        self._lay_out()
        self.field.draft_due.connect(self.keep)
        self.field.sent.connect(self._send)
        self.field.left.connect(self._leave)
        self.field.textChanged.connect(self._enable)
        self.send.clicked.connect(self._send)
        self.cancel.clicked.connect(self._leave)
        self.retranslate()

    @property
    def subject(self) -> Subject | None:
        """What the notes are about."""
        return self._subject

    def begin(self, subject: Subject | None) -> None:
        """Turn to another thing, or to none; what is being written about the former is kept."""
        if subject == self._subject:
            return
        self.keep()
        self._subject, self._thread, self._changing = subject, None, ""
        self._show_notes(())
        self.field.write("" if subject is None else self._kept.get((subject, ""), ""))
        self.setVisible(subject is not None)

    def show_thread(self, thread: Thread) -> None:
        """Show what is stored; what is being written stays as it is."""
        if thread.subject != self._subject:
            return
        first = self._thread is None
        self._thread = thread
        self._show_notes(thread.notes)
        draft = thread.drafts.get("", "")
        if first and draft and not self._changing and not self.field.written():
            self._kept.setdefault((thread.subject, ""), draft)
            self.field.write(self._kept[thread.subject, ""])
        if self._changing and self._changing not in {note.id for note in thread.notes}:
            self._make_new(thread.subject)

    def keep(self) -> None:
        """Hand over what is written, unless it was handed over as it is."""
        if self._subject is None:
            return
        key, text = (self._subject, self._changing), self.field.written()
        if text != self._kept.get(key, self._stored(key)):
            self._kept[key] = text
            self.draft_changed.emit(self._subject, self._changing, text)

    def forget(self, subject: Subject, note_id: str, text: str) -> None:
        """Take it that a text was stored."""
        if self._kept.get((subject, note_id)) == text:
            del self._kept[subject, note_id]

    def bring_back(self, subject: Subject, note_id: str, text: str) -> None:
        """Put a text that was not stored back where it was written."""
        self._kept[subject, note_id] = text
        self.draft_changed.emit(subject, note_id, text)
        if subject == self._subject and not self.field.written():
            self._changing = note_id
            self.field.write(text)
            self._say()

    def set_theme(self, theme: Theme) -> None:
        """Paint in other colours."""
        self._theme = theme
        for item in self.items:
            item.set_theme(theme)

    def retranslate(self) -> None:
        """Say it in the interface's language."""
        placeholder = self.tr("Write a reply") if self._replies else self.tr("Write a note")
        self.field.setPlaceholderText(placeholder)
        self.field.setAccessibleName(placeholder)
        self.send.setText(self.tr("Send"))
        self.send.setToolTip(self.tr("Send (Ctrl+Enter)"))
        self.cancel.setText(self.tr("Cancel"))
        self._scroll.setAccessibleName(self.tr("Replies") if self._replies else self.tr("Notes"))
        for item in self.items:
            item.retranslate()
        self._say()

    @guarded
    def changeEvent(self, event: QEvent) -> None:
        """Follow the interface's language."""
        if event.type() == QEvent.Type.LanguageChange:
            self.retranslate()
        super().changeEvent(event)

    @guarded
    def resizeEvent(self, event: QResizeEvent) -> None:
        """Follow the width, on which the height of the notes depends."""
        super().resizeEvent(event)
        self._fit()

    def _stored(self, key: Key) -> str:
        """Return the text that stands in the library for a key."""
        thread = self._thread
        if thread is None:
            return ""
        texts: dict[str, str] = {note.id: note.text for note in thread.notes}
        return (texts | dict(thread.drafts)).get(key[1], "")

    def _send(self) -> None:
        text, subject, changing = self.field.written(), self._subject, self._changing
        if subject is None or not text.strip():
            return
        self._kept[subject, changing] = text
        self._changing = ""
        self.field.write(self._kept.get((subject, ""), "") if changing else "")
        self._say()
        self.sent.emit(subject, changing, text)

    def _leave(self) -> None:
        """Stop changing a note, which stays as it was; a new one is kept for later."""
        if self._changing:
            self._stop_changing()
        else:
            self.keep()
            self.left.emit()

    def _stop_changing(self) -> None:
        subject = self._subject
        if subject is None:
            return
        changing, self._changing = self._changing, ""
        self._kept.pop((subject, changing), None)
        self.draft_changed.emit(subject, changing, "")
        self.field.write(self._kept.get((subject, ""), ""))
        self._say()

    def _make_new(self, subject: Subject) -> None:
        """Go on with the change of a note that is gone as with a new note."""
        self._kept.pop((subject, self._changing), None)
        self._changing = ""
        pieces = (self._kept.get((subject, ""), ""), self.field.written())
        self.field.write("\n".join(filter(None, pieces)))
        self.keep()
        self._say()

    def _edit(self, note: Note) -> None:
        """Write in the field what a note says, to change it."""
        self.keep()
        subject = self._subject
        if subject is None:
            return
        self._changing = note.id
        drafts = self._thread.drafts if self._thread else {}
        self.field.write(self._kept.get((subject, note.id), drafts.get(note.id, note.text)))
        self.field.setFocus()
        self._say()

    def _show_notes(self, notes: tuple[Note, ...]) -> None:
        if [item.note for item in self.items] == [*notes]:
            self._say()
            return
        focused = next((n for n, item in enumerate(self.items) if item.hasFocus()), None)
        for item in self.items:
            item.hide()
            item.deleteLater()
        me = self.creator()
        self.items = [
            NoteItem(n, self._theme, self._translation, own=n.creator == me, parent=self._list)
            for n in notes
        ]
        for item in self.items:
            self._rows.addWidget(item)
            item.edit_requested.connect(self._edit)
            item.delete_requested.connect(self.delete_requested)
            item.show()
        if focused is not None and self.items:
            self.items[min(focused, len(self.items) - 1)].setFocus()
        self._say()

    def _say(self) -> None:
        words = ""
        if self._changing:
            words = self.tr("You are changing this note.")
        elif not self.items and not self._replies:
            words = self.tr("No notes yet.")
        self._hint.setText(words)
        self._hint.setVisible(bool(words))
        self._scroll.setVisible(bool(self.items))
        self._fit()
        self.cancel.setVisible(bool(self._changing))
        self._enable()

    def _fit(self) -> None:
        """Give the notes the room that they need, up to a limit."""
        wanted = self._rows.heightForWidth(self._scroll.viewport().width())
        self._scroll.setFixedHeight(min(MOST, max(LEAST, wanted)))

    def _enable(self) -> None:
        self.send.setEnabled(bool(self.field.written().strip()))

    def _lay_out(self) -> None:
        self.setObjectName("replies" if self._replies else "notes")
        self._hint.setTextFormat(Qt.TextFormat.PlainText)
        self._rows = QVBoxLayout(self._list)
        self._rows.setContentsMargins(0, 0, 0, 0)
        self._rows.setSpacing(2)
        self._scroll.setWidget(self._list)
        self._scroll.setWidgetResizable(True)
        self._scroll.setFrameShape(QFrame.Shape.NoFrame)
        self._scroll.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.field.setFixedHeight(self.field.fontMetrics().height() * 2 + 14)
        line = QHBoxLayout()
        line.addWidget(self._hint, 1)
        line.addStretch(0)
        line.addWidget(self.cancel)
        line.addWidget(self.send)
        layout = QVBoxLayout(self)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.setSpacing(4)
        for widget in (self._scroll, self.field):
            layout.addWidget(widget)
        layout.addLayout(line)
