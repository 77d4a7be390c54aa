"""Bringing a library up to date in which annotations carry the names of tags."""

import sqlite3
import uuid
from collections.abc import Iterator

from newsreader.core.ids import TagId, tag_id
from newsreader.core.revision import Revision
from newsreader.core.tag import SEPARATOR, is_blank
from newsreader.storage.checksums import annotation_checksum
from newsreader.storage.nouns import TAGS
from newsreader.storage.record import Field, Record, begun
from newsreader.storage.revision_rows import to_row
from newsreader.storage.rows import now, to_json

_NAMES = """
SELECT DISTINCT substr(field, 5) FROM revisions WHERE field LIKE 'tag:%'
UNION SELECT tag_id FROM annotation_tags
"""


def name_tags(connection: sqlite3.Connection) -> None:
    """Make a tag of each name, and of those above it, and let annotations carry their ids.

    Names that come to the same path, with a stroke or a space more, become one tag. What was
    damaged stays so: its checksum did not agree with its content, and does not afterwards.
    """
    names = sorted(row[0] for row in connection.execute(_NAMES))
    sound = _sound(connection)
    for record, revisions in _records(names):
        connection.executemany(_INSERT_REVISION, map(to_row, revisions))
        row = record.row | {"checksum": record.checksum}
        connection.execute(f"INSERT INTO tags ({', '.join(row)}) VALUES ({_places(row)})", row)  # noqa: S608
    ids = [(str(tag_id(name)), name) for name in names]
    connection.executemany("UPDATE annotation_tags SET tag_id = ? WHERE tag_id = ?", ids)
    for row in map(dict, connection.execute(f"{_SELECT} WHERE tags <> ''")):
        if row["id"] in sound:
            checksum = annotation_checksum(row, sorted(row["tags"].split("\n")))
            connection.execute(_SEAL, [checksum, row["id"]])


_INSERT_REVISION = """
INSERT INTO revisions (id, subject, field, value, author, time, parents, checksum)
VALUES (:id, :subject, :field, :value, :author, :time, :parents, :checksum)
"""
_SELECT = """
SELECT * FROM (
  SELECT annotations.*, coalesce((
    SELECT group_concat(tag_id, char(10)) FROM annotation_tags WHERE annotation_id = annotations.id
  ), '') AS tags
  FROM annotations
)
"""
_SEAL = "UPDATE annotations SET checksum = ? WHERE id = ?"


def _sound(connection: sqlite3.Connection) -> set[str]:
    rows = map(dict, connection.execute(_SELECT))
    return {
        row["id"]
        for row in rows
        if row["checksum"]
        == annotation_checksum(row, sorted(filter(None, row["tags"].split("\n"))))
    }


def _records(names: list[str]) -> Iterator[tuple[Record, list[Revision]]]:
    """Yield the tags, those above first, each with the revisions that make it."""
    time, known = now(), dict[str, TagId]()
    for name in names:
        parts = [part.strip() for part in name.split(SEPARATOR) if not is_blank(part)] or ["／"]
        parent: TagId | None = None
        for depth in range(1, len(parts) + 1):
            path = SEPARATOR.join(parts[:depth])
            if path not in known:
                known[path] = tag_id(path)
                yield _record(tag_id(path), time, name=parts[depth - 1], parent=parent)
            parent = known[path]
        if parent is not None and parent != tag_id(name):
            yield _record(tag_id(name), time, name=parts[-1], merged=parent)


def _record(id_: TagId, time: str, **values: Field) -> tuple[Record, list[Revision]]:
    revisions = [
        Revision(str(uuid.uuid4()), id_, TAGS.field(name), to_json(value), "", time)
        for name, value in values.items()
        if value is not None
    ]
    first, *others = revisions
    record = begun(TAGS, first)
    for revision in others:
        record = record.after(revision)
    return record, revisions


def _places(row: dict[str, object]) -> str:
    return ", ".join(f":{name}" for name in row)
