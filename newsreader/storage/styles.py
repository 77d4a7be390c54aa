"""The styles among the records: those that people made."""

from newsreader.core.style import Decoration, OwnStyle
from newsreader.storage.database import Database
from newsreader.storage.nouns import STYLES
from newsreader.storage.record import Record
from newsreader.storage.records import Records


class Styles:
    """Rows of `styles`."""

    def __init__(self, database: Database) -> None:
        self._records = Records(database)

    def list(self) -> tuple[OwnStyle, ...]:
        """Return those that are not deleted, in the order in which they were made."""
        return tuple(_style(each) for each in self._records.all(STYLES) if not each.deleted)


def _style(record: Record) -> OwnStyle:
    name, color, line = (str(record.values[key]) for key in ("name", "color", "decoration"))
    return OwnStyle(record.id, name, color, Decoration(line))
