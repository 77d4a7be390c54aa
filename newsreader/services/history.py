"""Undo and redo: every operation on people's work goes through here."""

from collections import deque
from collections.abc import Generator, Mapping
from contextlib import contextmanager
from dataclasses import dataclass, replace
from enum import StrEnum
from itertools import pairwise
from typing import Any, cast

from newsreader.core.arranging import arrange
from newsreader.core.changes import Changes, together
from newsreader.core.edit import Edit, moved
from newsreader.core.errors import BadInputError
from newsreader.core.ids import AnnotationId, ArticleId, IssueId, SearchId
from newsreader.core.layout import Arrangement, Layout, applied, inverse
from newsreader.storage.arrangements import (
    arrangement_from,
    arrangement_value,
    layout_value,
    state_digest,
)
from newsreader.storage.articles import TextIndex
from newsreader.storage.database import Database
from newsreader.storage.edits import edit_from, edit_value
from newsreader.storage.replay import ANCHOR, DELETED, EDIT, LAYOUT, RECOGNISED, Value
from newsreader.storage.revisions import Revisions
from newsreader.storage.rows import now
from newsreader.storage.saved_searches import SEARCH_DELETED

STEPS = 1_000
"""How many operations can be undone."""


class UndoName(StrEnum):
    """What an operation is called; the window has the words for its menu."""

    ADD = "annotation.add"
    MARK = "search.mark"
    NOTE = "annotation.note"
    STYLE = "annotation.style"
    TAGS = "annotation.tags"
    DELETE = "annotation.delete"
    RECOVER = "annotation.recover"
    CORRECT = "article.correct"
    FACSIMILE = "issue.facsimile"
    MASTHEAD = "issue.masthead"
    REVIEWED = "issue.reviewed"
    RECOGNISE = "issue.recognise"
    VERSION = "issue.version"
    DOUBT = "review.accept"
    REPAIR = "review.undoRepair"
    JOIN = "review.join"
    SPLIT = "review.split"
    ROLE = "review.role"
    MOVE = "review.move"
    ARTICLE_SPLIT = "review.splitArticle"
    ARTICLE_MERGE = "review.mergeArticles"
    ARTICLE_MOVE = "review.moveArticle"
    ARTICLE = "review.article"
    SEARCH_SAVE = "search.save"
    SEARCH_NAME = "search.rename"
    SEARCH_QUERY = "search.change"
    SEARCH_DELETE = "search.delete"


@dataclass(frozen=True, slots=True)
class Change:
    """One field of what people make; of a text, `before` and `after` are edits to it."""

    subject: str
    field: str
    before: Value
    after: Value

    def reversed(self) -> "Change":
        """Return the way back."""
        return Change(self.subject, self.field, self.after, self.before)


@dataclass(frozen=True, slots=True)
class Step:
    """One operation as a person sees it."""

    name: UndoName
    changes: tuple[Change, ...]

    @property
    def groups(self) -> tuple[tuple[Change, ...], ...]:
        """The changes in groups, each of which begins with that of a text or a layout."""
        starts = [n for n, each in enumerate(self.changes) if n and each.field in {EDIT, LAYOUT}]
        return tuple(self.changes[a:b] for a, b in pairwise([0, *starts, len(self.changes)]))

    def reversed(self) -> "Step":
        """Return the way back; a text still comes before what stands in it."""
        groups = reversed(self.groups)
        return Step(self.name, tuple(each.reversed() for group in groups for each in group))


class Operation:
    """Collects what one operation does; lives as long as its transaction."""

    def __init__(self, revisions: Revisions, author: str) -> None:
        self.steps: list[Change] = []
        self._revisions = revisions
        self._author = author
        self._time = now()
        self._layouts: dict[IssueId, Layout] = {}
        self._changes: list[Changes] = []

    @property
    def changes(self) -> Changes:
        """What was changed so far."""
        return together(self._changes)

    def make(self, annotation_id: AnnotationId, fields: dict[str, Value]) -> None:
        """Make an annotation out of its fields, that of its article first."""
        self._changes.append(
            self._revisions.begin(annotation_id, fields, author=self._author, time=self._time)
        )
        self.steps.append(Change(annotation_id, DELETED, before=True, after=False))

    def make_search(self, search_id: SearchId, fields: dict[str, Value]) -> None:
        """Make a saved search out of its fields, that of its query first."""
        for field, value in fields.items():
            self.write(search_id, field, value)
        self.steps.append(Change(search_id, SEARCH_DELETED, before=True, after=False))

    def set(self, subject: AnnotationId | IssueId | SearchId, field: str, value: Value) -> None:
        """Give a field a value; nothing happens if it has it already."""
        before = self._revisions.view.value(subject, field)
        if before != value:
            self.write(subject, field, value)
            self.steps.append(Change(subject, field, before, value))

    def edit(self, article_id: ArticleId, edit: Edit) -> None:
        """Alter the text of an article; its annotations move along."""
        view = self._revisions.view
        article_id = view.home(article_id)
        text = view.text(article_id)
        touched = [
            stored.annotation.id
            for stored in view.on(article_id)
            if moved(stored.annotation.anchor.span, edit)[1]
        ]
        anchors = {id_: view.value(id_, ANCHOR) for id_ in touched}
        there = edit_value(edit, edit.apply(text))
        self.write(article_id, EDIT, there)
        back = edit_value(edit.inverse(text), text)
        self.steps.append(Change(article_id, EDIT, back, there))
        self.steps += (
            Change(id_, ANCHOR, anchor, view.value(id_, ANCHOR)) for id_, anchor in anchors.items()
        )

    def arrange(self, issue_id: IssueId, after: Layout, source: str) -> None:
        """Lay out an issue as `after` says; what stands in its articles moves along.

        The first time, the layout as recognised is kept too: all later ones build on it.
        """
        before = self.layout(issue_id)
        if after == before:
            return
        arrangement = arrange(before, after, source)
        if not self._revisions.heads(issue_id, RECOGNISED):
            self.write(issue_id, RECOGNISED, layout_value(before))
        self.rearrange(issue_id, arrangement)

    def renew(self, issue_id: IssueId, after: Layout, fresh: Layout, source: str) -> None:
        """Lay out an issue anew; what is not as in `fresh` is what people decided."""
        self.arrange(issue_id, after, source)
        if self.steps:
            self.write(issue_id, RECOGNISED, layout_value(fresh))

    def rearrange(self, issue_id: IssueId, arrangement: Arrangement) -> None:
        """Make an arrangement; whatever loses its place by it finds it again when it is undone."""
        view = self._revisions.view
        before = self.layout(issue_id)
        touched = frozenset(arrangement.touched)
        standing = [a.id for a in before.articles if a.id in touched]
        anchors = {
            stored.annotation.id: view.value(stored.annotation.id, ANCHOR)
            for article_id in standing
            for stored in view.on(article_id)
        }
        there = arrangement_value(arrangement, applied(before, arrangement))
        back = arrangement_value(inverse(before, arrangement), before)
        self.write(issue_id, LAYOUT, there)
        self.steps.append(Change(issue_id, LAYOUT, back, there))
        moved = ((id_, anchor, view.value(id_, ANCHOR)) for id_, anchor in anchors.items())
        self.steps += (Change(id_, ANCHOR, old, new) for id_, old, new in moved if old != new)

    def layout(self, issue_id: IssueId) -> Layout:
        """Return the layout of an issue, read once between two changes: a big one takes time."""
        if issue_id not in self._layouts:
            self._layouts[issue_id] = self._revisions.view.layout(issue_id)
        return self._layouts[issue_id]

    def holds(self, subject: str, field: str, value: Value) -> bool:
        """Tell whether a field holds `value`; a layout holds an arrangement that made it so."""
        if field != LAYOUT:
            return self._revisions.view.holds(subject, field, value)
        arranged = cast("Mapping[str, Any]", value)
        layout = self.layout(IssueId(subject))
        return arranged["result"] == state_digest(arrangement_from(arranged), layout)

    def write(self, subject: str, field: str, value: Value) -> None:
        """Write one revision."""
        self._layouts.clear()
        self._changes.append(
            self._revisions.append(subject, field, value, author=self._author, time=self._time)
        )


class History:
    """What was done in this library since it was opened, newest last.

    `author` is written into the history where an operation does not say who acts.
    """

    def __init__(self, database: Database, index: TextIndex, author: str = "") -> None:
        self.author = author
        self.revisions = Revisions(database, index)
        self._database = database
        self._done: deque[Step] = deque(maxlen=STEPS)
        self._undone: deque[Step] = deque(maxlen=STEPS)

    @property
    def undo_name(self) -> UndoName | None:
        """What `undo` would take back."""
        return self._done[-1].name if self._done else None

    @property
    def redo_name(self) -> UndoName | None:
        """What `redo` would do again."""
        return self._undone[-1].name if self._undone else None

    @contextmanager
    def operation(
        self, name: UndoName, *, author: str | None = None, coalesce: bool = False
    ) -> Generator[Operation]:
        """Hold one transaction; once it is kept, what was done in it becomes one step.

        With `coalesce` the step is added to the last one if that set the same single field.
        """
        operation = Operation(self.revisions, self.author if author is None else author)
        with self._database.write():
            yield operation
        if operation.steps:
            self._record(Step(name, tuple(operation.steps)), coalesce=coalesce)

    def undo(self) -> Changes:
        """Take the last operation back; BadInputError if it was overtaken or there is none."""
        if not self._done:
            raise BadInputError("nothing-to-undo")
        changes, step = self._travel(self._done, self._done[-1].reversed())
        self._undone.append(step.reversed())
        return changes

    def redo(self) -> Changes:
        """Do again what was undone last; BadInputError if it was overtaken or there is none."""
        if not self._undone:
            raise BadInputError("nothing-to-redo")
        changes, step = self._travel(self._undone, self._undone[-1])
        self._done.append(step)
        return changes

    def _travel(self, stack: deque[Step], step: Step) -> tuple[Changes, Step]:
        """Go the last step of `stack`, and return it as it was gone.

        A text may take words from annotations that came later and are deleted now: these are noted
        too, so that they stand on their words again when the text is gone back to.
        """
        operation = Operation(self.revisions, self.author)
        gone: list[Change] = []
        try:
            with self._database.write():
                for group in step.groups:
                    gone += self._go(operation, group)
        except BadInputError:
            # It would never fit again, and would bar the way to the steps below it.
            stack.pop()
            raise
        stack.pop()
        return operation.changes, replace(step, changes=tuple(gone))

    def _go(self, operation: Operation, group: tuple[Change, ...]) -> tuple[Change, ...]:
        """Make the changes of a group, and return them with what they took along."""
        if not all(operation.holds(c.subject, c.field, c.before) for c in group):
            raise BadInputError("undo-changed-elsewhere")
        known, done = {(c.subject, c.field) for c in group}, len(operation.steps)
        for change in group:
            if change.field == EDIT:
                operation.edit(ArticleId(change.subject), edit_from(change.after))
            elif change.field == LAYOUT:
                arranged = cast("Mapping[str, Any]", change.after)
                operation.rearrange(IssueId(change.subject), arrangement_from(arranged))
            elif not operation.holds(change.subject, change.field, change.after):
                operation.write(change.subject, change.field, change.after)
        more = (c for c in operation.steps[done:] if (c.subject, c.field) not in known)
        return (*group, *more)

    def _record(self, step: Step, *, coalesce: bool) -> None:
        if coalesce and self._continues(step):
            first, last = self._done.pop().changes[0], step.changes[0]
            step = Step(step.name, (replace(last, before=first.before),))
        self._undone.clear()
        self._done.append(step)

    def _continues(self, step: Step) -> bool:
        """Tell whether `step` goes on with what the last one, not undone since, began."""
        if self._undone or not self._done or self._done[-1].name != step.name:
            return False
        fields = {(c.subject, c.field) for c in (*self._done[-1].changes, *step.changes)}
        return len(fields) == 1
