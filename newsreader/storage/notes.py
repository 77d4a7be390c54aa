"""The notes among the records: on articles, issues and tags, and answers to those on highlights."""

from newsreader.core.ids import NoteId
from newsreader.core.note import Note, Subject
from newsreader.storage.database import Database
from newsreader.storage.nouns import NOTES
from newsreader.storage.record import Record
from newsreader.storage.records import Records


class Notes:
    """Rows of `notes`."""

    def __init__(self, database: Database) -> None:
        self._database = database
        self._records = Records(database)

    def about(self, subject: Subject) -> tuple[Note, ...]:
        """Return the notes about one thing that are not deleted, the oldest first."""
        found = self._records.where(NOTES, "subject", str(subject))
        return tuple(note(each) for each in found if not each.deleted)


def note(record: Record) -> Note:
    """Return what a record says."""
    return Note(
        NoteId(record.id),
        Subject.read(str(record.values["subject"])),
        str(record.values["text"]),
        record.creator,
        record.created,
        record.modified,
    )
