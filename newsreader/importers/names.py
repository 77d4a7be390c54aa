"""File names as people can read, store and print them."""

import os

_SHOWN = {code: 0x2400 + code for code in range(0x20)} | {0x7F: 0x2421}
_TURNING = dict.fromkeys((*range(0x202A, 0x202F), *range(0x2066, 0x206A)), 0xFFFD)


def readable_bytes(name: bytes) -> str:
    """Decode a name of unknown encoding and make what does not print visible."""
    return _visible(_decoded(name))


def readable(name: str) -> str:
    """Do the same for a name as the operating system gave it."""
    try:
        return readable_bytes(os.fsencode(name))
    except UnicodeEncodeError:  # in an ASCII locale a name may come from elsewhere than the disk
        return _visible(name.encode("utf-8", "replace").decode())


def _decoded(name: bytes) -> str:
    for encoding in ("utf-8", "gb18030"):
        try:
            return name.decode(encoding)
        except UnicodeDecodeError:
            continue
    return name.decode("utf-8", "replace")


def _visible(name: str) -> str:
    return name.translate(_SHOWN | _TURNING)
