"""Words that stand again where they stood."""

from dataclasses import replace

import pytest

from newsreader.core.anchor import anchor_at
from newsreader.core.recovery import recovered
from newsreader.core.spans import Span

TEXT = "昨日上午，南岸新桥通车，市民称好。"
WORDS = anchor_at(TEXT, Span(5, 9))


@pytest.mark.parametrize("left", [Span(5, 6), Span(8, 9), Span(5, 9), Span(7, 11), Span(5, 5)])
def test_they_are_found_over_what_is_left(left: Span) -> None:
    assert recovered(TEXT, left, WORDS) == WORDS


@pytest.mark.parametrize(
    ("text", "left"),
    [
        (TEXT.replace("新", "旧"), Span(5, 9)),
        (TEXT, Span(9, 11)),
        (TEXT, Span(12, 12)),
        (TEXT.replace("通车", "南岸新桥"), Span(7, 10)),
        ("春耕南岸新桥选种", Span(2, 2)),
        ("南岸新桥", Span(0, 0)),
    ],
)
def test_elsewhere_or_otherwise_they_are_not(text: str, left: Span) -> None:
    assert recovered(text, left, WORDS) is None


def test_one_side_is_enough_where_nothing_was_left() -> None:
    assert recovered("昨日上午，南岸新桥", Span(5, 5), WORDS) is not None
    assert recovered("南岸新桥通车，市", Span(4, 4), WORDS) is not None


def test_words_that_were_the_whole_text() -> None:
    assert recovered("新桥", Span(0, 0), anchor_at("新桥", Span(0, 2))) is not None
    assert recovered("新桥", Span(0, 0), replace(WORDS, quote="")) is None
