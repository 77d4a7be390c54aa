"""The engines by their names, ours first."""

from tests.benchmarks.engines.baseline import Baseline
from tests.benchmarks.engines.fts5_bigrams import Fts5Bigrams
from tests.benchmarks.engines.fts5_trigram import Fts5Trigram
from tests.benchmarks.engines.fts5_words import Fts5Words
from tests.benchmarks.engines.like import Like
from tests.benchmarks.engines.newsreader import Newsreader
from tests.benchmarks.engines.tantivy_bigrams import TantivyBigrams

BASELINES: tuple[type[Baseline], ...] = (
    Like,
    Fts5Trigram,
    Fts5Words,
    Fts5Bigrams,
    TantivyBigrams,
)
NAMES = (Newsreader.name, *(engine.name for engine in BASELINES))
