"""What exporters of texts share: writing them, and reading them again."""

from abc import ABC, abstractmethod
from collections.abc import Iterator
from pathlib import Path
from typing import BinaryIO

from newsreader.core.collection import Collection
from newsreader.exporters.base import Member, encoded, require_written


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


class TextFolder(ABC):
    """A folder of files in UTF-8 that are what `texts` says."""

    annotations_only = False

    @abstractmethod
    def texts(self, collection: Collection) -> Iterator[tuple[str, str]]:
        """Yield every file: its path and what is in it."""

    def members(self, collection: Collection) -> Iterator[Member]:
        """Yield all files."""
        for path, text in self.texts(collection):
            yield Member(path, [encoded(text)])

    def check(self, folder: Path, collection: Collection) -> None:
        """Read the files again and compare them with what was to be written."""
        for path, text in self.texts(collection):
            file = folder / path
            written = file.read_bytes() if file.is_file() else None
            require_written(written, encoded(text), folder)
