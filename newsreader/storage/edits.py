"""The corrections that were made in an article, read back from its revisions."""

import json

from newsreader.core.edit import Edit
from newsreader.core.ids import ArticleId
from newsreader.core.spans import Span
from newsreader.storage.database import Database

_EDITS = "SELECT value FROM revisions WHERE subject = ? AND field = 'edit' ORDER BY sequence"


def edits_of(database: Database, article_id: ArticleId) -> tuple[Edit, ...]:
    """Return the corrections of an article in the order in which they were made."""
    values = (json.loads(row["value"]) for row in database.rows(_EDITS, [article_id]))
    return tuple(Edit(Span(value["start"], value["end"]), value["replacement"]) for value in values)
