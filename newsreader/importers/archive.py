"""The issues in a zip archive, listed without unpacking and without trusting its directory.

Nothing is ever written to disk, so that a member's name can do no harm; one that would lead out of
a folder is refused all the same, because whoever made it meant no good.
"""

import stat
from collections import Counter
from collections.abc import Callable, Iterator
from pathlib import Path
from zipfile import ZIP_DEFLATED, ZIP_STORED, BadZipFile, ZipFile, ZipInfo

from newsreader.core.errors import BadInputError, NewsreaderError
from newsreader.core.reports import FailedSource
from newsreader.importers.base import SIZE_LIMIT, TEXT_SUFFIXES, FoundFile, Member
from newsreader.importers.files import opened, too_large
from newsreader.importers.names import readable_bytes

MEMBER_LIMIT = 100_000
RATIO_LIMIT = 200
"""Text shrinks 2 to 10 times; 1 MiB that shrinks more than this is a bomb."""

_OF_WHOLE = {
    # What is wrong with a member, where all of the archive is refused for it.
    "archive-unsafe-name": "archive-refused-name",
    "archive-special-file": "archive-refused-file",
    "archive-nested": "archive-refused-nested",
}
_ENCRYPTED = 0x1
_UTF8_NAME = 0x800
_FREE_OF_RATIO = 2**20


def find(path: Path, label: str) -> Iterator[FoundFile | FailedSource]:
    """Yield the text files of the archive at `path` in the order of its directory."""
    try:
        members = _directory(path)
    except NewsreaderError as error:
        yield FailedSource(label, error)
        return
    seen: Counter[str] = Counter()
    for info in members:
        name = _name(info)
        seen[name] += 1
        times = f" ({seen[name]})" if seen[name] > 1 else ""
        yield _checked(path, info, f"{label}/{name}{times}", name)


def safe_members(path: Path) -> dict[str, ZipInfo]:
    """Return all files of an archive by name; BadInputError if one could do harm."""
    members: dict[str, ZipInfo] = {}
    for info in _listed(path, _is_file):
        name = _name(info)
        problem = "archive-damaged" if name.lower() in members else _problem(info, name)
        if problem:
            raise BadInputError(_OF_WHOLE.get(problem, problem), name=path.name, member=name)
        members[name] = info
    return members


def _is_file(info: ZipInfo) -> bool:
    return not info.is_dir()


def _directory(path: Path) -> list[ZipInfo]:
    """Return the members that look like texts or archives."""
    return _listed(path, _is_wanted)


def _listed(path: Path, is_wanted: Callable[[ZipInfo], bool]) -> list[ZipInfo]:
    with opened(path) as stream:
        size = stream.seek(0, 2)
        try:
            with ZipFile(stream) as archive:
                infos = archive.infolist()
        except (BadZipFile, ValueError, NotImplementedError, OSError) as error:
            raise BadInputError("archive-damaged", name=path.name) from error
    wanted = [info for info in infos if is_wanted(info)]
    if not wanted:
        raise BadInputError("nothing-to-import", name=path.name)
    if len(infos) > MEMBER_LIMIT or sum(i.file_size for i in wanted) > RATIO_LIMIT * (
        size + _FREE_OF_RATIO
    ):
        raise BadInputError("archive-bomb", name=path.name)
    return wanted


def _is_wanted(info: ZipInfo) -> bool:
    name = _name(info)
    hidden = name.startswith("__MACOSX/") or name.rpartition("/")[2].startswith("._")
    return name.lower().endswith((*TEXT_SUFFIXES, ".zip")) and not hidden


def _name(info: ZipInfo) -> str:
    """Return the printed name; one without the UTF-8 flag was read as cp437, whatever it is."""
    raw = info.orig_filename
    return readable_bytes(raw.encode("utf-8" if info.flag_bits & _UTF8_NAME else "cp437"))


def _checked(path: Path, info: ZipInfo, label: str, name: str) -> FoundFile | FailedSource:
    member = Member(
        info.header_offset, info.compress_size, info.file_size, info.CRC, info.compress_type
    )
    short = name.replace("\\", "/").rpartition("/")[2]
    if problem := _problem(info, name):
        return FailedSource(label, BadInputError(problem, name=short))
    if info.file_size > SIZE_LIMIT:
        return FailedSource(label, too_large(short, SIZE_LIMIT))
    return FoundFile(path, label, short, member)


def _problem(info: ZipInfo, name: str) -> str | None:
    """Return the key of what is wrong with a member, if anything is."""
    mode = info.external_attr >> 16
    bomb = info.file_size > max(_FREE_OF_RATIO, RATIO_LIMIT * info.compress_size)
    checks = (
        (_leads_out(name), "archive-unsafe-name"),
        (stat.S_IFMT(mode) not in (0, stat.S_IFREG), "archive-special-file"),
        (bool(info.flag_bits & _ENCRYPTED), "archive-password"),
        (name.lower().endswith(".zip"), "archive-nested"),
        (info.compress_type not in (ZIP_STORED, ZIP_DEFLATED), "archive-method"),
        (bomb, "archive-bomb"),
    )
    return next((key for wrong, key in checks if wrong), None)


def _leads_out(name: str) -> bool:
    parts = name.replace("\\", "/").split("/")
    return name.startswith(("/", "\\")) or ".." in parts or parts[0].endswith(":")
