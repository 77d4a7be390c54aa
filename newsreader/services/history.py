"""Undo and redo: every operation on people's work goes through here, and is kept in the library."""

from collections.abc import Callable, Generator, Mapping
from contextlib import contextmanager
from dataclasses import replace
from typing import Any, cast

from newsreader.core.changes import Changes
from newsreader.core.errors import BadInputError, Cancelled
from newsreader.core.ids import ArticleId, IssueId, person_id
from newsreader.core.operation import Undoable, UndoName
from newsreader.core.progress import Progress
from newsreader.services.introducing import introduce, is_unknown
from newsreader.services.operation import Operation
from newsreader.services.steps import Change, Step, step_from
from newsreader.storage.arrangements import arrangement_from
from newsreader.storage.articles import TextIndex
from newsreader.storage.database import Database
from newsreader.storage.edits import edit_from
from newsreader.storage.operations import Operations, StoredStep
from newsreader.storage.replay import EDIT, LAYOUT
from newsreader.storage.revisions import Revisions

__all__ = ["History", "Operation", "UndoName"]

Report = Callable[[Progress], None]
IsCancelled = Callable[[], bool]


class History:
    """What was done in this library, by whoever had it open.

    `author` is written into the history where an operation does not say who acts. Whoever it is
    brings their `identifier` along: it becomes known with the first thing that they do here, unless
    it was given and that undone.
    """

    def __init__(
        self, database: Database, index: TextIndex, author: str = "", identifier: str = ""
    ) -> None:
        self.author, self.identifier = author, identifier
        self.revisions = Revisions(database, index)
        self._database = database
        self._operations = Operations(database)
        self._last = 0

    @property
    def undo_name(self) -> UndoName | None:
        """What `undo` would take back."""
        return None if self._database.read_only else self._operations.last_name()

    @property
    def redo_name(self) -> UndoName | None:
        """What `redo` would do again."""
        return None if self._database.read_only else self._operations.next_name()

    def steps(self, limit: int) -> tuple[Undoable, ...]:
        """Return the newest operations that can be undone or done again, newest first."""
        return self._operations.steps(limit)

    @contextmanager
    def operation(
        self, name: UndoName, *, author: str | None = None, coalesce: bool = False
    ) -> Generator[Operation]:
        """Hold one transaction; with what is done in it, one step is kept.

        With `coalesce` the step is added to the last one if that set the same single field here.
        """
        with self._database.write():
            first = self._operations.next_revision()
            operation = Operation(self.revisions, self.author if author is None else author)
            yield operation
            if operation.steps:
                # What goes on with the last step has to consist of the same field alone, and who
                # changes an identifier may well take it away.
                introduces = name is not UndoName.PERSON and not coalesce
                if introduces and operation.author == self.author:
                    self._introduce(operation)
                step = Step(name, tuple(operation.steps))
                self._record(step, operation, first, coalesce=coalesce)

    def _introduce(self, operation: Operation) -> None:
        if self.identifier and is_unknown(operation, self.author):
            id_ = person_id(self.author)
            if not self._operations.taken_back(UndoName.PERSON, [id_]):
                introduce(operation, self.author, self.identifier)

    def undo(
        self, *, progress: Report = lambda _: None, cancelled: IsCancelled = lambda: False
    ) -> Changes:
        """Take the last operation back, all of it.

        BadInputError if it was overtaken or there is none, Cancelled where that was wanted: then
        nothing was changed.
        """
        stored = self._operations.last()
        if stored is None:
            raise BadInputError("nothing-to-undo")
        return self._travel(stored, _Pace(len(stored.changes), progress, cancelled), back=True)

    def redo(
        self, *, progress: Report = lambda _: None, cancelled: IsCancelled = lambda: False
    ) -> Changes:
        """Do again what was undone last; raises as `undo`."""
        stored = self._operations.next()
        if stored is None:
            raise BadInputError("nothing-to-redo")
        return self._travel(stored, _Pace(len(stored.changes), progress, cancelled), back=False)

    def _travel(self, stored: StoredStep, pace: "_Pace", *, back: bool) -> Changes:
        """Go a step back or forth, and keep it as it was gone.

        A text may take words from annotations that came later and are deleted now: these are noted
        too, so that they stand on their words again when the text is gone back to.
        """
        step = step_from(stored.name, stored.changes)
        step = step.reversed() if back else step
        try:
            with self._database.write():
                first = self._operations.next_revision()
                operation = Operation(self.revisions, self.author)
                gone = tuple(c for group in step.groups for c in self._go(operation, group, pace))
                gone_step = replace(step, changes=gone)
                key = self._operations.add(
                    step.name, self.author, operation.time, first, stored.operation
                )
                kept = gone_step.reversed() if back else gone_step
                self._operations.change(stored.key, kept.rows, operation=key, undone=back)
        except BadInputError:
            # It would never fit again, and would bar the way to the steps below it.
            with self._database.write():
                self._operations.drop(stored.key)
            raise
        return operation.changes

    def _go(
        self, operation: Operation, group: tuple[Change, ...], pace: "_Pace"
    ) -> tuple[Change, ...]:
        """Make the changes of a group, and return them with what they took along."""
        for change in group:
            pace.step()
            if not operation.holds(change.subject, change.field, change.before):
                raise BadInputError("undo-changed-elsewhere")
        known, done = {(c.subject, c.field) for c in group}, len(operation.steps)
        for change in group:
            pace.step()
            if change.field == EDIT:
                operation.edit(ArticleId(change.subject), edit_from(change.after))
            elif change.field == LAYOUT:
                arranged = cast("Mapping[str, Any]", change.after)
                operation.rearrange(IssueId(change.subject), arrangement_from(arranged))
            elif not operation.holds(change.subject, change.field, change.after):
                operation.write(change.subject, change.field, change.after)
        more = (c for c in operation.steps[done:] if (c.subject, c.field) not in known)
        return (*group, *more)

    def _record(self, step: Step, operation: Operation, first: int, *, coalesce: bool) -> None:
        last = self._operations.last() if coalesce else None
        before = (
            step_from(step.name, last.changes) if last and self._continues(last, step) else None
        )
        if last is None or before is None:
            key = self._operations.add(step.name, operation.author, operation.time, first)
            self._last = self._operations.push(key, step.name, step.rows)
            return
        whole = tuple(
            replace(change, before=old.before)
            for old, change in zip(before.changes, step.changes, strict=True)
        )
        self._operations.extend(last.operation, operation.time)
        rows = replace(step, changes=whole).rows
        self._operations.change(last.key, rows, operation=last.operation, undone=False)

    def _continues(self, last: StoredStep, step: Step) -> bool:
        """Tell whether `step` goes on with what the last one, not undone since, began here."""
        if last.key != self._last or last.name != step.name or self._operations.next():
            return False
        if last.operation != self._operations.newest():
            return False
        fields = {(row[0], row[1]) for row in (*last.changes, *step.rows)}
        return len(fields) == 1


class _Pace:
    """Tells how far a step is gone: each change is looked at first, and then made."""

    def __init__(self, changes: int, progress: Report, cancelled: IsCancelled) -> None:
        self._changes, self._done = changes, 0
        self._progress, self._cancelled = progress, cancelled

    def step(self) -> None:
        """Go on to the next change, unless nobody wants that any more."""
        if self._cancelled():
            raise Cancelled
        self._progress(Progress(self._done // 2, self._changes, ""))
        self._done += 1
