"""The files in the archive of a project."""

from pathlib import Path
from zipfile import BadZipFile, ZipFile, ZipInfo

from newsreader.core.errors import BadInputError
from newsreader.importers.annotations.base import FILE_LIMIT, Source
from newsreader.importers.archive import safe_members
from newsreader.importers.archive_member import read_member
from newsreader.importers.base import Member
from newsreader.importers.decoding import decode
from newsreader.importers.files import opened, too_large

PROJECT = ".qde"
"""How the name of a project's document ends."""


def names_in(path: Path) -> list[str]:
    """Return the names of the files in an archive; none for one that cannot be read."""
    try:
        with opened(path) as stream, ZipFile(stream) as archive:
            return archive.namelist()
    except (BadZipFile, ValueError, NotImplementedError, OSError):
        return []


class Archive:
    """The files of a project, read by name, whatever their case; each text is held once."""

    def __init__(self, source: Source) -> None:
        self._source = source
        self._texts: dict[str, str] = {}
        self._read_already = 0
        self._members = {
            name.replace("\\", "/").lower(): info
            for name, info in safe_members(source.path).items()
        }

    def project(self) -> bytes:
        """Return the document of the project."""
        name = next((name for name in self._members if name.endswith(PROJECT)), None)
        if name is None:
            raise BadInputError("annotations-no-project", name=self._source.name)
        return self._read(self._members[name])

    def text(self, path: str) -> str | None:
        """Return the text that an `internal://` path names; None if it is not in the archive."""
        name = path.rpartition("://")[2].rpartition("/")[2].lower()
        ends = (each for each in self._members if each.rpartition("/")[2] == name)
        found = next(ends, None) if name else None
        if found is None:
            return None
        if found not in self._texts:
            self._texts[found] = decode(self._read(self._members[found])).text
        return self._texts[found]

    def _read(self, info: ZipInfo) -> bytes:
        self._read_already += info.file_size
        if self._read_already > FILE_LIMIT:
            raise too_large(self._source.name, FILE_LIMIT)
        sizes = (info.compress_size, info.file_size, info.CRC, info.compress_type)
        return read_member(self._source.path, Member(info.header_offset, *sizes), info.filename)
