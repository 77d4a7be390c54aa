"""The colours of tags as they are painted: dots before their names, tints of their chips."""

from PySide6.QtCore import QPointF, Qt
from PySide6.QtGui import QColor, QIcon, QPainter, QPalette, QPen, QPixmap

RADIUS = 4.5
"""Radius of a dot in pixels."""

DOT = 14
"""Width and height of a dot as an icon."""

_SCALE = 3


def paint_dot(painter: QPainter, center: QPointF, color: str, palette: QPalette) -> None:
    """Paint the dot of a colour, or a ring for a tag that has none."""
    painter.save()
    painter.setRenderHint(QPainter.RenderHint.Antialiasing)
    ring = palette.color(QPalette.ColorRole.PlaceholderText)
    painter.setPen(QPen(QColor(color).darker(125) if color else ring, 1))
    painter.setBrush(QColor(color) if color else Qt.BrushStyle.NoBrush)
    painter.drawEllipse(center, RADIUS, RADIUS)
    painter.restore()


def dot_icon(color: str, palette: QPalette) -> QIcon:
    """Return the dot of a colour as an icon."""
    picture = QPixmap(DOT * _SCALE, DOT * _SCALE)
    picture.setDevicePixelRatio(_SCALE)
    picture.fill(Qt.GlobalColor.transparent)
    painter = QPainter(picture)
    paint_dot(painter, QPointF(DOT / 2, DOT / 2), color, palette)
    painter.end()
    icon = QIcon(picture)
    icon.addPixmap(picture, QIcon.Mode.Selected)  # else it is tinted in the colour of selections
    return icon
