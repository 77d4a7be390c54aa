"""The window of contradictions: what holds, what else was said, and which of both is to hold."""

from collections.abc import Sequence

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QWidget

from newsreader.core.merging import OF_TEXTS, Conflict
from newsreader.ui.activity.dialog import ListDialog
from newsreader.ui.merging.words import conflict_row
from newsreader.ui.theme import Theme
from newsreader.ui.translation import Translation, locale_of


class ContradictionsDialog(ListDialog):
    """Lists what is open, and says what somebody chose for the rows that are selected."""

    decided = Signal(object, bool)
    """tuple[Conflict, ...], and whether what holds is kept."""

    place_requested = Signal(object)
    """Conflict: to be looked at where it stands."""

    def __init__(self, theme: Theme, translation: Translation, parent: QWidget | None) -> None:
        super().__init__(self.tr("Contradictions"), theme, parent)
        self._locale = locale_of(translation.language)
        self.conflicts: Sequence[Conflict] = ()
        self.keep = self.add_button(self.tr("&Keep What Holds"))
        self.take = self.add_button(self.tr("Take the &Other"))
        self.keep.clicked.connect(lambda: self._decide(keep=True))
        self.take.clicked.connect(lambda: self._decide(keep=False))
        self.list.selectionModel().selectionChanged.connect(self._follow)
        self.chosen.connect(lambda row: self.place_requested.emit(self.conflicts[row]))
        self.resize(680, 520)
        self._follow()

    def show_conflicts(self, conflicts: Sequence[Conflict]) -> None:
        """Show what is open now; the row after one that was decided becomes the current one."""
        row = max(self.list.currentIndex().row(), 0)
        self.conflicts = conflicts
        self.show_rows(
            [conflict_row(each, self._locale) for each in conflicts],
            self.tr("Nobody contradicts anybody: there is nothing to decide."),
        )
        if conflicts:
            self.list.setCurrentIndex(self.model.index(min(row, len(conflicts) - 1)))
            self.list.setFocus()
        self._follow()

    def _selected(self, *, keep: bool) -> tuple[Conflict, ...]:
        """Return what can be decided so of what is selected; texts are put right by hand."""
        chosen = (self.conflicts[row] for row in self.rows() if row < len(self.conflicts))
        return tuple(each for each in chosen if keep or each.field not in OF_TEXTS)

    def _follow(self) -> None:
        self.keep.setEnabled(bool(self._selected(keep=True)))
        self.take.setEnabled(bool(self._selected(keep=False)))

    def _decide(self, *, keep: bool) -> None:
        self.decided.emit(self._selected(keep=keep), keep)
