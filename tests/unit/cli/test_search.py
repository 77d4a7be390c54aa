from pathlib import Path

import pytest

from newsreader.cli.output import Output
from newsreader.core.progress import Progress
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
    assert done.err == "1 articles\n"


@pytest.mark.parametrize("query", ["没有的词", "", "*", "NEAR(", "--", "'", '"'])
def test_what_is_not_there_is_not_found(library: Path, newsreader: Newsreader, query: str) -> None:
    done = newsreader("search", "--json", "--", query)
    assert (done.status, done.json["total"]) == (0, 0)


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
