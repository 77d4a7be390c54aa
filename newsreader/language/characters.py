"""Characters: which are ideographs, and how text is folded to find what looks alike."""

import unicodedata
from collections.abc import Sequence
from typing import NamedTuple

FOLDING_VERSION = f"2 {unicodedata.unidata_version}"
"""Names the rules of `fold`, which Python's tables of characters are a part of."""

IDEOGRAPHS = (
    (0x3400, 0x4DBF),
    (0x4E00, 0x9FFF),
    (0xF900, 0xFAFF),
    (0x20000, 0x323AF),
)
"""Blocks of Chinese ideographs, first and last code point."""

INVISIBLE = (
    (0x00AD, 0x00AD),
    (0x180B, 0x180F),
    (0x200B, 0x200F),
    (0x202A, 0x202E),
    (0x2060, 0x2069),
    (0xFE00, 0xFE0F),
    (0xFEFF, 0xFEFF),
    (0xE0100, 0xE01EF),
)
"""Blocks of characters without width or meaning of their own, first and last code point."""

_LOOKALIKE = (
    (0x2E80, 0x2FDF),
    (0xF900, 0xFAFF),
    (0xFF01, 0xFF5E),
    (0xFFE0, 0xFFE6),
    (0x2F800, 0x2FA1F),
)


# The last one separates texts in the search index.
_PLAIN = {"\u3000": " ", "\uffff": "\ufffe"}


class Folded(NamedTuple):
    """Folded text; `offsets[i]` is where its character `i` stands in the original.

    One more entry at the end holds the length of the original.
    """

    text: str
    offsets: Sequence[int]


def is_ideograph(character: str) -> bool:
    """Tell whether the character is a Chinese ideograph."""
    return _within(ord(character), IDEOGRAPHS)


def is_invisible(character: str) -> bool:
    """Tell whether the character has no width and no meaning of its own (U+200B, U+FE0F …)."""
    return _within(ord(character), INVISIBLE)


def fold(text: str) -> Folded:
    """Fold case, width, radicals and compatibility forms, and drop invisible characters."""
    folded = text.translate(_FOLDING)
    if len(folded) == len(text):
        return Folded(folded, range(len(text) + 1))
    kept = (i for i, character in enumerate(text) if _FOLDING[ord(character)] is not None)
    return Folded(folded, (*kept, len(text)))


class _Folding(dict[int, int | None]):
    """What each code point folds to, filled as characters are met; None drops the character."""

    def __missing__(self, code: int) -> int | None:
        character = chr(code)
        self[code] = None if is_invisible(character) else ord(_plain(character))
        return self[code]


_FOLDING = _Folding()


def _plain(character: str) -> str:
    if character in _PLAIN:
        return _PLAIN[character]
    if _within(ord(character), _LOOKALIKE):
        character = _single(unicodedata.normalize("NFKC", character), character)
    return _single(character.casefold(), character)


def _single(wanted: str, otherwise: str) -> str:
    return wanted if len(wanted) == 1 else otherwise


def _within(code: int, ranges: Sequence[tuple[int, int]]) -> bool:
    return any(first <= code <= last for first, last in ranges)
