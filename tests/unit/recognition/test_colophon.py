import pytest

from newsreader.recognition.pipeline import recognise
from tests.unit.recognition.sheets import furniture


@pytest.mark.parametrize(
    ("line", "role"),
    [
        ("本版责编：林小满 版式：沈一禾 校对：白露", "colophon"),
        ("责任编辑/林小满 美编/沈一禾", "colophon"),
        ("编辑 林小满", "colophon"),
        ("广 告", "advertisement"),
        ("【公益广告】", "advertisement"),
    ],
)
def test_names_what_belongs_to_the_page(line: str, role: str) -> None:
    assert furniture(recognise(f"新桥昨日通车。\n{line}")) == [(role, line)]


@pytest.mark.parametrize("line", ["编辑 部里灯火通明。", "编辑部", "编辑：" + "甲" * 100])
def test_leaves_the_rest(line: str) -> None:
    assert furniture(recognise(f"新桥昨日通车。\n{line}")) == []
