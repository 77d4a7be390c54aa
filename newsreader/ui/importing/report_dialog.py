"""The report of an import as a list from which issues are opened, to copy and to save as text."""

from PySide6.QtCore import QModelIndex, Signal
from PySide6.QtWidgets import QPushButton, QWidget

from newsreader.ui.dialogs.text import TextDialog
from newsreader.ui.importing.lines import LinesModel, lines_list
from newsreader.ui.importing.report import ReportWriter
from newsreader.ui.theme import Theme


class ReportDialog(TextDialog):
    """Shows what became of every file; stays open while issues are opened from it."""

    issue_requested = Signal(str)
    """issue id: to be read."""

    review_requested = Signal(str)
    """issue id: to be reviewed."""

    def __init__(self, writer: ReportWriter, theme: Theme, parent: QWidget | None) -> None:
        text = writer.text()
        super().__init__(self.tr("Import Report"), writer.summary(), text, parent)
        self._issues = [issue for _, issue in writer.rows()]
        self.list = lines_list(theme, self.tr("What became of every file"), self)
        self.open_button = QPushButton(self.tr("&Open Issue"), self)
        self.review_button = QPushButton(self.tr("&Review"), self)
        model = self.list.model()
        if isinstance(model, LinesModel):
            model.set_rows([row for row, _ in writer.rows()])
        self.show_instead(self.list, self.open_button, self.review_button)
        self.list.selectionModel().currentChanged.connect(self._follow)
        self.list.activated.connect(self._open)
        self.list.clicked.connect(self._open)
        self.open_button.setDefault(True)
        self.open_button.clicked.connect(self._open)
        self.review_button.clicked.connect(self._review)
        first = next((n for n, issue in enumerate(self._issues) if issue), 0)
        self.list.setCurrentIndex(self.list.model().index(first, 0))
        self._follow()
        self.list.setFocus()

    @property
    def issue(self) -> str:
        """Id of the issue of the row that is chosen; the empty text if there is none."""
        row = self.list.currentIndex().row()
        return self._issues[row] or "" if row >= 0 else ""

    def _follow(self) -> None:
        for button in (self.open_button, self.review_button):
            button.setEnabled(bool(self.issue))

    def _open(self, _index: QModelIndex | bool = False) -> None:
        if self.issue:
            self.issue_requested.emit(self.issue)

    def _review(self) -> None:
        self.review_requested.emit(self.issue)
