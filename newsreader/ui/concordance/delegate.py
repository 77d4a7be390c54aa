"""How a line is painted: the words in the middle, what surrounds them close to them."""

from PySide6.QtCore import QObject, QSize, Qt
from PySide6.QtGui import QFont, QFontMetrics, QPainter, QPalette
from PySide6.QtWidgets import QStyleOptionViewItem

from newsreader.ui.airy_rows import AIR
from newsreader.ui.concordance.model import SIDES, Column
from newsreader.ui.guard import guarded
from newsreader.ui.painted_rows import PaintedDelegate
from newsreader.ui.rows import Index, is_selected, row_color
from newsreader.ui.theme import Theme

PADDING = 10
_SIDES = {int(column): side.value for column, side in SIDES.items()}


class LineDelegate(PaintedDelegate):
    """Elides each side where it is farthest from the words; those stand on the colour of hits."""

    def __init__(self, theme: Theme, parent: QObject) -> None:
        super().__init__(parent)
        self._theme = theme

    def set_theme(self, theme: Theme) -> None:
        """Paint in other colours."""
        self._theme = theme

    @guarded(returns=QSize(100, 24))
    def sizeHint(self, option: QStyleOptionViewItem, index: Index) -> QSize:
        """Give every row the same height."""
        return QSize(100, option.fontMetrics.height() + AIR)

    @guarded
    def paint(self, painter: QPainter, option: QStyleOptionViewItem, index: Index) -> None:
        """Paint one cell."""
        super().paint(painter, option, index)
        painter.save()
        try:
            self._paint_cell(painter, option, index)
        finally:
            painter.restore()

    def _paint_cell(self, painter: QPainter, item: QStyleOptionViewItem, index: Index) -> None:
        column, text = index.column(), index.data()
        font, area, elide = item.font, item.rect, Qt.TextElideMode.ElideRight
        role = QPalette.ColorRole.Text
        if column == Column.WHERE:
            area, role = area.adjusted(PADDING, 0, -PADDING, 0), QPalette.ColorRole.PlaceholderText
        elif column == Column.LEFT:
            elide = Qt.TextElideMode.ElideLeft
        elif column == Column.WORDS:
            font = bold(item.font)
        else:
            area = area.adjusted(0, 0, -PADDING, 0)
        metrics = QFontMetrics(font)
        color = row_color(item, index, role)
        if column == Column.WORDS and not is_selected(item, index):
            color = self._theme.ink
            width = min(area.width(), metrics.horizontalAdvance(text))
            painter.fillRect(area.left(), area.top() + 3, width, area.height() - 6, self._theme.hit)
        painter.setFont(font)
        painter.setPen(color)
        painter.drawText(area, _SIDES[column], metrics.elidedText(text, elide, area.width()))


def bold(font: QFont) -> QFont:
    """Return the font in which the words of a query stand."""
    made = QFont(font)
    made.setBold(True)
    return made
