"""The revisions of another library beside those that are here."""

import uuid
from collections.abc import Iterable, Mapping, Set
from typing import Any

from newsreader.core.errors import LibraryError
from newsreader.core.revision import Revision
from newsreader.storage.database import Database
from newsreader.storage.replay import EDIT, LAYOUT, RECOGNISED
from newsreader.storage.revision_rows import from_row, is_sound, to_row
from newsreader.storage.rows import to_json

_OF = """
SELECT * FROM revisions WHERE subject IN (SELECT value FROM json_each(?)) ORDER BY sequence
"""
_TEXTS = "SELECT * FROM revisions WHERE field IN (?, ?, ?) ORDER BY sequence"


class Intake:
    """The revisions of one library, as a merge needs them."""

    def __init__(self, database: Database) -> None:
        self._database = database

    def ids(self) -> set[str]:
        """Return the ids of all revisions."""
        return {row[0] for row in self._database.execute("SELECT id FROM revisions")}

    def without(self, known: Set[str]) -> list[Revision]:
        """Return the revisions that are not among `known`, in order.

        LibraryError where one of them is not as it was written.
        """
        rows = self._database.execute("SELECT * FROM revisions ORDER BY sequence")
        missing = [row for row in rows if row["id"] not in known]
        if not all(map(is_sound, missing)):
            raise LibraryError("library-damaged", path=self._database.path)
        return [from_row(row) for row in missing]

    def of(self, subjects: Iterable[str]) -> Mapping[str, list[Revision]]:
        """Return all revisions of some subjects, in order, by subject."""
        found: dict[str, list[Revision]] = {}
        for revision in self._database.values(from_row, _OF, [to_json([*subjects])]):
            found.setdefault(revision.subject, []).append(revision)
        return found

    def texts(self) -> tuple[Revision, ...]:
        """Return what was done to texts and layouts, in order."""
        return self._database.values(from_row, _TEXTS, [EDIT, LAYOUT, RECOGNISED])

    def standing(self, table: str) -> dict[str, bool]:
        """Return the ids of all rows of people's work, each with whether it is there still."""
        sql = f"SELECT id, NOT deleted FROM {table}"  # noqa: S608  # our own names
        return {row[0]: bool(row[1]) for row in self._database.rows(sql)}

    def restore(self, rows: Iterable[Mapping[str, Any]]) -> None:
        """Write revisions as a bundle tells them."""
        self.add(
            Revision(
                str(uuid.UUID(row["id"])),
                row["subject"],
                row["field"],
                row["value"],
                row["author"],
                row["time"],
                tuple(row["parents"]),
            )
            for row in rows
        )

    def add(self, revisions: Iterable[Revision]) -> None:
        """Write revisions as they are; the caller applies them and holds the transaction."""
        self._database.insert("revisions", [to_row(each) for each in revisions])
