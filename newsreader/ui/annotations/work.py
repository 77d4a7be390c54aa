"""Operations on people's work: run on the writing thread, told to all panes, undone and redone."""

import time
from collections.abc import Callable
from dataclasses import dataclass

from PySide6.QtCore import QObject, Signal

from newsreader.core.changes import Changes
from newsreader.core.errors import Cancelled, NewsreaderError
from newsreader.core.ids import AnnotationId
from newsreader.core.progress import Progress
from newsreader.services.history import UndoName
from newsreader.services.library import Library
from newsreader.ui.actions import Actions
from newsreader.ui.annotations.pending import Pending
from newsreader.ui.bus import Bus
from newsreader.ui.operations import redo_text, undo_text
from newsreader.ui.tasks import Job, Tasks

Change = Callable[[Library, AnnotationId], Changes]
Names = tuple[UndoName | None, UndoName | None]

PATIENCE = 0.3
"""Seconds that an undo takes before it is shown: most are done by then."""


@dataclass(frozen=True, slots=True)
class Outcome:
    """What one operation did, what can be undone and redone after it, what it stored first."""

    changes: Changes
    names: Names
    stored: Pending | None = None


class Work(QObject):
    """Does one operation after the other, and keeps the menu entries Undo and Redo true."""

    stored = Signal(object)
    """Pending: a new annotation was stored; comes before the bus tells of the change."""

    failed = Signal()
    """An operation was not done; what a person wrote is in the window only."""

    writing = Signal()
    """An operation is about to be done; what is being typed in the text has to come before it."""

    travelling = Signal()
    """Undo or redo was asked for; what is being typed is to be finished first."""

    under_way = Signal(object, object, bool)
    """Job, Progress, and whether it goes back: undo or redo takes longer than a moment."""

    arrived = Signal()
    """An undo or a redo ended, or was stopped."""

    def __init__(self, bus: Bus, tasks: Tasks, actions: Actions, parent: QObject) -> None:
        super().__init__(parent)
        self._bus = bus
        self._tasks = tasks
        self._undo = actions["edit.undo"]
        self._redo = actions["edit.redo"]
        self._names: Names = (None, None)
        self._way: bool | None = None
        self._undo.triggered.connect(self._go_back)
        self._redo.triggered.connect(self._go_forth)
        self._undo.changed.connect(self._name)  # a new language gives it its plain name

    def write(
        self, work: Callable[[Library], Changes], ended: Callable[[], None] | None = None
    ) -> None:
        """Do one operation; `ended` is called after it, or after it failed."""

        def finish(outcome: Outcome) -> None:
            self._finish(outcome)
            if ended:
                ended()

        def complain(error: NewsreaderError) -> None:
            self._complain(error)
            if ended:
                ended()

        self.writing.emit()
        self._tasks.write(lambda library: _outcome(library, work(library)), finish, complain)

    def store(self, pending: Pending, change: Change | None = None) -> None:
        """Store a new annotation unless it is stored already, then change it."""

        def work(library: Library) -> Outcome:
            id_, changes = pending.stored(library)
            if change is not None:
                changes |= change(library, id_)
            return _outcome(library, changes, pending)

        self.writing.emit()
        self._tasks.write(work, self._finish, self._complain)

    def recover(self) -> None:
        """Make notes of what a crash left unfinished; says nothing where that cannot be."""
        self._tasks.write(
            lambda library: _outcome(library, _recovered(library)), self._finish, _leave
        )

    def _go_back(self) -> None:
        self._travel(back=True)

    def _go_forth(self) -> None:
        self._travel(back=False)

    def _travel(self, *, back: bool) -> None:
        """Go a step; what takes longer than a moment says so, and can be stopped."""
        job = self._tasks.unhurried(lambda progress: self._show(job, progress, back=back))

        def go(library: Library) -> Changes:
            patience = time.monotonic() + PATIENCE

            def report(progress: Progress) -> None:
                if time.monotonic() > patience:
                    job.report(progress)

            step = library.history.undo if back else library.history.redo
            try:
                return step(progress=report, cancelled=job.cancelled)
            except Cancelled:
                return Changes()

        self.travelling.emit()
        self.write(go, self._arrive)

    def _show(self, job: Job, progress: Progress, *, back: bool) -> None:
        if self._way is None:
            self._way = back
            self._undo.setEnabled(False)
            self._redo.setEnabled(False)
            self._name()
        self.under_way.emit(job, progress, back)

    def _arrive(self) -> None:
        if self._way is not None:
            self._way = None
            self._take_names(self._names)
        self.arrived.emit()

    def _finish(self, outcome: Outcome) -> None:
        self._take_names(outcome.names)
        if outcome.stored is not None:
            self.stored.emit(outcome.stored)
        if outcome.changes:
            self._bus.changed.emit(outcome.changes)

    def _complain(self, error: NewsreaderError) -> None:
        """Say what went wrong; what can be undone may have changed too."""
        self._bus.notice.emit(error)
        self.failed.emit()
        self._tasks.write(_names, self._take_names, _leave)

    def _take_names(self, names: Names) -> None:
        self._names = names
        self._undo.setEnabled(names[0] is not None and self._way is None)
        self._redo.setEnabled(names[1] is not None and self._way is None)
        self._name()

    def _name(self) -> None:
        self._undo.setText(undo_text(self._names[0], at_work=self._way is True))
        self._redo.setText(redo_text(self._names[1], at_work=self._way is False))


def _outcome(library: Library, changes: Changes, stored: Pending | None = None) -> Outcome:
    return Outcome(changes, _names(library), stored)


def _names(library: Library) -> Names:
    return library.history.undo_name, library.history.redo_name


def _recovered(library: Library) -> Changes:
    """Recover drafts; a library that cannot be written has none."""
    return Changes() if library.read_only else library.annotating.recover_drafts()


def _leave(_error: NewsreaderError) -> None:
    """Leave it to the next operation to say that the library cannot be written."""
