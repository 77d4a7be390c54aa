"""Moving the keyboard between the panes, and copying from whatever has it."""

from collections.abc import Callable, Sequence

from PySide6.QtCore import QObject
from PySide6.QtWidgets import QApplication, QLineEdit, QPlainTextEdit, QTextEdit, QWidget

from newsreader.ui.actions import Actions
from newsreader.ui.concordance.table import LinesTable


class PaneFocus(QObject):
    """Gives the keyboard to the main widget of a pane, by name or one after the other.

    Each of `panes` says what that is at the moment.
    """

    def __init__(
        self, actions: Actions, panes: Sequence[Callable[[], QWidget]], parent: QObject
    ) -> None:
        super().__init__(parent)
        self._panes = tuple(panes)
        names = ("go.navigator", "go.article", "go.annotations")
        for key, pane in zip(names, panes, strict=True):
            actions[key].triggered.connect(lambda _=False, to=pane: _go_to(to()))
        actions["go.nextPane"].triggered.connect(lambda: self._move(1))
        actions["go.previousPane"].triggered.connect(lambda: self._move(-1))
        actions["edit.copy"].triggered.connect(copy_selection)

    def add(self, widget: QWidget) -> None:
        """Take in a pane that stands before the last one."""
        self._panes = (*self._panes[:-1], lambda: widget, self._panes[-1])

    def _move(self, by: int) -> None:
        """Go on to the next pane that shows its main widget; an empty list is passed over."""
        widgets = [pane() for pane in self._panes]
        count, start = len(widgets), self._current(widgets)
        order = [widgets[(start + by * step) % count] for step in range(1, count + 1)]
        next((widget for widget in order if widget.isVisible()), order[0]).setFocus()

    def _current(self, widgets: Sequence[QWidget]) -> int:
        """Return the pane with the keyboard; a sibling within the same pane counts as it."""
        focus = QApplication.focusWidget()
        for number, widget in enumerate(widgets):
            pane = widget.parentWidget() or widget
            if focus is not None and (focus is widget or pane.isAncestorOf(focus)):
                return number
        return -1


def _go_to(widget: QWidget) -> None:
    """Give the keyboard to a widget that can be seen: an empty list gives way to a sentence."""
    if widget.isVisible():
        widget.setFocus()


def copy_selection() -> None:
    """Copy what is selected in the text that has the keyboard."""
    focus = QApplication.focusWidget()
    if isinstance(focus, QLineEdit | QTextEdit | QPlainTextEdit | LinesTable):
        focus.copy()
