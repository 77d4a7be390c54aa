"""The window in which one goes back to a copy that was kept."""

from collections.abc import Sequence
from pathlib import Path

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QAbstractItemView, QLabel, QWidget

from newsreader.core.merging import KeptCopy
from newsreader.ui.activity.dialog import ListDialog
from newsreader.ui.merging.words import copy_row
from newsreader.ui.theme import Theme
from newsreader.ui.translation import Translation, locale_of


class CopiesDialog(ListDialog):
    """Shows the copies beside the library, and says which one it is to become."""

    wanted = Signal(object)
    """Path: the copy to go back to."""

    def __init__(self, theme: Theme, translation: Translation, parent: QWidget | None) -> None:
        super().__init__(self.tr("Go Back to a Kept Copy"), theme, parent)
        self._locale = locale_of(translation.language)
        self._copies: Sequence[KeptCopy] = ()
        self.button = self.add_button(self.tr("&Go Back"))
        self.button.setEnabled(False)
        self.list.setSelectionMode(QAbstractItemView.SelectionMode.SingleSelection)
        said = QLabel(self)
        said.setWordWrap(True)
        said.setText(
            self.tr(
                "The library becomes what it was then, and the window opens anew. As it is now, it "
                "is kept beside itself too and listed here: going back can be taken back."
            )
        )
        self.add_filter(said)
        self.button.clicked.connect(self._choose)
        self.chosen.connect(lambda _row: self._choose())

    def show_copies(self, copies: Sequence[KeptCopy]) -> None:
        """Show these copies, the newest first."""
        self._copies = copies
        rows = [copy_row(each, self._locale) for each in copies]
        self.show_rows(rows, self.tr("No copy is kept: no other library was brought in yet."))
        self.button.setEnabled(bool(rows))
        if rows:
            self.list.setFocus()

    def _choose(self) -> None:
        path: Path = self._copies[self.list.currentIndex().row()].path
        self.accept()
        self.wanted.emit(path)
