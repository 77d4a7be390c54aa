"""What every exporter receives and promises."""

from collections.abc import Iterable, Iterator
from dataclasses import dataclass
from pathlib import Path
from typing import IO, BinaryIO, Protocol, runtime_checkable

from newsreader.core.collection import Collection
from newsreader.core.errors import MachineError
from newsreader.core.losses import Loss, LossKind
from newsreader.core.reports import ExportFormat


@runtime_checkable
class Exporter(Protocol):
    """Writes one format; the same collection gives the same bytes."""

    @property
    def format(self) -> ExportFormat:
        """The row shown in lists and dialogs."""
        ...

    @property
    def annotations_only(self) -> bool:
        """Whether a collection without annotations leaves nothing to write."""
        ...

    @property
    def leaves_out(self) -> tuple[LossKind, ...]:
        """What the format has no place for, whatever the collection."""
        ...

    def write(self, collection: Collection, stream: BinaryIO) -> None:
        """Write the whole collection."""
        ...

    def check(self, path: Path, collection: Collection) -> None:
        """Read the written file again; MachineError if it is not what was handed over."""
        ...


@runtime_checkable
class Lossy(Protocol):
    """An exporter whose losses depend on what stands in the collection."""

    def losses(self, collection: Collection) -> tuple[Loss, ...]:
        """Return what is not in the file, or not as it was, beside what the format leaves out."""
        ...


@runtime_checkable
class Arranged(Protocol):
    """An exporter of a list or a reading copy, in which a collection keeps an order of its own.

    It takes an issue that comes more than once.
    """

    @property
    def keeps_order(self) -> bool:
        """Whether it does."""
        ...


@dataclass(frozen=True, slots=True)
class Member:
    """One file of a folder: a path with `/` between its names, and its bytes, piece by piece."""

    path: str
    data: Iterable[bytes]


class FolderExporter(Protocol):
    """Writes a format of many files: a folder or, if the target is called so, a zip archive."""

    @property
    def format(self) -> ExportFormat:
        """The row shown in lists and dialogs; `suffix` is empty."""
        ...

    @property
    def annotations_only(self) -> bool:
        """Whether a collection without annotations leaves nothing to write."""
        ...

    @property
    def leaves_out(self) -> tuple[LossKind, ...]:
        """What the format has no place for, whatever the collection."""
        ...

    def members(self, collection: Collection) -> Iterator[Member]:
        """Yield all files, always in the same order."""
        ...

    def check(self, folder: Path, collection: Collection) -> None:
        """Read the written folder again; MachineError if it is not what was handed over."""
        ...


def require_written(written: object, expected: object, path: Path) -> None:
    """Raise MachineError unless what was read back is what was to be written."""
    if written != expected:
        raise MachineError("export-not-verified", name=path.name)


def require_pieces(stream: IO[bytes], pieces: Iterable[bytes], path: Path) -> None:
    """Raise MachineError unless what is left of a stream is these bytes, piece by piece."""
    for piece in pieces:
        require_written(stream.read(len(piece)), piece, path)
    require_written(stream.read(1), b"", path)


def require_members(members: Iterable[Member], folder: Path) -> None:
    """Raise MachineError unless a folder holds these files, byte for byte."""
    for member in members:
        path = folder / member.path
        require_written(path.is_file(), expected=True, path=folder)
        with path.open("rb") as stream:
            require_pieces(stream, member.data, folder)


def encoded(text: str) -> bytes:
    """Encode for a file; a lone surrogate, which no UTF-8 can hold, is written as its escape."""
    return text.encode("utf-8", "backslashreplace")
