"""What is shown of articles that were found, by their keys."""

from collections.abc import Iterator, Sequence
from typing import NamedTuple

from newsreader.core.ids import ArticleId
from newsreader.storage.database import Database
from newsreader.storage.rows import to_json

_FOUND = """
SELECT articles.key, articles.id, issues.publication, issues.date, articles.page,
  articles.headline, articles.text, articles.head_characters AS head
FROM json_each(?) AS wanted
JOIN articles ON articles.key = wanted.value
JOIN issues ON issues.key = articles.issue_key
ORDER BY wanted.key
"""
_IDS = """
SELECT articles.id FROM json_each(?) AS wanted JOIN articles ON articles.key = wanted.value
ORDER BY wanted.key
"""
_KEYS = """
SELECT articles.key FROM json_each(?) AS wanted JOIN articles ON articles.id = wanted.value
ORDER BY wanted.key
"""


class FoundArticle(NamedTuple):
    """An article that was found; its head is the first `head` characters of its text."""

    key: int
    id: ArticleId
    publication: str | None
    date: str | None
    page: int
    headline: str
    text: str
    head: int


def found_articles(database: Database, keys: Sequence[int]) -> Iterator[FoundArticle]:
    """Yield articles in the order of their keys as given."""
    for row in database.execute(_FOUND, [to_json(list(keys))]):
        yield FoundArticle(*row)


def found_ids(database: Database, keys: Sequence[int]) -> tuple[ArticleId, ...]:
    """Return the ids of articles in the order of their keys as given."""
    return tuple(ArticleId(row[0]) for row in database.rows(_IDS, [to_json(list(keys))]))


def keys_of(database: Database, articles: Sequence[ArticleId]) -> list[int]:
    """Return the keys of articles in the order of their ids as given; unknown ones have none."""
    return [row[0] for row in database.rows(_KEYS, [to_json(list(articles))])]
