"""The bytes of what was found: a file, a member of an archive, several files as one."""

from pathlib import PurePosixPath

from newsreader.core.errors import NewsreaderError
from newsreader.importers.archive_member import read_member
from newsreader.importers.base import FoundBundle, FoundFile
from newsreader.importers.bundle import BUNDLE_LIMIT, pack
from newsreader.importers.files import opened, read_bytes, too_large


def read_data(found: FoundFile | FoundBundle) -> bytes:
    """Return all bytes; BadInputError or MachineError says why they cannot be read."""
    if isinstance(found, FoundBundle):
        return _packed(found)
    if found.member is None:
        return read_bytes(found.path)
    return read_member(found.path, found.member, found.name)


def read_head(found: FoundFile, length: int) -> bytes:
    """Return the first bytes; none where they cannot be read, which reading it all will say."""
    try:
        if found.member is not None:
            return read_member(found.path, found.member, found.name)[:length]
        with opened(found.path) as stream:
            return stream.read(length)
    except NewsreaderError:
        return b""


def _packed(bundle: FoundBundle) -> bytes:
    files: dict[str, bytes] = {}
    size = 0
    for file in bundle.files:
        data = read_data(file)
        size += len(data)
        if size > BUNDLE_LIMIT:
            raise too_large(bundle.name, BUNDLE_LIMIT)
        files[_inner(file.label, bundle, files)] = data
    return pack(files)


def _inner(label: str, bundle: FoundBundle, taken: dict[str, bytes]) -> str:
    """Return a file's path below the folder of the bundle, with a number if it is taken."""
    path = label.replace("\\", "/").removeprefix(bundle.folder).lstrip("/")
    number, name = 1, path
    while name in taken:
        number += 1
        name = str(PurePosixPath(path).with_stem(f"{PurePosixPath(path).stem} ({number})"))
    return name
