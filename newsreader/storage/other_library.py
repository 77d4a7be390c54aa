"""Another library, opened to be read and never changed."""

import tempfile
from collections.abc import Generator
from contextlib import ExitStack, contextmanager, suppress
from pathlib import Path

from newsreader.core.errors import BadInputError, LibraryError, MachineError
from newsreader.storage.database import Database
from newsreader.storage.header import SCHEMA_VERSION, read_header
from newsreader.storage.integrity import damage


@contextmanager
def other_library(library: Path, other: Path) -> Generator[Database]:
    """Open `other` to read only; of one with an older schema, a copy that is brought up to date.

    BadInputError where it is `library` itself, or cannot be used.
    """
    # Where one is not there or cannot be reached, that is said when it is opened.
    with suppress(OSError):
        if other.samefile(library):
            raise BadInputError("merge-same-file", path=other)
    with ExitStack() as stack:
        try:
            database = stack.enter_context(_opened(other, stack))
        except LibraryError as error:
            raise BadInputError("merge-not-usable", path=other, reason=error) from error
        yield database


def _opened(other: Path, stack: ExitStack) -> Database:
    header = read_header(other)
    path = other if header is None or header.version == SCHEMA_VERSION else _newer(other, stack)
    database = Database(path, read_only=True)
    with ExitStack() as undone:
        undone.callback(database.close)
        if any(damage(database)):
            raise LibraryError("library-damaged", path=other)
        undone.pop_all()
    return database


def _newer(other: Path, stack: ExitStack) -> Path:
    try:
        folder = stack.enter_context(tempfile.TemporaryDirectory(prefix="newsreader-"))
    except OSError as error:
        raise MachineError("merge-no-room", path=other, reason=error) from error
    copy = Path(folder, "copy.db")
    with Database(other, as_it_is=True) as old:
        old.execute("VACUUM INTO ?", [str(copy)])
    Database(copy).close()
    return copy
