"""Highlights, notes and tags: everything a person puts on a text."""

import uuid
from collections.abc import Iterable, Sequence
from dataclasses import replace

from newsreader.core.anchor import Anchor, AnchorState, anchor_at
from newsreader.core.annotation import Annotation, StyleId
from newsreader.core.changes import Changes
from newsreader.core.errors import BadInputError
from newsreader.core.ids import AnnotationId, ArticleId, TagId
from newsreader.core.new_annotation import NewAnnotation
from newsreader.core.operation import UndoName
from newsreader.core.spans import Span
from newsreader.core.tag import TagCount, clean_path
from newsreader.services.history import History
from newsreader.services.operation import Operation
from newsreader.services.tagging import ensured
from newsreader.storage.annotations import Annotations
from newsreader.storage.database import Database
from newsreader.storage.drafts import Drafts
from newsreader.storage.replay import (
    ANCHOR,
    ARTICLE,
    CREATOR,
    DELETED,
    NOTE,
    STYLE,
    TAGGED,
    Value,
    anchor_value,
)
from newsreader.storage.tags import Tags


class Annotating:
    """Makes and changes annotations, each operation one step that can be undone.

    An id that no annotation has, or that of a deleted one, is a BadInputError.
    """

    def __init__(self, database: Database, history: History) -> None:
        self._database = database
        self._history = history
        self._annotations = Annotations(database)
        self._tags = Tags(database)
        self._drafts = Drafts(database)

    def get(self, annotation_id: AnnotationId) -> Annotation:
        """Return one annotation."""
        stored = self._history.revisions.view.get(annotation_id)
        if stored.deleted:
            raise BadInputError("no-such-annotation", id=annotation_id)
        return stored.annotation

    def list(
        self, article_id: ArticleId | None = None, tag: str | None = None
    ) -> tuple[Annotation, ...]:
        """Return annotations by article and place; what is None does not restrict.

        Those that carry a tag under `tag`, a path, carry this too.
        """
        if article_id is not None:
            article_id = self._history.revisions.view.home(article_id)
        return self._annotations.list(article_id, None if tag is None else self._meant(tag))

    def articles(self, tag: str | None = None) -> frozenset[ArticleId]:
        """Return the articles that are annotated; with a `tag`, those that carry one as in `list`.

        They carry it themselves, or their annotations do.
        """
        if tag is None:
            return self._annotations.articles()
        return self._annotations.articles(self._meant(tag)) | self.carrying(tag)

    def carrying(self, tag: str) -> frozenset[ArticleId]:
        """Return the articles that carry a tag themselves, or one under it."""
        return self._tags.carrying(self._meant(tag))

    def count(self, articles: Iterable[ArticleId]) -> int:
        """Return how many annotations some articles carry."""
        return self._annotations.count(articles)

    def some(self, annotation_ids: Iterable[AnnotationId]) -> tuple[Annotation, ...]:
        """Return those of some ids that are not deleted, by article and place."""
        return self._annotations.some(annotation_ids)

    def tags(self) -> tuple[TagCount, ...]:
        """Return all tags by path."""
        return self._tags.counts()

    def add(self, new: NewAnnotation) -> tuple[Annotation, Changes]:
        """Store a new annotation, and return it.

        One without a note that stands there already, just like it, is returned as it is: a key
        pressed twice is no wish for two. BadInputError if its words do not stand where its anchor
        says, or a tag is not a tag.
        """
        id_ = AnnotationId(str(uuid.uuid4()))
        with self._history.operation(UndoName.ADD, author=new.creator) as operation:
            article_id = self._history.revisions.view.home(new.article_id)
            text = self._history.revisions.view.text(article_id)
            anchor = _checked(new.anchor, text)
            checked = replace(new, article_id=article_id, anchor=anchor)
            tags = [ensured(operation, tag) for tag in new.tags]
            standing = None if new.note else self._standing(checked, tags)
            if standing is None:
                operation.make(id_, new_fields(checked, text, tags))
        return standing or self.get(id_), operation.changes

    def set_note(
        self, annotation_id: AnnotationId, note: str, *, coalesce: bool = False
    ) -> Changes:
        """Replace the note, which ends its draft; `coalesce` makes one step of what is typed."""
        with self._history.operation(UndoName.NOTE, coalesce=coalesce) as operation:
            self.get(annotation_id)
            operation.set(annotation_id, NOTE, note)
            self._drafts.discard(annotation_id)
        return operation.changes

    def set_style(self, annotation_id: AnnotationId, style: StyleId) -> Changes:
        """Give the highlight another look."""
        with self._history.operation(UndoName.STYLE) as operation:
            self.get(annotation_id)
            operation.set(annotation_id, STYLE, str(style))
        return operation.changes

    def move(self, annotation_id: AnnotationId, span: Span, *, coalesce: bool = False) -> Changes:
        """Let an annotation stand on other words of its article; its note and its tags stay.

        `coalesce` makes one step of several that follow each other. BadInputError if there are no
        such words.
        """
        with self._history.operation(UndoName.RESIZE, coalesce=coalesce) as operation:
            article_id = self.get(annotation_id).article_id
            text = self._history.revisions.view.text(article_id)
            if not span.length or span.end > len(text):
                raise BadInputError("anchor-not-there", quote=span.of(text))
            value = anchor_value(anchor_at(text, span), AnchorState.ANCHORED, text)
            operation.set(annotation_id, ANCHOR, {**value, "article": article_id})
        return operation.changes

    def set_tags(self, annotation_id: AnnotationId, tags: Iterable[str]) -> Changes:
        """Make these the tags; BadInputError if one is not a tag."""
        with self._history.operation(UndoName.TAGS) as operation:
            wanted = [ensured(operation, tag) for tag in tags]
            tree = self._tags.tree()
            kept = {tree.path(id_) for id_ in wanted}
            for tag in self.get(annotation_id).tags:
                if tag not in kept:
                    self._take_off(operation, annotation_id, tag)
            for id_ in wanted:
                put_on(operation, annotation_id, id_)
        return operation.changes

    def add_tag(self, annotation_id: AnnotationId, tag: str) -> Changes:
        """Add a tag by its path; BadInputError if it is not one."""
        with self._history.operation(UndoName.TAGS) as operation:
            self.get(annotation_id)
            put_on(operation, annotation_id, ensured(operation, tag))
        return operation.changes

    def remove_tag(self, annotation_id: AnnotationId, tag: str) -> Changes:
        """Take a tag off; nothing happens if the annotation does not carry it."""
        with self._history.operation(UndoName.TAGS) as operation:
            self.get(annotation_id)
            self._take_off(operation, annotation_id, tag)
        return operation.changes

    def delete(self, annotation_ids: Sequence[AnnotationId]) -> Changes:
        """Delete annotations, all or none; they stay in the library's history."""
        with self._history.operation(UndoName.DELETE) as operation:
            for id_ in annotation_ids:
                self.get(id_)
                operation.set(id_, DELETED, value=True)
        return operation.changes

    def save_draft(self, annotation_id: AnnotationId, text: str) -> None:
        """Keep a note that is being typed, as it stands now."""
        with self._database.write():
            self.get(annotation_id)
            self._drafts.save(annotation_id, text)

    def drafts(self) -> dict[AnnotationId, str]:
        """Return the drafts, oldest first."""
        return self._drafts.all()

    def recover_drafts(self) -> Changes:
        """Make notes of the drafts that a crash left behind, those of deleted annotations too."""
        with self._history.operation(UndoName.RECOVER) as operation:
            for id_, text in self._drafts.all().items():
                operation.set(id_, NOTE, text)
                self._drafts.discard(id_)
        return operation.changes

    def _meant(self, path: str) -> frozenset[TagId]:
        """Return the ids that count for a tag or one under it."""
        tree = self._tags.tree()
        found = tree.find(clean_path(path))
        family = tree.family(found) if found else ()
        return frozenset(id_ for each in family for id_ in tree.meant(each))

    def _standing(self, new: NewAnnotation, tags: Iterable[TagId]) -> Annotation | None:
        """Return the annotation that stands where a new one shall, and is just like it."""
        wanted = (new.style, new.creator, frozenset[str](tags), new.note)
        for annotation, _, tag_ids in self._annotations.at(new.article_id, new.anchor.span):
            made = annotation.style, annotation.creator, frozenset(tag_ids), annotation.note
            if annotation.state is AnchorState.ANCHORED and made == wanted:
                return annotation
        return None

    def _take_off(self, operation: Operation, annotation_id: AnnotationId, path: str) -> None:
        tree = operation.view.tags.tree()
        found = tree.find(path)
        for id_ in sorted(tree.meant(found) if found else ()):
            operation.set(annotation_id, TAGGED + id_, value=False)


def put_on(operation: Operation, annotation_id: AnnotationId, tag_id: TagId) -> None:
    """Let an annotation carry a tag, unless it carries one that counts for it."""
    there = operation.view.get(annotation_id).tag_ids
    if operation.view.tags.tree().meant(tag_id).isdisjoint(there):
        operation.set(annotation_id, TAGGED + tag_id, value=True)


def new_fields(new: NewAnnotation, text: str, tags: Iterable[TagId]) -> dict[str, Value]:
    """Return the fields of a new annotation on `text` that carries `tags`."""
    fields: dict[str, Value] = {
        ARTICLE: new.article_id,
        ANCHOR: anchor_value(new.anchor, AnchorState.ANCHORED, text),
        STYLE: str(new.style),
        CREATOR: new.creator,
        NOTE: new.note,
    }
    return fields | dict.fromkeys((TAGGED + tag for tag in tags), True)


def _checked(anchor: Anchor, text: str) -> Anchor:
    fresh = anchor_at(text, anchor.span)
    if not fresh.quote or fresh.quote != anchor.quote:
        raise BadInputError("anchor-not-there", quote=anchor.quote)
    return fresh
