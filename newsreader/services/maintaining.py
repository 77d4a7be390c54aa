"""Looking after the library file: checking, repairing, backing up, restoring."""

from collections.abc import Iterator
from dataclasses import replace
from pathlib import Path

from newsreader.core.errors import LibraryError
from newsreader.core.reports import CheckFinding, CheckReport
from newsreader.storage.annotations import Annotations
from newsreader.storage.copies import copy_to, restore
from newsreader.storage.database import Database
from newsreader.storage.integrity import altered_sources, altered_texts, damage
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
        try:
            with self._database.read():
                return (*damage(self._database), *self._alterations())
        except LibraryError as error:
            if error.key != "library-damaged":
                raise
            return (CheckFinding("damaged-file", self._database.path.name),)

    def _alterations(self) -> Iterator[CheckFinding]:
        yield from altered_sources(self._database)
        yield from altered_texts(self._database)
        yield from self._altered_work()

    def _altered_work(self) -> Iterator[CheckFinding]:
        for revision in self._revisions.verify():
            yield CheckFinding("altered-revision", f"{revision.subject} {revision.field}")
        altered = {*self._revisions.differences(), *Annotations(self._database).verify()}
        for subject in sorted(altered):
            yield CheckFinding("altered-work", subject)
        if not self._index.is_complete():
            yield CheckFinding("incomplete-index", "article_index")
