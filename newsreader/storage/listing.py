"""All annotations of the library in an order, narrowed and grouped, as the keys of their rows.

Keys come as JSON made by SQLite: a hundred thousand of them as rows take three times as long.
"""

import json
import sqlite3
from collections.abc import Iterable, Iterator, Mapping, Sequence

from newsreader.core.annotation import Annotation
from newsreader.core.browsing import Filter, Grouping, IssueName, Listed, Sorting
from newsreader.core.ids import AnnotationId, IssueId
from newsreader.storage.annotations import Annotations
from newsreader.storage.database import Database
from newsreader.storage.narrowing import Narrowing
from newsreader.storage.sql import statement

_LISTED = "FROM annotations WHERE deleted = 0"
_KEYS = f"SELECT json_group_array(key) FROM (SELECT key {_LISTED} ORDER BY /* order */)"  # noqa: S608
_ORDERS = {
    Sorting.NEWEST: "created DESC, article_id DESC",
    Sorting.OLDEST: "created, article_id",
    Sorting.CHANGED: "modified DESC",
}
_BY_ARTICLE = f"SELECT article_id, json_group_array(key) {_LISTED} GROUP BY article_id"
_VALUES = f"""
SELECT json_group_array(key), json_group_array(value)
FROM (SELECT key, /* value */ AS value {_LISTED})
"""  # noqa: S608
_COLUMNS = {
    Grouping.DATE: "created",
    Grouping.PERSON: "creator",
    Grouping.STYLE: "style",
    Grouping.STATE: "state",
}
# Walks both tables in the order of the ids, and reads nothing else of the annotations: in any other
# way this takes twice as long.
_TAGGED = """
SELECT json_group_array(key), json_group_array(tag_id) FROM (
  SELECT key, tag_id FROM annotations CROSS JOIN annotation_tags ON annotation_id = annotations.id
  ORDER BY annotations.id
)
"""
_PUBLICATIONS = """
SELECT DISTINCT publication FROM issues
WHERE publication IS NOT NULL AND key IN (
  SELECT issue_key FROM articles WHERE id IN (SELECT DISTINCT article_id FROM annotations)
)
ORDER BY publication
"""
_IDS = """
SELECT key, id FROM annotations
WHERE +deleted = 0 AND key IN (SELECT value FROM json_each(?))
"""


class Listing:
    """Reads the list in one go and its rows page by page; the caller keeps what it needs twice."""

    def __init__(self, database: Database) -> None:
        self._database = database
        self._annotations = Annotations(database)

    def ordered(self, sorting: Sorting) -> list[int]:
        """Return the keys of all annotations that are not deleted, in an order of time."""
        return self._json(_KEYS.replace("/* order */", _ORDERS[sorting]))[0]

    def by_issue(self) -> Iterator[tuple[IssueName, list[int]]]:
        """Yield the keys article by article as printed, each with the issue in which it stands."""
        keys = {row[0]: json.loads(row[1]) for row in self._database.rows(_BY_ARTICLE)}
        issues: dict[str, IssueName] = {}
        articles = self._database.rows(statement("annotated_articles"), [json.dumps([*keys])])
        for row in articles:
            id_ = row["issue_id"]
            if id_ not in issues:
                name = (row["publication"], row["date"], row["number"])
                issues[id_] = IssueName(IssueId(id_), *name)
            yield issues[id_], keys[row["id"]]

    def values(self, grouping: Grouping) -> Iterable[tuple[int, str]]:
        """Return key and value of all annotations, in any order: time, person, style or state.

        For tags these are the ids of all tags that an annotation carries, those of deleted ones
        among them.
        """
        if grouping is Grouping.TAG:
            return zip(*self._json(_TAGGED), strict=True)
        column = _COLUMNS[grouping]
        return zip(*self._json(_VALUES.replace("/* value */", column)), strict=True)

    def matching(self, wanted: Filter, tags: Iterable[str]) -> frozenset[int]:
        """Return the keys of those that fit, carrying one of `tags` if a tag is wanted.

        The times of `wanted.made` are moments in UTC, the last one not included.
        """
        narrowing = Narrowing(wanted, tags)
        sql = f"SELECT json_group_array(key) FROM annotations WHERE {narrowing.sql}"  # noqa: S608
        return frozenset(self._json(sql, narrowing.values)[0])

    def rows(self, keys: Sequence[int]) -> tuple[Listed, ...]:
        """Return rows in the order of their keys; what is gone meanwhile is left out."""
        rows = self._database.rows(statement("listed_rows"), [json.dumps([*keys])])
        annotations = {each.id: each for each in self._annotations.some(row["id"] for row in rows)}
        found = {row["key"]: _listed(row, annotations[row["id"]]) for row in rows}
        return tuple(found[key] for key in keys if key in found)

    def ids(self, keys: Iterable[int]) -> tuple[AnnotationId, ...]:
        """Return the ids of those that are not deleted, in the order of their keys, each once."""
        wanted = [*dict.fromkeys(keys)]
        found = {row[0]: row[1] for row in self._database.rows(_IDS, [json.dumps(wanted)])}
        return tuple(AnnotationId(found[key]) for key in wanted if key in found)

    def publications(self) -> tuple[str, ...]:
        """Return the papers in which something is annotated, by name."""
        return tuple(row[0] for row in self._database.rows(_PUBLICATIONS))

    def _json(self, sql: str, values: Mapping[str, object] | None = None) -> list[list[int]]:
        return [json.loads(column) for column in self._database.rows(sql, values or {})[0]]


def _listed(row: sqlite3.Row, annotation: Annotation) -> Listed:
    place = (row["publication"], row["date"], row["page"], row["headline"])
    return Listed(row["key"], annotation, *place, row["answers"])
