"""Stretches of invented text: many heads or paragraphs at once, each about as long as asked for."""

from dataclasses import dataclass

import numpy as np
from numpy.typing import NDArray

from tests.benchmarks.corpus.vocabulary import Ints, Vocabulary, spread

_PAUSES = {
    "": 0.6,
    "，": 0.235,
    "。": 0.085,
    "、": 0.05,
    "；": 0.01,
    "：": 0.01,
    "？": 0.005,
    "！": 0.005,
}
_HEAD_PAUSES = {"": 0.87, " ": 0.1, "：": 0.03}
_UNIT = 3.5
"""Characters of a unit, on the low side, so that enough of them are drawn."""

_PARTICLES = 30
"""The most frequent words, which are mostly particles."""


@dataclass(frozen=True, slots=True)
class Pauses:
    """What may stand after a unit, how often, and what stands after the last one of a line."""

    codes: NDArray[np.uint32]
    chances: NDArray[np.float64]
    end: int

    @classmethod
    def of(cls, shares: dict[str, float], end: str) -> "Pauses":
        """Make a table of pauses; the empty text and 0 stand for none."""
        codes = np.array([ord(sign) if sign else 0 for sign in shares], np.uint32)
        return cls(codes, np.cumsum(list(shares.values())), ord(end) if end else 0)

    def draw(self, dice: np.random.Generator, count: int) -> NDArray[np.uint32]:
        """Draw what stands after that many units."""
        at = np.searchsorted(self.chances, dice.random(count), side="right")
        return self.codes[np.minimum(at, len(self.codes) - 1)]


PARAGRAPH = Pauses.of(_PAUSES, "。")
HEAD = Pauses.of(_HEAD_PAUSES, "")


def lines(
    dice: np.random.Generator, vocabulary: Vocabulary, lengths: Ints, pauses: Pauses
) -> list[str]:
    """Return a line for each length; it ends with the unit that reaches it."""
    if not len(lengths):
        return []
    units = vocabulary.draw(dice, int(lengths.sum() / _UNIT) + 200)
    marks = pauses.draw(dice, len(units))
    last = _last_units(np.cumsum(vocabulary.lengths[units] + (marks > 0)), lengths)
    units, marks = units[: last[-1] + 1], marks[: last[-1] + 1]
    _begin_well(units, marks, last)
    marks[last] = pauses.end
    sizes = vocabulary.lengths[units]
    ends = np.cumsum(sizes + (marks > 0))
    text = _text(vocabulary, units, sizes, marks, ends)
    stops = ends[last].tolist()
    return [text[start:end] for start, end in zip([0, *stops], stops, strict=False)]


def _last_units(ends: Ints, lengths: Ints) -> Ints:
    """Return the last unit of each line; no line is without one."""
    last = np.searchsorted(ends, np.cumsum(lengths))
    steps = np.arange(len(last))
    return np.maximum.accumulate(last - steps) + steps


def _begin_well(units: Ints, marks: NDArray[np.uint32], last: Ints) -> None:
    """Let no line begin with a particle or with a word and a comma, as no sentence does."""
    first = np.concatenate(([0], last[:-1] + 1))
    marks[first] = marks[np.minimum(first + 1, last)] = 0
    units[first] += np.where(units[first] < _PARTICLES, _PARTICLES, 0)


def _text(
    vocabulary: Vocabulary,
    units: Ints,
    sizes: Ints,
    marks: NDArray[np.uint32],
    ends: Ints,
) -> str:
    out = np.empty(ends[-1], np.uint32)
    marked = marks > 0
    places = np.ones(len(out), bool)
    places[ends[marked] - 1] = False
    out[places] = vocabulary.codes[spread(vocabulary.starts[units], sizes)]
    out[~places] = marks[marked]
    return out.tobytes().decode("utf-32-le")
