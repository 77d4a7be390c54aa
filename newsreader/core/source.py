"""The untouched source of an issue."""

from dataclasses import dataclass


@dataclass(frozen=True, slots=True)
class BadByte:
    """A byte that could not be decoded; `at` is the offset in `text` of the U+FFFD shown for it."""

    position: int
    value: int
    at: int


@dataclass(frozen=True, slots=True)
class SourceFile:
    """One file as it came: its bytes, their SHA-256, and the text they decode to.

    `name` is a file name without its folder. Line ends are as in the file; a byte order mark is not
    part of `text`. `certain` is False where the encoding was guessed from the content.
    """

    name: str
    data: bytes
    sha256: str
    encoding: str
    text: str
    certain: bool = True
    bad_bytes: tuple[BadByte, ...] = ()
