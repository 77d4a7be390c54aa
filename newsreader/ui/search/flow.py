"""Widgets side by side, in as many lines as it takes."""

from collections.abc import Callable, Iterable
from itertools import pairwise

from PySide6.QtCore import QEvent, QRect, QSize, Qt
from PySide6.QtGui import QKeyEvent, QResizeEvent
from PySide6.QtWidgets import QSizePolicy, QWidget

from newsreader.ui.guard import guarded

GAP = 4
_STEPS = {
    Qt.Key.Key_Right: 1,
    Qt.Key.Key_Down: 1,
    Qt.Key.Key_Left: -1,
    Qt.Key.Key_Up: -1,
}


class FlowBox(QWidget):
    """Places its widgets like words in a paragraph; arrows go from one to the next.

    None is wider than the box: a narrow pane shortens what is in it.
    """

    def __init__(self, parent: QWidget | None = None, gap: int = GAP) -> None:
        super().__init__(parent)
        self._gap = gap
        self._before: Callable[[], QWidget] | None = None
        self._widgets: list[QWidget] = []
        self._known: tuple[int, list[QRect], int] | None = None
        policy = QSizePolicy(QSizePolicy.Policy.Ignored, QSizePolicy.Policy.Minimum)
        policy.setHeightForWidth(True)
        self.setSizePolicy(policy)

    @property
    def widgets(self) -> tuple[QWidget, ...]:
        """What is placed, in order."""
        return tuple(self._widgets)

    @property
    def last(self) -> QWidget:
        """What comes last by Tab: of its widgets or, where there are none, before them."""
        if self._widgets or self._before is None:
            return (self._widgets or [self])[-1]
        return self._before()

    def follow(self, before: Callable[[], QWidget]) -> None:
        """Let Tab come from that widget to those that are placed from now on."""
        self._before = before

    def add(self, widget: QWidget) -> None:
        """Place a widget after the others."""
        self.put([*self._widgets, widget])

    def put(self, widgets: Iterable[QWidget]) -> None:
        """Place these widgets; those that are not among them any more are hidden."""
        old, self._widgets = self._widgets, list(widgets)
        for widget in old:
            if widget not in self._widgets:
                widget.hide()
        for widget in self._widgets:
            if widget.parent() is not self:
                widget.setParent(self)
            widget.show()
        if self._before is not None:
            for before, widget in pairwise([self._before(), *self._widgets]):
                QWidget.setTabOrder(before, widget)
        self._known = None
        self._place(self.width())
        self.updateGeometry()

    @guarded(returns=0)
    def heightForWidth(self, width: int) -> int:
        """Return how high the lines are together."""
        return self._lines(width)[1]

    @guarded(returns=QSize(0, 0))
    def sizeHint(self) -> QSize:
        """Return the size at the width that it has."""
        return QSize(self.width(), self._lines(self.width())[1])

    @guarded(returns=QSize(0, 0))
    def minimumSizeHint(self) -> QSize:
        """Ask for no width."""
        return QSize(0, self._lines(self.width())[1])

    @guarded
    def resizeEvent(self, event: QResizeEvent) -> None:
        """Place everything anew."""
        super().resizeEvent(event)
        self._place(event.size().width())
        if event.size().width() != event.oldSize().width():
            self.updateGeometry()

    @guarded(returns=False)
    def event(self, event: QEvent) -> bool:
        """Follow widgets whose size changed."""
        if event.type() == QEvent.Type.LayoutRequest:
            self._known = None
            self._place(self.width())
            self.updateGeometry()
        return super().event(event)

    @guarded
    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Go from widget to widget by the arrow keys."""
        step = _STEPS.get(Qt.Key(event.key()))
        focused = next((w for w in self._widgets if w.hasFocus()), None)
        if step is None or focused is None:
            super().keyPressEvent(event)
            return
        at = self._widgets.index(focused) + step
        if 0 <= at < len(self._widgets):
            self._widgets[at].setFocus(Qt.FocusReason.TabFocusReason)

    def _place(self, width: int) -> None:
        for widget, place in zip(self._widgets, self._lines(width)[0], strict=True):
            widget.setGeometry(place)

    def _lines(self, width: int) -> tuple[list[QRect], int]:
        """Return the places of all widgets in that width, and the height of all."""
        if self._known is None or self._known[0] != width:
            self._known = (width, *self._measured(width))
        return self._known[1:]

    def _measured(self, width: int) -> tuple[list[QRect], int]:
        high = max((widget.sizeHint().height() for widget in self._widgets), default=0)
        places: list[QRect] = []
        x = y = 0
        for widget in self._widgets:
            size = widget.sizeHint()
            wide = max(1, min(size.width(), width))
            if x and x + wide > width:
                x, y = 0, y + high + GAP
            places.append(QRect(x, y + (high - size.height()) // 2, wide, size.height()))
            x += wide + self._gap
        return places, y + high
