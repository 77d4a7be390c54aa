"""The table of all annotations: keys, widths of columns, what is selected, copying."""

from PySide6.QtCore import QEvent, QItemSelectionModel, QModelIndex, QPoint, Qt, Signal
from PySide6.QtGui import QGuiApplication, QKeyEvent, QKeySequence, QMouseEvent, QResizeEvent
from PySide6.QtWidgets import QAbstractItemView, QFrame, QHeaderView, QTableView, QWidget

from newsreader.ui.browser.delegate import BrowserDelegate, row_height
from newsreader.ui.browser.model import BrowserModel, Column
from newsreader.ui.guard import guarded

SHARES = {
    Column.QUOTE: 30,
    Column.NOTE: 24,
    Column.TAGS: 14,
    Column.PLACE: 20,
    Column.MAKER: 12,
}
_ENTER = (Qt.Key.Key_Return, Qt.Key.Key_Enter)


class BrowserTable(QTableView):
    """Shows rows of one height; `chosen` carries a row, `left` says Esc."""

    chosen = Signal(int)
    left = Signal()
    delete_requested = Signal()

    def __init__(self, model: BrowserModel, delegate: BrowserDelegate, parent: QWidget) -> None:
        super().__init__(parent)
        self._model = model
        self.setObjectName("browserTable")
        self.setModel(model)
        self.setItemDelegate(delegate)
        self.setFrameShape(QFrame.Shape.NoFrame)
        self.setShowGrid(False)
        self.setTabKeyNavigation(False)
        self.setSelectionBehavior(QAbstractItemView.SelectionBehavior.SelectRows)
        self.setSelectionMode(QAbstractItemView.SelectionMode.ExtendedSelection)
        self.setVerticalScrollMode(QAbstractItemView.ScrollMode.ScrollPerPixel)
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self._set_up_headers()
        self.doubleClicked.connect(lambda index: self._open(index.row()))

    def selected_keys(self) -> list[int]:
        """Return the keys of what is selected, in order, each once; heads count for their group."""
        selection = self.selectionModel().selection()
        spans = sorted((span.top(), span.bottom()) for span in selection.toList())
        keys = (key for first, last in spans for key in self._model.keys_of(first, last))
        return [*dict.fromkeys(keys)]

    def copy(self) -> None:
        """Copy the selected rows that were read: their columns, by tabs."""
        rows = sorted({index.row() for index in self.selectionModel().selectedRows()})
        cells = ((self._cell(row, column) for column in Column) for row in rows)
        text = "".join("\t".join(each) + "\n" for each in cells)
        if text:
            QGuiApplication.clipboard().setText(text)

    def go_to(self, row: int) -> None:
        """Make a row the only one selected, whatever keys are held down."""
        index, flags = self._model.index(row, 0), QItemSelectionModel.SelectionFlag
        self.selectionModel().setCurrentIndex(index, flags.ClearAndSelect | flags.Rows)

    def place(self) -> tuple[int | None, int | None]:
        """Return the keys of the current row and of the first one in view."""
        current, top = self.currentIndex(), self.indexAt(QPoint(1, 1))
        keys = (
            self._model.key_of(each.row()) if each.isValid() else None for each in (current, top)
        )
        return next(keys), next(keys)

    def go_back_to(self, place: tuple[int | None, int | None]) -> None:
        """Bring back what was current and in view, as far as it is listed."""
        current, top = (None if key is None else self._model.row_of(key) for key in place)
        if current is not None:
            self.go_to(current)
        elif self._model.rowCount():
            self.go_to(0)
            self.scrollToTop()
        if top is not None:
            hint = QAbstractItemView.ScrollHint.PositionAtTop
            self.scrollTo(self._model.index(top, 0), hint)

    @guarded(returns=False)
    def event(self, event: QEvent) -> bool:
        """Keep keys to itself that the window has for the annotation of the article."""
        override = event.type() == QEvent.Type.ShortcutOverride
        if override and isinstance(event, QKeyEvent) and _is_own(event):
            event.accept()
            return True
        return super().event(event)

    @guarded
    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Open at Enter, leave at Esc, delete; go from group to group, open and close them."""
        key, row = event.key(), self.currentIndex().row()
        control = bool(event.modifiers() & Qt.KeyboardModifier.ControlModifier)
        if key == Qt.Key.Key_Escape:
            self.left.emit()
        elif key == Qt.Key.Key_Delete:
            self.delete_requested.emit()
        elif event.matches(QKeySequence.StandardKey.Copy):
            self.copy()
        elif row >= 0 and key in _ENTER:
            self._open(row)
        elif row >= 0 and control and key in (Qt.Key.Key_Up, Qt.Key.Key_Down):
            self._go_on(row, -1 if key == Qt.Key.Key_Up else 1)
        elif row >= 0 and key in (Qt.Key.Key_Left, Qt.Key.Key_Right):
            self._fold(row, opened=key == Qt.Key.Key_Right)
        else:
            super().keyPressEvent(event)

    @guarded
    def mouseReleaseEvent(self, event: QMouseEvent) -> None:
        """Open or close a group by its sign."""
        super().mouseReleaseEvent(event)
        index = self.indexAt(event.position().toPoint())
        if index.isValid() and event.position().x() < 28 and self._model.head(index.row()):
            self._model.toggle(index.row())

    @guarded
    def resizeEvent(self, event: QResizeEvent) -> None:
        """Share the room among the columns."""
        super().resizeEvent(event)
        room = self.viewport().width()
        for column, share in SHARES.items():
            self.setColumnWidth(column, room * share // 100)

    def _open(self, row: int) -> None:
        if self._model.head(row):
            self._model.toggle(row)
        else:
            self.chosen.emit(row)

    def _fold(self, row: int, *, opened: bool) -> None:
        """Open or close the group of a row; where it is so already, go to its head."""
        number_row = self._model.neighbour(row, -1) if self._model.key_of(row) else row
        head = None if number_row is None else self._model.head(number_row)
        if number_row is None or head is None:
            return
        if head.open is not opened:
            self._model.toggle(number_row)
        self.go_to(number_row)

    def _go_on(self, row: int, by: int) -> None:
        found = self._model.neighbour(row, by)
        if found is not None:
            self.go_to(found)

    def _key(self, index: QModelIndex) -> int | None:
        return self._model.key_of(index.row()) if index.isValid() else None

    def _cell(self, row: int, column: int) -> str:
        return " ".join(str(self._model.index(row, column).data() or "").split())

    def _set_up_headers(self) -> None:
        rows = self.verticalHeader()
        rows.hide()
        rows.setSectionResizeMode(QHeaderView.ResizeMode.Fixed)
        rows.setMinimumSectionSize(row_height(self.font()))
        rows.setDefaultSectionSize(row_height(self.font()))
        columns = self.horizontalHeader()
        columns.setSectionResizeMode(QHeaderView.ResizeMode.Fixed)
        columns.setSectionsClickable(False)
        columns.setHighlightSections(False)
        columns.setMinimumSectionSize(8)
        # It would ask for each row whether it is selected: 1.5 s of a hundred thousand.
        columns.setSelectionModel(QItemSelectionModel(self._model, columns))


def _is_own(event: QKeyEvent) -> bool:
    return event.key() == Qt.Key.Key_Delete or event.matches(QKeySequence.StandardKey.Copy)
