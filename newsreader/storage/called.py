"""What things are called, whatever they are: quotes, heads, names."""

from collections.abc import Iterable, Mapping

from newsreader.storage.database import Database
from newsreader.storage.rows import to_json

_CALLED = """
WITH wanted AS (SELECT value AS id FROM json_each(?))
SELECT id, quote AS words FROM annotations JOIN wanted USING (id)
UNION ALL SELECT id, headline FROM articles JOIN wanted USING (id)
UNION ALL SELECT id, coalesce(publication, '') || ' ' || coalesce(date, '')
  FROM issues JOIN wanted USING (id)
UNION ALL SELECT id, name FROM tags JOIN wanted USING (id)
UNION ALL SELECT id, text FROM notes JOIN wanted USING (id)
UNION ALL SELECT id, name FROM styles JOIN wanted USING (id)
UNION ALL SELECT id, word FROM words JOIN wanted USING (id)
UNION ALL SELECT id, name FROM saved_searches JOIN wanted USING (id)
UNION ALL SELECT id, name FROM collections JOIN wanted USING (id)
UNION ALL SELECT id, name FROM people JOIN wanted USING (id)
"""


def called(database: Database, ids: Iterable[str]) -> Mapping[str, str]:
    """Return the words for those of the ids under which there is something."""
    return {row["id"]: row["words"] for row in database.rows(_CALLED, [to_json([*ids])])}
