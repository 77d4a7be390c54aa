"""The trash: what was deleted, and its way back."""

from collections.abc import Iterable

from newsreader.core.changes import Changes
from newsreader.core.discarded import Discarded, DiscardedKind
from newsreader.core.operation import UndoName
from newsreader.services.history import History
from newsreader.storage.database import Database
from newsreader.storage.nouns import COLLECTIONS, NOTES, SEARCHES, STYLES, TAGS, WORDS
from newsreader.storage.replay import DELETED
from newsreader.storage.trash import Trash

MOST = 1_000
"""So many deleted things are listed, the newest ones."""

_FIELDS = {
    DiscardedKind.ANNOTATION: DELETED,
    DiscardedKind.TAG: TAGS.deleted,
    DiscardedKind.NOTE: NOTES.deleted,
    DiscardedKind.SEARCH: SEARCHES.deleted,
    DiscardedKind.STYLE: STYLES.deleted,
    DiscardedKind.WORD: WORDS.deleted,
    DiscardedKind.COLLECTION: COLLECTIONS.deleted,
}


class Undeleting:
    """Lists what was deleted; nothing of it is ever thrown away."""

    def __init__(self, database: Database, history: History) -> None:
        self._history = history
        self._trash = Trash(database)

    def list(self, limit: int = MOST) -> tuple[Discarded, ...]:
        """Return what was deleted or, having been made, undone; the newest first."""
        return self._trash.list(limit)

    def restore(self, things: Iterable[Discarded]) -> Changes:
        """Bring things back as one step; what is there again already stays as it is."""
        with self._history.operation(UndoName.RESTORE) as operation:
            for each in things:
                operation.set(each.id, _FIELDS[each.kind], value=False)
        return operation.changes
