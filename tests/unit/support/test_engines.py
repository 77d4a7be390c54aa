"""The engines of the search benchmark: all that can answer give the same answer."""

from collections.abc import Iterator
from contextlib import ExitStack

import pytest

from newsreader.core.query import And, Between, Field, Node, Not, Or, Part, Term
from tests.benchmarks.corpus.making import Corpus
from tests.benchmarks.engines.all import NAMES
from tests.benchmarks.engines.engine import ALL, Engine, UnableError
from tests.benchmarks.exactness import exactness, substrings
from tests.benchmarks.queries import Drawing
from tests.benchmarks.scanning import scan
from tests.benchmarks.search import Bench, measure_queries

EXACT = {"newsreader", "like", "fts5-bigrams", "tantivy-bigrams"}


@pytest.fixture(scope="module")
def bench(tmp_path_factory: pytest.TempPathFactory) -> Iterator[Bench]:
    bench = Bench.at(Corpus(200), tmp_path_factory.mktemp("bench") / "library.db")
    yield bench
    bench.texts.close()


@pytest.fixture(scope="module")
def engines(bench: Bench) -> Iterator[list[Engine]]:
    with ExitStack() as stack:
        made = [bench.engine(name)[0] for name in NAMES]
        for engine in made:
            stack.callback(engine.close)
        yield made


QUERIES = {
    "word": Term(("中国",)),
    "character": Term(("国",)),
    "and": And((Term(("中国",)), Term(("人民",)))),
    "or": Or((Term(("中国",)), Term(("人民",)))),
    "not": And((Term(("中国",)), Not(Term(("人民",))))),
    "head": And((Term(("的",), part=Part.HEAD), Between(Field.DATE, "1950-01-02", "1950-01-02"))),
    "sign": Term(("%",)),
}


@pytest.mark.parametrize("node", QUERIES.values(), ids=QUERIES)
def test_exact_engines_agree(engines: list[Engine], node: Node) -> None:
    answers = [answer for engine in engines if (answer := answered(engine, node)) is not None]
    assert len(answers) >= 3
    assert answers[0]
    assert all(answer == answers[0] for answer in answers)


def answered(engine: Engine, node: Node) -> set[int] | None:
    """Return what an exact engine finds; None where it cannot say, or is none."""
    if engine.name not in EXACT:
        return None
    try:
        found = engine.ids(node, ALL)
        assert engine.count(node) == len(found)
    except UnableError:
        return None
    assert len(engine.newest(node, 5)) == min(5, len(found))
    return set(found)


def test_exactness_is_that_of_the_engine(bench: Bench, engines: list[Engine]) -> None:
    words = substrings(bench.corpus, bench.texts, 100)
    truth = scan(bench.texts.rows(), words)
    for engine in engines:
        found = exactness(engine, words, truth)
        assert (found.recall == found.counted == 1) is (engine.name in EXACT), engine.name


def test_kept_files_are_used_again(bench: Bench, engines: list[Engine]) -> None:
    engine, seconds = bench.engine(engines[-1].name)
    assert seconds is None
    assert engine.count(QUERIES["word"]) == engines[-1].count(QUERIES["word"])
    engine.close()


def test_each_kind_of_query_has_a_line_an_operation(
    engines: list[Engine], capsys: pytest.CaptureFixture[str]
) -> None:
    kinds = Drawing(Corpus(200)).kinds(2)
    measure_queries(engines, kinds, 1)
    lines = capsys.readouterr().out.splitlines()
    assert len([line for line in lines if line.startswith("|")]) == 2 + 3 * len(kinds)
