"""The one door to the library file: opening, transactions, and errors in our own words."""

import os
import sqlite3
from collections.abc import Callable, Generator, Iterable, Mapping, Sequence
from contextlib import ExitStack, closing, contextmanager, suppress
from pathlib import Path
from typing import TYPE_CHECKING, Self, TypeVar

from newsreader.core.errors import LibraryError, NewsreaderError
from newsreader.storage.failures import translated
from newsreader.storage.header import READABLE_FROM, SCHEMA_VERSION, read_header

if TYPE_CHECKING:
    from sqlite_utils import Database as Tables

_BUSY_SECONDS = 5.0
_NOT_UTF_8 = "Could not decode to UTF-8"
"""Begins what Python says of damaged text."""
_STEPS = 100_000
"""How many instructions of SQLite, some milliseconds, go by between two looks at the clock."""

# No WAL: SQLite before 3.51.3 can lose commits in it with two connections, and it does not open on
# read-only media. EXTRA also syncs the folder, so that an acknowledged action survives a power cut.
# What spills before its end bars all readers from then on: up to 256 MB of it stay in memory.
_SETTINGS = """
PRAGMA journal_mode = DELETE
PRAGMA synchronous = EXTRA
PRAGMA foreign_keys = ON
PRAGMA trusted_schema = OFF
PRAGMA cell_size_check = ON
PRAGMA mmap_size = 0
PRAGMA cache_spill = 65536
"""

Value = TypeVar("Value")
Parameters = Sequence[object] | Mapping[str, object]


class Database:
    """An open library file.

    A missing file is made, unless `read_only`. Raises LibraryError where the file cannot be used;
    a file that is not a library of ours is left as it is, byte for byte. A file with an older
    schema is brought up to date, or with `as_it_is` left alone: then it can only be copied.
    """

    def __init__(self, path: Path, *, read_only: bool = False, as_it_is: bool = False) -> None:
        self.path = path
        self.read_only = read_only or as_it_is
        self.rolled_back = 0
        self._depth = 0
        self._cancelled: Callable[[], bool] | None = None
        self._tables: Tables | None = None
        found = read_header(path) is not None
        if self.read_only and not found:
            raise LibraryError("library-missing", path=path)
        if not path.parent.is_dir():  # a slip of the pen must not grow into a folder
            raise LibraryError("library-folder-missing", path=path, folder=path.parent)
        if self.read_only and Path(f"{os.path.realpath(path)}-journal").exists():
            self._settle()
        self.connection = self._connect("ro" if self.read_only else "rwc")
        with ExitStack() as undone:
            undone.callback(self.close)
            for setting in _SETTINGS.strip().splitlines():
                self.execute(setting)
            if not as_it_is:
                self._bring_up_to_date()
            undone.pop_all()

    def __enter__(self) -> Self:
        return self

    def __exit__(self, *_: object) -> None:
        self.close()

    @property
    def tables(self) -> "Tables":
        """The same connection as sqlite-utils sees it."""
        if self._tables is None:
            # 65 ms: not on the window's start path.
            from sqlite_utils import Database as Tables  # noqa: PLC0415

            self._tables = Tables(self.connection)
        return self._tables

    def execute(self, sql: str, parameters: Parameters = ()) -> sqlite3.Cursor:
        """Run one statement."""
        with translated(self.path):
            return self.connection.execute(sql, parameters)

    def rows(self, sql: str, parameters: Parameters = ()) -> list[sqlite3.Row]:
        """Return all rows of a query."""
        with translated(self.path):
            self.connection.text_factory = str  # in a third of the time, unless there is damage
            try:
                return self.connection.execute(sql, parameters).fetchall()
            except sqlite3.OperationalError as error:
                if not str(error).startswith(_NOT_UTF_8):
                    raise
            finally:
                self.connection.text_factory = _decoded
            return self.connection.execute(sql, parameters).fetchall()

    def row(self, sql: str, parameters: Parameters = ()) -> sqlite3.Row | None:
        """Return the first row of a query, or None."""
        with translated(self.path):
            return self.connection.execute(sql, parameters).fetchone()

    def values(
        self, make: Callable[[sqlite3.Row], Value], sql: str, parameters: Parameters = ()
    ) -> tuple[Value, ...]:
        """Return what `make` reads out of each row of a query.

        A row that it cannot read was written by something else: LibraryError.
        """
        try:
            return tuple(map(make, self.rows(sql, parameters)))
        except (LookupError, TypeError, ValueError) as error:
            raise LibraryError("library-damaged", path=self.path) from error

    def insert(self, table: str, rows: Sequence[Mapping[str, object]]) -> None:
        """Add rows, all with the columns of the first one."""
        if not rows:
            return
        names = ", ".join(f'"{name}"' for name in rows[0])
        places = ", ".join(f":{name}" for name in rows[0])
        sql = f'INSERT INTO "{table}" ({names}) VALUES ({places})'  # noqa: S608  # our own names
        with translated(self.path):
            self.connection.executemany(sql, rows)

    def execute_many(self, sql: str, rows: Iterable[Parameters]) -> None:
        """Run one statement for each of many rows of parameters."""
        with translated(self.path):
            self.connection.executemany(sql, rows)

    @contextmanager
    def write(self) -> Generator[None]:
        """Hold the only writer's place; all or nothing is kept. One may stand inside another."""
        if self.read_only:
            raise LibraryError("library-read-only", path=self.path)
        with self._part() if self._depth else self._transaction("BEGIN IMMEDIATE"):
            yield

    @contextmanager
    def read(self) -> Generator[None]:
        """See one state of the library throughout, whatever others write meanwhile."""
        with self._transaction("BEGIN"):
            yield

    @contextmanager
    def stopped_by(self, cancelled: Callable[[], bool]) -> Generator[None]:
        """End every statement, were it long, by raising Cancelled once that is wanted."""
        before, self._cancelled = self._cancelled, cancelled
        self.connection.set_progress_handler(cancelled, _STEPS)
        try:
            with translated(self.path):
                yield
        finally:
            self._cancelled = before
            self.connection.set_progress_handler(before, _STEPS)

    def changes(self) -> tuple[int, int, int]:
        """Return numbers of which one is another after any change, here or by others."""
        others = int(self.rows("PRAGMA data_version")[0][0])
        return others, self.connection.total_changes, self.rolled_back

    def close(self) -> None:
        """Close the file; SQLite leaves nothing beside it."""
        self.connection.close()

    @contextmanager
    def _transaction(self, begin: str) -> Generator[None]:
        if self._depth:
            yield
            return
        with translated(self.path):
            self.connection.execute(begin)
            self._depth = 1
            kept = False
            try:
                yield
                self.connection.execute("COMMIT")
                kept = True
            finally:
                self._depth = 0
                self.rolled_back += not kept
                # A full disk may already have ended it.
                if self.connection.in_transaction:
                    self.connection.set_progress_handler(None, 0)  # nothing stops the way back
                    self.connection.execute("ROLLBACK")

    @contextmanager
    def _part(self) -> Generator[None]:
        """Take back what was done since, if an error ends a part of a transaction."""
        with translated(self.path):
            self.connection.execute("SAVEPOINT part")
            kept = False
            try:
                yield
                kept = True
            finally:
                # A full disk may already have ended it all.
                if self.connection.in_transaction:
                    if not kept:
                        self.connection.execute("ROLLBACK TO part")
                        self.rolled_back += 1
                    self.connection.execute("RELEASE part")

    def _settle(self) -> None:
        """Take back what a crash left half done, where that can be: a reader alone may not."""
        with (
            suppress(NewsreaderError),
            translated(self.path),
            closing(self._connect("rw")) as connection,
        ):
            connection.execute("SELECT name FROM sqlite_master LIMIT 1").fetchall()

    def _connect(self, mode: str) -> sqlite3.Connection:
        with translated(self.path):
            connection = sqlite3.connect(
                f"{self.path.absolute().as_uri()}?mode={mode}",
                uri=True,
                timeout=_BUSY_SECONDS,
                isolation_level=None,
                # A window hands its library to whichever thread closes it.
                check_same_thread=False,
            )
        connection.row_factory = sqlite3.Row
        connection.text_factory = _decoded
        return connection

    def version(self) -> int | None:
        """Return the schema's version; None for a file in which nothing stands yet."""
        if self.rows("SELECT name FROM sqlite_master LIMIT 1"):
            return int(self.rows("PRAGMA user_version")[0][0])
        return None

    def _bring_up_to_date(self) -> None:
        version = self.version()
        readable = version is not None and version >= READABLE_FROM
        if version == SCHEMA_VERSION or (readable and self.read_only):
            return
        if self.read_only:
            raise LibraryError("library-older", path=self.path)
        # sqlite-utils is needed for making and migrating only.
        from newsreader.storage.migrations import migrate  # noqa: PLC0415

        if version is not None and not readable:
            self._back_up(version)
        with self.write():
            migrate(self.tables)

    def _back_up(self, version: int) -> None:
        target = self.path.with_name(f"{self.path.name}.before-v{version + 1}.db")
        if not target.exists():
            self.execute("VACUUM INTO ?", [str(target)])


def _decoded(content: bytes) -> str:
    """Show a damaged byte as U+FFFD, so that one of them does not hide all the rest.

    Whatever has a checksum no longer agrees with it, and `check` says so.
    """
    return content.decode("utf-8", "replace")
