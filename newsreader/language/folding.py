"""How text is folded for searching: what looks alike is alike, in traditional and simplified."""

from collections.abc import Sequence
from functools import cache
from typing import NamedTuple

from newsreader.language import variants
from newsreader.language.characters import FOLDING_VERSION, fold


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


@cache
def folding_version() -> str:
    """Name the rules, which are part of Python and of OpenCC: others want another index."""
    return f"{FOLDING_VERSION} {variants.version()}"
