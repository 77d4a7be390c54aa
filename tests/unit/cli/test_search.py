from pathlib import Path

import pytest

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
