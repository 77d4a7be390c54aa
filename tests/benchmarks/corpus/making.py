"""A corpus: as many articles as wanted, the same for the same seed, made as they are asked for.

A larger corpus begins with the smaller ones; any part of it can be made without the parts before.
"""

from collections.abc import Iterator
from dataclasses import dataclass
from datetime import date, timedelta
from functools import cached_property
from itertools import islice

import numpy as np

from tests.benchmarks.corpus.articles import Article, Issue
from tests.benchmarks.corpus.composing import Composed, compose
from tests.benchmarks.corpus.lexicon import PAPERS
from tests.benchmarks.corpus.vocabulary import Ints

FIRST_DAY = date(1950, 1, 1)
PAGES = 8
PART = 32
"""Issues that are made at once."""

_ARTICLES, _SPREAD, _FEWEST, _MOST = 84, 12, 30, 160
_PAPER_SHARES = (0.6, 0.25, 0.15)


@dataclass(frozen=True)
class Corpus:
    """`articles` articles of `characters` characters on average, an issue a day from 1950 on."""

    articles: int
    seed: int = 1
    characters: int = 370

    @cached_property
    def sizes(self) -> Ints:
        """How many articles each issue has; there are more issues than wanted."""
        drawn = np.random.default_rng([self.seed, 1]).normal(_ARTICLES, _SPREAD, self._most)
        return np.clip(drawn, _FEWEST, _MOST).astype(np.int64)

    @cached_property
    def papers(self) -> Ints:
        """Which paper each issue is of."""
        chances = np.random.default_rng([self.seed, 2]).random(self._most)
        return np.searchsorted(np.cumsum(_PAPER_SHARES[:-1]), chances)

    @property
    def length(self) -> int:
        """The number of issues."""
        return int(np.searchsorted(np.cumsum(self.sizes), self.articles)) + 1

    @property
    def parts(self) -> int:
        """The number of parts."""
        return -(-self.length // PART)

    def day(self, share: float) -> date:
        """Return the day that lies at a share of the time from the first issue to the last."""
        return FIRST_DAY + timedelta(int(share * (self.length - 1)))

    @property
    def _most(self) -> int:
        return (self.articles // _FEWEST // PART + 1) * PART

    def __iter__(self) -> Iterator[Article]:
        for issue in self.issues():
            yield from issue.articles

    def issues(self) -> Iterator[Issue]:
        """Give the issues, the oldest first."""
        left = self.articles
        for part in range(self.parts):
            for issue in self.part(part):
                if left <= 0:
                    return
                yield issue if len(issue.articles) <= left else issue.cut(left)
                left -= len(issue.articles)

    def part(self, part: int) -> Iterator[Issue]:
        """Give all issues of one part, the last of which may go beyond the corpus."""
        first = part * PART
        sizes = self.sizes[first : first + PART].tolist()
        dice = np.random.default_rng([self.seed, 3, part])
        composed = iter(compose(dice, sum(sizes), self.characters, self.seed))
        for at, size in enumerate(sizes, first):
            yield self._issue(at, size, list(islice(composed, size)))

    def _issue(self, at: int, size: int, composed: list[Composed]) -> Issue:
        paper = int(self.papers[at])
        name, day = PAPERS[paper], (FIRST_DAY + timedelta(at)).isoformat()
        number = str(int((self.papers[: at + 1] == paper).sum()))
        articles = tuple(
            Article(name, day, number, 1 + place * PAGES // size, *item.printed_in(name))
            for place, item in enumerate(composed)
        )
        return Issue(name, day, number, PAGES, articles)
