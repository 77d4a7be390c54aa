"""How a row of the annotation list is painted: quote in its style, note, tags, a quiet line."""

from dataclasses import dataclass

from PySide6.QtCore import (
    QModelIndex,
    QObject,
    QPersistentModelIndex,
    QPointF,
    QRect,
    QRectF,
    QSize,
    Qt,
)
from PySide6.QtGui import QFont, QFontMetrics, QPainter, QPalette, QPen
from PySide6.QtWidgets import QStyledItemDelegate, QStyleOptionViewItem

from newsreader.core.annotation import Annotation
from newsreader.ui.annotations.labels import quiet_line
from newsreader.ui.annotations.model import ANNOTATION_ROLE
from newsreader.ui.annotations.wrapping import fitting, wrapped
from newsreader.ui.article.paint import faded, underline
from newsreader.ui.guard import guarded
from newsreader.ui.rows import is_selected, is_under_mouse
from newsreader.ui.theme import Theme
from newsreader.ui.translation import Translation, locale_of

Index = QModelIndex | QPersistentModelIndex
SIDE, EDGE, GAP = 12, 9, 5
QUOTE_LINES, NOTE_LINES = 2, 3
CHIP = 8


@dataclass(frozen=True, slots=True)
class Row:
    """The lines of one annotation, broken for one width."""

    quote: tuple[str, ...]
    note: tuple[str, ...]
    tags: tuple[str, ...]
    quiet: str


class AnnotationDelegate(QStyledItemDelegate):
    """Paints annotations; rows are as high as their words need, within limits."""

    def __init__(self, theme: Theme, translation: Translation, parent: QObject) -> None:
        super().__init__(parent)
        self._theme = theme
        self._translation = translation
        self._serif = QFont()
        self._rows: dict[tuple[str, str, int], Row] = {}

    def set_theme(self, theme: Theme, serif: QFont) -> None:
        """Paint in these colours; quotes in the face of the article."""
        self._theme = theme
        self._serif = serif
        self.forget()

    def forget(self) -> None:
        """Break all rows anew."""
        self._rows.clear()

    @guarded(returns=QSize(100, 60))
    def sizeHint(self, option: QStyleOptionViewItem, index: Index) -> QSize:
        """Return how high a row is."""
        width = option.widget.viewport().width() if option.widget else 240  # pyright: ignore[reportAttributeAccessIssue]
        row = self._row(index.data(ANNOTATION_ROLE), option.font, width)
        line = QFontMetrics(option.font).height()
        height = len(row.quote) * self._quote_step(option.font) + len(row.note) * line
        height += self._small(option.font)[1] + 2 * EDGE + GAP
        height += line + 2 * GAP if row.tags else 0
        return QSize(100, round(height + (GAP if row.note else 0)))

    @guarded
    def paint(self, painter: QPainter, option: QStyleOptionViewItem, index: Index) -> None:
        """Paint one row."""
        annotation: Annotation = index.data(ANNOTATION_ROLE)
        painter.save()
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        try:
            self._paint_ground(painter, option, index)
            self._paint_row(painter, option, annotation)
        finally:
            painter.restore()

    def _paint_ground(self, painter: QPainter, option: QStyleOptionViewItem, index: Index) -> None:
        annotation: Annotation = index.data(ANNOTATION_ROLE)
        if is_selected(option, index):
            painter.fillRect(option.rect, faded(self._theme.accent, 0.13))
            bar = QRect(option.rect.topLeft(), QSize(4, option.rect.height()))
            painter.fillRect(bar, self._theme.lines[annotation.style])
        elif is_under_mouse(option, index):
            painter.fillRect(option.rect, faded(self._theme.accent, 0.06))
        painter.setPen(QPen(self._theme.rule, 1))
        painter.drawLine(option.rect.bottomLeft(), option.rect.bottomRight())

    def _paint_row(
        self, painter: QPainter, option: QStyleOptionViewItem, annotation: Annotation
    ) -> None:
        row = self._row(annotation, option.font, option.rect.width())
        x, y = option.rect.left() + SIDE, option.rect.top() + EDGE
        y = self._paint_quote(painter, option, annotation, QPointF(x, y)) + GAP
        painter.setFont(option.font)
        painter.setPen(option.palette.color(QPalette.ColorRole.Text))
        metrics = QFontMetrics(option.font)
        for line in row.note:
            painter.drawText(QPointF(x, y + metrics.ascent()), line)
            y += metrics.height()
        y += GAP if row.note else 0
        if row.tags:
            self._paint_tags(painter, option, row.tags, QPointF(x, y))
            y += metrics.height() + 2 * GAP
        small, _ = self._small(option.font)
        painter.setFont(small)
        painter.setPen(self._theme.quiet)
        painter.drawText(QPointF(x, y + QFontMetrics(small).ascent()), row.quiet)

    def _paint_quote(
        self, painter: QPainter, option: QStyleOptionViewItem, annotation: Annotation, at: QPointF
    ) -> float:
        """Paint the quote on its ground and over its line; return where it ends."""
        row = self._row(annotation, option.font, option.rect.width())
        font = self._quote_font(option.font)
        metrics, step = QFontMetrics(font), self._quote_step(option.font)
        painter.setFont(font)
        for line in row.quote:
            width = metrics.horizontalAdvance(line)
            box = QRectF(at.x() - 1, at.y(), width + 2, metrics.height())
            painter.fillRect(box, self._theme.fills[annotation.style])
            painter.setPen(self._theme.ink)
            painter.drawText(QPointF(at.x(), at.y() + metrics.ascent()), line)
            pen = QPen(self._theme.lines[annotation.style], 1.6)
            underline(painter, box.bottomLeft() + QPointF(0, 1), box.width(), pen, annotation.style)
            at += QPointF(0, step)
        return at.y()

    def _paint_tags(
        self, painter: QPainter, option: QStyleOptionViewItem, tags: tuple[str, ...], at: QPointF
    ) -> None:
        small, height = self._small(option.font)
        metrics = QFontMetrics(small)
        painter.setFont(small)
        for tag in tags:
            width = metrics.horizontalAdvance(tag) + 2 * CHIP
            box = QRectF(at.x(), at.y(), width, height + 4)
            painter.setPen(QPen(self._theme.rule, 1))
            painter.setBrush(option.palette.color(QPalette.ColorRole.Window))
            painter.drawRoundedRect(box, box.height() / 2, box.height() / 2)
            painter.setPen(option.palette.color(QPalette.ColorRole.Text))
            painter.drawText(box, Qt.AlignmentFlag.AlignCenter, tag)
            at += QPointF(width + 4, 0)

    def _row(self, annotation: Annotation, font: QFont, width: int) -> Row:
        key = (annotation.id, annotation.modified, width)
        if key not in self._rows:
            self._rows[key] = self._broken(annotation, font, width - 2 * SIDE)
        return self._rows[key]

    def _broken(self, annotation: Annotation, font: QFont, width: int) -> Row:
        small, _ = self._small(font)
        locale = locale_of(self._translation.language)
        return Row(
            wrapped(annotation.anchor.quote, self._quote_font(font), width, QUOTE_LINES),
            wrapped(annotation.note, font, width, NOTE_LINES),
            _chips(annotation.tags, small, width),
            "".join(wrapped(quiet_line(annotation, locale), small, width, 1)),
        )

    def _quote_font(self, font: QFont) -> QFont:
        quote = QFont(self._serif)
        quote.setPointSizeF(font.pointSizeF() * 1.06)
        return quote

    def _quote_step(self, font: QFont) -> int:
        return QFontMetrics(self._quote_font(font)).height() + 5

    def _small(self, font: QFont) -> tuple[QFont, int]:
        small = QFont(font)
        small.setPointSizeF(font.pointSizeF() * 0.88)
        return small, QFontMetrics(small).height()


def _chips(tags: tuple[str, ...], font: QFont, width: int) -> tuple[str, ...]:
    """Return the tags that fit side by side; one more chip says how many do not."""
    short = tuple("".join(wrapped(tag, font, width - 2 * CHIP - 4, 1)) for tag in tags)
    count = fitting(short, font, width, 2 * CHIP + 4)
    if count == len(short):
        return short
    count = max(1, fitting(short, font, width - 40, 2 * CHIP + 4))
    return (*short[:count], f"+{len(short) - count}")
