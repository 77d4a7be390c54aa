"""The tags among the records, and what carries them."""

from collections.abc import Iterable, Iterator

from newsreader.core.ids import ArticleId, TagId
from newsreader.core.tag import Tag, TagCount
from newsreader.core.tag_tree import TagTree
from newsreader.storage.database import Database
from newsreader.storage.nouns import TAGS
from newsreader.storage.record import Record
from newsreader.storage.records import Records
from newsreader.storage.rows import to_json

_VERSION = "SELECT tags_version FROM library"
_OLDEST = "SELECT id FROM revisions ORDER BY sequence LIMIT 1"
_USES = """
SELECT tag_id, annotation_id AS carrier FROM annotation_tags
JOIN annotations ON annotations.id = annotation_id
WHERE NOT deleted
UNION ALL
SELECT tag_id, article_id FROM tagged_articles
"""
# `pairs` are the tags that are used, each with one for which it counts: 1 says for that one itself.
_COUNTS = f"""
WITH pairs (tag_id, counted, own) AS MATERIALIZED (
  SELECT value ->> 0, value ->> 1, value ->> 2 FROM json_each(?)
)
SELECT counted, count(DISTINCT CASE WHEN own THEN carrier END), count(DISTINCT carrier)
FROM ({_USES}) JOIN pairs USING (tag_id)
GROUP BY counted
"""  # noqa: S608
_CARRIERS = """
WITH RECURSIVE meant (id) AS (SELECT value FROM json_each(?)),
tagged (id) AS (
  SELECT article_id FROM article_tags WHERE tag_id IN meant
  UNION
  SELECT merged_into FROM articles JOIN tagged USING (id) WHERE merged_into IS NOT NULL
)
SELECT
  (
    SELECT count(DISTINCT annotation_id) FROM annotation_tags
    JOIN annotations ON annotations.id = annotation_id AND NOT deleted
    WHERE tag_id IN meant
  ) AS annotations,
  (SELECT count(*) FROM tagged JOIN articles USING (id) WHERE merged_into IS NULL) AS articles
"""
_CARRYING = """
SELECT article_id FROM tagged_articles WHERE tag_id IN (SELECT value FROM json_each(?))
"""
_ON = """
WITH RECURSIVE here (id) AS (
  SELECT ?
  UNION
  SELECT articles.id FROM articles JOIN here ON merged_into = here.id
)
SELECT article_id, tag_id FROM article_tags WHERE article_id IN here
"""

_ON_EACH = """
WITH RECURSIVE here (id, home) AS (
  SELECT value, value FROM json_each(?)
  UNION
  SELECT articles.id, here.home FROM articles JOIN here ON merged_into = here.id
)
SELECT home, tag_id FROM article_tags JOIN here ON article_id = here.id
"""


class Tags:
    """Rows of `tags`, `annotation_tags` and `article_tags`."""

    def __init__(self, database: Database) -> None:
        self._database = database
        self._version: tuple[int, int] | None = None
        self._tree = TagTree(())

    def tree(self) -> TagTree:
        """Return all tags; they are read again only after one of them changed."""
        # What was taken back had a number too, which another change gets again.
        version = int(self._database.rows(_VERSION)[0][0]), self._database.rolled_back
        if version != self._version:
            self._tree = TagTree(map(tag, Records(self._database).all(TAGS)))
            self._version = version
        return self._tree

    def origin(self) -> str:
        """Return the id of the first that anybody did in the library, which no copy changes."""
        return next((row["id"] for row in self._database.rows(_OLDEST)), "")

    def counts(self) -> tuple[TagCount, ...]:
        """Return the living tags by path, with what carries them."""
        tree = self.tree()
        pairs = to_json([*_pairs(tree)])
        counted = {row[0]: (row[1], row[2]) for row in self._database.rows(_COUNTS, [pairs])}
        return tuple(_count(tree, each, *counted.get(each.id, (0, 0))) for each in tree)

    def of(self, article_id: ArticleId) -> tuple[str, ...]:
        """Return the paths of an article's own tags and of those that went up in it."""
        return self.tree().paths(tag_id for _, tag_id in self.on(article_id))

    def of_each(self, articles: Iterable[ArticleId]) -> dict[ArticleId, tuple[str, ...]]:
        """Return the same for those of the articles that carry any."""
        on: dict[ArticleId, list[TagId]] = {}
        for home, tag_id in self._database.rows(_ON_EACH, [to_json([*articles])]):
            on.setdefault(home, []).append(tag_id)
        tree = self.tree()
        return {article: paths for article, ids in on.items() if (paths := tree.paths(ids))}

    def on(self, article_id: ArticleId) -> tuple[tuple[ArticleId, TagId], ...]:
        """Return the tags on an article, and on those that went up in it, each with that one."""
        rows = self._database.rows(_ON, [article_id])
        return tuple((ArticleId(row[0]), TagId(row[1])) for row in rows)

    def carrying(self, ids: Iterable[TagId]) -> frozenset[ArticleId]:
        """Return the articles that carry one of the tags, or in which one went up that does."""
        rows = self._database.rows(_CARRYING, [to_json([*ids])])
        return frozenset(ArticleId(row[0]) for row in rows)

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

    def carriers(self, ids: Iterable[TagId]) -> tuple[int, int]:
        """Return how many annotations, and how many articles, carry one of the tags."""
        row = self._database.rows(_CARRIERS, [to_json([*ids])])[0]
        return row["annotations"], row["articles"]


def _pairs(tree: TagTree) -> Iterator[tuple[TagId, TagId, int]]:
    for each in tree:
        for id_ in tree.meant(each.id):
            yield id_, each.id, 1
            yield from ((id_, above, 0) for above in tree.above(each.id))


def _count(tree: TagTree, each: Tag, count: int, whole: int) -> TagCount:
    fields = (each.color, each.description, each.closed)
    return TagCount(each.id, tree.path(each.id), count, *fields, whole)


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
