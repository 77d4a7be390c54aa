from pathlib import Path

import pytest

from newsreader.services.library import Library
from tests.unit.cli.conftest import Newsreader


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
