"""Laws of the search index: whatever happened to a library, a search finds what a scan finds."""

from collections.abc import Iterator
from contextlib import suppress
from pathlib import Path
from tempfile import TemporaryDirectory

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from newsreader.core.errors import BadInputError
from newsreader.core.query import And, Gap, Near, Node, Not, Or, Order, Part, Term
from newsreader.core.reshaping.places import BlockPlace
from newsreader.language.folding import fold_for_search, folding_version
from newsreader.services.library import Library
from newsreader.services.locating import locate, text_of
from newsreader.storage.database import Database
from newsreader.storage.found import found_ids
from newsreader.storage.index.matching import Question
from newsreader.storage.index.searcher import Searcher
from tests.support.builders import BRIDGE_TEXT, plain_issue
from tests.support.library import make_library, store
from tests.support.scanning import Scanned, scan, wanted

SIGNS = "甲乙丙aB Ａ\u3000\u200b\ufe0f\uffff\ufffe𠮷𠮶後后发發髮国國"
LINE = st.text(SIGNS, max_size=8)
BODY = st.lists(LINE, min_size=1, max_size=3).map("\n".join)
ISSUE = st.tuples(
    st.lists(BODY, min_size=1, max_size=4),
    st.sampled_from([None, "2030-01-01", "2031-01-01"]),
)
WORDS = st.text(SIGNS, min_size=1, max_size=4)
GAP = st.tuples(st.integers(0, 2), st.integers(0, 3)).map(lambda ends: Gap(ends[0], sum(ends)))
READING = st.sampled_from([Part.ANY, Part.HEAD, Part.BODY])
NUMBER = st.integers(0, 30)


@st.composite
def terms(draw: st.DrawFn, parts: st.SearchStrategy[Part] = READING) -> Term:
    """Draw words, now and then with gaps between them."""
    gaps = tuple(draw(st.lists(GAP, max_size=2)))
    pieces = tuple(draw(WORDS) for _ in range(len(gaps) + 1))
    return Term(pieces, gaps, draw(parts))


LEAVES = st.one_of(
    WORDS.map(lambda word: Term((word,))),
    terms(),
    terms(st.sampled_from(Part)),
    st.builds(Near, terms(), terms(), st.integers(0, 3)),
)
NODES: st.SearchStrategy[Node] = st.recursive(
    LEAVES,
    lambda inner: st.one_of(
        inner.map(Not),
        st.lists(inner, min_size=2, max_size=3).map(lambda nodes: And(tuple(nodes))),
        st.lists(inner, min_size=2, max_size=3).map(lambda nodes: Or(tuple(nodes))),
    ),
    max_leaves=4,
)
STEPS = st.lists(
    st.one_of(
        st.tuples(st.just("import"), ISSUE),
        st.tuples(st.just("correct"), NUMBER, WORDS),
        st.tuples(st.sampled_from(["merge", "split", "supersede"]), NUMBER),
        st.tuples(st.sampled_from(["undo", "redo", "compact", "discard", "begin", "build"])),
    ),
    max_size=8,
)


@pytest.fixture(scope="module", autouse=True)
def small() -> Iterator[None]:
    """Let a few characters be frequent, two segments many, and little be indexed at a time."""
    with pytest.MonkeyPatch.context() as patch:
        patch.setattr("newsreader.storage.index.encoding.FREQUENT", 4)
        patch.setattr("newsreader.storage.index.encoding.PACK", 8)
        patch.setattr("newsreader.storage.search.MANY", 2)
        patch.setattr("newsreader.storage.search.BATCH", 8)
        yield


def act(library: Library, step: tuple[object, ...]) -> None:
    """Do something, as far as it can be done on what is there."""
    articles = [article.id for article in library.reading.articles()]
    match step:
        case "import", (bodies, date):
            store(library._database, *plain_issue(bodies, date=date))
        case "correct", int(at), str(words) if articles:
            chosen = articles[at % len(articles)]
            text = library.reading.article(chosen).text
            library.correcting.correct(chosen, text[at % (len(text) + 1) :][:2], words)
        case "merge", int(at) if articles:
            library.arranging.merge(articles[at % len(articles)])
        case "split", int(at) if articles:
            place = BlockPlace(articles[at % len(articles)], 1 + at % 2)
            library.arranging.split_article(place)
        case "supersede", int(at) if articles:
            issues = [issue.id for issue in library.reading.issues()]
            library.versioning.supersede(issues[at % len(issues)], issues[0])
        case ("undo" | "redo" as way,):
            getattr(library.history, way)()
        case ("begin",):
            once = iter([False])
            library.index.build(cancelled=lambda: next(once, True))
        case (str() as way,):
            getattr(library.index, way)()


def searched(
    searcher: Searcher, database: Database, question: Question, order: Order
) -> tuple[int, list[str]]:
    """Return how many articles are found, and which."""
    with database.read():
        ranked = searcher.search(question, order, (0, 1000))
        assert ranked.exact
        begin = searcher.search(question, order, (1, 2)).articles
        assert begin == ranked.articles[1:3]
        return ranked.total, list(found_ids(database, ranked.articles))


@settings(max_examples=60)
@given(first=ISSUE, steps=STEPS, data=st.data())
def test_what_is_found_is_what_a_scan_finds(
    first: object, steps: list[tuple[object, ...]], data: st.DataObject
) -> None:
    with TemporaryDirectory() as folder, Library.open(Path(folder) / "x.db") as library:
        own = Searcher(library._database, fold_for_search, folding_version())
        with Database(library.path, read_only=True) as reader:
            other = Searcher(reader, fold_for_search, folding_version())
            for step in [("import", first), *steps]:
                with suppress(BadInputError):
                    act(library, step)
                articles = scan(library)
                assert library.index.pending() or library.index.is_complete()
                for node in data.draw(st.lists(NODES, min_size=1, max_size=3)):
                    exact, order = data.draw(st.booleans()), data.draw(st.sampled_from(Order))
                    question = Question(node, exact)
                    fit = wanted(articles, node, order, exact=exact)
                    for searcher, database in ((own, library._database), (other, reader)):
                        total, found = searched(searcher, database, question, order)
                        assert total == len(fit)
                        assert sorted(found) == sorted(fit)
                        assert order is Order.BEST or found == fit
        library.index.build()
        assert library.index.is_complete()


@settings(max_examples=100)
@given(body=BODY, word=st.one_of(terms(), st.builds(Near, terms(), terms(), st.integers(0, 3))))
@pytest.mark.parametrize("exact", [False, True])
def test_words_are_marked_where_they_are_found(body: str, word: Term | Near, exact: bool) -> None:
    head = body.find("\n") % (len(body) + 1)
    scanned = Scanned("x", 1, None, body, head, "", "")  # type: ignore[arg-type]
    spans = locate([word], text_of(body, head, exact=exact))
    assert bool(spans) == scanned.fits(word, exact=exact)


def pages_of_rows(path: Path) -> tuple[int, list[int]]:
    """Return the size of a page, and the pages on which the rows of the index lie."""
    with Database(path, read_only=True) as database:
        size = int(database.rows("PRAGMA page_size")[0][0])
        root = database.rows("SELECT rootpage FROM sqlite_master WHERE name = 'index_rows'")[0][0]
    data = path.read_bytes()
    start = (root - 1) * size
    if data[start] == 0x0D:  # a leaf
        return size, [root]
    count = int.from_bytes(data[start + 3 : start + 5], "big")
    cells = [start + 12 + 2 * number for number in range(count)]
    places = [start + int.from_bytes(data[cell : cell + 2], "big") for cell in cells]
    inner = [int.from_bytes(data[place : place + 4], "big") for place in places]
    return size, [root, int.from_bytes(data[start + 8 : start + 12], "big"), *inner]


@settings(max_examples=40)
@given(at=st.integers(0, 1 << 30), bit=st.integers(0, 7))
def test_damage_of_any_byte_of_the_rows_is_noticed_or_harmless(at: int, bit: int) -> None:
    with TemporaryDirectory() as folder:
        library = make_library(Path(folder))
        library.close()
        size, pages = pages_of_rows(library.path)
        place = (pages[at % len(pages)] - 1) * size + (at >> 8) % size
        data = bytearray(library.path.read_bytes())
        data[place] ^= 1 << bit
        library.path.write_bytes(data)
        with Library.open(library.path, read_only=True) as damaged:
            if damaged.maintaining.check().ok:
                words = {*BRIDGE_TEXT} - {*" \n-"}
                assert all(damaged.searching.count(word) for word in words)
