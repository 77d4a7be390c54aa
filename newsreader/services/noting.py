"""Notes on articles, issues and tags, and answers to the notes on highlights."""

import uuid
from collections.abc import Iterable, Sequence
from dataclasses import replace

from newsreader.core.changes import Changes
from newsreader.core.errors import BadInputError
from newsreader.core.ids import ArticleId, IssueId, NoteId, TagId
from newsreader.core.note import Note, Subject, SubjectKind, Thread
from newsreader.core.operation import UndoName
from newsreader.services.history import History
from newsreader.storage.database import Database
from newsreader.storage.note_drafts import NoteDrafts
from newsreader.storage.notes import Notes, note
from newsreader.storage.nouns import NOTES


class Noting:
    """Makes and changes notes, each operation one step that can be undone.

    A text is kept as it was typed. An id that nothing has, or what was deleted, is a BadInputError,
    and so is a note without words.
    """

    def __init__(self, database: Database, history: History) -> None:
        self._database = database
        self._history = history
        self._notes = Notes(database)
        self._drafts = NoteDrafts(database)

    def get(self, note_id: NoteId) -> Note:
        """Return one note."""
        stored = self._history.revisions.view.record(NOTES, note_id)
        if stored is None or stored.deleted:
            raise BadInputError("no-such-note", id=note_id)
        return note(stored)

    def about(self, subject: Subject) -> tuple[Note, ...]:
        """Return the notes about one thing, the oldest first.

        Those about an article that went up in it, or about a tag that was merged into it, count.
        """
        found = [each for meant in self._meant(subject) for each in self._notes.about(meant)]
        return tuple(sorted(found, key=lambda each: each.created))

    def thread(self, subject: Subject) -> Thread:
        """Return the notes about one thing with what is being written about it."""
        drafts: dict[str, str] = {}
        for each in self._meant(subject):
            drafts |= self._drafts.about(each)
        return Thread(subject, self.about(subject), drafts)

    def counts(self, subjects: Iterable[Subject]) -> dict[Subject, int]:
        """Return how many notes are about each of the things that have any."""
        meant = {subject: self._meant(subject) for subject in subjects}
        counted = self._notes.counts(each for some in meant.values() for each in some)
        sums = {
            subject: sum(counted.get(each, 0) for each in some) for subject, some in meant.items()
        }
        return {subject: count for subject, count in sums.items() if count}

    def add(self, subject: Subject, text: str, creator: str) -> tuple[Note, Changes]:
        """Write a new note about something, which ends its draft."""
        id_ = NoteId(str(uuid.uuid4()))
        with self._history.operation(UndoName.REPLY, author=creator) as operation:
            there = self._there(subject)
            values = {"subject": str(there), "text": _words(text), "creator": creator}
            operation.make_record(NOTES, id_, values)
            for each in self._meant(subject):
                self._drafts.discard(each, "")
        return self.get(id_), operation.changes

    def change(self, note_id: NoteId, text: str) -> Changes:
        """Replace the text of a note, which ends its draft."""
        with self._history.operation(UndoName.REPLY_CHANGE) as operation:
            subject = self.get(note_id).subject
            operation.set(note_id, NOTES.field("text"), _words(text))
            self._drafts.discard(subject, note_id)
        return operation.changes

    def delete(self, note_ids: Sequence[NoteId]) -> Changes:
        """Delete notes, all or none; they stay in the library's history."""
        with self._history.operation(UndoName.REPLY_DELETE) as operation:
            for id_ in note_ids:
                subject = self.get(id_).subject
                operation.set(id_, NOTES.deleted, value=True)
                self._drafts.discard(subject, id_)
        return operation.changes

    def save_draft(self, subject: Subject, text: str, note_id: str = "") -> None:
        """Keep a new note, or the change of one, as it is written; a blank one is forgotten."""
        about = self.get(NoteId(note_id)).subject if note_id else subject
        with self._database.write():
            if text.strip():
                self._drafts.save(about, note_id, text)
            else:
                self._drafts.discard(about, note_id)

    def _there(self, subject: Subject) -> Subject:
        """Return what a note about something is to be about; BadInputError if there is nothing."""
        id_ = self._home(subject)
        if id_ is None:
            raise BadInputError("no-such-tag", name=subject.id)
        return replace(subject, id=id_)

    def _home(self, subject: Subject) -> str | None:
        """Return the id of a thing as it is called now; None for a tag that is gone."""
        view, id_ = self._history.revisions.view, subject.id
        if subject.kind is SubjectKind.ARTICLE:
            return view.home(ArticleId(id_))
        if subject.kind is SubjectKind.TAG:
            return view.tags.tree().home(TagId(id_))
        if subject.kind is SubjectKind.ISSUE:
            view.issue_key(IssueId(id_))
        elif view.get(id_).deleted:
            raise BadInputError("no-such-annotation", id=id_)
        return id_

    def _meant(self, subject: Subject) -> tuple[Subject, ...]:
        """Return a thing, and what went up in it: that comes first."""
        ids = (subject.id,)
        if subject.kind is SubjectKind.ARTICLE:
            ids = self._notes.went_up(subject.id)
        elif subject.kind is SubjectKind.TAG:
            ids = self._history.revisions.view.tags.tree().meant(TagId(subject.id))
        return (*(replace(subject, id=id_) for id_ in ids if id_ != subject.id), subject)


def _words(text: str) -> str:
    if not text.strip():
        raise BadInputError("note-blank")
    return text
