"""What was done in a library: by whom, when, where."""

from collections.abc import Sequence

from newsreader.core.deed import Deed, DeedFilter
from newsreader.core.ids import OperationId
from newsreader.storage.database import Database
from newsreader.storage.deeds import Deeds

EVERYTHING = DeedFilter()
PAGE = 200
"""So many deeds are told at once."""


class Recalling:
    """Answers the activity view; changes nothing."""

    def __init__(self, database: Database) -> None:
        self._deeds = Deeds(database)

    def list(
        self,
        wanted: DeedFilter = EVERYTHING,
        limit: int = PAGE,
        before: OperationId | None = None,
    ) -> tuple[Deed, ...]:
        """Return the newest deeds that are wanted, newest first, or those older than `before`."""
        return self._deeds.list(wanted, limit, before)

    def authors(self) -> Sequence[str]:
        """Return all who did something, by name."""
        return self._deeds.authors()
