"""The widgets of the navigator pane: the tree, and beside it whatever list was put over it."""

from typing import TYPE_CHECKING

from PySide6.QtCore import QEvent, QModelIndex, Qt, Signal
from PySide6.QtWidgets import QFrame, QStackedWidget, QTreeView, QVBoxLayout, QWidget

from newsreader.ui.guard import guarded

if TYPE_CHECKING:
    # Types only: an article can be read before the tree is filled.
    from newsreader.ui.navigator.model import Index, NavigatorModel


class IssueTree(QTreeView):
    """The tree of issues; `node_requested` says that another row became current."""

    node_requested = Signal()

    @guarded
    def currentChanged(self, current: "Index", previous: "Index") -> None:
        """Ask for what the arrow keys or the mouse came to."""
        super().currentChanged(current, previous)
        self.node_requested.emit()


class NavigatorPanel(QWidget):
    """The left pane: a stack of the tree and, while searching, the list of results."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setObjectName("issueNavigator")
        self.tree = IssueTree(self)
        self._results: QWidget | None = None
        self._found: QWidget = self.tree
        self._stack = QStackedWidget(self)
        self._stack.addWidget(self.tree)
        layout = QVBoxLayout(self)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.addWidget(self._stack)
        self._set_up_tree()
        self.retranslate()

    def set_model(self, model: "NavigatorModel") -> None:
        """Show `model`, and follow it to what it reveals."""
        self.tree.setModel(model)
        model.revealed.connect(self._go_to)

    @property
    def main(self) -> QWidget:
        """What the keys go to: the tree or, while searching, the articles found."""
        return self._found if self.searching else self.tree

    def set_results(self, results: QWidget, found: QWidget) -> None:
        """Take what is shown while searching, and the list of articles in it."""
        self._results, self._found = results, found
        self._stack.addWidget(results)

    def show_tree(self) -> None:
        """Show the tree."""
        self._stack.setCurrentWidget(self.tree)

    def show_results(self) -> None:
        """Show the list of results."""
        if self._results is not None:
            self._stack.setCurrentWidget(self._results)

    @property
    def searching(self) -> bool:
        """Whether the list of results is shown."""
        return self._stack.currentWidget() is self._results

    def retranslate(self) -> None:
        """Name the widgets in the interface's language."""
        self.setAccessibleName(self.tr("Issues"))
        self.tree.setAccessibleName(self.tr("Papers, issues and articles"))

    @guarded
    def changeEvent(self, event: QEvent) -> None:
        """Follow the interface's language."""
        if event.type() == QEvent.Type.LanguageChange:
            self.retranslate()
        super().changeEvent(event)

    def _set_up_tree(self) -> None:
        tree = self.tree
        tree.setObjectName("issueTree")
        tree.setHeaderHidden(True)
        tree.setUniformRowHeights(True)
        tree.setIndentation(14)
        tree.setFrameShape(QFrame.Shape.NoFrame)
        tree.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        tree.setExpandsOnDoubleClick(True)
        tree.setSelectionMode(QTreeView.SelectionMode.ExtendedSelection)
        tree.setDragDropMode(QTreeView.DragDropMode.DragOnly)

    def _go_to(self, index: QModelIndex) -> None:
        if index != self.tree.currentIndex():  # else several rows may be selected
            self.tree.setCurrentIndex(index)
        self.tree.scrollTo(index)
