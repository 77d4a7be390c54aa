"""Reads sources for the preview in the background, one after the other, and bounds how many."""

from collections.abc import Callable, Sequence
from dataclasses import replace
from functools import partial
from pathlib import Path
from typing import TypeVar

from PySide6.QtCore import QObject, Signal

from newsreader.core.errors import Cancelled, NewsreaderError
from newsreader.core.masthead import Masthead
from newsreader.core.progress import Progress
from newsreader.services.deciding import Decisions
from newsreader.services.library import Library
from newsreader.services.previewing import SOURCES, PreviewedIssue, PreviewedSource
from newsreader.ui.tasks import Job, Task, Tasks

T = TypeVar("T")
ISSUES = 400
"""Once so many issues were recognised, the further sources are read when they are imported."""


class PreviewReader(QObject):
    """Hands over each source as it was read; what is added meanwhile is read afterwards."""

    progressed = Signal(object)
    """Progress: number of sources read, number of all, and how far the one at hand is."""

    read = Signal(object)
    """PreviewedSource: a source as it was read, perhaps for a second time in another way."""

    placed = Signal(str, object)
    """issue id, and its state in the library with the issue that this means."""

    finished = Signal()
    """Nothing is read any more."""

    failed = Signal(object)
    """NewsreaderError: the library could not be used."""

    def __init__(self, tasks: Tasks, decisions: Decisions, parent: QObject) -> None:
        super().__init__(parent)
        self._tasks = tasks
        self._job: Job | None = None
        self._stopped = False
        self._shown: Progress | None = None
        self._waiting: list[Path] = []
        self._asked: dict[str, Task] = {}
        self._room = [SOURCES, ISSUES]
        self.decisions = decisions
        self.rest = 0

    @property
    def running(self) -> bool:
        """Whether sources are being read."""
        return self._job is not None

    def start(self, paths: Sequence[Path]) -> None:
        """Read what these files, folders and archives offer."""
        if self._job is not None:
            self._waiting += paths
            return
        job = self._job = self._tasks.job(_nothing)
        self._asked[""] = self._tasks.read(
            lambda library: self._work(library, job, paths), None, self._fail
        )

    def again(self, source: PreviewedSource) -> None:
        """Read one source as the decisions say now."""
        decisions = self.decisions
        self._ask(
            source.path,
            lambda library: library.previewing.read(source.offered, decisions),
            self.read.emit,
        )

    def place(self, issue: PreviewedIssue, masthead: Masthead) -> None:
        """Ask how an issue would stand to the library with another masthead."""
        self._ask(
            issue.id,
            lambda library: library.previewing.standing(issue, masthead),
            partial(self.placed.emit, issue.id),
        )

    def stop(self) -> None:
        """Read no further; what was not read is left for the import."""
        self._stopped = True

    def abandon(self) -> None:
        """Read no further, and hand over nothing any more."""
        if self._job is not None:
            self._job.cancel()
        for task in self._asked.values():
            task.drop()

    def _ask(self, about: str, function: Callable[[Library], T], done: Callable[[T], None]) -> None:
        """Ask the library; of several answers about one thing only the last one counts."""
        if about in self._asked:
            self._asked[about].drop()
        self._asked[about] = self._tasks.read(function, done, self.failed.emit)

    def _work(self, library: Library, job: Job, paths: Sequence[Path]) -> None:
        """Read on a thread for reading; each source is handed over at once and not kept."""
        found = library.previewing.find(paths)
        for number, offered in enumerate(found):
            progress = Progress(number, len(found), library.previewing.path_of(offered))
            look = partial(self._look, job, progress)
            try:
                look(0.0)
                source = library.previewing.read(offered, self.decisions, look)
            except Cancelled:
                job.hand_over(partial(self._finish, len(found) - number))
                return
            self._room[0] -= 1
            self._room[1] -= len(source.issues)
            job.hand_over(partial(self._take, source))
        job.hand_over(partial(self._finish, 0))

    def _look(self, job: Job, progress: Progress, share: float) -> None:
        """Hand over each hundredth of a source; stop, also in the middle of it, if need be."""
        if job.cancelled() or self._stopped or min(self._room) <= 0:
            raise Cancelled
        progress = replace(progress, share=round(share, 2))
        if progress != self._shown:
            self._shown = progress
            job.hand_over(partial(self._progress, progress))

    # On the GUI thread; what belongs to Qt may be gone where the work is done.

    def _progress(self, progress: Progress) -> None:
        self.progressed.emit(progress)

    def _take(self, source: PreviewedSource) -> None:
        self.read.emit(source)

    def _finish(self, rest: int) -> None:
        self._job = None
        self.rest += rest
        waiting, self._waiting = self._waiting, []
        if waiting:
            self.start(waiting)
        else:
            self.finished.emit()

    def _fail(self, error: NewsreaderError) -> None:
        self._job = None
        self.failed.emit(error)


def _nothing(_progress: object) -> None:
    """Show nothing: the reader tells of its progress itself."""
