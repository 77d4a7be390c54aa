"""Attaching pictures to pages: files are chosen or dropped, dealt out, kept, placed."""

from collections.abc import Callable, Sequence
from dataclasses import dataclass
from pathlib import Path

from PySide6.QtCore import QObject
from PySide6.QtWidgets import QFileDialog

from newsreader.core.changes import Changes
from newsreader.core.errors import NewsreaderError
from newsreader.core.facsimile import SUFFIXES, PictureFile, Placement, deal, in_print_order
from newsreader.core.progress import Progress
from newsreader.services.library import Library
from newsreader.settings.store import Settings
from newsreader.ui.bus import Bus
from newsreader.ui.dialogs.files import file_dialog
from newsreader.ui.facsimile.controller import FacsimileController, Place
from newsreader.ui.facsimile.dialog import DealingDialog, Sheet
from newsreader.ui.facsimile.printed import open_image
from newsreader.ui.importing.progress import Underway
from newsreader.ui.main_window import MainWindow
from newsreader.ui.tasks import Job, Tasks

FOLDER = "facsimile.folder"

Write = Callable[[Callable[[Library], Changes]], None]
"""Does one operation on people's work, which can be undone."""


@dataclass(frozen=True, slots=True)
class Offer:
    """Files that can be facsimiles, for a page of an issue of so many pages."""

    place: Place
    pages: int
    paths: tuple[Path, ...]
    files: tuple[PictureFile, ...]

    def sheets(self) -> tuple[Sheet, ...]:
        """Return all pictures of the files, in order."""
        return tuple(
            Sheet(number, file.name, sheet, file.sheets > 1)
            for number, file in enumerate(self.files)
            for sheet in range(file.sheets)
        )


class Attacher(QObject):
    """Attaches files to the page shown, and takes its facsimile off; one thing at a time."""

    def __init__(
        self,
        window: MainWindow,
        controller: FacsimileController,
        bus: Bus,
        tasks: Tasks,
        settings: Settings,
        write: Write,
    ) -> None:
        super().__init__(window)
        self._window = window
        self._controller = controller
        self._bus = bus
        self._tasks = tasks
        self._settings = settings
        self._write = write
        self._job: Job | None = None
        self._underway: Underway | None = None
        self._dialog: QFileDialog | DealingDialog | None = None

    @property
    def running(self) -> bool:
        """Whether files are being read or brought in."""
        return self._job is not None

    @property
    def dialog(self) -> QFileDialog | DealingDialog | None:
        """The dialog that was opened last."""
        return self._dialog

    def choose(self) -> None:
        """Ask for files."""
        dialog = file_dialog(self._window, self.tr("Attach Facsimile"), self._settings.text(FOLDER))
        dialog.setFileMode(QFileDialog.FileMode.ExistingFiles)
        patterns = " ".join(f"*.{suffix}" for suffix in SUFFIXES)
        dialog.setNameFilter(self.tr("Images and PDF files ({patterns})").format(patterns=patterns))
        dialog.filesSelected.connect(self._chosen)
        self._dialog = dialog
        dialog.open()

    def attach(self, paths: Sequence[Path]) -> None:
        """Attach files to the page shown; several pictures are dealt out over the pages."""
        place = self._controller.place
        if place is None:
            self._bus.notice.emit(self.tr("Open an article first: pictures go to its page."))
        elif self._job is not None:
            self._bus.notice.emit(self.tr("Other pictures are being attached; wait for them."))
        elif paths:
            ordered = tuple(sorted(paths, key=lambda path: in_print_order(path.name)))
            job = self._begin()
            self._tasks.read(
                lambda library: _examined(library, place, ordered, job), self._deal, self._fail
            )

    def remove(self) -> None:
        """Take the facsimile off the page shown."""
        place = self._controller.place
        if place is not None:
            self._write(lambda library: library.illustrating.detach(place.issue, place.page))

    def _chosen(self, names: Sequence[str]) -> None:
        paths = [Path(name) for name in names]
        if paths:
            self._settings.put({FOLDER: str(paths[0].parent)})
        self.attach(paths)

    def _begin(self) -> Job:
        underway = self._window.progress.begin(self.tr("Attaching…"), self._cancel)
        self._job = self._tasks.job(underway.show_progress)
        self._underway = underway
        return self._job

    def _end(self) -> bool:
        """End what was begun; tell whether it was cancelled, were it at the last moment."""
        job, self._job = self._job, None
        if self._underway is not None:
            self._underway.end()
        return job is not None and job.cancelled()

    def _cancel(self) -> None:
        if self._job is not None:
            self._job.cancel()

    def _fail(self, error: NewsreaderError) -> None:
        self._end()
        self._bus.notice.emit(error)

    def _deal(self, offer: Offer | None) -> None:
        """Ask which page each picture shows, unless there is only one."""
        if self._end() or offer is None:
            return
        sheets = offer.sheets()
        pages = deal(len(sheets), offer.pages, offer.place.page)
        if len(sheets) == 1:
            self._keep(offer, pages)
            return
        dialog = DealingDialog(sheets, pages, self._window)
        dialog.accepted.connect(lambda: self._keep(offer, dialog.pages))
        self._dialog = dialog
        dialog.open()

    def _keep(self, offer: Offer, pages: Sequence[int | None]) -> None:
        """Bring in the files that are needed, on the thread for long work, then place them."""
        chosen = [pair for pair in zip(offer.sheets(), pages, strict=True) if pair[1]]
        needed = sorted({sheet.file for sheet, _ in chosen})
        job = self._begin()

        def place(kept: tuple[PictureFile, ...] | None) -> None:
            if not self._end() and kept is not None:
                files = dict(zip(needed, kept, strict=True))
                placed = [
                    Placement(page or 0, files[sheet.file].sha256, sheet.number)
                    for sheet, page in chosen
                ]
                self._write(lambda library: library.illustrating.place(offer.place.issue, placed))

        paths = [offer.paths[number] for number in needed]
        self._tasks.long(lambda library: _kept(library, paths, job), place, self._fail)


def _examined(library: Library, place: Place, paths: Sequence[Path], job: Job) -> Offer | None:
    """Look at files; None if that was cancelled."""
    files: list[PictureFile] = []
    for path in paths:
        if job.cancelled():
            return None
        job.report(Progress(len(files), len(paths), path.name))
        files.append(library.illustrating.examine(path, open_image))
    return Offer(place, library.illustrating.pages(place.issue), tuple(paths), tuple(files))


def _kept(library: Library, paths: Sequence[Path], job: Job) -> tuple[PictureFile, ...] | None:
    """Bring files in; None if that was cancelled, which leaves those that came before unused."""
    kept: list[PictureFile] = []
    for path in paths:
        if job.cancelled():
            return None
        job.report(Progress(len(kept), len(paths), path.name))
        kept.append(library.illustrating.keep(path))
    return tuple(kept)
