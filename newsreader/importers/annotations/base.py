"""What every reader of annotations receives and gives."""

from collections.abc import Iterator
from dataclasses import dataclass
from pathlib import Path
from typing import Protocol

from newsreader.core.receiving import Entry
from newsreader.importers.files import read_bytes
from newsreader.importers.names import readable

FILE_LIMIT = 256 * 2**20
"""Most bytes of a file of annotations."""

MOST = 500_000
"""Most annotations of one file: they are held in memory until they are placed."""


@dataclass(frozen=True, slots=True)
class AnnotationFormat:
    """A format in which annotations are read; `suffixes` are those of its files."""

    id: str
    title: str
    suffixes: tuple[str, ...]


@dataclass(frozen=True, slots=True)
class ReadOptions:
    """What a person decides about reading a file; what is left open is found out.

    `format` is an id of `registry.READERS`, `encoding` a name of `encodings.ENCODINGS`. `mapping`
    are pairs of a column's name and the field it gives; an empty field lets a column be left out.
    `remembered` are such pairs for tables whose columns have the signature beside them.
    """

    format: str | None = None
    encoding: str | None = None
    mapping: tuple[tuple[str, str], ...] = ()
    remembered: tuple[tuple[str, tuple[tuple[str, str], ...]], ...] = ()


NOTHING = ReadOptions()
"""Nothing was decided."""


@dataclass(frozen=True, slots=True)
class Source:
    """A file of annotations; `head` are its first bytes."""

    path: Path
    head: bytes

    @property
    def name(self) -> str:
        """Return the file's name as it can be shown."""
        return readable(self.path.name)

    def data(self) -> bytes:
        """Return all bytes of the file."""
        return read_bytes(self.path, FILE_LIMIT)


class AnnotationReader(Protocol):
    """Reads one format; see `registry.READERS`."""

    @property
    def format(self) -> AnnotationFormat:
        """The row shown in lists and dialogs."""
        ...

    def accepts(self, source: Source) -> bool:
        """Tell by the name and the first bytes whether a file is of this format."""
        ...

    def is_sure(self, source: Source) -> bool:
        """Tell whether a file that is accepted cannot hold issues as well."""
        ...

    def read(self, source: Source, options: ReadOptions) -> Iterator[Entry]:
        """Yield what stands in the file, in its order; BadInputError says what is wrong with it.

        A single annotation that cannot be used is an entry that says why.
        """
        ...
