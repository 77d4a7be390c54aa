"""Queries of every kind that people ask, drawn from what stands in a corpus."""

import random
import re
from collections.abc import Iterator, Sequence
from functools import cached_property
from itertools import islice, pairwise

from newsreader.core.query import And, Between, Field, Node, Not, Or, Part, Term
from newsreader.language.characters import is_ideograph
from newsreader.language.segmenter import Segmenter
from tests.benchmarks.corpus.lexicon import dictionary
from tests.benchmarks.corpus.making import Corpus
from tests.benchmarks.rows import folded, rows

_SAMPLE = 4_000
"""Articles from which queries are drawn; the corpus is alike throughout."""

_FREQUENT = 3_000
_RARE = (20_000, 150_000)
_COMMON_WORDS = 30
_LATIN = re.compile(r"[0-9a-z][0-9a-z.]*[0-9a-z%]")


class Drawing:
    """Draws queries; the same ones for the same corpus."""

    def __init__(self, corpus: Corpus) -> None:
        self._corpus = corpus
        self._dice = random.Random(corpus.seed)
        sample = list(rows(islice(corpus, _SAMPLE)))
        self._heads = [folded(row.head) for row in sample]
        self._texts = [folded(row.text) for row in sample]

    def kinds(self, count: int) -> dict[str, list[Node]]:
        """Return so many queries of each kind."""
        sources = {
            "rare word": self._terms(self._rare()),
            "common word": self._terms(self._common()),
            "four characters": self._terms(self._four()),
            "across words": self._terms(self._across()),
            "thirty characters": self._terms(self._thirty()),
            "single character": self._terms(self._single()),
            "Latin and digits": self._terms(self._latin()),
            "and": (And(pair) for pair in self._pairs()),
            "or": (Or(pair) for pair in self._pairs()),
            "not": (And((one, Not(two))) for one, two in self._pairs()),
            "head and days": self._in_heads(),
        }
        return {kind: list(islice(source, count)) for kind, source in sources.items()}

    def _terms(self, words: Iterator[str]) -> Iterator[Node]:
        drawn = set[str]()
        for word in words:
            if word not in drawn:
                drawn.add(word)
                yield Term((word,))

    @cached_property
    def _joined(self) -> str:
        return "\n".join(self._texts)

    @cached_property
    def _by_use(self) -> list[str]:
        """Words of two characters, those in most articles first."""
        words = [word for word in dictionary()[0][:_FREQUENT] if len(word) == 2]
        uses = {word: sum(word in text for text in self._texts) for word in words}
        return sorted(words, key=lambda word: -uses[word])

    def _common(self) -> Iterator[str]:
        yield from self._shuffled(self._by_use[:_COMMON_WORDS])

    def _rare(self) -> Iterator[str]:
        for word in self._shuffled(dictionary()[0][slice(*_RARE)]):
            if 2 <= len(word) <= 3 and self._joined.count(folded(word)) == 1:
                yield folded(word)

    def _four(self) -> Iterator[str]:
        for piece in self._pieces(4):
            if all(map(is_ideograph, piece)) and self._joined.count(piece) >= 3:
                yield piece

    def _across(self) -> Iterator[str]:
        """Give pieces that begin and end inside words."""
        segmenter = Segmenter()
        while True:
            line = self._dice.choice(self._lines)
            words = [word.of(line) for word in segmenter.words(line)]
            inner = [pair for pair in pairwise(words) if _is_long(*pair)]
            if inner:
                one, two = self._dice.choice(inner)
                yield one[-1] + two[:-1]

    def _thirty(self) -> Iterator[str]:
        yield from self._pieces(30)

    def _single(self) -> Iterator[str]:
        yield from "的国"
        yield from filter(is_ideograph, self._pieces(1))

    def _latin(self) -> Iterator[str]:
        yield from ("gdp", "4k")
        found = sorted(set(_LATIN.findall(self._joined)))
        yield from self._shuffled(found)

    def _pairs(self) -> Iterator[tuple[Node, Node]]:
        words = self._shuffled(self._by_use[: 10 * _COMMON_WORDS])
        for one, two in zip(words[::2], words[1::2], strict=False):
            yield Term((one,)), Term((two,))

    def _in_heads(self) -> Iterator[Node]:
        days = (self._corpus.day(share).isoformat() for share in (0.4, 0.6))
        between = Between(Field.DATE, *days)
        joined = "\n".join(self._heads)
        for word in self._shuffled(self._by_use[: 10 * _COMMON_WORDS]):
            if joined.count(word) >= 2:
                yield And((Term((word,), part=Part.HEAD), between))

    @cached_property
    def _lines(self) -> list[str]:
        return [line for line in self._joined.split("\n") if len(line) >= 40]

    def _pieces(self, length: int) -> Iterator[str]:
        """Give pieces of lines, without white space at their ends."""
        while True:
            line = self._dice.choice(self._lines)
            start = self._dice.randrange(len(line) - length)
            piece = line[start : start + length]
            if piece == piece.strip():
                yield piece

    def _shuffled(self, words: Sequence[str]) -> list[str]:
        return self._dice.sample(words, len(words))


def _is_long(one: str, two: str) -> bool:
    return len(one) > 1 and len(two) > 1 and all(map(is_ideograph, one + two))
