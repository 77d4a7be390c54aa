"""The window of the library's own dictionary."""

from collections.abc import Sequence

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QKeySequence, QShortcut
from PySide6.QtWidgets import QComboBox, QLineEdit, QWidget

from newsreader.core.word import WORD_LENGTH, Word
from newsreader.ui.activity.dialog import ListDialog
from newsreader.ui.idle_undo import IdleUndo
from newsreader.ui.importing.lines import Line, Row
from newsreader.ui.theme import Theme


class WordsDialog(ListDialog):
    """Shows the words that hold what is typed, takes new ones, and says which are to go."""

    added = Signal(str, str)
    """A word, and its part of speech in jieba's letters."""

    removal_requested = Signal(object)
    """tuple[str, ...]: ids of words."""

    def __init__(self, theme: Theme, parent: QWidget | None) -> None:
        super().__init__(self.tr("Dictionary of the Library"), theme, parent)
        self._words: Sequence[Word] = ()
        self._shown: Sequence[Word] = ()
        self.field = QLineEdit(self)
        self.part = QComboBox(self)
        self.remove_button = self.add_button(self.tr("&Remove"))
        self._set_up()

    def show_words(self, words: Sequence[Word]) -> None:
        """Show the words of the library, those that hold what is typed."""
        self._words = words
        self._filter()

    def _set_up(self) -> None:
        self.field.setMaxLength(WORD_LENGTH)
        self.field.setClearButtonEnabled(True)
        IdleUndo(self.field)
        self.field.setPlaceholderText(self.tr("New word: Enter adds it"))
        self.field.setAccessibleName(self.tr("Word"))
        self.part.setAccessibleName(self.tr("Kind of word"))
        for text, letters in self._parts().items():
            self.part.addItem(letters, text)
        self.add_filter(self.field)
        self.add_filter(self.part)
        self.field.textChanged.connect(self._filter)
        self.field.returnPressed.connect(self._add)
        self.remove_button.clicked.connect(self._remove)
        key = QShortcut(QKeySequence(Qt.Key.Key_Delete), self.list, self._remove)
        key.setContext(Qt.ShortcutContext.WidgetShortcut)
        self.field.setFocus()

    def _parts(self) -> dict[str, str]:
        """Return what the parts of speech are called, by jieba's letters."""
        return {
            "": self.tr("Word"),
            "nr": self.tr("Person"),
            "ns": self.tr("Place"),
            "nt": self.tr("Organisation"),
            "nz": self.tr("Other name"),
        }

    def _filter(self) -> None:
        typed = self.field.text().strip()
        self._shown = [word for word in self._words if typed in word.word]
        none = self.tr(
            "The dictionary has no words of its own yet.\n\n"
            "A word that is added here, or with “Keep as One Word” where it is read, "
            "is not divided any more: not in suggestions, and not by a double click."
        )
        fresh = self.tr("This word is not in the dictionary yet. Enter adds it.")
        self.show_rows([self._row(word) for word in self._shown], fresh if self._words else none)
        self.remove_button.setEnabled(bool(self._shown))

    def _row(self, word: Word) -> Row:
        kind = self._parts().get(word.part, word.part)
        by = word.creator or self.tr("Without a name")
        return (Line(word.word, strong=True), Line(f"{kind} · {by}", quiet=True))

    def _add(self) -> None:
        if self.field.text().strip():
            self.added.emit(self.field.text(), self.part.currentData())

    def _remove(self) -> None:
        chosen = tuple(self._shown[row].id for row in self.rows())
        if chosen:
            self.removal_requested.emit(chosen)
