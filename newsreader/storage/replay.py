"""What a revision does to the current view, whether that lies in the library or in memory."""

import json
from collections.abc import Iterable, Mapping, Sequence
from dataclasses import replace
from functools import reduce
from typing import Any, Protocol

from newsreader.core.anchor import Anchor, AnchorState
from newsreader.core.annotation import Annotation, Style, carried, style_id
from newsreader.core.changes import Changes, of_kind
from newsreader.core.edit import Edit
from newsreader.core.ids import AnnotationId, ArticleId, IssueId, tag_id
from newsreader.core.layout import Arrangement, LaidArticle, Moves
from newsreader.core.relocation import relocated
from newsreader.core.revision import Revision
from newsreader.core.spans import Span
from newsreader.storage.annotations import StoredAnnotation
from newsreader.storage.arrangements import arrangement_from
from newsreader.storage.checksums import text_digest
from newsreader.storage.edits import edit_from, marks
from newsreader.storage.nouns import noun_of
from newsreader.storage.record import Noun, Record, begun

Value = str | bool | int | Mapping[str, Any] | None
"""What a field can hold, as JSON."""

# Fields of an annotation; `article` makes it. A tag is a field of its own, so that two people who
# tag at the same time never contradict each other. Before tags had ids, it was named by its path.
ARTICLE, ANCHOR, NOTE, STYLE, CREATOR, DELETED = (
    "article", "anchor", "note", "style", "creator", "deleted",
)  # fmt: skip
TAGGED, TAGGED_BY_PATH = "tagged:", "tag:"
# Fields of an article; each of its topics is one of its own too.
EDIT = "edit"
TOPIC = "topic:"
# Fields of a collection: `member:article:<id>` and `member:annotation:<id>` hold a rank, or null.
MEMBER = "member:"
# Fields of an issue. `recognised` is the layout that the first change of it began with.
LAYOUT, RECOGNISED = "layout", "recognised"
REVIEWED, SUPERSEDED = "reviewed", "superseded"
MASTHEAD, DECISION, FACSIMILE = "masthead:", "decision:", "facsimile:"


class View(Protocol):
    """Where revisions are applied."""

    def get(self, annotation_id: str) -> StoredAnnotation:
        """Return an annotation, deleted or not."""
        ...

    def on(self, article_id: ArticleId) -> Iterable[StoredAnnotation]:
        """Return all annotations of an article, deleted ones too."""
        ...

    def put(self, stored: StoredAnnotation) -> None:
        """Add or replace an annotation."""
        ...

    def edit(self, article_id: ArticleId, edit: Edit) -> str:
        """Alter the text of an article and return the new one."""
        ...

    def laid(self, articles: Iterable[ArticleId]) -> Mapping[ArticleId, LaidArticle]:
        """Return those of the articles that stand in their issue."""
        ...

    def arrange(self, issue_id: IssueId, arrangement: Arrangement) -> None:
        """Change the layout of an issue."""
        ...

    def set_issue(self, issue_id: IssueId, field: str, value: Value) -> None:
        """Give a field of an issue a value."""
        ...

    def set_topic(self, article_id: ArticleId, tag_id: str, *, carried: bool) -> None:
        """Put a tag on an article, or take it off."""
        ...

    def set_member(self, collection_id: str, kind: str, member_id: str, rank: int | None) -> None:
        """Put something into a collection at a rank, or take it out with None."""
        ...

    def record(self, noun: Noun, id_: str) -> Record | None:
        """Return a record, deleted or not."""
        ...

    def put_record(self, record: Record) -> None:
        """Add or replace a record."""
        ...


def apply(revision: Revision, view: View) -> Changes:
    """Make the change of one revision in `view`."""
    noun = noun_of(revision.field)
    if noun:
        return _apply_to_record(noun, revision, view)
    if is_of_issue(revision.field):
        return _apply_to_issue(revision, view)
    if revision.field in {EDIT, ARTICLE}:
        return (_apply_edit if revision.field == EDIT else _apply_new)(revision, view)
    if revision.field.startswith(TOPIC):
        return _apply_topic(revision, view)
    if revision.field.startswith(MEMBER):
        return _apply_member(revision, view)
    before = view.get(revision.subject)
    after = _with_field(before, revision)
    view.put(after)
    return _changes(before, after)


def member_field(kind: str, member_id: str) -> str:
    """Return the name of the field that puts something into a collection."""
    return f"{MEMBER}{kind}:{member_id}"


def member_of(field: str) -> tuple[str, str]:
    """Return kind and id of what a field puts into a collection."""
    kind, _, member_id = field.removeprefix(MEMBER).partition(":")
    return kind, member_id


def is_of_issue(field: str) -> bool:
    """Tell whether a field is one of issues."""
    return field in {LAYOUT, RECOGNISED, REVIEWED, SUPERSEDED} or field.startswith(
        (MASTHEAD, DECISION, FACSIMILE)
    )


def tag_of(field: str) -> str | None:
    """Return the id of the tag that a field of an annotation puts on it; None for other fields."""
    if field.startswith(TAGGED):
        return field.removeprefix(TAGGED)
    if field.startswith(TAGGED_BY_PATH):
        return tag_id(field.removeprefix(TAGGED_BY_PATH))
    return None


def field_of(stored: StoredAnnotation, field: str, text: str) -> Value:
    """Return what a field holds, for an annotation on `text`."""
    annotation = stored.annotation
    tag = tag_of(field)
    if tag is not None:
        return tag in stored.tag_ids
    values: dict[str, Value] = {
        ANCHOR: {
            **anchor_value(annotation.anchor, annotation.state, text),
            "article": annotation.article_id,
        },
        NOTE: annotation.note,
        STYLE: str(annotation.style),
        DELETED: stored.deleted,
    }
    return values[field]


def anchor_value(anchor: Anchor, state: AnchorState, text: str) -> Mapping[str, Any]:
    """Write an anchor; it names the version of the text in which its offsets count."""
    return {
        "start": anchor.span.start,
        "end": anchor.span.end,
        "quote": anchor.quote,
        "prefix": anchor.prefix,
        "suffix": anchor.suffix,
        "state": state.value,
        "text": text_digest(text),
    }


def anchor_from(value: Mapping[str, Any]) -> Anchor:
    """Read the anchor that `anchor_value` wrote."""
    span = Span(value["start"], value["end"])
    return Anchor(span, value["quote"], value["prefix"], value["suffix"])


def _changes(before: StoredAnnotation, after: StoredAnnotation) -> Changes:
    if before.deleted and after.deleted:
        return Changes()
    ids = frozenset({after.annotation.id})
    # An anchor can take an annotation to another article.
    articles = frozenset({before.annotation.article_id, after.annotation.article_id})
    if after.deleted:
        return Changes(articles=articles, removed=ids)
    if before.deleted:
        return Changes(articles=articles, added=ids)
    return Changes(articles=articles, changed=ids)


def _apply_edit(revision: Revision, view: View) -> Changes:
    article_id, value = ArticleId(revision.subject), json.loads(revision.value)
    edit, marking = edit_from(value), marks(value)
    text = view.edit(article_id, edit)
    changed: set[AnnotationId] = set()
    for before in view.on(article_id):
        after = before._replace(annotation=carried(before.annotation, edit, text, marks=marking))
        if after != before:
            view.put(after)
            changed |= set() if after.deleted else {after.annotation.id}
    article = frozenset({article_id})
    return Changes(articles=article, texts=article, changed=frozenset(changed))


def _apply_layout(revision: Revision, view: View) -> Changes:
    issue_id, arrangement = IssueId(revision.subject), arrangement_from(json.loads(revision.value))
    before = view.laid(arrangement.touched)
    moves = Moves(before.values(), arrangement)
    standing = [stored for article_id in before for stored in view.on(article_id)]
    view.arrange(issue_id, arrangement)
    changed: set[AnnotationId] = set()
    for stored in standing:
        after = stored._replace(annotation=relocated(stored.annotation, moves))
        if after != stored:
            view.put(after)
            changed |= set() if after.deleted else {after.annotation.id}
    articles = frozenset(arrangement.touched)
    return Changes(frozenset({issue_id}), articles, articles, changed=frozenset(changed))


def _apply_to_issue(revision: Revision, view: View) -> Changes:
    issue_id = IssueId(revision.subject)
    if revision.field == LAYOUT:
        return _apply_layout(revision, view)
    if revision.field == RECOGNISED:
        return Changes()
    view.set_issue(issue_id, revision.field, json.loads(revision.value))
    return Changes(issues=frozenset({issue_id}))


def _apply_topic(revision: Revision, view: View) -> Changes:
    article_id, tag = ArticleId(revision.subject), revision.field.removeprefix(TOPIC)
    view.set_topic(article_id, tag, carried=json.loads(revision.value))
    return Changes(articles=frozenset({article_id}))


def _apply_member(revision: Revision, view: View) -> Changes:
    view.set_member(revision.subject, *member_of(revision.field), json.loads(revision.value))
    return of_kind("collections", revision.subject)


def _apply_to_record(noun: Noun, revision: Revision, view: View) -> Changes:
    before = view.record(noun, revision.subject)
    view.put_record(before.after(revision) if before else begun(noun, revision))
    return of_kind(noun.name, revision.subject)


def _apply_new(revision: Revision, view: View) -> Changes:
    stored = made_by([revision])
    view.put(stored)
    return added(stored)


def made_by(revisions: Sequence[Revision]) -> StoredAnnotation:
    """Return what the first revisions of an annotation make, that of its article first."""
    first, *others = revisions
    annotation = Annotation(
        id=AnnotationId(first.subject),
        article_id=ArticleId(json.loads(first.value)),
        anchor=Anchor(Span(0, 0), "", "", ""),
        note="",
        tags=(),
        style=Style.YELLOW,
        creator="",
        created=first.time,
        modified=first.time,
        state=AnchorState.UNANCHORED,
    )
    return reduce(_with_field, others, StoredAnnotation(annotation, deleted=False))


def added(stored: StoredAnnotation) -> Changes:
    """Return the changes of which an annotation is new."""
    annotation = stored.annotation
    return Changes(articles=frozenset({annotation.article_id}), added=frozenset({annotation.id}))


def _with_field(stored: StoredAnnotation, revision: Revision) -> StoredAnnotation:
    annotation, value = stored.annotation, json.loads(revision.value)
    match revision.field:
        case "deleted":
            return stored._replace(deleted=value)
        case "anchor":
            # Moving it along with its words does not count as modifying it.
            state = AnchorState(value["state"])
            article = ArticleId(value.get("article", annotation.article_id))
            moved = replace(annotation, article_id=article, anchor=anchor_from(value), state=state)
            return stored._replace(annotation=moved)
        case "style":
            changed = replace(annotation, style=style_id(value))
        case "note" | "creator":
            changed = replace(annotation, **{revision.field: value})
        case field:
            tags = {*stored.tag_ids} - {tag_of(field)}
            tags |= {tag_of(field)} if value else set()
            stored = stored._replace(tag_ids=tuple(sorted(filter(None, tags))))
            changed = annotation
    # What was merged need not have come in the order in which it was done.
    modified = max(annotation.modified, revision.time)
    return stored._replace(annotation=replace(changed, modified=modified))
