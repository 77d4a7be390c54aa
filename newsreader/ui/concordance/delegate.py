"""How a line is painted: the words in the middle, what surrounds them close to them."""

from PySide6.QtCore import QObject, QSize, Qt
from PySide6.QtGui import QFont, QFontMetrics, QPainter, QPalette
from PySide6.QtWidgets import QStyleOptionViewItem

from newsreader.ui.concordance.model import Column
from newsreader.ui.guard import guarded
from newsreader.ui.painted_rows import PaintedDelegate
from newsreader.ui.rows import Index, is_selected, row_color
from newsreader.ui.theme import Theme

PADDING = 10
AIR = 8


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
        column = Column(index.column())
        font, area, color = item.font, item.rect, row_color(item, index, QPalette.ColorRole.Text)
        elide = Qt.TextElideMode.ElideRight
        match column:
            case Column.WHERE:
                area = area.adjusted(PADDING, 0, -PADDING, 0)
                color = row_color(item, index, QPalette.ColorRole.PlaceholderText)
            case Column.LEFT:
                elide = Qt.TextElideMode.ElideLeft
            case Column.WORDS:
                font = bold(item.font)
                if not is_selected(item, index):
                    width = QFontMetrics(font).horizontalAdvance(index.data())
                    ground = area.adjusted(0, 3, min(0, width - area.width()), -3)
                    painter.fillRect(ground, self._theme.hit)
                    color = self._theme.ink
            case Column.RIGHT:
                area = area.adjusted(0, 0, -PADDING, 0)
        painter.setFont(font)
        painter.setPen(color)
        text = QFontMetrics(font).elidedText(index.data(), elide, area.width())
        painter.drawText(area, index.data(Qt.ItemDataRole.TextAlignmentRole), text)


def bold(font: QFont) -> QFont:
    """Return the font in which the words of a query stand."""
    made = QFont(font)
    made.setBold(True)
    return made
