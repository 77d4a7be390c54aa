"""The small bar beside a selection: highlight in four styles, note, tag."""

from PySide6.QtCore import QRect, QRectF, Qt, Signal
from PySide6.QtGui import QAction, QKeyEvent, QPalette
from PySide6.QtWidgets import QFrame, QHBoxLayout, QToolButton, QWidget

from newsreader.ui.actions import Actions
from newsreader.ui.guard import guarded
from newsreader.ui.theme import Theme

KEYS = (
    "annotation.highlight",
    "annotation.highlightGreen",
    "annotation.highlightBlue",
    "annotation.highlightRose",
    "annotation.note",
    "annotation.tag",
)
GAP = 8


class SelectionBar(QFrame):
    """A row of buttons that lies over the text but never over the selection."""

    dismissed = Signal()
    """Esc was pressed in it."""

    def __init__(self, actions: Actions, parent: QWidget) -> None:
        super().__init__(parent)
        self._over = parent
        self.setObjectName("selectionBar")
        self.setFrameStyle(QFrame.Shape.Box.value | QFrame.Shadow.Plain.value)
        self.setBackgroundRole(QPalette.ColorRole.Button)
        self.setAutoFillBackground(True)
        row = QHBoxLayout(self)
        row.setContentsMargins(3, 3, 3, 3)
        row.setSpacing(1)
        self.buttons = [self._button(actions[key], row) for key in KEYS]
        self.hide()

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

    def _button(self, action: QAction, row: QHBoxLayout) -> QToolButton:
        button = QToolButton(self)
        button.setDefaultAction(action)
        button.setAutoRaise(True)
        button.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        button.setAccessibleName(action.text().replace("&", ""))
        row.addWidget(button)
        return button
