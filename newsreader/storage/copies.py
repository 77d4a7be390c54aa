"""Whole copies of a library: backups made from one, and libraries made from them."""

import glob
import os
import shutil
import tempfile
from collections.abc import Callable, Generator, Iterator
from contextlib import contextmanager, suppress
from itertools import count
from pathlib import Path

from newsreader.core.errors import BadInputError, LibraryError, MachineError
from newsreader.storage.database import Database
from newsreader.storage.header import read_header
from newsreader.storage.integrity import damage

BEFORE_MERGE, _REPLACED = "before-merge", "replaced"
"""Why a library was copied beside itself."""

_SIDE_FILES = ("-journal", "-wal", "-shm")
_UNTOUCHABLE = ("library-locked", "library-of-another-program", "library-not-a-file")
"""What is wrong with a file that must stay in its place, whatever is to be restored."""


def copy_to(
    database: Database, target: Path, cancelled: Callable[[], bool] = lambda: False
) -> Path:
    """Write a checked copy of an open library to `target`, which is replaced at the last moment.

    Cancelled where that was wanted: then `target` is as it was.
    """
    _require_library_or_nothing(database.path, target)
    target = Path(os.path.realpath(target))
    with _new_file(target, "backup-not-written") as new:
        with database.stopped_by(cancelled):
            database.execute("VACUUM INTO ?", [str(new)])
        _verify(new, database.path, cancelled)
        _put(new, target)
    return target


def restore(library: Path, backup: Path) -> Path | None:
    """Put a copy of `backup` in the library's place and return where the old library is kept.

    The backup is checked first; BadInputError if it is not a whole library, and then nothing is
    changed. Of an older one the copy is brought up to date. Raises MachineError if the library
    cannot be replaced.
    """
    library = Path(os.path.realpath(library))  # a link goes on leading to it
    _require_another(library, backup, "restore-same-file")
    _require_whole(backup)
    with _new_file(library, "restore-failed") as new:
        with Database(backup, as_it_is=True) as copied:
            copied.execute("VACUUM INTO ?", [str(new)])
        Database(new).close()
        _settle(library)
        kept = _keep(library)
        _put(new, library)
    return kept


def _require_library_or_nothing(library: Path, target: Path) -> None:
    read_header(target)
    _require_another(library, target, "backup-same-file")


def _require_another(library: Path, other: Path, problem: str) -> None:
    # Where one is not there or cannot be reached, that is said when it is opened.
    with suppress(OSError):
        if other.samefile(library):
            raise BadInputError(problem, path=other)


def _require_whole(backup: Path) -> None:
    try:
        _verify(backup, backup)
    except LibraryError as error:
        raise BadInputError("backup-damaged", path=backup, reason=error) from error


def _verify(path: Path, original: Path, cancelled: Callable[[], bool] = lambda: False) -> None:
    with Database(path, as_it_is=True) as database, database.stopped_by(cancelled):
        if any(damage(database)):
            raise LibraryError("library-damaged", path=original)


@contextmanager
def _new_file(target: Path, failure: str) -> Generator[Path]:
    """Offer a name beside `target` for its next content; machine errors become `failure`."""
    try:
        with tempfile.TemporaryDirectory(prefix=".newsreader-", dir=target.parent) as folder:
            yield Path(folder, "new.db")
    except OSError as error:
        raise MachineError(failure, path=target, reason=error) from error


def _put(new: Path, target: Path) -> None:
    _sync(new)
    # One that a crash left here would be taken for the new file's own.
    for side_file in _side_files(target):
        side_file.unlink(missing_ok=True)
    os.replace(new, target)  # one style with `os.fsync`
    # Windows opens no folders, and needs none synced.
    with suppress(PermissionError):
        _sync(target.parent)


def _settle(library: Path) -> None:
    """Let SQLite take back what a crash left half done, so that the old file is whole."""
    try:
        if read_header(library) is not None:
            with Database(library) as database, database.write():
                pass
    except LibraryError as error:
        # A damaged library is a reason to restore.
        if error.key in _UNTOUCHABLE:
            raise


def _keep(library: Path) -> Path | None:
    if not library.exists():
        return None
    kept = free_name(library, _REPLACED)
    try:
        os.link(library, kept)
    except OSError:
        # FAT and some network drives know no links.
        shutil.copy2(library, kept)
    for old, new in zip(_side_files(library), _side_files(kept), strict=True):
        if old.exists():
            old.rename(new)
    return kept


def free_name(library: Path, why: str) -> Path:
    """Return a name beside the library, such as no file has yet, for a copy of it."""
    library = Path(os.path.realpath(library))
    names = (library.with_name(f"{library.name}.{why}-{number}.db") for number in count(1))
    return next(name for name in names if not name.exists())


def kept_beside(library: Path) -> Iterator[tuple[Path, bool]]:
    """Yield the copies that lie beside a library, and whether a merge was the reason."""
    library = Path(os.path.realpath(library))
    for why in (BEFORE_MERGE, _REPLACED):
        for path in library.parent.glob(f"{glob.escape(library.name)}.{why}-*.db"):
            yield path, why == BEFORE_MERGE


def _side_files(library: Path) -> list[Path]:
    return [library.with_name(library.name + ending) for ending in _SIDE_FILES]


def _sync(path: Path) -> None:
    descriptor = os.open(path, os.O_RDONLY)
    try:
        os.fsync(descriptor)
    finally:
        os.close(descriptor)
