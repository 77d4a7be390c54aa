"""The orders of a concordance."""

import pytest

from newsreader.core.concordance import Sort, sorted_by
from newsreader.core.hits import Line
from newsreader.core.ids import ArticleId
from newsreader.core.spans import Span


def line(words: str, date: str | None, left: str, right: str, page: int = 1) -> Line:
    return Line(ArticleId("a"), "甲报", date, page, Span(0, 1), left, words, right)


LINES = (
    line("一", "2031-02-01", "近桥", "b"),
    line("二", None, "乙车", "a", 2),
    line("三", "2031-02-01", "乙桥", "a"),
    line("四", "2030-02-01", "", "c", 3),
)


@pytest.mark.parametrize(
    ("sort", "words"),
    [
        (Sort.NEWEST, "一三四二"),
        (Sort.OLDEST, "四一三二"),
        (Sort.LEFT, "四三一二"),
        (Sort.RIGHT, "二三一四"),
        (Sort.PLACE, "二四一三"),
    ],
)
def test_orders(sort: Sort, words: str) -> None:
    assert "".join(each.words for each in sorted_by(LINES, sort)) == words
