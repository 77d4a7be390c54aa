"""FTS5 with its own trigram tokenizer, which finds nothing shorter than three characters."""

from tests.benchmarks.engines.engine import UnableError
from tests.benchmarks.engines.fts5 import Fts5


class Fts5Trigram(Fts5):
    """Three characters a term."""

    name = "fts5-trigram"
    tokenizer = "trigram"

    def terms(self, text: str) -> str:
        return text

    def phrase(self, word: str) -> str:
        if len(word) < 3:
            raise UnableError
        quoted = word.replace('"', '""')
        return f'"{quoted}"'
