"""How the issues of the library are laid out, and the one way in which that is changed."""

import sqlite3
from collections.abc import Iterable, Mapping, Sequence
from dataclasses import replace

from newsreader.core.errors import LibraryError
from newsreader.core.furniture import Furniture
from newsreader.core.holders import Holders
from newsreader.core.ids import ArticleId
from newsreader.core.layout import Arrangement, LaidArticle, Layout
from newsreader.storage.articles import Articles, TextIndex, block_row, head_row
from newsreader.storage.database import Database
from newsreader.storage.findings import Findings
from newsreader.storage.issues import Issues
from newsreader.storage.rows import contributors_from_json, contributors_to_json, to_json
from newsreader.storage.sql import statement

_VERSIONS = """
SELECT key, revision FROM articles WHERE issue_key = ? AND merged_into IS NULL ORDER BY ordinal
"""
_OF_KEYS = """
SELECT key, id, page, agency, place, contributors FROM articles
WHERE key IN (SELECT value FROM json_each(?))
"""
_OF_IDS = """
SELECT key, id, page, agency, place, contributors FROM articles
WHERE id IN (SELECT value FROM json_each(?)) AND merged_into IS NULL
"""

_HOMES = "SELECT id, merged_into FROM articles WHERE issue_key = ? ORDER BY ordinal"
_WRITTEN = """
SELECT id, text, head_characters, characters, kicker, headline, subtitle FROM articles
WHERE id IN (SELECT value FROM json_each(?))
"""


class Layouts:
    """Articles with their blocks and the furniture around them, as one thing."""

    def __init__(self, database: Database) -> None:
        self._database = database
        self._articles = Articles(database)
        self._issues = Issues(database)
        self._findings = Findings(database)
        # Key and revision of the articles of the issue read last.
        self._known: Mapping[tuple[int, int], LaidArticle] = {}
        self._rolled_back = database.rolled_back

    def of_issue(self, issue_key: int) -> Layout:
        """Return the layout of an issue."""
        return Layout(tuple(self._standing(issue_key).values()), self._issues.furniture(issue_key))

    def of(self, articles: Iterable[ArticleId]) -> Mapping[ArticleId, LaidArticle]:
        """Return articles with their blocks, by their ids; those that are gone not."""
        return {laid.id: laid for laid in self._laid(_OF_IDS, articles).values()}

    def arrange(self, issue_key: int, arrangement: Arrangement, index: TextIndex) -> None:
        """Change the layout of an issue; the caller holds the transaction and records the change.

        What stands in the articles is moved by the caller.
        """
        touched = [
            self.put(issue_key, article)
            for article in arrangement.apply(self.of(arrangement.touched))
        ]
        touched += [self._retire(gone, home) for gone, home in arrangement.merged]
        if arrangement.order is not None:
            self._put_in_order(issue_key, arrangement.order)
        if arrangement.furniture is not None:
            self._put_furniture(issue_key, arrangement.furniture)
        self.place_findings(issue_key)
        index.update(touched)

    def homes(self, issue_key: int) -> Mapping[ArticleId, ArticleId | None]:
        """Return all articles that an issue ever had, in order, and what they went up in."""
        rows = self._database.rows(_HOMES, [issue_key])
        return {row["id"]: row["merged_into"] for row in rows}

    def has_furniture(self, issue_key: int, furniture: tuple[Furniture, ...]) -> bool:
        """Tell whether just this stands beside the articles of an issue."""
        try:
            return self._issues.furniture(issue_key) == furniture
        except LibraryError:
            return False

    def restore(
        self,
        issue_key: int,
        layout: Layout,
        homes: Mapping[ArticleId, ArticleId],
    ) -> None:
        """Give an issue the articles, their order and the furniture of `layout`.

        The other articles that it had went up in those that `homes` says. What is missing is put in
        as it should be; texts that are there, and the places of doubts, are left as they are.
        """
        there = self.homes(issue_key)
        for article in layout.articles:
            if there.get(article.id, article.id) is not None:
                self.put(issue_key, article)
        left = {article.id for article in layout.articles}
        for gone in there.keys() - left:
            home = homes.get(gone, layout.articles[0].id)
            if there[gone] != home:
                self._retire(gone, home)
        self._put_in_order(issue_key, [article.id for article in layout.articles])
        self._put_furniture(issue_key, layout.furniture)

    def differing(self, wanted: Mapping[ArticleId, LaidArticle]) -> list[LaidArticle]:
        """Return those of the articles that do not stand in the library just so."""
        laid = self._readable(wanted)
        rows = self._database.rows(_WRITTEN, [to_json(list(wanted))])
        written = {row["id"]: dict(row) for row in rows}
        return [
            article
            for id_, article in wanted.items()
            if laid.get(id_) != article or written[id_] != {"id": id_} | _written(article)
        ]

    def place_findings(self, issue_key: int) -> None:
        """Find the articles of the issue's doubts again."""
        holders = Holders(
            (span, key)
            for (key, _), article in self._standing(issue_key).items()
            for block in article.blocks
            for span in block.spans
        )
        self._findings.place(issue_key, holders)

    def put(self, issue_key: int, article: LaidArticle) -> int:
        """Make an article stand in the library as it is given, and return its key.

        The caller tells the search index.
        """
        row = {
            "id": article.id,
            "issue_key": issue_key,
            "page": article.page,
            "agency": article.agency,
            "place": article.place,
            "contributors": contributors_to_json(article.contributors),
        }
        self._database.execute(statement("put_article"), row | _written(article))
        key = self._key(article.id)
        self._put_blocks(key, article)
        return key

    def _put_blocks(self, key: int, article: LaidArticle) -> None:
        self._database.execute("DELETE FROM blocks WHERE article_key = ?", [key])
        rows = [
            block_row(block) | {"article_key": key, "ordinal": ordinal}
            for ordinal, block in enumerate(article.blocks)
        ]
        self._database.insert("blocks", rows)

    def _put_furniture(self, issue_key: int, furniture: tuple[Furniture, ...]) -> None:
        self._database.execute("DELETE FROM furniture WHERE issue_key = ?", [issue_key])
        self._issues.add_furniture(issue_key, furniture)

    def _retire(self, gone: ArticleId, home: ArticleId) -> int:
        key = self._key(gone)
        self._database.execute("DELETE FROM blocks WHERE article_key = ?", [key])
        self._database.execute(statement("retire_article"), {"key": key, "home": home})
        return key

    def _put_in_order(self, issue_key: int, order: Sequence[ArticleId]) -> None:
        # Two articles never have the same number, not even for a moment.
        free = "UPDATE articles SET ordinal = -key WHERE issue_key = ?"
        self._database.execute(free, [issue_key])
        for ordinal, id_ in enumerate(order):
            sql = "UPDATE articles SET ordinal = ? WHERE id = ?"
            self._database.execute(sql, [ordinal, id_])

    def _standing(self, issue_key: int) -> Mapping[tuple[int, int], LaidArticle]:
        """Return the articles of an issue in order, by key and revision.

        Whatever is written in an article raises its revision, so that only those are read that are
        not as they were; but a revision that was rolled back may come again with other words.
        """
        rows = self._database.rows(_VERSIONS, [issue_key])
        versions = [(row["key"], row["revision"]) for row in rows]
        if self._rolled_back != self._database.rolled_back:
            self._known = {}
        known = self._known
        fresh = self._laid(_OF_KEYS, [each[0] for each in versions if each not in known])
        self._known = {each: known.get(each) or fresh[each[0]] for each in versions}
        self._rolled_back = self._database.rolled_back
        return self._known

    def _laid(self, sql: str, wanted: Iterable[int | str]) -> Mapping[int, LaidArticle]:
        """Return articles by their keys, out of their rows."""
        found = self._database.values(_from_row, sql, [to_json(list(wanted))])
        blocks = self._articles.blocks_of(key for key, _ in found)
        return {key: replace(laid, blocks=blocks.get(key, ())) for key, laid in found}

    def _readable(self, articles: Iterable[ArticleId]) -> Mapping[ArticleId, LaidArticle]:
        """Return articles by their ids, those of which the rows cannot be read left out."""
        ids = list(articles)
        try:
            return self.of(ids)
        except LibraryError as error:
            if error.key != "library-damaged":
                raise
            if len(ids) <= 1:
                return {}
            half = len(ids) // 2
            return {**self._readable(ids[:half]), **self._readable(ids[half:])}

    def _key(self, article_id: ArticleId) -> int:
        """Return the key of an article, gone or not."""
        return int(self._database.rows("SELECT key FROM articles WHERE id = ?", [article_id])[0][0])


def _written(article: LaidArticle) -> dict[str, object]:
    """Return the columns of an article that repeat what its blocks say."""
    text = article.text
    return {"text": text, "characters": len(text), **head_row(article.blocks)}


def _from_row(row: sqlite3.Row) -> tuple[int, LaidArticle]:
    """Return an article, still without its blocks, and its key."""
    people = contributors_from_json(row["contributors"])
    return row["key"], LaidArticle(
        row["id"], row["page"], row["agency"], row["place"], people, blocks=()
    )
