"""Whole words before parts of words, among what was found to be about as good."""

from collections.abc import Sequence

from newsreader.core.spans import Span
from newsreader.services.dictionary import Dictionary

PLACES = 2
"""So many places of an article are looked at, the first ones."""

AROUND = 12
"""Characters left and right of a place that say where its words begin and end."""

PREFERENCE = 0.25
"""By so much an article counts more where all places looked at are whole words."""


def preference(text: str, spans: Sequence[Span], dictionary: Dictionary) -> float:
    """Return by what to multiply the score of an article: 1 or more."""
    looked_at = spans[:PLACES]
    if not looked_at:
        return 1.0
    whole = sum(_is_whole(text, span, dictionary) for span in looked_at)
    return 1 + PREFERENCE * whole / len(looked_at)


def _is_whole(text: str, span: Span, dictionary: Dictionary) -> bool:
    first = max(0, span.start - AROUND)
    words = dictionary.words(text[first : span.end + AROUND])
    borders = {first, *(first + word.end for word in words)}
    return span.start in borders and span.end in borders
