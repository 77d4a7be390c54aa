"""Searching: what counts as a word, where it stands, and how it is shown."""

from collections.abc import Iterator
from pathlib import Path

import pytest

from newsreader.core.errors import Cancelled
from newsreader.core.hits import Count, Facets, SearchPage
from newsreader.core.query import Order, Part, QueryNote
from newsreader.core.querying.tokens import QUERY_LENGTH
from newsreader.core.spans import Span
from newsreader.language.segmenter import Segmenter
from newsreader.services.dictionary import Dictionary
from newsreader.services.locating import SPANS
from newsreader.services.searching import CONTEXT, Searching, snippet_of
from newsreader.storage.database import Database
from tests.support.builders import BRIDGE_ID, ISSUE_ID, SEED_ID, plain_issue
from tests.support.library import make_library, store

SEGMENTER = Segmenter()
TODAY = ["甲桥通车\n新 桥长ＡＢＣ米", '乙桥\n“桥”字 "引号" 100%_*']
BEFORE = ["丙桥\n旧桥拆除"]


@pytest.fixture
def searching(tmp_path: Path) -> Iterator[Searching]:
    with Database(tmp_path / "x.db") as database:
        store(database, *plain_issue(BEFORE, date="2030-01-01"))
        store(database, *plain_issue(["丁桥\n无日期"], date=None))
        store(database, *plain_issue(TODAY, date="2031-01-01"))
        yield Searching(database, Dictionary(database, SEGMENTER))


def heads(page: SearchPage) -> list[str]:
    return [hit.headline for hit in page.hits]


@pytest.mark.parametrize(
    ("query", "found"),
    [
        ("桥", ["甲桥通车", "乙桥", "丙桥", "丁桥"]),
        ("新 桥", ["甲桥通车"]),
        ('"新 桥"', ["甲桥通车"]),
        ('"桥 新"', []),
        ("桥 -甲", ["乙桥", "丙桥", "丁桥"]),
        ("-甲", ["乙桥", "丙桥", "丁桥"]),
        ("乙 OR 丙", ["乙桥", "丙桥"]),
        ("(甲 OR 乙) -引号", ["甲桥通车"]),
        ("head:桥 text:旧桥", ["丙桥"]),
        ("text:甲", []),
        ("head:新", []),
        ("车?新", []),
        ("桥?ABC", ["甲桥通车"]),
        ("桥*米", ["甲桥通车"]),
        ("甲*米", []),
        ("新 ~3 abc", ["甲桥通车"]),
        ("abc ~3 新", ["甲桥通车"]),
        ("abc ~2 新", []),
        ("通車 橋 米", ["甲桥通车"]),
        ("date:2031 桥", ["甲桥通车", "乙桥"]),
        ("paper:青禾 page:1 -date:2031", ["丙桥", "丁桥"]),
        ("甲 \u200b", ["甲桥通车"]),
        ("甲 OR \u200b", ["甲桥通车"]),
        ("-\u200b", []),
        ("甲 ~3 \u200b", ["甲桥通车"]),
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
        ("甲 OR 乙", ["甲桥通车", "乙桥"]),
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


def test_the_first_articles_come_without_a_count(searching: Searching) -> None:
    assert [hit.headline for hit in searching.first("桥 -丙", limit=2)] == ["甲桥通车", "乙桥"]
    assert [hit.headline for hit in searching.first("桥", limit=9)] == heads(searching.search("桥"))
    assert searching.first(" ") == ()


@pytest.mark.parametrize(
    ("query", "counted"), [("桥", True), ("乙桥", True), (" ", True), ("桥 -丙", False)]
)
def test_short_words_are_counted_already(searching: Searching, query: str, counted: bool) -> None:
    assert searching.counted(query) is counted


def test_all_that_is_asked_of_one_question_agrees(searching: Searching) -> None:
    query = "桥 -丙"
    first = searching.first(query, limit=2)
    page = searching.search(query)
    assert page.hits[:2] == first
    assert sum(count.articles for count in searching.facets(query).papers) == page.total


def test_whole_words_come_before_parts_of_words(tmp_path: Path) -> None:
    texts = ["甲\n他研究生命的起源。", "乙\n他是研究生，今年毕业。"]
    with Database(tmp_path / "x.db") as database:
        store(database, *plain_issue(texts, date="2031-01-01"))
        searching = Searching(database, Dictionary(database, SEGMENTER))
        assert heads(searching.search("研究生", order=Order.BEST)) == ["乙", "甲"]
        assert heads(searching.search("生命", order=Order.BEST)) == ["甲"]
        assert heads(searching.search("研究生", order=Order.BEST, limit=1, offset=1)) == ["甲"]
        assert searching.search("研究生", order=Order.BEST, limit=0).hits == ()
        nowhere = searching.search("日期:2031", order=Order.BEST)
        assert (nowhere.total, len(nowhere.hits)) == (2, 2)


def test_what_follows_the_best_is_not_weighed(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr("newsreader.services.searching.WEIGHED", 1)
    with Database(tmp_path / "x.db") as database:
        store(database, *plain_issue([f"第{n}\n桥" for n in range(4)], date="2031-01-01"))
        searching = Searching(database, Dictionary(database, SEGMENTER))
        whole = heads(searching.search("桥", order=Order.BEST))
        for n, head in enumerate(whole):
            assert heads(searching.search("桥", order=Order.BEST, limit=1, offset=n)) == [head]


def test_places(searching: Searching) -> None:
    hit = searching.search("桥 ａｂ").hits[0]
    assert hit.spans == (Span(1, 2), Span(7, 8), Span(9, 11))
    assert hit.snippet == "甲桥通车 新 桥长ＡＢＣ米"
    assert hit.snippet_spans == hit.spans
    assert (hit.publication, hit.date, hit.page) == ("青禾日报", "2031-01-01", 1)


def test_invisible_characters_stand_inside_a_place(tmp_path: Path) -> None:
    with Database(tmp_path / "x.db") as database:
        store(database, *plain_issue(["甲乙\u200b丙\u200b丁"]))
        hit = Searching(database, Dictionary(database, SEGMENTER)).search("乙丙").hits[0]
    assert hit.spans == (Span(1, 4),)


def test_a_flood_of_places_is_cut_off(tmp_path: Path) -> None:
    with Database(tmp_path / "x.db") as database:
        store(database, *plain_issue(["同" * (SPANS + 5)]))
        hit = Searching(database, Dictionary(database, SEGMENTER)).search("同").hits[0]
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


def test_orders(searching: Searching) -> None:
    oldest = searching.search("桥", order=Order.OLDEST)
    assert heads(oldest) == ["丙桥", "甲桥通车", "乙桥", "丁桥"]
    assert sorted(heads(searching.search("桥", order=Order.BEST))) == sorted(heads(oldest))
    assert len(searching.search("桥", order=Order.BEST, limit=2, offset=1).hits) == 2
    assert searching.search("-甲", order=Order.BEST).total == 3
    assert searching.search("没有的", order=Order.BEST).hits == ()


def test_forms_of_a_character_are_told_apart_on_demand(tmp_path: Path) -> None:
    with Database(tmp_path / "x.db") as database:
        store(database, *plain_issue(["皇后", "後来", "后後"]))
        searching = Searching(database, Dictionary(database, SEGMENTER))
        assert [searching.count(word) for word in "后後"] == [3, 3]
        assert [searching.count(word, exact=True) for word in "后後"] == [2, 2]
        assert [searching.count(word, exact=True) for word in ("后後", "後后")] == [1, 0]
        hit = searching.search("後", exact=True).hits[1]
        assert (hit.headline, hit.spans) == ("后後", (Span(1, 2),))
        assert searching.places("后", "後后", exact=True) == (Span(1, 2),)
        assert searching.places("后", "後后") == (Span(0, 1), Span(1, 2))


def test_what_stands_in_the_source_or_stood_before(tmp_path: Path) -> None:
    with make_library(tmp_path) as library:
        library.correcting.correct(SEED_ID, "春耕", "秋收")
        (hit,) = library.searching.search("earlier:春耕").hits
        assert (hit.part, hit.spans, hit.snippet) == (Part.EARLIER, (), "春耕从一粒种子 开始")
        (hit,) = library.searching.search("source:市民走").hits
        assert (hit.article_id, hit.part) == (BRIDGE_ID, Part.SOURCE)
        assert hit.snippet == "市民走上新桥，连声称好。"
        hits = library.searching.search("source:市民 OR earlier:春耕").hits
        assert [hit.part for hit in hits] == [Part.SOURCE, Part.EARLIER]
        (hit,) = library.searching.search("秋收 source:春耕").hits
        assert (hit.part, hit.spans) == (Part.ANY, (Span(0, 2),))
        assert library.searching.search("earlier:春 ~5 earlier:一粒").total == 1
        assert library.searching.search("-earlier:春耕").hits[0].article_id == BRIDGE_ID


def test_what_more_fits_elsewhere(tmp_path: Path) -> None:
    with make_library(tmp_path) as library:
        library.correcting.correct(SEED_ID, "春耕", "秋收")
        facets = library.searching.facets
        assert [facets(words).elsewhere for words in ("春耕", "市民", "秋收")] == [1, 0, 0]
        assert [facets(words).elsewhere for words in ("earlier:春耕", "-春耕", "")] == [0, 0, 0]
        assert facets("春耕 OR 市民").elsewhere == 1
        assert facets("秋收").years == (Count("2031", 1),)
        assert facets("") == Facets()


def test_all_that_is_found_in_order(searching: Searching, tmp_path: Path) -> None:
    found = searching.found("桥", order=Order.OLDEST)
    hits = searching.search("桥", order=Order.OLDEST).hits
    assert found == tuple(hit.article_id for hit in hits)
    assert searching.found("桥", limit=2) == tuple(
        hit.article_id for hit in searching.search("桥", limit=2).hits
    )
    assert searching.found("") == ()


def test_words_in_any_text(searching: Searching) -> None:
    assert searching.places("桥 -甲", "甲桥") == (Span(1, 2),)
    assert searching.places("", "甲桥") == ()


@pytest.mark.parametrize("query", ["桥", "桥 甲", "通车"])
def test_a_search_that_nobody_waits_for(searching: Searching, query: str) -> None:
    with pytest.raises(Cancelled):
        searching.search(query, cancelled=lambda: True)
    with pytest.raises(Cancelled):
        searching.facets(query, cancelled=lambda: True)
    assert searching.search(query).total > 0


def test_a_version_in_whose_place_another_came_is_not_found(tmp_path: Path) -> None:
    with make_library(tmp_path) as library:
        store(library._database, *plain_issue(["南岸新桥通车"]))
        old, new = sorted(library.reading.issues(), key=lambda issue: issue.id != ISSUE_ID)
        assert library.searching.count("通车") == 2
        library.versioning.supersede(old.id, new.id)
        assert [library.searching.count(words) for words in ("通车", "通", "选种")] == [1, 1, 0]
        assert library.searching.search("车", order=Order.OLDEST).total == 1
        assert library.searching.facets("市民").elsewhere == 0


def test_many_segments_are_looked_into_as_far_as_it_takes(tmp_path: Path) -> None:
    with Database(tmp_path / "x.db") as database:
        for year in (2031, 2029, 2033, 2030):
            store(database, *plain_issue(["桥一", "桥二"], date=f"{year}-01-01"))
        searching = Searching(database, Dictionary(database, SEGMENTER))
        newest = searching.search("桥", limit=3)
        assert [hit.date for hit in newest.hits] == ["2033-01-01", "2033-01-01", "2031-01-01"]
        assert (newest.total, heads(newest)) == (8, ["桥一", "桥二", "桥一"])
        oldest = searching.search("桥", order=Order.OLDEST, limit=2, offset=1)
        assert [hit.date for hit in oldest.hits] == ["2029-01-01", "2030-01-01"]
