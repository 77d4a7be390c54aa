"""Playing all revisions again, to see whether the current view follows from them, and to mend it.

The replay happens in memory, so that a library that cannot be written can be checked too.
"""

import json
from collections.abc import Iterable, Iterator
from itertools import groupby

from newsreader.core.article import reading_blocks
from newsreader.core.edit import Edit
from newsreader.core.ids import ArticleId
from newsreader.core.issue import HEAD_ROLES
from newsreader.core.revision import Revision
from newsreader.core.spans import Span
from newsreader.storage.annotations import Annotations, RowState, StoredAnnotation
from newsreader.storage.articles import Articles
from newsreader.storage.database import Database
from newsreader.storage.edits import edit_from, is_result
from newsreader.storage.replay import ARTICLE, EDIT, apply

_RECOGNISED = """
SELECT recognised_text FROM blocks JOIN articles ON key = article_key
WHERE articles.id = ? AND NOT suppressed ORDER BY blocks.ordinal
"""
_TEXTS = """
SELECT articles.id, articles.text AS whole, blocks.text, recognised_text
FROM articles JOIN blocks ON article_key = key
WHERE NOT suppressed ORDER BY key, blocks.ordinal
"""
_RESET_BLOCKS = "UPDATE blocks SET text = recognised_text WHERE article_key = ?"


class Replay:
    """The view as the revisions make it, starting from the texts as they were recognised.

    `unsure` are subjects of which nothing can be said, because a revision of theirs, or the text
    that it counts in, is damaged.
    """

    def __init__(self, database: Database, unsure: Iterable[str]) -> None:
        self.annotations: dict[str, StoredAnnotation] = {}
        self.texts: dict[ArticleId, str] = {}
        self.edits: dict[ArticleId, list[Edit]] = {}
        self.unsure = set(unsure)
        self._on: dict[ArticleId, list[str]] = {}
        self._database = database

    def run(self, revisions: Iterable[Revision]) -> None:
        """Apply all revisions but those of unsure subjects."""
        for revision in revisions:
            if revision.subject not in self.unsure and self._is_possible(revision):
                apply(revision, self)

    def sure(self) -> Iterator[StoredAnnotation]:
        """Yield the annotations about which there is no doubt."""
        for id_, stored in self.annotations.items():
            if not self.unsure & {id_, stored.annotation.article_id}:
                yield stored

    def text(self, article_id: ArticleId) -> str:
        """Return the text of an article as far as it has been replayed."""
        if article_id not in self.texts:
            rows = self._database.rows(_RECOGNISED, [article_id])
            self.texts[article_id] = "\n".join(row[0] for row in rows)
        return self.texts[article_id]

    def get(self, annotation_id: str) -> StoredAnnotation:
        """Return an annotation, deleted or not."""
        return self.annotations[annotation_id]

    def on(self, article_id: ArticleId) -> tuple[StoredAnnotation, ...]:
        """Return all annotations of an article, deleted ones too."""
        return tuple(self.annotations[id_] for id_ in self._on.get(article_id, ()))

    def put(self, stored: StoredAnnotation) -> None:
        """Add or replace an annotation."""
        id_ = stored.annotation.id
        if id_ not in self.annotations:
            self._on.setdefault(stored.annotation.article_id, []).append(id_)
        self.annotations[id_] = stored

    def edit(self, article_id: ArticleId, edit: Edit) -> str:
        """Alter the text of an article and return the new one."""
        self.texts[article_id] = edit.apply(self.text(article_id))
        self.edits.setdefault(article_id, []).append(edit)
        return self.texts[article_id]

    def _is_possible(self, revision: Revision) -> bool:
        if revision.field == EDIT:
            text, value = self.text(ArticleId(revision.subject)), json.loads(revision.value)
            possible = is_result(value, edit_from(value).apply(text))
        else:
            possible = revision.field == ARTICLE or revision.subject in self.annotations
        if not possible:
            self.unsure.add(revision.subject)
        return possible


class Rebuild:
    """Compares the current view with a replay, and makes the one like the other."""

    def __init__(self, database: Database, replay: Replay) -> None:
        self._database = database
        self._replay = replay
        self._articles = Articles(database)
        self._annotations = Annotations(database)

    def differences(self) -> tuple[str, ...]:
        """Return what is not as its revisions say, and that of which they say nothing sound."""
        orphans = self._annotations.states().keys() - self._replay.annotations.keys()
        annotations = {stored.annotation.id for stored in self._wrong_annotations()}
        return tuple(
            sorted(annotations | orphans | self._replay.unsure | {*self._wrong_articles()})
        )

    def run(self) -> None:
        """Mend what is wrong; the search index has to be rebuilt after it.

        An annotation of which no revision is left stays: somebody made it.
        """
        for article_id in self._wrong_articles():
            self._restore_article(article_id)
        for stored in self._wrong_annotations():
            self._annotations.put(stored)

    def _wrong_annotations(self) -> list[StoredAnnotation]:
        states = self._annotations.states()
        wanted = ((stored, stored.checksum) for stored in self._replay.sure())
        return [
            stored
            for stored, checksum in wanted
            if states.get(stored.annotation.id) != RowState(checksum, checksum)
        ]

    def _wrong_articles(self) -> list[ArticleId]:
        wrong: list[ArticleId] = []
        for id_, rows in groupby(self._database.execute(_TEXTS), key=lambda row: row["id"]):
            blocks = list(rows)
            recognised = "\n".join(block["recognised_text"] for block in blocks)
            text = self._replay.texts.get(id_, recognised)
            shown = "\n".join(block["text"] for block in blocks)
            if id_ not in self._replay.unsure and not blocks[0]["whole"] == shown == text:
                wrong.append(ArticleId(id_))
        return wrong

    def _restore_article(self, article_id: ArticleId) -> None:
        key = self._articles.get(article_id).key
        self._database.execute(_RESET_BLOCKS, [key])
        placed = reading_blocks(self._articles.blocks(key))
        # An edit that changes nothing makes the article take its head from the blocks.
        starts = [item.place.start for item in placed if item.place and item.role in HEAD_ROLES]
        edits = self._replay.edits.get(article_id, [])
        for edit in (*(Edit(Span(at, at), "") for at in starts or [0]), *edits):
            self._articles.replace_text(article_id, edit, _NoIndex())
        sql = "UPDATE articles SET revision = ? WHERE key = ?"
        self._database.execute(sql, [len(edits), key])


class _NoIndex:
    """Stands in for the index, which cannot be told what it held of a damaged text."""

    def replace(self, article_key: int, old: str, new: str) -> None:
        """Do nothing."""
