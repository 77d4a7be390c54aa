"""What of a library belongs to one issue."""

from collections.abc import Callable, Mapping
from typing import Any

from newsreader.core.errors import BadInputError
from newsreader.core.ids import ArticleId, IssueId, issue_of, person_id
from newsreader.storage.database import Database
from newsreader.storage.nouns import NOTES, PEOPLE, noun_of
from newsreader.storage.replay import MEMBER, member_of

Row = Mapping[str, Any]

_ANNOTATIONS = """
SELECT annotations.id FROM annotations JOIN articles ON articles.id = article_id
JOIN issues ON issues.key = issue_key WHERE issues.id = ?
"""
# Counted by indexes: the rows of two million articles lie far apart.
_READABLE = """
SELECT
  (SELECT count(*) FROM articles)
    - (SELECT count(*) FROM articles WHERE merged_into IS NOT NULL),
  (SELECT count(*) FROM annotations WHERE NOT deleted)
"""
_READABLE_IN_ISSUE = """
SELECT count(DISTINCT articles.key), count(annotations.id)
FROM articles JOIN issues ON issues.key = issue_key
LEFT JOIN annotations ON annotations.article_id = articles.id AND NOT deleted
WHERE merged_into IS NULL AND issues.id = ?
"""
_PICTURES = """
SELECT sha256 FROM facsimiles JOIN issues ON issues.key = issue_key WHERE issues.id = ?
"""


def revisions(database: Database) -> int:
    """Return how many revisions there are."""
    return int(database.rows("SELECT count(*) FROM revisions")[0][0])


def readable(database: Database, issue_id: IssueId | None = None) -> tuple[int, int]:
    """Return how many articles and annotations there are, in all or in an issue."""
    articles, annotations = (
        database.rows(_READABLE)[0]
        if issue_id is None
        else database.rows(_READABLE_IN_ISSUE, [issue_id])[0]
    )
    return articles, annotations


class IssueScope:
    """One issue with all that was made on it, and who made it; tags and the like go along whole."""

    def __init__(self, database: Database, issue_id: IssueId) -> None:
        source = database.row("SELECT source_sha256 FROM issues WHERE id = ?", [issue_id])
        if source is None:
            raise BadInputError("no-such-issue", id=issue_id)
        self._issue = issue_id
        self._files = {source[0], *(row[0] for row in database.rows(_PICTURES, [issue_id]))}
        self._annotations = {row[0] for row in database.rows(_ANNOTATIONS, [issue_id])}
        notes = database.rows("SELECT id, subject FROM notes")
        self._notes = {row["id"] for row in notes if self._is_on(row["subject"])}
        self._people = set(map(person_id, self._creators(database)))

    def _creators(self, database: Database) -> set[str]:
        rows = database.rows(
            "SELECT id, creator FROM annotations UNION SELECT id, creator FROM notes"
        )
        ids = self._annotations | self._notes
        return {row["creator"] for row in rows if row["id"] in ids}

    def holds(self, part: str, row: Row) -> bool:
        """Tell whether a row of a part belongs to it."""
        rules: Mapping[str, Callable[[Row], bool]] = {
            "sources": lambda row: row["sha256"] in self._files,
            "pictures": lambda row: row["sha256"] in self._files,
            "issues": lambda row: row["id"] == self._issue,
            "revisions": self._is_of,
            "annotations": lambda row: row["id"] in self._annotations,
            "annotation_tags": lambda row: row["annotation_id"] in self._annotations,
            "article_tags": lambda row: self._is_in(row["article_id"]),
            "notes": lambda row: row["id"] in self._notes,
            "people": lambda row: row["id"] in self._people,
        }
        rule = rules.get(part)
        if rule is not None:
            return rule(row)
        return row.get("issue", self._issue) == self._issue

    def _is_of(self, row: Row) -> bool:
        noun, subject = noun_of(row["field"]), row["subject"]
        if row["field"].startswith(MEMBER):
            _, member = member_of(row["field"])
            return self._is_in(member) or member in self._annotations
        if noun is None:
            return self._is_in(subject) or subject in self._annotations
        if noun == PEOPLE:
            return subject in self._people
        return noun != NOTES or subject in self._notes

    def _is_on(self, subject: str) -> bool:
        kind, _, id_ = subject.partition(":")
        return kind == "tag" or self._is_in(id_) or id_ in self._annotations

    def _is_in(self, id_: str) -> bool:
        return issue_of(ArticleId(id_)) == self._issue
