"""Articles and their blocks, and the one way in which their text is altered."""

import sqlite3
from collections.abc import Iterable, Mapping, Sequence
from typing import TYPE_CHECKING, NamedTuple, Protocol

from newsreader.core.article import (
    ArticleSummary,
    corrected,
    head_characters,
    head_text,
    reading_text,
)
from newsreader.core.edit import Edit
from newsreader.core.errors import BadInputError
from newsreader.core.ids import ArticleId, IssueId, article_id
from newsreader.core.issue import Block, BlockRole, Contributor
from newsreader.storage.database import Database
from newsreader.storage.rows import (
    contributors_from_json,
    contributors_to_json,
    spans_from_json,
    spans_to_json,
    to_json,
)
from newsreader.storage.sql import statement

if TYPE_CHECKING:
    from newsreader.core.recognised import RecognisedArticle

_BLOCKS = """
SELECT
  article_key, role, text, nullif(recognised_text, text) AS original, spans, dropped, suppressed
FROM blocks
WHERE article_key IN (SELECT value FROM json_each(?))
ORDER BY article_key, ordinal
"""

_THERE = """
SELECT count(*) FROM articles
WHERE id IN (SELECT value FROM json_each(?)) AND merged_into IS NULL
"""

_STORED = """
SELECT articles.*, issues.id AS issue_id,
  (
    SELECT count(*) FROM annotations WHERE article_id = articles.id AND NOT deleted
  ) AS annotation_count
FROM articles JOIN issues ON issues.key = articles.issue_key
WHERE articles.id IN (SELECT value FROM json_each(?)) AND articles.merged_into IS NULL
"""


class TextIndex(Protocol):
    """What has to be told when the text of an article changes."""

    def update(self, articles: Iterable[int]) -> None:
        """Take articles, by their keys, as they now stand in the tables."""
        ...


class StoredArticle(NamedTuple):
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
        self, issue_key: int, issue_id: IssueId, articles: "Sequence[RecognisedArticle]"
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
            block_row(block) | {"article_key": key, "ordinal": ordinal}
            for key, article in zip(keys, articles, strict=True)
            for ordinal, block in enumerate(article.blocks)
        ]
        self._database.insert("blocks", blocks)
        return keys

    def list(self, issue_key: int | None = None) -> tuple[ArticleSummary, ...]:
        """Return the articles of an issue, or of the whole library, in print order."""
        if issue_key is None:
            return self._listed("issues.superseded_by IS NULL", [])
        return self._listed("articles.issue_key = ?", [issue_key])

    def newest(self) -> int:
        """Return the greatest key; about as many articles there are."""
        return int(self._database.rows("SELECT coalesce(max(key), 0) FROM articles")[0][0])

    def of_issue(self, issue_id: IssueId) -> tuple[ArticleSummary, ...]:
        """Return the articles of an issue, in print order; none if there is no such issue."""
        return self._listed("issues.id = ?", [issue_id])

    def listed(self, articles: Iterable[ArticleId]) -> tuple[ArticleSummary, ...]:
        """Return those of the articles that there are, in print order."""
        which = "articles.id IN (SELECT value FROM json_each(?))"
        return self._listed(which, [to_json(list(articles))])

    def count(self, articles: Iterable[ArticleId]) -> int:
        """Return how many of the articles there are."""
        return int(self._database.rows(_THERE, [to_json(list(articles))])[0][0])

    def _listed(self, which: str, values: Sequence[object]) -> tuple[ArticleSummary, ...]:
        sql = statement("articles").replace("/* which */", which)
        return self._database.values(_summary, sql, values)

    def get(self, article_id: ArticleId) -> StoredArticle:
        """Return one article; BadInputError if there is none of that id.

        The id of an article that went up in another gives that one.
        """
        found = self._database.values(_from_row, statement("article"), [article_id])
        if not found:
            raise BadInputError("no-such-article", id=article_id)
        return found[0]

    def some(self, ids: Iterable[ArticleId]) -> Mapping[ArticleId, StoredArticle]:
        """Return those of some articles that there are, each by its id."""
        found = self._database.values(_from_row, _STORED, [to_json([*ids])])
        return {each.summary.id: each for each in found}

    def text(self, article_id: ArticleId) -> str:
        """Return the reading text; BadInputError if there is no such article."""
        row = self._database.row(statement("article_text"), [article_id])
        if row is None:
            raise BadInputError("no-such-article", id=article_id)
        return str(row["text"])

    def blocks(self, article_key: int) -> tuple[Block, ...]:
        """Return the blocks of an article, as corrected."""
        return self.blocks_of([article_key]).get(article_key, ())

    def blocks_of(self, article_keys: Iterable[int]) -> Mapping[int, tuple[Block, ...]]:
        """Return the blocks of many articles, each by the article's key."""
        found: dict[int, list[Block]] = {}
        keys = to_json(list(article_keys))
        for key, block in self._database.values(_block_from_row, _BLOCKS, [keys]):
            found.setdefault(key, []).append(block)
        return {key: tuple(blocks) for key, blocks in found.items()}

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
        before = self.blocks(article.key)
        blocks = corrected(before, edit)
        for ordinal, (old, new) in enumerate(zip(before, blocks, strict=True)):
            if old is not new:
                sql = "UPDATE blocks SET text = ? WHERE article_key = ? AND ordinal = ?"
                self._database.execute(sql, [new.text, article.key, ordinal])
                self._keep_earlier(article.key, old.text)
        text = reading_text(blocks)
        row = head_row(blocks) | {"text": text, "characters": len(text), "key": article.key}
        self._database.execute(statement("put_text"), row)
        index.update([article.key])
        return text

    def _keep_earlier(self, article_key: int, text: str) -> None:
        row = {"article_key": article_key, "text": text}
        self._database.insert("earlier_texts", [row])


def head_row(blocks: Sequence[Block]) -> dict[str, str | int | None]:
    """Return the columns that repeat the head of an article, for lists."""
    return {
        "head_characters": head_characters(blocks),
        "kicker": head_text(blocks, BlockRole.KICKER),
        "headline": head_text(blocks, BlockRole.HEADLINE) or "",
        "subtitle": head_text(blocks, BlockRole.SUBTITLE),
    }


def block_row(block: Block) -> dict[str, object]:
    """Return the columns of a block; `recognised_text` is what its spans give."""
    return {
        "role": block.role.value,
        "text": block.text,
        "recognised_text": block.text if block.original is None else block.original,
        "spans": spans_to_json(block.spans),
        "dropped": spans_to_json(block.dropped),
        "suppressed": block.suppressed,
    }


def _to_row(issue_id: IssueId, article: "RecognisedArticle") -> dict[str, object]:
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
        "head_characters": head_characters(article.blocks),
        "characters": len(text),
    }


def _block_from_row(row: sqlite3.Row) -> tuple[int, Block]:
    return row["article_key"], Block(
        BlockRole(row["role"]),
        row["text"],
        spans_from_json(row["spans"]),
        spans_from_json(row["dropped"]),
        bool(row["suppressed"]),
        row["original"],
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
