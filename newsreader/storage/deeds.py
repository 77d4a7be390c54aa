"""What was done in a library, operation by operation."""

import sqlite3
from collections.abc import Sequence

from newsreader.core.deed import Deed, DeedFilter
from newsreader.core.ids import ArticleId, OperationId
from newsreader.core.operation import named
from newsreader.storage.database import Database
from newsreader.storage.sql import statement

# The operation of a revision is the last one that begins with it or before.
_OF = """
operations.key IN (
  SELECT (SELECT key FROM operations WHERE first <= sequence ORDER BY first DESC LIMIT 1)
  FROM revisions WHERE {subjects}
)
"""
_IN_ISSUE = """
subject = :issue OR subject BETWEEN :issue || '-' AND :issue || '.'
OR subject IN (SELECT id FROM annotations WHERE article_id BETWEEN :issue || '-' AND :issue || '.')
"""
_IN_ARTICLE = """
subject = :article OR subject IN (SELECT id FROM annotations WHERE article_id = :article)
"""
_CONDITIONS = {
    "author": "operations.author = :author",
    "since": "operations.time >= :since",
    "until": "operations.time < :until",
    "issue": _OF.format(subjects=_IN_ISSUE),
    "article": _OF.format(subjects=_IN_ARTICLE),
    "before": "operations.key < :before",
}


class Deeds:
    """Reads `operations` with what their revisions are about."""

    def __init__(self, database: Database) -> None:
        self._database = database

    def list(
        self, wanted: DeedFilter, limit: int, before: OperationId | None = None
    ) -> tuple[Deed, ...]:
        """Return the newest deeds that are wanted, newest first, or those older than `before`."""
        values: dict[str, object] = {
            "author": wanted.author,
            "since": wanted.since,
            "until": wanted.until,
            "issue": wanted.issue_id,
            "article": wanted.article_id,
            "before": before,
        }
        which = [sql for name, sql in _CONDITIONS.items() if values[name] is not None]
        sql = statement("deeds").replace("/* which */", " AND ".join(which) or "1")
        return self._database.values(_from_row, sql, values | {"limit": limit})

    def authors(self) -> Sequence[str]:
        """Return all who did something, by name."""
        rows = self._database.rows("SELECT DISTINCT author FROM operations ORDER BY author")
        return [row[0] for row in rows]


def _from_row(row: sqlite3.Row) -> Deed:
    return Deed(
        OperationId(row["key"]),
        named(row["name"]),
        row["author"],
        row["time"],
        row["things"],
        row["words"],
        ArticleId(row["article_id"]) if row["article_id"] else None,
        taken_back=bool(row["taken_back"]),
        again=bool(row["again"]),
    )
