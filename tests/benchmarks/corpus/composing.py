"""Articles before it is settled where they are printed: heads, writers, paragraphs."""

from collections.abc import Iterator
from itertools import islice
from typing import NamedTuple

import numpy as np
from numpy.typing import NDArray

from newsreader.core.issue import Contributor
from tests.benchmarks.corpus.lexicon import people
from tests.benchmarks.corpus.lines import HEAD, PARAGRAPH, lines
from tests.benchmarks.corpus.vocabulary import Ints, Vocabulary, vocabulary

_KICKERS, _SUBTITLES, _BYLINES = 0.08, 0.15, 0.4
_NOBODY, _ONE = 0.35, 0.8
"""Articles that name nobody, and those that name one person at most."""

_HEAD, _SHORTEST_HEAD, _LONGEST_HEAD = 13, 6, 30
_HEAD_SPREAD = 0.35
_BODY_SPREAD, _SHORTEST, _LONGEST = 0.9, 30, 12_000
_BESIDE = 30
"""Characters that an article has on average beside what is drawn of its paragraphs."""

_PARAGRAPH, _PARAGRAPH_SPREAD = 100, 0.5

Printed = tuple[str | None, str, str | None, tuple[Contributor, ...], str | None, tuple[str, ...]]
"""Kicker, headline, subtitle, contributors, byline, paragraphs."""


class Composed(NamedTuple):
    """An article that is not printed yet; `style` decides how its writers are named."""

    kicker: str | None
    headline: str
    subtitle: str | None
    contributors: tuple[Contributor, ...]
    style: float
    paragraphs: list[str]

    def printed_in(self, paper: str) -> Printed:
        """Return it with the words by which a paper names who wrote."""
        named = " ".join(f"{person.role}/{person.name}" for person in self.contributors)
        byline = f"{paper}{named}" if named and self.style < _BYLINES else None
        paragraphs = tuple(self.paragraphs)
        if byline is None:
            opening = f"{paper}讯({named}) " if named else _AGENCIES[int(self.style * 4)]
            paragraphs = (opening + paragraphs[0], *paragraphs[1:])
        return self.kicker, self.headline, self.subtitle, self.contributors, byline, paragraphs


_AGENCIES = ("本报讯 ", "长风社电 ", "", "")


def compose(
    dice: np.random.Generator, count: int, characters: int, seed: int
) -> Iterator[Composed]:
    """Compose articles of so many characters on average."""
    words = vocabulary(seed)
    chances = dice.random((count, 6))
    kickers = _some(dice, words, chances[:, 0] < _KICKERS)
    headlines = _heads(dice, words, count)
    subtitles = _some(dice, words, chances[:, 1] < _SUBTITLES)
    lengths, counts = _paragraphs(dice, count, characters)
    paragraphs = iter(lines(dice, words, lengths, PARAGRAPH))
    named = zip(
        kickers, headlines, subtitles, chances[:, 2:].tolist(), counts.tolist(), strict=True
    )
    for kicker, headline, subtitle, chance, number in named:
        body = list(islice(paragraphs, number))
        yield Composed(kicker, headline, subtitle, _contributors(chance), chance[3], body)


def _some(
    dice: np.random.Generator, words: Vocabulary, wanted: NDArray[np.bool_]
) -> Iterator[str | None]:
    """Give a head for each article that wants one."""
    heads = iter(_heads(dice, words, int(wanted.sum())))
    return (next(heads) if want else None for want in wanted.tolist())


def _heads(dice: np.random.Generator, words: Vocabulary, count: int) -> list[str]:
    lengths = _HEAD * np.exp(dice.normal(0, _HEAD_SPREAD, count))
    wanted = np.clip(lengths, _SHORTEST_HEAD, _LONGEST_HEAD - 4).astype(np.int64)
    heads = lines(dice, words, wanted, HEAD)
    # A line before that came out too long leaves one too short.
    short = [at for at, head in enumerate(heads) if len(head) < _SHORTEST_HEAD]
    spare = np.full(len(short), _LONGEST_HEAD, np.int64)
    for at, more in zip(short, lines(dice, words, spare, HEAD), strict=True):
        heads[at] += more[:_HEAD]
    return [head[:_LONGEST_HEAD].strip() for head in heads]


def _paragraphs(dice: np.random.Generator, count: int, characters: int) -> tuple[Ints, Ints]:
    """Draw the lengths of all paragraphs, and how many each article has."""
    mean = np.log(characters - _BESIDE) - _BODY_SPREAD**2 / 2
    bodies = np.clip(np.exp(dice.normal(mean, _BODY_SPREAD, count)), _SHORTEST, _LONGEST)
    counts = np.maximum(1, np.rint(bodies / _PARAGRAPH)).astype(np.int64)
    weights = np.exp(dice.normal(0, _PARAGRAPH_SPREAD, counts.sum()))
    sums = np.add.reduceat(weights, np.cumsum(counts) - counts)
    lengths = weights * np.repeat(bodies / sums, counts)
    return np.maximum(2, lengths.astype(np.int64)), counts


def _contributors(chance: list[float]) -> tuple[Contributor, ...]:
    named, first, second, _ = chance
    if named < _NOBODY:
        return ()
    reporter = Contributor(_name(first), "记者")
    return (reporter,) if named < _ONE else (reporter, Contributor(_name(second), "通讯员"))


def _name(chance: float) -> str:
    """Choose a name, each as often as its place in the list says."""
    names = people()
    return names[int(len(names) ** chance) - 1]
