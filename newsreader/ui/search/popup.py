"""The list of suggestions below the search field; it never takes the keyboard away from it.

It is a part of the window, not a window of its own: an input method goes on talking to the field.
"""

from collections.abc import Callable, Sequence

from PySide6.QtCore import (
    QAbstractListModel,
    QModelIndex,
    QPersistentModelIndex,
    QPoint,
    QRect,
    QSize,
    Qt,
    Signal,
)
from PySide6.QtGui import QMouseEvent, QPainter, QPalette
from PySide6.QtWidgets import QFrame, QListView, QStyleOptionViewItem, QWidget

from newsreader.core.hits import Suggestion
from newsreader.ui.guard import guarded
from newsreader.ui.painted_rows import PaintedDelegate
from newsreader.ui.rows import Index, row_color
from newsreader.ui.theme import Theme

WIDTH = 380
"""Least width in pixels, as far as the window is that wide."""

MARGIN = 10
SUGGESTION_ROLE = Qt.ItemDataRole.UserRole
KIND_ROLE = Qt.ItemDataRole.UserRole + 1
_ROOT = QModelIndex()


class SuggestionModel(QAbstractListModel):
    """Suggestions, each with what kind it is of in words."""

    def __init__(self, kind_of: Callable[[Suggestion], str], parent: QWidget) -> None:
        super().__init__(parent)
        self._kind_of = kind_of
        self._suggestions: tuple[Suggestion, ...] = ()

    def put(self, suggestions: Sequence[Suggestion]) -> None:
        """Show these."""
        self.beginResetModel()
        self._suggestions = tuple(suggestions)
        self.endResetModel()

    @guarded(returns=0)
    def rowCount(self, parent: QModelIndex | QPersistentModelIndex = _ROOT) -> int:
        """Return how many there are."""
        return 0 if parent.isValid() else len(self._suggestions)

    @guarded
    def data(
        self,
        index: QModelIndex | QPersistentModelIndex,
        role: int = Qt.ItemDataRole.DisplayRole,
    ) -> object:
        """Return what a row shows, says and is."""
        if not index.isValid():
            return None
        suggestion = self._suggestions[index.row()]
        match role:
            case Qt.ItemDataRole.DisplayRole:
                return suggestion.label
            case Qt.ItemDataRole.AccessibleTextRole:
                return f"{suggestion.label}, {self._kind_of(suggestion)}"
            case x if x == SUGGESTION_ROLE:
                return suggestion
            case x if x == KIND_ROLE:
                return self._kind_of(suggestion)
            case _:
                return None


class SuggestionDelegate(PaintedDelegate):
    """Paints the words of a row, and quietly at its end what kind they are of."""

    @guarded(returns=QSize(100, 28))
    def sizeHint(self, option: QStyleOptionViewItem, index: Index) -> QSize:
        """Give every row the same height."""
        return QSize(100, option.fontMetrics.height() + 10)

    @guarded
    def paint(self, painter: QPainter, option: QStyleOptionViewItem, index: Index) -> None:
        """Paint one row."""
        super().paint(painter, option, index)
        painter.save()
        painter.setFont(option.font)
        area = option.rect.adjusted(MARGIN, 0, -MARGIN, 0)
        kind = str(index.data(KIND_ROLE))
        painter.setPen(row_color(option, index, QPalette.ColorRole.PlaceholderText))
        right = Qt.AlignmentFlag.AlignRight | Qt.AlignmentFlag.AlignVCenter
        painter.drawText(area, right, kind)
        room = area.width() - option.fontMetrics.horizontalAdvance(kind) - 2 * MARGIN
        words = str(index.data()).replace("\n", " ")
        shown = option.fontMetrics.elidedText(words, Qt.TextElideMode.ElideRight, room)
        painter.setPen(row_color(option, index, QPalette.ColorRole.Text))
        painter.drawText(area, Qt.AlignmentFlag.AlignVCenter, shown)
        painter.restore()


class SuggestionPopup(QListView):
    """Suggestions below a field; `taken` carries the one that was clicked."""

    taken = Signal(object)

    def __init__(self, field: QWidget, kind_of: Callable[[Suggestion], str]) -> None:
        super().__init__(field.window())
        self._over = field.window()
        self._field = field
        self._model = SuggestionModel(kind_of, self)
        self.setObjectName("searchSuggestions")
        self.setModel(self._model)
        self.setItemDelegate(SuggestionDelegate(self))
        self.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        self.setFrameStyle(QFrame.Shape.Box.value | QFrame.Shadow.Plain.value)
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.setVerticalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.setMouseTracking(True)
        self.clicked.connect(lambda index: self.taken.emit(index.data(SUGGESTION_ROLE)))
        self.hide()

    @property
    def current(self) -> Suggestion | None:
        """The suggestion that the keys or the mouse came to, while the list is shown."""
        index = self.currentIndex()
        return index.data(SUGGESTION_ROLE) if self.isVisible() and index.isValid() else None

    def set_theme(self, theme: Theme) -> None:
        """Frame it so that it stands out from the paper."""
        palette = QPalette(theme.palette)
        palette.setColor(QPalette.ColorRole.WindowText, theme.quiet)
        self.setPalette(palette)

    def show_all(self, suggestions: Sequence[Suggestion]) -> None:
        """Show these, none of them chosen; nothing is shown if there are none."""
        self._model.put(suggestions)
        if suggestions:
            self.setGeometry(self._place(len(suggestions)))
            self.show()
            self.raise_()
        else:
            self.hide()

    def step(self, by: int) -> None:
        """Go up or down; above the first row, nothing is chosen."""
        row = min(self.currentIndex().row() + by, self._model.rowCount() - 1)
        self.setCurrentIndex(self._model.index(row) if row >= 0 else QModelIndex())

    @guarded
    def mouseMoveEvent(self, event: QMouseEvent) -> None:
        """Choose what the mouse is over."""
        self.setCurrentIndex(self.indexAt(event.position().toPoint()))
        super().mouseMoveEvent(event)

    def _place(self, rows: int) -> QRect:
        """Return the place below the field, its right end below that of the field."""
        room = self._over.width()
        width = min(max(WIDTH, self._field.width()), room)
        corner = self._field.mapTo(self._over, QPoint(0, self._field.height() + 2))
        right = min(corner.x() + self._field.width(), room)
        height = rows * self.sizeHintForRow(0) + 2 * self.frameWidth()
        return QRect(max(0, right - width), corner.y(), width, height)
