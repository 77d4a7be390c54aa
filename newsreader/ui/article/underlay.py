"""What is painted under the text: highlights, doubts, places of a search, marks in the margins.

The document itself is never formatted: overlapping highlights blend and keep a line each, nothing
is laid out anew, and thousands of them cost no more than those that are on the screen.
"""

from collections.abc import Iterable, Sequence

from PySide6.QtCore import QPointF, QRectF
from PySide6.QtGui import QColor, QPainter, QPen, QTextDocument

from newsreader.core.annotation import Annotation
from newsreader.core.article import Mark
from newsreader.core.findings import FindingKind
from newsreader.core.ids import AnnotationId
from newsreader.core.spans import Span
from newsreader.ui.article import paint
from newsreader.ui.article.geometry import Lines, Piece, caret, visible
from newsreader.ui.article.highlights import Highlights, Look
from newsreader.ui.article.margin import Column
from newsreader.ui.offsets import Offsets
from newsreader.ui.theme import Theme

LONG_DOUBT = 60
"""A doubt about more characters than this gets a bar in the margin, not a line under the text."""


class Underlay:
    """The painted things of one document, and which of them stand at a point of it."""

    def __init__(self, document: QTextDocument, offsets: Offsets, theme: Theme) -> None:
        self.document = document
        self.theme = theme
        self.highlights = Highlights(offsets, theme)
        self._offsets = offsets
        self._marks: Sequence[Mark] = ()
        self._hits: Sequence[Span] = ()
        self._focus: Span | None = None
        self._lines: Lines | None = None
        self._looks: dict[AnnotationId, Look] = {}

    @property
    def column(self) -> Column:
        """Where the text stands between its margins."""
        return self.highlights.column

    @column.setter
    def column(self, column: Column) -> None:
        """Set the text between other margins."""
        self.highlights.column = column

    @property
    def selected(self) -> str:
        """The annotation that is emphasised, or the empty text."""
        return self.highlights.selected

    @selected.setter
    def selected(self, annotation_id: str) -> None:
        """Emphasise another one."""
        self.highlights.selected = annotation_id

    @property
    def lines(self) -> Lines:
        """The lines of the document as it is laid out."""
        if self._lines is None:
            self._lines = Lines(self.document, self._offsets)
        return self._lines

    def set_annotations(self, annotations: Sequence[Annotation]) -> None:
        """Paint these annotations from now on."""
        self._looks = {}
        self.highlights.set(annotations)

    def change_annotations(self, annotations: Sequence[Annotation]) -> tuple[Span, ...]:
        """Paint these from now on, and return what looks otherwise than before."""
        before = self._looks or self.highlights.looks(self.lines)
        self.highlights.set(annotations)
        after = self._looks = self.highlights.looks(self.lines)
        ids = [id_ for id_ in before | after if before.get(id_) != after.get(id_)]
        changed = (looks[id_] for id_ in ids for looks in (before, after) if id_ in looks)
        return tuple(item.anchor.span for item, *_ in changed)

    def area(self, spans: Iterable[Span]) -> QRectF:
        """Return the lines that some spans stand in, from margin to margin."""
        found, em = QRectF(), self.column.em
        for span in spans:
            for number in self.lines.of(span):
                found |= self.lines.line(number).box
        right = self.column.right + self.column.room
        return QRectF(0, found.top() - em, right, found.height() + 2 * em)

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
        return not (self.highlights or self._marks or self._hits or self._focus)

    def relaid(self) -> None:
        """Forget where things stood: the text was laid out anew."""
        self._lines = None
        self._looks = {}
        self.highlights.relaid()

    def follow(self, offsets: Offsets) -> None:
        """Count in the text as it is after an edit."""
        self._offsets = offsets
        self.relaid()

    def paint(self, painter: QPainter, view: QRectF) -> None:
        """Paint what stands in `view`, a part of the document; the painter stands at its origin."""
        shown = self._seen(view)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        self._paint_hits(painter, shown)
        if self.highlights:
            self.highlights.paint(painter, self.lines, shown, view)
        self._paint_marks(painter, shown)

    def annotations_at(self, point: QPointF) -> tuple[Annotation, ...]:
        """Return the annotations at a point of the text or the margin, the shortest first."""
        if not self.highlights:
            return ()
        near = self._seen(QRectF(point.x(), point.y() - 2, 1, 4))
        return self.highlights.at(point, self.lines, near)

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

    def pieces(self, span: Span) -> tuple[Piece, ...]:
        """Return where a span stands; a point answers with one piece without width."""
        start, end = self._offsets.positions(span)
        found = self.lines.pieces(start, end) if span.length else ()
        return found or (caret(self.document, start),)

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
