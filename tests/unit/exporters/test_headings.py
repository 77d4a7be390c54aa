"""Names of issues and articles in exports."""

import pytest

from newsreader.exporters.headings import head, issue_title
from tests.support.builders import make_issue_summary, make_view


def test_the_whole_printed_head() -> None:
    view = make_view(kicker="引题", headline="主题", subtitle="副题")
    assert head(view.summary) == "引题 主题 副题"
    assert head(make_view(headline="主题").summary) == "主题"
    assert head(make_view(kicker=" ", headline="\u3000").summary) == ""


@pytest.mark.parametrize(
    ("fields", "title"),
    [
        ({}, "青禾日报 2031-03-05 第1204期"),
        ({"number": None}, "青禾日报 2031-03-05"),
        ({"publication": None, "date": None, "number": None, "id": "ab"}, "ab"),
    ],
)
def test_as_far_as_printed(fields: dict[str, object], title: str) -> None:
    assert issue_title(make_issue_summary(**fields)) == title
