"""How text is folded for searching: what looks alike is alike, in traditional and simplified."""

from collections.abc import Sequence
from functools import cache
from typing import NamedTuple

from newsreader.language import variants
from newsreader.language.characters import FOLDING_VERSION, Folded, fold


class FoldedForSearch(NamedTuple):
    """Text in which variants are one, the same without that, and where each character stood.

    `offsets` has one more entry at the end, the length of the original.
    """

    text: str
    plain: str
    offsets: Sequence[int]


def fold_for_search(text: str) -> FoldedForSearch:
    """Fold case, width, radicals, compatibility forms and variants; drop invisible characters."""
    plain, offsets = fold(text)
    return FoldedForSearch(variants.unify(plain), plain, offsets)


def fold_variants(text: str) -> Folded:
    """Fold to the `text` of `fold_for_search` only, which takes half the time."""
    folded = text.translate(_BOTH)
    if len(folded) == len(text):
        return Folded(folded, range(len(text) + 1))
    kept = (i for i, character in enumerate(text) if _BOTH[ord(character)] is not None)
    return Folded(folded, (*kept, len(text)))


class _Both(dict[int, int | None]):
    """What each code point becomes by both kinds of folding, filled as characters are met."""

    def __missing__(self, code: int) -> int | None:
        folded = fold_for_search(chr(code)).text
        self[code] = ord(folded) if folded else None
        return self[code]


_BOTH = _Both()


@cache
def folding_version() -> str:
    """Name the rules, which are part of Python and of OpenCC: others want another index."""
    return f"{FOLDING_VERSION} {variants.version()}"
