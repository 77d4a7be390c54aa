"""Exporting from the window: the dialog, the work in the background, and what became of it."""

# ruff: noqa: PLC0415 - what only an export needs is kept off the start path

from collections.abc import Callable, Sequence
from pathlib import Path
from typing import TYPE_CHECKING

from PySide6.QtWidgets import QLineEdit

from newsreader.core.article import ArticleView
from newsreader.core.errors import NewsreaderError
from newsreader.core.ids import AnnotationId, ArticleId, CollectionId, IssueId
from newsreader.core.reports import BUNDLE
from newsreader.services.library import Library
from newsreader.ui.long_work import LongWork, Surroundings
from newsreader.ui.navigator.labels import issue_title
from newsreader.ui.notices import Notice
from newsreader.ui.translation import locale_of

if TYPE_CHECKING:
    from newsreader.core.dossier import DossierCount
    from newsreader.core.query import Selection
    from newsreader.core.reports import ExportFormat, ExportPreview, ExportReport
    from newsreader.core.tag import TagCount
    from newsreader.settings.profiles import Profile
    from newsreader.ui.dialogs.text import TextDialog
    from newsreader.ui.exporting.dialog import ExportDialog
    from newsreader.ui.exporting.order import ExportOrder
    from newsreader.ui.tasks import Job, Task

    Found = tuple[
        tuple[ExportFormat, ...],
        tuple[TagCount, ...],
        tuple[str, ...],
        tuple[DossierCount, ...],
    ]

FOLDER = "export.folder"
TOLD = 2
"""So much of what a format could not carry is said at once; the rest is a button away."""


class ExportController(LongWork):
    """Offers what there is to export, writes it, and says where it is."""

    def __init__(self, around: Surroundings) -> None:
        super().__init__(around)
        self._bus = around.bus
        self._shown: ArticleView | None = None
        self._asked: Task | None = None
        self._waiting: list[ExportOrder] = []
        self.query: Callable[[], str] = str
        self.chosen: Callable[[], tuple[ArticleId, ...]] = tuple
        self.dialog: ExportDialog | None = None
        self.missing: TextDialog | None = None
        around.bus.article_shown.connect(self._remember)

    def use_query_of(self, field: QLineEdit) -> None:
        """Propose the words of the search field."""
        self.query = field.text

    def ask(self) -> None:
        """Open the dialog on what is shown, once it is read what there is."""
        self._around.tasks.read(_choices, self._open)

    def ask_collection(self, collection: CollectionId) -> None:
        """Open the dialog on a collection."""
        self._around.tasks.read(_choices, lambda found: self._open(found, collection=collection))

    def ask_annotations(self, ids: Sequence[AnnotationId]) -> None:
        """Open the dialog on annotations that were selected."""
        self._around.tasks.read(_choices, lambda found: self._open(found, ids))

    def _remember(self, view: ArticleView | None) -> None:
        self._shown = view

    def _open(
        self,
        found: "Found",
        ids: Sequence[AnnotationId] = (),
        collection: CollectionId | None = None,
    ) -> None:
        from newsreader.settings.profiles import export_profiles
        from newsreader.ui.exporting.dialog import ExportDialog
        from newsreader.ui.exporting.order import ExportOffer
        from newsreader.ui.exporting.scope import Scope

        article, issue = self._titles()
        place = (self._folder(), self._refusal)
        here = (article, issue, self.chosen(), ids, self.query(), *place)
        profiles = export_profiles(self._around.settings)
        self.dialog = ExportDialog(ExportOffer(*found, *here), profiles, self._around.window)
        self.dialog.ordered.connect(self.export)
        self.dialog.preview_wanted.connect(self._preview)
        self.dialog.kept.connect(self._keep)
        self.dialog.forgotten.connect(self._forget)
        self.dialog.finished.connect(self._close)
        if ids:
            self.dialog.scope.choose(Scope.MARKED)
        elif collection is not None:
            self.dialog.scope.choose(Scope.COLLECTION, collection)
        self.dialog.ask_preview()
        self.dialog.open()

    def _close(self) -> None:
        if self.dialog is not None:
            self.dialog.deleteLater()
            self.dialog = None

    def _preview(self, format_id: str, selection: "Selection") -> None:
        if self._asked is not None:
            self._asked.drop()
        self._asked = self._around.tasks.ask(
            lambda library, _cancelled: _previewed(library, format_id, selection),
            self._show_preview,
            self._show_refusal,
        )

    def _show_preview(self, preview: "ExportPreview") -> None:
        if self.dialog is not None:
            self.dialog.preview.show_preview(preview)

    def _show_refusal(self, error: NewsreaderError) -> None:
        if self.dialog is not None:
            self.dialog.refuse(error.message(self._around.translation.language))

    def _refusal(self, format_id: str, target: Path) -> str:
        from newsreader.services.exporting import Exporting

        try:
            Exporting.require_target(format_id, target)
        except NewsreaderError as error:
            return error.message(self._around.translation.language)
        return ""

    def _keep(self, profile: "Profile") -> None:
        from newsreader.settings.profiles import keep_profile

        self._offer_anew(keep_profile(self._around.settings, profile), profile.name)

    def _forget(self, name: str) -> None:
        from newsreader.settings.profiles import forget_profile

        self._offer_anew(forget_profile(self._around.settings, name), "")

    def _offer_anew(self, profiles: "tuple[Profile, ...]", name: str) -> None:
        if self.dialog is not None:
            self.dialog.offer_profiles(profiles, name)

    def _titles(self) -> tuple[tuple[ArticleId, str] | None, tuple[IssueId, str] | None]:
        """Return the article and the issue that are shown, with their titles."""
        if self._shown is None:
            return None, None
        issue = self._shown.issue
        name = issue_title(issue, locale_of(self._around.translation.language))
        head = self._shown.summary.headline or self.tr("Untitled")
        return (self._shown.id, head), (issue.id, f"{issue.publication or ''} {name}".strip())

    def _folder(self) -> Path:
        from PySide6.QtCore import QStandardPaths

        documents = QStandardPaths.StandardLocation.DocumentsLocation
        names = (self._around.settings.text(FOLDER), QStandardPaths.writableLocation(documents))
        return next((Path(name) for name in names if name and Path(name).is_dir()), Path.home())

    def export(self, order: "ExportOrder") -> None:
        """Write a file in the background, after those that were ordered before."""
        if self.running:
            self._waiting.append(order)
            return
        self._around.settings.put({FOLDER: str(order.target.parent)})
        job = self.begin(self.tr("Exporting…"))
        # A bundle is read as one state: who writes meanwhile waits in the queue, not at the file.
        bundle = order.format_id == BUNDLE
        begin = self._around.tasks.write if bundle else self._around.tasks.read
        begin(lambda library: _exported(library, order, job), self._done, self.fail)

    def fail(self, error: NewsreaderError) -> None:
        """End, say why, and go on with the next."""
        super().fail(error)
        self._go_on()

    def _go_on(self) -> None:
        if self._waiting:
            self.export(self._waiting.pop(0))

    def _done(self, report: "ExportReport") -> None:
        self.end()
        self._tell(report)
        self._go_on()

    def _tell(self, report: "ExportReport") -> None:
        if report.cancelled:
            self._bus.notice.emit(self.tr("The export was cancelled; nothing was written."))
            return
        text = (
            self.tr("%n annotation(s) written to {path}", "", report.annotations)
            if report.annotations
            else self.tr("%n article(s) written to {path}", "", report.articles)
        )
        written = text.format(path=report.path)
        losses = [loss.message(self._around.translation.language) for loss in report.losses]
        folder = Path(report.path).parent
        self._bus.notice.emit(
            Notice(
                "\n".join((written, *self._begun(losses))),
                self.tr("Open Folder"),
                lambda: open_folder(folder),
                keep=True,
                more=self.tr("What Is Missing") if len(losses) > TOLD else "",
                show=lambda: self._show_losses(written, losses),
            )
        )

    def _begun(self, losses: list[str]) -> list[str]:
        """Return what the notice says of the losses: the first, and how many more there are."""
        if len(losses) <= TOLD:
            return losses
        rest = self.tr("And %n more, under “What Is Missing”.", "", len(losses) - TOLD)
        return [*losses[:TOLD], rest]

    def _show_losses(self, written: str, losses: list[str]) -> None:
        from newsreader.ui.dialogs.text import TextDialog

        title, text = self.tr("What Is Missing"), "\n".join(losses) + "\n"
        self.missing = TextDialog(title, written, text, self._around.window)
        self.missing.open()


def open_folder(folder: Path) -> bool:
    """Show a folder in the platform's file manager."""
    from PySide6.QtCore import QUrl
    from PySide6.QtGui import QDesktopServices

    return QDesktopServices.openUrl(QUrl.fromLocalFile(str(folder)))


def _choices(library: Library) -> "Found":
    from newsreader.services.bundling import FORMAT

    people = library.browsing.choices().creators
    tags, collections = library.annotating.tags(), library.curating.list()
    return (*library.exporting.formats(), FORMAT), tags, people, collections


def _previewed(library: Library, format_id: str, selection: "Selection") -> "ExportPreview":
    if format_id == BUNDLE:
        return library.bundling.preview(selection.issue_id)
    return library.exporting.preview(format_id, selection)


def _exported(library: Library, order: "ExportOrder", job: "Job") -> "ExportReport":
    if order.format_id == BUNDLE:
        return library.bundling.export(
            order.target,
            order.selection.issue_id,
            progress=job.report,
            cancelled=job.cancelled,
        )
    return library.exporting.export(
        order.format_id,
        order.target,
        order.selection,
        progress=job.report,
        cancelled=job.cancelled,
    )
