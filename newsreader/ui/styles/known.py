"""The styles that people made, read anew when they change, and the actions that stand for them."""

from collections.abc import Sequence

from PySide6.QtCore import QObject, Signal

from newsreader.core.changes import Changes
from newsreader.core.style import OwnStyle
from newsreader.ui.actions import Actions
from newsreader.ui.bus import Bus
from newsreader.ui.styles.actions import OWN_KEYS
from newsreader.ui.tasks import Tasks


class KnownStyles(QObject):
    """Gives every style an action with its name and its key."""

    changed = Signal(object)
    """tuple[OwnStyle, ...]: the styles as they are now."""

    def __init__(self, bus: Bus, tasks: Tasks, actions: Actions, parent: QObject) -> None:
        super().__init__(parent)
        self._tasks = tasks
        self._actions = actions
        self.own: tuple[OwnStyle, ...] = ()
        bus.changed.connect(self._follow)

    def read(self) -> None:
        """Read them now."""
        self._tasks.read(lambda library: library.styling.list(), self._take)

    def _follow(self, changes: Changes) -> None:
        if changes.styles:
            self.read()

    def _take(self, own: Sequence[OwnStyle]) -> None:
        if tuple(own) != self.own:
            self.own = tuple(own)
            self._name()
            self.changed.emit(self.own)

    def _name(self) -> None:
        for number, key in enumerate(OWN_KEYS):
            action = self._actions[key]
            there = number < len(self.own)
            action.setVisible(there)
            action.setData(self.own[number].id if there else "")
            if there:
                name = self.own[number].name
                action.setText(name.replace("&", "&&"))
                keys = action.shortcut().toString()
                action.setToolTip(f"{name} ({keys})")
