"""How much of what stands in the texts an engine finds, and how much of what it finds is right."""

import random
from collections.abc import Iterator
from dataclasses import dataclass

import numpy as np
from numpy.typing import NDArray

from newsreader.core.query import Term
from tests.benchmarks.corpus.making import FIRST_DAY, Corpus
from tests.benchmarks.engines.baseline import Texts
from tests.benchmarks.engines.engine import Engine, UnableError
from tests.benchmarks.rows import PLACES, folded, id_at

LONGEST = 30
MOST = 1_000
"""The newest ids of each query that are compared; counts are compared whole."""


@dataclass(frozen=True, slots=True)
class Exactness:
    """Means over all queries; `counted` is the share of those that were counted rightly."""

    recall: float
    precision: float
    counted: float


def substrings(corpus: Corpus, texts: Texts, count: int) -> list[str]:
    """Draw strings of one to thirty characters from lines anywhere in the corpus."""
    dice = random.Random(corpus.seed)
    source = _substrings(corpus, texts, dice)
    return [next(source) for _ in range(count)]


def _substrings(corpus: Corpus, texts: Texts, dice: random.Random) -> Iterator[str]:
    before = np.cumsum(corpus.sizes)
    while True:
        drawn = dice.randrange(corpus.articles)
        issue = int(np.searchsorted(before, drawn, side="right"))
        place = drawn - int(before[issue] - corpus.sizes[issue])
        day = FIRST_DAY.fromordinal(FIRST_DAY.toordinal() + issue).isoformat()
        text = folded(texts.text(id_at(day, place)))
        start = dice.randrange(len(text))
        piece = text[start : start + dice.randint(1, LONGEST)]
        if "\n" not in piece and piece == piece.strip():
            yield piece


def exactness(engine: Engine, words: list[str], truth: list[NDArray[np.int64]]) -> Exactness:
    """Compare what an engine finds with what there is."""
    rows = [_compared(engine, word, ids) for word, ids in zip(words, truth, strict=True)]
    recall, precision, counted = map(float, np.nanmean(rows, axis=0))
    return Exactness(recall, precision, counted)


def _compared(engine: Engine, word: str, truth: NDArray[np.int64]) -> tuple[float, float, bool]:
    term = Term((word,))
    try:
        found, count = engine.ids(term, MOST), engine.count_as_written(term)
    except UnableError:
        return 0.0, float("nan"), False
    expected = _newest(truth)
    recall = float(np.isin(expected, found).mean())
    precision = float(np.isin(found, truth).mean()) if found else float("nan")
    return recall, precision, count == len(truth)


def _newest(truth: NDArray[np.int64]) -> NDArray[np.int64]:
    """Return the newest ids, without the last day if not all of it is among them.

    Engines differ in the order of a day's articles.
    """
    if len(truth) <= MOST:
        return truth
    return truth[truth >= (truth[-MOST] // PLACES + 1) * PLACES]
