"""Zip archives whose directory promises what no archive holds."""

import struct

_CENTRAL = b"PK\x01\x02"
_END = b"PK\x05\x06"
_SEE_EXTRA = b"\xff" * 4
_NAME_LENGTH, _EXTRA_LENGTH, _PACKED, _SIZE, _OFFSET = 28, 30, 20, 24, 42
_DIRECTORY_SIZE = 12
_FIXED = 46


def promising(data: bytes, size: int, packed: int, offset: int) -> bytes:
    """Return the archive with other numbers, of 64 bits, in the directory entry of its one file."""
    changed = bytearray(data)
    entry = changed.index(_CENTRAL)
    (name_length,) = struct.unpack_from("<H", changed, entry + _NAME_LENGTH)
    extra = struct.pack("<HHQQQ", 1, 24, size, packed, offset)
    struct.pack_into("<H", changed, entry + _EXTRA_LENGTH, len(extra))
    for field in (_PACKED, _SIZE, _OFFSET):
        changed[entry + field : entry + field + 4] = _SEE_EXTRA
    at = entry + _FIXED + name_length
    changed[at:at] = extra
    length = changed.index(_END) - entry
    struct.pack_into("<I", changed, changed.index(_END) + _DIRECTORY_SIZE, length)
    return bytes(changed)
