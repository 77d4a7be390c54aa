"""What exporters of one text share: writing it, and reading it again."""

from abc import ABC, abstractmethod
from pathlib import Path
from typing import BinaryIO

from newsreader.core.collection import Collection
from newsreader.exporters.base import encoded, require_written


class TextFile(ABC):
    """A file in UTF-8 that is what `text` says."""

    annotations_only = False

    @abstractmethod
    def text(self, collection: Collection) -> str:
        """Return the whole file."""

    def write(self, collection: Collection, stream: BinaryIO) -> None:
        """Write the file."""
        stream.write(encoded(self.text(collection)))

    def check(self, path: Path, collection: Collection) -> None:
        """Read the file again and compare it with what was to be written."""
        require_written(path.read_bytes(), encoded(self.text(collection)), path)
