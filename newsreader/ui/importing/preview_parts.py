"""The widgets of the preview: list and details side by side, state and buttons below."""

from collections.abc import Sequence

from PySide6.QtCore import Qt
from PySide6.QtWidgets import (
    QCheckBox,
    QDialog,
    QDialogButtonBox,
    QHBoxLayout,
    QLabel,
    QProgressBar,
    QPushButton,
    QSplitter,
    QStackedWidget,
    QVBoxLayout,
    QWidget,
)

from newsreader.core.messages import Language
from newsreader.core.progress import Progress
from newsreader.ui.dialogs.buttons import button_box
from newsreader.ui.icons import Icons
from newsreader.ui.importing.issue_view import IssueView
from newsreader.ui.importing.lines import LinesModel, Row, lines_list
from newsreader.ui.importing.progress import PARTS
from newsreader.ui.theme import Theme


class PreviewParts(QWidget):
    """Shows what it is told; it decides nothing."""

    def __init__(self, theme: Theme, icons: Icons, language: Language, dialog: QDialog) -> None:
        super().__init__(dialog)
        self.list = lines_list(theme, self.tr("Issues found"), self)
        self.list.setUniformItemSizes(True)  # asked for every row, each arrival would cost more
        self.view = IssueView(theme, icons, language, self)
        self.first = QCheckBox(self.tr("Show what &will be imported first"), self)
        self.stop = QPushButton(self.tr("S&top Reading"), self)
        self.buttons = button_box(self)
        self.ok: QPushButton = self.buttons.addButton(QDialogButtonBox.StandardButton.Ok)
        self.buttons.addButton(QDialogButtonBox.StandardButton.Cancel)
        self.state = QLabel(self)
        self._bar = QProgressBar(self)
        self._empty = QLabel(self.tr("Reading…"), self)
        self._stack = QStackedWidget(self)
        self._lay_out(dialog)

    @property
    def rows(self) -> LinesModel:
        """The rows of the list."""
        return self.list.model()  # pyright: ignore[reportReturnType]

    def show_rows(self, rows: Sequence[Row]) -> None:
        """Show rows, of which the first ones may be there already."""
        count = self.rows.rowCount()
        if len(rows) < count:
            self.rows.set_rows(rows)
        else:
            self.rows.change_rows(rows[:count])
            self.rows.add_rows(rows[count:])

    def show_view(self, shown: bool) -> None:
        """Show the details, or that there are none yet."""
        self._stack.setCurrentIndex(1 if shown else 0)

    def show_progress(self, progress: Progress) -> None:
        """Say what is being read."""
        name = progress.label.replace("\\", "/").rpartition("/")[2].replace("\n", " ")
        self._bar.setRange(0, progress.total * PARTS)
        self._bar.setValue(progress.parts(PARTS))
        self._bar.setToolTip(name)

    def show_state(self, text: str, *, reading: bool) -> None:
        """Say what was found, and whether more is being read."""
        self.state.setText(text or self.tr("Reading…"))
        self._bar.setVisible(reading)
        self.stop.setVisible(reading)
        self._empty.setText(self.tr("Reading…") if reading else self.tr("There is nothing here."))

    def show_count(self, count: int, *, further: bool, ready: bool) -> None:
        """Name on the button how many issues will come in; `further` ones were not read yet."""
        if further:
            self.ok.setText(self.tr("&Import All"))
        elif count:
            self.ok.setText(self.tr("&Import %n Issue(s)", "", count))
        else:
            self.ok.setText(self.tr("&Import"))
        self.ok.setEnabled(ready)

    def _lay_out(self, dialog: QDialog) -> None:
        self.ok.setDefault(True)
        self.stop.setAutoDefault(False)
        self._bar.setMaximumHeight(14)
        self._bar.setFixedWidth(140)
        self._bar.setTextVisible(False)
        self._bar.setAccessibleName(self.tr("Progress"))
        self.state.setTextFormat(Qt.TextFormat.PlainText)
        self.state.setWordWrap(True)
        self._empty.setAlignment(Qt.AlignmentFlag.AlignCenter)
        self._stack.addWidget(self._empty)
        self._stack.addWidget(self.view)
        splitter = QSplitter(Qt.Orientation.Horizontal, self)
        splitter.setChildrenCollapsible(False)
        splitter.addWidget(self.list)
        splitter.addWidget(self._stack)
        splitter.setSizes([330, 620])
        splitter.setStretchFactor(1, 1)
        state, foot = QHBoxLayout(), QHBoxLayout()
        state.addWidget(self.state, 1)
        state.addWidget(self._bar)
        state.addWidget(self.stop)
        foot.addWidget(self.first)
        foot.addStretch(1)
        foot.addWidget(self.buttons)
        layout = QVBoxLayout(self)
        layout.setContentsMargins(16, 16, 16, 12)
        layout.setSpacing(12)
        layout.addWidget(splitter, 1)
        layout.addLayout(state)
        layout.addLayout(foot)
        around = QVBoxLayout(dialog)
        around.setContentsMargins(0, 0, 0, 0)
        around.addWidget(self)
