"""The notes among the records: on articles, issues and tags, and answers to those on highlights."""

import json
from collections.abc import Iterable

from newsreader.core.ids import ArticleId, NoteId
from newsreader.core.note import Note, Subject
from newsreader.storage.database import Database
from newsreader.storage.nouns import NOTES
from newsreader.storage.record import Record
from newsreader.storage.records import Records

_COUNTS = """
SELECT subject, count(*) FROM notes
WHERE NOT deleted AND subject IN (SELECT value FROM json_each(?))
GROUP BY subject
"""
_WENT_UP = """
WITH RECURSIVE gone (id) AS (
  SELECT ?
  UNION
  SELECT articles.id FROM articles JOIN gone ON articles.merged_into = gone.id
)
SELECT id FROM gone
"""

_HOMES = """
WITH RECURSIVE here (id, home) AS (
  SELECT value, value FROM json_each(?)
  UNION
  SELECT articles.id, here.home FROM articles JOIN here ON articles.merged_into = here.id
)
SELECT id, home FROM here
"""


class Notes:
    """Rows of `notes`."""

    def __init__(self, database: Database) -> None:
        self._database = database
        self._records = Records(database)

    def about(self, subject: Subject) -> tuple[Note, ...]:
        """Return the notes about one thing that are not deleted, the oldest first."""
        found = self._records.where(NOTES, "subject", str(subject))
        return tuple(note(each) for each in found if not each.deleted)

    def of(self, subjects: Iterable[Subject]) -> tuple[Note, ...]:
        """Return the notes about any of the things, the oldest first."""
        found = self._records.among(NOTES, "subject", map(str, subjects))
        return tuple(note(each) for each in found if not each.deleted)

    def subjects(self) -> frozenset[Subject]:
        """Return the things about which there are notes that are not deleted."""
        rows = self._database.rows("SELECT DISTINCT subject FROM notes WHERE NOT deleted")
        return frozenset(Subject.read(row[0]) for row in rows)

    def counts(self, subjects: Iterable[Subject]) -> dict[Subject, int]:
        """Return how many notes are about each of the things that have any."""
        rows = self._database.rows(_COUNTS, [json.dumps([*map(str, subjects)])])
        return {Subject.read(subject): count for subject, count in rows}

    def homes(self, articles: Iterable[ArticleId]) -> tuple[tuple[str, str], ...]:
        """Return the articles and those that went up in them, each with the one it is now."""
        rows = self._database.rows(_HOMES, [json.dumps([*articles])])
        return tuple((row[0], row[1]) for row in rows)

    def went_up(self, article_id: str) -> tuple[str, ...]:
        """Return the ids of an article and of those that went up in it."""
        return tuple(row[0] for row in self._database.rows(_WENT_UP, [article_id]))


def note(record: Record) -> Note:
    """Return what a record says."""
    return Note(
        NoteId(record.id),
        Subject.read(str(record.values["subject"])),
        str(record.values["text"]),
        record.creator,
        record.created,
        record.modified,
    )
