"""Asks into which collection something is to be put: the last used first, filtered by typing."""

from collections.abc import Sequence

from PySide6.QtCore import QEvent, QObject, Qt, Signal
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import (
    QDialog,
    QDialogButtonBox,
    QLabel,
    QLineEdit,
    QListWidget,
    QListWidgetItem,
    QVBoxLayout,
    QWidget,
)

from newsreader.ui.dialogs.buttons import button_box
from newsreader.ui.guard import guarded

_KEYS = frozenset({Qt.Key.Key_Up, Qt.Key.Key_Down, Qt.Key.Key_PageUp, Qt.Key.Key_PageDown})


class AddDialog(QDialog):
    """Emits `ordered` with the path of a collection, which need not be there yet."""

    ordered = Signal(str)

    def __init__(self, paths: Sequence[str], what: str, parent: QWidget | None) -> None:
        super().__init__(parent)
        self.setWindowTitle(self.tr("Add to Collection"))
        self.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        self.resize(420, 420)
        self._paths = paths
        self.field, self.list = QLineEdit(self), QListWidget(self)
        self._what, self._hint = QLabel(what, self), QLabel(self)
        self._buttons = button_box(self)
        self.ok = self._buttons.addButton(QDialogButtonBox.StandardButton.Ok)
        self._lay_out()
        self._filter("")

    @property
    def path(self) -> str:
        """The collection that is chosen; empty if none is."""
        item = self.list.currentItem()
        return str(item.data(Qt.ItemDataRole.UserRole)) if item else ""

    @property
    def hint(self) -> str:
        """What is said under the list."""
        return self._hint.text()

    @guarded(returns=False)
    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        """Walk through the list with the keys while one types."""
        pressed = isinstance(event, QKeyEvent) and event.type() == QEvent.Type.KeyPress
        if isinstance(event, QKeyEvent) and pressed and event.key() in _KEYS:
            self.list.event(event)
            return True
        return super().eventFilter(watched, event)

    def _filter(self, text: str) -> None:
        typed = text.strip()
        self.list.clear()
        for path in self._paths:
            if typed.casefold() in path.casefold():
                self._offer(path, path)
        if typed and typed not in self._paths:
            self._offer(typed, self.tr("New collection “{path}”").format(path=typed))
        self.list.setCurrentRow(0)
        none = self.tr("There is no collection yet; type a name for the first one.")
        self._hint.setText("" if self._paths or typed else none)
        self.ok.setEnabled(bool(self.path))

    def _offer(self, path: str, words: str) -> None:
        item = QListWidgetItem(words, self.list)
        item.setData(Qt.ItemDataRole.UserRole, path)

    def _lay_out(self) -> None:
        self.field.setPlaceholderText(self.tr("Name of a collection, or of a new one"))
        self.field.setAccessibleName(self.tr("Collection"))
        self.field.installEventFilter(self)
        self.field.textChanged.connect(self._filter)
        self.list.setAccessibleName(self.tr("Collections"))
        self.list.itemDoubleClicked.connect(lambda _item: self._order())
        for label in (self._what, self._hint):
            label.setTextFormat(Qt.TextFormat.PlainText)
            label.setWordWrap(True)
        self._buttons.addButton(QDialogButtonBox.StandardButton.Cancel)
        self._buttons.accepted.connect(self._order)
        self._buttons.rejected.connect(self.reject)
        layout = QVBoxLayout(self)
        layout.setContentsMargins(18, 18, 18, 14)
        layout.setSpacing(10)
        for widget in (self._what, self.field, self.list, self._hint, self._buttons):
            layout.addWidget(widget)

    def _order(self) -> None:
        self.ordered.emit(self.path)
        self.accept()
