"""Handing a collection on as a file: written beside the target, checked, then put in its place."""

from collections.abc import Callable, Iterator
from contextlib import suppress
from dataclasses import replace
from io import BytesIO
from pathlib import Path

from newsreader.core.collection import Collection
from newsreader.core.errors import BadInputError, Cancelled
from newsreader.core.losses import LossKind
from newsreader.core.progress import WRITING, Progress
from newsreader.core.query import Selection
from newsreader.core.reports import BUNDLE, ExportFormat, ExportPreview, ExportReport
from newsreader.exporters import registry
from newsreader.exporters.base import Arranged, Exporter, FolderExporter
from newsreader.exporters.corpus import SegmentedCorpus, Words
from newsreader.exporters.glimpse import glimpse
from newsreader.exporters.losses import annotations_in, losses_of
from newsreader.exporters.target import (
    replace_archive,
    replace_file,
    replace_folder,
    require_target,
    write_members,
)
from newsreader.services.collecting import Collecting
from newsreader.services.watching import watched

BEGINNING = 4_000
"""So many characters of a file are shown before it is written."""


class Exporting:
    """Writes what `Collecting` gathers in any of the formats.

    `words` cuts a text into its words, which exporters cannot do.
    """

    def __init__(self, collecting: Collecting, words: Words) -> None:
        self._collecting = collecting
        self._words = words

    @staticmethod
    def formats() -> tuple[ExportFormat, ...]:
        """Return the formats there are, those together that the same people ask for."""
        return tuple(
            replace(exporter.format, audience=audience)
            for audience, exporters in registry.BY_AUDIENCE.items()
            for exporter in exporters
        )

    @staticmethod
    def require_target(format_id: str, target: Path) -> None:
        """Raise BadInputError or MachineError if what stands at `target` does not give way.

        What people changed in a folder since it was written is found out by `export` alone.
        """
        exporter = None if format_id == BUNDLE else registry.exporter(format_id)
        require_target(target, folder=exporter is not None and _is_folder(exporter, target))

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
        exporter = self._exporter(format_id)
        self.require_target(format_id, target)
        arranged = isinstance(exporter, Arranged) and exporter.keeps_order
        collection = self._collecting.collect(
            selection,
            arranged=arranged,
            with_blocks=LossKind.TEXTS not in exporter.leaves_out,
            progress=progress,
            cancelled=cancelled,
        )
        if collection is None:
            return ExportReport(str(target), 0, 0, 0, cancelled=True)
        if exporter.annotations_only and not collection.annotations:
            raise BadInputError("nothing-to-export")
        articles = sum(len(issue.articles) for issue in collection.issues)
        progress(WRITING)
        try:
            _write(exporter, watched(collection, cancelled), target)
            losses = losses_of(exporter, collection)
            return ExportReport(
                str(target),
                len({issue.issue.id for issue in collection.issues}),
                articles,
                annotations_in(collection, losses),
                losses=losses,
            )
        except Cancelled:
            return ExportReport(str(target), 0, 0, 0, cancelled=True)
        finally:
            progress(Progress(articles, articles, ""))

    def preview(self, format_id: str, selection: Selection = Selection()) -> ExportPreview:  # noqa: B008 - a frozen value
        """Return how much there is to write, and how one article of it would look.

        UsageError for an unknown format, BadInputError where nothing is to be exported.
        """
        exporter = self._exporter(format_id)
        articles, annotations = self._collecting.count(selection)
        sample = self._collecting.sample(selection)
        if exporter.annotations_only and not annotations:
            raise BadInputError("nothing-to-export")
        text = None
        with suppress(BadInputError):  # there may be what this one article lacks
            text = _beginning(exporter, sample)
        return ExportPreview(articles, annotations, text)

    def _exporter(self, format_id: str) -> Exporter | FolderExporter:
        exporter = registry.exporter(format_id)
        return SegmentedCorpus(self._words) if isinstance(exporter, SegmentedCorpus) else exporter


def _beginning(exporter: Exporter | FolderExporter, sample: Collection) -> str | None:
    """Return how a file begins or, of several, the one that says most, under its name."""
    if isinstance(exporter, Exporter):
        stream = BytesIO()
        exporter.write(sample, stream)
        shown = glimpse({exporter.format.suffix: stream.getvalue()}, ())
        return shown and shown[1][:BEGINNING]
    files = {member.path: b"".join(member.data) for member in exporter.members(sample)}
    shown = glimpse(files, [*_signs(sample)])
    return shown and "\n\n".join(shown)[:BEGINNING]


def _signs(sample: Collection) -> Iterator[str]:
    """Yield what stands in articles, line by line, and what was noted of them."""
    for issue in sample.issues:
        for article in issue.articles:
            yield from article.text.split("\n")
            for each in article.annotations:
                yield from (each.anchor.quote, each.note)


def _is_folder(exporter: Exporter | FolderExporter, target: Path) -> bool:
    return not isinstance(exporter, Exporter) and target.suffix.lower() != ".zip"


def _write(exporter: Exporter | FolderExporter, collection: Collection, target: Path) -> None:
    if isinstance(exporter, Exporter):  # a file
        replace_file(
            target,
            write=lambda stream: exporter.write(collection, stream),
            check=lambda path: exporter.check(path, collection),
        )
        return
    put = replace_folder if _is_folder(exporter, target) else replace_archive
    put(
        target,
        write=lambda folder: write_members(exporter.members(collection), folder),
        check=lambda folder: exporter.check(folder, collection),
    )
