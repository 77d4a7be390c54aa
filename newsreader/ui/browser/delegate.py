"""How a row is painted: two lines in each column, and groups under a line of their own."""

from collections.abc import Mapping

from PySide6.QtCore import QObject, QPointF, QRect, QRectF, QSize, Qt
from PySide6.QtGui import QFont, QFontMetrics, QPainter, QPalette, QPen
from PySide6.QtWidgets import QStyleOptionViewItem

from newsreader.core.anchor import AnchorState
from newsreader.core.browsing import Listed
from newsreader.ui.annotations.wrapping import Face, wrapped
from newsreader.ui.article.paint import underline
from newsreader.ui.browser.model import ROW_ROLE, Column, Head
from newsreader.ui.browser.words import answers, maker, place, state_name
from newsreader.ui.guard import guarded
from newsreader.ui.painted_rows import PaintedDelegate
from newsreader.ui.people.badge import badge_size, paint_badge
from newsreader.ui.rows import Index, is_selected, row_color
from newsreader.ui.theme import Theme
from newsreader.ui.translation import Translation, locale_of

SIDE, EDGE, STEP = 8, 7, 4
KEPT = 4_000
"""Broken texts kept; a screen holds about a hundred."""


def row_height(font: QFont) -> int:
    """Return how high each row is."""
    return 2 * (QFontMetrics(font).height() + STEP) + 2 * EDGE


class BrowserDelegate(PaintedDelegate):
    """Paints annotations that were read, and leaves the others blank."""

    def __init__(self, theme: Theme, translation: Translation, parent: QObject) -> None:
        super().__init__(parent)
        self._theme = theme
        self._translation = translation
        self._faces: dict[str, Face] = {}
        self._broken: dict[tuple[str, int], tuple[str, ...]] = {}
        self._people: Mapping[str, int] = {}

    def set_theme(self, theme: Theme) -> None:
        """Paint in other colours."""
        self._theme = theme

    def set_people(self, tints: Mapping[str, int]) -> None:
        """Mark who annotated by these of the theme's colours, by name."""
        self._people = tints

    @guarded(returns=QSize(100, 40))
    def sizeHint(self, option: QStyleOptionViewItem, index: Index) -> QSize:
        """Give every row the same height."""
        return QSize(100, row_height(option.font))

    @guarded
    def paint(self, painter: QPainter, option: QStyleOptionViewItem, index: Index) -> None:
        """Paint one cell."""
        row = index.data(ROW_ROLE)
        painter.save()
        try:
            if isinstance(row, Head):
                self._paint_head(painter, option, index, row)
                return
            super().paint(painter, option, index)
            painter.setPen(self._theme.rule)
            painter.drawLine(option.rect.bottomLeft(), option.rect.bottomRight())
            if isinstance(row, Listed):
                self._paint_cell(painter, option, index, row)
        finally:
            painter.restore()

    def _paint_head(
        self, painter: QPainter, option: QStyleOptionViewItem, index: Index, head: Head
    ) -> None:
        """Paint the part of a head that falls into a cell: it goes through all columns."""
        role = QPalette.ColorRole.AlternateBase
        chosen = QPalette.ColorRole.Highlight if is_selected(option, index) else role
        painter.setClipRect(option.rect)
        painter.fillRect(option.rect, option.palette.color(chosen))
        width = option.widget.viewport().width()  # pyright: ignore[reportAttributeAccessIssue]
        line = QRect(SIDE, option.rect.top(), width - 2 * SIDE, option.rect.height())
        font = QFont(option.font)
        font.setBold(True)
        metrics = QFontMetrics(font)
        count = locale_of(self._translation.language).toString(head.count)
        sign = "▾" if head.open else "▸"
        room = line.width() - metrics.horizontalAdvance(f"{sign}  {count}") - 3 * SIDE
        title = metrics.elidedText(head.title, Qt.TextElideMode.ElideMiddle, room)
        painter.setFont(font)
        painter.setPen(row_color(option, index, QPalette.ColorRole.Text))
        painter.drawText(line, Qt.AlignmentFlag.AlignVCenter, f"{sign}  {title}")
        painter.setPen(row_color(option, index, QPalette.ColorRole.PlaceholderText))
        after = metrics.horizontalAdvance(f"{sign}  {title}") + SIDE
        painter.setFont(option.font)
        painter.drawText(line.adjusted(after, 0, 0, 0), Qt.AlignmentFlag.AlignVCenter, count)

    def _paint_cell(
        self, painter: QPainter, option: QStyleOptionViewItem, index: Index, row: Listed
    ) -> None:
        locale, annotation = locale_of(self._translation.language), row.annotation
        beside = 0
        painter.setClipRect(option.rect)
        quiet = row_color(option, index, QPalette.ColorRole.PlaceholderText)
        plain = row_color(option, index, QPalette.ColorRole.Text)
        match index.column():
            case Column.QUOTE:
                self._paint_quote(painter, option, index, row)
                return
            case Column.NOTE:
                said = answers(row)
                lines = self._lines(annotation.note, option, 1 if said else 2)
                colors = [plain] * len(lines) + [quiet]
                lines = (*lines, said)
            case Column.TAGS:
                lines = self._lines("、".join(annotation.tags), option, 2)
                colors = [plain, plain]
            case Column.PLACE:
                lines, colors = place(row, locale), [plain, quiet]
            case _:
                lines, colors = maker(row, locale), [plain, quiet]
                beside = self._paint_person(painter, option, annotation.creator)
        for number, (line, color) in enumerate(zip(lines, colors, strict=False)):
            painter.setPen(color)
            at = self._at(option, number) + QPointF(beside, 0)
            painter.drawText(at, self._elided(line, option, beside))

    def _paint_person(self, painter: QPainter, option: QStyleOptionViewItem, name: str) -> int:
        """Paint the badge of a person who is told apart; return the room that it takes."""
        if name not in self._people:
            return 0
        face, color = self._face(option.font), self._theme.people[self._people[name]]
        size = badge_size(face.height)
        top = option.rect.top() + EDGE + (face.height - size) / 2
        box = QRectF(option.rect.left() + SIDE, top, size, size)
        paint_badge(painter, box, name, color, self._theme.paper)
        return size + STEP

    def _paint_quote(
        self, painter: QPainter, option: QStyleOptionViewItem, index: Index, row: Listed
    ) -> None:
        annotation, face = row.annotation, self._face(option.font)
        lost = annotation.state is not AnchorState.ANCHORED
        lines = self._lines(annotation.anchor.quote, option, 1 if lost else 2)
        chosen = is_selected(option, index)
        decoration = self._theme.decorations[annotation.style]
        for number, line in enumerate(lines):
            at, width = self._at(option, number), face.metrics.horizontalAdvance(line)
            box = QRectF(at.x() - 1, at.y() - face.metrics.ascent(), width + 2, face.height)
            if not chosen:
                painter.fillRect(box, self._theme.fills[annotation.style])
            color = row_color(option, index, QPalette.ColorRole.Text)
            painter.setPen(color if chosen else self._theme.ink)
            painter.drawText(at, line)
            pen = QPen(color if chosen else self._theme.lines[annotation.style], 1.6)
            underline(painter, box.bottomLeft() + QPointF(0, 1), width, pen, decoration)
        if lost:
            painter.setPen(row_color(option, index, QPalette.ColorRole.PlaceholderText))
            words = self._elided(f"⚠ {state_name(annotation.state)}", option)
            painter.drawText(self._at(option, len(lines)), words)

    def _at(self, option: QStyleOptionViewItem, number: int) -> QPointF:
        """Return where a line of a cell begins."""
        face = self._face(option.font)
        top = option.rect.top() + EDGE + number * (face.height + STEP)
        return QPointF(option.rect.left() + SIDE, top + face.metrics.ascent())

    def _lines(self, text: str, option: QStyleOptionViewItem, most: int) -> tuple[str, ...]:
        width = option.rect.width() - 2 * SIDE
        key = (f"{most}{text}", width)
        if key not in self._broken:
            if len(self._broken) > KEPT:
                self._broken.clear()
            self._broken[key] = wrapped(text, self._face(option.font), width, most)
        return self._broken[key]

    def _elided(self, text: str, option: QStyleOptionViewItem, beside: int = 0) -> str:
        width, metrics = option.rect.width() - 2 * SIDE - beside, self._face(option.font).metrics
        return metrics.elidedText(text, Qt.TextElideMode.ElideRight, width)

    def _face(self, font: QFont) -> Face:
        key = font.key()
        if key not in self._faces:
            self._faces[key] = Face.of(QFont(font))
        return self._faces[key]
