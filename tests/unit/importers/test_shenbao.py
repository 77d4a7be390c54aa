"""Texts with `Page N` lines and heads in brackets."""

from newsreader.core.furniture import FurnitureRole
from newsreader.core.issue import Contributor
from newsreader.importers.registry import importer_of
from tests.support.formats import SHENBAO
from tests.unit.importers.reading import beside, blocks, heads, issue_of, read


def test_articles_run_over_pages() -> None:
    source = read("1921.txt", SHENBAO)
    assert source.importer[0] == "shenbao"
    assert source.text == SHENBAO
    issue = issue_of(source)
    assert heads(issue) == [(1, "太湖水利會開會紀"), (2, "失羊招領")]
    water, sheep = issue.articles
    assert blocks(water)[2] == ("paragraph", "議決疏浚河道。分三段施工。限秋間完竣。")
    assert sheep.contributors == (Contributor("林小滿", "作者"),)
    assert blocks(sheep)[1] == ("byline", "林小滿啓")


def test_what_is_no_article() -> None:
    issue = issue_of(read("1921.txt", SHENBAO))
    assert beside(issue, FurnitureRole.PAGE_MARK) == ["Page 1", "Page 2", "Page 3"]
    assert beside(issue, FurnitureRole.OTHER) == ["# 1921 - 3 - 17", "[", "]"]


def test_news_before_the_first_head_is_an_article() -> None:
    text = SHENBAO.replace("[太湖水利會開會紀]\n", "昨夜大雨。河水驟漲。\n\n[太湖水利會開會紀]\n")
    first = issue_of(read("a.txt", text)).articles[0]
    assert (first.headline, first.page) == ("", 1)
    assert blocks(first) == [("paragraph", "昨夜大雨。河水驟漲。")]


def test_an_odd_signer_and_a_page_without_number() -> None:
    text = "Page 0\n[告白][本號同人公啓並代各股東]\n本號遷移。\n"
    (article,) = issue_of(read("a.txt", text)).articles
    assert (article.page, article.contributors) == (1, ())


def test_other_texts() -> None:
    assert importer_of("a.txt", "Page 1\n正文".encode()).id == "raw-text"
    assert importer_of("a.txt", "[标题]\n正文".encode()).id == "raw-text"
    assert importer_of("a.txt", SHENBAO.encode("utf-16")).id == "shenbao"
