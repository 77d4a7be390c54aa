"""Between another library, what is contradicted, the kept copies, and this library."""

from collections.abc import Callable, Sequence
from pathlib import Path

from PySide6.QtCore import QObject, QTimer, Signal
from PySide6.QtGui import QAction
from PySide6.QtWidgets import QFileDialog

from newsreader.core.changes import Changes
from newsreader.core.errors import Cancelled, NewsreaderError
from newsreader.core.ids import ArticleId
from newsreader.core.merging import Conflict, MergeReport
from newsreader.core.progress import Progress
from newsreader.services.library import Library
from newsreader.ui.dialogs.files import file_dialog
from newsreader.ui.dialogs.presenting import present
from newsreader.ui.long_work import Surroundings
from newsreader.ui.marking.controller import Write
from newsreader.ui.merging.deciding import ContradictionsDialog
from newsreader.ui.merging.dialog import MergeDialog
from newsreader.ui.merging.returning import CopiesDialog
from newsreader.ui.tasks import Job, Task

FOLDER = "merge.folder"


class MergeController(QObject):
    """Opens the three windows and does what is asked for in them."""

    settled = Signal()
    """No library is chosen or looked at any more, and no copy."""

    def __init__(self, around: Surroundings, write: Write, undoing: Sequence[QAction]) -> None:
        super().__init__(around.window)
        self._around = around
        self._write = write
        self._undoing = undoing
        self._job: Job | None = None
        self._asked: Task | None = None
        self.files: QFileDialog | None = None
        self.dialog: MergeDialog | None = None
        self.deciding: ContradictionsDialog | None = None
        self.copies: CopiesDialog | None = None
        around.bus.changed.connect(self._follow)
        around.bus.theme_changed.connect(self._recolor)

    @property
    def is_settled(self) -> bool:
        """Whether no library is chosen or looked at, and no copy."""
        return not (self.files or self.dialog or self.copies)

    def choose(self) -> None:
        """Ask for the file of another library."""
        window, place = self._around.window, self._around.settings.text(FOLDER)
        self.files = file_dialog(window, self.tr("Bring In Another Library"), place)
        self.files.setFileMode(QFileDialog.FileMode.ExistingFile)
        kinds = self.tr("Libraries and exchange bundles (*.db *.zip)"), self.tr("All files (*)")
        self.files.setNameFilters(kinds)
        self.files.fileSelected.connect(lambda name: self.look(Path(name)))
        self.files.finished.connect(self._forget_files)
        self.files.open()

    def look(self, path: Path) -> None:
        """Show what would come in."""
        self._around.settings.put({FOLDER: str(path.parent)})
        theme, translation = self._around.appearance.theme, self._around.translation
        dialog = self.dialog = MergeDialog(path, theme, translation, self._around.window)
        dialog.other_wanted.connect(lambda: self._leave(self.choose))
        dialog.decision_wanted.connect(lambda: self._leave(self.show_contradictions))
        dialog.return_wanted.connect(lambda: self._leave(self.show_copies))
        dialog.stopped.connect(self._stop)
        dialog.finished.connect(self._forget_dialog)
        self._asked = self._around.tasks.ask(
            lambda library, stopped: library.merging.preview(path, cancelled=stopped),
            lambda report: self._found(path, report),
            self._refuse,
        )
        dialog.open()

    def show_contradictions(self) -> None:
        """Show what is left to decide."""
        if self.deciding is None:
            theme, translation = self._around.appearance.theme, self._around.translation
            made = ContradictionsDialog(theme, translation, self._around.window)
            made.decided.connect(self._decide)
            made.place_requested.connect(self._go_to)
            made.destroyed.connect(self._forget_deciding)
            made.addActions(self._undoing)
            self.deciding = made
            self._list()
        present(self.deciding)

    def show_copies(self) -> None:
        """Show what one can go back to."""
        theme, translation = self._around.appearance.theme, self._around.translation
        made = self.copies = CopiesDialog(theme, translation, self._around.window)
        made.wanted.connect(self._around.bus.copy_wanted)
        made.finished.connect(self._forget_copies)
        self._around.tasks.read(
            lambda library: library.returning.list(),
            lambda found: self.copies.show_copies(found) if self.copies else None,
        )
        made.open()

    def _leave(self, go_on: Callable[[], None]) -> None:
        if self.dialog is not None:
            self.dialog.accept()
        go_on()

    def _found(self, path: Path, report: MergeReport) -> None:
        if self.dialog is not None:
            self.dialog.show_found(report)
            self.dialog.wanted.connect(lambda: self._merge(path, report))

    def _refuse(self, error: NewsreaderError) -> None:
        if self.dialog is not None:
            self.dialog.refuse(error.message(self._around.translation.language))

    def _merge(self, path: Path, foretold: MergeReport) -> None:
        """Bring it in; what comes of it is told when it came."""
        job = self._job = self._around.tasks.job(self._show_progress)
        outcome: list[MergeReport | NewsreaderError] = []

        def work(library: Library) -> Changes:
            try:
                report, changes = library.merging.merge(
                    path, progress=job.report, cancelled=job.cancelled
                )
            except NewsreaderError as error:
                outcome.append(error)
                return Changes()
            except Cancelled:
                return Changes()
            outcome.append(report)
            return changes

        if self.dialog is not None:
            self.dialog.show_work()
        self._write(work, lambda: self._end(foretold, outcome))

    def _end(self, foretold: MergeReport, outcome: Sequence[MergeReport | NewsreaderError]) -> None:
        self._job, dialog = None, self.dialog
        if dialog is None:
            return
        match outcome:
            case [MergeReport() as report]:
                dialog.show_done(report)
            case [NewsreaderError() as error]:
                self._refuse(error)
            case _:
                dialog.show_stopped(foretold)

    def _show_progress(self, progress: Progress) -> None:
        if self._job is not None and self.dialog is not None:
            self.dialog.show_progress(progress)

    def _stop(self) -> None:
        if self._job is not None:
            self._job.cancel()
        elif self.dialog is not None:
            self.dialog.reject()

    def _list(self) -> None:
        self._around.tasks.read(
            lambda library: library.settling.list(),
            lambda found: self.deciding.show_conflicts(found) if self.deciding else None,
        )

    def _decide(self, conflicts: tuple[Conflict, ...], keep: bool) -> None:
        self._write(lambda library: library.settling.settle(conflicts, keep=keep), self._list)

    def _go_to(self, conflict: Conflict) -> None:
        def go(article: ArticleId | None) -> None:
            if article is not None:
                self._around.bus.article_requested.emit(article, None)

        self._around.tasks.read(lambda library: library.settling.place(conflict), go)

    def _follow(self, _changes: Changes) -> None:
        if self.deciding is not None:
            self._list()

    def _recolor(self) -> None:
        if self.deciding is not None:
            self.deciding.set_theme(self._around.appearance.theme)

    def _forget_dialog(self) -> None:
        if self._asked is not None:
            self._asked.drop()
        self.dialog = None
        self._settle()

    def _forget_files(self) -> None:
        self.files = None
        self._settle()

    def _forget_deciding(self) -> None:
        self.deciding = None

    def _forget_copies(self) -> None:
        self.copies = None
        self._settle()

    def _settle(self) -> None:
        """Say it if nothing is shown any more, once what a closed window leads to is there."""
        QTimer.singleShot(0, self, lambda: self.settled.emit() if self.is_settled else None)
