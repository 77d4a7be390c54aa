"""All that is in a library as lines of JSON, and a library made of such lines again.

What people made is told twice: as revisions, from which it is made again, and as it stands now, for
readers. Undo steps, drafts and the search index are the library's own and stay in it.
"""

import base64
import hashlib
import sqlite3
import zlib
from collections.abc import Callable, Iterable, Iterator, Mapping
from functools import partial
from typing import Any

from newsreader.core.errors import LibraryError
from newsreader.core.ids import IssueId
from newsreader.storage.arrangements import layout_from, layout_value
from newsreader.storage.articles import TextIndex
from newsreader.storage.bundle_scope import IssueScope
from newsreader.storage.database import Database
from newsreader.storage.facsimiles import Facsimiles
from newsreader.storage.intake import Intake
from newsreader.storage.issue_copies import base_layout
from newsreader.storage.layouts import Layouts
from newsreader.storage.nouns import NOUNS
from newsreader.storage.revisions import Revisions
from newsreader.storage.sources import Sources

Row = Mapping[str, Any]
Lines = Callable[[str], Iterable[Row]]
Blob = Callable[[str], bytes]

# The parts from which a library is made again; an issue is called by its id.
_PLAIN = {
    "sources": "SELECT * FROM sources ORDER BY sha256",
    "pictures": "SELECT * FROM facsimile_files ORDER BY sha256",
    "issues": "SELECT * FROM issues ORDER BY id",
}
_OF_ISSUES = {"findings": "key", "facsimiles": "page", "page_boxes": "page"}
# As it stands now.
_READABLE = {
    "articles": """
        SELECT articles.id, issues.id AS issue, page, kicker, headline, subtitle, agency, place,
          text
        FROM articles JOIN issues ON issues.key = issue_key
        WHERE merged_into IS NULL ORDER BY articles.id
    """,
    "annotations": "SELECT * FROM annotations ORDER BY id",
    "annotation_tags": "SELECT * FROM annotation_tags ORDER BY annotation_id, tag_id",
    "article_tags": "SELECT * FROM article_tags ORDER BY article_id, tag_id",
    **{noun.name: f"SELECT * FROM {noun.table} ORDER BY id" for noun in NOUNS},  # noqa: S608
}
_OWN = ("key", "issue_key", "article_key", "checksum", "bytes")
"""Columns that mean something in this library only, and bytes, which have files of their own."""
_REFUSED = (sqlite3.IntegrityError, sqlite3.ProgrammingError)
"""What SQLite says to rows that do not fit, or are none."""
_FILES = {"sources": "sources", "pictures": "facsimile_files"}


def parts(database: Database, issue: IssueId | None = None) -> Iterator[tuple[str, Iterator[Row]]]:
    """Yield the parts of a library, or of one issue; LibraryError where it is damaged."""
    if issue is None:
        yield from _parts(database)
        return
    scope = IssueScope(database, issue)
    for name, rows in _parts(database):
        yield name, filter(partial(scope.holds, name), rows)


def files(
    database: Database, issue: IssueId | None = None
) -> Iterator[tuple[str, Iterator[bytes]]]:
    """Yield the bytes of the sources and pictures, each with its path in the bundle."""
    sources, pictures = Sources(database), Facsimiles(database)
    data: Mapping[str, Callable[[str], bytes]] = {
        "sources": sources.data,
        "pictures": lambda sha256: pictures.data(sha256) or b"",
    }
    for name, rows in parts(database, issue):
        if name in _FILES:
            for row in rows:
                yield f"{name}/{row['sha256']}", map(data[name], [row["sha256"]])


def _parts(database: Database) -> Iterator[tuple[str, Iterator[Row]]]:
    for name, sql in _PLAIN.items():
        yield name, map(_row, database.execute(sql))
    yield "layouts", _layouts(database)
    for name, order in _OF_ISSUES.items():
        sql = (
            f"SELECT issues.id AS issue, {name}.* FROM {name}"  # noqa: S608
            f" JOIN issues ON issues.key = issue_key ORDER BY issues.id, {name}.{order}"
        )
        yield name, map(_row, database.execute(sql))
    yield "revisions", _revisions(database)
    for name, sql in _READABLE.items():
        yield name, map(_row, database.execute(sql))


def load(database: Database, lines: Lines, blob: Blob, index: TextIndex) -> None:
    """Fill an empty library; LibraryError where the lines do not make one."""
    try:
        with database.write():
            _load(database, lines, blob)
            revisions = Revisions(database, index)
            revisions.rebuild()
            if revisions.differences():
                raise ValueError("revisions")
    except (AttributeError, LookupError, TypeError, ValueError, *_REFUSED) as error:
        raise LibraryError("library-damaged", path=database.path) from error


def _load(database: Database, lines: Lines, blob: Blob) -> None:
    for part, table in _FILES.items():
        for row in lines(part):
            data = blob(f"{part}/{row['sha256']}")
            if hashlib.sha256(data).hexdigest() != row["sha256"]:
                raise ValueError(row["sha256"])
            kept = zlib.compress(data) if part == "sources" else data
            _insert(database, table, {**row, "bytes": kept})
    for row in lines("issues"):
        _insert(database, "issues", _packed(row))
    keys = {row["id"]: row["key"] for row in database.rows("SELECT id, key FROM issues")}
    layouts = Layouts(database)
    for row in lines("layouts"):
        layouts.restore(keys[row["issue"]], layout_from(row["layout"]), {})
    for part in _OF_ISSUES:
        for row in lines(part):
            own = {name: value for name, value in _packed(row).items() if name != "issue"}
            _insert(database, part, {**own, "issue_key": keys[row["issue"]]})
    for key in keys.values():
        layouts.place_findings(key)
    Intake(database).restore(lines("revisions"))


def _insert(database: Database, table: str, row: Row) -> None:
    """Add a row that came from elsewhere: its names must be those of columns."""
    columns = {each["name"] for each in database.rows(f"PRAGMA table_info({table})")}
    if not row.keys() <= columns:
        raise ValueError(table)
    database.insert(table, [row])


def _layouts(database: Database) -> Iterator[Row]:
    for row in database.rows("SELECT id, key FROM issues ORDER BY id"):
        layout = base_layout(database, row["id"], row["key"])
        yield {"issue": row["id"], "layout": layout_value(layout)}


def _revisions(database: Database) -> Iterator[Row]:
    for each in Intake(database).without(frozenset()):
        yield {
            "id": each.id,
            "subject": each.subject,
            "field": each.field,
            "value": each.value,
            "author": each.author,
            "time": each.time,
            "parents": each.parents,
        }


def _row(row: sqlite3.Row) -> Row:
    """Return a row without what is this library's own; bytes as text."""
    content = {name: row[name] for name in row.keys() if name not in _OWN}  # noqa: SIM118
    if content.get("extracted") is not None:
        content["extracted"] = zlib.decompress(content["extracted"]).decode()
    if "boxes" in content:
        content["boxes"] = base64.b64encode(content["boxes"]).decode()
    return content


def _packed(row: Row) -> dict[str, Any]:
    content = dict(row)
    if content.get("extracted") is not None:
        content["extracted"] = zlib.compress(content["extracted"].encode())
    if "boxes" in content:
        content["boxes"] = base64.b64decode(content["boxes"], validate=True)
    return content
