"""The issues in a folder and its sub-folders: each file once, nothing outside."""

import os
from collections.abc import Iterator
from pathlib import Path

from newsreader.core.errors import BadInputError, NewsreaderError
from newsreader.core.reports import FailedSource
from newsreader.importers.base import TEXT_SUFFIXES, FoundFile
from newsreader.importers.files import reading_error, require_regular, translated
from newsreader.importers.names import readable

_SUFFIXES = (*TEXT_SUFFIXES, ".zip")
_RESOURCE_FORK = "._"


def find(root: Path) -> Iterator[FoundFile | FailedSource]:
    """Yield the text files and archives below `root` in the order of their names.

    A link inside the folder is left to the file it leads to; one that leads out is not followed
    but reported, as is every other thing with the name of a text that cannot be read.
    """
    home = root.resolve()
    pending = [root]
    while pending:
        folder = pending.pop()
        try:
            entries = _entries(folder)
        except OSError as error:
            yield FailedSource(readable(str(folder)), reading_error(folder, error))
            continue
        inner: list[Path] = []
        for entry in entries:
            if entry.is_dir(follow_symlinks=False):
                inner.append(Path(entry.path))
            else:
                yield from _offered(home, entry)
        pending += reversed(inner)


def _entries(folder: Path) -> list[os.DirEntry[str]]:
    with os.scandir(folder) as entries:
        return sorted(entries, key=lambda entry: entry.name)


def _offered(home: Path, entry: os.DirEntry[str]) -> Iterator[FoundFile | FailedSource]:
    path, label = Path(entry.path), readable(entry.path)
    try:
        with translated(path):
            if not _is_wanted(entry):
                return
            if entry.is_symlink():
                _require_inside(home, path)
                return
            require_regular(path, entry.stat(follow_symlinks=False).st_mode)
    except NewsreaderError as error:
        yield FailedSource(label, error)
        return
    yield FoundFile(path, label, readable(entry.name))


def _is_wanted(entry: os.DirEntry[str]) -> bool:
    """Tell whether an issue is expected here: by the suffix, or a link that leads to a folder."""
    if entry.name.startswith(_RESOURCE_FORK):
        return False
    return entry.name.lower().endswith(_SUFFIXES) or entry.is_dir()


def _require_inside(home: Path, link: Path) -> None:
    if not link.resolve(strict=True).is_relative_to(home):
        raise BadInputError("link-outside", name=readable(link.name))
