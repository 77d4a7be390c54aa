"""Fields that people gave a value apart from each other, and whose value holds.

Only a merge brings such fields about. Each revision but the first names those that it replaces; of
those that none replaces the latest holds, whatever the order in which they came in.
"""

from collections.abc import Iterable, Iterator, Sequence

from newsreader.core.revision import Revision
from newsreader.storage.database import Database
from newsreader.storage.replay import ANCHOR, ARTICLE, EDIT, LAYOUT, RECOGNISED
from newsreader.storage.revision_rows import from_row, is_sound

IN_ORDER = frozenset({ARTICLE, ANCHOR, EDIT, LAYOUT, RECOGNISED})
"""Fields of which a value means something only after the one before it."""

# Where a history divides, two revisions name the same ones.
_DIVIDED = """
SELECT sequence, id, subject, field, value, author, time, parents, checksum
FROM revisions JOIN (
  SELECT subject, field FROM revisions GROUP BY subject, field
  HAVING count(DISTINCT parents) < count(*)
) USING (subject, field)
ORDER BY subject, field, sequence
"""


def heads(revisions: Iterable[Revision]) -> tuple[Revision, ...]:
    """Return the revisions of a field that none of them replaces."""
    every = tuple(revisions)
    replaced = {parent for revision in every for parent in revision.parents}
    return tuple(revision for revision in every if revision.id not in replaced)


def prevailing(revisions: Iterable[Revision]) -> Revision:
    """Return the revision that holds: the latest; of several, by author and id."""
    return max(revisions, key=lambda each: (each.time, each.author, each.id))


def settled(database: Database) -> Iterator[Revision]:
    """Yield the revisions that hold where people contradicted each other."""
    yield from held(divided(database))


def divided(database: Database) -> Iterator[Sequence[Revision]]:
    """Yield the revisions of each field whose history divides, or did once."""
    groups: dict[tuple[str, str], list[Revision]] = {}
    for row in database.rows(_DIVIDED):
        if row["field"] not in IN_ORDER and is_sound(row):
            groups.setdefault((row["subject"], row["field"]), []).append(from_row(row))
    yield from groups.values()


def held(fields: Iterable[Sequence[Revision]]) -> Iterator[Revision]:
    """Yield of each contradicted field, given by its revisions, the one that holds."""
    for revisions in fields:
        several = heads(revisions)
        if len(several) > 1:
            yield prevailing(several)
