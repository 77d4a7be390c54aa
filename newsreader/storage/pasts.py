"""The revisions from which the text of an article follows, with the operations that wrote them."""

import sqlite3
from typing import NamedTuple

from newsreader.core.ids import ArticleId, issue_of
from newsreader.core.operation import UndoName
from newsreader.core.revision import Revision
from newsreader.storage.database import Database
from newsreader.storage.replay import EDIT, LAYOUT, RECOGNISED
from newsreader.storage.revision_rows import from_row

_PAST = """
SELECT revisions.*, operations.name AS operation,
  undone.key IS NOT NULL AND undone.undoes IS NULL AS taken_back,
  undone.undoes IS NOT NULL AS again
FROM revisions
LEFT JOIN operations ON sequence BETWEEN operations.first AND operations.last
LEFT JOIN operations AS undone ON undone.key = operations.undoes
WHERE subject = :issue AND field IN (:layout, :recognised)
  OR subject GLOB :articles AND field = :edit
ORDER BY sequence
"""


class Written(NamedTuple):
    """A revision, and the operation that wrote it; whether that only undid or redid another."""

    revision: Revision
    name: UndoName
    taken_back: bool
    again: bool


def written(database: Database, article_id: ArticleId) -> tuple[Written, ...]:
    """Return what was done to the texts and the layout of an article's issue, oldest first.

    Words may have come from any article of it.
    """
    issue = issue_of(article_id)
    values = {"layout": LAYOUT, "recognised": RECOGNISED, "edit": EDIT}
    return database.values(_written, _PAST, values | {"issue": issue, "articles": f"{issue}-*"})


def _written(row: sqlite3.Row) -> Written:
    name = row["operation"]
    known = UndoName(name) if name in set(UndoName) else UndoName.EARLIER
    return Written(from_row(row), known, bool(row["taken_back"]), bool(row["again"]))
