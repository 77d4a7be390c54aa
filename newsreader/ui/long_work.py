"""What importing and exporting share: what they are connected to, and one long work at a time."""

from dataclasses import dataclass

from PySide6.QtCore import QObject
from PySide6.QtWidgets import QWidget

from newsreader.core.errors import NewsreaderError
from newsreader.settings.store import Settings
from newsreader.ui.appearance import Appearance
from newsreader.ui.bus import Bus
from newsreader.ui.importing.progress import ProgressLine, Underway
from newsreader.ui.tasks import Job, Tasks
from newsreader.ui.translation import Translation


@dataclass(frozen=True, slots=True)
class Surroundings:
    """The window and what goes with it."""

    window: QWidget
    line: ProgressLine
    bus: Bus
    tasks: Tasks
    settings: Settings
    appearance: Appearance
    translation: Translation


class LongWork(QObject):
    """Shows the progress of the work at hand in the status bar, where it can be cancelled."""

    def __init__(self, around: Surroundings) -> None:
        super().__init__(around.window)
        self._around = around
        self._job: Job | None = None
        self._underway: Underway | None = None

    @property
    def running(self) -> bool:
        """Whether anything is under way."""
        return self._job is not None

    def begin(self, text: str, stopping: str = "") -> Job:
        """Say what begins, and what is said once it is to stop; return the handle of the work."""
        self.end()
        self._underway = self._around.line.begin(text, self.cancel, stopping)
        self._job = self._around.tasks.job(self._underway.show_progress)
        return self._job

    def end(self) -> None:
        """Say no more of it."""
        self._job = None
        if self._underway is not None:
            self._underway.end()

    def cancel(self) -> None:
        """Ask the work to stop."""
        if self._job:
            self._job.cancel()

    def fail(self, error: NewsreaderError) -> None:
        """End, and say why."""
        self.end()
        self._around.bus.notice.emit(error)
