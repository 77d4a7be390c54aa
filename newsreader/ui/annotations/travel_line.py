"""Undo and redo of what takes its time, in the status bar, where it can be stopped."""

from dataclasses import replace

from PySide6.QtCore import QObject

from newsreader.core.progress import Progress
from newsreader.ui.annotations.work import Work
from newsreader.ui.importing.progress import Underway
from newsreader.ui.long_work import Surroundings
from newsreader.ui.tasks import Job


class TravelLine(QObject):
    """Shows how far a step is taken back or done again, once that takes longer than a moment."""

    def __init__(self, around: Surroundings, work: Work) -> None:
        super().__init__(around.window)
        self._around = around
        self._job: Job | None = None
        self._underway: Underway | None = None
        work.under_way.connect(self._show)
        work.arrived.connect(self._end)

    def _show(self, job: Job, progress: Progress, back: bool) -> None:
        text = self.tr("Undoing") if back else self.tr("Redoing")
        if self._job is not job or self._underway is None:
            self._job, stopping = job, self.tr("Stopping; nothing is changed…")
            self._underway = self._around.line.begin(text, job.cancel, stopping)
        self._underway.show_progress(replace(progress, label=text))

    def _end(self) -> None:
        job, underway = self._job, self._underway
        self._job = self._underway = None
        if underway is not None:
            underway.end()
        if job is not None and job.cancelled():
            self._around.bus.notice.emit(self.tr("Stopped; all is as it was before."))
