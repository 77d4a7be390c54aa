"""Places in a text."""

import pytest

from newsreader.core.anchor import CONTEXT, Anchor, anchor_at, find_quote
from newsreader.core.spans import Span


def test_an_anchor_holds_its_words_and_those_around() -> None:
    text = "前" * 40 + "𠮷桥" + "后" * 3
    expected = Anchor(Span(40, 42), "𠮷桥", "前" * CONTEXT, "后后后")
    assert anchor_at(text, Span(40, 42)) == expected


@pytest.mark.parametrize(
    ("quote", "nth", "place"),
    [
        ("选种", 1, Span(0, 2)),
        ("选种", 2, Span(3, 5)),
        ("选种", 3, None),
        ("种种", 2, Span(5, 7)),  # overlapping the first
        ("桥", 1, None),
    ],
)
def test_finding_a_quote(quote: str, nth: int, place: Span | None) -> None:
    assert find_quote("选种，选种种种", quote, nth) == place
