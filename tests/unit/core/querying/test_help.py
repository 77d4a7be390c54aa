"""The examples of the help are queries that are understood."""

import re

import pytest

from newsreader.assets import resource
from newsreader.core.query import Term
from newsreader.core.querying.parsing import parse


def examples(language: str) -> list[str]:
    text = resource("help", f"help.{language}.md").read_text("utf-8")
    rows = re.findall(r"^\| (`.+?) \|", text.split("廊桥 春茶", 1)[1].split("\n## ")[0], re.M)
    return [example for row in rows for example in re.findall(r"`([^`]+)`", row)]


ALL = {language: examples(language) for language in ("en", "zh")}


@pytest.mark.parametrize("example", sorted({*ALL["en"], *ALL["zh"]}))
def test_an_example_is_understood(example: str) -> None:
    found = parse(example)
    assert found.notes == ()
    assert found.node != Term((example,))


def test_both_languages_ask_for_the_same() -> None:
    english, chinese = (sorted(repr(parse(each)) for each in ALL[key]) for key in ("en", "zh"))
    assert english == chinese
    assert len(english) > 20
