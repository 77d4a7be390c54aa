"""Bringing in annotations that other programs, or this one, wrote to files.

First it is told what would become of each; then all that can be added is, in one step that can be
undone. What is here already stays as it is.
"""

from collections.abc import Callable, Iterable, Iterator, Sequence
from pathlib import Path

from newsreader.core.annotation import Style
from newsreader.core.changes import Changes
from newsreader.core.errors import BadInputError, Cancelled, MachineError
from newsreader.core.ids import AnnotationId, ArticleId, TagId
from newsreader.core.new_annotation import NewAnnotation
from newsreader.core.note import SubjectKind
from newsreader.core.operation import UndoName
from newsreader.core.progress import Progress
from newsreader.core.receiving import (
    ADDED,
    Entry,
    ForeignAnnotation,
    ForeignNote,
    ReceivingReport,
    Unusable,
)
from newsreader.importers.annotations.base import NOTHING, AnnotationFormat, ReadOptions
from newsreader.importers.annotations.columns import FIELDS, mapping_from
from newsreader.importers.annotations.registry import columns_of, formats, read_annotations
from newsreader.importers.annotations.table import TableColumns
from newsreader.importers.encodings import encoding_named
from newsreader.importers.names import readable
from newsreader.services.annotating import new_fields
from newsreader.services.history import History
from newsreader.services.introducing import introduce
from newsreader.services.operation import Operation, Times
from newsreader.services.planting import Planting
from newsreader.services.sifting import Found, Sifted, Sifting
from newsreader.services.tallying import report_of
from newsreader.storage.annotations import StoredAnnotation
from newsreader.storage.database import Database
from newsreader.storage.nouns import NOTES
from newsreader.storage.operations import Operations
from newsreader.storage.record import Record
from newsreader.storage.replay import (
    ANCHOR,
    ARTICLE,
    CREATOR,
    DELETED,
    TAGGED,
    TOPIC,
    Value,
    anchor_value,
)

__all__ = ["COLUMN_FIELDS", "ReadOptions", "Receiving", "TableColumns"]

COLUMN_FIELDS = tuple(FIELDS)
"""The fields that a column of a table can give."""

Report = Callable[[Progress], None]
IsCancelled = Callable[[], bool]


class Receiving:
    """Brings files of annotations in; one that cannot be used is an item of the report."""

    def __init__(self, database: Database, history: History) -> None:
        self._database = database
        self._history = history

    @staticmethod
    def formats() -> tuple[AnnotationFormat, ...]:
        """Return the formats that can be read."""
        return formats()

    @staticmethod
    def options(
        format_id: str | None = None, encoding: str | None = None, mapping: Iterable[str] = ()
    ) -> ReadOptions:
        """Return the options that words (`gbk`, `原文=quote`) give; UsageError for a wrong one."""
        named = None if encoding is None else encoding_named(encoding)
        return ReadOptions(format_id, named, mapping_from(mapping))

    @staticmethod
    def columns(path: Path, options: ReadOptions = NOTHING) -> TableColumns | None:
        """Return the columns of a table and what they are taken for; None for another file."""
        return columns_of(path, options)

    def plan(
        self,
        files: Sequence[Path],
        options: ReadOptions = NOTHING,
        *,
        progress: Report = lambda _: None,
        cancelled: IsCancelled = lambda: False,
    ) -> ReceivingReport:
        """Tell what would become of the annotations in some files, and change nothing."""
        try:
            with self._database.read():
                found = _read(files, options, cancelled)
                sifted = [*Sifting(self._database).sift(found, progress, cancelled)]
        except Cancelled:
            return report_of((), cancelled=True)
        return report_of(sifted)

    def receive(
        self,
        files: Sequence[Path],
        options: ReadOptions = NOTHING,
        *,
        progress: Report = lambda _: None,
        cancelled: IsCancelled = lambda: False,
    ) -> tuple[ReceivingReport, Changes]:
        """Add what is new in some files or, once that was cancelled, nothing."""
        try:
            found = _read(files, options, cancelled)
            with self._history.operation(UndoName.RECEIVE) as operation:
                sifted = [*Sifting(self._database).sift(found, _half(progress, 0), cancelled)]
                paths = {tag for each in sifted for tag in _tags_of(each)}
                tags = Planting(operation, Operations(self._database), paths)
                work = _Work(operation, tags)
                for done, each in enumerate(sifted):
                    if cancelled():
                        raise Cancelled
                    _half(progress, 1)(Progress(done, len(sifted), each.file))
                    work.take(each)
        except Cancelled:
            return report_of((), cancelled=True), Changes()
        return report_of(sifted), operation.changes


def _half(progress: Report, half: int) -> Report:
    """Report on one half of the work as a part of the whole."""
    return lambda each: progress(
        Progress(each.done + half * each.total, 2 * each.total, each.label)
    )


def _read(files: Sequence[Path], options: ReadOptions, cancelled: IsCancelled) -> list[Found]:
    return [*_entries(files, options, cancelled)]


def _entries(
    files: Sequence[Path], options: ReadOptions, cancelled: IsCancelled
) -> Iterator[Found]:
    for path in files:
        for entry in _readable_entries(path, options):
            if cancelled():
                raise Cancelled
            yield readable(path.name or str(path)), entry


def _readable_entries(path: Path, options: ReadOptions) -> Iterator[Entry]:
    """Yield what stands in a file and, where it cannot be read to its end, why."""
    try:
        yield from read_annotations(path, options)
    except (BadInputError, MachineError) as error:
        yield Unusable(0, error)


def _tags_of(sifted: Sifted) -> tuple[str, ...]:
    """Return the tags of what is to be added."""
    if isinstance(sifted.entry, Unusable) or sifted.landing.outcome not in ADDED:
        return ()
    return sifted.entry.tags


class _Work:
    """Adds annotations, notes and topics, one entry after another."""

    def __init__(self, operation: Operation, tags: Planting) -> None:
        self._operation = operation
        self._view = operation.view
        self._tags = tags
        self._known: set[str] = set()

    def take(self, sifted: Sifted) -> None:
        """Add what is new of an entry."""
        entry, landing = sifted.entry, sifted.landing
        if isinstance(entry, Unusable) or landing.outcome not in ADDED:
            return
        if isinstance(sifted.before, StoredAnnotation):
            self._bring_back(sifted, entry, sifted.before)
        elif landing.anchor is not None:
            times = self._times(entry)
            self._operation.make(AnnotationId(sifted.id), self._fields(sifted, entry), times)
        elif sifted.whole:
            self._note(sifted, entry)
        self._introduce(entry)
        kind = SubjectKind.ARTICLE if sifted.whole else SubjectKind.ANNOTATION
        about = f"{kind}:{landing.article if sifted.whole else sifted.id}"
        for answer in sifted.answers:
            self._answer(about, answer)
            self._introduce(answer)

    def _introduce(self, entry: ForeignAnnotation | ForeignNote) -> None:
        """Take what the file first says to identify somebody who is not known here."""
        if entry.identifier and entry.creator not in self._known:
            self._known.add(entry.creator)
            introduce(self._operation, entry.creator, entry.identifier)

    def _fields(self, sifted: Sifted, entry: ForeignAnnotation) -> dict[str, Value]:
        """Return all that an annotation is, as the file has it, where its words are."""
        landing = sifted.landing
        assert landing.article is not None  # noqa: S101 - what has an anchor has an article
        assert landing.anchor is not None  # noqa: S101
        creator = entry.creator or self._operation.author
        style = sifted.style or Style.YELLOW
        new = NewAnnotation(
            landing.article, landing.anchor, entry.note, style=style, creator=creator
        )
        fields = new_fields(new, landing.text, self._ids(entry.tags))
        anchor = anchor_value(landing.anchor, landing.state, landing.text)
        return fields | {ANCHOR: {**anchor, "article": landing.article}}

    def _bring_back(
        self, sifted: Sifted, entry: ForeignAnnotation, before: StoredAnnotation
    ) -> None:
        """Take an annotation out of the trash, as the file has it now."""
        fields = {DELETED: False} | self._fields(sifted, entry)
        fields |= {TAGGED + tag: False for tag in before.tag_ids if TAGGED + tag not in fields}
        del fields[ARTICLE], fields[CREATOR]  # the anchor tells the first; the other stays
        for field, value in fields.items():
            self._operation.set(sifted.id, field, value)

    def _note(self, sifted: Sifted, entry: ForeignAnnotation) -> None:
        """Put a note and topics on a whole article."""
        home = ArticleId(str(sifted.landing.article))
        there = {id_ for _, id_ in self._view.tags.on(home)}
        for tag in self._ids(entry.tags):
            if self._view.tags.tree().meant(tag).isdisjoint(there):
                self._operation.set(home, TOPIC + tag, value=True)
        if isinstance(sifted.before, Record):
            self._bring_note_back(sifted.id, entry.note)
        elif entry.note.strip():
            self._write(f"{SubjectKind.ARTICLE}:{home}", sifted.id, entry)

    def _bring_note_back(self, id_: str, text: str) -> None:
        self._operation.set(id_, NOTES.deleted, value=False)
        self._operation.set(id_, NOTES.field("text"), text)

    def _answer(self, about: str, answer: ForeignNote) -> None:
        if self._view.record(NOTES, answer.id) is not None:
            self._bring_note_back(answer.id, answer.text)
            self._operation.set(answer.id, NOTES.field("subject"), about)
            return
        said = ForeignAnnotation(
            0,
            answer.id,
            note=answer.text,
            creator=answer.creator,
            created=answer.created,
            modified=answer.modified,
        )
        self._write(about, answer.id, said)

    def _write(self, subject: str, id_: str, entry: ForeignAnnotation) -> None:
        creator = entry.creator or self._operation.author
        values: dict[str, Value] = {"subject": subject, "text": entry.note, "creator": creator}
        self._operation.make_record(NOTES, id_, values, self._times(entry))

    def _ids(self, tags: Iterable[str]) -> list[TagId]:
        return [*dict.fromkeys(map(self._tags.tag, tags))]

    def _times(self, entry: ForeignAnnotation) -> Times:
        """Return when an annotation was made and changed, which cannot be later than now."""
        now = self._operation.time
        created = min(entry.created or now, now)
        return created, min(max(entry.modified or created, created), now)
