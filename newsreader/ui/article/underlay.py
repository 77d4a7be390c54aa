"""What is painted under the text: highlights, doubts, places of a search, marks in the margins.

The document itself is never formatted: overlapping highlights blend and keep a line each, nothing
is laid out anew, and thousands of them cost no more than those that are on the screen.
"""

from collections.abc import Iterator, Sequence
from typing import NamedTuple

from PySide6.QtCore import QPointF, QRectF
from PySide6.QtGui import QColor, QPainter, QPen, QTextDocument

from newsreader.core.annotation import Annotation
from newsreader.core.article import Mark
from newsreader.core.findings import FindingKind
from newsreader.core.spans import Span
from newsreader.ui.article import paint
from newsreader.ui.article.geometry import Piece, caret, pieces, visible
from newsreader.ui.article.layers import lanes, nearest_first
from newsreader.ui.offsets import Offsets
from newsreader.ui.theme import Theme

LONG_DOUBT = 60
"""A doubt about more characters than this gets a bar in the margin, not a line under the text."""

OVER = 0.6
"""Opacity of a fill over another one: a mixture never has less contrast than its parts."""


class Column(NamedTuple):
    """Left and right edge of the text, and the width of one character."""

    left: float
    right: float
    em: float


class Underlay:
    """The painted things of one document, and which of them stand at a point of it."""

    def __init__(self, document: QTextDocument, offsets: Offsets, theme: Theme) -> None:
        self.document = document
        self.theme = theme
        self.selected = ""
        self.column = Column(0, 0, 16)
        self._offsets = offsets
        self._annotations: Sequence[Annotation] = ()
        self._lanes: Sequence[int] = ()
        self._marks: Sequence[Mark] = ()
        self._hits: Sequence[Span] = ()
        self._focus: Span | None = None
        self._pieces: dict[Span, tuple[Piece, ...]] = {}

    def set_annotations(self, annotations: Sequence[Annotation]) -> None:
        """Paint these annotations from now on."""
        self._annotations = annotations
        self._lanes = lanes([item.anchor.span for item in annotations])

    def set_marks(self, marks: Sequence[Mark]) -> None:
        """Paint these doubts from now on."""
        self._marks = marks

    def set_hits(self, hits: Sequence[Span], focus: Span | None = None) -> None:
        """Paint these places of a search; `focus` is the one just jumped to."""
        self._hits = hits
        self._focus = focus

    @property
    def empty(self) -> bool:
        """Whether there is nothing to paint."""
        return not (self._annotations or self._marks or self._hits or self._focus)

    def relaid(self) -> None:
        """Forget where things stood: the text was laid out anew."""
        self._pieces.clear()

    def paint(self, painter: QPainter, view: QRectF) -> None:
        """Paint what stands in `view`, a part of the document; the painter stands at its origin."""
        shown = self._seen(view)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        self._paint_hits(painter, shown)
        self._paint_washes(painter, shown)
        self._paint_lines(painter, shown)
        self._paint_marks(painter, shown)
        self._paint_notes(painter, shown)

    def annotations_at(self, point: QPointF) -> tuple[Annotation, ...]:
        """Return the annotations at a point of the document, the shortest first."""
        around = QRectF(point.x(), point.y() - 2, 1, 4)
        at = self._seen(around)
        found = [i for i, item in self._annotated(at) if self._touches(item.anchor.span, point)]
        spans = [item.anchor.span for item in self._annotations]
        return tuple(self._annotations[i] for i in nearest_first(spans, found))

    def marks_at(self, point: QPointF) -> tuple[Mark, ...]:
        """Return the doubts at a point of the document, in the text or in the margin."""
        around = self._seen(
            QRectF(0, point.y() - 2 * self.column.em, self.column.right, 4 * self.column.em)
        )
        return tuple(
            mark
            for mark in self._marks
            if _near(mark.place, around)
            and (
                self._touches(mark.place, point)
                or self._lozenge(mark).adjusted(-4, -4, 4, 4).contains(point)
            )
        )

    def _seen(self, view: QRectF) -> Span:
        start, end = visible(self.document, view)
        return self._offsets.span(start, end)

    def _annotated(self, shown: Span) -> Iterator[tuple[int, Annotation]]:
        for index, item in enumerate(self._annotations):
            if item.anchor.span.overlaps(shown):
                yield index, item

    def pieces(self, span: Span) -> tuple[Piece, ...]:
        """Return where a span stands; a point answers with one piece without width."""
        if span not in self._pieces:
            start, end = self._offsets.positions(span)
            found = pieces(self.document, start, end) if span.length else ()
            self._pieces[span] = found or (caret(self.document, start),)
        return self._pieces[span]

    def _touches(self, span: Span, point: QPointF) -> bool:
        grown = (piece.box.adjusted(-1, -2, 1, 6) for piece in self.pieces(span))
        return any(box.contains(point) for box in grown)

    def _paint_hits(self, painter: QPainter, shown: Span) -> None:
        for hit in self._hits:
            if hit.overlaps(shown) and hit != self._focus:
                for piece in self.pieces(hit):
                    paint.hit(painter, piece.box, self.theme.hit)
        if self._focus is not None and self._focus.overlaps(shown):
            self._paint_focus(painter, self.pieces(self._focus))

    def _paint_focus(self, painter: QPainter, found: Sequence[Piece]) -> None:
        """Frame the place one has come to, and point at its line from the margin."""
        em, middle = self.column.em, found[0].box.center().y()
        for piece in found:
            paint.current_hit(painter, piece.box, self.theme.hit, self.theme.ink)
        tip = QPointF(self.column.left - 0.35 * em, middle)
        paint.pointer(painter, tip, 0.5 * em, self.theme.ink)

    def _paint_washes(self, painter: QPainter, shown: Span) -> None:
        lowest_first = sorted(self._annotated(shown), key=lambda pair: self._lanes[pair[0]])
        for index, item in lowest_first:
            fill = self.theme.fills[item.style]
            color = paint.faded(fill, OVER) if self._lanes[index] else fill
            for piece in self.pieces(item.anchor.span):
                painter.fillRect(piece.box, color)

    def _paint_lines(self, painter: QPainter, shown: Span) -> None:
        em = self.column.em
        for index, item in self._annotated(shown):
            color, selected = self.theme.lines[item.style], item.id == self.selected
            pen = QPen(color, em * (0.13 if selected else 0.09))
            for piece in self.pieces(item.anchor.span):
                if selected:
                    paint.selection_ring(painter, piece.box, color, dark=self.theme.dark)
                y = piece.box.bottom() + em * (0.06 + 0.15 * self._lanes[index])
                start = QPointF(piece.box.left() + 0.5, y)
                paint.underline(painter, start, piece.box.width() - 1, QPen(pen), item.style)

    def _paint_marks(self, painter: QPainter, shown: Span) -> None:
        for mark in self._marks:
            if _near(mark.place, shown):
                paint.doubt_mark(painter, self._lozenge(mark), self.theme.doubt)
                self._paint_doubt(painter, mark)

    def _paint_doubt(self, painter: QPainter, mark: Mark) -> None:
        em, color = self.column.em, self.theme.doubt
        found = self.pieces(mark.place)
        if mark.finding.kind is FindingKind.MISSING_HEAD:
            start = QPointF(found[0].box.left() - 1.7 * em, found[0].baseline - 0.3 * em)
            _ellipsis(painter, start, em, color)
        elif not mark.place.length:
            _wedge(painter, QPointF(found[0].box.left(), found[0].box.bottom()), em, color)
        elif mark.place.length > LONG_DOUBT:
            x = self.column.left - 0.7 * em
            top, bottom = found[0].box.top(), found[-1].box.bottom()
            painter.setPen(QPen(paint.faded(color, 0.7), 1.2))
            painter.drawLine(QPointF(x, top), QPointF(x, bottom))
        else:
            for piece in found:
                paint.dots(
                    painter, piece.box.bottomLeft() + QPointF(1, 1), piece.box.width() - 2, color
                )

    def _paint_notes(self, painter: QPainter, shown: Span) -> None:
        em = self.column.em
        taken: dict[int, int] = {}
        for _, item in self._annotated(shown):
            if not item.note:
                continue
            box = self.pieces(item.anchor.span)[0].box
            row = round(box.top())
            place = taken[row] = taken.get(row, -1) + 1
            left = self.column.right + em * (0.7 + 0.85 * place)
            mark = QRectF(left, box.center().y() - 0.34 * em, 0.7 * em, 0.68 * em)
            paint.note_mark(painter, mark, self.theme.lines[item.style])

    def _lozenge(self, mark: Mark) -> QRectF:
        em, box = self.column.em, self.pieces(mark.place)[0].box
        return QRectF(
            self.column.left - 1.5 * em, box.center().y() - 0.22 * em, 0.44 * em, 0.44 * em
        )


def _near(place: Span, shown: Span) -> bool:
    return place.start <= shown.end and shown.start <= place.end


def _ellipsis(painter: QPainter, start: QPointF, em: float, color: QColor) -> None:
    painter.setPen(QPen(color, 0))
    painter.setBrush(color)
    for number in range(3):
        painter.drawEllipse(start + QPointF((0.2 + 0.4 * number) * em, 0), 0.06 * em, 0.06 * em)


def _wedge(painter: QPainter, tip: QPointF, em: float, color: QColor) -> None:
    painter.setPen(QPen(color, 1.2))
    down = QPointF(-0.14 * em, 0.18 * em), QPointF(0.14 * em, 0.18 * em)
    painter.drawPolyline([tip + down[0], tip, tip + down[1]])
