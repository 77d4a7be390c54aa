"""Words that a library's own dictionary adds."""

from dataclasses import dataclass

WORD_LENGTH = 32
"""Longest word, in code points."""


@dataclass(frozen=True, slots=True)
class Word:
    """A word that people want kept whole.

    `part` is its part of speech in jieba's letters, or empty.
    """

    id: str
    word: str
    part: str
    creator: str
    created: str
