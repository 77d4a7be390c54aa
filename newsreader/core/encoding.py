"""Bytes to text in an encoding that is known: what does not fit it is shown and listed."""

import codecs
from collections.abc import Callable
from threading import get_ident
from typing import cast

from newsreader.core.source import BadByte

MARKS = (
    # UTF-32 first: its little-endian mark begins with that of UTF-16.
    (codecs.BOM_UTF32_LE, "utf-32", "utf-32-le"),
    (codecs.BOM_UTF32_BE, "utf-32", "utf-32-be"),
    (codecs.BOM_UTF8, "utf-8", "utf-8"),
    (codecs.BOM_UTF16_LE, "utf-16-le", "utf-16-le"),
    (codecs.BOM_UTF16_BE, "utf-16-be", "utf-16-be"),
    (b"\x84\x31\x95\x33", "gb18030", "gb18030"),
)
"""Byte order marks, the encoding each one names, and the codec that reads what follows."""


def decode_as(data: bytes, encoding: str) -> tuple[str, tuple[BadByte, ...]]:
    """Decode all of `data`; a byte order mark of that encoding is not part of the text."""
    for mark, name, codec in MARKS:
        if name == encoding and data.startswith(mark):
            return lenient(data, codec, len(mark))
    return lenient(data, encoding, 0)


def lenient(data: bytes, codec: str, start: int) -> tuple[str, tuple[BadByte, ...]]:
    """Decode from `start` on; each byte that does not fit becomes one U+FFFD, and is listed."""
    bad = _bad_ranges(data[start:], codec)
    pieces: list[str] = []
    listed: list[BadByte] = []
    at, done = 0, start
    for first, last in bad:
        good = data[done : start + first].decode(codec)
        at += len(good)
        pieces += [good, "\ufffd" * (last - first)]
        listed += [BadByte(start + i, data[start + i], at + i - first) for i in range(first, last)]
        at += last - first
        done = start + last
    return "".join([*pieces, data[done:].decode(codec)]), tuple(listed)


def _bad_ranges(data: bytes, codec: str) -> list[tuple[int, int]]:
    ranges: list[tuple[int, int]] = []

    def note(error: UnicodeDecodeError) -> tuple[str, int]:
        ranges.append((error.start, error.end))
        return "", error.end

    handler = f"newsreader.{get_ident()}"  # the codecs' registry is shared by all threads
    codecs.register_error(handler, cast("Callable[[UnicodeError], tuple[str, int]]", note))
    data.decode(codec, handler)
    return ranges
