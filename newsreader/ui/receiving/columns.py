"""A table as it begins, with a box over each column that says what it holds."""

from collections.abc import Mapping
from functools import partial

from PySide6.QtCore import QSignalBlocker, Qt, Signal
from PySide6.QtGui import QFocusEvent
from PySide6.QtWidgets import (
    QAbstractItemView,
    QComboBox,
    QLabel,
    QTableWidget,
    QTableWidgetItem,
    QVBoxLayout,
    QWidget,
)

from newsreader.services.receiving import COLUMN_FIELDS, TableColumns
from newsreader.ui.guard import guarded
from newsreader.ui.receiving.words import field_name

WIDTH = 170
"""Pixels of a column."""


class ColumnBox(QComboBox):
    """Says when it gets the keyboard, for its column to be brought into view."""

    focused = Signal()

    @guarded
    def focusInEvent(self, event: QFocusEvent) -> None:
        """Take the keyboard."""
        super().focusInEvent(event)
        self.focused.emit()


class ColumnsTable(QWidget):
    """Emits `chosen` with column → field once a person took something else; "" is not used."""

    chosen = Signal(object)

    def __init__(self, parent: QWidget) -> None:
        super().__init__(parent)
        self.boxes: dict[str, QComboBox] = {}
        self._label = QLabel(self.tr("&What the columns hold:"), self)
        self.table = QTableWidget(self)
        self.table.setAccessibleName(self.tr("Columns and first rows of the table"))
        self.table.setEditTriggers(QAbstractItemView.EditTrigger.NoEditTriggers)
        self.table.setSelectionMode(QAbstractItemView.SelectionMode.NoSelection)
        self.table.setTabKeyNavigation(False)
        self.table.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        self.table.verticalHeader().hide()
        layout = QVBoxLayout(self)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.addWidget(self._label)
        layout.addWidget(self.table)

    @property
    def mapping(self) -> tuple[tuple[str, str], ...]:
        """What was chosen: pairs of a column and the field it gives."""
        return tuple((column, str(box.currentData())) for column, box in self.boxes.items())

    def show_columns(self, columns: TableColumns) -> None:
        """Show a table; the boxes that are there already keep the keyboard."""
        fields = {column: field for field, column in columns.fields.items()}
        if [*self.boxes] != [*columns.names]:
            self._build(columns)
        for column, box in self.boxes.items():
            with QSignalBlocker(box):
                box.setCurrentIndex(max(0, box.findData(fields.get(column, ""))))

    def _build(self, columns: TableColumns) -> None:
        table, names = self.table, columns.names
        self.boxes = {name: self._box(name, at) for at, name in enumerate(names)}
        table.setColumnCount(len(names))
        table.setRowCount(1 + len(columns.rows))
        table.setHorizontalHeaderLabels(list(names))
        for at, box in enumerate(self.boxes.values()):
            table.setCellWidget(0, at, box)
            table.setColumnWidth(at, WIDTH)
        for row, cells in enumerate(columns.rows, 1):
            for at, cell in enumerate(cells[: len(names)]):
                item = QTableWidgetItem(cell)
                item.setToolTip(cell)
                table.setItem(row, at, item)
        self._label.setBuddy(next(iter(self.boxes.values()), table))
        height = table.horizontalHeader().sizeHint().height() + table.rowHeight(0)
        table.setFixedHeight(height + len(columns.rows) * table.rowHeight(0) + 22)

    def _box(self, column: str, at: int) -> QComboBox:
        box = ColumnBox(self.table)
        box.focused.connect(lambda: self.table.scrollTo(self.table.model().index(0, at)))
        for field in ("", *COLUMN_FIELDS):
            box.addItem(field_name(field), field)
        box.setAccessibleName(self.tr("What “{column}” holds").format(column=column))
        box.setMaxVisibleItems(len(COLUMN_FIELDS) + 1)
        box.activated.connect(partial(self._take, column))
        return box

    def _take(self, column: str, _row: int) -> None:
        """Let one column alone give a field."""
        field = self.boxes[column].currentData()
        for name, box in self.boxes.items():
            if name != column and field and box.currentData() == field:
                box.setCurrentIndex(0)
        mapping: Mapping[str, str] = dict(self.mapping)
        self.chosen.emit(mapping)
