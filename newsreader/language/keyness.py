"""Words that set two texts apart."""

import math
import re
from collections import Counter
from collections.abc import Iterable

from newsreader.core.contrast import TellingWord

CRITICAL = 6.63
"""Below this log-likelihood a difference is no more than chance brings once in a hundred words."""
_LEAST = 2
_WORD = re.compile(r"[^\W\d_]{2,}")


def counted(words: Iterable[str]) -> Counter[str]:
    """Count the words of two characters and more; numbers and punctuation are left out."""
    return Counter(word for word in words if _WORD.fullmatch(word))


def telling(
    left: Counter[str], right: Counter[str], most: int
) -> tuple[tuple[TellingWord, ...], tuple[TellingWord, ...]]:
    """Return at most so many words that are more frequent on the left, and on the right.

    They are weighed by Dunning's log-likelihood ratio of both frequencies.
    """
    sizes = left.total(), right.total()
    sides: tuple[list[TellingWord], list[TellingWord]] = ([], [])
    for word in left.keys() | right.keys():
        here, there = left[word], right[word]
        weight = _likelihood(here, there, *sizes)
        if here + there >= _LEAST and weight >= CRITICAL:
            more = here * sizes[1] < there * sizes[0]
            sides[more].append(TellingWord(word, here, there, round(weight, 2)))
    first, second = (sorted(side, key=lambda each: (-each.weight, each.word)) for side in sides)
    return tuple(first[:most]), tuple(second[:most])


def _likelihood(here: int, there: int, size: int, other: int) -> float:
    whole = size + other
    pairs = ((here, size * (here + there) / whole), (there, other * (here + there) / whole))
    return 2 * sum(found * math.log(found / expected) for found, expected in pairs if found)
