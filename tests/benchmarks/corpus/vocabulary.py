"""What text is drawn from: words, recurring phrases and figures, all as one array of characters.

Newspapers say the same things over and over: most of a text are phrases, and these are as unevenly
frequent as words are. The constants were fitted to the number of distinct pairs and triples of
characters that newspapers have (`python -m tests.benchmarks.corpus --articles 9000`).
"""

from dataclasses import dataclass
from functools import cache

import numpy as np
from numpy.typing import NDArray

from tests.benchmarks.corpus.lexicon import dictionary, figures

Ints = NDArray[np.int64]

PHRASES = 500_000
STEEPNESS = 0.8
FLATTENING = 20.0
"""The phrase of rank r is drawn as often as 1 / (r + flattening) ** steepness says."""

WORDS = 0.25
FIGURES = 0.03
"""Shares of single words and of figures among what is drawn."""

_LENGTHS = (2, 3, 4, 5)
_LENGTH_SHARES = (0.4, 0.3, 0.2, 0.1)
_MARKS = ("“", "”", "《", "》")
_QUOTED, _TITLED = 0.015, 0.01


@dataclass(frozen=True, slots=True)
class Vocabulary:
    """Units of text: number i is `codes[starts[i] : starts[i] + lengths[i]]`, in code points.

    The words come first, then the phrases, then the figures.
    """

    codes: NDArray[np.uint32]
    starts: Ints
    lengths: Ints
    word_chances: NDArray[np.float64]

    def draw(self, dice: np.random.Generator, count: int) -> Ints:
        """Draw units by their frequency."""
        words = len(self.word_chances)
        units = words + _ranks(dice.random(count), PHRASES)
        kind = dice.random(count)
        single = np.flatnonzero(kind < WORDS)
        units[single] = _by_chance(self.word_chances, dice.random(len(single)))
        figure = np.flatnonzero(kind > 1 - FIGURES)
        kinds = len(self.starts) - words - PHRASES
        units[figure] = words + PHRASES + _ranks(dice.random(len(figure)), kinds)
        return units


def _by_chance(chances: NDArray[np.float64], drawn: NDArray[np.float64]) -> Ints:
    found = np.searchsorted(chances, drawn, side="right")
    return np.minimum(found, len(chances) - 1)


def _ranks(drawn: NDArray[np.float64], count: int) -> Ints:
    """Turn numbers from 0 to 1 into ranks by the power law, whose sum can be turned round."""
    power = 1 - STEEPNESS
    low, high = FLATTENING**power, (count + FLATTENING) ** power
    ranks = (low + drawn * (high - low)) ** (1 / power) - FLATTENING
    return np.clip(ranks.astype(np.int64), 0, count - 1)


@cache
def vocabulary(seed: int = 1) -> Vocabulary:
    """Make the vocabulary of a seed; takes a second."""
    dice = np.random.default_rng([seed, 0])
    words, shares = dictionary()
    chances = np.cumsum(shares)
    word_codes, word_starts, word_lengths = _joined((*words, *_MARKS))
    pieces, sizes = _phrases(dice, chances, len(words))
    codes = word_codes[spread(word_starts[pieces], word_lengths[pieces])]
    lengths = np.add.reduceat(word_lengths[pieces], np.cumsum(sizes) - sizes)
    figure_codes, figure_starts, figure_lengths = _joined(figures(dice))
    base, top = len(word_codes), len(word_codes) + len(codes)
    return Vocabulary(
        np.concatenate((word_codes, codes, figure_codes)),
        np.concatenate(
            (word_starts[: len(words)], base + np.cumsum(lengths) - lengths, top + figure_starts)
        ),
        np.concatenate((word_lengths[: len(words)], lengths, figure_lengths)),
        chances,
    )


def _phrases(
    dice: np.random.Generator, chances: NDArray[np.float64], marks: int
) -> tuple[Ints, Ints]:
    """Draw the words of all phrases; return them in a row, and how many each phrase has."""
    longest = max(_LENGTHS)
    drawn = _by_chance(chances, dice.random(PHRASES * longest)).reshape(PHRASES, longest)
    lengths = dice.choice(_LENGTHS, PHRASES, p=_LENGTH_SHARES)
    table = np.full((PHRASES, longest + 2), -1, np.int64)
    table[:, 1:-1] = np.where(np.arange(longest) < lengths[:, None], drawn, -1)
    kind = dice.random(PHRASES)
    quoted, titled = kind < _QUOTED, kind > 1 - _TITLED
    table[quoted, 0], table[quoted, -1] = marks, marks + 1
    table[titled, 0], table[titled, -1] = marks + 2, marks + 3
    held = table >= 0
    return table[held], held.sum(axis=1)


def _joined(texts: tuple[str, ...]) -> tuple[NDArray[np.uint32], Ints, Ints]:
    codes = np.frombuffer("".join(texts).encode("utf-32-le"), np.uint32)
    lengths = np.array([len(text) for text in texts], np.int64)
    return codes, np.cumsum(lengths) - lengths, lengths


def spread(starts: Ints, lengths: Ints) -> Ints:
    """Return the places of all characters of pieces, one piece after the other."""
    ends = np.cumsum(lengths)
    return np.arange(ends[-1]) + np.repeat(starts - (ends - lengths), lengths)
