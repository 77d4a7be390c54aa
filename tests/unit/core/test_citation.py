"""Citations by GB/T 7714, with what may be missing."""

from dataclasses import replace

import pytest

from newsreader.core.citation import Standard, cite
from newsreader.core.issue import Block, BlockRole, Contributor
from newsreader.core.spans import Span
from tests.support.builders import make_issue_summary, make_view


@pytest.mark.parametrize(
    ("standard", "line"),
    [
        (Standard.GBT_2015, "沈一禾. 题名[N]. 青禾日报, 2031-12-31(1)."),
        (Standard.GBT_2025, "沈一禾. 题名[N]. 青禾日报，2031-12-31（1）."),
    ],
)
def test_as_a_processor_of_citations_writes_it(standard: Standard, line: str) -> None:
    issue = make_issue_summary(publication="青禾日报", date="2031-12-31")
    view = replace(
        make_view(headline="题名", kicker="引题"),
        issue=issue,
        contributors=(Contributor("沈一禾", "全媒体记者"),),
    )
    assert cite(view, standard) == line


@pytest.mark.parametrize(
    ("people", "agency", "names"),
    [
        ([("甲", "记者"), ("乙", "通讯员"), ("甲", "文")], None, "甲, 乙. "),
        ([("甲", ""), ("乙", ""), ("丙", ""), ("丁", "")], None, "甲, 乙, 丙, 等. "),
        ([("甲", "摄影"), ("乙", "责任编辑")], "新华社", "新华社. "),
        ([], "青禾日报", ""),
        ([(" ", "记者")], None, ""),
    ],
)
def test_who_wrote_it(people: list[tuple[str, str]], agency: str | None, names: str) -> None:
    view = replace(
        make_view(headline="题", agency=agency),
        contributors=tuple(Contributor(*person) for person in people),
    )
    assert cite(view, Standard.GBT_2015) == f"{names}题[N]. 青禾日报, 2031-03-05(1)."


@pytest.mark.parametrize(
    ("fields", "title"),
    [
        ({"headline": "主 题\n", "subtitle": "——副题"}, "主 题：副题"),
        ({"headline": "", "subtitle": "副题"}, "正文" + "甲" * 18 + "…"),
    ],
)
def test_what_it_is_called(fields: dict[str, object], title: str) -> None:
    text = "正文" + "甲" * 30
    block = Block(BlockRole.PARAGRAPH, text, (Span(0, len(text)),))
    line = cite(make_view([block], **fields), Standard.GBT_2025)
    assert line == f"林小满. {title}[N]. 青禾日报，2031-03-05（1）."


def test_what_is_not_printed_is_left_out() -> None:
    bare = make_issue_summary(publication=None, date=None, number=None)
    assert cite(replace(make_view(headline="题"), issue=bare), Standard.GBT_2015) == (
        "林小满. 题[N]. (1)."
    )
