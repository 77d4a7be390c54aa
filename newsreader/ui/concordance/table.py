"""The table of places: keys, widths of columns, copying."""

from PySide6.QtCore import QItemSelectionModel, Qt, Signal
from PySide6.QtGui import QFontMetrics, QGuiApplication, QKeyEvent, QResizeEvent
from PySide6.QtWidgets import QAbstractItemView, QFrame, QHeaderView, QTableView, QWidget

from newsreader.core.hits import Line
from newsreader.ui.airy_rows import AIR
from newsreader.ui.concordance.delegate import LineDelegate, bold
from newsreader.ui.concordance.model import Column, LinesModel
from newsreader.ui.guard import guarded

WHERE = 240


class LinesTable(QTableView):
    """Shows lines with the words in the middle; `chosen` carries a row, `left` says Esc."""

    chosen = Signal(int)
    left = Signal()

    def __init__(self, model: LinesModel, delegate: LineDelegate, parent: QWidget) -> None:
        super().__init__(parent)
        self._lines = model
        self.setObjectName("concordanceTable")
        self.setModel(model)
        self.setItemDelegate(delegate)
        self.setFrameShape(QFrame.Shape.NoFrame)
        self.setShowGrid(False)
        self.setAlternatingRowColors(True)
        self.setWordWrap(False)
        self.setTabKeyNavigation(False)
        self.setSelectionBehavior(QAbstractItemView.SelectionBehavior.SelectRows)
        self.setSelectionMode(QAbstractItemView.SelectionMode.ExtendedSelection)
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self._set_up_headers()
        self.doubleClicked.connect(lambda index: self.chosen.emit(index.row()))
        model.modelReset.connect(self._fit)

    def selected_lines(self) -> list[Line]:
        """Return the lines selected, from top to bottom."""
        rows = sorted(index.row() for index in self.selectionModel().selectedRows())
        return [self._lines.lines[row] for row in rows]

    def copy(self) -> None:
        """Copy the selected lines: what surrounds the words, the words and the place, by tabs."""
        lines = (
            (line.left, line.words, line.right, line.publication or "", line.date or "", line.page)
            for line in self.selected_lines()
        )
        text = "".join("\t".join(map(str, cells)) + "\n" for cells in lines)
        if text:
            QGuiApplication.clipboard().setText(text)

    def go_to(self, row: int) -> None:
        """Make a row the only one selected, whatever keys are held down."""
        index, flags = self._lines.index(row, Column.WORDS), QItemSelectionModel.SelectionFlag
        self.selectionModel().setCurrentIndex(index, flags.ClearAndSelect | flags.Rows)

    @guarded
    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Choose at Enter, leave at Esc, else move."""
        match event.key():
            case Qt.Key.Key_Escape:
                self.left.emit()
            case Qt.Key.Key_Return | Qt.Key.Key_Enter if self.currentIndex().isValid():
                self.chosen.emit(self.currentIndex().row())
            case _:
                super().keyPressEvent(event)

    @guarded
    def resizeEvent(self, event: QResizeEvent) -> None:
        """Keep the words in the middle of what is left beside their places of print."""
        super().resizeEvent(event)
        self._fit()

    def _set_up_headers(self) -> None:
        rows = self.verticalHeader()
        rows.hide()
        rows.setSectionResizeMode(QHeaderView.ResizeMode.Fixed)
        rows.setDefaultSectionSize(self.fontMetrics().height() + AIR)
        columns = self.horizontalHeader()
        columns.setSectionResizeMode(QHeaderView.ResizeMode.Fixed)
        columns.setSectionsClickable(True)
        columns.setHighlightSections(False)
        columns.setMinimumSectionSize(8)

    def _fit(self) -> None:
        room = self.viewport().width()
        where = min(WHERE, room // 4)
        words = min(self._widest(), room // 4)
        side = (room - where - words) // 2
        for column, width in zip(Column, (where, side, words, side), strict=True):
            self.setColumnWidth(column, width)

    def _widest(self) -> int:
        metrics = QFontMetrics(bold(self.font()))
        longest = max((line.words for line in self._lines.lines), key=len, default="")
        # What stands right of the words follows at once: the title gives way.
        return metrics.horizontalAdvance(longest) + metrics.horizontalAdvance(" ")
