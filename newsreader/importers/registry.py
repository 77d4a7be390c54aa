"""Every source format, and the way from a path to the sources it holds."""

import os
from collections.abc import Iterator
from pathlib import Path, PurePosixPath

from newsreader.core.errors import BadInputError, NewsreaderError
from newsreader.core.reports import FailedSource
from newsreader.core.source import SourceFile
from newsreader.importers import archive, folder
from newsreader.importers.alto import Alto, is_alto
from newsreader.importers.base import Found, FoundBundle, FoundFile, Importer
from newsreader.importers.bundle import Bundle
from newsreader.importers.delimited import Delimited
from newsreader.importers.files import require_regular, translated
from newsreader.importers.grouping import files_of_mets, grouped
from newsreader.importers.json_rows import JsonRows
from newsreader.importers.markdown import Markdown
from newsreader.importers.names import readable
from newsreader.importers.options import PLAIN, Options
from newsreader.importers.other_xml import OtherXml
from newsreader.importers.raw_text import RawText
from newsreader.importers.reading import read_data, read_head
from newsreader.importers.shenbao import Shenbao
from newsreader.importers.table import Columns
from newsreader.importers.web_page import WebPage

_DELIMITED = Delimited()
_JSON = JsonRows()
IMPORTERS: tuple[Importer, ...] = (
    # To add one: a module with a class, an instance here (the first that accepts is taken), a test.
    Bundle(),
    _DELIMITED,
    _JSON,
    Alto(),
    WebPage(),
    OtherXml(),
    Shenbao(),
    Markdown(),
    RawText(),
)


def expand(path: Path) -> Iterator[Found | FailedSource]:
    """Yield every source that `path` (a file, a folder, a zip archive) offers for import.

    Files that make one issue together are yielded as one. What is plainly no source is yielded as
    a failure; so is a folder or an archive without any text.
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
    if is_folder:
        yield from _folder(path, label)
    else:
        yield from _file(path, label)


def read(found: Found, options: Options = PLAIN) -> SourceFile:
    """Read and decode one source; BadInputError or MachineError says why it cannot be done."""
    return read_again(found.name, read_data(found), options)


def read_again(name: str, data: bytes, options: Options = PLAIN) -> SourceFile:
    """Read bytes that a library has kept, as when they came in."""
    return importer_of(name, data).read(name, data, options)


def columns(name: str, data: bytes, options: Options = PLAIN) -> Columns | None:
    """Return the columns of a table and what they are taken for; None if it is no table."""
    importer = importer_of(name, data)
    if importer is _DELIMITED:
        return _DELIMITED.columns(data, options)
    return _JSON.columns(name, data, options) if importer is _JSON else None


def importer_of(name: str, data: bytes) -> Importer:
    """Return the importer that takes the file; raw text takes all that is left."""
    return next(importer for importer in IMPORTERS if importer.accepts(name, data))


def _file(path: Path, label: str) -> Iterator[Found | FailedSource]:
    name = readable(path.name)
    found = FoundFile(path, label, name)
    lower = name.lower()
    if lower.endswith(".zip"):
        yield from grouped(archive.find(path, label))
    elif lower.endswith(".xml") and (pages := list(_beside(found))):
        home = PurePosixPath(label.replace("\\", "/")).parent
        yield FoundBundle(label, f"{path.stem}.zip", str(home), (found, *pages))
    else:
        yield found


def _folder(path: Path, label: str) -> Iterator[Found | FailedSource]:
    found = [each for item in folder.find(path) for each in _unpacked(item)]
    if found:
        yield from grouped(found)
    else:
        yield FailedSource(label, BadInputError("nothing-to-import", name=readable(path.name)))


def _unpacked(item: FoundFile | FailedSource) -> Iterator[FoundFile | FailedSource]:
    if isinstance(item, FoundFile) and item.path.name.lower().endswith(".zip"):
        return archive.find(item.path, item.label)
    return iter((item,))


def _beside(mets: FoundFile) -> Iterator[FoundFile]:
    """Yield the pages that a METS file names, as far as they stand beside it or below."""
    home = mets.path.parent
    for href in dict.fromkeys(files_of_mets(mets)):
        inner = PurePosixPath(href.removeprefix("file:").replace("\\", "/").lstrip("/"))
        path = home.joinpath(*inner.parts)
        page = FoundFile(path, readable(os.fspath(path)), readable(path.name))
        if ".." not in inner.parts and _is_inside(home, path) and is_alto(read_head(page, 2**12)):
            yield page


def _is_inside(home: Path, path: Path) -> bool:
    try:
        return path.resolve(strict=True).is_relative_to(home.resolve())
    except (OSError, ValueError):
        return False
