"""The current view of the annotations; what made them stands in `revisions`."""

import json
import sqlite3
from collections.abc import Mapping
from typing import TYPE_CHECKING, NamedTuple

from newsreader.core.anchor import Anchor, AnchorState
from newsreader.core.annotation import Annotation, Style
from newsreader.core.ids import AnnotationId, ArticleId
from newsreader.core.spans import Span
from newsreader.storage.checksums import checksum
from newsreader.storage.database import Database
from newsreader.storage.sql import statement

if TYPE_CHECKING:
    from newsreader.core.tag import TagCount

_CONTENT = (
    "id", "article_id", "start", "end", "quote", "prefix", "suffix", "note", "style", "creator",
    "created", "modified", "state", "deleted",
)  # fmt: skip


class StoredAnnotation(NamedTuple):
    """An annotation with the one thing that only the library knows: whether it was deleted."""

    annotation: Annotation
    deleted: bool

    @property
    def checksum(self) -> str:
        """What the checksum of its row has to be."""
        return _content_checksum(_to_row(self), self.annotation.tags)


class RowState(NamedTuple):
    """The checksum that stands in a row, and the one its content has."""

    written: str
    actual: str


class Annotations:
    """Rows of `annotations` and `annotation_tags`."""

    def __init__(self, database: Database) -> None:
        self._database = database

    def get(self, annotation_id: str) -> StoredAnnotation | None:
        """Return one annotation, deleted or not."""
        return next(iter(self._select("id = :id", id=annotation_id)), None)

    def on(self, article_id: str) -> tuple[StoredAnnotation, ...]:
        """Return all annotations of an article, deleted ones too."""
        return self._select("article_id = :article", article=article_id)

    def list(
        self, article_id: ArticleId | None = None, tag: str | None = None
    ) -> tuple[Annotation, ...]:
        """Return those that are not deleted, by article and place; None does not restrict."""
        where = "NOT deleted"
        if article_id is not None:
            where += " AND article_id = :article"
        if tag is not None:
            where += " AND id IN (SELECT annotation_id FROM annotation_tags WHERE tag = :tag)"
        found = self._select(where, article=article_id, tag=tag)
        return tuple(stored.annotation for stored in found)

    def tags(self) -> "tuple[TagCount, ...]":
        """Return the tags in use, sorted."""
        from newsreader.core.tag import TagCount  # noqa: PLC0415  not on the window's start path

        rows = self._database.rows(
            "SELECT tag, count(*) FROM annotation_tags JOIN annotations ON id = annotation_id"
            " WHERE NOT deleted GROUP BY tag ORDER BY tag"
        )
        return tuple(TagCount(tag, count) for tag, count in rows)

    def put(self, stored: StoredAnnotation) -> None:
        """Add an annotation, or replace the one that has its id."""
        id_, tags = stored.annotation.id, stored.annotation.tags
        row = _to_row(stored) | {"checksum": stored.checksum}
        self._database.execute(statement("put_annotation"), row)
        self._database.execute("DELETE FROM annotation_tags WHERE annotation_id = ?", [id_])
        self._database.insert("annotation_tags", [{"annotation_id": id_, "tag": t} for t in tags])

    def states(self) -> dict[str, RowState]:
        """Return the checksums of all rows, as they are and as they should be, by id."""
        rows = self._database.rows(statement("select_annotations"))
        return {row["id"]: RowState(row["checksum"], _actual_checksum(row)) for row in rows}

    def verify(self) -> tuple[str, ...]:
        """Return the ids of the rows whose content is not what was written."""
        states = self.states().items()
        return tuple(sorted(id_ for id_, state in states if state.written != state.actual))

    def _select(self, where: str, **parameters: object) -> tuple[StoredAnnotation, ...]:
        order = 'ORDER BY article_key, start, "end", id'
        sql = f"{statement('select_annotations')} WHERE {where} {order}"
        return self._database.values(_from_row, sql, parameters)


def _from_row(row: sqlite3.Row) -> StoredAnnotation:
    span = Span(row["start"], row["end"])
    annotation = Annotation(
        id=AnnotationId(row["id"]),
        article_id=ArticleId(row["article_id"]),
        anchor=Anchor(span, row["quote"], row["prefix"], row["suffix"]),
        note=row["note"],
        tags=tuple(sorted(json.loads(row["tags"]))),
        style=Style(row["style"]),
        creator=row["creator"],
        created=row["created"],
        modified=row["modified"],
        state=AnchorState(row["state"]),
    )
    return StoredAnnotation(annotation, bool(row["deleted"]))


def _to_row(stored: StoredAnnotation) -> dict[str, object]:
    annotation, anchor = stored.annotation, stored.annotation.anchor
    return {
        "id": annotation.id,
        "article_id": annotation.article_id,
        "start": anchor.span.start,
        "end": anchor.span.end,
        "quote": anchor.quote,
        "prefix": anchor.prefix,
        "suffix": anchor.suffix,
        "note": annotation.note,
        "style": annotation.style,
        "creator": annotation.creator,
        "created": annotation.created,
        "modified": annotation.modified,
        "state": annotation.state,
        "deleted": int(stored.deleted),
    }


def _actual_checksum(row: sqlite3.Row) -> str:
    return _content_checksum(dict(row), sorted(json.loads(row["tags"])))


def _content_checksum(row: Mapping[str, object], tags: tuple[str, ...] | list[str]) -> str:
    return checksum(*(row[name] for name in _CONTENT), list(tags))
