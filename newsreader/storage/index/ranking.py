"""In which order the documents that fit are listed; the greatest rank comes first."""

import math
from collections.abc import Iterable, Mapping, Sequence

import numpy as np
import numpy.typing as npt

from newsreader.core.query import Near, Order, Term
from newsreader.storage.index.catalogue import Catalogue
from newsreader.storage.index.rows import IN_HEAD, TIMES, Postings
from newsreader.storage.index.segment import Contents, Segment

Numbers = npt.NDArray[np.int64]
Scores = npt.NDArray[np.float32]
Fits = npt.NDArray[np.intp]
Chosen = Fits | slice

_TIE = (1 << 32) - 1
_LAST = -(1 << 24)
# The customary constants of BM25, and how much more a word in the head counts.
_SATURATION, _LENGTH, _HEAD = 1.2, 0.75, 1.5
_SCORE_BITS, _DAY_BITS = 40, 20
_FINENESS = 1024


def ranks(contents: Contents, chosen: Chosen, catalogue: Catalogue, order: Order) -> Numbers:
    """Rank documents of a segment by day, those of a day as they were printed."""
    days = catalogue.days[contents.issues[chosen]]
    if order is Order.OLDEST:
        days = np.where(days > 0, -days, _LAST)
    return (days << 32) + (_TIE - contents.articles[chosen])


def ranks_by_score(
    contents: Contents, chosen: Chosen, catalogue: Catalogue, scores: Scores
) -> Numbers:
    """Rank documents of a segment by their scores, and the newest first where these are equal."""
    days = np.maximum(catalogue.days[contents.issues[chosen]], 0)
    tie = -contents.articles[chosen] & (1 << (_SCORE_BITS - _DAY_BITS)) - 1
    fine = (scores[chosen].astype(np.float64) * _FINENESS).astype(np.int64)
    return (fine << _SCORE_BITS) + (days << (_SCORE_BITS - _DAY_BITS)) + tie


def scores(
    segment: Segment,
    found: Mapping[Term | Near, Postings],
    weights: Mapping[Term | Near, float],
    mean: float,
) -> Scores:
    """Score the documents of a segment by how often rare words stand in them, and where."""
    long = _SATURATION * (1 - _LENGTH + _LENGTH * segment.lengths / mean)
    total = np.zeros(len(long), np.float32)
    for word, weight in weights.items():
        found_in, flags = found[word].counted
        documents = found_in.astype(np.intp)  # numpy would convert them at each look-up
        times = (flags & TIMES).astype(np.float32)
        share = times * (_SATURATION + 1) / (times + long[documents])
        share += np.float32(_HEAD) * (flags & IN_HEAD > 0)
        total[documents] += np.float32(weight) * share
    return total


def likely(fits: Fits, scores: Scores, most: int) -> Fits:
    """Leave out documents that rank below as many others as are wanted, whatever their days."""
    if len(fits) <= most:
        return fits
    there = scores[fits]
    return fits[there >= np.floor(np.partition(there, -most)[-most] * _FINENESS) / _FINENESS]


def weights(
    words: Iterable[Term | Near], counts: Mapping[Term | Near, int], total: int
) -> dict[Term | Near, float]:
    """Return how much each word counts: the rarer, the more."""
    return {
        word: math.log(1 + (total - counts[word] + 0.5) / (counts[word] + 0.5)) for word in words
    }


def score_of(rank: int) -> float:
    """Return the score that a rank was made of."""
    return (rank >> _SCORE_BITS) / _FINENESS


def greatest(ranks: Numbers, most: int) -> npt.NDArray[np.intp]:
    """Return where the greatest ranks stand, in order."""
    if most < 1:
        return np.empty(0, np.intp)
    if len(ranks) > most:
        least = len(ranks) - most
        chosen = np.argpartition(ranks, least - 1)[least:]
    else:
        chosen = np.arange(len(ranks))
    return chosen[np.argsort(-ranks[chosen], kind="stable")]


def last_rank(parts: Sequence[tuple[Numbers, Numbers]], most: int) -> int | None:
    """Return the least of the `most` greatest ranks; None where there are not as many."""
    if sum(len(ranked) for ranked, _ in parts) < most:
        return None
    return int(np.partition(np.concatenate([ranked for ranked, _ in parts]), -most)[-most])


def page_of(
    parts: Sequence[tuple[Numbers, Numbers]], offset: int, limit: int
) -> list[tuple[int, int]]:
    """Return a page of the articles of several segments, each with its rank, given as both."""
    if not parts:
        return []
    ranked = np.concatenate([part[0] for part in parts])
    articles = np.concatenate([part[1] for part in parts])
    chosen = greatest(ranked, offset + limit)[offset:]
    return list(zip(articles[chosen].tolist(), ranked[chosen].tolist(), strict=True))
