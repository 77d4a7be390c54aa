"""Exporting from the window: the dialog, the work in the background, and what became of it."""

# ruff: noqa: PLC0415 - what only an export needs is kept off the start path

from collections.abc import Callable
from pathlib import Path
from typing import TYPE_CHECKING

from PySide6.QtWidgets import QLineEdit

from newsreader.core.article import ArticleView
from newsreader.core.ids import IssueId
from newsreader.services.library import Library
from newsreader.ui.long_work import LongWork, Surroundings
from newsreader.ui.navigator.labels import issue_title
from newsreader.ui.notices import Notice
from newsreader.ui.translation import locale_of

if TYPE_CHECKING:
    from newsreader.core.reports import ExportFormat, ExportReport
    from newsreader.core.tag import TagCount
    from newsreader.ui.dialogs.export import ExportDialog, ExportOrder

    Found = tuple[tuple[ExportFormat, ...], tuple[TagCount, ...]]

FOLDER = "export.folder"


class ExportController(LongWork):
    """Offers what there is to export, writes it, and says where it is."""

    def __init__(self, around: Surroundings) -> None:
        super().__init__(around)
        self._bus = around.bus
        self._shown: ArticleView | None = None
        self.query: Callable[[], str] = str
        self.dialog: ExportDialog | None = None
        around.bus.article_shown.connect(self._remember)

    def use_query_of(self, field: QLineEdit) -> None:
        """Propose the words of the search field."""
        self.query = field.text

    def ask(self) -> None:
        """Open the dialog, once the formats and tags were read."""
        self._around.tasks.read(_formats_and_tags, self._open)

    def _remember(self, view: ArticleView | None) -> None:
        self._shown = view

    def _open(self, found: "Found") -> None:
        from newsreader.ui.dialogs.export import ExportDialog, ExportOffer

        formats, tags = found
        offer = ExportOffer(formats, tags, self._issue(), self.query(), self._folder())
        self.dialog = ExportDialog(offer, self._around.window)
        self.dialog.ordered.connect(self.export)
        self.dialog.open()

    def _issue(self) -> tuple[IssueId, str] | None:
        if self._shown is None:
            return None
        issue = self._shown.issue
        name = issue_title(issue, locale_of(self._around.translation.language))
        return issue.id, f"{issue.publication or ''} {name}".strip()

    def _folder(self) -> Path:
        from PySide6.QtCore import QStandardPaths

        documents = QStandardPaths.StandardLocation.DocumentsLocation
        names = (self._around.settings.text(FOLDER), QStandardPaths.writableLocation(documents))
        return next((Path(name) for name in names if name and Path(name).is_dir()), Path.home())

    def export(self, order: "ExportOrder") -> None:
        """Write a file in the background."""
        self._around.settings.put({FOLDER: str(order.target.parent)})
        job = self.begin(self.tr("Exporting…"))
        self._around.tasks.read(
            lambda library: library.exporting.export(
                order.format_id,
                order.target,
                order.selection,
                progress=job.report,
                cancelled=job.cancelled,
            ),
            self._done,
            self.fail,
        )

    def _done(self, report: "ExportReport") -> None:
        self.end()
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


def open_folder(folder: Path) -> bool:
    """Show a folder in the platform's file manager."""
    from PySide6.QtCore import QUrl
    from PySide6.QtGui import QDesktopServices

    return QDesktopServices.openUrl(QUrl.fromLocalFile(str(folder)))


def _formats_and_tags(library: Library) -> "Found":
    return library.exporting.formats(), library.annotating.tags()
