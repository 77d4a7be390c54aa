"""Keeps the search index whole: what is pending is indexed in the background."""

from typing import TYPE_CHECKING

from PySide6.QtCore import Signal

from newsreader.core.changes import Changes
from newsreader.core.errors import NewsreaderError
from newsreader.core.progress import Progress
from newsreader.ui.long_work import LongWork, Surroundings
from newsreader.ui.tasks import Job

if TYPE_CHECKING:
    from newsreader.services.library import Library

BATCH = 400_000
"""Characters that are indexed at a time: a window that draws meanwhile waits for no step of it."""


class IndexKeeper(LongWork):
    """Looks what is pending at the start and whenever issues came, and indexes it part by part.

    Between two parts an import that waits has its turn. What was done when it is cancelled stays
    done; the rest follows the next time. `finished` says that answers may be others from now on.
    """

    finished = Signal()

    def __init__(self, around: Surroundings) -> None:
        super().__init__(around)
        self._looking = False
        self._total = 0
        self._repaired = False
        self._repairing = False
        around.bus.changed.connect(self._follow)

    def look(self) -> None:
        """Find out what is pending, and begin with it."""
        if self._looking or self.running:
            return
        self._looking = True
        job = self._around.tasks.job(lambda _: None)
        self._around.tasks.long(lambda library: pending(library, job), self._begin, self._stop)

    def repair(self, error: NewsreaderError) -> None:
        """Make a damaged index anew, once; one that is damaged again is told of only."""
        if self.running or self._repairing:
            return
        if self._repaired:
            self._around.bus.notice.emit(error)
            return
        self._repaired = self._repairing = True
        tasks = self._around.tasks
        tasks.long(discard, lambda done: self._rebuild(error, discarded=done), self._stop)

    def _follow(self, changes: Changes) -> None:
        if changes.issues:
            self.look()

    def _rebuild(self, error: NewsreaderError, *, discarded: bool) -> None:
        self._around.bus.notice.emit(
            self.tr(
                "The search index was damaged and is made anew;"
                " nothing that people made is touched."
            )
            if discarded
            else error
        )
        self._repairing = False
        if discarded:
            self.look()
            self.finished.emit()

    def _begin(self, left: int) -> None:
        self._looking = False
        if left:
            self._total = left
            self._go_on(left)

    def _go_on(self, left: int) -> None:
        job = self._job or self.begin(self._name())
        if not left or job.cancelled():
            self.end()
            self.finished.emit()
            return
        total, name = self._total, self._name()
        job.report(Progress(total - left, total, name))
        self._around.tasks.long(lambda library: build_part(library, job), self._go_on, self._stop)

    def _stop(self, error: NewsreaderError) -> None:
        self._looking = self._repairing = False
        if error.key == "index-damaged" and not self._repaired:
            self.end()
            self.repair(error)
        else:
            self.fail(error)

    def _name(self) -> str:
        return self.tr("Indexing for the search")


def pending(library: "Library", job: Job) -> int:
    """Return how many articles can be indexed; where there are none, small parts go up in one."""
    if library.read_only:
        return 0
    left = library.index.pending()
    if not left:
        library.index.compact(cancelled=job.cancelled)
    return left


def build_part(library: "Library", job: Job) -> int:
    """Index the articles of one transaction, unless it was cancelled; return how many are left."""
    parts = iter([job.cancelled()])
    library.index.build(cancelled=lambda: next(parts, True), batch=BATCH)
    return library.index.pending()


def discard(library: "Library") -> bool:
    """Forget the index, where it can be made anew."""
    if not library.read_only:
        library.index.discard()
    return not library.read_only
