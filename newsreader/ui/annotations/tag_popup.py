"""The list of tags below the field in which one is typed; it never takes the keyboard from it.

It is a part of the window, not a window of its own: an input method goes on talking to the field.
"""

from collections.abc import Sequence
from typing import NamedTuple

from PySide6.QtCore import (
    QAbstractListModel,
    QModelIndex,
    QPoint,
    QPointF,
    QRect,
    QSize,
    Qt,
    Signal,
)
from PySide6.QtGui import QMouseEvent, QPainter, QPalette
from PySide6.QtWidgets import QFrame, QListView, QStyleOptionViewItem, QWidget

from newsreader.core.tag import SEPARATOR
from newsreader.ui.annotations.tag_dots import paint_dot
from newsreader.ui.guard import guarded
from newsreader.ui.painted_rows import PaintedDelegate
from newsreader.ui.rows import Index, row_color

WIDTH = 260
"""Least width in pixels, as far as the window is that wide."""

ROW_ROLE = Qt.ItemDataRole.UserRole
_SIDE, _DOT = 9, 20
_ROOT = QModelIndex()


class OfferRow(NamedTuple):
    """One row: the tag that it stands for, and its words if these are not the tag's path.

    `path` is empty where the row only says something.
    """

    path: str
    words: str = ""
    color: str = ""
    uses: int = 0
    description: str = ""

    @property
    def said(self) -> str:
        """What it says to somebody who does not see it."""
        said = self.words or f"{self.path}, {self.uses:,}"
        return f"{said}, {self.description}" if self.description else said


class OfferModel(QAbstractListModel):
    """The rows."""

    def __init__(self, parent: QWidget) -> None:
        super().__init__(parent)
        self.rows: tuple[OfferRow, ...] = ()

    def put(self, rows: Sequence[OfferRow]) -> None:
        """Show these."""
        self.beginResetModel()
        self.rows = tuple(rows)
        self.endResetModel()

    @guarded(returns=0)
    def rowCount(self, parent: Index = _ROOT) -> int:
        """Return how many there are."""
        return 0 if parent.isValid() else len(self.rows)

    @guarded
    def data(self, index: Index, role: int = Qt.ItemDataRole.DisplayRole) -> object:
        """Return what a row shows, says and is."""
        if not index.isValid():
            return None
        row = self.rows[index.row()]
        match role:
            case Qt.ItemDataRole.DisplayRole:
                return row.words or row.path
            case Qt.ItemDataRole.AccessibleTextRole:
                return row.said
            case Qt.ItemDataRole.ToolTipRole:
                return row.description or None
            case x if x == ROW_ROLE:
                return row
            case _:
                return None

    @guarded(returns=Qt.ItemFlag.NoItemFlags)
    def flags(self, index: Index) -> Qt.ItemFlag:
        """Let only tags be chosen."""
        if index.isValid() and self.rows[index.row()].path:
            return Qt.ItemFlag.ItemIsEnabled | Qt.ItemFlag.ItemIsSelectable
        return Qt.ItemFlag.NoItemFlags


class OfferDelegate(PaintedDelegate):
    """Paints a dot in the tag's colour, what stands above it quietly, its name, and its count."""

    @guarded(returns=QSize(100, 28))
    def sizeHint(self, option: QStyleOptionViewItem, index: Index) -> QSize:
        """Give every row the same height."""
        return QSize(100, option.fontMetrics.height() + 10)

    @guarded
    def paint(self, painter: QPainter, option: QStyleOptionViewItem, index: Index) -> None:
        """Paint one row."""
        super().paint(painter, option, index)
        row: OfferRow = index.data(ROW_ROLE)
        painter.save()
        painter.setFont(option.font)
        area = option.rect.adjusted(_SIDE, 0, -_SIDE, 0)
        if row.words:
            painter.setPen(row_color(option, index, QPalette.ColorRole.PlaceholderText))
            self._write(painter, option, area, row.words)
        else:
            self._paint_tag(painter, option, index, area)
        painter.restore()

    def _paint_tag(
        self, painter: QPainter, option: QStyleOptionViewItem, index: Index, area: QRect
    ) -> None:
        row: OfferRow = index.data(ROW_ROLE)
        center = QPointF(area.left() + 6, area.center().y() + 0.5)
        paint_dot(painter, center, row.color, option.palette)
        count = f"{row.uses:,}" if row.uses else ""
        painter.setPen(row_color(option, index, QPalette.ColorRole.PlaceholderText))
        right = Qt.AlignmentFlag.AlignRight | Qt.AlignmentFlag.AlignVCenter
        painter.drawText(area, right, count)
        room = option.fontMetrics.horizontalAdvance(count) + _SIDE
        area = area.adjusted(_DOT, 0, -room, 0)
        above, _, name = row.path.rpartition(SEPARATOR)
        if above:
            wide = area.width() - option.fontMetrics.horizontalAdvance(name)
            left = area.adjusted(0, 0, min(0, max(40, wide) - area.width()), 0)
            area.setLeft(left.left() + self._write(painter, option, left, f"{above}{SEPARATOR}"))
        painter.setPen(row_color(option, index, QPalette.ColorRole.Text))
        self._write(painter, option, area, name)

    def _write(
        self, painter: QPainter, option: QStyleOptionViewItem, area: QRect, words: str
    ) -> int:
        """Write what there is room for; return how wide it is."""
        metrics = option.fontMetrics
        shown = metrics.elidedText(words, Qt.TextElideMode.ElideMiddle, area.width())
        painter.drawText(area, Qt.AlignmentFlag.AlignVCenter, shown)
        return metrics.horizontalAdvance(shown)


class TagPopup(QListView):
    """Tags below a field, or above it; `taken` carries the path of the one that was clicked."""

    taken = Signal(str)

    def __init__(self, field: QWidget) -> None:
        super().__init__(field)
        self._field = field
        self.offered = OfferModel(self)
        self.setObjectName("tagOffers")
        self.setModel(self.offered)
        self.setItemDelegate(OfferDelegate(self))
        self.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        self.setFrameStyle(QFrame.Shape.Box.value | QFrame.Shadow.Plain.value)
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.setMouseTracking(True)
        self.clicked.connect(self._click)
        self.hide()

    @property
    def current(self) -> OfferRow | None:
        """The tag that the keys or the mouse came to, while the list is shown."""
        index = self.currentIndex()
        return index.data(ROW_ROLE) if self.isVisible() and index.isValid() else None

    def show_rows(self, rows: Sequence[OfferRow], chosen: int = -1) -> None:
        """Show these with one of them chosen, or none; nothing is shown if there are none."""
        self.offered.put(rows)
        if not rows:
            self.hide()
            return
        if self.parent() is not self._field.window():
            self.setParent(self._field.window())
        self.setPalette(_framed(self._field.palette()))
        self.setGeometry(self._place(len(rows)))
        self.show()
        self.raise_()
        self._choose(chosen)

    def step(self, by: int) -> None:
        """Go up or down; above the first row, nothing is chosen."""
        last = sum(1 for row in self.offered.rows if row.path) - 1
        self._choose(min(self.currentIndex().row() + by, last))

    @guarded
    def mouseMoveEvent(self, event: QMouseEvent) -> None:
        """Choose what the mouse is over."""
        self.setCurrentIndex(self.indexAt(event.position().toPoint()))
        super().mouseMoveEvent(event)

    def _choose(self, row: int) -> None:
        self.setCurrentIndex(self.offered.index(row) if row >= 0 else QModelIndex())

    def _click(self, index: QModelIndex) -> None:
        row: OfferRow = index.data(ROW_ROLE)
        if row.path:
            self.taken.emit(row.path)

    def _place(self, rows: int) -> QRect:
        """Return the place below the field, or above it where there is more room."""
        over, field = self._field.window(), self._field
        width = min(max(WIDTH, field.width()), over.width())
        corner = field.mapTo(over, QPoint(0, 0))
        left = max(0, min(corner.x(), over.width() - width))
        wanted = rows * self.sizeHintForRow(0) + 2 * self.frameWidth()
        below = over.height() - corner.y() - field.height() - 4
        if wanted <= below or below >= corner.y():
            return QRect(left, corner.y() + field.height() + 2, width, min(wanted, below))
        height = min(wanted, corner.y() - 2)
        return QRect(left, corner.y() - 2 - height, width, height)


def _framed(palette: QPalette) -> QPalette:
    """Return a palette in which a frame stands out from the paper, but quietly."""
    framed = QPalette(palette)
    framed.setColor(
        QPalette.ColorRole.WindowText, palette.color(QPalette.ColorRole.PlaceholderText)
    )
    return framed
