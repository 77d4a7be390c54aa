"""Undo and redo of what takes its time, in the status bar, where it can be stopped."""

from dataclasses import replace

from PySide6.QtCore import QObject

from newsreader.core.progress import Progress
from newsreader.ui.annotations.work import Work
from newsreader.ui.long_work import Surroundings
from newsreader.ui.tasks import Job


class TravelLine(QObject):
    """Shows how far a step is taken back or done again, once that takes longer than a moment."""

    def __init__(self, around: Surroundings, work: Work) -> None:
        super().__init__(around.window)
        self._around = around
        self._job: Job | None = None
        work.under_way.connect(self._show)
        work.arrived.connect(self._end)
        around.line.cancelled.connect(self._stop)

    def _show(self, job: Job, progress: Progress, back: bool) -> None:
        text = self.tr("Undoing") if back else self.tr("Redoing")
        if self._job is not job:
            self._job = job
            self._around.line.begin(text, self.tr("Stopping; nothing is changed…"))
        if not job.cancelled():
            self._around.line.show_progress(replace(progress, label=text))

    def _end(self) -> None:
        job, self._job = self._job, None
        if job is None:
            return
        self._around.line.end()
        if job.cancelled():
            self._around.bus.notice.emit(self.tr("Stopped; all is as it was before."))

    def _stop(self) -> None:
        if self._job is not None:
            self._job.cancel()
