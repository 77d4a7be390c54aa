"""Facets that are clicked, and chips that are taken away."""

import pytest

from newsreader.core.messages import Language
from newsreader.core.query import Field
from newsreader.core.querying.narrowing import narrowed, widened


@pytest.mark.parametrize(
    ("text", "field", "value", "expected"),
    [
        ("", Field.PAPER, "云溪日报", "报:云溪日报"),
        ("茶  “渡口 号子” ", Field.PAPER, "云溪日报", "茶  “渡口 号子” 报:云溪日报"),
        ("茶 paper:云溪日报", Field.PAPER, "云溪日报", "茶 paper:云溪日报"),
        ("茶 报:云溪日报", Field.PAPER, "江东晚报", "茶 报:云溪日报 报:江东晚报"),
        ("茶 OR 桥", Field.TAG, "经贸/茶", "(茶 OR 桥) 标签:经贸/茶"),
        ("茶", Field.PERSON, " 陆 青禾\n", '茶 人:"陆 青禾"'),
        ("茶", Field.STATE, "doubted", "茶 状态:存疑"),
        ("茶", Field.PAGE, "2", "茶 版:2"),
        ("茶", Field.DATE, "2024", "茶 日期:2024"),
        ("日期:2023 茶", Field.DATE, "2024-05", "茶 日期:2024-05"),
        ("日期:2024 茶", Field.DATE, "2024", "日期:2024 茶"),
        ("日期:2024 茶 日期:2023..", Field.DATE, "2024", "茶 日期:2024"),
        ("(日期:2023 茶) 桥", Field.DATE, "2024", "茶 桥 日期:2024"),
        ("日期:2023 OR 茶", Field.DATE, "2024", "(日期:2023 OR 茶) 日期:2024"),
        ("“渡口 号子", Field.PAGE, "2", '"渡口 号子" 版:2'),
        ("(茶", Field.PAGE, "2", "(茶 版:2"),
        ("茶", Field.DATE, "昨天", "茶"),
        ("茶", Field.TAG, " ", "茶"),
    ],
)
def test_narrowed(text: str, field: Field, value: str, expected: str) -> None:
    assert narrowed(text, Language.CHINESE, field, value) == expected


def test_names_are_written_in_the_language_asked_for() -> None:
    assert narrowed("茶", Language.ENGLISH, Field.STATE, "doubted") == "茶 state:doubted"


@pytest.mark.parametrize(
    ("text", "field", "expected"),
    [
        ("茶  桥", Field.DATE, "茶  桥"),
        ("date:2024  茶  桥", Field.DATE, "茶  桥"),
        ("茶 日期:2024", Field.DATE, "茶"),
        ("日期:2024", Field.DATE, ""),
        ("报:a 茶 报:b -报:c", Field.PAPER, "茶 -报:c"),
        ("茶 AND 报:a", Field.PAPER, "茶"),
        ("报:(a b) 茶", Field.PAPER, "茶"),
        ('"a"报:"x"“b”', Field.PAPER, '"a"“b”'),
        ('"a"报:“x”"b"', Field.PAPER, "a b"),
        ("(日期:2024 茶) title:桥", Field.DATE, "茶 题:桥"),
    ],
)
def test_widened(text: str, field: Field, expected: str) -> None:
    assert widened(text, field) == expected


def test_what_is_written_anew_is_in_the_language_asked_for() -> None:
    text = "(日期:2024 茶) 题:桥"
    assert widened(text, Field.DATE, Language.ENGLISH) == "茶 title:桥"
