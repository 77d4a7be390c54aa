"""The articles as the index takes them, read from the tables in which they stand."""

# ruff: noqa: S608 - the parts of the statements are our own
import json
import sqlite3
from collections.abc import Callable, Iterable, Iterator, Mapping, Sequence

from newsreader.storage.database import Database
from newsreader.storage.index.folded import Fold
from newsreader.storage.index.folding import UnitFolder
from newsreader.storage.index.segment import DOCUMENTS, UNITS, Document, Shelf
from newsreader.storage.rows import to_json

_CHOSEN = "IN (SELECT value FROM json_each(?))"
_ARTICLES = f"""
SELECT key AS article_key, issue_key, page, text, head_characters, contributors FROM articles
WHERE key {_CHOSEN} AND merged_into IS NULL ORDER BY key
"""
_FORMER = """
SELECT article_key, issue_key, page, group_concat(former.text, char(10)) AS text
FROM ({former}) AS former JOIN articles ON articles.key = article_key
WHERE merged_into IS NULL GROUP BY article_key ORDER BY article_key
"""
_SOURCE = f"""
SELECT article_key, recognised_text AS text FROM blocks
WHERE article_key {_CHOSEN} AND (suppressed OR text <> recognised_text)
"""
_EARLIER = f"SELECT article_key, text FROM earlier_texts WHERE article_key {_CHOSEN}"
_KEYS = {
    Shelf.READING: "SELECT key FROM articles WHERE merged_into IS NULL",
    Shelf.SOURCE: """
        SELECT key FROM articles WHERE merged_into IS NULL AND key IN (
          SELECT article_key FROM blocks WHERE suppressed OR text <> recognised_text
        )
    """,
    Shelf.EARLIER: """
        SELECT key FROM articles WHERE merged_into IS NULL AND key IN (
          SELECT article_key FROM earlier_texts
        )
    """,
}
_QUERIES = {
    Shelf.READING: _ARTICLES,
    Shelf.SOURCE: _FORMER.format(former=_SOURCE),
    Shelf.EARLIER: _FORMER.format(former=_EARLIER),
}


class IndexTexts:
    """Reads what the index shall hold."""

    def __init__(self, database: Database, fold: Fold) -> None:
        self._database = database
        self._folder = UnitFolder(fold)

    def documents(self, shelf: Shelf, articles: Sequence[int]) -> Iterator[tuple[Document, str]]:
        """Yield the documents that articles have on a shelf, and their people as JSON."""
        for row in self._database.execute(_QUERIES[shelf], [to_json(list(articles))]):
            yield self._document(row), row["contributors"] if shelf is Shelf.READING else "[]"

    def keys(self, shelf: Shelf) -> list[int]:
        """Return the articles that have a text on a shelf."""
        return [row[0] for row in self._database.rows(f"{_KEYS[shelf]} ORDER BY key")]

    def texts(self, shelf: Shelf, articles: Sequence[int]) -> list[str]:
        """Return the texts that articles have on a shelf, as they are."""
        rows = self._database.rows(_QUERIES[shelf], [to_json(list(articles))])
        return [row["text"] for row in rows]

    def following(self, after: int, characters: int) -> list[int]:
        """Return the next articles by key, at least one, with at most so many characters."""
        keys: list[int] = []
        sql = "SELECT key, characters FROM articles WHERE key > ? ORDER BY key"
        for key, length in self._database.execute(sql, [after]):
            characters -= length
            if keys and (characters < 0 or len(keys) == DOCUMENTS):
                break
            keys.append(key)
        return keys

    def _document(self, row: sqlite3.Row) -> Document:
        folded, plain = (part[: UNITS - 1] for part in self._folder.fold(row["text"]))
        head = row["head_characters"] if "head_characters" in row.keys() else 0  # noqa: SIM118
        if head:
            head = min(len(folded), len(self._folder.fold(row["text"][:head])[0]))
        return Document(row["article_key"], row["issue_key"], row["page"], folded, plain, head)


def signed_documents(
    found: Iterable[tuple[Document, str]],
    people: Callable[[Iterable[str]], Mapping[str, int]],
) -> Iterator[Document]:
    """Yield documents with the numbers of their people, which `people` gives by their names."""
    named = [(document, people_from(contributors)) for document, contributors in found]
    numbers = people(name for _, names in named for name in names)
    for document, names in named:
        yield document._replace(people=tuple({numbers[name]: None for name in names}))


def people_from(contributors: str) -> list[str]:
    """Return the names among contributors, as their JSON says."""
    return [name for name, _ in json.loads(contributors)] if contributors != "[]" else []
