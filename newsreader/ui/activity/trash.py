"""The window in which what was deleted is found again."""

from collections.abc import Sequence

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QWidget

from newsreader.core.discarded import Discarded
from newsreader.ui.activity.dialog import ListDialog
from newsreader.ui.activity.words import discarded_row
from newsreader.ui.theme import Theme
from newsreader.ui.translation import Translation, locale_of


class TrashDialog(ListDialog):
    """Shows what was deleted and says what is to be restored."""

    restore_requested = Signal(object)
    """tuple[Discarded, ...]"""

    def __init__(self, theme: Theme, translation: Translation, parent: QWidget | None) -> None:
        super().__init__(self.tr("Trash"), theme, parent)
        self._locale = locale_of(translation.language)
        self._things: Sequence[Discarded] = ()
        self.restore_button = self.add_button(self.tr("&Restore"))
        self.restore_button.clicked.connect(self._restore)
        self.chosen.connect(self._restore)

    def show_things(self, things: Sequence[Discarded]) -> None:
        """Show these things, the one deleted last on top."""
        self._things = things
        empty = self.tr("The trash is empty.\n\nWhat you delete comes here, and can be restored.")
        self.show_rows([discarded_row(thing, self._locale) for thing in things], empty)
        self.restore_button.setEnabled(bool(things))

    def _restore(self, _row: int | bool = False) -> None:
        self.restore_requested.emit(tuple(self._things[row] for row in self.rows()))
