"""Markdown: heads, what stands below them, and files of many days."""

import pytest

from newsreader.core.furniture import FurnitureRole
from newsreader.core.issue import Contributor
from newsreader.core.masthead import Masthead
from newsreader.importers.registry import importer_of
from tests.support.coverage import misplaced
from tests.support.formats import MARKDOWN_DAY, MARKDOWN_DAYS
from tests.unit.importers.reading import beside, blocks, heads, issue_of, read


def test_one_day() -> None:
    source = read("day.md", MARKDOWN_DAY)
    assert (source.text, source.issues[0].extracted) == (MARKDOWN_DAY, False)
    assert source.issues[0].kept == MARKDOWN_DAY
    issue = issue_of(source)
    assert issue.masthead == Masthead("青禾日报", "2031-03-05")
    assert heads(issue) == [(1, "南岸新桥通车"), (2, "春耕从一粒种子开始")]
    assert beside(issue, FurnitureRole.PAGE_MARK) == ["## 第1版", "第1版(要闻)", "第2版(农村)"]
    assert beside(issue, FurnitureRole.OTHER) == ["专栏："]
    assert not issue.findings


def test_what_stands_in_an_article() -> None:
    bridge = issue_of(read("day.md", MARKDOWN_DAY)).articles[0]
    assert blocks(bridge) == [
        ("headline", "南岸新桥通车"),
        ("subtitle", "——两岸市民不再等渡船"),
        ("byline", "作者：林小满"),
        ("paragraph", "本报讯（记者 林小满）3月4日，青禾市南岸新桥通车。"),
        ("paragraph", "市民走上新桥，连声称好。"),
        ("subhead", "桥长一千二百米"),
        ("paragraph", "新桥连接南岸与旧城，双向六车道。"),
    ]
    assert bridge.contributors == (Contributor("林小满", "记者"),)
    assert bridge.agency == "青禾日报"


def test_a_writer_whose_line_tells_the_page_too() -> None:
    source = read("a.md", "### 新桥通车\n作者：林小满 第3版\n\n市民连声称好。\n")
    issue = issue_of(source)
    assert not misplaced(source.text, issue)
    assert heads(issue) == [(3, "新桥通车")]
    assert blocks(issue.articles[0])[1] == ("byline", "作者：林小满 第3版")
    assert not issue.furniture


@pytest.mark.parametrize("end", ["\n", "\r\n", "\r"])
def test_several_days(end: str) -> None:
    source = read("days.txt", MARKDOWN_DAYS.replace("\n", end).encode("gb18030"))
    assert "".join(issue.text for issue in source.issues) == MARKDOWN_DAYS.replace("\n", end)
    assert [issue_of(source, n).masthead.date for n in (0, 1)] == ["1951-05-15", "1951-05-16"]
    assert [heads(issue_of(source, n)) for n in (0, 1)] == [
        [(1, "合作社开秤"), (2, "读者来信")],
        [(1, "夏收开始")],
    ]
    assert all(issue.extracted for issue in source.issues)


def test_days_that_alternate_and_their_heads_above() -> None:
    parts = [
        "# 青禾日报 2031-03-05\n## 甲\n一。\n",
        "# 青禾日报 2031年3月6日\n## 第2版\n## 乙\n二。\n",
    ]
    source = read("a.md", "".join([*parts, parts[0].replace("甲", "丙")]))
    assert [issue.text for issue in source.issues] == [
        parts[0] + parts[0].replace("甲", "丙"),
        parts[1],
    ]
    assert heads(issue_of(source, 1)) == [(2, "乙")]


def test_a_page_mark_goes_with_the_day_below_it() -> None:
    parts = ["### 甲\n2031-03-05\n一。\n", "## 第2版\n### 乙\n2031-03-06\n二。\n"]
    source = read("a.md", "\n" + "".join(parts))
    assert [issue.text for issue in source.issues] == ["\n" + parts[0], parts[1]]
    assert heads(issue_of(source, 1)) == [(2, "乙")]


def test_a_day_that_contradicts_the_head_above() -> None:
    (issue,) = read("a.md", "# 青禾日报 2231-03-05\n### 甲\n2031-03-05\n一。\n").issues
    assert issue.text.startswith("# 青禾日报")


def test_a_plain_note_with_heads() -> None:
    text = (
        "开头的一段话。\n\n# 新桥通车 #\n\n市民称好。\n\n## 桥长\n\n一千米。\n\n# "
        + "长" * 300
        + "\n"
    )
    issue = issue_of(read("a.md", text))
    assert [article.headline for article in issue.articles] == ["", "新桥通车", "长" * 300]
    assert blocks(issue.articles[1]) == [
        ("headline", "新桥通车"),
        ("paragraph", "市民称好。"),
        ("subhead", "桥长"),
        ("paragraph", "一千米。"),
    ]


def test_only_heads() -> None:
    assert heads(issue_of(read("a.md", "# 甲\n# 青禾日报\n### 乙\n#### 丙"))) == [(1, "甲")]
    assert issue_of(read("a.md", "# 青禾日报 2031-03-05\n")).articles == ()


def test_a_title_at_the_end_and_lines_that_do_not_tell() -> None:
    text = (
        "### 甲\n\n\n2031-03-05\n"
        + "\n" * 30
        + "正文很长" * 30
        + "\n### 乙\n2031-03-06 等"
        + "等" * 100
    )
    source = read("a.txt", text)
    assert len(source.issues) == 1
    assert heads(issue_of(source)) == [(1, "甲"), (1, "乙")]


@pytest.mark.parametrize(
    ("name", "text", "importer"),
    [
        ("a.md", "# 甲", "markdown"),
        ("a.md", "甲\n#乙", "raw-text"),
        ("a.txt", "# 甲\n正文", "raw-text"),
        ("a.txt", "### 甲\n1951-05-15\n", "markdown"),
        ("a", "### 甲\n第3版(要闻)\n", "markdown"),
        ("a.log", "### 甲\n第3版(要闻)\n", "raw-text"),
        ("a.md", "\x89PNG\r\n\x1a\n# 甲", "raw-text"),
    ],
)
def test_which_texts_are_markdown(name: str, text: str, importer: str) -> None:
    assert (
        importer_of(name, text.encode("latin-1" if "PNG" in text else "utf-8", "ignore")).id
        == importer
    )
