"""Every source format, and the way from a path to the sources it holds."""

import os
from collections.abc import Iterator
from pathlib import Path

from newsreader.core.errors import BadInputError, NewsreaderError
from newsreader.core.reports import FailedSource
from newsreader.core.source import SourceFile
from newsreader.importers import archive, folder
from newsreader.importers.archive_member import read_member
from newsreader.importers.base import FoundFile, Importer
from newsreader.importers.files import read_bytes, require_regular, translated
from newsreader.importers.names import readable
from newsreader.importers.raw_text import RawText

IMPORTERS: tuple[Importer, ...] = (
    # To add one: a module with a class, an instance here (the first that accepts is taken), a test.
    RawText(),
)


def expand(path: Path) -> Iterator[FoundFile | FailedSource]:
    """Yield every file that `path` (a file, a folder, a zip archive) offers for import.

    Files are not read yet. What is plainly no source is yielded as a failure; so is a folder or an
    archive without any text.
    """
    label = readable(os.fspath(path))
    try:
        with translated(path):
            mode = path.stat().st_mode
            is_folder = path.is_dir()
        if not is_folder:
            require_regular(path, mode)
    except NewsreaderError as error:
        yield FailedSource(label, error)
        return
    if not is_folder:
        yield from _file(FoundFile(path, label, readable(path.name)))
        return
    nothing = True
    for found in folder.find(path):
        nothing = False
        yield from _file(found) if isinstance(found, FoundFile) else (found,)
    if nothing:
        yield FailedSource(label, BadInputError("nothing-to-import", name=readable(path.name)))


def read(found: FoundFile) -> SourceFile:
    """Read and decode one file; BadInputError or MachineError says why it cannot be done."""
    data = read_data(found)
    return importer_of(found.name, data).read(found.name, data)


def read_data(found: FoundFile) -> bytes:
    """Return the bytes of a file or archive member."""
    if found.member is None:
        return read_bytes(found.path)
    return read_member(found.path, found.member, found.name)


def importer_of(name: str, data: bytes) -> Importer:
    """Return the importer that takes the file; raw text takes all that is left."""
    return next(importer for importer in IMPORTERS if importer.accepts(name, data))


def _file(found: FoundFile) -> Iterator[FoundFile | FailedSource]:
    if found.path.name.lower().endswith(".zip"):
        return archive.find(found.path, found.label)
    return iter((found,))
