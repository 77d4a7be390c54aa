"""Cyclic garbage is collected on the GUI thread only: elsewhere it could destroy a widget."""

import gc

from PySide6.QtCore import QObject, QTimer

MILLISECONDS = 2_000


class GarbageCollector(QObject):
    """Switches Python's own collection off and collects from a timer of the GUI thread.

    What stands at the timer's first turn, modules and the window, stays until the end: it is never
    looked through, which would stop the window for a tenth of a second.
    """

    def __init__(self, parent: QObject) -> None:
        super().__init__(parent)
        self._sparing = False
        self._timer = QTimer(self)
        self._timer.timeout.connect(self.collect)
        self._timer.start(MILLISECONDS)
        gc.disable()

    def collect(self) -> None:
        """Collect the oldest generation that Python itself would have collected by now."""
        if not self._sparing:
            self._sparing = True
            gc.freeze()
        counts, limits = gc.get_count(), gc.get_threshold()
        due = [number for number in range(3) if counts[number] > limits[number]]
        if due:
            gc.collect(max(due))

    def stop(self) -> None:
        """Give the collection back to Python."""
        self._timer.stop()
        if self._sparing:
            gc.unfreeze()
        gc.enable()
