"""Tells the window of issues while an import still runs."""

import time

from newsreader.core.changes import Changes
from newsreader.core.ids import IssueId
from newsreader.core.progress import Progress
from newsreader.ui.bus import Bus
from newsreader.ui.tasks import Job

SECONDS = 1.0
"""A window that followed every issue would do nothing else."""


class Arrivals:
    """Collects on the thread of the import what was stored, and hands it over now and then."""

    def __init__(self, job: Job, bus: Bus) -> None:
        self._job = job
        self._bus = bus
        self._stored: set[IssueId] = set()
        self._told = 0.0

    def report(self, progress: Progress) -> None:
        """Take the progress of an import, and show it."""
        self._job.report(progress)
        self._stored.update(progress.stored)
        now = time.monotonic()
        if self._stored and now - self._told > SECONDS:
            changes, self._stored, self._told = Changes(frozenset(self._stored)), set(), now
            self._job.hand_over(lambda: self._bus.changed.emit(changes))
