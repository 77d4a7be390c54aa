"""The search field of the tool bar."""

from PySide6.QtCore import QEvent, Qt, QTimer, Signal
from PySide6.QtGui import QAction, QKeyEvent
from PySide6.QtWidgets import QLineEdit, QWidget

from newsreader.ui.guard import guarded
from newsreader.ui.idle_undo import IdleUndo

DELAY = 10
"""Milliseconds without a key before the library is searched: what comes at once asks only once."""


class SearchField(QLineEdit):
    """Asks for a search while its text is typed, at Enter at once; Esc leaves."""

    query_changed = Signal(str)
    query_entered = Signal(str)
    left = Signal()
    down_pressed = Signal()

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setObjectName("searchField")
        self.setMinimumWidth(220)
        self.setMaximumWidth(420)
        self._icon = QAction(self)
        self.addAction(self._icon, QLineEdit.ActionPosition.LeadingPosition)
        self._timer = QTimer(self)
        self._timer.setSingleShot(True)
        self._timer.setInterval(DELAY)
        self._timer.timeout.connect(lambda: self.query_changed.emit(self.text()))
        self.textChanged.connect(self._wait)
        self.returnPressed.connect(self._enter)
        IdleUndo(self)
        self.retranslate()

    @property
    def icon_action(self) -> QAction:
        """The magnifying glass."""
        return self._icon

    def retranslate(self) -> None:
        """Name the field in the interface's language."""
        self.setPlaceholderText(self.tr("Search all articles"))
        self.setAccessibleName(self.tr("Search all articles"))

    @guarded
    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Leave at Esc, go down into the results, else type."""
        match event.key():
            case Qt.Key.Key_Escape:
                self.left.emit()
            case Qt.Key.Key_Down:
                self.down_pressed.emit()
            case _:
                super().keyPressEvent(event)

    @guarded
    def changeEvent(self, event: QEvent) -> None:
        """Follow the interface's language."""
        if event.type() == QEvent.Type.LanguageChange:
            self.retranslate()
        super().changeEvent(event)

    def _wait(self) -> None:
        self.setClearButtonEnabled(True)  # not before: its picture takes Qt as long as the field
        self._timer.start()

    def _enter(self) -> None:
        self._timer.stop()
        self.setText(self.text())  # so that undo reaches what was done since
        self.query_entered.emit(self.text())
