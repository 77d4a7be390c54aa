"""Checksums of files, taken while they are written."""

import hashlib
from collections.abc import Iterator
from dataclasses import dataclass, field
from typing import NamedTuple

from newsreader.exporters.base import Member


class Entry(NamedTuple):
    """A file with its size in bytes and its checksums in hexadecimal digits."""

    path: str
    octets: int
    sha256: str
    sha512: str


@dataclass(slots=True)
class Ledger:
    """The files that have gone by, in their order."""

    entries: list[Entry] = field(default_factory=list[Entry])

    @property
    def octets(self) -> int:
        """Number of bytes in all files."""
        return sum(entry.octets for entry in self.entries)

    def entered(self, member: Member) -> Member:
        """Return a file that is entered once it was read to its end."""
        return Member(member.path, self._read(member))

    def manifest(self, algorithm: str) -> bytes:
        """Return a line a file: checksum and path; no path of ours needs an escape."""
        lines = (f"{getattr(entry, algorithm)}  {entry.path}\n" for entry in self.entries)
        return "".join(lines).encode()

    def _read(self, member: Member) -> Iterator[bytes]:
        octets, first, second = 0, hashlib.sha256(), hashlib.sha512()
        for piece in member.data:
            octets += len(piece)
            first.update(piece)
            second.update(piece)
            yield piece
        self.entries.append(Entry(member.path, octets, first.hexdigest(), second.hexdigest()))
