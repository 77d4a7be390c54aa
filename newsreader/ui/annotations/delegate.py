"""How a row of the annotation list is painted: quote in its style, note, tags, a quiet line."""

from collections.abc import Mapping
from dataclasses import dataclass
from typing import NamedTuple

from PySide6.QtCore import (
    QLocale,
    QModelIndex,
    QObject,
    QPersistentModelIndex,
    QPointF,
    QRect,
    QRectF,
    QSize,
    Qt,
)
from PySide6.QtGui import QColor, QFont, QPainter, QPalette, QPen
from PySide6.QtWidgets import QStyledItemDelegate, QStyleOptionViewItem

from newsreader.core.annotation import Annotation
from newsreader.ui.annotations.labels import quiet_line
from newsreader.ui.annotations.model import ANNOTATION_ROLE
from newsreader.ui.annotations.wrapping import Face, fitting, line_count, wrapped
from newsreader.ui.article.paint import faded, underline
from newsreader.ui.guard import guarded
from newsreader.ui.people.badge import badge_size, paint_badge
from newsreader.ui.rows import is_selected, is_under_mouse
from newsreader.ui.theme import Theme
from newsreader.ui.translation import Translation, locale_of

Index = QModelIndex | QPersistentModelIndex
SIDE, EDGE, GAP = 12, 9, 5
QUOTE_LINES, NOTE_LINES = 2, 3
CHIP = 8
TINT = 0.2
"""How much of its colour lies on the chip of a tag."""


@dataclass(frozen=True, slots=True)
class Row:
    """The lines of one annotation, broken for one width."""

    quote: tuple[str, ...]
    note: tuple[str, ...]
    tags: tuple[str, ...]
    quiet: str


class Faces(NamedTuple):
    """The faces of a row; made once for all rows."""

    text: Face
    quote: Face
    small: Face

    @classmethod
    def of(cls, text: QFont, serif: QFont) -> "Faces":
        """Derive them from that of the list and that of the article."""
        quote, small = QFont(serif), QFont(text)
        quote.setPointSizeF(text.pointSizeF() * 1.06)
        small.setPointSizeF(text.pointSizeF() * 0.88)
        return cls(Face.of(QFont(text)), Face.of(quote), Face.of(small))

    @property
    def step(self) -> int:
        """From one line of a quote to the next."""
        return self.quote.height + 5


class AnnotationDelegate(QStyledItemDelegate):
    """Paints annotations; rows are as high as their words need, within limits."""

    def __init__(self, theme: Theme, translation: Translation, parent: QObject) -> None:
        super().__init__(parent)
        self._theme = theme
        self._translation = translation
        self._serif = QFont()
        self._faces: Faces | None = None
        self._rows: dict[str, tuple[Annotation, int, Row]] = {}
        self._colors: Mapping[str, str] = {}
        self._replies: Mapping[str, int] = {}
        self._people: Mapping[str, int] = {}

    def set_colors(self, colors: Mapping[str, str]) -> None:
        """Tint tags by these colours, by path."""
        self._colors = colors

    def set_replies(self, replies: Mapping[str, int]) -> None:
        """Say how often each was answered."""
        former, self._replies = self._replies, replies
        if former != replies:
            self._rows.clear()

    def set_people(self, tints: Mapping[str, int]) -> None:
        """Mark who annotated by these of the theme's colours, by name."""
        self._people = tints
        self._rows.clear()

    def set_theme(self, theme: Theme, serif: QFont) -> None:
        """Paint in these colours; quotes in the face of the article."""
        self._theme = theme
        self._serif = serif
        self.forget()

    def forget(self) -> None:
        """Break all rows anew."""
        self._faces = None
        self._rows.clear()

    def size(self, annotation: Annotation, font: QFont, width: int) -> QSize:
        """Return how much room a row needs in a list of this width, written in this face."""
        return QSize(100, self._height(annotation, self._faces_for(font), width))

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
        faces = self._faces_for(option.font)
        metrics = faces.text.metrics
        for line in row.note:
            painter.drawText(QPointF(x, y + metrics.ascent()), line)
            y += metrics.height()
        y += GAP if row.note else 0
        if row.tags:
            self._paint_tags(painter, option, annotation, QPointF(x, y))
            y += metrics.height() + 2 * GAP
        x += self._paint_person(painter, annotation.creator, QPointF(x, y))
        painter.setFont(faces.small.font)
        painter.setPen(self._theme.quiet)
        painter.drawText(QPointF(x, y + faces.small.metrics.ascent()), row.quiet)

    def _paint_person(self, painter: QPainter, name: str, at: QPointF) -> float:
        """Paint the badge of a person who is told apart; return the room that it takes."""
        faces = self._faces
        if faces is None or name not in self._people:
            return 0
        size = badge_size(faces.small.height)
        box = QRectF(at.x(), at.y() + (faces.small.height - size) / 2, size, size)
        paint_badge(painter, box, name, self._theme.people[self._people[name]], self._theme.paper)
        return size + GAP

    def _paint_quote(
        self, painter: QPainter, option: QStyleOptionViewItem, annotation: Annotation, at: QPointF
    ) -> float:
        """Paint the quote on its ground and over its line; return where it ends."""
        row = self._row(annotation, option.font, option.rect.width())
        faces = self._faces_for(option.font)
        metrics, step = faces.quote.metrics, faces.step
        decoration = self._theme.decorations[annotation.style]
        painter.setFont(faces.quote.font)
        for line in row.quote:
            width = metrics.horizontalAdvance(line)
            box = QRectF(at.x() - 1, at.y(), width + 2, metrics.height())
            painter.fillRect(box, self._theme.fills[annotation.style])
            painter.setPen(self._theme.ink)
            painter.drawText(QPointF(at.x(), at.y() + metrics.ascent()), line)
            pen = QPen(self._theme.lines[annotation.style], 1.6)
            underline(painter, box.bottomLeft() + QPointF(0, 1), box.width(), pen, decoration)
            at += QPointF(0, step)
        return at.y()

    def _paint_tags(
        self, painter: QPainter, option: QStyleOptionViewItem, annotation: Annotation, at: QPointF
    ) -> None:
        tags = self._row(annotation, option.font, option.rect.width()).tags
        faces = self._faces_for(option.font)
        metrics, height = faces.small.metrics, faces.small.height
        painter.setFont(faces.small.font)
        for tag, color in zip(tags, self._tints(annotation.tags, len(tags)), strict=True):
            width = metrics.horizontalAdvance(tag) + 2 * CHIP
            box = QRectF(at.x(), at.y(), width, height + 4)
            painter.setPen(QPen(QColor(color) if color else self._theme.rule, 1))
            painter.setBrush(option.palette.color(QPalette.ColorRole.Window))
            painter.drawRoundedRect(box, box.height() / 2, box.height() / 2)
            if color:
                painter.setBrush(faded(QColor(color), TINT))
                painter.drawRoundedRect(box, box.height() / 2, box.height() / 2)
            painter.setPen(option.palette.color(QPalette.ColorRole.Text))
            painter.drawText(box, Qt.AlignmentFlag.AlignCenter, tag)
            at += QPointF(width + 4, 0)

    def _tints(self, paths: tuple[str, ...], chips: int) -> list[str]:
        """Return the colours of the chips; that which counts the rest has none."""
        named = paths if chips == len(paths) else paths[: chips - 1]
        return [*(self._colors.get(path, "") for path in named), *[""] * (chips - len(named))]

    def _height(self, annotation: Annotation, faces: Faces, width: int) -> int:
        room = width - 2 * SIDE
        quote = line_count(annotation.anchor.quote, faces.quote, room, QUOTE_LINES)
        note = line_count(annotation.note, faces.text, room, NOTE_LINES)
        line = faces.text.height
        height = quote * faces.step + note * line + faces.small.height + 2 * EDGE + GAP
        height += line + 2 * GAP if annotation.tags else 0
        return height + (GAP if note else 0)

    def _row(self, annotation: Annotation, font: QFont, width: int) -> Row:
        kept = self._rows.get(annotation.id)
        if kept is None or kept[0] is not annotation or kept[1] != width:
            broken = self._broken(annotation, self._faces_for(font), width - 2 * SIDE)
            kept = self._rows[annotation.id] = annotation, width, broken
        return kept[2]

    def _quiet_line(self, annotation: Annotation, locale: QLocale) -> str:
        return quiet_line(annotation, locale, self._replies.get(annotation.id, 0))

    def _broken(self, annotation: Annotation, faces: Faces, width: int) -> Row:
        locale = locale_of(self._translation.language)
        badge = badge_size(faces.small.height) + GAP if annotation.creator in self._people else 0
        return Row(
            wrapped(annotation.anchor.quote, faces.quote, width, QUOTE_LINES),
            wrapped(annotation.note, faces.text, width, NOTE_LINES),
            _chips(annotation.tags, faces.small, width),
            "".join(wrapped(self._quiet_line(annotation, locale), faces.small, width - badge, 1)),
        )

    def _faces_for(self, font: QFont) -> Faces:
        if self._faces is None or self._faces.text.font != font:
            self._faces = Faces.of(font, self._serif)
        return self._faces


def _chips(tags: tuple[str, ...], face: Face, width: int) -> tuple[str, ...]:
    """Return the tags that fit side by side; one more chip says how many do not."""
    short = tuple("".join(wrapped(tag, face, width - 2 * CHIP - 4, 1)) for tag in tags)
    count = fitting(short, face, width, 2 * CHIP + 4)
    if count == len(short):
        return short
    count = max(1, fitting(short, face, width - 40, 2 * CHIP + 4))
    return (*short[:count], f"+{len(short) - count}")
