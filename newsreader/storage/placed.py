"""Which articles are meant by ids, by what an issue prints of itself, and by their texts."""

from collections.abc import Iterable, Iterator, Mapping
from typing import NamedTuple

from newsreader.core.ids import ArticleId
from newsreader.storage.database import Database
from newsreader.storage.rows import to_json

_PLACED = """
SELECT articles.id, issues.id AS issue, coalesce(publication, '') AS paper,
  coalesce(date, '') AS date, page,
  trim(coalesce(kicker, '') || ' ' || headline || ' ' || coalesce(subtitle, '')) AS head, text
FROM articles JOIN issues ON issues.key = articles.issue_key
WHERE superseded_by IS NULL AND merged_into IS NULL AND {}
"""
_HOMES = """
WITH RECURSIVE home (asked, id) AS (
  SELECT value, value FROM json_each(?)
  UNION
  SELECT asked, articles.merged_into FROM home JOIN articles ON articles.id = home.id
  WHERE articles.merged_into IS NOT NULL
)
SELECT asked, articles.id FROM home JOIN articles ON articles.id = home.id
JOIN issues ON issues.key = articles.issue_key
WHERE superseded_by IS NULL AND merged_into IS NULL
"""


class PlacedArticle(NamedTuple):
    """An article with its reading text and what tells where it was printed; unknown is empty."""

    id: ArticleId
    issue: str
    paper: str
    date: str
    page: int
    head: str
    text: str


class PlacedArticles:
    """The articles of issues that no newer version replaced."""

    def __init__(self, database: Database) -> None:
        self._database = database

    def homes(self, ids: Iterable[str]) -> Mapping[str, ArticleId]:
        """Return those of some ids that there are, each with the article it is now."""
        return {row[0]: ArticleId(row[1]) for row in self._database.rows(_HOMES, [_list(ids)])}

    def some(self, ids: Iterable[str]) -> tuple[PlacedArticle, ...]:
        """Return those of some articles that there are."""
        return self._select("articles.id IN (SELECT value FROM json_each(?))", _list(ids))

    def on(self, date: str) -> tuple[PlacedArticle, ...]:
        """Return the articles of one day, in print order."""
        return self._select("date = ? ORDER BY issues.key, ordinal", date)

    def of_issue(self, issue_id: str) -> tuple[PlacedArticle, ...]:
        """Return the articles of an issue, in print order."""
        return self._select("issues.id = ? ORDER BY ordinal", issue_id)

    def all(self) -> Iterator[PlacedArticle]:
        """Yield every article; the texts are not held."""
        sql = _PLACED.format("true")
        return (PlacedArticle(*row) for row in self._database.execute(sql))

    def count(self) -> int:
        """Return about how many articles there are."""
        return int(self._database.rows("SELECT coalesce(max(key), 0) FROM articles")[0][0])

    def _select(self, where: str, value: str) -> tuple[PlacedArticle, ...]:
        rows = self._database.execute(_PLACED.format(where), [value])
        return tuple(PlacedArticle(*row) for row in rows)


def _list(ids: Iterable[str]) -> str:
    return to_json([*ids])
