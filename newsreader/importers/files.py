"""Bytes of a file on disk, read without waiting, without devices, and never more than allowed."""

import os
import stat
from collections.abc import Generator
from contextlib import contextmanager
from pathlib import Path
from typing import BinaryIO

from newsreader.core.errors import BadInputError, MachineError, NewsreaderError
from newsreader.importers.base import SIZE_LIMIT
from newsreader.importers.names import readable

_FLAGS = (
    os.O_RDONLY
    | getattr(os, "O_NONBLOCK", 0)
    | getattr(os, "O_CLOEXEC", 0)
    | getattr(os, "O_BINARY", 0)
)


@contextmanager
def opened(path: Path) -> Generator[BinaryIO]:
    """Open a regular file; opening a pipe would wait for ever, a device might act on it."""
    with translated(path):
        require_regular(path, path.stat().st_mode)
        stream = os.fdopen(os.open(path, _FLAGS), "rb")
    with stream, translated(path):
        require_regular(path, os.fstat(stream.fileno()).st_mode)
        yield stream


def read_bytes(path: Path, limit: int = SIZE_LIMIT) -> bytes:
    """Read a whole regular file of at most `limit` bytes; its size is looked at first."""
    with opened(path) as stream:
        if os.fstat(stream.fileno()).st_size > limit:
            raise too_large(readable(path.name), limit)
        data = stream.read(limit + 1)
    if len(data) > limit:
        raise too_large(readable(path.name), limit)
    return data


def too_large(name: str, limit: int) -> BadInputError:
    """Say that a file is larger than `limit` bytes."""
    return BadInputError("file-too-large", name=name, limit=limit // 2**20)


def require_regular(path: Path, mode: int) -> None:
    """Raise BadInputError for a folder, a pipe, a device."""
    if stat.S_ISDIR(mode):
        raise BadInputError("is-folder", name=readable(path.name))
    if not stat.S_ISREG(mode):
        raise BadInputError("not-a-file", name=readable(path.name))


@contextmanager
def translated(path: Path) -> Generator[None]:
    """Turn what the operating system says about `path` into our errors."""
    try:
        yield
    except OSError as error:
        raise reading_error(path, error) from error


def reading_error(path: Path, error: OSError) -> NewsreaderError:
    """Say why a file or folder could not be read."""
    name = readable(path.name)
    if isinstance(error, FileNotFoundError):
        return BadInputError("no-such-file", name=name)
    if isinstance(error, PermissionError):
        return MachineError("file-not-permitted", name=name)
    return MachineError("file-unreadable", name=name, reason=error.strerror or str(error))
