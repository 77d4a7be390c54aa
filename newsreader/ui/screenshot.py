"""A picture of the window once everything asked for is shown in it."""

from pathlib import Path

from PySide6.QtCore import QObject, QTimer
from PySide6.QtWidgets import QWidget

from newsreader.core.errors import MachineError
from newsreader.ui.tasks import Tasks

PAUSE = 250
"""Milliseconds in which nothing may be under way any more before the picture is taken."""


class Photographer(QObject):
    """Saves the window as PNG when all tasks came back, then closes it."""

    def __init__(self, window: QWidget, tasks: Tasks, target: Path | None) -> None:
        super().__init__(window)
        self._window = window
        self._tasks = tasks
        self._target = target
        self.error: MachineError | None = None
        self._timer = QTimer(self, interval=PAUSE)
        self._timer.timeout.connect(self._try)
        if target is not None:
            self._timer.start()

    def _try(self) -> None:
        if self._tasks.pending or self._target is None:
            return
        self._timer.stop()
        if not self._window.grab().save(str(self._target), "PNG"):
            reason = self.tr("the picture could not be saved")
            self.error = MachineError("target-not-written", name=self._target.name, reason=reason)
        self._window.close()
