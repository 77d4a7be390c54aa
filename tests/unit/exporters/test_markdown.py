"""Markdown shows exactly the characters of the library, whatever they look like."""

from pathlib import Path

import pytest
from markdown_it import MarkdownIt

from newsreader.core.collection import CollectedIssue, Collection
from newsreader.exporters.markdown import Markdown, escape
from tests.support.awkward import awkward
from tests.support.builders import BRIDGE_TEXT, make_issue_summary, make_view
from tests.support.collections import annotation, everything, put, styled, written
from tests.support.validators import in_one_line, markdown


@pytest.mark.parametrize(
    ("line", "written"),
    [
        ("青禾日报", "青禾日报"),
        ("*a* _b_ `c`", r"\*a\* \_b\_ \`c\`"),
        ("<b>[x](y)", r"\<b\>\[x\](y)"),
        ("- 尾", r"\- 尾"),
        ("甲==乙==%%丙%% 5% ^1", r"甲=\=乙=\=%\%丙%\% 5% \^1"),
        ("12. 甲", r"12\. 甲"),
        ("　缩进", "　缩进"),
        ("    四格", "四格"),
        ("a\nb\tc\x00", "a b c\ufffd"),
    ],
)
def test_escape(line: str, written: str) -> None:
    assert escape(line) == written


@pytest.fixture
def html() -> str:
    return MarkdownIt("commonmark").render(written(Markdown(), everything()).decode())


def test_two_readers_of_commonmark_see_the_same(tmp_path: Path) -> None:
    """The reference implementation is one of them; without its escapes a text looks different."""
    files = [
        put(Markdown(), collection, tmp_path / f"{number}.md")
        for number, collection in enumerate((everything(), awkward(), styled()))
    ]
    bare = tmp_path / "bare.md"
    bare.write_text(files[0].read_text("utf-8").replace("\\", ""), "utf-8")
    *read, changed = (each["html"] for each in markdown([*files, bare]))
    reader = MarkdownIt("commonmark")
    expected = [in_one_line(reader.render(file.read_text("utf-8"))) for file in files]
    assert read == expected
    assert changed != expected[0]


def test_marks_nest_and_are_numbered(html: str) -> None:
    assert "<h2><mark>南岸新</mark><mark>桥通车</mark><sup>1</sup></h2>" in html
    assert "<p><mark>本报讯(记者/林小满) 3</mark><sup>2</sup>月4日" in html
    assert (
        "。<mark>𠮷</mark><mark>庆桥</mark><sup>3</sup><mark>长1</mark><sup>4</sup>200米。" in html
    )


def test_a_mark_that_ends_with_its_line_is_numbered() -> None:
    end = BRIDGE_TEXT.index("\n") + 1
    marks = (annotation(1, 2, end), annotation(2, 0, end + 2), annotation(3, end - 1, end))
    issue = CollectedIssue(make_issue_summary(), (make_view(annotations=marks),))
    text = written(Markdown(), Collection((issue,))).decode()
    head = "<mark>南岸</mark><mark>新桥通车</mark><sup>1</sup>"
    assert f"## {head}\n" in text
    assert "<mark>本报</mark><sup>2</sup>讯" in text


def test_notes_stand_in_one_list(html: str) -> None:
    assert html.count("<ol>") == 1
    assert html.count("<blockquote>") == 5
    assert "<p>第一行</p>\n<p>2. 第二*行*<br />\n尾\\</p>" in html
    assert "<p>#中非/经贸 · #桥梁,a;b</p>" in html
    assert "<p>— 甲, 2031-03-06</p>" in html
    assert "<p>— 2031-03-06</p>" in html


def test_text_that_looks_like_markup_stays_text(html: str) -> None:
    assert "<h2>—</h2>" in html
    assert "<h3># 一、*分题*</h3>" in html
    assert "<p>1. &lt;b&gt;不是&lt;/b&gt; [链接](x) &amp; 其他 |\ufffd</p>" in html
    assert "<p>- 尾</p>" in html
