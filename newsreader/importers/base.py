"""What every importer receives and gives."""

from dataclasses import dataclass
from pathlib import Path
from typing import Protocol

from newsreader.core.source import SourceFile

SIZE_LIMIT = 64 * 2**20
"""Largest source in bytes; a newspaper issue has some hundred thousand."""

TEXT_SUFFIXES = (".txt", ".text", ".md")
"""Names that are taken for issues inside folders and archives, in lower case."""


@dataclass(frozen=True, slots=True)
class Member:
    """Where an archive keeps one of its files, as its directory says; nothing of it is trusted."""

    offset: int
    compressed: int
    size: int
    checksum: int
    method: int


@dataclass(frozen=True, slots=True)
class FoundFile:
    """A file that may be an issue: on disk, or a `member` of the archive at `path`.

    `label` is what a person sees of it (path, and the name inside the archive); `name` is its file
    name. Both are text that can be stored and shown, whatever bytes the real name has.
    """

    path: Path
    label: str
    name: str
    member: Member | None = None


class Importer(Protocol):
    """Turns the bytes of one source format into text; add one here and in `registry.IMPORTERS`."""

    @property
    def id(self) -> str:
        """The name that is stored with a source."""
        ...

    @property
    def version(self) -> str:
        """Changes whenever the same bytes would give another text."""
        ...

    def accepts(self, name: str, data: bytes) -> bool:
        """Tell whether the file is of this format."""
        ...

    def read(self, name: str, data: bytes) -> SourceFile:
        """Decode the file; BadInputError says what is wrong with it."""
        ...
