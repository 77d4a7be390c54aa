"""Importing from the window: files are chosen or dropped, read in the background, reported."""

# ruff: noqa: PLC0415 - what is needed after an import only is kept off the start path

import os
from collections.abc import Callable, Sequence
from pathlib import Path
from typing import TYPE_CHECKING

from PySide6.QtCore import QTimer, Signal

from newsreader.assets import resource
from newsreader.core.changes import Changes
from newsreader.core.errors import NewsreaderError
from newsreader.core.ids import IssueId
from newsreader.services.library import Library
from newsreader.ui.actions import Actions
from newsreader.ui.long_work import LongWork, Surroundings
from newsreader.ui.notices import Notice

if TYPE_CHECKING:
    from PySide6.QtWidgets import QFileDialog

    from newsreader.core.reports import ImportReport, VersionReport
    from newsreader.ui.importing.preview import ImportOrder, PreviewDialog
    from newsreader.ui.importing.report import ReportWriter

FOLDER = "import.folder"
PREVIEW = "import.preview"
SIZE = "import.size"

Write = Callable[[Callable[[Library], Changes]], None]
"""Does an operation that can be undone, and tells all panes."""

JOBS = max(2, (os.cpu_count() or 1) - 1)
"""Processes in which many issues are recognised: one that draws should not do that as well."""


class ImportController(LongWork):
    """Shows what will come in, then runs one import at a time; further ones wait for their turn."""

    settled = Signal()
    """Nothing is shown any more that may come in, and nothing comes in."""

    def __init__(self, around: Surroundings, write: Write) -> None:
        super().__init__(around)
        self._bus = around.bus
        self._write = write
        self._waiting: list[ImportOrder] = []
        self._chooser: QFileDialog | None = None
        self._report: ReportWriter | None = None
        self._actions: Actions | None = None
        self.preview: PreviewDialog | None = None

    def connect_actions(self, actions: Actions) -> None:
        """Import when it is asked for."""
        self._actions = actions
        actions["file.import"].triggered.connect(lambda: self._choose(folder=False))
        actions["file.importFolder"].triggered.connect(lambda: self._choose(folder=True))
        actions["file.sample"].triggered.connect(self.import_sample)
        actions["file.importReport"].triggered.connect(self.show_report)
        first = actions["file.importPreview"]
        first.setChecked(bool(self._around.settings.number(PREVIEW)))
        first.toggled.connect(lambda on: self._around.settings.put({PREVIEW: int(on)}))

    @property
    def is_settled(self) -> bool:
        """Whether nothing is shown that may come in, nothing comes in and nothing waits."""
        return self.preview is None and not self.running and not self._waiting

    def import_sample(self) -> None:
        """Import the bundled sample issue."""
        self.import_paths(sorted(resource("sample").glob("*.txt")))

    def offer(self, paths: Sequence[Path]) -> None:
        """Show what files, folders and archives hold, or import them at once if that is wished."""
        if not paths:
            return
        if self.preview is not None:
            self.preview.add(paths)
        elif self._around.settings.number(PREVIEW):
            self._show_preview(paths)
        else:
            self.import_paths(paths)

    def import_paths(self, paths: Sequence[Path]) -> None:
        """Import files, folders and archives in the background as the program sees them."""
        from newsreader.services.deciding import first_decisions
        from newsreader.ui.importing.preview import ImportOrder

        if paths:
            self._run(ImportOrder(tuple(paths), first_decisions(self._around.settings), ()))

    def cancel(self) -> None:
        """Stop, keep the issues that came in, and forget what waits."""
        self._waiting.clear()
        super().cancel()

    # Before

    def _choose(self, *, folder: bool) -> None:
        from PySide6.QtWidgets import QFileDialog

        from newsreader.services.previewing import PATTERNS
        from newsreader.ui.dialogs.files import file_dialog

        title = self.tr("Import a folder of issues") if folder else self.tr("Import issues")
        dialog = file_dialog(self._around.window, title, self._around.settings.text(FOLDER))
        if folder:
            dialog.setFileMode(QFileDialog.FileMode.Directory)
        else:
            dialog.setFileMode(QFileDialog.FileMode.ExistingFiles)
            known = self.tr("Issues ({patterns})").format(patterns=" ".join(PATTERNS))
            dialog.setNameFilters([known, self.tr("All files ({patterns})").format(patterns="*")])
        dialog.filesSelected.connect(self._chosen)
        self._chooser = dialog
        dialog.open()

    def _chosen(self, names: Sequence[str]) -> None:
        paths = [Path(name) for name in names]
        if paths:
            self._around.settings.put({FOLDER: str(paths[0].parent)})
        self.offer(paths)

    def _show_preview(self, paths: Sequence[Path]) -> None:
        from newsreader.services.deciding import first_decisions
        from newsreader.ui.icons import Icons
        from newsreader.ui.importing.preview import Looks, PreviewDialog

        around = self._around
        theme = around.appearance.theme
        icons = Icons(theme, around.window.devicePixelRatio())
        looks = Looks(theme, icons, around.translation.language)
        decisions = first_decisions(around.settings)
        dialog = self.preview = PreviewDialog(around.tasks, decisions, looks, around.window)
        dialog.resize(*(around.settings.numbers(SIZE) or (980, 680)))
        dialog.parts.first.setChecked(True)
        dialog.parts.first.toggled.connect(self._keep_showing)
        dialog.ordered.connect(self._run)
        dialog.finished.connect(self._leave_preview)
        around.bus.closing.connect(dialog.reject)
        if self.running:
            dialog.note(self.tr("An import is under way; this one will follow it."))
        around.tasks.write(_is_read_only, self._hinder)
        dialog.add(paths)
        dialog.open()

    def _hinder(self, read_only: bool) -> None:
        if read_only and self.preview is not None:
            self.preview.hinder(
                self.tr("This library cannot be written: nothing can be imported into it.")
            )

    def _keep_showing(self, shown: bool) -> None:
        if self._actions is not None:
            self._actions["file.importPreview"].setChecked(shown)

    def _leave_preview(self) -> None:
        if self.preview is not None:
            size = self.preview.size()
            self.preview = None
            self._around.settings.put({SIZE: (size.width(), size.height())})
            QTimer.singleShot(0, self, self._settle)  # what was ordered begins before

    def _settle(self) -> None:
        if self.is_settled:
            self.settled.emit()

    # At work

    def _run(self, order: "ImportOrder") -> None:
        from newsreader.services.remembering import remember
        from newsreader.ui.importing.arriving import Arrivals

        for table in order.tables:
            if table.columns is not None:
                remember(self._around.settings, table.columns)
        if self.running:
            self._waiting.append(order)
            return
        job = self.begin(self.tr("Importing…"))
        arrivals = Arrivals(job, self._bus)
        self._around.tasks.long(
            lambda library: library.importing.run(
                order.paths,
                progress=arrivals.report,
                cancelled=job.cancelled,
                jobs=JOBS,
                decisions=order.decisions,
            ),
            self._done,
            self._fail_and_go_on,
        )

    def _done(self, outcome: "tuple[ImportReport, Changes]") -> None:
        report, changes = outcome
        self._bus.changed.emit(changes)
        versions: dict[IssueId, VersionReport] = {}
        newest: dict[IssueId, IssueId] = {}
        for issue in report.imported:
            if issue.replaces is not None:
                old = newest.get(issue.replaces, issue.replaces)
                self._write(_superseding(old, issue.issue_id, versions))
                newest[issue.replaces] = newest[old] = issue.issue_id
        # The writing thread keeps to the order: by then all of them are in their places.
        self._around.tasks.write(_nothing, lambda _: self._finish(report, versions))

    def _finish(self, report: "ImportReport", versions: "dict[IssueId, VersionReport]") -> None:
        from newsreader.ui.importing.report import ReportWriter

        self.end()
        if report.imported:
            self._bus.issue_requested.emit(report.imported[0].issue_id)
        elif report.skipped:
            self._bus.issue_requested.emit(report.skipped[0].issue_id)
        self._report = ReportWriter(report, self._around.translation.language, versions)
        if self._actions is not None:
            self._actions["file.importReport"].setEnabled(True)
        summary = self._report.summary()
        self._bus.notice.emit(Notice(summary, self.tr("Show Report"), self.show_report, keep=True))
        if report.failed:
            self.show_report()
        self._go_on()

    def _fail_and_go_on(self, error: NewsreaderError) -> None:
        self.fail(error)
        self._go_on()

    def _go_on(self) -> None:
        if self._waiting:
            self._run(self._waiting.pop(0))
        self._settle()

    # Afterwards

    def show_report(self) -> None:
        """Show everything that the last import found."""
        from newsreader.ui.importing.report_dialog import ReportDialog

        if self._report is not None:
            theme = self._around.appearance.theme
            dialog = ReportDialog(self._report, theme, self._around.window)
            dialog.issue_requested.connect(self._bus.issue_requested)
            dialog.review_requested.connect(self._bus.review_requested)
            dialog.show()


def _is_read_only(library: Library) -> bool:
    return library.read_only


def _superseding(
    old: IssueId, new: IssueId, versions: "dict[IssueId, VersionReport]"
) -> Callable[[Library], Changes]:
    """Return the operation that puts an issue in the place of the older one."""

    def supersede(library: Library) -> Changes:
        versions[new], changes = library.versioning.supersede(old, new)
        return changes

    return supersede


def _nothing(_library: Library) -> None:
    """Do nothing: what was asked for before is done by then."""
