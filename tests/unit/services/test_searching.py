"""Searching: what counts as a word, where it stands, and how it is shown."""

from collections.abc import Iterator
from pathlib import Path

import pytest

from newsreader.core.hits import SearchPage
from newsreader.core.query import QueryNote
from newsreader.core.querying.tokens import QUERY_LENGTH
from newsreader.core.spans import Span
from newsreader.services.locating import SPANS
from newsreader.services.searching import CONTEXT, Searching, snippet_of
from newsreader.storage.database import Database
from tests.support.builders import plain_issue
from tests.support.library import store

TODAY = ["甲桥通车\n新 桥长ＡＢＣ米", '乙桥\n“桥”字 "引号" 100%_*']
BEFORE = ["丙桥\n旧桥拆除"]


@pytest.fixture
def searching(tmp_path: Path) -> Iterator[Searching]:
    with Database(tmp_path / "x.db") as database:
        store(database, *plain_issue(BEFORE, date="2030-01-01"))
        store(database, *plain_issue(["丁桥\n无日期"], date=None))
        store(database, *plain_issue(TODAY, date="2031-01-01"))
        yield Searching(database)


def heads(page: SearchPage) -> list[str]:
    return [hit.headline for hit in page.hits]


@pytest.mark.parametrize(
    ("query", "found"),
    [
        ("桥", ["甲桥通车", "乙桥", "丙桥", "丁桥"]),
        ("新 桥", ["甲桥通车"]),
        ('"新 桥"', ["甲桥通车"]),
        ('"桥 新"', []),
        ("桥　abc 桥", ["甲桥通车"]),
        ("ａｂｃ", ["甲桥通车"]),
        ("通车\u200b", ["甲桥通车"]),
        ("车\n新", ["甲桥通车"]),
        ("“桥”字", ["乙桥"]),
        ('"', ["乙桥"]),
        ('""', []),
        ('引号"', ["乙桥"]),
        ("100%_*", ["乙桥"]),
        ("%", ["乙桥"]),
        ("AND", []),
        ("甲 OR 乙", []),
        ("新桥", []),
        ("", []),
        (" \u3000\n", []),
        ("\u200b", []),
    ],
)
def test_queries(searching: Searching, query: str, found: list[str]) -> None:
    page = searching.search(query)
    assert heads(page) == found
    assert (page.total, page.exact_total) == (len(found), True)


def test_pages(searching: Searching) -> None:
    assert heads(searching.search("桥", limit=2, offset=1)) == ["乙桥", "丙桥"]
    assert searching.search("桥", limit=0).total == 4
    assert heads(searching.search("桥", limit=-1, offset=-1)) == []
    assert heads(searching.search("桥", offset=9)) == []


def test_places(searching: Searching) -> None:
    hit = searching.search("桥 ａｂ").hits[0]
    assert hit.spans == (Span(1, 2), Span(7, 8), Span(9, 11))
    assert hit.snippet == "甲桥通车 新 桥长ＡＢＣ米"
    assert hit.snippet_spans == hit.spans
    assert (hit.publication, hit.date, hit.page) == ("青禾日报", "2031-01-01", 1)


def test_invisible_characters_stand_inside_a_place(tmp_path: Path) -> None:
    with Database(tmp_path / "x.db") as database:
        store(database, *plain_issue(["甲乙\u200b丙\u200b丁"]))
        hit = Searching(database).search("乙丙").hits[0]
    assert hit.spans == (Span(1, 4),)


def test_a_flood_of_places_is_cut_off(tmp_path: Path) -> None:
    with Database(tmp_path / "x.db") as database:
        store(database, *plain_issue(["同" * (SPANS + 5)]))
        hit = Searching(database).search("同").hits[0]
    assert len(hit.spans) == SPANS


def test_nothing_that_can_be_typed_is_an_error(searching: Searching) -> None:
    assert searching.search("\ud800").total == 0
    page = searching.search("桥" + " " * QUERY_LENGTH + "长")
    assert (page.total, [note.key for note in page.notes]) == (4, [QueryNote.CUT])
    assert searching.search(" ".join(map(chr, range(0x4E00, 0x4E00 + 500)))).total == 0


def test_snippets() -> None:
    text = "前" * 50 + "词\n词" + "后" * 50
    spans = (Span(50, 51), Span(52, 53), Span(100, 101))
    snippet, inside = snippet_of(text, spans)
    assert snippet == "…" + "前" * CONTEXT + "词 词" + "后" * (CONTEXT - 2) + "…"
    assert inside == (Span(31, 32), Span(33, 34))
    assert snippet_of("词", (Span(0, 1),)) == ("词", (Span(0, 1),))


def test_numbers_beyond_what_sqlite_counts(searching: Searching) -> None:
    page = searching.search("桥", limit=10**30)
    assert len(page.hits) == page.total > 0
    assert searching.search("桥", offset=10**30).hits == ()
