"""What was deleted and can be restored."""

import sqlite3

from newsreader.core.discarded import Discarded, DiscardedKind
from newsreader.core.ids import ArticleId
from newsreader.storage.database import Database
from newsreader.storage.sql import statement


class Trash:
    """Deleted rows of all tables of people's work."""

    def __init__(self, database: Database) -> None:
        self._database = database

    def list(self, limit: int) -> tuple[Discarded, ...]:
        """Return what was deleted, the newest first."""
        return self._database.values(_from_row, statement("trash"), [limit])


def _from_row(row: sqlite3.Row) -> Discarded:
    return Discarded(
        DiscardedKind(row["kind"]),
        row["id"],
        row["words"],
        row["note"],
        ArticleId(row["article_id"]) if row["article_id"] else None,
        row["author"],
        row["time"],
    )
