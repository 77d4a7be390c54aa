"""One note in a thread: who wrote it and when, and its text, plain."""

from PySide6.QtCore import QEvent, QPoint, Qt, Signal, SignalInstance
from PySide6.QtGui import QKeyEvent, QPalette
from PySide6.QtWidgets import QFrame, QLabel, QMenu, QVBoxLayout, QWidget

from newsreader.core.note import Note
from newsreader.ui.annotations.labels import when
from newsreader.ui.guard import guarded
from newsreader.ui.theme import Theme
from newsreader.ui.translation import Translation, locale_of

_EDIT = (Qt.Key.Key_F2, Qt.Key.Key_Return, Qt.Key.Key_Enter)


class NoteItem(QFrame):
    """Shows a note; one's own is edited and deleted by menu and key."""

    edit_requested = Signal(object)
    """Note."""

    delete_requested = Signal(object)
    """Note."""

    def __init__(
        self, note: Note, theme: Theme, translation: Translation, *, own: bool, parent: QWidget
    ) -> None:
        super().__init__(parent)
        self.note = note
        self.own = own
        self._translation = translation
        self._head, self._text = QLabel(self), QLabel(self)
        self.setObjectName("noteItem")
        self.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        self.setFrameShape(QFrame.Shape.NoFrame)
        for label in (self._head, self._text):
            label.setTextFormat(Qt.TextFormat.PlainText)
            label.setWordWrap(True)
        flags = Qt.TextInteractionFlag
        self._text.setTextInteractionFlags(flags.TextSelectableByMouse)
        self._text.setText(note.text)
        layout = QVBoxLayout(self)
        layout.setContentsMargins(6, 4, 6, 4)
        layout.setSpacing(2)
        layout.addWidget(self._head)
        layout.addWidget(self._text)
        self.setContextMenuPolicy(Qt.ContextMenuPolicy.CustomContextMenu)
        self.customContextMenuRequested.connect(self._pop_up)
        self._text.setContextMenuPolicy(Qt.ContextMenuPolicy.NoContextMenu)
        self.set_theme(theme)
        self.retranslate()

    @property
    def words(self) -> tuple[str, str]:
        """The line over the text, and the text."""
        return self._head.text(), self._text.text()

    def set_theme(self, theme: Theme) -> None:
        """Paint in other colours."""
        palette = QPalette(theme.palette)
        palette.setColor(self._head.foregroundRole(), theme.quiet)
        self._head.setPalette(palette)

    def retranslate(self) -> None:
        """Say it in the interface's language."""
        note, locale = self.note, locale_of(self._translation.language)
        changed = self.tr("changed") if note.modified != note.created else ""
        parts = (note.creator or self.tr("Without a name"), when(note.created, locale), changed)
        self._head.setText(" · ".join(filter(None, parts)))
        self.setAccessibleName(f"{self._head.text()}: {note.text}")

    @guarded(returns=False)
    def event(self, event: QEvent) -> bool:
        """Keep keys from the window's actions: Delete means this note, not the annotation."""
        if isinstance(event, QKeyEvent) and event.type() == QEvent.Type.ShortcutOverride:
            event.setAccepted(event.key() in (*_EDIT, Qt.Key.Key_Delete))
            return event.isAccepted()
        return super().event(event)

    @guarded
    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Edit with Enter or F2, delete with Delete, go on with the arrows."""
        if event.key() in _EDIT:
            self._ask(self.edit_requested)
        elif event.key() == Qt.Key.Key_Delete:
            self._ask(self.delete_requested)
        elif event.key() in (Qt.Key.Key_Up, Qt.Key.Key_Down):
            self.focusNextPrevChild(event.key() == Qt.Key.Key_Down)
        else:
            super().keyPressEvent(event)

    def _ask(self, request: SignalInstance) -> None:
        if self.own:
            request.emit(self.note)

    def menu(self) -> QMenu:
        """Return what can be done with it."""
        menu = QMenu(self)
        for name, text, signal in (
            ("edit", self.tr("&Edit"), self.edit_requested),
            ("delete", self.tr("&Delete"), self.delete_requested),
        ):
            action = menu.addAction(text)
            action.setObjectName(f"note.{name}")
            action.setEnabled(self.own)
            action.triggered.connect(lambda _=False, s=signal: s.emit(self.note))
        return menu

    def _pop_up(self, at: QPoint) -> None:
        self.menu().popup(self.mapToGlobal(at))
