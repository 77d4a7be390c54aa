from pathlib import Path

import pytest

from newsreader.cli.output import Output
from newsreader.cli.session import Session
from newsreader.core.progress import Progress
from newsreader.services.library import Library
from newsreader.storage.database import Database
from tests.support.library import make_index
from tests.unit.cli.conftest import SAMPLE, Newsreader


def test_search_prints_what_the_contract_says(library: Path, newsreader: Newsreader) -> None:
    got = newsreader("search", "云溪", "--json").json
    assert list(got) == ["total", "exact_total", "seconds", "hits"]
    assert got["total"] == len(got["hits"]) == 7
    hit = got["hits"][0]
    assert list(hit) == [
        "article_id",
        "publication",
        "date",
        "page",
        "headline",
        "snippet",
        "snippet_spans",
        "spans",
    ]
    text = newsreader("show", hit["article_id"], "--json").json["text"]
    assert {text[start:end] for start, end in hit["spans"]} == {"云溪"}
    assert {hit["snippet"][start:end] for start, end in hit["snippet_spans"]} == {"云溪"}


def test_pages_of_hits(library: Path, newsreader: Newsreader) -> None:
    every = newsreader("search", "云溪", "--json").json["hits"]
    page = newsreader("search", "云溪", "--limit", 2, "--offset", 3, "--json").json
    assert page["total"] == 7
    assert page["hits"] == every[3:5]


def test_for_people_it_is_a_list_and_the_total_stands_aside(
    library: Path, newsreader: Newsreader
) -> None:
    done = newsreader("search", "吴𠮷安")
    assert len(done.out.splitlines()) == 1
    assert done.err == "1 article\n"


@pytest.mark.parametrize("query", ["没有的词", "", "*", "NEAR(", "--", "'", '"'])
def test_what_is_not_there_is_not_found(library: Path, newsreader: Newsreader, query: str) -> None:
    done = newsreader("search", "--json", "--", query)
    assert (done.status, done.json["total"]) == (0, 0)


def test_orders(library: Path, newsreader: Newsreader) -> None:
    orders = ("newest", "oldest", "best")
    found = [newsreader("search", "云溪", "--order", order, "--json").json for order in orders]
    ids = [[hit["article_id"] for hit in page["hits"]] for page in found]
    assert ids[0] != ids[2]
    assert sorted(ids[0]) == sorted(ids[1]) == sorted(ids[2])


@pytest.mark.parametrize(("options", "total"), [((), 7), (("--exact",), 0)])
def test_exactness(
    library: Path, newsreader: Newsreader, options: tuple[str, ...], total: int
) -> None:
    assert newsreader("search", "雲溪", "--json", *options).json["total"] == total


def test_facets_as_json_and_as_a_list(library: Path, newsreader: Newsreader) -> None:
    got = newsreader("search", "云溪", "--facets", "--limit", 0, "--json").json
    assert list(got) == ["total", "exact_total", "seconds", "hits", "facets"]
    facets = got["facets"]
    assert list(facets) == ["years", "papers", "pages", "tags", "people", "elsewhere"]
    assert facets["years"] == [{"value": "2025", "articles": 7}]
    rows = newsreader("search", "云溪", "--facets", "--limit", 0).out.splitlines()
    assert rows[:2] == ["years\t2025\t7", "papers\t云溪日报\t7"]


def test_remarks_stand_aside(library: Path, newsreader: Newsreader) -> None:
    done = newsreader("search", "云溪 状态:好")
    assert "There is no state" in done.err
    done = newsreader("search", "云溪 状态:好", "--json")
    assert "There is no state" in done.err
    assert done.json["total"] == 0


def test_an_index_that_is_not_complete_is_told_of(
    library: Path, newsreader: Newsreader, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr("newsreader.storage.index.searcher.MOST", 3)
    monkeypatch.setattr("newsreader.storage.index.overlay.MOST", 3)
    with Library.open(library) as opened:
        opened.index.discard()
    monkeypatch.setattr(Session, "searching", Session.reading)
    done = newsreader("search", "云溪", "--json")
    assert done.json["exact_total"] is False
    assert done.err == "The index is not complete; not all articles were searched.\n"


def test_concordance_prints_a_line_a_place(library: Path, newsreader: Newsreader) -> None:
    lines = newsreader("search", "云溪", "--concordance", "--json").json
    hits = newsreader("search", "云溪", "--json").json["hits"]
    assert len(lines) == sum(len(hit["spans"]) for hit in hits)
    first = lines[0]
    assert set(first) == {
        *("article_id", "publication", "date", "page", "start", "end", "left", "words", "right"),
    }
    text = newsreader("show", first["article_id"], "--json").json["text"]
    assert text[first["start"] : first["end"]] == first["words"] == "云溪"
    done = newsreader("search", "云溪", "--concordance", "--limit", 1, "--offset", 1)
    assert done.out.rstrip("\n").split("\t")[-2:] == [lines[1]["words"], lines[1]["right"]]
    assert "There are more places than those listed: 1." in done.err


def test_concordance_can_be_sorted(library: Path, newsreader: Newsreader) -> None:
    lines = newsreader("search", "云溪", "--concordance", "--sort", "right", "--json").json
    rights = [line["right"] for line in lines]
    assert rights == sorted(rights)


def pending(library: Path) -> int:
    with Database(library, read_only=True) as database:
        sql = "SELECT count(*) FROM articles WHERE key > (SELECT indexed FROM library)"
        return int(database.rows(sql)[0][0])


@pytest.fixture
def unindexed(library: Path) -> Path:
    with Database(library) as database:
        make_index(database).discard()
    return library


@pytest.fixture
def progress(monkeypatch: pytest.MonkeyPatch) -> list[Progress]:
    told: list[Progress] = []
    monkeypatch.setattr(Output, "progress", lambda _, progress: told.append(progress))
    return told


@pytest.mark.parametrize(
    "command", [["search", "云溪"], ["export", "markdown", "x.md", "--query", "云溪"]]
)
def test_what_is_pending_is_indexed_first(
    unindexed: Path,
    newsreader: Newsreader,
    progress: list[Progress],
    command: list[str],
    monkeypatch: pytest.MonkeyPatch,
) -> None:
    monkeypatch.chdir(unindexed.parent)
    assert pending(unindexed) == 7
    assert newsreader(*command).status == 0
    assert pending(unindexed) == 0
    label = "preparing the search"
    assert progress[:2] == [Progress(0, 7, label), Progress(7, 7, label)]


def test_an_import_indexes_what_is_pending_first(
    unindexed: Path, newsreader: Newsreader, progress: list[Progress]
) -> None:
    assert newsreader("import", SAMPLE).status == 0
    assert pending(unindexed) == 0
    assert progress[0] == Progress(0, 7, "")


def test_a_library_in_use_is_searched_as_it_is(
    unindexed: Path, newsreader: Newsreader, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr("newsreader.storage.database._BUSY_SECONDS", 0.01)
    with Database(unindexed) as database, database.write():
        assert newsreader("search", "云溪", "--json").json["total"] == 7
    assert pending(unindexed) == 7


def test_a_damaged_index_is_told_and_made_anew(library: Path, newsreader: Newsreader) -> None:
    with Database(library) as database:
        database.execute("UPDATE index_rows SET data = x'00'")
    done = newsreader("search", "云溪")
    assert done.status == 3
    assert "check --repair" in done.err
    assert newsreader("check").status == 3
    assert newsreader("check", "--repair").status == 0
    assert newsreader("search", "云溪", "--json").json["total"] == 7
