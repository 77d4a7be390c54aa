"""Which paths of tags are taken for the same."""

import pytest

from newsreader.language.likeness import likeness


@pytest.mark.parametrize(
    ("one", "other"),
    [
        ("GDP", "ＧＤＰ"),
        ("GDP", "gdp"),
        ("经济", "經濟"),
        ("一带 一路", "一带\u3000\u00a0一路"),
        ("桥", "桥\u200b"),
        ("中非/经贸", "中非／经贸"),
        ("后", "後"),
    ],
)
def test_alike(one: str, other: str) -> None:
    assert likeness(one) == likeness(other)


@pytest.mark.parametrize(
    ("one", "other"),
    [("a", "а"), ("A", "Α"), ("桥", "桥梁"), ("一带一路", "一带 一路"), ("a/b", "a")],
)
def test_not_alike(one: str, other: str) -> None:
    assert likeness(one) != likeness(other)
