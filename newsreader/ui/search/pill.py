"""A small button for a word and, quieter, a number or a mark."""

from PySide6.QtCore import QEvent, QRect, QSize, Qt
from PySide6.QtGui import QKeyEvent, QPainter, QPaintEvent, QPalette
from PySide6.QtWidgets import QAbstractButton, QWidget

from newsreader.ui.guard import guarded

PAD = 6
GAP = 5
MOST = 22
"""Characters of a word before it is shortened."""


class Pill(QAbstractButton):
    """Shows a word and a quiet side note; clicked by the mouse, Enter or the space bar.

    A `solid` one has a ground of its own. Keys in `also` click it, too.
    """

    def __init__(
        self,
        text: str,
        side: str = "",
        parent: QWidget | None = None,
        *,
        solid: bool = False,
        also: tuple[Qt.Key, ...] = (),
    ) -> None:
        super().__init__(parent)
        self.value = text
        self._side = side
        self._solid = solid
        self._keys = (Qt.Key.Key_Return, Qt.Key.Key_Enter, *also)
        self._size: QSize | None = None
        self.setText(text)
        self.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        self.setCursor(Qt.CursorShape.PointingHandCursor)
        self.setAttribute(Qt.WidgetAttribute.WA_Hover)

    @property
    def side(self) -> str:
        """The quiet part."""
        return self._side

    def say(self, text: str, side: str) -> None:
        """Show another word and another side note."""
        if (text, side) != (self.text(), self._side):
            self._side, self._size = side, None
            self.setText(text)
            self.updateGeometry()

    @guarded
    def changeEvent(self, event: QEvent) -> None:
        """Measure again in another type."""
        self._size = None
        super().changeEvent(event)

    @guarded(returns=QSize(40, 20))
    def sizeHint(self) -> QSize:
        """Take the room of the words, but not more than a narrow list can give."""
        if self._size is None:
            self._size = self._measured()
        return self._size

    def _measured(self) -> QSize:
        metrics = self.fontMetrics()
        longest = metrics.averageCharWidth() * 2 * MOST
        width = min(metrics.horizontalAdvance(self.text()), longest) + 2 * PAD
        width += metrics.horizontalAdvance(self._side)
        width += GAP if self._side and self.text() else 0
        return QSize(width + 1, metrics.height() + 4)

    @guarded
    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Click at Enter; leave the arrows to the box around."""
        if event.key() in self._keys:
            self.click()
        elif event.key() == Qt.Key.Key_Space:
            super().keyPressEvent(event)
        else:
            event.ignore()

    @guarded
    def paintEvent(self, _event: QPaintEvent) -> None:
        """Paint ground, frame, word and side note."""
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        self._paint_ground(painter)
        metrics = self.fontMetrics()
        inner = self.rect().adjusted(PAD, 0, -PAD, 0)
        side = metrics.horizontalAdvance(self._side) + GAP if self._side else 0
        word = metrics.elidedText(
            self.text(), Qt.TextElideMode.ElideRight, max(0, inner.width() - side)
        )
        flags = Qt.AlignmentFlag.AlignVCenter | Qt.AlignmentFlag.AlignLeft
        painter.setPen(self.palette().color(QPalette.ColorRole.WindowText))
        painter.drawText(inner, flags, word)
        painter.setPen(self.palette().color(QPalette.ColorRole.PlaceholderText))
        rest = QRect(inner)
        rest.setLeft(inner.left() + (metrics.horizontalAdvance(word) + GAP if word else 0))
        painter.drawText(rest, flags, self._side)

    def _paint_ground(self, painter: QPainter) -> None:
        palette = self.palette()
        painter.setPen(Qt.PenStyle.NoPen)
        if self.isDown():
            painter.setBrush(palette.color(QPalette.ColorRole.Mid))
        elif self._solid or self.underMouse():
            painter.setBrush(palette.color(QPalette.ColorRole.Midlight))
        else:
            painter.setBrush(Qt.BrushStyle.NoBrush)
        if self.hasFocus():
            painter.setPen(palette.color(QPalette.ColorRole.Highlight))
        frame = self.rect().toRectF().adjusted(0.5, 0.5, -0.5, -0.5)
        painter.drawRoundedRect(frame, 4, 4)
