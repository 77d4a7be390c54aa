"""What the columns of a table are taken for, with its first rows."""

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import (
    QAbstractItemView,
    QComboBox,
    QGridLayout,
    QLabel,
    QTableWidget,
    QTableWidgetItem,
    QVBoxLayout,
    QWidget,
)

from newsreader.services.deciding import COLUMN_FIELDS
from newsreader.services.previewing import PreviewedSource
from newsreader.ui.translation import QT_TRANSLATE_NOOP, translate

NAMES: dict[str, str] = {
    "text": QT_TRANSLATE_NOOP("Import", "Text"),
    "title": QT_TRANSLATE_NOOP("Import", "Head"),
    "kicker": QT_TRANSLATE_NOOP("Import", "Kicker"),
    "subtitle": QT_TRANSLATE_NOOP("Import", "Subtitle"),
    "author": QT_TRANSLATE_NOOP("Import", "Author"),
    "date": QT_TRANSLATE_NOOP("Import", "Date"),
    "page": QT_TRANSLATE_NOOP("Import", "Page"),
    "section": QT_TRANSLATE_NOOP("Import", "Section"),
    "paper": QT_TRANSLATE_NOOP("Import", "Paper"),
    "number": QT_TRANSLATE_NOOP("Import", "Number"),
}


class ColumnsForm(QWidget):
    """A box for every field; `taken` says that a person chose, with field → column."""

    taken = Signal(object)

    def __init__(self, parent: QWidget) -> None:
        super().__init__(parent)
        self.boxes = {name: QComboBox(self) for name in COLUMN_FIELDS}
        self.table = QTableWidget(self)
        self.table.setEditTriggers(QAbstractItemView.EditTrigger.NoEditTriggers)
        self.table.setAccessibleName(self.tr("First rows of the table"))
        self.table.verticalHeader().hide()
        self.table.horizontalHeader().setStretchLastSection(True)
        self.table.setTabKeyNavigation(False)
        grid = QGridLayout()
        grid.setVerticalSpacing(5)
        for number, (name, box) in enumerate(self.boxes.items()):
            label = QLabel(translate("Import", NAMES[name]), self)
            label.setBuddy(box)
            box.setAccessibleName(label.text())
            box.setSizeAdjustPolicy(box.SizeAdjustPolicy.AdjustToMinimumContentsLengthWithIcon)
            box.setMinimumContentsLength(8)
            box.activated.connect(lambda _=0, x=name: self._choose(x))
            grid.addWidget(label, number // 2, 2 * (number % 2))
            grid.addWidget(box, number // 2, 2 * (number % 2) + 1)
        grid.setColumnStretch(1, 1)
        grid.setColumnStretch(3, 1)
        layout = QVBoxLayout(self)
        layout.addLayout(grid)
        layout.addWidget(self.table, 1)

    def show_columns(self, source: PreviewedSource) -> None:
        """Show the columns of a table; nothing happens if it is none."""
        columns = source.columns
        if columns is None:
            return
        for name, box in self.boxes.items():
            box.clear()
            box.addItem(self.tr("— none —"), "")
            for column in columns.names:
                box.addItem(column, column)
            box.setCurrentIndex(max(0, box.findData(columns.mapping.column(name) or "")))
        self.table.setColumnCount(len(columns.names))
        self.table.setHorizontalHeaderLabels(list(columns.names))
        self.table.setRowCount(len(columns.rows))
        for row, cells in enumerate(columns.rows):
            for column, cell in enumerate(cells):
                item = QTableWidgetItem(cell)
                item.setTextAlignment(Qt.AlignmentFlag.AlignLeft | Qt.AlignmentFlag.AlignVCenter)
                self.table.setItem(row, column, item)

    def _choose(self, field: str) -> None:
        """Take a column for one field only."""
        column = self.boxes[field].currentData()
        for name, box in self.boxes.items():
            if name != field and column and box.currentData() == column:
                box.setCurrentIndex(0)
        self.taken.emit({name: box.currentData() for name, box in self.boxes.items()})
