"""Looking after the library file: checking, repairing, backing up, restoring."""

from collections.abc import Iterator
from dataclasses import replace
from itertools import chain
from pathlib import Path

from newsreader.core.errors import LibraryError
from newsreader.core.reports import CheckFinding, CheckReport
from newsreader.storage.annotations import Annotations
from newsreader.storage.copies import copy_to, restore
from newsreader.storage.database import Database
from newsreader.storage.integrity import (
    altered_pictures,
    altered_sources,
    altered_texts,
    damage,
    unreadable_rows,
)
from newsreader.storage.revisions import Revisions
from newsreader.storage.search import SearchIndex

__all__ = ["Maintaining", "restore"]


class Maintaining:
    """What is done for the file as a whole."""

    def __init__(self, database: Database, index: SearchIndex) -> None:
        self._database = database
        self._index = index
        self._revisions = Revisions(database, index)

    def backup(self, target: Path) -> Path:
        """Write a whole, checked copy of the library to `target`, replacing an earlier one.

        What stands at `target` survives any failure. Raises LibraryError if that is no library,
        MachineError if the copy cannot be written.
        """
        return copy_to(self._database, target)

    def check(self, *, repair: bool = False) -> CheckReport:
        """Look for damage; `repair` makes anew what follows from the sources and the revisions."""
        before = self._findings()
        if not (before and repair):
            return CheckReport(not before, before)
        with self._database.write():
            self._revisions.rebuild()
            self._index.rebuild()
        after = frozenset(self._findings())
        findings = tuple(replace(finding, repaired=finding not in after) for finding in before)
        return CheckReport(not after, findings)

    def _findings(self) -> tuple[CheckFinding, ...]:
        found: list[CheckFinding] = []
        try:
            with self._database.read():
                for finding in chain(damage(self._database), self._alterations()):
                    found.append(finding)  # noqa: PERF402  # what was found before a failure counts
        except LibraryError as error:
            if error.key != "library-damaged":
                raise
            found.append(CheckFinding("damaged-file", self._database.path.name))
        return tuple(found)

    def _alterations(self) -> Iterator[CheckFinding]:
        yield from altered_sources(self._database)
        yield from altered_pictures(self._database)
        yield from altered_texts(self._database)
        yield from unreadable_rows(self._database)
        yield from self._altered_work()

    def _altered_work(self) -> Iterator[CheckFinding]:
        for subject, field in self._revisions.verify():
            yield CheckFinding("altered-revision", f"{subject} {field}")
        altered = {*self._revisions.differences(), *Annotations(self._database).verify()}
        for subject in sorted(altered):
            yield CheckFinding("altered-work", subject)
        if not self._index.is_complete():
            yield CheckFinding("incomplete-index", "index_rows")
