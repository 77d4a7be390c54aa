"""Putting a finished file in its place, or leaving everything as it was."""

import errno
import os
import shutil
import stat
from collections.abc import Callable, Generator
from contextlib import contextmanager, suppress
from pathlib import Path
from typing import BinaryIO
from uuid import uuid4

from newsreader.core.errors import BadInputError, MachineError, NewsreaderError

_LIBRARY = b"SQLite format 3\x00"
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
    with _translated(target):
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


def _require_replaceable(target: Path) -> None:
    if not target.exists():
        return
    if target.is_dir():
        raise BadInputError("target-is-folder", name=target.name or target)
    if not stat.S_ISREG(target.stat().st_mode):
        raise BadInputError("not-a-file", name=target.name)
    with target.open("rb") as stream:
        if stream.read(len(_LIBRARY)) == _LIBRARY:
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
def _translated(target: Path) -> Generator[None]:
    try:
        yield
    except OSError as error:
        raise _writing_error(target, error) from error


def _writing_error(target: Path, error: OSError) -> NewsreaderError:
    name, folder = target.name, str(target.parent)
    if error.errno in _FULL:
        return MachineError("export-disk-full", name=name)
    if error.errno in _FORBIDDEN:
        return MachineError("target-not-permitted", name=name)
    if error.errno in _MISSING:
        return MachineError("no-such-folder", folder=folder)
    return MachineError("target-not-written", name=name, reason=error.strerror or str(error))
