"""The collections among the records, and what was put into them."""

from collections.abc import Iterable

from newsreader.core.dossier import Dossier, Member, MemberKind
from newsreader.core.dossier_tree import DossierTree
from newsreader.core.ids import CollectionId
from newsreader.storage.database import Database
from newsreader.storage.nouns import COLLECTIONS
from newsreader.storage.record import Record
from newsreader.storage.records import Records
from newsreader.storage.rows import to_json

_PUT = """
INSERT INTO collection_members (collection_id, kind, member_id, rank) VALUES (?, ?, ?, ?)
ON CONFLICT DO UPDATE SET rank = excluded.rank
"""
_STANDING = """
FROM collection_members
LEFT JOIN articles ON kind = 'article' AND articles.id = member_id
LEFT JOIN annotations ON kind = 'annotation' AND annotations.id = member_id
WHERE (articles.id IS NOT NULL OR annotations.deleted = 0)
"""
_COUNTS = f"""
SELECT collection_id, count(articles.id), count(annotations.id) {_STANDING}
GROUP BY collection_id
"""
_MEMBERS = f"""
SELECT kind, member_id, rank, articles.merged_into IS NOT NULL {_STANDING}
AND collection_id = ? ORDER BY rank, kind, member_id
"""
_HOMES = """
WITH RECURSIVE here (id, home, next) AS (
  SELECT id, id, merged_into FROM articles WHERE id IN (SELECT value FROM json_each(?))
  UNION
  SELECT here.id, articles.id, merged_into FROM here JOIN articles ON articles.id = next
)
SELECT id, home FROM here WHERE next IS NULL
"""


class Dossiers:
    """Rows of `collections` and `collection_members`."""

    def __init__(self, database: Database) -> None:
        self._database = database

    def tree(self) -> DossierTree:
        """Return all collections."""
        return DossierTree(map(dossier, Records(self._database).all(COLLECTIONS)))

    def counts(self) -> dict[str, tuple[int, int]]:
        """Return how many articles and annotations were put into each that has any."""
        return {row[0]: (row[1], row[2]) for row in self._database.rows(_COUNTS)}

    def members(self, id_: CollectionId) -> dict[Member, int]:
        """Return what was put into a collection and is there, in order, each with its rank.

        An article that went up in another one is that one.
        """
        rows = self._database.rows(_MEMBERS, [id_])
        homes = self.homes(row[1] for row in rows if row[3])
        found: dict[Member, int] = {}
        for kind, member_id, rank, _ in rows:
            found.setdefault(Member(MemberKind(kind), homes.get(member_id) or member_id), rank)
        return found

    def homes(self, articles: Iterable[str]) -> dict[str, str]:
        """Return for each of the articles that there are the one in which it stands now."""
        rows = self._database.rows(_HOMES, [to_json([*articles])])
        return {row[0]: row[1] for row in rows}

    def carriers(self, id_: CollectionId, article_id: str) -> tuple[str, ...]:
        """Return the articles put into a collection that are one article now."""
        sql = "SELECT member_id FROM collection_members WHERE collection_id = ? AND kind = ?"
        rows = self._database.rows(sql, [id_, MemberKind.ARTICLE.value])
        homes = self.homes(row[0] for row in rows)
        return tuple(id_ for id_, home in homes.items() if home == article_id)

    def holding(self, kind: MemberKind, member_id: str) -> dict[CollectionId, int]:
        """Return the collections into which something was put, each with its rank there."""
        sql = "SELECT collection_id, rank FROM collection_members WHERE kind = ? AND member_id = ?"
        rows = self._database.rows(sql, [kind.value, member_id])
        return {CollectionId(row[0]): row[1] for row in rows}

    def rank(self, id_: str, kind: str, member_id: str) -> int | None:
        """Return the rank of something in a collection; None if it is not in it."""
        where = "collection_id = ? AND kind = ? AND member_id = ?"
        sql = f"SELECT rank FROM collection_members WHERE {where}"  # noqa: S608
        row = self._database.row(sql, [id_, kind, member_id])
        return row["rank"] if row else None

    def put(self, id_: str, kind: str, member_id: str, rank: int | None) -> None:
        """Put something into a collection at a rank, or take it out with None."""
        if rank is None:
            where = "collection_id = ? AND kind = ? AND member_id = ?"
            sql = f"DELETE FROM collection_members WHERE {where}"  # noqa: S608
            self._database.execute(sql, [id_, kind, member_id])
        else:
            self._database.execute(_PUT, [id_, kind, member_id, rank])

    def every(self) -> dict[tuple[str, str, str], int]:
        """Return the rank of everything in every collection, there or not."""
        rows = self._database.rows("SELECT * FROM collection_members")
        return {(r["collection_id"], r["kind"], r["member_id"]): r["rank"] for r in rows}


def dossier(record: Record) -> Dossier:
    """Return what a record says."""
    values = record.values
    parent, rank = values["parent"], values["rank"]
    return Dossier(
        id=CollectionId(record.id),
        name=str(values["name"]),
        parent=CollectionId(str(parent)) if parent else None,
        rank=int(rank or 0),
        **{name: str(values[name]) for name in ("query", "description", "rights", "source")},
        deleted=record.deleted,
        creator=record.creator,
        created=record.created,
        modified=record.modified,
    )
