"""Between threads on screen and the library."""

from collections.abc import Callable

from PySide6.QtCore import QObject, Signal

from newsreader.core.changes import Changes
from newsreader.core.ids import NoteId
from newsreader.core.note import Note, Subject, Thread
from newsreader.services.library import Library
from newsreader.ui.bus import Bus
from newsreader.ui.marking.controller import Write
from newsreader.ui.notes.thread import ThreadView
from newsreader.ui.tasks import Tasks


class ThreadController(QObject):
    """Keeps one thread true to the library, and stores what is written in it."""

    shown = Signal(object)
    """Thread: what is stored now about the thing that is looked at."""

    def __init__(
        self, view: ThreadView, bus: Bus, tasks: Tasks, write: Write, creator: Callable[[], str]
    ) -> None:
        super().__init__(view)
        self._view = view
        self._tasks = tasks
        self._write = write
        self._creator = creator
        view.creator = creator
        view.draft_changed.connect(self._save_draft)
        view.sent.connect(self._store)
        view.delete_requested.connect(self._delete)
        bus.changed.connect(self._follow)
        bus.closing.connect(view.keep)
        bus.theme_changed.connect(view.set_theme)

    def look_at(self, subject: Subject | None) -> None:
        """Show the notes about something, or nothing."""
        if subject != self._view.subject:
            self._view.begin(subject)
            self._read()

    def _read(self) -> None:
        subject = self._view.subject
        if subject is not None:
            self._tasks.read(lambda library: library.noting.thread(subject), self._show)

    def _show(self, thread: Thread) -> None:
        if thread.subject == self._view.subject:
            self._view.show_thread(thread)
            self.shown.emit(thread)

    def _follow(self, changes: Changes) -> None:
        if changes.notes or changes.tags or changes.articles:
            self._read()

    def _save_draft(self, subject: Subject, note_id: str, text: str) -> None:
        def save(library: Library) -> Changes:
            library.noting.save_draft(subject, text, note_id)
            return Changes()

        self._write(save)

    def _store(self, subject: Subject, note_id: str, text: str) -> None:
        stored: list[bool] = []
        creator = self._creator()

        def store(library: Library) -> Changes:
            if note_id:
                changes = library.noting.change(NoteId(note_id), text)
            else:
                _, changes = library.noting.add(subject, text, creator)
            stored.append(True)
            return changes

        def end() -> None:
            settle = self._view.forget if stored else self._view.bring_back
            settle(subject, note_id, text)

        self._write(store, end)

    def _delete(self, note: Note) -> None:
        self._write(lambda library: library.noting.delete([note.id]))
