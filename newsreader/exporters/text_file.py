"""What exporters of texts share: writing them, and reading them again."""

from abc import ABC, abstractmethod
from collections.abc import Iterable, Iterator
from pathlib import Path
from typing import BinaryIO

from newsreader.core.collection import Collection
from newsreader.exporters.base import Member, encoded, require_members, require_pieces


class TextFile(ABC):
    """A file in UTF-8 that is what `texts` say, one after the other."""

    annotations_only = False

    @abstractmethod
    def texts(self, collection: Collection) -> Iterator[str]:
        """Yield the file part by part."""

    def write(self, collection: Collection, stream: BinaryIO) -> None:
        """Write the file."""
        stream.writelines(map(encoded, self.texts(collection)))

    def check(self, path: Path, collection: Collection) -> None:
        """Read the file again and compare it with what was to be written."""
        with path.open("rb") as stream:
            require_pieces(stream, map(encoded, self.texts(collection)), path)


class TextFolder(ABC):
    """A folder of files in UTF-8 that are what `texts` says."""

    annotations_only = False

    @abstractmethod
    def texts(self, collection: Collection) -> Iterator[tuple[str, Iterable[str]]]:
        """Yield every file: its path and what is in it, part by part."""

    def members(self, collection: Collection) -> Iterator[Member]:
        """Yield all files."""
        for path, parts in self.texts(collection):
            yield Member(path, map(encoded, parts))

    def check(self, folder: Path, collection: Collection) -> None:
        """Read the files again and compare them with what was to be written."""
        require_members(self.members(collection), folder)
