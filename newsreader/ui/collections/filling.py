"""Puts the article shown, or what is selected in a list, into a collection."""

from collections.abc import Callable, Sequence
from dataclasses import dataclass, replace

from newsreader.core.changes import Changes
from newsreader.core.dossier import Member
from newsreader.services.library import Library
from newsreader.ui.collections.adding import AddDialog
from newsreader.ui.long_work import LongWork, Surroundings
from newsreader.ui.tags.controller import Write
from newsreader.ui.tasks import Job

RECENT = "collection.recent"
MOST = 20
"""So many collections are remembered as the last used."""


@dataclass(frozen=True, slots=True)
class Chosen:
    """What is to be put in: how it is called, and where it comes from."""

    what: str
    fetch: Callable[[Library], Sequence[Member]]


class FillingController(LongWork):
    """Asks for a collection, and puts in what is chosen at that moment."""

    def __init__(
        self, around: Surroundings, write: Write, chosen: Callable[[], Chosen | None]
    ) -> None:
        super().__init__(around)
        self._write = write
        self._chosen = chosen
        self.dialog: AddDialog | None = None

    def ask(self) -> None:
        """Open the list of collections, unless something is being put in."""
        chosen = self._chosen()
        if chosen is None:
            said = self.tr("Open an article, or select some in a list, first.")
            self._around.bus.notice.emit(said)
        elif not self.running:
            self._around.tasks.read(
                lambda library: [each.path for each in library.curating.list()],
                lambda paths: self._open(paths, chosen),
            )

    def _open(self, paths: Sequence[str], chosen: Chosen) -> None:
        recent = [path for path in self._recent() if path in set(paths)]
        every = [*dict.fromkeys((*recent, *paths))]
        self.dialog = AddDialog(every, chosen.what, self._around.window)
        self.dialog.ordered.connect(lambda path: self._add(path, chosen))
        self.dialog.open()

    def _recent(self) -> list[str]:
        return self._around.settings.text(RECENT).splitlines()

    def _add(self, path: str, chosen: Chosen) -> None:
        recent = [*dict.fromkeys((path, *self._recent()))][:MOST]
        self._around.settings.put({RECENT: "\n".join(recent)})
        text = self.tr("Adding to a collection")
        job = self.begin(text, self.tr("Taking back what was changed…"))
        numbers: list[int] = []

        def work(library: Library) -> Changes:
            made, changes = library.curating.make(path)
            before = len(library.filling.members(made.id))
            changes |= library.filling.add(
                made.id,
                chosen.fetch(library),
                progress=lambda progress: job.report(replace(progress, label=text)),
                cancelled=job.cancelled,
            )
            numbers.append(len(library.filling.members(made.id)) - before)
            return changes

        self._write(work, lambda: self._end(path, numbers, job))

    def _end(self, path: str, numbers: Sequence[int], job: Job) -> None:
        self.end()
        if numbers:
            self._around.bus.notice.emit(self._said(path, numbers[0], job))

    def _said(self, path: str, number: int, job: Job) -> str:
        if number:
            said = self.tr("Added to “{path}”: {n}. Undo with Ctrl+Z.")
        elif job.cancelled():
            said = self.tr("It was cancelled; nothing was added.")
        else:
            said = self.tr("All of it is in “{path}” already.")
        return said.format(path=path, n=f"{number:,}")
