"""Putting a finished file in its place, or leaving everything as it was."""

import errno
import os
import shutil
import stat
from collections.abc import Callable, Generator, Iterable
from contextlib import contextmanager, suppress
from hashlib import file_digest
from pathlib import Path
from tempfile import TemporaryDirectory
from typing import BinaryIO
from uuid import uuid4
from zipfile import ZIP_DEFLATED, ZipFile, ZipInfo

from newsreader.core.errors import BadInputError, MachineError, NewsreaderError
from newsreader.exporters.base import Member, require_written

_LIBRARY = b"SQLite format 3\x00"
_BESIDE = ("-wal", "-shm", "-journal")
"""What SQLite writes beside a library: without the first, what was done last is lost."""
_OURS = ".newsreader-export"
"""Says in a folder what an export wrote there: while that is all, another may replace it."""
TOP = "newsreader-export"
"""The folder in an archive that holds all of it."""
_EPOCH = (1980, 1, 1, 0, 0, 0)
_FULL = (errno.ENOSPC, errno.EDQUOT, errno.EFBIG)
_FORBIDDEN = (errno.EACCES, errno.EPERM, errno.EROFS)
_MISSING = (errno.ENOENT, errno.ENOTDIR)


def replace_file(
    target: Path, *, write: Callable[[BinaryIO], None], check: Callable[[Path], None]
) -> None:
    """Write a file beside `target`, force it to disk, check it, and rename it to `target`.

    A link is followed. Raises BadInputError if the target is no ordinary file or a library,
    MachineError if the disk refuses; then the old file is untouched and no other is left.
    """
    with writing(target):
        real = Path(os.path.realpath(target))  # `resolve` stumbles over links in a circle
        _require_replaceable(real)
        part = real.with_name(f".newsreader-{uuid4().hex}.part")
        try:
            _written(part, write)
            check(part)
            if real.exists():
                shutil.copymode(real, part)
            part.replace(real)
        finally:
            part.unlink(missing_ok=True)
        _sync_folder(real.parent)


def replace_folder(
    target: Path, *, write: Callable[[Path], None], check: Callable[[Path], None]
) -> None:
    """Write a folder beside `target`, check it, and give it that name.

    Only a folder that is empty, or still just as an export wrote it, gives way: people work on in
    what they were given. Raises as `replace_file` does; then the old folder is untouched and no
    other is left.
    """
    with writing(target):
        real = Path(os.path.realpath(target))
        _require_folder(real)
        part = real.with_name(f".newsreader-{uuid4().hex}.part")
        old = real.with_name(f".newsreader-{uuid4().hex}.old")
        try:
            part.mkdir()
            write(part)
            (part / _OURS).write_text(_digests(part), "utf-8")
            check(part)
            _sync_all()
            _exchange(part, real, old)
        finally:
            shutil.rmtree(part, ignore_errors=True)
        shutil.rmtree(old, ignore_errors=True)
        _sync_folder(real.parent)


def replace_archive(
    target: Path, *, write: Callable[[Path], None], check: Callable[[Path], None]
) -> None:
    """Do the same with a zip archive of the folder, as a file that replaces another.

    All stands under one name in it (BagIt wants that): unpacked, it lies about nowhere.
    """
    with writing(target):
        real = Path(os.path.realpath(target))
        _require_replaceable(real)
        with TemporaryDirectory(prefix=".newsreader-", dir=real.parent) as name:
            whole = Path(name)
            folder = whole / TOP
            folder.mkdir()
            write(folder)
            check(folder)
            replace_file(
                target,
                write=lambda stream: _zip(whole, stream),
                check=lambda path: _require_zip(path, whole),
            )


def require_target(target: Path, *, folder: bool) -> None:
    """Raise as writing a file or a folder would, for what stands at `target`, or misses there.

    Whether people went on in a folder that an export wrote is found out when it is written anew.
    """
    with writing(target):
        real = Path(os.path.realpath(target))
        if not real.parent.is_dir():
            raise FileNotFoundError(errno.ENOENT, os.strerror(errno.ENOENT))
        (_require_ours if folder else _require_replaceable)(real)


def write_members(members: Iterable[Member], folder: Path) -> None:
    """Write the files of a folder; ValueError for a path that leads out of it."""
    for member in members:
        path = folder / member.path
        if ".." in path.parts or not path.is_relative_to(folder):
            raise ValueError(member.path)
        path.parent.mkdir(parents=True, exist_ok=True)
        with path.open("xb") as stream:
            stream.writelines(member.data)


def _zip(folder: Path, stream: BinaryIO) -> None:
    with ZipFile(stream, "w", ZIP_DEFLATED) as archive:
        for name in _files(folder):
            info = ZipInfo(name, _EPOCH)
            info.compress_type = ZIP_DEFLATED
            with (
                archive.open(info, "w", force_zip64=True) as to,
                (folder / name).open("rb") as source,
            ):
                shutil.copyfileobj(source, to)


def _require_zip(path: Path, folder: Path) -> None:
    with ZipFile(path) as archive:
        require_written(archive.testzip(), None, path)
        require_written(archive.namelist(), _files(folder), path)


def _files(folder: Path) -> list[str]:
    """Return the paths of all files, in an order of their own."""
    files = (each for each in folder.rglob("*") if each.is_file())
    return sorted(each.relative_to(folder).as_posix() for each in files)


def _require_folder(target: Path) -> None:
    _require_ours(target)
    ours = target / _OURS
    if ours.is_file() and ours.read_bytes() != _digests(target).encode():
        raise BadInputError("target-changed", name=target.name)


def _require_ours(target: Path) -> None:
    """Raise BadInputError for what is there already, unless it is empty or an export wrote it."""
    _require_beside_none(target)
    if not target.exists():
        return
    if not target.is_dir():
        raise BadInputError("target-is-file", name=target.name)
    if any(target.iterdir()) and not (target / _OURS).is_file():
        raise BadInputError("target-not-empty", name=target.name or target)


def _digests(folder: Path) -> str:
    """Return the checksum and path of every file but the one that holds them, a line each."""
    lines: list[str] = []
    for name in _files(folder):
        if name != _OURS:
            with (folder / name).open("rb") as stream:
                lines.append(f"{file_digest(stream, 'sha256').hexdigest()}  {name}\n")
    return "".join(lines)


def _sync_all() -> None:
    """Force all files to disk at once: one by one, thousands would take minutes."""
    with suppress(AttributeError):  # Windows has none
        os.sync()


def _exchange(part: Path, real: Path, old: Path) -> None:
    """Put `part` where `real` is; what stood there comes back if that fails."""
    if real.exists():
        real.rename(old)
    try:
        part.rename(real)
    except OSError:
        if old.exists():
            old.rename(real)
        raise


def _require_beside_none(target: Path) -> None:
    """Raise BadInputError if that is the name of a file that belongs to a library."""
    for ending in _BESIDE:
        library = target.parent / target.name.removesuffix(ending)
        if target.name.endswith(ending) and library.is_file() and _is_library(library):
            raise BadInputError("target-is-library", name=target.name)


def _is_library(path: Path) -> bool:
    with path.open("rb") as stream:
        return stream.read(len(_LIBRARY)) == _LIBRARY


def _require_replaceable(target: Path) -> None:
    _require_beside_none(target)
    if not target.exists():
        return
    if target.is_dir():
        raise BadInputError("target-is-folder", name=target.name or target)
    mode = target.stat().st_mode
    if not stat.S_ISREG(mode):
        raise BadInputError("not-a-file", name=target.name)
    if not mode & stat.S_IWUSR:  # no system minds, as it is another file that takes its name
        raise PermissionError(errno.EACCES, os.strerror(errno.EACCES))
    if _is_library(target):
        raise BadInputError("target-is-library", name=target.name)


def _written(path: Path, write: Callable[[BinaryIO], None]) -> None:
    with path.open("xb") as stream:
        write(stream)
        stream.flush()
        os.fsync(stream.fileno())


def _sync_folder(folder: Path) -> None:
    """Make the new name last; Windows and some network disks cannot, and do it by themselves."""
    with suppress(OSError):
        descriptor = os.open(folder, os.O_RDONLY)
        try:
            os.fsync(descriptor)
        finally:
            os.close(descriptor)


@contextmanager
def writing(target: Path) -> Generator[None]:
    """Say what went wrong in our own words, where a file cannot be written."""
    try:
        yield
    except OSError as error:
        raise _writing_error(target, error) from error


def _writing_error(target: Path, error: OSError) -> NewsreaderError:
    name = target.name
    if error.errno in _FULL:
        return MachineError("export-disk-full", name=name)
    if error.errno in _FORBIDDEN:
        return MachineError("target-not-permitted", name=name)
    if error.errno in _MISSING:
        return MachineError("no-such-folder", folder=_missing_folder(target))
    return MachineError("target-not-written", name=name, reason=error.strerror or str(error))


def _missing_folder(target: Path) -> Path:
    """Return the first folder that is not there on the way to a file, that of the file if any."""
    folder = Path(os.path.realpath(target)).parent
    way = (*reversed(folder.parents), folder)
    return next((each for each in way if not each.is_dir()), folder)
