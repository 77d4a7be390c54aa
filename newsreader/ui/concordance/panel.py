"""The whole view: what was asked, the order, export, the way back, and the table."""

from PySide6.QtCore import QEvent, Qt, Signal
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QComboBox, QHBoxLayout, QLabel, QToolButton, QVBoxLayout, QWidget

from newsreader.core.concordance import Sort
from newsreader.core.hits import Concordance, Line
from newsreader.ui.concordance.delegate import LineDelegate
from newsreader.ui.concordance.model import Column, LinesModel
from newsreader.ui.concordance.table import LinesTable
from newsreader.ui.guard import guarded
from newsreader.ui.tab_order import tab_through
from newsreader.ui.theme import Theme
from newsreader.ui.translation import Translation

_SORTED = {
    Sort.NEWEST: (Column.WHERE, Qt.SortOrder.DescendingOrder),
    Sort.OLDEST: (Column.WHERE, Qt.SortOrder.AscendingOrder),
    Sort.PLACE: (Column.WHERE, Qt.SortOrder.AscendingOrder),
    Sort.LEFT: (Column.LEFT, Qt.SortOrder.AscendingOrder),
    Sort.RIGHT: (Column.RIGHT, Qt.SortOrder.AscendingOrder),
}


class ConcordancePanel(QWidget):
    """Shows lines and says what a person wants of them; reads nothing itself."""

    sort_changed = Signal(object)
    """Sort."""

    line_chosen = Signal(object)
    """Line: to be shown in its article."""

    export_requested = Signal()
    left = Signal()

    def __init__(self, theme: Theme, translation: Translation, parent: QWidget) -> None:
        super().__init__(parent)
        self.setObjectName("concordance")
        self.setAutoFillBackground(True)
        self._query = ""
        self._found: Concordance | None = None
        self._delegate = LineDelegate(theme, self)
        self.model = LinesModel(translation, self)
        self.table = LinesTable(self.model, self._delegate, self)
        self.order = QComboBox(self)
        self.export = QToolButton(self)
        self._close = QToolButton(self)
        self._title, self._empty, self._by = QLabel(self), QLabel(self), QLabel(self)
        for sort in Sort:
            self.order.addItem("", sort)
        self._lay_out()
        self._connect()
        self.retranslate()

    @property
    def title(self) -> str:
        """What stands over the table."""
        return self._title.text()

    @property
    def sort(self) -> Sort:
        """The order chosen."""
        return Sort(self.order.currentData())

    def begin(self, query: str) -> None:
        """Say that places of a query are being looked for."""
        self._query, self._found = query, None
        self._say()

    def show_lines(self, found: Concordance) -> None:
        """Show lines in their order, the first of them current."""
        self._found = found
        self.model.show_lines(found.lines)
        if found.lines:
            self.table.go_to(0)
        self._say()

    def set_theme(self, theme: Theme) -> None:
        """Paint in other colours."""
        self._delegate.set_theme(theme)
        self.table.viewport().update()

    def retranslate(self) -> None:
        """Say it all in the interface's language."""
        names = {
            Sort.NEWEST: self.tr("Newest first"),
            Sort.OLDEST: self.tr("Oldest first"),
            Sort.LEFT: self.tr("Left neighbour"),
            Sort.RIGHT: self.tr("Right neighbour"),
            Sort.PLACE: self.tr("Place of print"),
        }
        for number, sort in enumerate(Sort):
            self.order.setItemText(number, names[sort])
        self._by.setText(self.tr("S&ort by:"))
        self.order.setAccessibleName(self.tr("Sort by"))
        self.export.setText(self.tr("Ex&port…"))
        self.export.setToolTip(self.tr("Write these lines to a table (CSV)"))
        self._close.setText(self.tr("Back to reading"))
        self._close.setToolTip(self.tr("Close the concordance (Esc)"))
        self.setAccessibleName(self.tr("Words in their surroundings"))
        self.table.setAccessibleName(self.tr("Places found"))
        self._say()

    @guarded
    def changeEvent(self, event: QEvent) -> None:
        """Follow the interface's language."""
        if event.type() == QEvent.Type.LanguageChange:
            self.retranslate()
        super().changeEvent(event)

    @guarded
    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Leave at Esc, whatever has the keyboard."""
        if event.key() == Qt.Key.Key_Escape:
            self.left.emit()
        else:
            super().keyPressEvent(event)

    def _say(self) -> None:
        found = self._found
        lines = found.lines if found else ()
        self.export.setEnabled(bool(lines))
        empty = found is not None and not lines
        self._empty.setVisible(empty)
        self.table.setVisible(not empty)
        self._empty.setText(
            self.tr(
                "“{query}” names no words that stand in a text.\n\n"
                "A concordance lists places of words; fields such as paper or date only narrow it."
            ).format(query=self._query)
        )
        self._title.setText(self._counted(found) if found else self._reading())
        column, order = _SORTED[self.sort]
        self.table.horizontalHeader().setSortIndicator(column, order)

    def _reading(self) -> str:
        return self.tr("“{query}”: looking for places…").format(query=self._query)

    def _counted(self, found: Concordance) -> str:
        articles = len({line.article_id for line in found.lines})
        counts = {"places": f"{len(found.lines):,}", "articles": f"{articles:,}"}
        text = self.tr("“{query}” · places: {places} · articles: {articles}")
        if not found.complete:
            text = self.tr("“{query}” · the first {places} places of more · articles: {articles}")
        return text.format(query=self._query, **counts)

    def _connect(self) -> None:
        self.order.currentIndexChanged.connect(lambda: self.sort_changed.emit(self.sort))
        self.export.clicked.connect(self.export_requested)
        self._close.clicked.connect(self.left)
        self.table.left.connect(self.left)
        self.table.chosen.connect(self._choose)
        self.table.horizontalHeader().sectionClicked.connect(self._sort_by)

    def _choose(self, row: int) -> None:
        line: Line = self.model.lines[row]
        self.line_chosen.emit(line)

    def _sort_by(self, column: int) -> None:
        """Sort by the column clicked; a further click on where it was printed turns the days."""
        days = Sort.OLDEST if self.sort is Sort.NEWEST else Sort.NEWEST
        sorts = {Column.WHERE: days, Column.LEFT: Sort.LEFT, Column.RIGHT: Sort.RIGHT}
        chosen = sorts.get(Column(column))
        if chosen is not None:
            self.order.setCurrentIndex(list(Sort).index(chosen))
        self._say()

    def _lay_out(self) -> None:
        for label in (self._title, self._empty):
            label.setTextFormat(Qt.TextFormat.PlainText)
        self._empty.setWordWrap(True)
        self._empty.setAlignment(Qt.AlignmentFlag.AlignCenter)
        self._empty.setMargin(40)
        self._by.setBuddy(self.order)
        self.table.horizontalHeader().setSortIndicatorShown(True)
        bar = QHBoxLayout()
        bar.setContentsMargins(10, 6, 8, 6)
        bar.setSpacing(8)
        bar.addWidget(self._title, 1)
        for widget in (self._by, self.order, self.export, self._close):
            bar.addWidget(widget)
        for button in (self.export, self._close):
            button.setAutoRaise(True)
            button.setFocusPolicy(Qt.FocusPolicy.TabFocus)
        layout = QVBoxLayout(self)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.setSpacing(0)
        layout.addLayout(bar)
        layout.addWidget(self.table, 1)
        layout.addWidget(self._empty, 1)
        tab_through(self.order, self.export, self._close, self.table)
