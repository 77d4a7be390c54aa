"""Every format in which annotations come in, and which of them a file is of."""

from collections.abc import Iterator
from pathlib import Path
from zipfile import BadZipFile, ZipFile

from newsreader.core.errors import BadInputError, UsageError
from newsreader.core.receiving import Entry
from newsreader.importers.annotations.base import (
    FILE_LIMIT,
    NOTHING,
    AnnotationFormat,
    AnnotationReader,
    ReadOptions,
    Source,
)
from newsreader.importers.annotations.qda_project import QdaProject
from newsreader.importers.annotations.table import Table, TableColumns
from newsreader.importers.annotations.web_annotation import WebAnnotation
from newsreader.importers.files import opened
from newsreader.importers.names import readable

READERS: tuple[AnnotationReader, ...] = (
    # To add one: a module with a class, an instance here (the first that accepts is taken), its
    # row in both help pages, a test.
    QdaProject(),
    WebAnnotation(),
    Table(),
)

_HEAD = 2**16
_DATABASE = b"SQLite format 3\0"
_ARCHIVE = b"PK"
_BAG = "bagit.txt"
_OF_TEXTS = {
    # What is wrong with a file, said to somebody who looks for annotations in it.
    **dict.fromkeys(("file-empty", "file-blank"), "annotations-none"),
    **dict.fromkeys(("is-binary", "is-picture", "is-pdf", "is-archive"), "annotations-unknown"),
    "is-office-document": "annotations-unknown",
    "nothing-to-import": "annotations-no-project",
    "file-too-large": "annotations-too-large",
}


def formats() -> tuple[AnnotationFormat, ...]:
    """Return all formats in which annotations come in."""
    return tuple(reader.format for reader in READERS)


def read_annotations(path: Path, options: ReadOptions = NOTHING) -> Iterator[Entry]:
    """Yield what stands in a file; BadInputError for one that cannot be used."""
    name, begun = readable(path.name), False
    try:
        source = source_at(path)
        for entry in reader_of(source, options.format).read(source, options):
            begun = True
            yield entry
    except BadInputError as error:
        if begun or error.key not in _OF_TEXTS:
            raise
        raise BadInputError(_OF_TEXTS[error.key], name=name, limit=FILE_LIMIT // 2**20) from error


def is_of_annotations(path: Path) -> bool:
    """Tell whether a file surely holds annotations; raises as `source_at`."""
    source = source_at(path)
    return any(reader.accepts(source) and reader.is_sure(source) for reader in READERS)


def columns_of(path: Path, options: ReadOptions = NOTHING) -> TableColumns | None:
    """Return the columns of a table; None for a file of another kind. Raises as reading does."""
    source = source_at(path)
    reader = reader_of(source, options.format)
    return reader.columns(source, options) if isinstance(reader, Table) else None


def source_at(path: Path) -> Source:
    """Look into a file; BadInputError for one that is empty, or that is merged instead."""
    with opened(path) as stream:
        source = Source(path, stream.read(_HEAD))
    if not source.head:
        raise BadInputError("file-empty")
    if source.head.startswith(_DATABASE) or _is_bundle(source):
        raise BadInputError("annotations-bundle", name=source.name)
    return source


def reader_of(source: Source, format_id: str | None = None) -> AnnotationReader:
    """Return the reader of a format, or the first that takes the file; BadInputError if none."""
    if format_id is not None:
        return _named(format_id)
    found = next((reader for reader in READERS if reader.accepts(source)), None)
    if found is None:
        raise BadInputError("annotations-unknown", name=source.name)
    return found


def _named(format_id: str) -> AnnotationReader:
    for reader in READERS:
        if reader.format.id == format_id:
            return reader
    known = ", ".join(each.id for each in formats())
    raise UsageError("no-such-annotation-format", id=format_id, known=known)


def _is_bundle(source: Source) -> bool:
    """Tell whether an archive holds a bag, as exchange bundles do."""
    if not source.head.startswith(_ARCHIVE):
        return False
    try:
        with opened(source.path) as stream, ZipFile(stream) as archive:
            return any(name.rpartition("/")[2] == _BAG for name in archive.namelist())
    except (BadZipFile, ValueError, NotImplementedError, OSError):
        return False
