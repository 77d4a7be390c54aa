"""Ids that every library agrees on."""

import pytest

from newsreader.core.ids import article_id, issue_id


@pytest.mark.parametrize(
    ("text", "expected"),
    [("", "e3b0c44298fc1c14"), ("青禾日报", "d7741bcab29548f5"), ("\ud842", "21dc48d304d7e595")],
)
def test_an_issue_is_named_by_its_text(text: str, expected: str) -> None:
    assert issue_id(text) == expected


def test_an_article_is_named_by_its_place() -> None:
    assert article_id(issue_id(""), 42) == "e3b0c44298fc1c14-000042"
