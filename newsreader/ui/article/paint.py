"""Brushes and lines of highlights and doubts: styles differ by pattern as well as by colour."""

from functools import lru_cache

from PySide6.QtCore import QPointF, QRectF, Qt
from PySide6.QtGui import QColor, QPainter, QPainterPath, QPen

from newsreader.core.annotation import Style

_PATTERNS: dict[Style, list[float]] = {
    Style.YELLOW: [],
    Style.GREEN: [4.0, 2.2],
    Style.BLUE: [1.0, 1.6],
    Style.ROSE: [],
}


def faded(color: QColor, opacity: float) -> QColor:
    """Return a colour that lets what lies under it through."""
    result = QColor(color)
    result.setAlphaF(opacity)
    return result


def selection_ring(painter: QPainter, box: QRectF, color: QColor, *, dark: bool) -> None:
    """Make one piece of the selected highlight stand out."""
    painter.fillRect(box, faded(color, 0.1 if dark else 0.22))
    painter.setPen(QPen(color, 1.4))
    painter.setBrush(Qt.BrushStyle.NoBrush)
    painter.drawRect(box.adjusted(0.5, 0.5, -0.5, -0.5))


def hit(painter: QPainter, box: QRectF, color: QColor) -> None:
    """Draw the thin frame of a place that a search found."""
    painter.setPen(QPen(color, 1))
    painter.setBrush(faded(color, 0.16))
    painter.drawRoundedRect(box.adjusted(-1, -1, 1, 2), 3, 3)


def current_hit(painter: QPainter, box: QRectF, color: QColor, line: QColor) -> None:
    """Draw the place one has come to: a strong ground in a strong frame."""
    painter.setPen(QPen(line, 1.8))
    painter.setBrush(faded(color, 0.5))
    painter.drawRoundedRect(box.adjusted(-2, -2, 2, 3), 3, 3)


def pointer(painter: QPainter, tip: QPointF, size: float, color: QColor) -> None:
    """Draw a triangle in the margin that points to the right."""
    path = QPainterPath(tip)
    path.lineTo(tip + QPointF(-0.8 * size, -0.5 * size))
    path.lineTo(tip + QPointF(-0.8 * size, 0.5 * size))
    path.closeSubpath()
    painter.fillPath(path, color)


def underline(painter: QPainter, start: QPointF, width: float, pen: QPen, style: Style) -> None:
    """Draw the line of a style: full, dashed, dotted or wavy."""
    if style is Style.ROSE:
        pen.setWidthF(pen.widthF() * 0.8)
        painter.setPen(pen)
        painter.translate(start)
        painter.drawPath(_wave(round(width)))
        painter.translate(-start)
        return
    if _PATTERNS[style]:
        pen.setDashPattern(_PATTERNS[style])
        pen.setCapStyle(Qt.PenCapStyle.FlatCap)
    painter.setPen(pen)
    painter.drawLine(start, start + QPointF(width, 0))


def dots(painter: QPainter, start: QPointF, width: float, color: QColor) -> None:
    """Draw the faint dotted line of a doubt."""
    pen = QPen(color, 1.4)
    pen.setDashPattern([0.1, 2.6])
    pen.setCapStyle(Qt.PenCapStyle.RoundCap)
    painter.setPen(pen)
    painter.drawLine(start, start + QPointF(width, 0))


def note_mark(painter: QPainter, box: QRectF, color: QColor) -> None:
    """Draw the leaf in the margin that says that there is a note."""
    painter.setPen(QPen(color, 1.2))
    painter.setBrush(faded(color, 0.2))
    painter.drawRoundedRect(box, 2, 2)
    painter.setBrush(Qt.BrushStyle.NoBrush)
    for part in (0.36, 0.66):
        y = box.top() + box.height() * part
        painter.drawLine(QPointF(box.left() + 3, y), QPointF(box.right() - 3, y))


def doubt_mark(painter: QPainter, box: QRectF, color: QColor) -> None:
    """Draw the lozenge in the margin that says that something was doubted here."""
    middle = box.center()
    path = QPainterPath(QPointF(middle.x(), box.top()))
    for x, y in (
        (box.right(), middle.y()),
        (middle.x(), box.bottom()),
        (box.left(), middle.y()),
    ):
        path.lineTo(x, y)
    path.closeSubpath()
    painter.setPen(QPen(color, 1.2))
    painter.drawPath(path)


@lru_cache(maxsize=256)
def _wave(width: int) -> QPainterPath:
    """Return a wave from the origin; made once for each width, since it has many pieces."""
    path = QPainterPath()
    for step, start in enumerate(range(0, width, 3)):
        end = min(start + 3, width)
        path.quadTo((start + end) / 2, 2.2 if step % 2 else -2.2, end, 0)
    return path
