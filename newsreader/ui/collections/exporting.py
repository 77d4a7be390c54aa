"""Asks where a collection is to be written to, and in which format."""

from collections.abc import Callable, Sequence
from pathlib import Path

from PySide6.QtCore import QObject, QStandardPaths
from PySide6.QtWidgets import QFileDialog

from newsreader.core.dossier import DossierCount
from newsreader.core.query import Selection
from newsreader.core.reports import ExportFormat
from newsreader.ui.dialogs.files import file_dialog
from newsreader.ui.dialogs.format_texts import format_text
from newsreader.ui.exporting.controller import FOLDER
from newsreader.ui.exporting.order import ExportOrder
from newsreader.ui.long_work import Surroundings


class CollectionExport(QObject):
    """Opens the dialog of files, and hands on what was chosen there."""

    def __init__(self, around: Surroundings, export: Callable[[ExportOrder], None]) -> None:
        super().__init__(around.window)
        self._around = around
        self._export = export
        self.dialog: QFileDialog | None = None

    def ask(self, counted: DossierCount) -> None:
        """Ask for format and place."""
        self._around.tasks.read(
            lambda library: library.exporting.formats(),
            lambda formats: self._open(counted, formats),
        )

    def _open(self, counted: DossierCount, formats: Sequence[ExportFormat]) -> None:
        names = {f"{format_text(each.title)} (*{each.suffix})": each for each in formats}
        name = "".join("_" if each in '<>:"/\\|?*' else each for each in counted.dossier.name)
        place = str(self._folder() / f"{name}{formats[0].suffix}")
        title = self.tr("Export “{path}” to").format(path=counted.path)
        dialog = self.dialog = file_dialog(self._around.window, title, place)
        dialog.setAcceptMode(QFileDialog.AcceptMode.AcceptSave)
        dialog.setNameFilters([*names])
        dialog.fileSelected.connect(
            lambda target: self.export(counted, names[dialog.selectedNameFilter()], Path(target))
        )
        dialog.open()

    def export(self, counted: DossierCount, form: ExportFormat, target: Path) -> None:
        """Write a collection in a format."""
        if not target.suffix:
            target = target.with_suffix(form.suffix)
        selection = Selection(collection=counted.dossier.id)
        self._export(ExportOrder(form.id, target, selection))

    def _folder(self) -> Path:
        documents = QStandardPaths.StandardLocation.DocumentsLocation
        names = (self._around.settings.text(FOLDER), QStandardPaths.writableLocation(documents))
        return next((Path(name) for name in names if name and Path(name).is_dir()), Path.home())
