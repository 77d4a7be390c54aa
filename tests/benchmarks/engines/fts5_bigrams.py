"""FTS5 over pairs of characters: exact, kept whole."""

from tests.benchmarks.engines.bigrams import bigrams, phrase_of, single
from tests.benchmarks.engines.fts5 import Fts5


class Fts5Bigrams(Fts5):
    """Pairs with their places; a single character is the beginning of a pair."""

    name = "fts5-bigrams"

    def terms(self, text: str) -> str:
        return bigrams(text)

    def phrase(self, word: str) -> str:
        return f'"{single(word)}" *' if len(word) == 1 else f'"{" ".join(phrase_of(word))}"'
