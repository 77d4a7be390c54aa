"""Two collections side by side."""

from collections.abc import Sequence
from dataclasses import dataclass


@dataclass(frozen=True, slots=True)
class TellingWord:
    """A word that sets one side apart: how often it is on either, and how sure that is."""

    word: str
    left: int
    right: int
    weight: float


@dataclass(frozen=True, slots=True)
class Side:
    """What one collection holds, that of those under it included.

    `articles` counts those of which anything is in it, `characters` what is in it of their text;
    `first` and `last` are ISO 8601 days; `papers` and `tags` come with their numbers, the most
    first.
    """

    path: str
    articles: int
    annotations: int
    characters: int
    first: str | None
    last: str | None
    papers: Sequence[tuple[str, int]]
    tags: Sequence[tuple[str, int]]


@dataclass(frozen=True, slots=True)
class Contrast:
    """Both sides, the articles they share, and the words that set either apart."""

    left: Side
    right: Side
    shared: int
    left_words: Sequence[TellingWord]
    right_words: Sequence[TellingWord]
