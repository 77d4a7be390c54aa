"""The copies of the library that lie beside it: what one can go back to."""

from collections.abc import Iterator
from datetime import UTC, datetime
from pathlib import Path

from newsreader.core.errors import LibraryError
from newsreader.core.merging import KeptCopy
from newsreader.storage.copies import kept_beside
from newsreader.storage.database import Database
from newsreader.storage.operations import Operations


class Returning:
    """Lists kept copies; the library becomes one of them by `maintaining.restore`."""

    def __init__(self, database: Database) -> None:
        self._database = database

    def list(self) -> tuple[KeptCopy, ...]:
        """Return the copies that can be used, the newest first."""
        return tuple(sorted(self._copies(), key=lambda each: each.time, reverse=True))

    def _copies(self) -> Iterator[KeptCopy]:
        done = Operations(self._database).done()
        for path, before_merge in kept_beside(self._database.path):
            try:
                with Database(path, as_it_is=True) as copy:
                    missing = len(done - Operations(copy).done())
            except LibraryError:  # damaged, or of a time that knew no operations
                continue
            yield KeptCopy(path, _written(path), missing, before_merge=before_merge)


def _written(path: Path) -> str:
    time = datetime.fromtimestamp(path.stat().st_mtime, UTC)
    return time.isoformat(timespec="milliseconds").replace("+00:00", "Z")
