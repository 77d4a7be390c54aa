"""Search against the engines of others: `python -m tests.benchmarks.search --articles 20000`.

Prints how fast each is built and how large it is, how exact it is (--exactness N random strings
against a scan of the texts), and for each kind of query the CPU time of counting, of the newest 20
and of the best 20 articles with the words in their surroundings: median and 95th percentile over
the queries, in ms. `–` says that an engine cannot do it. `--keep FILE` keeps the library and,
beside it, the other engines' files for the next time.
"""

import argparse
import sys
import tempfile
from collections.abc import Callable, Iterable, Iterator, Sequence
from dataclasses import dataclass
from pathlib import Path
from shutil import rmtree
from time import process_time, thread_time

import numpy as np

from newsreader.core.query import Node
from tests.benchmarks.corpus.making import Corpus
from tests.benchmarks.corpus.vocabulary import vocabulary
from tests.benchmarks.engines.all import BASELINES, NAMES
from tests.benchmarks.engines.baseline import Texts
from tests.benchmarks.engines.engine import Engine, UnableError
from tests.benchmarks.engines.newsreader import Newsreader
from tests.benchmarks.exactness import exactness, substrings
from tests.benchmarks.queries import Drawing
from tests.benchmarks.rows import Row, rows
from tests.benchmarks.scanning import scan
from tests.benchmarks.storing import fill
from tests.benchmarks.timing import say

PAGE = 20
SLOW = 100
"""Milliseconds from which on once is enough."""

NONE = "–"


@dataclass(frozen=True, slots=True)
class Bench:
    """What is measured, and where the files stand: those of the engines beside the library."""

    corpus: Corpus
    library: Path
    texts: Texts

    @classmethod
    def at(cls, corpus: Corpus, library: Path) -> "Bench":
        """Begin at a library that need not be there yet."""
        texts = library.with_name(f"{library.name}.texts")
        if not texts.exists():
            partial = _partial(texts)
            Texts(partial, rows(corpus)).close()
            partial.rename(texts)
        kept = Texts(texts, ())
        if kept.count() != corpus.articles:
            sys.exit(f"{texts} was made of {kept.count()} articles")
        return cls(corpus, library, kept)

    def engine(self, name: str) -> tuple[Engine, float | None]:
        """Open an engine, and make it if it is missing; return the CPU seconds that took."""
        if name == Newsreader.name:
            return self._ours()
        kind = next(kind for kind in BASELINES if kind.name == name)
        path = self.library.with_name(f"{self.library.name}.{name}")
        seconds = None
        if not path.exists():
            partial = _partial(path)
            new = kind(partial, self.texts)
            seconds = self._built(new)
            new.close()
            partial.rename(path)
        engine = kind(path, self.texts)
        engine.open()
        return engine, seconds

    def _ours(self) -> tuple[Engine, float | None]:
        engine = Newsreader(self.library)
        if self.library.exists():
            engine.open()
            return engine, None
        partial = _partial(self.library)
        fill(partial, self.corpus.issues())
        partial.rename(self.library)
        return engine, self._built(engine)

    def _built(self, engine: Engine) -> float:
        feed = Feed(rows(self.corpus))
        begun = process_time()
        engine.build(feed)
        return process_time() - begun - feed.seconds


def _partial(path: Path) -> Path:
    """Return the place of a file that is not complete, after clearing it."""
    partial = path.with_name(f"{path.name}.partial")
    if partial.is_dir():
        rmtree(partial)
    partial.unlink(missing_ok=True)
    return partial


class Feed:
    """Rows, and the CPU time that making them took, which is not the engine's."""

    def __init__(self, source: Iterable[Row]) -> None:
        self._source = iter(source)
        self.seconds = 0.0

    def __iter__(self) -> Iterator[Row]:
        while True:
            begun = thread_time()
            row = next(self._source, None)
            self.seconds += thread_time() - begun
            if row is None:
                return
            yield row


def milliseconds(action: Callable[[], object], runs: int) -> float:
    """Return the median CPU time of an action that has been done once before."""
    times: list[float] = []
    for run in range(runs + 1):
        begun = process_time()
        action()
        taken = (process_time() - begun) * 1000
        if taken > SLOW:
            return taken
        times += [taken] if run else []
    return float(np.median(times))


def operations(engine: Engine) -> dict[str, Callable[[Node], object]]:
    """Return what is measured of each query."""
    return {
        "count": engine.count,
        "newest": lambda node: engine.newest(node, PAGE),
        "best": lambda node: engine.best(node, PAGE),
    }


def cell(operation: Callable[[Node], object], nodes: Sequence[Node], runs: int) -> str:
    """Measure an operation over queries of one kind."""
    times: list[float] = []
    for node in nodes:
        try:
            times.append(milliseconds(lambda node=node: operation(node), runs))
        except UnableError:
            continue
    if not times:
        return NONE
    return " / ".join(f"{value:.3g}" for value in np.percentile(times, [50, 95]))


def measure_queries(engines: Sequence[Engine], kinds: dict[str, list[Node]], runs: int) -> None:
    """Print a line for each kind and operation."""
    header("kind, operation", "articles", *(engine.name for engine in engines))
    for kind, nodes in kinds.items():
        counts = [count for node in nodes if (count := counted(engines, node)) is not None]
        number = f"{np.median(counts):.0f}" if counts else NONE
        for name in operations(engines[0]):
            cells = [cell(operations(engine)[name], nodes, runs) for engine in engines]
            line(f"{kind}, {name}", number, *cells)


def counted(engines: Sequence[Engine], node: Node) -> int | None:
    """Return how many articles fit, by the first engine that can tell."""
    for engine in engines:
        try:
            return engine.count(node)
        except UnableError:
            continue
    return None


def header(*names: str) -> None:
    """Print the head of a table."""
    say("")
    line(*names)
    line(*("---" for _ in names))


def line(*cells: str) -> None:
    """Print a line of a table."""
    say(f"| {' | '.join(cells)} |")


def build(bench: Bench, names: Sequence[str]) -> list[Engine]:
    """Open the engines and print what making them took, of those that were made."""
    size = bench.texts.bytes()
    say(f"{bench.corpus.articles} articles, {size / 1e6:.0f} MB of text in UTF-8")
    header("engine", "CPU s", "articles/s", "MB/s", "size/text")
    engines: list[Engine] = []
    for name in names:
        engine, seconds = bench.engine(name)
        engines.append(engine)
        ratio = f"{engine.size() / size:.2f}" if engine.size() else NONE
        rates = ["kept", NONE, NONE]
        if seconds is not None:
            articles, text = bench.corpus.articles / seconds, size / seconds / 1e6
            rates = [f"{seconds:.1f}", f"{articles:,.0f}", f"{text:.1f}"]
        line(name, *rates, ratio)
    return engines


def judge(bench: Bench, engines: Sequence[Engine], count: int) -> None:
    """Print how exact each engine is."""
    words = substrings(bench.corpus, bench.texts, count)
    truth = scan(bench.texts.rows(), words)
    header(f"{count} strings of 1–30 characters", "recall", "precision", "counted rightly")
    for engine in engines:
        found = exactness(engine, words, truth)
        shares = (found.recall, found.precision, found.counted)
        line(engine.name, *(f"{share:.4f}" for share in shares))


def measure(bench: Bench, given: argparse.Namespace) -> None:
    """Print all tables of one size."""
    engines = build(bench, given.engines)
    if given.exactness:
        judge(bench, engines, given.exactness)
    if given.queries:
        measure_queries(engines, Drawing(bench.corpus).kinds(given.queries), given.runs)
    for engine in engines:
        engine.close()
    bench.texts.close()


def main() -> None:
    """Read the arguments and measure."""
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("--articles", type=int, default=20_000)
    parser.add_argument("--characters", type=int, default=370, help="of an article, on average")
    parser.add_argument("--seed", type=int, default=1)
    parser.add_argument("--engines", type=_names, default=NAMES, help=f"of {', '.join(NAMES)}")
    parser.add_argument("--exactness", type=int, default=0, help="number of random strings")
    parser.add_argument("--queries", type=int, default=12, help="of each kind")
    parser.add_argument("--runs", type=int, default=3, help="of each query")
    parser.add_argument("--keep", type=Path, help="the library, made when missing")
    given = parser.parse_args()
    vocabulary(given.seed)
    corpus = Corpus(given.articles, given.seed, given.characters)
    with tempfile.TemporaryDirectory() as folder:
        measure(Bench.at(corpus, given.keep or Path(folder, "library.db")), given)


def _names(text: str) -> tuple[str, ...]:
    names = tuple(text.split(","))
    if set(names) - set(NAMES):
        raise argparse.ArgumentTypeError(text)
    return names


if __name__ == "__main__":
    main()
