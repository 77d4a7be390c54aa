"""What every importer receives and gives."""

import hashlib
from collections.abc import Sequence
from dataclasses import dataclass
from pathlib import Path
from typing import Protocol

from newsreader.core.source import IssueText, SourceFile
from newsreader.importers.decoding import Decoded
from newsreader.importers.options import PLAIN, Options

SIZE_LIMIT = 64 * 2**20
"""Largest source in bytes; a newspaper issue has some hundred thousand."""

TEXT_SUFFIXES = (
    *(".txt", ".text", ".md", ".markdown", ".csv", ".tsv", ".tab", ".json", ".jsonl", ".ndjson"),
    *(".html", ".htm", ".xhtml", ".shtml", ".xml"),
)
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


@dataclass(frozen=True, slots=True)
class FoundBundle:
    """Several files in a folder that make one issue; `name` ends in `.zip`, as what is kept does.

    `folder` is the folder's label, with slashes.
    """

    label: str
    name: str
    folder: str
    files: tuple[FoundFile, ...]


Found = FoundFile | FoundBundle
"""A source that can be read."""


class Named(Protocol):
    """Says who read a source."""

    @property
    def id(self) -> str:
        """The name that is stored with a source."""
        ...

    @property
    def version(self) -> str:
        """Changes whenever the same bytes would give another text."""
        ...


class Importer(Named, Protocol):
    """Turns the bytes of one source format into the texts of issues; see `registry.IMPORTERS`."""

    def accepts(self, name: str, data: bytes) -> bool:
        """Tell whether the file is of this format."""
        ...

    def read(self, name: str, data: bytes, options: Options = PLAIN) -> SourceFile:
        """Read the file; BadInputError says what is wrong with it."""
        ...


def source_of(
    name: str, data: bytes, decoded: Decoded, issues: Sequence[IssueText], importer: Named
) -> SourceFile:
    """Return a source that was decoded and read by an importer."""
    return SourceFile(
        name,
        data,
        hashlib.sha256(data).hexdigest(),
        decoded.encoding,
        tuple(issues),
        decoded.certain,
        (importer.id, importer.version),
    )
