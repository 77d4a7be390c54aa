"""The highlights of an article: washes and lines under the words, bars beside them, an outline.

However many lie over each other, a word has one ground: that of the shortest highlight on it, with
a shade of the next. Three get a line under the words; each has its bar in the margin.
"""

from collections.abc import Sequence
from dataclasses import replace

from PySide6.QtCore import QPointF, QRectF, Qt
from PySide6.QtGui import QFont, QPainter, QPen

from newsreader.core.annotation import Annotation
from newsreader.core.ids import AnnotationId
from newsreader.core.spans import Span
from newsreader.ui.article import paint
from newsreader.ui.article.geometry import Lines, Piece
from newsreader.ui.article.layers import LANES, lanes, nearest_first, stretches
from newsreader.ui.article.margin import Bars, Column, boxes, counts
from newsreader.ui.offsets import Offsets
from newsreader.ui.theme import Theme, mixed

UNDER = 0.1
"""How much of the line's colour of the one beneath shows through the ground of the one on top."""


Look = tuple[Annotation, int, int]
"""All by which a highlight looks as it does: what it is, the lanes of its line and of its bar."""


class Highlights:
    """What is painted for annotations, and which of them stand at a point."""

    def __init__(self, offsets: Offsets, theme: Theme) -> None:
        self.theme = theme
        self.selected = ""
        self.pointed = ""
        self.column = Column(0, 0, 16)
        self._offsets = offsets
        self._items: tuple[Annotation, ...] = ()
        self._spans: list[Span] = []
        self._lanes: Sequence[int] = ()
        self._bars: Bars | None = None

    def __bool__(self) -> bool:
        return bool(self._items)

    def set(self, annotations: Sequence[Annotation]) -> None:
        """Paint these from now on; those that lost their words have no place to be painted at."""
        self._items = tuple(item for item in annotations if item.anchor.span.length)
        self._spans = [item.anchor.span for item in self._items]
        self._lanes = lanes([(span.start, span.end) for span in self._spans])
        self.relaid()

    def looks(self, lines: Lines) -> dict[AnnotationId, Look]:
        """Return how each of them looks, to find out what is to be painted anew."""
        looks = zip(self._items, self._lanes, self._bars_on(lines).lanes, strict=True)
        return {look[0].id: look for look in looks}

    def put(self, annotation_id: str, span: Span) -> None:
        """Paint one of them at another place."""
        here = [
            replace(item, anchor=replace(item.anchor, span=span))
            if item.id == annotation_id
            else item
            for item in self._items
        ]
        self.set(here)

    def find(self, annotation_id: str) -> Annotation | None:
        """Return one of them; None if it isn't there."""
        return next((item for item in self._items if item.id == annotation_id), None)

    def relaid(self) -> None:
        """Forget which lines they stand in."""
        self._bars = None

    def paint(self, painter: QPainter, lines: Lines, shown: Span, view: QRectF) -> None:
        """Paint those that stand in `shown`, the part of the text that `view` shows."""
        chosen = self._in(shown)
        self._paint_washes(painter, lines, chosen, shown)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        self._paint_lines(painter, lines, chosen, shown)
        self._paint_ears(painter, lines, chosen, shown)
        self._paint_bars(painter, lines, shown, view)
        self._paint_outlines(painter, lines, shown)

    def at(self, point: QPointF, lines: Lines, near: Span) -> tuple[Annotation, ...]:
        """Return those at a point of the document, the shortest first; `near` are its lines.

        Beside the text, that is the one whose bar is there, and the others beside this line.
        """
        if point.x() >= self.column.beside:
            at, _ = lines.of(near)
            return tuple(self._items[i] for i in self._bars_on(lines).at(point, at, self.column))
        found = [i for i in self._in(near) if self._touches(lines, i, near, point)]
        return tuple(self._items[i] for i in nearest_first(self._spans, found))

    def handles(self, lines: Lines) -> tuple[QPointF, QPointF] | None:
        """Return where the ends of the selected one stand: above its start, below its end."""
        found = self.find(self.selected)
        if found is None or not (pieces := self._pieces(lines, found.anchor.span)):
            return None
        grip = 0.12 * self.column.em
        return (
            pieces[0].box.topLeft() + QPointF(0, -grip),
            pieces[-1].box.bottomRight() + QPointF(0, grip),
        )

    def _in(self, shown: Span) -> list[int]:
        start, end = shown.start, shown.end
        return [i for i, span in enumerate(self._spans) if span.start < end and start < span.end]

    def _pieces(self, lines: Lines, span: Span) -> tuple[Piece, ...]:
        return lines.pieces(*self._offsets.positions(span))

    def _touches(self, lines: Lines, index: int, near: Span, point: QPointF) -> bool:
        seen = self._pieces(lines, _cut(self._spans[index], near))
        return any(piece.box.adjusted(-1, -2, 1, 6).contains(point) for piece in seen)

    def _bars_on(self, lines: Lines) -> Bars:
        if self._bars is None:
            self._bars = Bars([lines.of(span) for span in self._spans])
        return self._bars

    def _paint_washes(
        self, painter: QPainter, lines: Lines, chosen: Sequence[int], shown: Span
    ) -> None:
        # Without smoothing: where two grounds meet there is neither a gap nor a seam.
        painter.setRenderHint(QPainter.RenderHint.Antialiasing, on=False)
        seen = {i: _cut(self._spans[i], shown) for i in chosen}
        cut = [seen.get(i, span) for i, span in enumerate(self._spans)]
        for stretch in stretches(cut, chosen):
            color = self.theme.fills[self._items[stretch.top].style]
            if stretch.under != stretch.top:
                beneath = self.theme.lines[self._items[stretch.under].style]
                color = mixed(color, beneath, UNDER)
            for piece in self._pieces(lines, stretch.span):
                painter.fillRect(piece.box, color)

    def _paint_lines(
        self, painter: QPainter, lines: Lines, chosen: Sequence[int], shown: Span
    ) -> None:
        em = self.column.em
        for index in chosen:
            lane = self._lanes[index]
            if lane >= LANES:
                continue
            style = self._items[index].style
            line = self.theme.decorations[style]
            pen = QPen(self.theme.lines[style], em * 0.09)
            for piece in self._pieces(lines, _cut(self._spans[index], shown)):
                y = piece.box.bottom() + em * (0.06 + 0.15 * lane)
                start = QPointF(piece.box.left() + 0.5, y)
                paint.underline(painter, start, piece.box.width() - 1, QPen(pen), line)

    def _paint_ears(
        self, painter: QPainter, lines: Lines, chosen: Sequence[int], shown: Span
    ) -> None:
        size = 0.3 * self.column.em
        for index in chosen:
            item, end = self._items[index], self._spans[index].end
            if item.note and end <= shown.end:
                for piece in self._pieces(lines, Span(end - 1, end)):
                    paint.dog_ear(painter, piece.box.topRight(), size, self.theme.lines[item.style])

    def _paint_bars(self, painter: QPainter, lines: Lines, shown: Span, view: QRectF) -> None:
        first, last = lines.of(shown)
        bars, em = self._bars_on(lines).between(first, last), self.column.em
        for bar, box in boxes(bars, lines, view, self.column):
            item = self._items[bar.number]
            strong = item.id in (self.selected, self.pointed)
            line = self.theme.decorations[item.style]
            paint.bar(painter, box, self.theme.lines[item.style], line, strong=strong)
            if item.note and bar.first >= first:
                head = QPointF(box.center().x(), box.top())
                paint.head(painter, head, 0.19 * em, self.theme.lines[item.style])
        self._paint_counts(painter, lines, counts(bars, self.column))

    def _paint_counts(self, painter: QPainter, lines: Lines, found: dict[int, list[int]]) -> None:
        font, em = QFont(painter.font()), self.column.em
        font.setPixelSize(max(8, round(0.58 * em)))
        painter.setFont(font)
        painter.setPen(self.theme.quiet)
        left = self.column.lane(self.column.lanes) - 0.1 * em
        for line, hidden in found.items():
            box = lines.line(line).box
            place = QRectF(left, box.top(), 2 * em, box.height())
            painter.drawText(place, Qt.AlignmentFlag.AlignVCenter, f"+{len(hidden)}")

    def _paint_outlines(self, painter: QPainter, lines: Lines, shown: Span) -> None:
        dark = self.theme.dark
        for id_ in dict.fromkeys((self.pointed, self.selected)):
            item = self.find(id_)
            if item is None or not item.anchor.span.overlaps(shown):
                continue
            color, selected = self.theme.lines[item.style], id_ == self.selected
            pieces = self._pieces(lines, item.anchor.span)
            if selected:
                for piece in pieces:
                    painter.fillRect(piece.box, paint.faded(color, 0.1 if dark else 0.2))
            paint.outline(painter, pieces, QPen(color, 1.6 if selected else 1.1))
        self._paint_handles(painter, lines, shown)

    def _paint_handles(self, painter: QPainter, lines: Lines, shown: Span) -> None:
        ends, item = self.handles(lines), self.find(self.selected)
        if ends is not None and item is not None and item.anchor.span.overlaps(shown):
            for end in ends:
                paint.handle(painter, end, 0.2 * self.column.em, self.theme.lines[item.style])


def _cut(span: Span, to: Span) -> Span:
    """Return the part of a span that lies in another one that it overlaps."""
    return Span(max(span.start, to.start), min(span.end, to.end))
