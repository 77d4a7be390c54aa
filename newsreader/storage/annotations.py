"""The current view of the annotations; what made them stands in `revisions`."""

import builtins
import json
import sqlite3
from collections.abc import Callable, Iterable, Mapping
from functools import cache
from typing import TYPE_CHECKING, NamedTuple

from newsreader.core.anchor import Anchor, AnchorState
from newsreader.core.annotation import Annotation, style_id
from newsreader.core.ids import AnnotationId, ArticleId
from newsreader.core.spans import Span
from newsreader.storage.checksums import RowState, annotation_checksum
from newsreader.storage.database import Database
from newsreader.storage.sql import statement

if TYPE_CHECKING:
    from newsreader.core.tag_tree import TagTree
    from newsreader.storage.tags import Tags

_TAGGED = """
SELECT annotation_id FROM annotation_tags WHERE tag_id IN (SELECT value FROM json_each(:tags))
"""

# By place in the row: an export reads 100,000 of these.
_OF_ARTICLES = """
SELECT
  id, article_id, start, "end", quote, prefix, suffix, note, style, creator, created, modified,
  state,
  (SELECT json_group_array(tag_id) FROM annotation_tags WHERE annotation_id = annotations.id)
FROM annotations
WHERE NOT deleted AND article_id IN (SELECT value FROM json_each(?))
ORDER BY article_id, start, "end", id
"""

_COUNT = """
SELECT count(*) FROM annotations
WHERE NOT deleted AND article_id IN (SELECT value FROM json_each(?))
"""

_STATES = {each.value: each for each in AnchorState}

_Tagged = Callable[[str], tuple[tuple[str, ...], tuple[str, ...]]]


class StoredAnnotation(NamedTuple):
    """An annotation with what only the library knows: whether it was deleted, and its tags' ids.

    The tags of `annotation` are what these are called now; they follow from the ids.
    """

    annotation: Annotation
    deleted: bool
    tag_ids: tuple[str, ...] = ()

    @property
    def checksum(self) -> str:
        """What the checksum of its row has to be."""
        return annotation_checksum(_to_row(self), self.tag_ids)


class Annotations:
    """Rows of `annotations` and `annotation_tags`."""

    def __init__(self, database: Database) -> None:
        self._database = database
        self._tags: Tags | None = None

    def get(self, annotation_id: str) -> StoredAnnotation | None:
        """Return one annotation, deleted or not."""
        return next(iter(self._select("id = :id", id=annotation_id)), None)

    def on(self, article_id: str) -> tuple[StoredAnnotation, ...]:
        """Return all annotations of an article, deleted ones too."""
        return self._select("article_id = :article", article=article_id)

    def at(self, article_id: ArticleId, span: Span) -> tuple[StoredAnnotation, ...]:
        """Return the annotations of just these words that are not deleted."""
        where = 'NOT deleted AND article_id = :article AND start = :start AND "end" = :end'
        return self._select(where, article=article_id, start=span.start, end=span.end)

    def list(
        self, article_id: ArticleId | None = None, tags: Iterable[str] | None = None
    ) -> tuple[Annotation, ...]:
        """Return those that are not deleted, by article and place; None does not restrict.

        `tags` are ids of which an annotation carries one.
        """
        where = "NOT deleted"
        if article_id is not None:
            where += " AND article_id = :article"
        if tags is not None:
            where += f" AND id IN ({_TAGGED})"
        found = self._select(where, article=article_id, tags=json.dumps([*(tags or ())]))
        return tuple(stored.annotation for stored in found)

    def of_articles(
        self, articles: Iterable[str]
    ) -> "Mapping[ArticleId, builtins.list[Annotation]]":
        """Return those on some articles that are not deleted, each by its article, by place."""
        tagged = self._tagged()
        found: dict[ArticleId, builtins.list[Annotation]] = {}
        for each in self._database.values(
            lambda row: _read(row, tagged), _OF_ARTICLES, [json.dumps([*articles])]
        ):
            found.setdefault(each.article_id, []).append(each)
        return found

    def articles(self, tags: Iterable[str] | None = None) -> frozenset[ArticleId]:
        """Return the articles that are annotated, or carry an annotation with one of some tags."""
        sql = "SELECT DISTINCT article_id FROM annotations WHERE NOT deleted"
        if tags is None:
            return frozenset(ArticleId(row[0]) for row in self._database.rows(sql))
        parameters = {"tags": json.dumps([*tags])}
        rows = self._database.rows(f"{sql} AND id IN ({_TAGGED})", parameters)
        return frozenset(ArticleId(row[0]) for row in rows)

    def count(self, articles: Iterable[ArticleId]) -> int:
        """Return how many that are not deleted some articles carry."""
        return int(self._database.rows(_COUNT, [json.dumps([*articles])])[0][0])

    def by(self, creators: Iterable[str]) -> tuple[Annotation, ...]:
        """Return those of some people that are not deleted, by article and place."""
        where = "NOT deleted AND creator IN (SELECT value FROM json_each(:creators))"
        found = self._select(where, creators=json.dumps([*creators]))
        return tuple(stored.annotation for stored in found)

    def creators(self) -> tuple[str, ...]:
        """Return who made those that are not deleted, by name."""
        sql = "SELECT DISTINCT creator FROM annotations WHERE NOT deleted ORDER BY creator"
        return tuple(row[0] for row in self._database.rows(sql))

    def people(self) -> tuple[str, ...]:
        """Return the same, in the order in which they came."""
        sql = (
            "SELECT creator FROM annotations WHERE NOT deleted"
            " GROUP BY creator ORDER BY min(created), creator"
        )
        return tuple(row[0] for row in self._database.rows(sql))

    def some(self, ids: Iterable[str]) -> tuple[Annotation, ...]:
        """Return those of some ids that are not deleted, by article and place."""
        where = "NOT deleted AND id IN (SELECT value FROM json_each(:ids))"
        return tuple(each.annotation for each in self._select(where, ids=json.dumps([*ids])))

    def known(self, ids: Iterable[str]) -> dict[str, StoredAnnotation]:
        """Return those of some ids that there are, deleted ones too."""
        where = "id IN (SELECT value FROM json_each(:ids))"
        found = self._select(where, ids=json.dumps([*ids]))
        return {each.annotation.id: each for each in found}

    def put(self, stored: StoredAnnotation) -> None:
        """Add an annotation, or replace the one that has its id."""
        id_, tags = stored.annotation.id, stored.tag_ids
        self._database.execute(statement("put_annotation"), annotation_row(stored))
        self._database.execute("DELETE FROM annotation_tags WHERE annotation_id = ?", [id_])
        self._database.insert(
            "annotation_tags", [{"annotation_id": id_, "tag_id": t} for t in tags]
        )

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
        tagged = self._tagged()
        return self._database.values(lambda row: _stored(row, tagged), sql, parameters)

    def _tagged(self) -> _Tagged:
        """Return what gives the ids in a list of tags, and what these tags are called."""
        tree = cache(self._tree)  # whether it changed is asked once, and only if there are tags

        def tagged(tags: str) -> tuple[tuple[str, ...], tuple[str, ...]]:
            tag_ids = tuple(sorted(json.loads(tags)))
            return tag_ids, tree().paths(tag_ids) if tag_ids else ()

        return cache(tagged)  # many carry the same

    def _tree(self) -> "TagTree":
        from newsreader.storage.tags import Tags  # noqa: PLC0415  not on the window's start path

        self._tags = self._tags or Tags(self._database)
        return self._tags.tree()


def _read(row: sqlite3.Row, tagged: _Tagged) -> Annotation:
    id_, article, start, end, quote, prefix, suffix, note, style, *who, state, tags = row
    creator, created, modified = who
    return Annotation(
        AnnotationId(id_),
        ArticleId(article),
        Anchor(Span(start, end), quote, prefix, suffix),
        note,
        tagged(tags)[1],
        style_id(style),
        creator,
        created,
        modified,
        _STATES[state],
    )


def _stored(row: sqlite3.Row, tagged: _Tagged) -> StoredAnnotation:
    tag_ids, paths = tagged(row["tags"])
    return StoredAnnotation(_annotation(row, paths), bool(row["deleted"]), tag_ids)


def _annotation(row: sqlite3.Row, tags: tuple[str, ...]) -> Annotation:
    span = Span(row["start"], row["end"])
    return Annotation(
        id=AnnotationId(row["id"]),
        article_id=ArticleId(row["article_id"]),
        anchor=Anchor(span, row["quote"], row["prefix"], row["suffix"]),
        note=row["note"],
        tags=tags,
        style=style_id(row["style"]),
        creator=row["creator"],
        created=row["created"],
        modified=row["modified"],
        state=AnchorState(row["state"]),
    )


def annotation_row(stored: StoredAnnotation) -> dict[str, object]:
    """Return an annotation as its row has to be."""
    return _to_row(stored) | {"checksum": stored.checksum}


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
    return annotation_checksum(dict(row), sorted(json.loads(row["tags"])))
