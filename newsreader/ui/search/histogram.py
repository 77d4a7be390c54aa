"""A bar per year of the articles found; one of them, or several, narrow the search."""

from collections.abc import Sequence

from PySide6.QtCore import QEvent, QRectF, QSize, Qt, Signal
from PySide6.QtGui import (
    QColor,
    QFocusEvent,
    QKeyEvent,
    QMouseEvent,
    QPainter,
    QPaintEvent,
    QPalette,
)
from PySide6.QtWidgets import QSizePolicy, QWidget

from newsreader.core.hits import Count
from newsreader.ui.guard import guarded
from newsreader.ui.search.bars import Bar, bars, days_of, together, undated
from newsreader.ui.search.words import years_of
from newsreader.ui.translation import Translation, locale_of

HEIGHT = 40
_TABS = (Qt.FocusReason.TabFocusReason, Qt.FocusReason.BacktabFocusReason)
_STEPS = {Qt.Key.Key_Left: -1, Qt.Key.Key_Right: 1}
_ENDS = {Qt.Key.Key_Home: -(10**9), Qt.Key.Key_End: 10**9}


class Histogram(QWidget):
    """Bars of years; `chosen` carries the date of a query.

    The line below names the first and the last year, and between them what is pointed at. The
    mouse takes one bar or drags over several; arrows go along, with Shift over several, and Enter
    takes them.
    """

    chosen = Signal(str)

    def __init__(self, translation: Translation, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._translation = translation
        self._bars: tuple[Bar, ...] = ()
        self._undated = 0
        self._anchor: int | None = None
        self._at: int | None = None
        self.setMouseTracking(True)
        self.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        self.setSizePolicy(QSizePolicy.Policy.Ignored, QSizePolicy.Policy.Fixed)
        self.retranslate()

    @property
    def bars(self) -> tuple[Bar, ...]:
        """The bars shown."""
        return self._bars

    @property
    def said(self) -> str:
        """What the line below says of the bars that are pointed at."""
        picked = self._picked()
        if picked is not None:
            return f"{years_of(picked)} · {self._count(picked.articles)}"
        if self._undated:
            return self.tr("without a date: {count}").format(count=self._count(self._undated))
        return ""

    def show_years(self, years: Sequence[Count]) -> None:
        """Show other years; nothing is pointed at any more."""
        self._bars = bars(years)
        self._undated = undated(years)
        self._point(None, None)

    def retranslate(self) -> None:
        """Name it in the interface's language."""
        self.setAccessibleName(self.tr("Articles by year"))
        self._point(self._anchor, self._at)

    @guarded(returns=QSize(100, HEIGHT + 20))
    def sizeHint(self) -> QSize:
        """Leave a line below the bars."""
        return QSize(100, HEIGHT + self.fontMetrics().height() + 4)

    @guarded
    def changeEvent(self, event: QEvent) -> None:
        """Follow the interface's language."""
        if event.type() == QEvent.Type.LanguageChange:
            self.retranslate()
        super().changeEvent(event)

    @guarded
    def mouseMoveEvent(self, event: QMouseEvent) -> None:
        """Point at the bar under the mouse, or draw the range along."""
        at = self._bar_at(event.position().x())
        dragging = bool(event.buttons() & Qt.MouseButton.LeftButton)
        self._point(self._anchor if dragging else at, at)

    @guarded
    def mousePressEvent(self, event: QMouseEvent) -> None:
        """Begin with the bar under the mouse."""
        if event.button() == Qt.MouseButton.LeftButton:
            at = self._bar_at(event.position().x())
            self._point(at, at)

    @guarded
    def mouseReleaseEvent(self, event: QMouseEvent) -> None:
        """Take what is pointed at."""
        if event.button() == Qt.MouseButton.LeftButton:
            self._choose()

    @guarded
    def leaveEvent(self, event: QEvent) -> None:
        """Point at nothing."""
        self._point(None, None)
        super().leaveEvent(event)

    @guarded
    def focusInEvent(self, event: QFocusEvent) -> None:
        """Begin at the last bar, the newest, where the keyboard came by Tab."""
        if self._at is None and event.reason() in _TABS:
            self._point(len(self._bars) - 1, len(self._bars) - 1)
        super().focusInEvent(event)

    @guarded
    def focusOutEvent(self, event: QFocusEvent) -> None:
        """Point at nothing."""
        self._point(None, None)
        super().focusOutEvent(event)

    @guarded
    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Go along the bars, stretch the range with Shift, take it at Enter."""
        key = Qt.Key(event.key())
        if key in (Qt.Key.Key_Return, Qt.Key.Key_Enter, Qt.Key.Key_Space):
            self._choose()
        elif key in _STEPS or key in _ENDS:
            shift = bool(event.modifiers() & Qt.KeyboardModifier.ShiftModifier)
            self._go(_STEPS.get(key) or _ENDS[key], stretch=shift)
        else:
            super().keyPressEvent(event)

    @guarded
    def paintEvent(self, _event: QPaintEvent) -> None:
        """Paint the bars and the line below."""
        painter = QPainter(self)
        most = max((bar.articles for bar in self._bars), default=0)
        for number, bar in enumerate(self._bars):
            height = max(2.0, (HEIGHT - 2) * bar.articles / most) if bar.articles else 0.0
            left, right = self._edges(number)
            area = QRectF(left, HEIGHT - height, right - left, height)
            painter.fillRect(area, self._color(number))
        quiet = self.palette().color(QPalette.ColorRole.PlaceholderText)
        painter.fillRect(QRectF(0, HEIGHT, self.width(), 1), quiet)
        if self._bars:
            self._paint_line(painter, quiet)

    def _count(self, number: int) -> str:
        count = locale_of(self._translation.language).toString(number)
        return self.tr("{count} article(s)", "", number).format(count=count)

    def _paint_line(self, painter: QPainter, quiet: QColor) -> None:
        line = QRectF(0, HEIGHT + 2, self.width(), self.fontMetrics().height())
        center = Qt.AlignmentFlag.AlignHCenter | Qt.AlignmentFlag.AlignVCenter
        picked = self._picked()
        painter.setPen(self.palette().color(QPalette.ColorRole.WindowText) if picked else quiet)
        painter.drawText(line, center, self.said)
        if picked is None:
            first, last = str(self._bars[0].first), str(self._bars[-1].last)
            painter.setPen(quiet)
            painter.drawText(line, Qt.AlignmentFlag.AlignLeft, first)
            painter.drawText(line, Qt.AlignmentFlag.AlignRight, last)

    def _color(self, number: int) -> QColor:
        picked = self._range()
        accent = self.palette().color(QPalette.ColorRole.Highlight)
        if picked is not None and number not in picked:
            accent.setAlphaF(0.45)
        return accent

    def _edges(self, number: int) -> tuple[float, float]:
        """Return the left and right edge of a bar, on whole pixels, with a gap if there is room."""
        wide = self.width() / len(self._bars)
        left, right = round(number * wide), round((number + 1) * wide)
        return left, max(left + 1, right - (1 if wide >= 3 else 0))

    def _bar_at(self, x: float) -> int | None:
        if not self._bars:
            return None
        return min(max(0, int(x * len(self._bars) / max(1, self.width()))), len(self._bars) - 1)

    def _range(self) -> range | None:
        if self._anchor is None or self._at is None:
            return None
        return range(min(self._anchor, self._at), max(self._anchor, self._at) + 1)

    def _picked(self) -> Bar | None:
        picked = self._range()
        return together([self._bars[n] for n in picked]) if picked and self._bars else None

    def _go(self, by: int, *, stretch: bool) -> None:
        last = len(self._bars) - 1
        at = min(max(0, (last if self._at is None else self._at) + by), last)
        self._point(self._anchor if stretch and self._anchor is not None else at, at)

    def _point(self, anchor: int | None, at: int | None) -> None:
        self._anchor, self._at = (anchor, at) if self._bars else (None, None)
        self.setAccessibleDescription(self.said)
        self.update()

    def _choose(self) -> None:
        picked = self._picked()
        if picked is not None and picked.articles:
            self.chosen.emit(days_of(picked))
