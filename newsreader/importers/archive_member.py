"""The bytes of one archive member, unpacked in memory and checked against the directory."""

import struct
import zlib
from pathlib import Path
from zipfile import ZIP_STORED

from newsreader.core.errors import BadInputError
from newsreader.importers.base import Member
from newsreader.importers.files import opened

_LOCAL_HEADER = struct.Struct("<4s22xHH")
_MAGIC = b"PK\x03\x04"


def read_member(path: Path, member: Member, name: str) -> bytes:
    """Return exactly `member.size` bytes; BadInputError if the archive holds others."""
    packed = _packed(path, member)
    data = packed if member.method == ZIP_STORED else _inflated(packed, member.size)
    if data is None or len(data) != member.size or zlib.crc32(data) != member.checksum:
        raise BadInputError("archive-damaged", name=name)
    return data


def _packed(path: Path, member: Member) -> bytes:
    if member.offset < 0:
        return b""
    with opened(path) as stream:
        size = stream.seek(0, 2)
        stream.seek(min(member.offset, size))
        header = stream.read(_LOCAL_HEADER.size)
        if len(header) < _LOCAL_HEADER.size:
            return b""
        magic, name_length, extra_length = _LOCAL_HEADER.unpack(header)
        if magic != _MAGIC:
            return b""
        stream.seek(name_length + extra_length, 1)
        # No more than there can be: room is made for all that is asked for.
        return stream.read(min(member.compressed, size))


def _inflated(packed: bytes, size: int) -> bytes | None:
    """Unpack at most one byte more than promised: enough to catch a lie, too little for a bomb."""
    unpacker = zlib.decompressobj(-zlib.MAX_WBITS)
    try:
        return unpacker.decompress(packed, size + 1)
    except zlib.error:
        return None
