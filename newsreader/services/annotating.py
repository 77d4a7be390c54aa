"""Highlights, notes and tags: everything a person puts on a text."""

import uuid
from collections.abc import Iterable, Sequence
from dataclasses import replace
from unicodedata import category

from newsreader.core.anchor import Anchor, AnchorState, anchor_at
from newsreader.core.annotation import Annotation, Style
from newsreader.core.changes import Changes
from newsreader.core.errors import BadInputError
from newsreader.core.ids import AnnotationId, ArticleId
from newsreader.core.new_annotation import NewAnnotation
from newsreader.core.tag import TAG_LENGTH, TagCount
from newsreader.services.history import History, UndoName
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
    TAG,
    Value,
    anchor_value,
)


class Annotating:
    """Makes and changes annotations, each operation one step that can be undone.

    An id that no annotation has, or that of a deleted one, is a BadInputError.
    """

    def __init__(self, database: Database, history: History) -> None:
        self._database = database
        self._history = history
        self._annotations = Annotations(database)
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
        """Return annotations by article and place; what is None does not restrict."""
        if article_id is not None:
            article_id = self._history.revisions.view.home(article_id)
        return self._annotations.list(article_id, tag)

    def tags(self) -> tuple[TagCount, ...]:
        """Return the tags in use, sorted."""
        return self._annotations.tags()

    def add(self, new: NewAnnotation) -> tuple[Annotation, Changes]:
        """Store a new annotation.

        BadInputError if its words do not stand where its anchor says, or a tag is not a tag.
        """
        id_ = AnnotationId(str(uuid.uuid4()))
        tags = tuple(sorted({clean_tag(tag) for tag in new.tags}))
        with self._history.operation(UndoName.ADD, author=new.creator) as operation:
            article_id = self._history.revisions.view.home(new.article_id)
            text = self._history.revisions.view.text(article_id)
            anchor = _checked(new.anchor, text)
            checked = replace(new, article_id=article_id, anchor=anchor, tags=tags)
            operation.make(id_, new_fields(checked, text))
        return self.get(id_), operation.changes

    def set_note(
        self, annotation_id: AnnotationId, note: str, *, coalesce: bool = False
    ) -> Changes:
        """Replace the note, which ends its draft; `coalesce` makes one step of what is typed."""
        with self._history.operation(UndoName.NOTE, coalesce=coalesce) as operation:
            self.get(annotation_id)
            operation.set(annotation_id, NOTE, note)
            self._drafts.discard(annotation_id)
        return operation.changes

    def set_style(self, annotation_id: AnnotationId, style: Style) -> Changes:
        """Give the highlight another look."""
        with self._history.operation(UndoName.STYLE) as operation:
            self.get(annotation_id)
            operation.set(annotation_id, STYLE, style.value)
        return operation.changes

    def set_tags(self, annotation_id: AnnotationId, tags: Iterable[str]) -> Changes:
        """Make these the tags; BadInputError if one is not a tag."""
        wanted = {clean_tag(tag) for tag in tags}
        with self._history.operation(UndoName.TAGS) as operation:
            for tag in sorted(wanted | {*self.get(annotation_id).tags}):
                operation.set(annotation_id, TAG + tag, tag in wanted)
        return operation.changes

    def add_tag(self, annotation_id: AnnotationId, tag: str) -> Changes:
        """Add a tag; BadInputError if it is not one."""
        return self._set_tag(annotation_id, clean_tag(tag), carried=True)

    def remove_tag(self, annotation_id: AnnotationId, tag: str) -> Changes:
        """Take a tag off; nothing happens if the annotation does not carry it."""
        return self._set_tag(annotation_id, tag, carried=False)

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

    def _set_tag(self, annotation_id: AnnotationId, tag: str, *, carried: bool) -> Changes:
        with self._history.operation(UndoName.TAGS) as operation:
            self.get(annotation_id)
            operation.set(annotation_id, TAG + tag, carried)
        return operation.changes


def new_fields(new: NewAnnotation, text: str) -> dict[str, Value]:
    """Return the fields of a new annotation on `text`; its tags are clean."""
    fields: dict[str, Value] = {
        ARTICLE: new.article_id,
        ANCHOR: anchor_value(new.anchor, AnchorState.ANCHORED, text),
        STYLE: new.style.value,
        CREATOR: new.creator,
        NOTE: new.note,
    }
    return fields | dict.fromkeys((TAG + tag for tag in new.tags), True)


def clean_tag(tag: str) -> str:
    """Return the tag without white space around it; BadInputError if that is not a tag."""
    name = tag.strip()
    if all(_is_invisible(character) for character in name):
        raise BadInputError("tag-blank")
    if len(name) > TAG_LENGTH:
        raise BadInputError("tag-too-long", most=TAG_LENGTH, length=len(name))
    if any(category(character) in {"Cc", "Zl", "Zp"} for character in name):
        raise BadInputError("tag-control-character")
    return name


def _is_invisible(character: str) -> bool:
    # Zero-width characters, spaces, and the selectors of variants of a character.
    return (
        category(character) in {"Cc", "Cf", "Zs", "Zl", "Zp"} or "\ufe00" <= character <= "\ufe0f"
    )


def _checked(anchor: Anchor, text: str) -> Anchor:
    fresh = anchor_at(text, anchor.span)
    if not fresh.quote or fresh.quote != anchor.quote:
        raise BadInputError("anchor-not-there", quote=anchor.quote)
    return fresh
