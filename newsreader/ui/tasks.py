"""Work off the GUI thread, and the one door through which its results come back.

One thread owns the writing library. Long work (an import of a thousand files) has a second thread
with a library of its own, so that a highlight never waits for it; SQLite keeps the two apart. A few
threads read.
"""

import functools
import sys
import threading
import time
from collections import deque
from collections.abc import Callable, Iterator
from queue import SimpleQueue
from typing import TYPE_CHECKING, Any, Protocol, TypeVar

from PySide6.QtCore import QObject, Qt, QTimer, Signal, Slot

from newsreader.core.errors import Cancelled, NewsreaderError
from newsreader.ui.guard import guarded

if TYPE_CHECKING:
    # Types only: their modules need not be loaded before the window shows.
    from newsreader.core.progress import Progress
    from newsreader.services.library import Library

T = TypeVar("T")
Outcome = Callable[[], None]
Failed = Callable[[NewsreaderError], None]
READERS = 2
PROGRESS_SECONDS = 0.05


class OpenLibrary(Protocol):
    """How a thread gets its library."""

    def __call__(self, *, read_only: bool) -> "Library":
        """Open it; raises LibraryError."""
        ...


class Task:
    """Something asked for; once dropped it is not begun, and its result is thrown away."""

    def __init__(
        self,
        function: Callable[..., Any],
        done: Callable[[Any], None] | None,
        failed: Failed,
    ) -> None:
        self.dropped = False
        self._function = function
        self._done = done
        self._failed = failed

    def drop(self) -> None:
        """Forget it."""
        self.dropped = True

    def outcome(self, library: Callable[[], "Library"]) -> Outcome:
        """Do the work on this thread; return what is left to do on the GUI thread."""
        if self.dropped:
            return _nothing
        try:
            result = self._done_with(library())
        except Cancelled:
            return _nothing
        except NewsreaderError as error:
            return self._unless_dropped(self._failed, error)
        except Exception as error:  # noqa: BLE001 - the worker boundary: the GUI thread reports it
            return functools.partial(sys.excepthook, type(error), error, error.__traceback__)
        return self._unless_dropped(self._done or _ignore, result)

    def _done_with(self, library: "Library") -> object:
        return self._function(library)

    def _unless_dropped(self, call: Callable[[Any], None], value: object) -> Outcome:
        return lambda: None if self.dropped else call(value)


class Question(Task):
    """A task whose function is told as well how to find out that it was dropped."""

    def _done_with(self, library: "Library") -> object:
        return self._function(library, lambda: self.dropped)


class Parts(Question):
    """A question that is answered in parts, each handed over as soon as it is there."""

    def __init__(
        self,
        function: Callable[..., Iterator[Any]],
        part: Callable[[Any], None],
        failed: Failed,
        deliver: Callable[[Outcome], None],
    ) -> None:
        super().__init__(function, None, failed)
        self._part = part
        self._deliver = deliver

    def _done_with(self, library: "Library") -> None:
        for part in self._function(library, lambda: self.dropped):
            self._deliver(self._unless_dropped(self._part, part))


class Job:
    """The handle of long work: takes its progress, and the wish to stop."""

    def __init__(
        self, deliver: Callable[[Outcome], None], show: "Callable[[Progress], None]"
    ) -> None:
        self._deliver = deliver
        self._show = show
        self._stop = threading.Event()
        self._shown = 0.0

    def report(self, progress: "Progress") -> None:
        """Show progress on the GUI thread, but not more often than eyes can follow."""
        now = time.monotonic()
        if progress.done < progress.total and now - self._shown < PROGRESS_SECONDS:
            return
        self._shown = now
        self._deliver(lambda: self._show(progress))

    def hand_over(self, outcome: Outcome) -> None:
        """Do something on the GUI thread with a part of the result, unless it was cancelled."""
        self._deliver(lambda: None if self.cancelled() else outcome())

    def cancel(self) -> None:
        """Ask the work to stop as soon as it can."""
        self._stop.set()

    def cancelled(self) -> bool:
        """Tell whether it was asked to stop; safe in every thread."""
        return self._stop.is_set()


class _Worker(threading.Thread):
    """A thread with a library of its own, opened for its first task and closed at its end."""

    def __init__(
        self, open_it: Callable[[], "Library"], finish: Callable[[Task, Outcome], None]
    ) -> None:
        # A daemon: should the window fail before it closes, the process must end all the same.
        super().__init__(name="newsreader-library", daemon=True)
        self.queue: SimpleQueue[Task | None] = SimpleQueue()
        self._open = open_it
        self._finish = finish
        self._opened: Library | None = None

    def run(self) -> None:
        """Do the tasks of the queue until None comes, then close the library."""
        while (task := self.queue.get()) is not None:
            self._finish(task, task.outcome(self._library))
        if self._opened is not None:
            self._opened.close()

    def _library(self) -> "Library":
        if self._opened is None:
            self._opened = self._open()
        return self._opened


class Tasks(QObject):
    """Takes work for the library's threads and hands results back on the GUI thread.

    `failed` carries errors that a caller did not want to handle itself; `idle` says that all that
    was asked for came back.
    """

    failed = Signal(object)
    idle = Signal()
    _ready = Signal()

    def __init__(self, open_library: OpenLibrary, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._open_library = open_library
        self._outcomes: deque[Outcome] = deque()
        self._workers: dict[str, list[_Worker]] = {}
        self._jobs: list[Job] = []
        self._reads: set[Task] = set()
        self._pending = 0
        self._closed = False
        self._ready.connect(self._hand_over, Qt.ConnectionType.QueuedConnection)

    @property
    def pending(self) -> int:
        """Number of tasks asked for whose outcome has not come back yet."""
        return self._pending

    def write(
        self,
        function: Callable[["Library"], T],
        done: Callable[[T], None] | None = None,
        failed: Failed | None = None,
    ) -> Task:
        """Run `function` on the writing thread, in the order asked; it is done even at closing."""
        return self._ask("write", Task(function, done, failed or self.failed.emit))

    def read(
        self,
        function: Callable[["Library"], T],
        done: Callable[[T], None] | None = None,
        failed: Failed | None = None,
    ) -> Task:
        """Run `function` on a reading thread with a read-only library; dropped at closing."""
        task = Task(function, done, failed or self.failed.emit)
        self._reads.add(task)
        return self._ask("read", task)

    def ask(
        self,
        function: Callable[["Library", Callable[[], bool]], T],
        done: Callable[[T], None] | None = None,
        failed: Failed | None = None,
    ) -> Task:
        """Read by a function that can end with `Cancelled` once it is told that it was dropped."""
        task = Question(function, done, failed or self.failed.emit)
        self._reads.add(task)
        return self._ask("read", task)

    def ask_in_parts(
        self,
        function: Callable[["Library", Callable[[], bool]], Iterator[T]],
        part: Callable[[T], None],
        failed: Failed | None = None,
    ) -> Task:
        """Ask like `ask`; all that `function` yields is handed to `part`, one by one."""
        task = Parts(function, part, failed or self.failed.emit, self._deliver)
        self._reads.add(task)
        return self._ask("read", task)

    def long(
        self,
        function: Callable[["Library"], T],
        done: Callable[[T], None] | None = None,
        failed: Failed | None = None,
    ) -> Task:
        """Run `function` on the thread for long work, which writes with a library of its own."""
        return self._ask("long", Task(function, done, failed or self.failed.emit))

    def job(self, show: "Callable[[Progress], None]") -> Job:
        """Make a handle for long work; all jobs are cancelled when the window closes."""
        job = Job(self._deliver, show)
        self._jobs.append(job)
        return job

    def unhurried(self, show: "Callable[[Progress], None]") -> Job:
        """Make a handle for work that is finished even when the window closes."""
        return Job(self._deliver, show)

    def later(self, call: Outcome, milliseconds: int = 0) -> QTimer:
        """Do something on the GUI thread when the timer returned runs out, unless all is closed.

        It counts among the pending.
        """

        def finish() -> None:
            self._pending -= 1
            if not self._closed:
                call()

        self._pending += 1
        timer = QTimer(self, singleShot=True)
        timer.timeout.connect(lambda: self._hand_over_now(finish))
        timer.start(milliseconds)
        return timer

    def close(self) -> None:
        """Cancel jobs, drop reads, finish writes, wait, and hand over what is left."""
        self._closed = True
        for job in self._jobs:
            job.cancel()
        for task in self._reads:
            task.drop()
        workers = [worker for group in self._workers.values() for worker in group]
        self._workers.clear()
        for worker in workers:
            worker.queue.put(None)
        for worker in workers:
            worker.join()
        self._hand_over()

    def _ask(self, kind: str, task: Task) -> Task:
        if self._closed:
            task.drop()
            return task
        self._pending += 1
        self._worker(kind).queue.put(task)
        return task

    def _worker(self, kind: str) -> _Worker:
        """Return the first worker of a kind; all of a kind share one queue."""
        if kind not in self._workers:
            count = READERS if kind == "read" else 1
            self._workers[kind] = [self._made(kind == "read") for _ in range(count)]
            for worker in self._workers[kind]:
                worker.queue = self._workers[kind][0].queue
                worker.start()
        return self._workers[kind][0]

    def _made(self, read_only: bool) -> _Worker:
        return _Worker(lambda: self._open_library(read_only=read_only), self._finish)

    def _finish(self, task: Task, outcome: Outcome) -> None:
        def finish() -> None:
            self._reads.discard(task)
            self._pending -= 1
            outcome()

        self._deliver(finish)

    def _deliver(self, outcome: Outcome) -> None:
        self._outcomes.append(outcome)
        self._ready.emit()

    def _hand_over_now(self, outcome: Outcome) -> None:
        self._outcomes.append(outcome)
        self._hand_over()

    @Slot()
    def _hand_over(self) -> None:
        was_pending = self._pending
        while self._outcomes:
            guarded(self._outcomes.popleft())()
        if was_pending and not self._pending:
            self.idle.emit()


def _nothing() -> None:
    """Do nothing."""


def _ignore(_result: object) -> None:
    """Throw a result away."""
