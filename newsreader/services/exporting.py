"""Handing a collection on as a file: written beside the target, checked, then put in its place."""

from collections.abc import Callable
from pathlib import Path

from newsreader.core.collection import Collection
from newsreader.core.errors import BadInputError
from newsreader.core.progress import Progress
from newsreader.core.query import Selection
from newsreader.core.reports import ExportFormat, ExportReport
from newsreader.exporters import registry
from newsreader.exporters.base import Exporter, FolderExporter
from newsreader.exporters.target import (
    replace_archive,
    replace_file,
    replace_folder,
    write_members,
)
from newsreader.services.collecting import Collecting


class Exporting:
    """Writes what `Collecting` gathers in any of the formats."""

    def __init__(self, collecting: Collecting) -> None:
        self._collecting = collecting

    @staticmethod
    def formats() -> tuple[ExportFormat, ...]:
        """Return the formats there are."""
        return tuple(exporter.format for exporter in registry.EXPORTERS)

    def export(
        self,
        format_id: str,
        target: Path,
        selection: Selection = Selection(),  # noqa: B008 - a frozen value
        *,
        progress: Callable[[Progress], None] = lambda _: None,
        cancelled: Callable[[], bool] = lambda: False,
    ) -> ExportReport:
        """Write `target`; whatever goes wrong, a file that stood there before is still there.

        The name is taken as given. Raises UsageError for an unknown format, BadInputError where
        nothing is to be exported or the target cannot be a file, MachineError if writing failed.
        """
        exporter = registry.exporter(format_id)
        collection = self._collecting.collect(selection, progress=progress, cancelled=cancelled)
        if collection is None:
            return ExportReport(str(target), 0, 0, 0, cancelled=True)
        if exporter.annotations_only and not collection.annotations:
            raise BadInputError("nothing-to-export")
        _write(exporter, collection, target)
        articles = sum(len(issue.articles) for issue in collection.issues)
        return ExportReport(str(target), len(collection.issues), articles, collection.annotations)


def _write(exporter: Exporter | FolderExporter, collection: Collection, target: Path) -> None:
    if isinstance(exporter, Exporter):  # a file
        replace_file(
            target,
            write=lambda stream: exporter.write(collection, stream),
            check=lambda path: exporter.check(path, collection),
        )
        return
    replace = replace_archive if target.suffix.lower() == ".zip" else replace_folder
    replace(
        target,
        write=lambda folder: write_members(exporter.members(collection), folder),
        check=lambda folder: exporter.check(folder, collection),
    )
