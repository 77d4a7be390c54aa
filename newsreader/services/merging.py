"""Bringing in what people made in another library: nothing of either is lost.

There is no step back. Where a merge changes anything, the library is copied beside itself first.
"""

from collections.abc import Callable, Generator, Iterable
from contextlib import ExitStack, contextmanager
from dataclasses import replace
from pathlib import Path

from newsreader.core.changes import Changes
from newsreader.core.errors import BadInputError, Cancelled, LibraryError
from newsreader.core.merging import Conflict, MergeReport
from newsreader.core.operation import UndoName
from newsreader.core.progress import Progress
from newsreader.services.bundling import is_bundle, unpacked
from newsreader.services.operation import Operation
from newsreader.services.uniting import Step, Union
from newsreader.storage.contradictions import (
    Contradictions,
    is_told_once,
    record_id,
    record_values,
)
from newsreader.storage.copies import BEFORE_MERGE, copy_to, free_name
from newsreader.storage.database import Database
from newsreader.storage.nouns import CONTRADICTIONS
from newsreader.storage.operations import Operations
from newsreader.storage.other_library import other_library
from newsreader.storage.revisions import Revisions
from newsreader.storage.rows import now
from newsreader.storage.search import SearchIndex

Report = Callable[[Progress], None]
IsCancelled = Callable[[], bool]


class Merging:
    """The union of two libraries; `author` is who brings the other one in."""

    def __init__(self, database: Database, index: SearchIndex, author: str) -> None:
        self._database, self._index, self._author = database, index, author

    def preview(self, other: Path, *, cancelled: IsCancelled = lambda: False) -> MergeReport:
        """Return what a merge would report; nothing is written, and this one may be read-only.

        Raises as `merge`, but not for want of leave to write.
        """
        with self._opened(other, cancelled) as theirs, self._database.read():
            return Union(self._database, theirs, self._index).report()

    def merge(
        self,
        other: Path,
        *,
        progress: Report = lambda _: None,
        cancelled: IsCancelled = lambda: False,
    ) -> tuple[MergeReport, Changes]:
        """Bring in what only `other`, a library or a bundle, has; that file is never changed.

        BadInputError where it cannot be used, LibraryError where this library cannot be written,
        MachineError where there is no room, Cancelled where that was wanted: then this one is as
        it was, too.
        """

        def step(done: int, total: int) -> None:
            _stop_if(cancelled())
            progress(Progress(done, total, ""))

        with self._opened(other, cancelled) as theirs:
            return self._merge(theirs, step, cancelled)

    @contextmanager
    def _opened(self, other: Path, cancelled: IsCancelled) -> Generator[Database]:
        """Offer the other library; what takes long in either is stopped by raising Cancelled."""
        with ExitStack() as stack:
            bundle = is_bundle(other)
            path = stack.enter_context(unpacked(other, self._index)) if bundle else other
            theirs = stack.enter_context(other_library(self._database.path, path))
            stack.enter_context(theirs.read())
            _stop_if(cancelled())
            for database in (self._database, theirs):
                stack.enter_context(database.stopped_by(cancelled))
            try:
                yield theirs
            except LibraryError as error:
                if error.details.get("path") != theirs.path:
                    raise
                raise BadInputError("merge-not-usable", path=other, reason=error) from error

    def _merge(
        self, theirs: Database, step: Step, cancelled: IsCancelled
    ) -> tuple[MergeReport, Changes]:
        union = Union(self._database, theirs, self._index)
        if union.is_empty:
            return union.report(), Changes()
        self._require_writable()
        target = free_name(self._database.path, BEFORE_MERGE)
        backup = copy_to(self._database, target, cancelled)
        kept = False
        try:
            result = self._united(theirs, backup, step)
            kept = True
        finally:
            if not kept:
                backup.unlink(missing_ok=True)
        return result

    def _require_writable(self) -> None:
        with self._database.write():
            pass

    def _united(self, theirs: Database, backup: Path, step: Step) -> tuple[MergeReport, Changes]:
        operations = Operations(self._database)
        with self._database.write():
            union = Union(self._database, theirs, self._index, step)
            first = operations.next_revision()
            with self._index.together():
                report = union.run()
            self._note_down(report.conflicts)
            operations.add(UndoName.MERGE, self._author, now(), first)
        return replace(report, backup=str(backup)), union.changes

    def _note_down(self, conflicts: Iterable[Conflict]) -> None:
        """Keep what only this merge can tell of until somebody decides it."""
        known = Contradictions(self._database)
        operation = Operation(Revisions(self._database, self._index), self._author)
        for each in conflicts:
            if is_told_once(each) and not known.is_known(each):
                operation.make_record(CONTRADICTIONS, record_id(each), record_values(each))


def _stop_if(cancelled: bool) -> None:
    if cancelled:
        raise Cancelled
