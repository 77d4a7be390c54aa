"""Lists whose rows are a few lines each: what a row says, the model, and how it is painted."""

from collections.abc import Sequence
from enum import Enum, auto
from html import escape
from typing import NamedTuple

from PySide6.QtCore import (
    QAbstractListModel,
    QModelIndex,
    QObject,
    QPersistentModelIndex,
    QRect,
    QSize,
    Qt,
)
from PySide6.QtGui import QColor, QFont, QFontMetrics, QPainter, QPalette
from PySide6.QtWidgets import QListView, QStyleOptionViewItem, QWidget

from newsreader.core.annotation import Style
from newsreader.ui.guard import guarded
from newsreader.ui.painted_rows import PaintedDelegate
from newsreader.ui.rows import Index, is_selected
from newsreader.ui.theme import Theme

MARGIN = 9
GAP = 3
LINES_ROLE = Qt.ItemDataRole.UserRole + 1


class Tone(Enum):
    """What a badge says by its colour, beside its words."""

    QUIET = auto()
    NEW = auto()
    DOUBT = auto()
    BAD = auto()


class Line(NamedTuple):
    """One line of a row; a badge stands before its text."""

    text: str
    strong: bool = False
    quiet: bool = False
    badge: str = ""
    tone: Tone = Tone.QUIET


Row = Sequence[Line]


class LinesModel(QAbstractListModel):
    """Holds few rows, as many as a preview or a report shows."""

    def __init__(self, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._rows: list[Row] = []

    def set_rows(self, rows: Sequence[Row]) -> None:
        """Show these rows and no others."""
        self.beginResetModel()
        self._rows = list(rows)
        self.endResetModel()

    def add_rows(self, rows: Sequence[Row]) -> None:
        """Show more rows below."""
        if rows:
            count = len(self._rows)
            self.beginInsertRows(QModelIndex(), count, count + len(rows) - 1)
            self._rows += rows
            self.endInsertRows()

    def change_rows(self, rows: Sequence[Row]) -> None:
        """Show the same rows with other words."""
        for number, (old, new) in enumerate(zip(self._rows, rows, strict=True)):
            if old != new:
                self._rows[number] = new
                self.dataChanged.emit(self.index(number), self.index(number))

    @guarded(returns=0)
    def rowCount(self, parent: QModelIndex | QPersistentModelIndex | None = None) -> int:
        """Return the number of rows; they have none below them."""
        return 0 if parent is not None and parent.isValid() else len(self._rows)

    @guarded
    def data(self, index: Index, role: int = Qt.ItemDataRole.DisplayRole) -> object:
        """Return the lines of a row, or its words."""
        row = self._rows[index.row()]
        match role:
            case Qt.ItemDataRole.DisplayRole | Qt.ItemDataRole.AccessibleTextRole:
                return ", ".join(filter(None, (part for x in row for part in (x.badge, x.text))))
            case Qt.ItemDataRole.ToolTipRole:
                return "<br>".join(escape(line.text) for line in row if line.text)
            case _:
                return row if role == LINES_ROLE else None


class LinesDelegate(PaintedDelegate):
    """Paints the lines below each other and leaves out what is too long."""

    def __init__(self, theme: Theme, parent: QObject) -> None:
        super().__init__(parent)
        self.theme = theme

    @guarded(returns=QSize(100, 40))
    def sizeHint(self, option: QStyleOptionViewItem, index: Index) -> QSize:
        """Give a row the height of its lines."""
        lines = len(index.data(LINES_ROLE))
        return QSize(100, lines * (option.fontMetrics.height() + GAP) - GAP + 2 * MARGIN)

    @guarded
    def paint(self, painter: QPainter, option: QStyleOptionViewItem, index: Index) -> None:
        """Paint one row."""
        super().paint(painter, option, index)
        selected = is_selected(option, index)
        area = option.rect.adjusted(MARGIN + 2, MARGIN, -MARGIN, -MARGIN)
        area.setHeight(option.fontMetrics.height())
        painter.save()
        try:
            for line in index.data(LINES_ROLE):
                self._paint_line(painter, option, QRect(area), line, selected)
                area.translate(0, area.height() + GAP)
            painter.setPen(self.theme.rule)
            painter.drawLine(option.rect.bottomLeft(), option.rect.bottomRight())
        finally:
            painter.restore()

    def _paint_line(
        self, painter: QPainter, item: QStyleOptionViewItem, area: QRect, line: Line, selected: bool
    ) -> None:
        role = QPalette.ColorRole.PlaceholderText if line.quiet else QPalette.ColorRole.Text
        chosen = item.palette.color(QPalette.ColorRole.HighlightedText)
        if line.badge:
            width = _paint_badge(
                painter, item, area, line.badge, chosen if selected else self._color(item, line)
            )
            area.setLeft(area.left() + width + 8)
        font = QFont(item.font)
        font.setBold(line.strong)
        painter.setFont(font)
        painter.setPen(chosen if selected else item.palette.color(role))
        elide = Qt.TextElideMode.ElideRight
        shown = QFontMetrics(font).elidedText(line.text, elide, area.width())
        painter.drawText(area, Qt.AlignmentFlag.AlignVCenter | Qt.AlignmentFlag.AlignLeft, shown)

    def _color(self, item: QStyleOptionViewItem, line: Line) -> QColor:
        colors = {
            Tone.QUIET: item.palette.color(QPalette.ColorRole.PlaceholderText),
            Tone.NEW: item.palette.color(QPalette.ColorRole.Link),
            Tone.DOUBT: self.theme.doubt,
            Tone.BAD: self.theme.lines[Style.ROSE],
        }
        return colors[line.tone]


def _paint_badge(
    painter: QPainter, item: QStyleOptionViewItem, area: QRect, text: str, color: QColor
) -> int:
    """Paint words in a rounded field and return its width."""
    width = item.fontMetrics.horizontalAdvance(text) + 12
    field = QRect(area.left(), area.top(), width, area.height())
    ground = QColor(color)
    ground.setAlpha(32)
    painter.setRenderHint(QPainter.RenderHint.Antialiasing)
    painter.setPen(Qt.PenStyle.NoPen)
    painter.setBrush(ground)
    painter.drawRoundedRect(field, 4, 4)
    painter.setPen(color)
    painter.setFont(item.font)
    painter.drawText(field, Qt.AlignmentFlag.AlignCenter, text)
    return width


def lines_list(theme: Theme, name: str, parent: QWidget) -> QListView:
    """Make a list of such rows with a model of its own; `name` is what a screen reader says."""
    made = QListView(parent)
    made.setModel(LinesModel(made))
    made.setItemDelegate(LinesDelegate(theme, made))
    made.setAccessibleName(name)
    made.setResizeMode(QListView.ResizeMode.Adjust)
    made.setVerticalScrollMode(QListView.ScrollMode.ScrollPerPixel)
    made.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
    return made
