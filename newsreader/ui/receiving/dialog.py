"""The dialog that tells what would come of some files of annotations, before they come in."""

from itertools import pairwise

from PySide6.QtCore import QModelIndex, Qt, Signal
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import (
    QDialog,
    QDialogButtonBox,
    QLabel,
    QProgressBar,
    QPushButton,
    QVBoxLayout,
    QWidget,
)

from newsreader.core.messages import Language
from newsreader.core.progress import Progress
from newsreader.core.receiving import ReceivingReport
from newsreader.services.receiving import TableColumns
from newsreader.ui.dialogs.buttons import button_box
from newsreader.ui.guard import guarded
from newsreader.ui.importing.lines import LinesModel, lines_list
from newsreader.ui.receiving.columns import ColumnsTable
from newsreader.ui.receiving.words import LISTED, Planned, counts, headline, listed, rows, troubles
from newsreader.ui.theme import Theme


class ReceivingDialog(QDialog):
    """Waits for a plan, shows it, and asks whether it is to be done; stays open meanwhile."""

    ordered = Signal()
    article_requested = Signal(str)
    """article id: to be shown."""

    def __init__(self, title: str, theme: Theme, language: Language, parent: QWidget) -> None:
        super().__init__(parent)
        self._language = language
        self._planned: Planned | None = None
        self.setWindowTitle(self.tr("Import Annotations"))
        self.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        self._files, self._headline, self._counts, self._more = (QLabel(self) for _ in range(4))
        self._files.setText(title)
        self.columns = ColumnsTable(self)
        self.progress = QProgressBar(self)
        self.list = lines_list(theme, self.tr("What is to be looked at"), self)
        self._buttons = button_box(self)
        self._lay_out()
        self.list.activated.connect(self._show)
        self.list.doubleClicked.connect(self._show)
        self._buttons.accepted.connect(self._order)
        self._buttons.rejected.connect(self.reject)
        self.wait()

    @property
    def ok(self) -> QPushButton:
        """The button that imports."""
        return self._buttons.button(QDialogButtonBox.StandardButton.Ok)

    @property
    def said(self) -> tuple[str, str]:
        """What it says about the files as a whole."""
        return self._headline.text(), self._counts.text()

    def wait(self) -> None:
        """Say that the files are being looked at."""
        self._planned = None
        self._headline.setText(self.tr("Looking at the file…"))
        self._counts.hide()
        self.progress.setRange(0, 0)
        self.progress.show()
        self.ok.setEnabled(False)

    def show_progress(self, progress: Progress) -> None:
        """Show how far that is."""
        if self._planned is None:
            self.progress.setRange(0, progress.total)
            self.progress.setValue(progress.done)

    def show_columns(self, columns: TableColumns | None) -> None:
        """Show the columns of a table; None for a file of another kind."""
        self.columns.setVisible(columns is not None)
        if columns is not None:
            self.columns.show_columns(columns)
            cancel = self._buttons.button(QDialogButtonBox.StandardButton.Cancel)
            walked = (*self.columns.boxes.values(), self.list, self.ok, cancel)
            for one, other in pairwise(walked):
                self.setTabOrder(one, other)

    def show_plan(self, planned: Planned) -> None:
        """Show what would become of the annotations."""
        self._planned, report = planned, planned.report
        self.progress.hide()
        self._headline.setText(headline(report))
        columns = not self.columns.isHidden()
        trouble = troubles(report, self._language, columns=columns)
        self._counts.setText(trouble or counts(report))
        self._counts.setVisible(bool(self._counts.text()))
        model = self.list.model()
        if isinstance(model, LinesModel):
            model.set_rows([*rows(planned, self._language)])
        self.list.setVisible(bool(model.rowCount()) and not trouble)
        most = self.tr("Only the first {n} are listed; `newsreader import-annotations` lists all.")
        self._more.setText(most.format(n=f"{LISTED:,}"))
        self._more.setVisible(model.rowCount() >= LISTED)
        self.ok.setEnabled(report.adds)
        if not self.columns.isAncestorOf(self.focusWidget() or self):
            self._begin(report)

    @guarded
    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Keep Enter in the list from importing as well: it shows an article there."""
        entered = event.key() in (Qt.Key.Key_Return, Qt.Key.Key_Enter)
        if not (entered and self.focusWidget() is self.list):
            super().keyPressEvent(event)

    def _begin(self, report: ReceivingReport) -> None:
        """Give the keyboard to what is likely to be done next."""
        boxes = [] if self.columns.isHidden() else [*self.columns.boxes.values()]
        (self.ok if report.adds else boxes[0] if boxes else self.list).setFocus()

    def _lay_out(self) -> None:
        font = self._headline.font()
        font.setBold(True)
        self._headline.setFont(font)
        for label in (self._files, self._headline, self._counts, self._more):
            label.setTextFormat(Qt.TextFormat.PlainText)
            label.setWordWrap(True)
        for label in (self._files, self._more):
            label.setForegroundRole(self.palette().ColorRole.PlaceholderText)
        self.progress.setTextVisible(False)
        self.progress.setMaximumHeight(14)
        self.progress.setAccessibleName(self.tr("Looking at the file…"))
        self._buttons.addButton(QDialogButtonBox.StandardButton.Ok).setText(self.tr("&Import"))
        self._buttons.addButton(QDialogButtonBox.StandardButton.Cancel)
        layout = QVBoxLayout(self)
        layout.setContentsMargins(18, 18, 18, 14)
        layout.setSpacing(10)
        parts = (self._files, self.columns, self._headline, self._counts, self.progress)
        for widget in parts:
            layout.addWidget(widget)
        layout.addWidget(self.list, 1)
        layout.addWidget(self._more)
        layout.addStretch(0)
        layout.addWidget(self._buttons)
        for widget in (self.columns, self.list, self._more):
            widget.hide()
        self.resize(720, 520)

    def _show(self, index: QModelIndex) -> None:
        if self._planned is not None:
            article = listed(self._planned.report)[index.row()].article_id
            if article:
                self.article_requested.emit(article)

    def _order(self) -> None:
        self.ordered.emit()
        self.accept()
