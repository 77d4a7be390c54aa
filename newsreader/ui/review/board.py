"""Both texts side by side: one caret in them, one way of scrolling, the same things marked."""

from dataclasses import dataclass
from functools import partial

from PySide6.QtCore import QEvent, QPoint, Qt, Signal
from PySide6.QtGui import QFont, QGuiApplication
from PySide6.QtWidgets import QSplitter, QWidget

from newsreader.core.findings import Finding, Repair
from newsreader.core.ids import ArticleId
from newsreader.core.reshaping.places import BlockPlace
from newsreader.core.review import ReviewView
from newsreader.ui.guard import guarded
from newsreader.ui.review.crossing import Crossing, Side
from newsreader.ui.review.heading import headed
from newsreader.ui.review.moves import MOVES
from newsreader.ui.review.rows import Spot
from newsreader.ui.review.sheet import Caret
from newsreader.ui.review.strip import Strip
from newsreader.ui.theme import Theme

RAW_GUTTER, READING_GUTTER = 3.4, 5.6
"""Widths of the gutters in characters: line numbers, names of roles."""

PAGE = 0.85
"""How much of a screenful PgDown goes on."""


@dataclass(frozen=True, slots=True)
class Kept:
    """A source character in view, and how far below the top of the view it stands."""

    offset: int
    height: float


class Board(QSplitter):
    """Shows an issue raw and as it is read; knows where the caret stands."""

    caret_moved = Signal()
    """A person went to another place."""

    menu_requested = Signal(QPoint)
    """The context menu is wanted at this place of the screen."""

    def __init__(self, theme: Theme, parent: QWidget | None = None) -> None:
        super().__init__(Qt.Orientation.Horizontal, parent)
        self.raw = Strip(theme, RAW_GUTTER, self)
        self.reading = Strip(theme, READING_GUTTER, self)
        self.crossing = Crossing()
        self.caret = Caret(0, 0)
        self._finding: Finding | None = None
        self._mouse: Caret | None = None
        self._shown: object = None
        self.raw.setObjectName("reviewSource")
        self.reading.setObjectName("reviewReading")
        self.setChildrenCollapsible(False)
        self.setHandleWidth(5)
        self._headings = [headed(self, strip) for strip in self._strips]
        self._connect()
        self._translate()

    def show_view(self, view: ReviewView, *, anew: bool = False) -> None:
        """Show an issue; the one shown before keeps its caret and stays where it is scrolled.

        Nothing is done where no text has changed, unless all is to be named `anew`.
        """
        if not anew and view.source == self.crossing.sheet.source and self._shown == _parts(view):
            return
        self._shown = _parts(view)
        former = self.crossing
        after = Crossing(view, former)
        same = former.sheet.source == view.source
        kept = [self._kept(strip) if same else None for strip in self._strips]
        seen = same and self._sees_caret()
        stood = former.sheet.offset(self.caret) if same else None
        self.crossing, self._mouse = after, None
        found = None if stood is None else after.sheet.caret(stood)
        self.caret = found or after.sheet.held(self.caret if same else Caret(0, 0))
        for strip, place in zip(self._strips, kept, strict=True):
            strip.set_rows(self._side(strip).rows)
            self._restore(strip, place)
        self._mark()
        if seen and not self._sees_caret():
            self._bring(self.reading)

    def set_theme(self, theme: Theme, font: QFont) -> None:
        """Follow the theme and the size of the type."""
        for strip in self._strips:
            strip.set_theme(theme)
            strip.set_reading_font(font)

    def go_to(self, caret: Caret, leader: Strip | None = None) -> None:
        """Put the caret there, and bring it into view on both sides."""
        if self.crossing.sheet.items:
            self.caret = self.crossing.sheet.held(caret)
            self._mark()
            self._bring(leader or self.reading)
            self.caret_moved.emit()

    def go_to_finding(self, finding: Finding) -> None:
        """Put the caret where a doubt is: where something was parted, at the seam."""
        sheet = self.crossing.sheet
        places = [place for span in finding.spans for place in sheet.places(span)]
        if not places:
            return
        parted = places[1:2] if finding.repair is Repair.SPLIT else []
        item, span = (parted or places)[0]
        self.go_to(Caret(item, span.start))

    @property
    def article(self) -> ArticleId | None:
        """The article in which the caret stands, or the last one before it; None if none is."""
        items = self.crossing.sheet.items[: self.caret.item + 1]
        return next((item.place.article for item in reversed(items) if item.place), None)

    def go_to_article(self, article: ArticleId) -> None:
        """Put the caret on the first block of an article, if it is there."""
        found = self.crossing.sheet.number(BlockPlace(article, 0))
        if found is not None:
            self.go_to(Caret(found, 0))

    def walk(self, key: str) -> None:
        """Do one of the moves; PgUp and PgDn go by what is in view."""
        sheet = self.crossing.sheet
        if not sheet.items:
            return
        if key in MOVES:
            self.go_to(MOVES[key](sheet, self.caret))
            return
        box = self.reading.column.box(self.caret.item, self.caret.offset)
        by = PAGE * self.reading.viewport().height() * (1 if key == "review.pageDown" else -1)
        self.reading.scroll_to(self.reading.top + by)
        spot = self.reading.column.line_at(box.center().y() + by)
        self.go_to(Caret(spot.row, spot.span.start))

    def mark(self, finding: Finding | None) -> None:
        """Mark the places of a doubt and those that it refers to."""
        self._finding = finding
        self._mark()

    @guarded
    def changeEvent(self, event: QEvent) -> None:
        """Follow the interface's language."""
        if event.type() == QEvent.Type.LanguageChange:
            self._translate()
        super().changeEvent(event)

    def copy(self) -> None:
        """Copy what is selected in the column with the keyboard, else the block at the caret.

        On the raw side that is the source of the block, gaps between its parts left out.
        """
        strip = self.raw if self.raw.hasFocus() else self.reading
        sheet = self.crossing.sheet
        if not sheet.items:
            return
        side, item = self._side(strip), sheet.items[self.caret.item]
        chosen = [spot.span.of(side.text(spot.row)) for spot in strip.selected]
        printed = [span.of(sheet.source) for span in item.block.spans]
        words = chosen or (printed if strip is self.raw else [item.text])
        QGuiApplication.clipboard().setText("\n".join(words))

    @property
    def _strips(self) -> tuple[Strip, Strip]:
        return self.raw, self.reading

    def _side(self, strip: Strip) -> Side:
        return self.crossing.raw if strip is self.raw else self.crossing.reading

    def _other(self, strip: Strip) -> Strip:
        return self.reading if strip is self.raw else self.raw

    def _connect(self) -> None:
        for strip in self._strips:
            strip.pressed.connect(partial(self._press, strip))
            strip.hovered.connect(partial(self._hover, strip))
            strip.scrolled.connect(partial(self._follow, strip))
            strip.menu_requested.connect(self.menu_requested)

    def _translate(self) -> None:
        words = self.tr("Source"), self.tr("What was made of it")
        for strip, heading, text in zip(self._strips, self._headings, words, strict=True):
            heading.setText(text)
            strip.setAccessibleName(text)

    def _press(self, strip: Strip, row: int, at: int) -> None:
        found = self.crossing.caret(self._side(strip), row, at)
        if found is not None:
            self.go_to(found, strip)

    def _hover(self, strip: Strip, place: tuple[int, int] | None) -> None:
        found = self.crossing.caret(self._side(strip), *place) if place else None
        if found != self._mouse:
            self._mouse = found
            self._mark()

    def _mark(self) -> None:
        for strip in self._strips:
            side = self._side(strip)
            strip.mark(self.crossing.marks(side, self._finding, self.caret, self._mouse))
        rows = self.crossing.reading.rows[self.caret.item : self.caret.item + 1]
        words = "".join(f"{row.label}: {row.text}" for row in rows)
        if words != self.reading.accessibleDescription():
            self.reading.setAccessibleDescription(words)

    def _bring(self, leader: Strip) -> None:
        """Bring the caret into view, at the same height on both sides."""
        here = self.crossing.stands(self._side(leader), self.caret)
        follower = self._other(leader)
        there = self.crossing.stands(self._side(follower), self.caret)
        if here is not None:
            leader.bring(here.row, here.span.start)
        if here is not None and there is not None:
            follower.scroll_to(_top(follower, there) - _top(leader, here) + leader.top)

    def _sees_caret(self) -> bool:
        """Tell whether the caret is in view on the reading side."""
        column, top = self.reading.column, self.reading.top
        if not column.rows:
            return False
        box = column.box(self.caret.item, self.caret.offset)
        return top <= box.top() and box.bottom() <= top + self.reading.viewport().height()

    def _kept(self, strip: Strip) -> Kept | None:
        """Return what is to stay where it is: the first line in view."""
        if not strip.rows or not strip.top:
            return None
        spot = strip.column.line_at(strip.top)
        offset = self._side(strip).offset(spot.row, spot.span.start)
        return None if offset is None else Kept(offset, _top(strip, spot) - strip.top)

    def _restore(self, strip: Strip, kept: Kept | None) -> None:
        spot = self._side(strip).spot(kept.offset) if kept else None
        strip.scroll_to(_top(strip, spot) - kept.height if kept and spot else 0)

    def _follow(self, leader: Strip) -> None:
        """Scroll the other strip to the same words; both reach their ends together."""
        follower, side, bar = self._other(leader), self._side(leader), leader.verticalScrollBar()
        share = bar.value() / max(1, bar.maximum())
        y = leader.top + share * leader.viewport().height()
        if not (leader.rows and follower.rows):
            return
        line = leader.column.line_at(y)
        first = self.crossing.across(side, line.row, line.span.start)
        last = self.crossing.across(side, line.row, max(line.span.start, line.span.end - 1))
        if first is None or last is None:
            return
        here = leader.column.box(line.row, line.span.start)
        passed = min(max((y - here.top()) / here.height(), 0.0), 1.0)
        start = follower.column.box(first.row, first.span.start)
        length = follower.column.box(last.row, last.span.start).bottom() - start.top()
        if not 0 < length < 3 * start.height():  # what stands side by side here does not there
            length = start.height()
        top = start.top() + passed * length
        follower.scroll_to(top - share * follower.viewport().height())


def _parts(view: ReviewView) -> object:
    return view.articles, view.furniture


def _top(strip: Strip, spot: Spot) -> float:
    return strip.column.box(spot.row, spot.span.start).top()
