"""Nodes put together and taken apart."""

import pytest

from newsreader.core.query import Near, Term
from newsreader.core.querying.parsing import parse
from newsreader.core.querying.trees import all_of, any_of, conditions, negated, terms
from newsreader.core.querying.writing import write


def test_nothing_stays_nothing() -> None:
    assert all_of([None]) is any_of([]) is negated(None) is None


@pytest.mark.parametrize(
    ("text", "told"),
    [
        ("", []),
        ("茶", []),
        ("报:云溪", ["报:云溪"]),
        ("茶 报:云溪 (版:1 -日期:2024 (注:a OR 注:b)) 标签:茶", ["报:云溪", "版:1", "标签:茶"]),
        ("报:云溪 OR 报:江东", []),
    ],
)
def test_conditions(text: str, told: list[str]) -> None:
    assert [write(each) for each in conditions(parse(text).node)] == told


@pytest.mark.parametrize(
    ("text", "told"),
    [
        ("", []),
        ("茶 -桥 (题:渡口 OR 云 ~5 溪) 报:云溪 -(a -b)", ["茶", "题:渡口", "云 ~5 溪"]),
    ],
)
def test_terms(text: str, told: list[str]) -> None:
    found = terms(parse(text).node)
    assert [write(each) for each in found] == told
    assert all(isinstance(each, Term | Near) for each in found)
