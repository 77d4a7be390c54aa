"""The words among the records: the library's own dictionary."""

from newsreader.core.word import Word
from newsreader.storage.database import Database
from newsreader.storage.nouns import WORDS
from newsreader.storage.record import Record
from newsreader.storage.records import Records


class Words:
    """Rows of `words`."""

    def __init__(self, database: Database) -> None:
        self._database = database

    def version(self) -> int:
        """Return a number that is another one after any change."""
        return int(self._database.rows("SELECT words_version FROM library")[0][0])

    def list(self) -> tuple[Word, ...]:
        """Return those that are not deleted, in the order of their characters."""
        found = (each for each in Records(self._database).all(WORDS) if not each.deleted)
        return tuple(sorted(map(word, found), key=lambda each: (each.word, each.id)))


def word(record: Record) -> Word:
    """Return what a record says."""
    values = record.values
    return Word(record.id, str(values["word"]), str(values["part"]), record.creator, record.created)
