"""The list of articles found, with a line above that says how many."""

from PySide6.QtCore import QEvent, QModelIndex, Qt, Signal
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import (
    QFrame,
    QHBoxLayout,
    QLabel,
    QListView,
    QStyledItemDelegate,
    QToolButton,
    QVBoxLayout,
    QWidget,
)

from newsreader.ui.guard import guarded
from newsreader.ui.search.model import ResultsModel


class ResultsList(QListView):
    """The list; `chosen` carries a row that was clicked or entered, `left` says that Esc was."""

    chosen = Signal(QModelIndex)
    left = Signal()

    @guarded
    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Choose at Enter, leave at Esc, else move."""
        match event.key():
            case Qt.Key.Key_Escape:
                self.left.emit()
            case Qt.Key.Key_Return | Qt.Key.Key_Enter:
                self.chosen.emit(self.currentIndex())
            case _:
                super().keyPressEvent(event)


class ResultsPanel(QWidget):
    """Count, way back, and the list; an empty list says what can be done."""

    left = Signal()

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.list = ResultsList(self)
        self._count = QLabel(self)
        self._empty = QLabel(self)
        self._back = QToolButton(self)
        self._query = ""
        self._total = 0
        self._lay_out()
        self.list.left.connect(self.left)
        self._back.clicked.connect(self.left)
        self.list.clicked.connect(self.list.chosen)
        self.retranslate()

    def set_up(self, model: ResultsModel, delegate: QStyledItemDelegate) -> None:
        """Show `model` by `delegate`."""
        self.list.setModel(model)
        self.list.setItemDelegate(delegate)

    def show_count(self, query: str, total: int) -> None:
        """Say how many articles hold the words of `query`."""
        self._query = query
        self._total = total
        self.list.setVisible(bool(total))
        self._empty.setVisible(not total)
        self.retranslate()

    def retranslate(self) -> None:
        """Say it all in the interface's language."""
        self.list.setAccessibleName(self.tr("Articles found"))
        self._back.setText(self.tr("Back to issues"))
        self._back.setToolTip(self.tr("Leave the search (Esc)"))
        self._count.setText(self.tr("%n article(s) found", "", self._total))
        self._empty.setText(
            self.tr(
                "No article holds “{query}”.\n\nSeveral words mean all of them; "
                "put quotation marks around words that belong together."
            ).format(query=self._query)
        )

    @guarded
    def changeEvent(self, event: QEvent) -> None:
        """Follow the interface's language."""
        if event.type() == QEvent.Type.LanguageChange:
            self.retranslate()
        super().changeEvent(event)

    def _lay_out(self) -> None:
        self.list.setObjectName("searchResults")
        self.list.setFrameShape(QFrame.Shape.NoFrame)
        self.list.setUniformItemSizes(True)
        self.list.setVerticalScrollMode(QListView.ScrollMode.ScrollPerPixel)
        self.list.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self._back.setAutoRaise(True)
        self._empty.setWordWrap(True)
        self._empty.setAlignment(Qt.AlignmentFlag.AlignTop)
        self._empty.setContentsMargins(12, 12, 12, 12)
        for label in (self._count, self._empty):
            label.setTextFormat(Qt.TextFormat.PlainText)
        head = QHBoxLayout()
        head.setContentsMargins(10, 4, 6, 4)
        head.addWidget(self._count, 1)
        head.addWidget(self._back)
        layout = QVBoxLayout(self)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.setSpacing(0)
        layout.addLayout(head)
        layout.addWidget(self.list, 1)
        layout.addWidget(self._empty, 1)
        self._empty.hide()
