"""One operation on people's work while it is being done."""

from collections.abc import Mapping
from dataclasses import replace
from typing import Any, cast

from newsreader.core.anchor import AnchorState
from newsreader.core.annotation import concerns
from newsreader.core.arranging import arrange
from newsreader.core.changes import Changes, together
from newsreader.core.edit import Edit
from newsreader.core.ids import AnnotationId, ArticleId, IssueId
from newsreader.core.layout import Arrangement, Layout, applied, inverse
from newsreader.core.recovery import recovered
from newsreader.services.steps import Change
from newsreader.storage.arrangements import (
    arrangement_from,
    arrangement_value,
    layout_value,
    state_digest,
)
from newsreader.storage.edits import edit_value
from newsreader.storage.record import Noun
from newsreader.storage.replay import (
    ANCHOR,
    DELETED,
    EDIT,
    LAYOUT,
    RECOGNISED,
    Value,
    anchor_value,
)
from newsreader.storage.revisions import LibraryView, Revisions
from newsreader.storage.rows import now

Times = tuple[str, str]
"""When something was made and last changed, where that is not now; ISO 8601 in UTC."""
_SAID = "said:"
"""Begins the name of a field in a step that holds all that was said of it, against each other."""


class Operation:
    """Collects what one operation does; lives as long as its transaction."""

    def __init__(self, revisions: Revisions, author: str) -> None:
        self.steps: list[Change] = []
        self._revisions = revisions
        self.author = author
        self.time = now()
        self._layouts: dict[IssueId, Layout] = {}
        self._changes: list[Changes] = []

    @property
    def view(self) -> LibraryView:
        """The library as it stands in the middle of the operation."""
        return self._revisions.view

    @property
    def changes(self) -> Changes:
        """What was changed so far."""
        return together(self._changes)

    def make(
        self, annotation_id: AnnotationId, fields: dict[str, Value], times: Times | None = None
    ) -> None:
        """Make an annotation out of its fields: that of its article first, the changed one last."""
        made, changed = times or (self.time, self.time)
        self._changes.append(
            self._revisions.begin(
                annotation_id, fields, author=self.author, time=made, changed=changed
            )
        )
        self.steps.append(Change(annotation_id, DELETED, before=True, after=False))

    def make_record(
        self, noun: Noun, id_: str, values: Mapping[str, Value], times: Times | None = None
    ) -> None:
        """Make a record out of its values, that which makes it first."""
        made, changed = times or (self.time, self.time)
        said = {name: value for name, value in values.items() if value != noun.fields.get(name, "")}
        names = sorted({noun.makes: values[noun.makes]} | said, key=lambda n: n != noun.makes)
        for name in names:
            time = changed if name == names[-1] else made
            self._append(id_, noun.field(name), values[name], time)
        self.steps.append(Change(id_, noun.deleted, before=True, after=False))

    def set(self, subject: str, field: str, value: Value) -> None:
        """Give a field a value; nothing happens if it has it already."""
        before = self._revisions.view.value(subject, field)
        if before != value:
            self.write(subject, field, value)
            self.steps.append(Change(subject, field, before, value))

    def settle(self, subject: str, field: str, value: Value) -> None:
        """Give a contradicted field one value; the way back has it contradicted again."""
        before = self._said(subject, field)
        self.write(subject, field, value)
        self.steps.append(Change(subject, _SAID + field, before, self._said(subject, field)))

    def _said(self, subject: str, field: str) -> Value:
        several = self._revisions.standing(subject, field)
        return {"sides": [[each.value, each.author, each.time] for each in several]}

    def edit(self, article_id: ArticleId, edit: Edit) -> None:
        """Alter the text of an article; its annotations move along."""
        view = self._revisions.view
        article_id = view.home(article_id)
        text = view.text(article_id)
        touched = [s.annotation.id for s in view.on(article_id) if concerns(edit, s.annotation)]
        anchors = {id_: view.value(id_, ANCHOR) for id_ in touched}
        there = edit_value(edit, edit.apply(text))
        self.write(article_id, EDIT, there)
        for id_ in touched:
            self._recollect(id_)
        back = edit_value(edit.inverse(text), text)
        self.steps.append(Change(article_id, EDIT, back, there))
        self.steps += (
            Change(id_, ANCHOR, anchor, view.value(id_, ANCHOR)) for id_, anchor in anchors.items()
        )

    def _recollect(self, annotation_id: AnnotationId) -> None:
        """Put what has its words again on them; let what lost them bit by bit keep them all."""
        annotation = self.view.get(annotation_id).annotation
        words = self._revisions.vouched(annotation_id)
        if words is None:
            return
        text = self.view.text(annotation.article_id)
        place, state = recovered(text, annotation.anchor.span, words), AnchorState.ANCHORED
        if place is None and annotation.state is AnchorState.UNANCHORED:
            place, state = replace(words, span=annotation.anchor.span), annotation.state
        if place is not None:
            value = {**anchor_value(place, state, text), "article": annotation.article_id}
            if value != self.view.value(annotation_id, ANCHOR):
                self.write(annotation_id, ANCHOR, value)

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
        if field.startswith(_SAID):
            return self._said(subject, field.removeprefix(_SAID)) == value
        if field != LAYOUT:
            return self._revisions.view.holds(subject, field, value)
        arranged = cast("Mapping[str, Any]", value)
        layout = self.layout(IssueId(subject))
        return arranged["result"] == state_digest(arrangement_from(arranged), layout)

    def write(self, subject: str, field: str, value: Value) -> None:
        """Write one revision or, of a contradicted field, one for each side."""
        self._append(subject, field, value, self.time)

    def _append(self, subject: str, field: str, value: Value, time: str) -> None:
        self._layouts.clear()
        if field.startswith(_SAID):
            sides = cast("Mapping[str, Any]", value)["sides"]
            self._changes.append(self._revisions.restate(subject, field.removeprefix(_SAID), sides))
            return
        self._changes.append(
            self._revisions.append(subject, field, value, author=self.author, time=time)
        )
