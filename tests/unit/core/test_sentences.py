"""Sentences and paragraphs."""

import itertools

import pytest
from hypothesis import given
from hypothesis import strategies as st

from newsreader.core.sentences import paragraphs, sentences


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("", []),
        ("没有句号", ["没有句号"]),
        ("一句。两句！三句？", ["一句。", "两句！", "三句？"]),
        ("他说：“好！”走了。", ["他说：“好！”", "走了。"]),
        ("省略……后面", ["省略……", "后面"]),
        ("标题\n正文。\n\n尾", ["标题", "正文。", "尾"]),
        ("3.5%上升。𠮷", ["3.5%上升。", "𠮷"]),
    ],
)
def test_sentences(text: str, expected: list[str]) -> None:
    assert [span.of(text) for span in sentences(text)] == expected


def test_paragraphs() -> None:
    text = "标题\n\n 　\n一。二。\n"
    assert [span.of(text) for span in paragraphs(text)] == ["标题", "一。二。"]


@given(st.text(alphabet="一。！”\n 　A…"))
def test_all_that_can_be_seen_stands_in_one_sentence(text: str) -> None:
    found = sentences(text)
    assert all(a.end <= b.start for a, b in itertools.pairwise(found))
    seen = "".join(span.of(text) for span in found)
    assert "".join(seen.split()) == "".join(text.split())
    assert "\n" not in seen
