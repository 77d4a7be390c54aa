"""A person as a small disc: the first character of the name on the person's colour."""

from PySide6.QtCore import QRectF, Qt
from PySide6.QtGui import QColor, QFont, QPainter, QPen

from newsreader.core.person import initial


def badge_size(line: int) -> int:
    """Return how wide the badge beside a line of that height is."""
    return line + 2


def paint_badge(painter: QPainter, box: QRectF, name: str, color: QColor, paper: QColor) -> None:
    """Paint the badge; a rim as light as paper parts it from a row that is selected."""
    font = QFont(painter.font())
    font.setPixelSize(max(8, round(box.height() * 0.62)))
    font.setBold(True)
    painter.save()
    painter.setRenderHint(QPainter.RenderHint.Antialiasing)
    painter.setPen(QPen(paper, 1))
    painter.setBrush(color)
    painter.drawEllipse(box)
    painter.setFont(font)
    painter.drawText(box, Qt.AlignmentFlag.AlignCenter, initial(name))
    painter.restore()
