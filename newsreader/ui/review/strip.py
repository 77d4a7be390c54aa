"""A scrolling strip of text in rows: paints what is in view, tells what is under the mouse.

Not a QTextDocument: after a decision only the rows that changed are set anew.
"""

from dataclasses import replace

from PySide6.QtCore import QEvent, QPoint, QPointF, Qt, Signal
from PySide6.QtGui import (
    QContextMenuEvent,
    QFocusEvent,
    QFont,
    QKeyEvent,
    QMouseEvent,
    QPainter,
    QPaintEvent,
    QPalette,
    QResizeEvent,
)
from PySide6.QtWidgets import QAbstractScrollArea, QFrame, QWidget

from newsreader.core.spans import Span
from newsreader.ui.guard import guarded
from newsreader.ui.review.column import Column
from newsreader.ui.review.painting import Page, paint_row
from newsreader.ui.review.rows import Marks, Row, Spot
from newsreader.ui.review.setting import Setter
from newsreader.ui.theme import Theme

SMALL = 0.76
"""Size of labels, as a share of the text size."""


class Strip(QAbstractScrollArea):
    """Shows rows with a gutter for labels; `gutter` is its width in characters."""

    pressed = Signal(int, int)
    """Row and character that the mouse was pressed on."""

    hovered = Signal(object)
    """tuple[int, int] or None: row and character under the mouse."""

    scrolled = Signal()
    """A person scrolled."""

    menu_requested = Signal(QPoint)
    """The context menu is wanted at this place of the screen."""

    def __init__(self, theme: Theme, gutter: float, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._theme = theme
        self._gutter = gutter
        self._quiet = False
        self._setter = Setter(self.font())
        self._small = QFont(self.font())
        self.column = Column((), self._setter, 0, 0)
        self.marked = Marks()
        self._from: tuple[int, int] | None = None
        self._to: tuple[int, int] | None = None
        self.setFrameShape(QFrame.Shape.NoFrame)
        self.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.setVerticalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOn)
        self.viewport().setMouseTracking(True)
        self.viewport().setCursor(Qt.CursorShape.IBeamCursor)
        self.verticalScrollBar().valueChanged.connect(self._tell_scrolled)
        self.set_theme(theme)

    @property
    def rows(self) -> tuple[Row, ...]:
        """What is shown."""
        return self.column.rows

    @property
    def top(self) -> float:
        """Height of the strip at which the view begins."""
        return self.verticalScrollBar().value()

    def set_rows(self, rows: tuple[Row, ...]) -> None:
        """Show other rows; it stays scrolled as far as it was, and nothing is selected."""
        self._from = self._to = None
        self._lay_out(rows)

    def mark(self, marks: Marks) -> None:
        """Mark other things."""
        self.marked = replace(marks, selected=self.selected)
        self.viewport().update()

    def set_theme(self, theme: Theme) -> None:
        """Paint in the colours of `theme` from now on."""
        self._theme = theme
        palette = QPalette(theme.palette)
        palette.setColor(QPalette.ColorRole.Base, theme.paper)
        palette.setColor(QPalette.ColorRole.Window, theme.paper)
        self.setPalette(palette)
        self.viewport().update()

    def set_reading_font(self, font: QFont) -> None:
        """Set the rows in another face or size."""
        self._setter = Setter(font)
        self._small = QFont(self.font())
        self._small.setPointSizeF(font.pointSizeF() * SMALL)
        self._lay_out(self.rows)

    def bring(self, row: int, offset: int) -> None:
        """Scroll if the character is not in view; it then stands a third from the top."""
        box, height = self.column.box(row, offset), self.viewport().height()
        if box.top() < self.top or box.bottom() > self.top + height:
            self.scroll_to(box.top() - height / 3)

    def scroll_to(self, top: float) -> None:
        """Let the view begin at a height, without saying that a person scrolled."""
        self._quiet = True
        self.verticalScrollBar().setValue(round(top))
        self._quiet = False

    @guarded
    def paintEvent(self, event: QPaintEvent) -> None:
        """Paint the rows in view."""
        column, top, area = self.column, self.top, event.rect()
        page = Page(
            column.gutter, column.width, column.em, self._small, self._theme, self.hasFocus()
        )
        with QPainter(self.viewport()) as painter:
            painter.setRenderHint(QPainter.RenderHint.Antialiasing)
            painter.translate(0, -top)
            for placed in column.seen(top + area.top(), top + area.bottom() + 1):
                paint_row(painter, placed, self.marked, page)

    @guarded
    def resizeEvent(self, event: QResizeEvent) -> None:
        """Set the rows anew, and keep what stands at the top."""
        kept = self.column.line_at(self.top) if self.rows else None
        super().resizeEvent(event)
        self._lay_out(self.rows)
        if kept is not None and self.top:
            self.scroll_to(self.column.box(kept.row, kept.span.start).top())

    @guarded
    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Leave all keys to the desk."""
        event.ignore()

    @guarded
    def mousePressEvent(self, event: QMouseEvent) -> None:
        """Tell which character is meant."""
        found = self._character_at(event.position())
        self._from, self._to = found, None
        if found is not None:
            self.pressed.emit(*found)

    @guarded
    def mouseMoveEvent(self, event: QMouseEvent) -> None:
        """Tell which character is under the mouse; with its button down, select up to there."""
        found = self._character_at(event.position())
        if event.buttons() & Qt.MouseButton.LeftButton and found is not None:
            self._to = found
            self.mark(self.marked)
        self.hovered.emit(found)

    @guarded(returns=False)
    def viewportEvent(self, event: QEvent) -> bool:
        """Tell that the mouse left."""
        if event.type() == QEvent.Type.Leave:
            self.hovered.emit(None)
        return super().viewportEvent(event)

    @guarded
    def contextMenuEvent(self, event: QContextMenuEvent) -> None:
        """Ask for the menu; the character under the mouse is meant."""
        self.menu_requested.emit(event.globalPos())

    @guarded
    def focusInEvent(self, event: QFocusEvent) -> None:
        """Outline the current row strongly."""
        super().focusInEvent(event)
        self.viewport().update()

    @guarded
    def focusOutEvent(self, event: QFocusEvent) -> None:
        """Outline the current row faintly."""
        super().focusOutEvent(event)
        self.viewport().update()

    def _lay_out(self, rows: tuple[Row, ...]) -> None:
        view, em = self.viewport().size(), self._setter.em
        self.column = Column(rows, self._setter, self._gutter * em, view.width())
        bar = self.verticalScrollBar()
        self._quiet = True
        bar.setPageStep(view.height())
        bar.setSingleStep(round(2 * em))
        bar.setRange(0, max(0, round(self.column.height) - view.height()))
        self._quiet = False
        self.viewport().update()

    def _character_at(self, point: QPointF) -> tuple[int, int] | None:
        return self.column.character_at(point + QPointF(0, self.top))

    @property
    def selected(self) -> tuple[Spot, ...]:
        """What the mouse was drawn over, row by row, the characters at both ends included."""
        if self._from is None or self._to is None or self._from == self._to:
            return ()
        (first, start), (last, end) = sorted((self._from, self._to))
        lengths = [len(row.text) for row in self.rows[first : last + 1]]
        spots = (Spot(n, Span(0, length)) for n, length in enumerate(lengths, start=first))
        found = list(spots)
        found[-1] = Spot(last, Span(0, min(end + 1, lengths[-1])))
        found[0] = Spot(first, Span(min(start, found[0].span.end), found[0].span.end))
        return tuple(found)

    def _tell_scrolled(self) -> None:
        self.viewport().update()
        if not self._quiet:
            self.scrolled.emit()
