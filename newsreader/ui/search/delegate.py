"""How an article found is painted: its head, where it was printed, and the words around the hit."""

from collections.abc import Sequence

from PySide6.QtCore import (
    QObject,
    QPointF,
    QRect,
    QRectF,
    QSize,
    Qt,
)
from PySide6.QtGui import (
    QFont,
    QFontMetrics,
    QPainter,
    QPalette,
    QTextCharFormat,
    QTextLayout,
)
from PySide6.QtWidgets import QStyleOptionViewItem

from newsreader.core.hits import SearchHit
from newsreader.core.spans import Span
from newsreader.ui.guard import guarded
from newsreader.ui.navigator.labels import place_line
from newsreader.ui.offsets import Offsets
from newsreader.ui.painted_rows import PaintedDelegate
from newsreader.ui.rows import Index, row_color
from newsreader.ui.search.model import HIT_ROLE
from newsreader.ui.search.words import part_of
from newsreader.ui.theme import Theme
from newsreader.ui.translation import Translation, locale_of

MARGIN = 10
SNIPPET_LINES = 2


class ResultDelegate(PaintedDelegate):
    """Paints three parts: head in bold, place quietly, two lines of text with the hits marked."""

    def __init__(self, theme: Theme, translation: Translation, parent: QObject) -> None:
        super().__init__(parent)
        self._theme = theme
        self._translation = translation

    def set_theme(self, theme: Theme) -> None:
        """Paint in other colours."""
        self._theme = theme

    @guarded(returns=QSize(100, 90))
    def sizeHint(self, option: QStyleOptionViewItem, index: Index) -> QSize:
        """Give every row the same height."""
        line = option.fontMetrics.height()
        return QSize(100, line * (2 + SNIPPET_LINES) + 2 * MARGIN + 6)

    @guarded
    def paint(self, painter: QPainter, option: QStyleOptionViewItem, index: Index) -> None:
        """Paint one row."""
        super().paint(painter, option, index)
        painter.save()
        try:
            self._paint_hit(painter, option, index)
        finally:
            painter.restore()

    def _paint_hit(self, painter: QPainter, item: QStyleOptionViewItem, index: Index) -> None:
        hit: SearchHit = index.data(HIT_ROLE)
        area = item.rect.adjusted(MARGIN, MARGIN, -MARGIN, -MARGIN)
        line = item.fontMetrics.height()
        bold = QFont(item.font)
        bold.setBold(True)
        painter.setFont(bold)
        painter.setPen(row_color(item, index, QPalette.ColorRole.Text))
        _line(painter, area, QFontMetrics(bold), hit.headline)
        painter.setFont(item.font)
        painter.setPen(row_color(item, index, QPalette.ColorRole.PlaceholderText))
        self._paint_place(painter, item, hit, area.translated(0, line + 2))
        painter.setPen(row_color(item, index, QPalette.ColorRole.Text))
        layout = self._snippet(item, hit, area.width())
        layout.draw(painter, QPointF(area.left(), area.top() + 2 * line + 6))
        painter.setPen(self._theme.rule)
        painter.drawLine(item.rect.bottomLeft(), item.rect.bottomRight())

    def _paint_place(
        self, painter: QPainter, item: QStyleOptionViewItem, hit: SearchHit, area: QRect
    ) -> None:
        """Paint where the article was printed; at the end, if the words do not stand in it."""
        part = part_of(hit.part)
        wide = item.fontMetrics.horizontalAdvance(part)
        place = place_line(hit, locale_of(self._translation.language))
        _line(painter, area.adjusted(0, 0, -wide - 8 if part else 0, 0), item.fontMetrics, place)
        if part:
            area.setLeft(max(area.left(), area.right() - wide))
            _line(painter, area.adjusted(0, 0, 2, 0), item.fontMetrics, part)

    def _snippet(self, item: QStyleOptionViewItem, hit: SearchHit, width: int) -> QTextLayout:
        em = max(1, item.fontMetrics.horizontalAdvance("国"))
        text, spans = shortened(hit.snippet, hit.snippet_spans, max(4, width // em - 5))
        layout = QTextLayout(text, item.font)
        layout.setFormats(self._marks(text, spans))
        layout.beginLayout()
        for number in range(SNIPPET_LINES):
            line = layout.createLine()
            if not line.isValid():
                break
            line.setLineWidth(width)
            line.setPosition(QPointF(0, number * item.fontMetrics.height()))
        layout.endLayout()
        return layout

    def _marks(self, text: str, spans: Sequence[Span]) -> list[QTextLayout.FormatRange]:
        offsets = Offsets(text)
        ranges: list[QTextLayout.FormatRange] = []
        for span in spans:
            start, end = offsets.positions(span)
            found = QTextLayout.FormatRange()
            found.start, found.length = start, end - start
            found.format = self._mark()
            ranges.append(found)
        return ranges

    def _mark(self) -> QTextCharFormat:
        mark = QTextCharFormat()
        mark.setBackground(self._theme.hit)
        mark.setForeground(self._theme.ink)
        return mark


def shortened(text: str, spans: Sequence[Span], before: int) -> tuple[str, Sequence[Span]]:
    """Leave at most `before` characters before the first hit, which a narrow list would hide."""
    cut = spans[0].start - before if spans else 0
    if cut <= 0:
        return text, spans
    return "…" + text[cut:], [span.shifted(1 - cut) for span in spans]


def _line(painter: QPainter, area: QRect, metrics: QFontMetrics, text: str) -> None:
    shown = metrics.elidedText(text, Qt.TextElideMode.ElideRight, area.width())
    painter.drawText(QRectF(area), Qt.AlignmentFlag.AlignTop | Qt.AlignmentFlag.AlignLeft, shown)
