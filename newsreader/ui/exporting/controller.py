"""Exporting from the window: the dialog, the work in the background, and what became of it."""

# ruff: noqa: PLC0415 - what only an export needs is kept off the start path

from collections.abc import Callable
from pathlib import Path
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject
from PySide6.QtWidgets import QLineEdit, QWidget

from newsreader.core.article import ArticleView
from newsreader.core.errors import NewsreaderError
from newsreader.core.ids import IssueId
from newsreader.services.library import Library
from newsreader.settings.store import Settings
from newsreader.ui.bus import Bus
from newsreader.ui.importing.progress import ProgressLine
from newsreader.ui.navigator.labels import issue_title
from newsreader.ui.notices import Notice
from newsreader.ui.tasks import Job, Tasks
from newsreader.ui.translation import Translation, locale_of

if TYPE_CHECKING:
    from newsreader.core.annotation import TagCount
    from newsreader.core.reports import ExportFormat, ExportReport
    from newsreader.ui.dialogs.export import ExportDialog, ExportOrder

    Found = tuple[tuple[ExportFormat, ...], tuple[TagCount, ...]]

FOLDER = "export.folder"


class ExportController(QObject):
    """Offers what there is to export, writes it, and says where it is."""

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
        self._shown: ArticleView | None = None
        self._job: Job | None = None
        self.query: Callable[[], str] = str
        self.dialog: ExportDialog | None = None
        line.cancelled.connect(self._cancel)
        bus.article_shown.connect(self._remember)

    def use_query_of(self, field: QLineEdit) -> None:
        """Propose the words of the search field."""
        self.query = field.text

    def ask(self) -> None:
        """Open the dialog, once the formats and tags were read."""
        self._tasks.read(_formats_and_tags, self._open)

    def _remember(self, view: ArticleView | None) -> None:
        self._shown = view

    def _open(self, found: "Found") -> None:
        from newsreader.ui.dialogs.export import ExportDialog, ExportOffer

        formats, tags = found
        offer = ExportOffer(formats, tags, self._issue(), self.query(), self._folder())
        self.dialog = ExportDialog(offer, self._window)
        self.dialog.ordered.connect(self.export)
        self.dialog.open()

    def _issue(self) -> tuple[IssueId, str] | None:
        if self._shown is None:
            return None
        issue = self._shown.issue
        name = issue_title(issue, locale_of(self._translation.language))
        return issue.id, f"{issue.publication or ''} {name}".strip()

    def _folder(self) -> Path:
        from PySide6.QtCore import QStandardPaths

        documents = QStandardPaths.StandardLocation.DocumentsLocation
        names = (self._settings.text(FOLDER), QStandardPaths.writableLocation(documents))
        return next((Path(name) for name in names if name and Path(name).is_dir()), Path.home())

    def export(self, order: "ExportOrder") -> None:
        """Write a file in the background."""
        self._settings.put({FOLDER: str(order.target.parent)})
        self._line.begin(self.tr("Exporting…"))
        job = self._job = self._tasks.job(self._line.show_progress)
        self._tasks.read(
            lambda library: library.exporting.export(
                order.format_id,
                order.target,
                order.selection,
                progress=job.report,
                cancelled=job.cancelled,
            ),
            self._done,
            self._failed,
        )

    def _cancel(self) -> None:
        if self._job:
            self._job.cancel()

    def _done(self, report: "ExportReport") -> None:
        self._line.end()
        if report.cancelled:
            self._bus.notice.emit(self.tr("The export was cancelled; nothing was written."))
            return
        text = self.tr("%n annotation(s) written to {path}", "", report.annotations)
        self._bus.notice.emit(
            Notice(
                text.format(path=report.path),
                self.tr("Open Folder"),
                lambda: open_folder(Path(report.path).parent),
                keep=True,
            )
        )

    def _failed(self, error: NewsreaderError) -> None:
        self._line.end()
        self._bus.notice.emit(error)


def open_folder(folder: Path) -> bool:
    """Show a folder in the platform's file manager."""
    from PySide6.QtCore import QUrl
    from PySide6.QtGui import QDesktopServices

    return QDesktopServices.openUrl(QUrl.fromLocalFile(str(folder)))


def _formats_and_tags(library: Library) -> "Found":
    return library.exporting.formats(), library.annotating.tags()
