"""How a row of the navigator is painted: title, count of annotations, side note."""

from PySide6.QtCore import QRect, QSize, Qt
from PySide6.QtGui import QColor, QPainter, QPalette
from PySide6.QtWidgets import QStyledItemDelegate, QStyleOptionViewItem

from newsreader.ui.guard import guarded
from newsreader.ui.navigator.model import COUNT_ROLE, SIDE_ROLE
from newsreader.ui.rows import Index, row_color

GAP = 8
PADDING = 5


class NavigatorDelegate(QStyledItemDelegate):
    """Paints the side note quietly at the right, and leaves out what does not fit of the title."""

    @guarded(returns=QSize(100, 26))
    def sizeHint(self, option: QStyleOptionViewItem, index: Index) -> QSize:
        """Give every row the same height, with air above and below."""
        return QSize(100, option.fontMetrics.height() + 10)

    @guarded
    def initStyleOption(self, option: QStyleOptionViewItem, index: Index) -> None:
        """Leave out of the title what the notes need."""
        super().initStyleOption(option, index)
        _, widths = _notes(option, index)
        room = option.rect.width() - sum(widths) - GAP
        elided = option.fontMetrics.elidedText(option.text, Qt.TextElideMode.ElideRight, room)
        option.text = elided  # pyright: ignore[reportAttributeAccessIssue]

    @guarded
    def paint(self, painter: QPainter, option: QStyleOptionViewItem, index: Index) -> None:
        """Paint one row."""
        super().paint(painter, option, index)
        (count, side), (_, width) = _notes(option, index)
        right = option.rect.right() - PADDING
        painter.save()
        try:
            painter.setFont(option.font)
            painter.setPen(row_color(option, index, QPalette.ColorRole.PlaceholderText))
            area = QRect(right - width, option.rect.top(), width, option.rect.height())
            flags = Qt.AlignmentFlag.AlignRight | Qt.AlignmentFlag.AlignVCenter
            painter.drawText(area, flags, side)
            if count:
                color = row_color(option, index, QPalette.ColorRole.Link)
                _paint_chip(painter, option, area.left(), count, color)
        finally:
            painter.restore()


def _notes(option: QStyleOptionViewItem, index: Index) -> tuple[tuple[str, str], tuple[int, int]]:
    """Return the number of annotations and the side note as texts, and their widths."""
    count = index.data(COUNT_ROLE)
    texts = (str(count) if count else "", index.data(SIDE_ROLE) or "")
    first, second = (
        option.fontMetrics.horizontalAdvance(text) + GAP if text else 0 for text in texts
    )
    return texts, (first, second)


def _paint_chip(
    painter: QPainter, option: QStyleOptionViewItem, right: int, text: str, color: QColor
) -> None:
    """Paint the number of annotations in a rounded field that ends at `right`."""
    height = option.fontMetrics.height()
    width = max(height, option.fontMetrics.horizontalAdvance(text) + 10)
    top = option.rect.top() + (option.rect.height() - height) // 2
    area = QRect(right - width + GAP // 2, top, width, height)
    ground = QColor(color)
    ground.setAlpha(40)
    painter.setRenderHint(QPainter.RenderHint.Antialiasing)
    painter.setPen(Qt.PenStyle.NoPen)
    painter.setBrush(ground)
    painter.drawRoundedRect(area, height / 2, height / 2)
    painter.setPen(color)
    painter.drawText(area, Qt.AlignmentFlag.AlignCenter, text)
