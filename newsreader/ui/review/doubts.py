"""The list of doubts: open ones first, in order of weight; settled ones say what was decided."""

from collections.abc import Sequence

from PySide6.QtCore import (
    QAbstractListModel,
    QModelIndex,
    QObject,
    QPointF,
    QRect,
    QRectF,
    QSize,
    Qt,
    Signal,
)
from PySide6.QtGui import QFont, QFontMetrics, QKeyEvent, QPainter, QPalette, QPen
from PySide6.QtWidgets import (
    QAbstractItemView,
    QFrame,
    QListView,
    QStyledItemDelegate,
    QStyleOptionViewItem,
    QWidget,
)

from newsreader.core.review import Doubt
from newsreader.ui.article.paint import faded
from newsreader.ui.guard import guarded
from newsreader.ui.review.shown import visible
from newsreader.ui.review.words import kind_name, settled
from newsreader.ui.rows import Index, is_selected, is_under_mouse
from newsreader.ui.theme import Theme

DOUBT_ROLE = Qt.ItemDataRole.UserRole.value
"""Role that answers the Doubt itself."""

WORDS_ROLE = DOUBT_ROLE + 1
"""Role that answers the words at its place."""

SAMPLE = 40
SIDE, EDGE, BAR = 12, 8, 34
OWN_KEYS = frozenset({Qt.Key.Key_Up, Qt.Key.Key_Down, Qt.Key.Key_Home, Qt.Key.Key_End})


class DoubtModel(QAbstractListModel):
    """The doubts of one issue."""

    def __init__(self, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self.doubts: tuple[Doubt, ...] = ()
        self._source = ""

    def show(self, doubts: Sequence[Doubt], source: str) -> None:
        """List these doubts about a source from now on."""
        self.beginResetModel()
        self.doubts = tuple(doubts)
        self._source = source
        self.endResetModel()

    def row_of(self, doubt: str) -> int | None:
        """Return the row of a doubt, by its id; None if it is not listed."""
        return next((n for n, each in enumerate(self.doubts) if each.id == doubt), None)

    @guarded(returns=0)
    def rowCount(self, parent: Index = QModelIndex()) -> int:  # noqa: B008 - Qt's own default
        """Return how many there are."""
        return 0 if parent.isValid() else len(self.doubts)

    @guarded(returns=None)
    def data(self, index: Index, role: int = Qt.ItemDataRole.DisplayRole) -> object:
        """Answer the doubt, the words at its place, or both as one line for the screen reader."""
        if not index.isValid():
            return None
        doubt = self.doubts[index.row()]
        if role == DOUBT_ROLE:
            return doubt
        words = words_at(doubt, self._source)
        if role == WORDS_ROLE:
            return words
        if role in (Qt.ItemDataRole.DisplayRole, Qt.ItemDataRole.AccessibleTextRole):
            parts = (kind_name(doubt.finding.kind), words, settled(doubt))
            return " · ".join(part for part in parts if part)
        return None


def words_at(doubt: Doubt, source: str) -> str:
    """Return the first words of the place that is doubted, on one line."""
    if not doubt.finding.spans:
        return ""
    span = doubt.finding.spans[0]
    return " ".join(visible(source[span.start : min(span.end, span.start + SAMPLE)]).split())


class DoubtDelegate(QStyledItemDelegate):
    """Paints a doubt in two lines, with a quiet bar for how sure recognition was."""

    def __init__(self, theme: Theme, parent: QObject) -> None:
        super().__init__(parent)
        self.theme = theme

    @guarded(returns=QSize(100, 48))
    def sizeHint(self, option: QStyleOptionViewItem, index: Index) -> QSize:
        """Return the height of two lines."""
        return QSize(100, 2 * QFontMetrics(option.font).height() + 2 * EDGE + 2)

    @guarded
    def paint(self, painter: QPainter, option: QStyleOptionViewItem, index: Index) -> None:
        """Paint one doubt."""
        painter.save()
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        try:
            self._paint_ground(painter, option, index)
            self._paint_words(painter, option, index)
        finally:
            painter.restore()

    def _paint_ground(self, painter: QPainter, option: QStyleOptionViewItem, index: Index) -> None:
        theme = self.theme
        if is_selected(option, index):
            painter.fillRect(option.rect, faded(theme.accent, 0.14))
            bar = QRect(option.rect.topLeft(), QSize(4, option.rect.height()))
            painter.fillRect(bar, theme.accent)
        elif is_under_mouse(option, index):
            painter.fillRect(option.rect, faded(theme.accent, 0.06))
        painter.setPen(QPen(theme.rule, 1))
        painter.drawLine(option.rect.bottomLeft(), option.rect.bottomRight())

    def _paint_words(self, painter: QPainter, option: QStyleOptionViewItem, index: Index) -> None:
        doubt: Doubt = index.data(DOUBT_ROLE)
        decided = settled(doubt)
        metrics = QFontMetrics(option.font)
        box = option.rect.adjusted(SIDE, EDGE, -SIDE, -EDGE)
        line = QRect(box.topLeft(), QSize(box.width(), metrics.height()))
        bold = QFont(option.font)
        bold.setBold(not decided)
        ink = option.palette.color(QPalette.ColorRole.Text)
        right = self._paint_side(painter, line, doubt, decided)
        painter.setFont(bold)
        painter.setPen(self.theme.quiet if decided else ink)
        _draw(painter, line.adjusted(0, 0, -right, 0), kind_name(doubt.finding.kind))
        painter.setFont(option.font)
        painter.setPen(faded(self.theme.quiet, 0.75) if decided else self.theme.quiet)
        _draw(painter, line.translated(0, metrics.height() + 2), index.data(WORDS_ROLE))

    def _paint_side(self, painter: QPainter, line: QRect, doubt: Doubt, decided: str) -> int:
        """Paint what was decided, or how sure recognition was; return the room it takes."""
        if decided:
            painter.setPen(self.theme.quiet)
            painter.drawText(
                line, Qt.AlignmentFlag.AlignRight | Qt.AlignmentFlag.AlignVCenter, decided
            )
            return painter.fontMetrics().horizontalAdvance(decided) + 8
        y = line.center().y()
        start = QPointF(line.right() - BAR, y)
        painter.fillRect(QRectF(start.x(), y - 1, BAR, 3), self.theme.rule)
        sure = BAR * doubt.finding.confidence
        painter.fillRect(QRectF(start.x(), y - 1, sure, 3), faded(self.theme.quiet, 0.8))
        return BAR + 8


def _draw(painter: QPainter, box: QRect, text: str) -> None:
    words = painter.fontMetrics().elidedText(text, Qt.TextElideMode.ElideRight, box.width())
    painter.drawText(box, Qt.AlignmentFlag.AlignLeft | Qt.AlignmentFlag.AlignVCenter, words)


class DoubtList(QListView):
    """Shows the doubts; only up and down are its own keys, the others belong to the desk."""

    doubt_chosen = Signal(str)
    """Id of the doubt that a person went to."""

    def __init__(self, theme: Theme, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.doubts = DoubtModel(self)
        self._delegate = DoubtDelegate(theme, self)
        self._telling = True
        self.setModel(self.doubts)
        self.setItemDelegate(self._delegate)
        self.setFrameShape(QFrame.Shape.NoFrame)
        self.setUniformItemSizes(True)
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.setVerticalScrollMode(QAbstractItemView.ScrollMode.ScrollPerPixel)
        self.setMouseTracking(True)

    @property
    def current(self) -> Doubt | None:
        """The doubt that is chosen."""
        row = self.currentIndex().row()
        return self.doubts.doubts[row] if row >= 0 else None

    def show_doubts(self, doubts: Sequence[Doubt], source: str, chosen: str) -> None:
        """List doubts; the one chosen stays where it stands on the screen, if it can."""
        top = self.verticalScrollBar().value()
        self._telling = False
        self.doubts.show(doubts, source)
        self.verticalScrollBar().setValue(top)
        self._telling = True
        self.choose(chosen)

    def choose(self, doubt: str) -> None:
        """Choose a doubt by its id, without telling so; none if it is not listed."""
        self._telling = False
        row = self.doubts.row_of(doubt)
        self.setCurrentIndex(QModelIndex() if row is None else self.doubts.index(row))
        self._telling = True

    def set_theme(self, theme: Theme) -> None:
        """Paint in the colours of `theme` from now on."""
        self._delegate.theme = theme
        self.viewport().update()

    @guarded
    def currentChanged(self, current: Index, previous: Index) -> None:
        """Tell which doubt a person went to."""
        super().currentChanged(current, previous)
        if self._telling and current.isValid():
            self.doubt_chosen.emit(self.doubts.doubts[current.row()].id)

    @guarded
    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Move in the list; leave the other keys to the desk."""
        if event.key() in OWN_KEYS and not event.modifiers() & ~Qt.KeyboardModifier.KeypadModifier:
            super().keyPressEvent(event)
        else:
            event.ignore()
