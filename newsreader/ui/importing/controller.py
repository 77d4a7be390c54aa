"""Importing from the window: files are chosen or dropped, read in the background, reported."""

# ruff: noqa: PLC0415 - what is needed after an import only is kept off the start path

from collections.abc import Sequence
from functools import partial
from pathlib import Path
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject
from PySide6.QtWidgets import QWidget

from newsreader.assets import resource
from newsreader.core.changes import Changes
from newsreader.core.errors import NewsreaderError
from newsreader.settings.store import Settings
from newsreader.ui.actions import Actions
from newsreader.ui.bus import Bus
from newsreader.ui.importing.progress import ProgressLine
from newsreader.ui.notices import Notice
from newsreader.ui.tasks import Job, Tasks
from newsreader.ui.translation import Translation

if TYPE_CHECKING:
    from PySide6.QtWidgets import QFileDialog

    from newsreader.core.reports import ImportReport

FOLDER = "import.folder"


class ImportController(QObject):
    """Runs one import at a time; files dropped meanwhile wait for their turn."""

    def __init__(
        self,
        window: QWidget,
        line: ProgressLine,
        bus: Bus,
        tasks: Tasks,
        settings: Settings,
        translation: Translation,
    ) -> None:
        super().__init__(window)
        self._window = window
        self._line = line
        self._bus = bus
        self._tasks = tasks
        self._settings = settings
        self._translation = translation
        self._job: Job | None = None
        self._waiting: list[Path] = []
        self._dialog: QFileDialog | None = None
        line.cancelled.connect(self._cancel)

    def connect_actions(self, actions: Actions) -> None:
        """Import when it is asked for."""
        actions["file.import"].triggered.connect(lambda: self._choose(folder=False))
        actions["file.importFolder"].triggered.connect(lambda: self._choose(folder=True))
        actions["file.sample"].triggered.connect(self.import_sample)

    @property
    def running(self) -> bool:
        """Whether an import is under way."""
        return self._job is not None

    def import_sample(self) -> None:
        """Import the bundled sample issue."""
        self.import_paths(sorted(resource("sample").glob("*.txt")))

    def import_paths(self, paths: Sequence[Path]) -> None:
        """Import files, folders and archives in the background."""
        if not paths:
            return
        if self._job is not None:
            self._waiting += paths
            return
        self._line.begin(self.tr("Importing…"))
        job = self._job = self._tasks.job(self._line.show_progress)
        self._tasks.long(
            lambda library: library.importing.run(
                paths, progress=job.report, cancelled=job.cancelled
            ),
            self._done,
            self._failed,
        )

    def _choose(self, *, folder: bool) -> None:
        from PySide6.QtWidgets import QFileDialog

        from newsreader.ui.dialogs.files import file_dialog

        title = self.tr("Import a folder of issues") if folder else self.tr("Import issues")
        dialog = file_dialog(self._window, title, self._settings.text(FOLDER))
        if folder:
            dialog.setFileMode(QFileDialog.FileMode.Directory)
        else:
            dialog.setFileMode(QFileDialog.FileMode.ExistingFiles)
            known = self.tr("Issues ({patterns})").format(patterns="*.txt *.text *.md *.zip")
            dialog.setNameFilters([known, self.tr("All files ({patterns})").format(patterns="*")])
        dialog.filesSelected.connect(self._chosen)
        self._dialog = dialog
        dialog.open()

    def _chosen(self, names: Sequence[str]) -> None:
        paths = [Path(name) for name in names]
        if paths:
            self._settings.put({FOLDER: str(paths[0].parent)})
        self.import_paths(paths)

    def _cancel(self) -> None:
        self._waiting.clear()
        if self._job:
            self._job.cancel()

    def _done(self, outcome: "tuple[ImportReport, Changes]") -> None:
        report, changes = outcome
        self._end()
        self._bus.changed.emit(changes)
        if report.imported:
            self._bus.issue_requested.emit(report.imported[0].issue_id)
        elif report.skipped:
            self._bus.issue_requested.emit(report.skipped[0].issue_id)
        self._tell(report)
        self._go_on()

    def _failed(self, error: NewsreaderError) -> None:
        self._end()
        self._bus.notice.emit(error)
        self._go_on()

    def _end(self) -> None:
        self._job = None
        self._line.end()

    def _go_on(self) -> None:
        waiting, self._waiting = self._waiting, []
        self.import_paths(waiting)

    def _tell(self, report: "ImportReport") -> None:
        """Offer the report; open it at once where something could not be imported."""
        from newsreader.ui.importing.report import ReportWriter

        summary = ReportWriter(report, self._translation.language).summary()
        show = partial(self.show_report, report)
        notice = Notice(summary, self.tr("Show Report"), show, keep=True)
        self._bus.notice.emit(notice)
        if report.failed:
            self.show_report(report)

    def show_report(self, report: "ImportReport") -> None:
        """Show everything that an import found."""
        from newsreader.ui.dialogs.text import TextDialog
        from newsreader.ui.importing.report import ReportWriter

        writer = ReportWriter(report, self._translation.language)
        text = writer.text()
        dialog = TextDialog(self.tr("Import Report"), writer.summary(), text, self._window)
        dialog.show()
