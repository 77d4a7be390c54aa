"""How revisions lie in rows."""

import json
import sqlite3

from newsreader.core.revision import Revision
from newsreader.storage.checksums import checksum
from newsreader.storage.rows import to_json


def to_row(revision: Revision) -> dict[str, object]:
    """Return a revision as its row has to be."""
    row: dict[str, object] = {
        "id": revision.id,
        "subject": revision.subject,
        "field": revision.field,
        "value": revision.value,
        "author": revision.author,
        "time": revision.time,
        "parents": to_json(revision.parents),
    }
    return row | {"checksum": checksum(*row.values())}


def from_row(row: sqlite3.Row) -> Revision:
    """Return what a row says."""
    return Revision(
        row["id"],
        row["subject"],
        row["field"],
        row["value"],
        row["author"],
        row["time"],
        tuple(json.loads(row["parents"])),
    )


def parents_of(row: sqlite3.Row) -> tuple[str, list[str]]:
    """Return the id of a revision, and those that it replaces."""
    return row["id"], json.loads(row["parents"])


def is_sound(row: sqlite3.Row) -> bool:
    """Tell whether a row is as it was written."""
    content = dict(row)
    del content["sequence"]
    return content.pop("checksum") == checksum(*content.values())
