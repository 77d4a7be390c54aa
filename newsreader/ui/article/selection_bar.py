"""The small bar beside a selection: highlight in all styles, note, tag; tags used lately.

What has a digit on it is done by that digit as well.
"""

from collections.abc import Sequence
from itertools import pairwise

from PySide6.QtCore import QRect, QRectF, QSize, Qt, Signal
from PySide6.QtGui import QAction, QFont, QKeyEvent, QPainter, QPaintEvent, QPalette
from PySide6.QtWidgets import QFrame, QHBoxLayout, QToolButton, QVBoxLayout, QWidget

from newsreader.ui.actions import Actions
from newsreader.ui.annotations.actions import EVERYWHERE
from newsreader.ui.article.tooltips import plain_tool_tip
from newsreader.ui.guard import guarded
from newsreader.ui.styles.actions import FIRST, OWN_KEYS
from newsreader.ui.theme import Theme

KEYS = (
    "annotation.highlight",
    "annotation.highlightGreen",
    "annotation.highlightBlue",
    "annotation.highlightRose",
    *OWN_KEYS,
    EVERYWHERE,
    "annotation.note",
    "annotation.tag",
)
STYLES = FIRST - 1 + len(OWN_KEYS)
"""The first of them, which have the digits from 1; the tags have those that are left."""

DIGITS = 9
TAG_WIDTH = 9
"""Widest tag, in characters; a longer one is cut."""

GAP = 8


class DigitButton(QToolButton):
    """A button that shows in its corner which digit does the same."""

    def __init__(self, digit: int, parent: QWidget) -> None:
        super().__init__(parent)
        self.digit = digit
        self.setAutoRaise(True)
        self.setFocusPolicy(Qt.FocusPolicy.StrongFocus)

    @guarded(returns=QSize(30, 26))
    def sizeHint(self) -> QSize:
        """Ask for room for the digit beside the picture."""
        size = super().sizeHint()
        return QSize(size.width() + 10, size.height()) if self._pictured else size

    @property
    def _pictured(self) -> bool:
        return self.toolButtonStyle() == Qt.ToolButtonStyle.ToolButtonIconOnly and self.digit > 0

    @guarded
    def paintEvent(self, event: QPaintEvent) -> None:
        """Paint the digit beside the picture."""
        super().paintEvent(event)
        if self._pictured:
            font = QFont(self.font())
            font.setPointSizeF(font.pointSizeF() * 0.72)
            with QPainter(self) as painter:
                painter.setFont(font)
                painter.setPen(self.palette().color(QPalette.ColorRole.ButtonText))
                corner = Qt.AlignmentFlag.AlignRight | Qt.AlignmentFlag.AlignBottom
                painter.drawText(self.rect().adjusted(0, 0, -2, -2), corner, str(self.digit))


class SelectionBar(QFrame):
    """A row of buttons that lies over the text but never over the selection."""

    dismissed = Signal()
    """Esc was pressed in it."""

    tag_chosen = Signal(str)
    """A tag for the selected words."""

    def __init__(self, actions: Actions, parent: QWidget) -> None:
        super().__init__(parent)
        self._over = parent
        self.setObjectName("selectionBar")
        self.setFrameStyle(QFrame.Shape.Box.value | QFrame.Shadow.Plain.value)
        self.setBackgroundRole(QPalette.ColorRole.Button)
        self.setForegroundRole(QPalette.ColorRole.WindowText)  # of the frame
        self.setAutoFillBackground(True)
        column = QVBoxLayout(self)
        column.setContentsMargins(3, 3, 3, 3)
        column.setSpacing(1)
        row, self._row = QHBoxLayout(), QHBoxLayout()
        for each in (row, self._row):
            each.setSpacing(1)
            column.addLayout(each)
        self.buttons = [self._button(actions[key], row) for key in KEYS]
        for digit, button in enumerate(self.buttons[:STYLES], start=1):
            button.digit = digit
        row.addStretch(1)
        self.tags: list[DigitButton] = []
        self.hide()

    @property
    def styles(self) -> int:
        """How many styles there are, each with its digit."""
        return sum(button.defaultAction().isVisible() for button in self.buttons[:STYLES])

    def offer_tags(self, tags: Sequence[str]) -> None:
        """Offer these tags, as many as there are digits after those of the styles."""
        for button in self.tags:
            self._row.removeWidget(button)
            button.deleteLater()
        self.tags = [
            self._tag(digit, tag)
            for digit, tag in enumerate(tags[: DIGITS - self.styles], start=self.styles + 1)
        ]
        for before, after in pairwise((self.buttons[-1], *self.tags)):
            QWidget.setTabOrder(before, after)

    def show_beside(self, first: QRectF, last: QRectF) -> None:
        """Show below the end of a selection, else above its start, else not at all.

        `first` and `last` are its first and last line in the parent's coordinates.
        """
        size, room = self.sizeHint(), self._over.rect()
        below, above = round(last.bottom()) + GAP, round(first.top()) - GAP - size.height()
        x = round(last.right() - size.width() / 2)
        place = QRect(min(max(x, GAP), room.width() - size.width() - GAP), below, *size.toTuple())
        if place.bottom() > room.bottom():
            place.moveTop(above)
        if place.top() < 0 or last.bottom() < 0:
            self.hide()
            return
        self.setGeometry(place)
        self.show()
        self.raise_()

    def set_theme(self, theme: Theme) -> None:
        """Frame it so that it stands out from the paper."""
        palette = QPalette(theme.palette)
        palette.setColor(QPalette.ColorRole.WindowText, theme.quiet)
        self.setPalette(palette)

    @guarded
    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Go away on Esc."""
        if event.key() == Qt.Key.Key_Escape:
            self.hide()
            self.dismissed.emit()
        else:
            super().keyPressEvent(event)

    def _button(self, action: QAction, row: QHBoxLayout) -> DigitButton:
        button = DigitButton(0, self)
        button.setDefaultAction(action)
        button.setAccessibleName(action.text().replace("&", "").removesuffix("…"))
        action.changed.connect(lambda: button.setVisible(action.isVisible()))
        button.setVisible(action.isVisible())
        row.addWidget(button)
        return button

    def _tag(self, digit: int, tag: str) -> DigitButton:
        button = DigitButton(digit, self)
        metrics = button.fontMetrics()
        widest = TAG_WIDTH * metrics.horizontalAdvance("一")
        short = metrics.elidedText(tag, Qt.TextElideMode.ElideMiddle, widest)
        button.setText(f"{digit} {short}".replace("&", "&&"))
        button.setToolButtonStyle(Qt.ToolButtonStyle.ToolButtonTextOnly)
        button.setAccessibleName(self.tr("Tag {tag}").format(tag=tag))
        button.setToolTip(plain_tool_tip(f"{button.accessibleName()} ({digit})"))
        button.clicked.connect(lambda: self.tag_chosen.emit(tag))
        self._row.addWidget(button)
        return button
