"""A list in a window of its own, beside which one goes on working: head, filters, rows, buttons."""

from collections.abc import Sequence

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import (
    QAbstractItemView,
    QDialog,
    QDialogButtonBox,
    QHBoxLayout,
    QLabel,
    QPushButton,
    QVBoxLayout,
    QWidget,
)

from newsreader.ui.dialogs.buttons import close_box
from newsreader.ui.importing.lines import LinesDelegate, LinesModel, Row, lines_list
from newsreader.ui.theme import Theme


class ListDialog(QDialog):
    """Shows rows, or a sentence where there are none; says which row was chosen."""

    chosen = Signal(int)
    """The number of the row at which Enter was pressed, or that was clicked twice."""

    end_reached = Signal()
    """The last row came into view: there may be more."""

    def __init__(self, title: str, theme: Theme, parent: QWidget | None) -> None:
        super().__init__(parent)
        self.setWindowTitle(title)
        self.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        self.resize(620, 520)
        self.list = lines_list(theme, title, self)
        self.list.setSelectionMode(QAbstractItemView.SelectionMode.ExtendedSelection)
        self._empty = QLabel(self)
        self._buttons = close_box(self)
        self._filters = QHBoxLayout()
        self._lay_out()
        self._buttons.rejected.connect(self.reject)
        self.list.activated.connect(lambda index: self.chosen.emit(index.row()))
        self.list.verticalScrollBar().valueChanged.connect(self._scrolled)
        self.list.setFocus()

    @property
    def model(self) -> LinesModel:
        """The rows."""
        model = self.list.model()
        assert isinstance(model, LinesModel)  # noqa: S101 - made so
        return model

    @property
    def sentence(self) -> str:
        """What stands in the place of rows; empty where there are some."""
        return "" if self._empty.isHidden() else self._empty.text()

    def rows(self) -> list[int]:
        """Return the numbers of the rows that are selected, from top to bottom."""
        return sorted(index.row() for index in self.list.selectionModel().selectedIndexes())

    def add_filter(self, widget: QWidget) -> None:
        """Put a widget over the list, left to right; Tab comes to it before the list."""
        self._filters.addWidget(widget)
        self.setTabOrder(widget, self.list)

    def add_button(self, text: str) -> QPushButton:
        """Put a button under the list and return it."""
        button = QPushButton(text, self)
        button.setAutoDefault(False)  # Enter belongs to the list
        self._buttons.addButton(button, QDialogButtonBox.ButtonRole.ActionRole)
        return button

    def show_rows(self, rows: Sequence[Row], empty: str) -> None:
        """Show rows, the first of them current, or a sentence instead."""
        self.model.set_rows(rows)
        self._empty.setText(empty)
        self._empty.setVisible(not rows)
        self.list.setVisible(bool(rows))
        if rows:
            self.list.setCurrentIndex(self.model.index(0))

    def set_theme(self, theme: Theme) -> None:
        """Paint in other colours."""
        delegate = self.list.itemDelegate()
        assert isinstance(delegate, LinesDelegate)  # noqa: S101 - made so
        delegate.theme = theme
        self.list.viewport().update()

    def _scrolled(self, value: int) -> None:
        if value == self.list.verticalScrollBar().maximum():
            self.end_reached.emit()

    def _lay_out(self) -> None:
        self._empty.setTextFormat(Qt.TextFormat.PlainText)
        self._empty.setAlignment(Qt.AlignmentFlag.AlignCenter)
        self._empty.setWordWrap(True)
        self._empty.hide()
        self._filters.setSpacing(8)
        layout = QVBoxLayout(self)
        layout.setContentsMargins(16, 16, 16, 12)
        layout.setSpacing(10)
        layout.addLayout(self._filters)
        layout.addWidget(self.list, 1)
        layout.addWidget(self._empty, 1)
        layout.addWidget(self._buttons)
