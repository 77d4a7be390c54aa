"""Notes on the article and on its issue, over the list of annotations."""

from PySide6.QtCore import QEvent, Qt, Signal
from PySide6.QtWidgets import QHBoxLayout, QToolButton, QVBoxLayout, QWidget

from newsreader.core.note import SubjectKind
from newsreader.ui.guard import guarded
from newsreader.ui.notes.thread import ThreadView
from newsreader.ui.theme import Theme
from newsreader.ui.translation import Translation


class NotesBar(QWidget):
    """Two buttons with numbers; one of them can be pressed, and its notes show below."""

    kind_changed = Signal()
    """Others are to be shown, or none."""

    def __init__(self, theme: Theme, translation: Translation, parent: QWidget) -> None:
        super().__init__(parent)
        self.setObjectName("notesBar")
        self.thread_ = ThreadView(theme, translation, self, replies=False)
        kinds: tuple[SubjectKind, ...] = (SubjectKind.ARTICLE, SubjectKind.ISSUE)
        self.buttons: dict[SubjectKind, QToolButton] = {kind: QToolButton(self) for kind in kinds}
        self._counts: dict[SubjectKind, int] = dict.fromkeys(kinds, 0)
        row = QHBoxLayout()
        row.setSpacing(4)
        for kind, button in self.buttons.items():
            button.setCheckable(True)
            button.setAutoRaise(True)
            button.setToolButtonStyle(Qt.ToolButtonStyle.ToolButtonTextOnly)
            button.setFocusPolicy(Qt.FocusPolicy.TabFocus)
            button.clicked.connect(lambda _=False, k=kind: self._press(k))
            row.addWidget(button)
        row.addStretch(1)
        layout = QVBoxLayout(self)
        layout.setContentsMargins(10, 2, 10, 2)
        layout.setSpacing(4)
        layout.addLayout(row)
        layout.addWidget(self.thread_)
        self.thread_.hide()
        self.retranslate()

    @property
    def kind(self) -> SubjectKind | None:
        """About what notes are shown; None if they are not."""
        return next((kind for kind, button in self.buttons.items() if button.isChecked()), None)

    def count(self, kind: SubjectKind, number: int) -> None:
        """Say how many notes there are."""
        self._counts[kind] = number
        self.retranslate()

    def retranslate(self) -> None:
        """Say it in the interface's language."""
        names: dict[SubjectKind, tuple[str, str]] = {
            SubjectKind.ARTICLE: (self.tr("Notes on this article"), self.tr("Article notes")),
            SubjectKind.ISSUE: (self.tr("Notes on this issue"), self.tr("Issue notes")),
        }
        for kind, button in self.buttons.items():
            (whole, short), number = names[kind], self._counts[kind]
            button.setAccessibleName(f"{whole}: {number}")
            button.setToolTip(whole)
            button.setText(f"{short} ({number})" if number else short)

    @guarded
    def changeEvent(self, event: QEvent) -> None:
        """Follow the interface's language."""
        if event.type() == QEvent.Type.LanguageChange:
            self.retranslate()
        super().changeEvent(event)

    def _press(self, kind: SubjectKind) -> None:
        for other, button in self.buttons.items():
            if other is not kind:
                button.setChecked(False)
        self.kind_changed.emit()
        if self.kind is not None:
            self.thread_.field.setFocus()
