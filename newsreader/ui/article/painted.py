"""The article's text over its underlay, in a column that is good to read."""

from collections.abc import Sequence

from PySide6.QtCore import QPointF, QRectF, Signal
from PySide6.QtGui import QPainter, QPaintEvent, QPalette, QResizeEvent, QTextDocument
from PySide6.QtWidgets import QWidget

from newsreader.core.article import ArticleView
from newsreader.core.spans import Span
from newsreader.ui.article.document import build_document
from newsreader.ui.article.margin import Column
from newsreader.ui.article.paint import faded
from newsreader.ui.article.place import Place, finish_layout, read_place, scroll_to
from newsreader.ui.article.reading import ReadingText
from newsreader.ui.article.typography import MARGIN, MEASURE, NARROW, Typography
from newsreader.ui.article.underlay import Underlay
from newsreader.ui.guard import guarded
from newsreader.ui.theme import Theme


class PaintedText(ReadingText):
    """Shows one article with its highlights, doubts and places of a search."""

    painted = Signal()
    """What is shown stands on the screen."""

    column_moved = Signal(float)
    """Left edge of the column in the viewport, in pixels."""

    def __init__(self, theme: Theme, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._theme = theme
        self._typography = Typography(self.font(), theme.ink, theme.quiet)
        self._view: ArticleView | None = None
        self._place = Place()
        self.column = Column(0, 0, 16)
        self._placing = False
        self._painted = False
        self.room = self.size()
        self.underlay = Underlay(self.document(), self.offsets, theme)
        self.verticalScrollBar().valueChanged.connect(self._scrolled)

    def show_article(self, view: ArticleView, typography: Typography, theme: Theme) -> None:
        """Set an article; the same article keeps its place, its caret and its selection."""
        same = self._view is not None and self._view.id == view.id
        place, selected = (self._place, self.selected_span()) if same else (Place(), Span(0, 0))
        chosen = self.underlay.selected if same else ""
        self._view, self._typography, self._theme = view, typography, theme
        self._placing = True
        document = build_document(view, typography, self)
        self._fit(document)
        self.set_text(view.text, document)
        self._new_underlay(chosen)
        self.underlay.set_annotations(view.annotations)
        self.underlay.set_marks(view.marks)
        self._repaint()
        self._set_colors()
        self.select(_held(selected, len(view.text)))
        self._placing = False
        self._keep(place)

    def update_view(self, view: ArticleView) -> None:
        """Paint the annotations and doubts of `view`, whose text is the one shown."""
        former, self._view = self._view, view
        changed = self.underlay.change_annotations(view.annotations)
        if former is None or former.marks != view.marks:
            self.underlay.set_marks(view.marks)
            self._repaint()
        else:
            self._repaint(*changed, all_of_it=False)

    def set_selected(self, annotation_id: str) -> None:
        """Emphasise one annotation; the empty text for none."""
        former, self.underlay.selected = self.underlay.selected, annotation_id
        self._repaint_those(former, annotation_id)

    def point_at(self, annotation_id: str) -> None:
        """Outline the annotation at the cursor; the empty text for none."""
        highlights = self.underlay.highlights
        former, highlights.pointed = highlights.pointed, annotation_id
        if former != annotation_id:
            self._repaint_those(former, annotation_id)

    def preview(self, annotation_id: str, span: Span) -> None:
        """Show an annotation on other words, as it will be once it is stored."""
        former = self.underlay.highlights.find(annotation_id)
        if former is not None:
            changed = former.anchor.span, span
            self.underlay.highlights.put(annotation_id, span)
            self._repaint(*changed)

    def set_hits(self, hits: Sequence[Span], focus: Span | None = None) -> None:
        """Mark places of a search, `focus` more than the others."""
        self.underlay.set_hits(hits, focus)
        self._repaint()

    def bring(self, span: Span) -> None:
        """Scroll only if the span isn't in view; it then stands a third from the top."""
        piece = self.underlay.pieces(span)[0]
        bar = self.verticalScrollBar()
        height = self.room.height()
        if bar.value() <= piece.box.top() and piece.box.bottom() <= bar.value() + height:
            return
        finish_layout(self, height)
        bar.setValue(round(piece.box.top() - height / 3))

    def span_rects(self, span: Span) -> tuple[QRectF, QRectF]:
        """Return where the first and the last line of a span stand in the viewport."""
        found = self.underlay.pieces(span)
        shift = self.to_document(QPointF(0, 0))
        return found[0].box.translated(-shift), found[-1].box.translated(-shift)

    @guarded
    def paintEvent(self, event: QPaintEvent) -> None:
        """Paint the underlay, then the text over it."""
        self._painted = not self.underlay.empty
        if self._painted:
            shift = self.to_document(QPointF(0, 0))
            with QPainter(self.viewport()) as painter:
                painter.translate(-shift)
                self.underlay.paint(painter, QRectF(event.rect()).translated(shift))
        super().paintEvent(event)
        self.painted.emit()

    @guarded
    def resizeEvent(self, event: QResizeEvent) -> None:
        """Set the column anew and keep what stands at the top."""
        setting = self._placing  # a scroll bar that goes while another article comes resizes too
        self._placing = True
        anew = event.size().width() != self.room.width()  # another height leaves lines alone
        self.room = event.size()
        if anew and self._view is not None:  # an empty one would load a face that no article has
            self._fit(self.document())
        super().resizeEvent(event)
        if anew:
            self.underlay.relaid()
        self._placing = setting
        if not setting:
            self._keep(self._place)

    def _repaint(self, *spans: Span, all_of_it: bool = True) -> None:
        """Paint the underlay of some spans anew, or all of it, if there is one or was one.

        Asked for the viewport, PySide6 first makes all classes of widgets: a tenth of the start.
        """
        if not self._painted and self.underlay.empty:
            return
        if spans:
            shift = self.to_document(QPointF(0, 0))
            self.viewport().update(self.underlay.area(spans).translated(-shift).toAlignedRect())
        elif all_of_it:
            self.viewport().update()

    def _repaint_those(self, *annotation_ids: str) -> None:
        found = (self.underlay.highlights.find(id_) for id_ in annotation_ids if id_)
        self._repaint(*(item.anchor.span for item in found if item), all_of_it=False)

    def _fit(self, document: QTextDocument) -> None:
        """Centre a column of whole characters, no wider than is good to read."""
        em = self._typography.em
        room = self.room.width()
        margin = MARGIN if room > NARROW * em else MARGIN - 1
        count = min(MEASURE, max(8, int(room / em) - 2 * margin))
        side = max(0.0, (room - count * em) / 2)
        self.column = Column(side, side + count * em, em, room - side - count * em)
        self.underlay.column = self.column
        self.column_moved.emit(side)
        shape = document.rootFrame().frameFormat()
        shape.setLeftMargin(side)
        # Rounding must not push the last character of a line to the next one.
        shape.setRightMargin(max(0.0, room - side - count * em - 0.5))
        shape.setTopMargin(1.6 * em)
        shape.setBottomMargin(5 * em)
        document.rootFrame().setFrameFormat(shape)

    def _new_underlay(self, selected: str) -> None:
        self.underlay = Underlay(self.document(), self.offsets, self._theme)
        self.underlay.column = self.column
        self.underlay.selected = selected

    def _set_colors(self) -> None:
        palette = QPalette(self.palette())
        palette.setColor(QPalette.ColorRole.Base, self._theme.paper)
        palette.setColor(QPalette.ColorRole.Text, self._theme.ink)
        palette.setColor(QPalette.ColorRole.Highlight, faded(self._theme.selection, 0.75))
        palette.setColor(QPalette.ColorRole.HighlightedText, self._theme.ink)
        self.setPalette(palette)

    def _keep(self, place: Place) -> None:
        self._placing = True
        scroll_to(self, place, self.room.height())
        self._placing = False
        self._place = place

    def _scrolled(self) -> None:
        if not self._placing:
            self._place = read_place(self, self.column.left)


def _held(span: Span, length: int) -> Span:
    return Span(min(span.start, length), min(span.end, length))
