"""Notes as they are being typed, kept until they become notes."""

from newsreader.core.ids import AnnotationId
from newsreader.storage.database import Database
from newsreader.storage.rows import now


class Drafts:
    """Rows of `drafts`, at most one an annotation."""

    def __init__(self, database: Database) -> None:
        self._database = database

    def save(self, annotation_id: AnnotationId, text: str) -> None:
        """Keep what stands in the note's field now."""
        self._database.execute(
            "INSERT INTO drafts VALUES (:id, :text, :time)"
            " ON CONFLICT DO UPDATE SET text = :text, time = :time",
            {"id": annotation_id, "text": text, "time": now()},
        )

    def all(self) -> dict[AnnotationId, str]:
        """Return the drafts, oldest first."""
        rows = self._database.rows("SELECT annotation_id, text FROM drafts ORDER BY time")
        return {AnnotationId(id_): text for id_, text in rows}

    def discard(self, annotation_id: AnnotationId) -> None:
        """Forget the draft of a note, if there is one."""
        self._database.execute("DELETE FROM drafts WHERE annotation_id = ?", [annotation_id])
