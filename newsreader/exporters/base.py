"""What every exporter receives and promises."""

from pathlib import Path
from typing import BinaryIO, Protocol

from newsreader.core.collection import Collection
from newsreader.core.errors import MachineError
from newsreader.core.reports import ExportFormat


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

    def write(self, collection: Collection, stream: BinaryIO) -> None:
        """Write the whole collection."""
        ...

    def check(self, path: Path, collection: Collection) -> None:
        """Read the written file again; MachineError if it is not what was handed over."""
        ...


def require_written(written: object, expected: object, path: Path) -> None:
    """Raise MachineError unless what was read back is what was to be written."""
    if written != expected:
        raise MachineError("export-not-verified", name=path.name)


def encoded(text: str) -> bytes:
    """Encode for a file; a lone surrogate, which no UTF-8 can hold, is written as its escape."""
    return text.encode("utf-8", "backslashreplace")
