"""Brushes and lines of highlights and doubts: styles differ by pattern as well as by colour."""

from collections.abc import Sequence
from functools import lru_cache

from PySide6.QtCore import QPointF, QRectF, Qt
from PySide6.QtGui import QColor, QPainter, QPainterPath, QPen, QPixmap

from newsreader.core.style import Decoration
from newsreader.ui.article.geometry import Piece

WAVE_LENGTH, WAVE_HEIGHT = 6, 6

_PATTERNS: dict[Decoration, list[float]] = {
    Decoration.FULL: [],
    Decoration.DASHED: [4.0, 2.2],
    Decoration.DOTTED: [1.0, 1.6],
    Decoration.WAVY: [],
}
_BARS: dict[Decoration, list[float]] = {
    Decoration.DASHED: [3.0, 1.0],
    Decoration.DOTTED: [0.9, 0.9],
}


def faded(color: QColor, opacity: float) -> QColor:
    """Return a colour that lets what lies under it through."""
    result = QColor(color)
    result.setAlphaF(opacity)
    return result


def outline(painter: QPainter, pieces: Sequence[Piece], pen: QPen) -> None:
    """Draw one frame around the pieces of a highlight, open where it goes on in the next line."""
    painter.setPen(pen)
    painter.setBrush(Qt.BrushStyle.NoBrush)
    for number, piece in enumerate(pieces):
        box = piece.box.adjusted(-0.5, -0.5, 0.5, 0.5)
        painter.drawLine(box.topLeft(), box.topRight())
        painter.drawLine(box.bottomLeft(), box.bottomRight())
        if number == 0:
            painter.drawLine(box.topLeft(), box.bottomLeft())
        if number == len(pieces) - 1:
            painter.drawLine(box.topRight(), box.bottomRight())


def handle(painter: QPainter, middle: QPointF, radius: float, color: QColor) -> None:
    """Draw the grip by which an end of a highlight is dragged."""
    painter.setPen(Qt.PenStyle.NoPen)
    painter.setBrush(color)
    painter.drawEllipse(middle, radius, radius)


def dog_ear(painter: QPainter, corner: QPointF, size: float, color: QColor) -> None:
    """Draw the folded corner that says that there is a note."""
    path = QPainterPath(corner)
    path.lineTo(corner + QPointF(-size, 0))
    path.lineTo(corner + QPointF(0, size))
    path.closeSubpath()
    painter.fillPath(path, color)


def bar(painter: QPainter, box: QRectF, color: QColor, line: Decoration, *, strong: bool) -> None:
    """Draw a highlight's bar in the margin, in the pattern of its line."""
    if strong:
        side = 0.5 * box.width()
        painter.fillRect(box.adjusted(-side, -1, side, 1), faded(color, 0.35))
    top, bottom = QPointF(box.center().x(), box.top()), QPointF(box.center().x(), box.bottom())
    if line is Decoration.WAVY:
        painter.setPen(QPen(color, box.width() * 0.4))
        for side in (-box.width() * 0.4, box.width() * 0.4):
            painter.drawLine(top + QPointF(side, 0), bottom + QPointF(side, 0))
        return
    pen = QPen(color, box.width())
    pen.setCapStyle(Qt.PenCapStyle.FlatCap)
    if _PATTERNS[line]:
        pen.setDashPattern(_BARS[line])
    painter.setPen(pen)
    painter.drawLine(top, bottom)


def head(painter: QPainter, middle: QPointF, radius: float, color: QColor) -> None:
    """Draw the head of a bar that says that there is a note."""
    painter.setPen(Qt.PenStyle.NoPen)
    painter.setBrush(color)
    painter.drawEllipse(middle, radius, radius)


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


def underline(painter: QPainter, start: QPointF, width: float, pen: QPen, line: Decoration) -> None:
    """Draw the line of a highlight: full, dashed, dotted or wavy."""
    if line is Decoration.WAVY:
        _wavy(painter, start, width, pen)
        return
    if _PATTERNS[line]:
        pen.setDashPattern(_PATTERNS[line])
        pen.setCapStyle(Qt.PenCapStyle.FlatCap)
    painter.setPen(pen)
    painter.drawLine(start, start + QPointF(width, 0))


def _wavy(painter: QPainter, start: QPointF, width: float, pen: QPen) -> None:
    """Lay pictures of a wave side by side: to stroke a curve takes fifty times as long."""
    ratio = painter.device().devicePixelRatio()
    tile = _wave(pen.color().rgba(), pen.widthF() * 0.8, ratio)
    place = QRectF(start.x(), start.y() - WAVE_HEIGHT / 2, width, WAVE_HEIGHT)
    painter.drawTiledPixmap(place, tile)


def dots(painter: QPainter, start: QPointF, width: float, color: QColor) -> None:
    """Draw the faint dotted line of a doubt."""
    pen = QPen(color, 1.4)
    pen.setDashPattern([0.1, 2.6])
    pen.setCapStyle(Qt.PenCapStyle.RoundCap)
    painter.setPen(pen)
    painter.drawLine(start, start + QPointF(width, 0))


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


@lru_cache(maxsize=32)
def _wave(rgba: int, width: float, ratio: float) -> QPixmap:
    """Return one wave, as wide as it can be laid beside itself."""
    tile = QPixmap(round(WAVE_LENGTH * ratio), round(WAVE_HEIGHT * ratio))
    tile.setDevicePixelRatio(ratio)
    tile.fill(Qt.GlobalColor.transparent)
    path = QPainterPath(QPointF(-WAVE_LENGTH, WAVE_HEIGHT / 2))
    for half in range(6):
        at = (half - 2) * WAVE_LENGTH / 2
        swing = WAVE_HEIGHT / 2 + (1 if half % 2 else -1) * 2.2
        path.quadTo(at + WAVE_LENGTH / 4, swing, at + WAVE_LENGTH / 2, WAVE_HEIGHT / 2)
    with QPainter(tile) as painter:
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        painter.setPen(QPen(QColor.fromRgba(rgba), width))
        painter.drawPath(path)
    return tile
