"""Between the dialog of annotations that come in and the library."""

# ruff: noqa: PLC0415 - what only an import needs is kept off the start path

from collections.abc import Callable, Mapping, Sequence
from dataclasses import replace
from pathlib import Path
from typing import TYPE_CHECKING, Protocol

from newsreader.core.changes import Changes
from newsreader.core.errors import NewsreaderError
from newsreader.core.progress import Progress
from newsreader.core.receiving import Outcome, ReceivingReport
from newsreader.services.library import Library
from newsreader.services.receiving import ReadOptions, Receiving, TableColumns
from newsreader.ui.long_work import LongWork, Surroundings
from newsreader.ui.notices import Notice
from newsreader.ui.receiving.words import Planned, counts, listed

if TYPE_CHECKING:
    from PySide6.QtWidgets import QFileDialog

    from newsreader.ui.receiving.dialog import ReceivingDialog
    from newsreader.ui.tasks import Job, Task

NOTEWORTHY = (Outcome.UNCERTAIN, Outcome.UNANCHORED, Outcome.UNPLACED, Outcome.INVALID)
"""What is said until somebody has read it."""

FOLDER = "import.annotationsFolder"
_SHOWN_FILES = 3

Seen = tuple[TableColumns | None, Planned]


class Write(Protocol):
    """How an operation is done that can be undone."""

    def __call__(
        self, work: Callable[[Library], Changes], ended: Callable[[], None] | None = None
    ) -> None:
        """Do it; `ended` is called after it, or after it failed."""
        ...


class ReceivingController(LongWork):
    """Has files chosen, shows what would come of them, and lets them in."""

    def __init__(self, around: Surroundings, write: Write) -> None:
        super().__init__(around)
        self._write = write
        self._files: tuple[Path, ...] = ()
        self._waiting: list[Path] = []
        self._options = ReadOptions()
        self._asked: Task | None = None
        self.chooser: QFileDialog | None = None
        self.dialog: ReceivingDialog | None = None

    def ask(self) -> None:
        """Have files chosen, unless some are coming in."""
        if self.running:
            return
        from PySide6.QtWidgets import QFileDialog

        from newsreader.ui.dialogs.files import file_dialog

        title, folder = self.tr("Import Annotations"), self._around.settings.text(FOLDER)
        dialog = self.chooser = file_dialog(self._around.window, title, folder)
        dialog.setFileMode(QFileDialog.FileMode.ExistingFiles)
        suffixes = (suffix for each in Receiving.formats() for suffix in each.suffixes)
        known = self.tr("Annotations ({patterns})")
        patterns = " ".join(f"*{suffix}" for suffix in suffixes)
        everything = self.tr("All files ({patterns})").format(patterns="*")
        dialog.setNameFilters([known.format(patterns=patterns), everything])
        dialog.filesSelected.connect(self._choose)
        dialog.open()

    def offer(self, files: Sequence[Path]) -> None:
        """Open the dialog on some files, and look what would come of them, once none come in.

        Files of which it is open already stay in it.
        """
        from newsreader.services.remembering import remembered_fields
        from newsreader.ui.receiving.dialog import ReceivingDialog

        if self.running:
            self._waiting += files
            return
        if self.dialog is not None:
            files = tuple(dict.fromkeys((*self._files, *files)))
            self.dialog.reject()
        around = self._around
        known = remembered_fields(around.settings)
        self._files, self._options = tuple(files), ReadOptions(remembered=known)
        names = [path.name for path in files[:_SHOWN_FILES]]
        more = len(files) - len(names)
        title = "  ".join((*names, f"+ {more}") if more else names)
        language, theme = around.translation.language, around.appearance.theme
        made = self.dialog = ReceivingDialog(title, theme, language, around.window)
        made.columns.chosen.connect(self._map)
        made.ordered.connect(self._receive)
        made.article_requested.connect(lambda id_: around.bus.article_requested.emit(id_, None))
        made.finished.connect(self._close)
        around.bus.closing.connect(made.reject)
        made.show()
        self._plan()

    def _choose(self, names: Sequence[str]) -> None:
        files = [Path(name) for name in names]
        if files:
            self._around.settings.put({FOLDER: str(files[0].parent)})
            self.offer(files)

    def _map(self, mapping: Mapping[str, str]) -> None:
        self._options = replace(self._options, mapping=tuple(mapping.items()))
        if self.dialog is not None:
            self.dialog.wait()
        self._plan()

    def _plan(self) -> None:
        self._drop()
        files, options = self._files, self._options
        job = self._around.tasks.job(self._show_progress)
        self._asked = self._around.tasks.ask(
            lambda library, dropped: _seen(library, files, options, job, dropped),
            self._show,
            self._refuse,
        )

    def _drop(self) -> None:
        if self._asked is not None:
            self._asked.drop()

    def _show_progress(self, progress: Progress) -> None:
        if self.dialog is not None:
            self.dialog.show_progress(progress)

    def _show(self, seen: Seen) -> None:
        if self.dialog is not None:
            columns, planned = seen
            self.dialog.show_columns(columns)
            self.dialog.show_plan(planned)

    def _refuse(self, error: NewsreaderError) -> None:
        if self.dialog is not None:
            self.dialog.reject()
        self._around.bus.notice.emit(error)

    def _close(self) -> None:
        self._drop()
        self.dialog = None

    def _receive(self) -> None:
        from newsreader.services.remembering import remember_fields

        files, options = self._files, self._options
        if options.mapping:
            remember_fields(self._around.settings, options.mapping)
        text = self.tr("Importing annotations")
        job = self.begin(text, self.tr("Taking back what came in…"))
        reports: list[ReceivingReport] = []

        def work(library: Library) -> Changes:
            report, changes = library.receiving.receive(
                files,
                options,
                progress=lambda each: job.report(replace(each, label=text)),
                cancelled=job.cancelled,
            )
            reports.append(report)
            return changes

        self._write(work, lambda: self._end(reports))

    def _end(self, reports: Sequence[ReceivingReport]) -> None:
        self.end()
        for report in reports:
            self._around.bus.notice.emit(self._said(report))
        waiting, self._waiting = self._waiting, []
        if waiting:
            self.offer(waiting)

    def _said(self, report: ReceivingReport) -> Notice:
        if report.cancelled:
            return Notice(self.tr("The import was cancelled; nothing was added."))
        text = self.tr("Annotations added: {n}").format(n=f"{report.added:,}")
        said = " · ".join(part for part in (text, counts(report)) if part)
        keep = report.has(*NOTEWORTHY) or bool(report.styles)
        if report.adds:
            said += " · " + self.tr("Undo with Ctrl+Z")
        return Notice(said, keep=keep)


def _seen(
    library: Library,
    files: Sequence[Path],
    options: ReadOptions,
    job: "Job",
    dropped: Callable[[], bool],
) -> Seen:
    """Return the columns of a single table, what would come in, and which articles are named."""
    columns = _columns(files[0], options) if len(files) == 1 else None
    report = library.receiving.plan(files, options, progress=job.report, cancelled=dropped)
    articles = {item.article_id for item in listed(report) if item.article_id}
    heads = {each.id: each.headline for each in library.reading.articles_of(articles)}
    return columns, Planned(report, heads, len(files) > 1)


def _columns(path: Path, options: ReadOptions) -> TableColumns | None:
    """Return the columns of a table; a file that cannot be read says so in the plan."""
    try:
        found = Receiving.columns(path, options)
    except NewsreaderError:
        return None
    return found
