"""Notes as they are being written, kept until they are handed in."""

from newsreader.core.note import Subject
from newsreader.storage.database import Database
from newsreader.storage.rows import now


class NoteDrafts:
    """Rows of `note_drafts`: about one thing, one for a new note and one a note that is changed."""

    def __init__(self, database: Database) -> None:
        self._database = database

    def save(self, subject: Subject, note_id: str, text: str) -> None:
        """Keep what stands in the field now."""
        self._database.execute(
            "INSERT INTO note_drafts VALUES (:subject, :note, :text, :time)"
            " ON CONFLICT DO UPDATE SET text = :text, time = :time",
            {"subject": str(subject), "note": note_id, "text": text, "time": now()},
        )

    def about(self, subject: Subject) -> dict[str, str]:
        """Return the drafts about one thing, by the id of the note that each of them changes."""
        sql = "SELECT note_id, text FROM note_drafts WHERE subject = ? ORDER BY time"
        return {row["note_id"]: row["text"] for row in self._database.rows(sql, [str(subject)])}

    def discard(self, subject: Subject, note_id: str) -> None:
        """Forget a draft, if there is one."""
        sql = "DELETE FROM note_drafts WHERE subject = ? AND note_id = ?"
        self._database.execute(sql, [str(subject), note_id])
