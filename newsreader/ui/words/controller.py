"""Between the window of the dictionary and the library."""

from collections.abc import Callable, Sequence

from PySide6.QtCore import QObject
from PySide6.QtGui import QAction

from newsreader.core.changes import Changes
from newsreader.core.word import Word
from newsreader.services.library import Library
from newsreader.ui.dialogs.presenting import present
from newsreader.ui.long_work import Surroundings
from newsreader.ui.tags.controller import Write, do_then
from newsreader.ui.words.dialog import WordsDialog


class WordsController(QObject):
    """Opens the window, keeps it true, and does what is asked for there and in the article."""

    def __init__(
        self, around: Surroundings, write: Write, everywhere: Sequence[QAction] = ()
    ) -> None:
        super().__init__(around.window)
        self._around = around
        self._write = write
        self._everywhere = everywhere
        self.dialog: WordsDialog | None = None
        around.bus.changed.connect(self._follow)
        around.bus.theme_changed.connect(self._recolor)

    def show(self) -> None:
        """Show the window."""
        if self.dialog is None:
            made = WordsDialog(self._around.appearance.theme, self._around.window)
            made.added.connect(self._add)
            made.removal_requested.connect(self._remove)
            made.destroyed.connect(self._forget)
            made.addActions(self._everywhere)  # a window has no part in another one's keys
            self.dialog = made
            self._ask()
        present(self.dialog)

    def keep(self, words: str) -> None:
        """Add words that were selected in an article; say what to do where none are."""
        notice = self._around.bus.notice
        if not words.strip():
            notice.emit(self.tr("Select the words first that are to be kept as one."))
            return
        said = self.tr("“{word}” is kept as one word now. Undo with Ctrl+Z.")
        work = _adding(words, "")
        do_then(self._write, work, lambda: notice.emit(said.format(word=words.strip())))

    def _add(self, words: str, part: str) -> None:
        do_then(self._write, _adding(words, part), lambda: self._clear(words))

    def _remove(self, ids: Sequence[str]) -> None:
        self._write(lambda library: library.teaching.remove(ids))

    def _clear(self, words: str) -> None:
        """Empty the field, unless somebody types on already."""
        if self.dialog is not None and self.dialog.field.text() == words:
            self.dialog.field.setText("")  # unlike `clear`, it cannot be taken back: the word can

    def _ask(self) -> None:
        self._around.tasks.read(lambda library: library.teaching.list(), self._show)

    def _show(self, words: tuple[Word, ...]) -> None:
        if self.dialog is not None:
            self.dialog.show_words(words)

    def _follow(self, changes: Changes) -> None:
        if self.dialog is not None and changes.words:
            self._ask()

    def _recolor(self) -> None:
        if self.dialog is not None:
            self.dialog.set_theme(self._around.appearance.theme)

    def _forget(self) -> None:
        self.dialog = None


def _adding(words: str, part: str) -> Callable[[Library], Changes]:
    return lambda library: library.teaching.add(words, part)[1]
