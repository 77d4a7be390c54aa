"""The articles found: what is said of them, the list, and the drawer to narrow the search."""

from PySide6.QtCore import QEvent, QItemSelectionModel, QModelIndex, Qt, Signal
from PySide6.QtGui import QGuiApplication, QKeyEvent
from PySide6.QtWidgets import (
    QFrame,
    QLabel,
    QListView,
    QSplitter,
    QStyledItemDelegate,
    QVBoxLayout,
    QWidget,
)

from newsreader.core.hits import SearchPage
from newsreader.core.ids import ArticleId
from newsreader.ui.guard import guarded
from newsreader.ui.search.facets import FacetsDrawer
from newsreader.ui.search.header import ResultsHeader
from newsreader.ui.search.model import HIT_ROLE, ResultsModel
from newsreader.ui.search.words import shortened
from newsreader.ui.translation import Translation


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

    @property
    def articles(self) -> tuple[ArticleId, ...]:
        """The articles that are selected, in their order."""
        indexes = sorted(self.selectedIndexes(), key=lambda index: index.row())
        return tuple(index.data(HIT_ROLE).article_id for index in indexes)

    def choose(self, row: int) -> None:
        """Make a row the only one selected, whatever keys are held down."""
        index = self.model().index(row, 0)
        selection = self.selectionModel()
        if index != self.currentIndex() or not selection.isSelected(index):
            selection.setCurrentIndex(index, QItemSelectionModel.SelectionFlag.ClearAndSelect)

    def click(self, index: QModelIndex) -> None:
        """Choose a row that was clicked, unless it was added to the selection."""
        if QGuiApplication.keyboardModifiers() == Qt.KeyboardModifier.NoModifier:
            self.chosen.emit(index)


class ResultsPanel(QWidget):
    """Header, list and drawer; an empty list says what can be done."""

    left = Signal()

    def __init__(self, translation: Translation, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.header = ResultsHeader(translation, self)
        self.list = ResultsList(self)
        self.drawer = FacetsDrawer(translation, self)
        self.splitter = QSplitter(Qt.Orientation.Vertical, self)
        self._empty = QLabel(self)
        self._query = ""
        self._lay_out()
        self.list.left.connect(self.left)
        self.header.left.connect(self.left)
        self.drawer.opened.connect(self._make_room)
        self.list.clicked.connect(self.list.click)
        self.retranslate()

    def set_up(self, model: ResultsModel, delegate: QStyledItemDelegate) -> None:
        """Show `model` by `delegate`."""
        self.list.setModel(model)
        self.list.setDragDropMode(QListView.DragDropMode.DragOnly)
        self.list.setItemDelegate(delegate)

    def show_list(self) -> None:
        """Show the list, the articles of which are counted yet."""
        self.header.wait()
        self._show_list(found=True)

    def show_page(self, query: str, page: SearchPage) -> None:
        """Say what the answer to `query` is."""
        self._query = query
        self.header.show_page(page)
        self._show_list(found=bool(page.total))
        self._say_empty()

    def retranslate(self) -> None:
        """Say it all in the interface's language."""
        self.list.setAccessibleName(self.tr("Articles found"))
        self._say_empty()

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

    def _show_list(self, *, found: bool) -> None:
        self.splitter.setVisible(found)
        self._empty.setVisible(not found)

    def _make_room(self, shown: bool) -> None:
        """Give the drawer the height that it had, or none but that of its bar."""
        height = self.drawer.height_kept if shown else self.drawer.maximumHeight()
        self.splitter.setSizes([10_000, height])

    def _say_empty(self) -> None:
        text = self.tr(
            "No article holds “{query}”.\n\nSeveral words mean all of them; "
            "put quotation marks around words that belong together."
        )
        self._empty.setText(text.format(query=shortened(self._query)))

    def _lay_out(self) -> None:
        self.list.setObjectName("searchResults")
        self.list.setFrameShape(QFrame.Shape.NoFrame)
        self.list.setUniformItemSizes(True)
        self.list.setSelectionMode(QListView.SelectionMode.ExtendedSelection)
        self.list.setContextMenuPolicy(Qt.ContextMenuPolicy.ActionsContextMenu)
        self.list.setVerticalScrollMode(QListView.ScrollMode.ScrollPerPixel)
        self.list.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.list.setMinimumHeight(90)
        self._empty.setWordWrap(True)
        self._empty.setAlignment(Qt.AlignmentFlag.AlignTop)
        self._empty.setContentsMargins(12, 12, 12, 12)
        self._empty.setTextFormat(Qt.TextFormat.PlainText)
        self.splitter.setChildrenCollapsible(False)
        self.splitter.addWidget(self.list)
        self.splitter.addWidget(self.drawer)
        self.splitter.setStretchFactor(0, 1)
        self.splitter.setStretchFactor(1, 0)
        layout = QVBoxLayout(self)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.setSpacing(0)
        layout.addWidget(self.header)
        layout.addWidget(self.splitter, 1)
        layout.addWidget(self._empty, 1)
        self._empty.hide()
