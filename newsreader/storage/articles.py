"""Articles and their blocks, and the one way in which their text is altered."""

import sqlite3
from collections.abc import Sequence
from dataclasses import dataclass, replace
from typing import Protocol

from newsreader.core.article import ArticleSummary, ReadingBlock, reading_blocks, reading_text
from newsreader.core.edit import Edit
from newsreader.core.errors import BadInputError
from newsreader.core.ids import ArticleId, IssueId, article_id
from newsreader.core.issue import Block, BlockRole, Contributor, RecognisedArticle
from newsreader.core.spans import Span
from newsreader.storage.database import Database
from newsreader.storage.rows import (
    contributors_from_json,
    contributors_to_json,
    spans_from_json,
    spans_to_json,
)
from newsreader.storage.sql import statement


class TextIndex(Protocol):
    """What has to be told when the text of an article changes."""

    def replace(self, article_key: int, old: str, new: str) -> None:
        """Take `old` out and `new` in."""
        ...


@dataclass(frozen=True, slots=True)
class StoredArticle:
    """An article as its row holds it, without its blocks."""

    key: int
    issue_key: int
    ordinal: int
    summary: ArticleSummary
    place: str | None
    contributors: tuple[Contributor, ...]
    text: str
    revision: int


class Articles:
    """The tables `articles` and `blocks`."""

    def __init__(self, database: Database) -> None:
        self._database = database

    def add(
        self, issue_key: int, issue_id: IssueId, articles: Sequence[RecognisedArticle]
    ) -> list[int]:
        """Add the articles of an issue, in print order, and return their keys."""
        first = self._database.rows("SELECT coalesce(max(key), 0) + 1 FROM articles")[0][0]
        keys = list(range(first, first + len(articles)))
        rows = [
            _to_row(issue_id, article) | {"key": key, "issue_key": issue_key, "ordinal": ordinal}
            for ordinal, (key, article) in enumerate(zip(keys, articles, strict=True))
        ]
        self._database.insert("articles", rows)
        blocks = [
            _block_to_row(block) | {"article_key": key, "ordinal": ordinal}
            for key, article in zip(keys, articles, strict=True)
            for ordinal, block in enumerate(article.blocks)
        ]
        self._database.insert("blocks", blocks)
        return keys

    def list(self, issue_key: int | None = None) -> tuple[ArticleSummary, ...]:
        """Return the articles of an issue, or of the whole library, in print order."""
        return self._database.values(_summary, statement("articles"), {"issue_key": issue_key})

    def get(self, article_id: ArticleId) -> StoredArticle:
        """Return one article; BadInputError if there is none of that id."""
        found = self._database.values(_from_row, statement("article"), [article_id])
        if not found:
            raise BadInputError("no-such-article", id=article_id)
        return found[0]

    def text(self, article_id: ArticleId) -> str:
        """Return the reading text; BadInputError if there is no such article."""
        return self.get(article_id).text

    def blocks(self, article_key: int) -> tuple[Block, ...]:
        """Return the blocks of an article, as corrected."""
        sql = "SELECT * FROM blocks WHERE article_key = ? ORDER BY ordinal"
        return self._database.values(_block_from_row, sql, [article_key])

    def neighbours(self, article_id: ArticleId) -> tuple[ArticleId | None, ArticleId | None]:
        """Return the articles before and after one in its issue."""
        article = self.get(article_id)
        place = {"issue_key": article.issue_key, "ordinal": article.ordinal}
        row = self._database.rows(statement("neighbours"), place)[0]
        return row["previous"], row["next"]

    def replace_text(self, article_id: ArticleId, edit: Edit, index: TextIndex) -> str:
        """Make an edit inside one block and return the new reading text.

        Raises BadInputError where the edit reaches over the end of a block; the caller holds the
        transaction and records the edit.
        """
        article = self.get(article_id)
        placed = reading_blocks(self.blocks(article.key))
        ordinal, shown = _block_around(placed, edit.span)
        inner = Edit(edit.span.shifted(-shown.start), edit.replacement)
        edited = replace(placed[ordinal].block, text=inner.apply(placed[ordinal].block.text))
        blocks = [item.block for item in placed]
        blocks[ordinal] = edited
        self._store_text(article, ordinal, blocks)
        new = reading_text(blocks)
        index.replace(article.key, article.text, new)
        return new

    def _store_text(self, article: StoredArticle, ordinal: int, blocks: Sequence[Block]) -> None:
        self._database.execute(
            "UPDATE blocks SET text = ? WHERE article_key = ? AND ordinal = ?",
            [blocks[ordinal].text, article.key, ordinal],
        )
        text = reading_text(blocks)
        self._database.execute(
            "UPDATE articles SET text = ?, characters = ?, revision = revision + 1 WHERE key = ?",
            [text, len(text), article.key],
        )
        role = blocks[ordinal].role
        if role in _HEAD_COLUMNS:
            head = " ".join(b.text for b in blocks if b.role is role and not b.suppressed)
            sql = f"UPDATE articles SET {_HEAD_COLUMNS[role]} = ? WHERE key = ?"  # noqa: S608
            self._database.execute(sql, [head, article.key])


_HEAD_COLUMNS = {
    BlockRole.KICKER: "kicker",
    BlockRole.HEADLINE: "headline",
    BlockRole.SUBTITLE: "subtitle",
}


def _block_around(placed: Sequence[ReadingBlock], span: Span) -> tuple[int, Span]:
    for ordinal, item in enumerate(placed):
        if item.place is not None and item.place.contains(span):
            return ordinal, item.place
    raise BadInputError("edit-across-blocks")


def _to_row(issue_id: IssueId, article: RecognisedArticle) -> dict[str, object]:
    text = reading_text(article.blocks)
    return {
        "id": article_id(issue_id, article.blocks[0].spans[0].start),
        "page": article.page,
        "kicker": article.kicker,
        "headline": article.headline,
        "subtitle": article.subtitle,
        "agency": article.agency,
        "place": article.place,
        "contributors": contributors_to_json(article.contributors),
        "text": text,
        "characters": len(text),
    }


def _block_to_row(block: Block) -> dict[str, object]:
    return {
        "role": block.role.value,
        "text": block.text,
        "recognised_text": block.text,
        "spans": spans_to_json(block.spans),
        "dropped": spans_to_json(block.dropped),
        "suppressed": block.suppressed,
    }


def _block_from_row(row: sqlite3.Row) -> Block:
    return Block(
        BlockRole(row["role"]),
        row["text"],
        spans_from_json(row["spans"]),
        spans_from_json(row["dropped"]),
        bool(row["suppressed"]),
    )


def _summary(row: sqlite3.Row) -> ArticleSummary:
    return ArticleSummary(
        row["id"],
        row["issue_id"],
        row["page"],
        row["kicker"],
        row["headline"],
        row["subtitle"],
        row["agency"],
        row["characters"],
        row["annotation_count"],
    )


def _from_row(row: sqlite3.Row) -> StoredArticle:
    return StoredArticle(
        row["key"],
        row["issue_key"],
        row["ordinal"],
        _summary(row),
        row["place"],
        contributors_from_json(row["contributors"]),
        row["text"],
        row["revision"],
    )
