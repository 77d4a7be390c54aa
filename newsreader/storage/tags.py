"""The tags among the records, and what carries them."""

import json
from collections import Counter
from collections.abc import Iterable

from newsreader.core.ids import ArticleId, IssueId, TagId, issue_of
from newsreader.core.tag import Tag, TagCount
from newsreader.core.tag_tree import TagTree
from newsreader.storage.database import Database
from newsreader.storage.nouns import TAGS
from newsreader.storage.record import Record
from newsreader.storage.records import Records

_VERSION = "SELECT tags_version FROM library"
_USES = """
SELECT tag_id, annotation_id AS carrier FROM annotation_tags
JOIN annotations ON annotations.id = annotation_id
WHERE NOT deleted
UNION ALL
SELECT tag_id, article_id FROM tagged_articles
"""
_COUNTS = f"SELECT tag_id, count(*) FROM ({_USES}) GROUP BY tag_id"  # noqa: S608
_CARRIERS = f"""
SELECT count(DISTINCT carrier) FROM ({_USES}) WHERE tag_id IN (SELECT value FROM json_each(?))
"""  # noqa: S608

# What `tagged_articles` tells of one article. What goes up in it stands in the same issue: asked
# of the view, the tags of the whole library would be gone through for each article.
_ON = """
WITH RECURSIVE tagged (tag_id, article_id) AS (
  SELECT tag_id, article_id FROM article_tags WHERE article_id BETWEEN ? AND ?
  UNION
  SELECT tagged.tag_id, articles.merged_into FROM tagged
  JOIN articles ON articles.id = tagged.article_id
  WHERE articles.merged_into IS NOT NULL
)
SELECT DISTINCT tagged.tag_id FROM tagged
JOIN articles ON articles.id = tagged.article_id AND articles.merged_into IS NULL
WHERE tagged.article_id = ?
"""


class Tags:
    """Rows of `tags`, `annotation_tags` and `article_tags`."""

    def __init__(self, database: Database) -> None:
        self._database = database
        self._version: int | None = None
        self._tree = TagTree(())

    def tree(self) -> TagTree:
        """Return all tags; they are read again only after one of them changed."""
        version = int(self._database.rows(_VERSION)[0][0])
        if version != self._version:
            self._tree = TagTree(map(tag, Records(self._database).all(TAGS)))
            self._version = version
        return self._tree

    def counts(self) -> tuple[TagCount, ...]:
        """Return the living tags by path, with what carries them."""
        tree, counted = self.tree(), self._counted()
        return tuple(self._count(tree, each, counted) for each in tree)

    def of(self, article_id: ArticleId) -> tuple[str, ...]:
        """Return the paths of an article's own tags and of those that went up in it."""
        return self.tree().paths(self.on(article_id))

    def on(self, article_id: ArticleId) -> frozenset[str]:
        """Return the ids of the tags on an article, and on those that went up in it."""
        issue = issue_of(article_id)
        rows = self._database.rows(_ON, [f"{issue}-", f"{issue}.", article_id])
        return frozenset(row[0] for row in rows)

    def in_issue(self, issue_id: IssueId) -> tuple[tuple[ArticleId, str], ...]:
        """Return the articles of an issue, those that went up in others too, with their tags."""
        sql = "SELECT article_id, tag_id FROM article_tags WHERE article_id BETWEEN ? AND ?"
        rows = self._database.rows(sql, [f"{issue_id}-", f"{issue_id}."])
        return tuple((ArticleId(row[0]), row[1]) for row in rows)

    def is_on(self, article_id: str, tag_id: str) -> bool:
        """Tell whether an article itself carries a tag."""
        sql = "SELECT 1 FROM article_tags WHERE article_id = ? AND tag_id = ?"
        return self._database.row(sql, [article_id, tag_id]) is not None

    def set_on(self, article_id: str, tag_id: str, *, carried: bool) -> None:
        """Put a tag on an article, or take it off."""
        there = "INSERT OR IGNORE INTO article_tags VALUES (?, ?)"
        gone = "DELETE FROM article_tags WHERE article_id = ? AND tag_id = ?"
        self._database.execute(there if carried else gone, [article_id, tag_id])

    def carried(self) -> frozenset[tuple[str, str]]:
        """Return all pairs of an article and a tag on it."""
        rows = self._database.rows("SELECT article_id, tag_id FROM article_tags")
        return frozenset((row[0], row[1]) for row in rows)

    def carriers(self, ids: Iterable[TagId]) -> int:
        """Return how many annotations and articles carry one of the tags."""
        return int(self._database.rows(_CARRIERS, [json.dumps([*ids])])[0][0])

    def _counted(self) -> Counter[str]:
        return Counter(dict(tuple(row) for row in self._database.rows(_COUNTS)))

    def _count(self, tree: TagTree, each: Tag, counted: Counter[str]) -> TagCount:
        meant = tree.meant(each.id)
        whole = {id_ for under in tree.family(each.id) for id_ in tree.meant(under)}
        count, total = self._sum(meant, counted), self._sum(whole, counted)
        fields = (each.color, each.description, each.closed)
        return TagCount(each.id, tree.path(each.id), count, *fields, total)

    def _sum(self, ids: Iterable[TagId], counted: Counter[str]) -> int:
        used = [id_ for id_ in ids if counted[id_]]
        return counted[used[0]] if len(used) == 1 else self.carriers(used) if used else 0


def tag(record: Record) -> Tag:
    """Return what a record says."""
    values = record.values
    return Tag(
        id=TagId(record.id),
        name=str(values["name"]),
        parent=_id(values["parent"]),
        color=str(values["color"]),
        description=str(values["description"]),
        closed=bool(values["closed"]),
        merged=_id(values["merged"]),
        deleted=record.deleted,
        creator=record.creator,
        created=record.created,
        modified=record.modified,
    )


def _id(value: object) -> TagId | None:
    return None if value is None else TagId(str(value))
