"""Web pages: articles of electronic papers, and saved pages."""

import pytest

from newsreader.core.furniture import FurnitureRole
from newsreader.core.issue import Contributor
from newsreader.importers.options import Options
from newsreader.importers.registry import importer_of
from tests.support.formats import SAVED_PAGE, epaper
from tests.unit.importers.reading import beside, blocks, issue_of, read, refused


def test_an_electronic_paper() -> None:
    source = read("content_1_2.html", epaper())
    issue = issue_of(source)
    assert (issue.masthead.publication, issue.masthead.date) == ("青禾日报", "2031-03-05")
    assert beside(issue, FurnitureRole.PAGE_MARK) == ["第1版 要闻"]
    (article,) = issue.articles
    assert blocks(article) == [
        ("kicker", "历时三年 跨越千米"),
        ("headline", "南岸新桥通车"),
        ("subtitle", "——两岸市民不再等渡船"),
        ("byline", "林小满 沈一禾"),
        ("paragraph", "本报讯（记者 林小满）3月4日，青禾市南岸新桥通车。"),
        ("paragraph", "市民走上新桥，连声称好。"),
    ]
    assert set(article.contributors) == {
        Contributor("沈一禾", "作者"),
        Contributor("林小满", "记者"),
    }
    assert "enpproperty" not in source.text
    assert "版权" not in source.text


def test_a_saved_page() -> None:
    source = read("a.htm", SAVED_PAGE.encode("gb18030"))
    assert (source.encoding, source.certain) == ("gb18030", True)
    issue = issue_of(source)
    assert (issue.masthead.publication, issue.masthead.date) == ("青禾晚报", "2031-03-07")
    assert blocks(issue.articles[0]) == [
        ("headline", "雨水润新苗"),
        ("paragraph", "昨夜一场春雨，全市麦田普遍受益。"),
        ("subhead", "田间管理跟上"),
        ("paragraph", "农技员说，雨后要及时松土，A 级田块先做。"),
        ("caption", "农技员在田间。"),
    ]


def text_of(body: str, head: str = "", name: str = "a.html") -> str:
    return read(name, f"<html><head>{head}</head><body>{body}</body></html>").text


TEXT = "<div><p>昨夜一场春雨，全市麦田普遍受益。</p></div>"
BARE = "昨夜一场春雨，全市麦田普遍受益。\n"


@pytest.mark.parametrize(
    ("body", "head", "start"),
    [
        (TEXT, "", ""),
        (TEXT, "<title>雨水 - 青禾日报电子版</title>", "青禾日报\n\n雨水\n"),
        (TEXT, "<title>雨水 - 网站</title>", "雨水\n"),
        (TEXT, "<meta property='og:title' content='润苗'><title>x</title>", "润苗\n"),
        (TEXT + "<time datetime='2031-03-05'></time>", "", "2031-03-05\n\n"),
        (TEXT + "<p>2031年3月5日</p>", "", "2031-03-05\n\n"),
        (TEXT + "<p>来源：青禾晚报</p>", "", "青禾晚报\n\n"),
        ("<p>第05版</p>" + TEXT, "", "第5版\n"),
        ("<p>第B2版：副刊</p>" + TEXT, "", "第2版 副刊\n"),
    ],
)
def test_what_a_page_tells(body: str, head: str, start: str) -> None:
    assert text_of(body, head) == start + BARE


def test_the_page_in_the_name_of_the_file() -> None:
    assert text_of(TEXT, name="content_7_4711.html") == "第7版\n" + BARE


def test_text_between_line_breaks_and_in_deep_boxes() -> None:
    body = (
        "<div>春雨<br>　　昨夜<i>一场</i>春雨，全市<b>麦田</b>受益。<script>x</script><br/></div>尾"
    )
    assert text_of(body) == "春雨\n昨夜一场春雨，全市麦田受益。\n"
    boxes = "<div id='x'>" + "<div>一场春雨全市受益。</div>" * 4 + "</div>"
    assert text_of(boxes) == "一场春雨全市受益。\n" * 4


def test_a_title_again_at_the_top() -> None:
    assert text_of("<div><p>雨 水</p><p>昨夜一场春雨，受益。</p></div>", "<title>雨水</title>") == (
        "雨水\n昨夜一场春雨，受益。\n"
    )


@pytest.mark.parametrize(
    ("opening", "closing"),
    [("<founder-content>", "</founder-content>"), ("<!--enpcontent-->", "<!-- /enpcontent -->")],
)
def test_marks_around_the_text(opening: str, closing: str) -> None:
    assert text_of(f"{TEXT * 3}{opening}只有这里{closing}") == "只有这里\n"
    assert text_of(f"{TEXT}{opening}没有结束") == BARE


def test_a_picture_with_a_title_is_an_article() -> None:
    page = epaper(body="", node="图片新闻很长很长很长很长很长很长很长很长")
    (article,) = issue_of(read("content_3_1.htm", page)).articles
    assert (article.headline, article.page) == ("南岸新桥通车", 3)


@pytest.mark.parametrize("body", ["", "<p>短</p>", "<nav>导航导航导航导航导航导航</nav>"])
def test_a_page_without_an_article(body: str) -> None:
    assert refused("a.html", f"<html><body>{body}</body></html>").key == "html-no-article"


def test_what_is_a_web_page() -> None:
    assert importer_of("a.txt", epaper().encode()).id == "web-page"
    assert importer_of("a.txt", SAVED_PAGE.encode()).id == "raw-text"
    assert importer_of("a.XHTML", b"").id == "web-page"


def test_a_chosen_encoding() -> None:
    source = read("a.htm", SAVED_PAGE.encode("gb18030"), Options("gb18030"))
    assert "雨水润新苗" in source.text
