"""How a strip is painted: grounds under the words, bars and labels beside them, lines above."""

from dataclasses import dataclass

from PySide6.QtCore import QPointF, QRectF, Qt
from PySide6.QtGui import QBrush, QColor, QFont, QPainter, QPen

from newsreader.core.annotation import Style
from newsreader.core.spans import Span
from newsreader.ui.article.paint import faded
from newsreader.ui.review.rows import Marks, Row, Spot, Tone
from newsreader.ui.review.setting import Set
from newsreader.ui.theme import Theme

BAR = 3.0
FEW = 40
"""As many characters as are underlined where they are marked."""


@dataclass(frozen=True, slots=True)
class Page:
    """Where the columns of a strip stand, and what it is painted with."""

    gutter: float
    width: float
    em: float
    small: QFont
    theme: Theme
    active: bool


@dataclass(frozen=True, slots=True)
class Placed:
    """A row with its number, as it is set, and the height of the strip at which its words begin."""

    number: int
    row: Row
    set: Set
    top: float
    border: float


def tone_color(tone: Tone, theme: Theme) -> QColor:
    """Return the colour of what a stretch became."""
    lines = {
        Tone.HEAD: theme.accent,
        Tone.SUBHEAD: theme.lines[Style.GREEN],
        Tone.BYLINE: theme.lines[Style.YELLOW],
        Tone.CAPTION: theme.lines[Style.ROSE],
        Tone.TEXT: theme.rule,
        Tone.PAGE: theme.quiet,
        Tone.LEFT_OUT: theme.doubt,
    }
    return lines.get(tone, theme.paper)


def paint_row(painter: QPainter, placed: Placed, marks: Marks, page: Page) -> None:
    """Paint one row; the painter stands at the upper left corner of the strip."""
    origin = QPointF(page.gutter, placed.top)
    _paint_border(painter, placed, page)
    if placed.number in marks.current:
        _paint_current(painter, placed, page)
    _paint_parts(painter, placed, page)
    _paint_marks(painter, placed, marks, page)
    _paint_seams(painter, placed, page)
    _paint_label(painter, placed, page)
    _paint_words(painter, placed, page, origin)


def _paint_border(painter: QPainter, placed: Placed, page: Page) -> None:
    if placed.row.border is None:
        return
    y = round(placed.top - placed.border + 0.45 * page.em) + 0.5
    painter.setPen(QPen(page.theme.rule, 1))
    painter.drawLine(QPointF(0, y), QPointF(page.gutter + page.width + 2 * page.em, y))
    painter.setFont(page.small)
    painter.setPen(page.theme.quiet)
    box = QRectF(page.gutter, y + 0.3 * page.em, page.width, 1.3 * page.em)
    words = painter.fontMetrics().elidedText(
        placed.row.border.words, Qt.TextElideMode.ElideRight, int(box.width())
    )
    painter.drawText(box, Qt.AlignmentFlag.AlignLeft | Qt.AlignmentFlag.AlignVCenter, words)


def _paint_current(painter: QPainter, placed: Placed, page: Page) -> None:
    """Outline the current row; faintly while the keyboard is in another view."""
    color = page.theme.accent
    box = QRectF(
        page.gutter - 0.45 * page.em,
        placed.top - 1,
        page.width + 0.9 * page.em,
        placed.set.height,
    )
    painter.setPen(QPen(faded(color, 0.9 if page.active else 0.4), 1.2))
    painter.setBrush(faded(color, 0.05))
    painter.drawRoundedRect(box, 4, 4)


def _paint_parts(painter: QPainter, placed: Placed, page: Page) -> None:
    left = page.gutter - 0.45 * page.em - BAR - 2
    for part in placed.row.parts:
        color = tone_color(part.tone, page.theme)
        for box in placed.set.boxes(part.span):
            at = box.translated(page.gutter, placed.top)
            if part.tone is Tone.LEFT_OUT:
                ground = QBrush(faded(color, 0.55), Qt.BrushStyle.BDiagPattern)
                painter.fillRect(at.adjusted(0, 2, 0, -2), faded(color, 0.07))
                painter.fillRect(QRectF(left, at.top(), BAR, at.height()), ground)
            else:
                painter.fillRect(QRectF(left, at.top(), BAR, at.height()), color)


def _paint_marks(painter: QPainter, placed: Placed, marks: Marks, page: Page) -> None:
    theme = page.theme
    for spot in marks.referred:
        _paint_place(painter, spot, placed, page, (theme.accent, faded(theme.accent, 0.11)))
    for spot in marks.doubted:
        ground = faded(theme.hit, 0.5 if theme.dark else 0.24)
        _paint_place(painter, spot, placed, page, (theme.doubt, ground))
    for spot in marks.selected:
        for box in _boxes(spot, placed, page):
            painter.fillRect(box, faded(theme.selection, 0.9))
    for spot, strength in ((marks.mouse, 0.35), (marks.caret, 1.0)):
        for box in _boxes(spot, placed, page):
            painter.setPen(QPen(faded(theme.accent, strength), 1.6))
            painter.setBrush(faded(theme.selection, 0.9 * strength))
            painter.drawRoundedRect(box.adjusted(-0.5, 0, 0.5, 0), 2, 2)


def _paint_place(
    painter: QPainter, spot: Spot, placed: Placed, page: Page, colors: tuple[QColor, QColor]
) -> None:
    """Lay a ground under characters; a line as well, where they are few."""
    line, ground = colors
    for box in _boxes(spot, placed, page):
        painter.fillRect(box, ground)
        if spot.span.length <= FEW:
            painter.setPen(QPen(line, 1.6))
            painter.drawLine(box.bottomLeft(), box.bottomRight())


def _paint_seams(painter: QPainter, placed: Placed, page: Page) -> None:
    """Draw a wedge under the line before each character where something was joined or parted."""
    painter.setPen(Qt.PenStyle.NoPen)
    painter.setBrush(page.theme.doubt)
    for seam in placed.row.seams:
        box = placed.set.box(seam).translated(page.gutter, placed.top)
        x, y, size = box.left(), box.bottom() - 0.08 * page.em, 0.26 * page.em
        tip = QPointF(x, y - 1.5 * size)
        painter.drawPolygon([tip, QPointF(x + size, y), QPointF(x - size, y)])


def _boxes(spot: Spot | None, placed: Placed, page: Page) -> list[QRectF]:
    """Return where a spot stands in this row, close around the characters."""
    if spot is None or spot.row != placed.number:
        return []
    found = list(placed.set.boxes(spot.span)) or [placed.set.box(spot.span.start)]
    slack = (placed.set.step - 1.3 * page.em) / 2
    return [box.translated(page.gutter, placed.top).adjusted(0, slack, 0, -slack) for box in found]


def _paint_label(painter: QPainter, placed: Placed, page: Page) -> None:
    painter.setFont(page.small)
    quiet = placed.row.struck or not placed.row.text
    painter.setPen(faded(page.theme.quiet, 0.75) if quiet else page.theme.quiet)
    box = QRectF(
        4, placed.top + placed.set.above, page.gutter - 0.95 * page.em - BAR - 4, placed.set.step
    )
    align = Qt.AlignmentFlag.AlignRight | Qt.AlignmentFlag.AlignVCenter
    painter.drawText(box, align, placed.row.label)


def _paint_words(painter: QPainter, placed: Placed, page: Page, origin: QPointF) -> None:
    color = page.theme.quiet if placed.row.struck else page.theme.ink
    painter.setPen(color)
    placed.set.layout.draw(painter, origin + QPointF(0, placed.set.baseline))
    painter.setPen(QPen(faded(page.theme.doubt, 0.5), 1.0))
    for span in struck_spans(placed.row):
        for box in placed.set.boxes(span):
            at = box.translated(page.gutter, placed.top)
            y = at.center().y()
            painter.drawLine(QPointF(at.left(), y), QPointF(at.right(), y))


def struck_spans(row: Row) -> tuple[Span, ...]:
    """Return the characters of a row that do not stand in the reading text."""
    if row.struck:
        return (Span(0, len(row.text)),)
    return tuple(part.span for part in row.parts if part.tone is Tone.LEFT_OUT)
