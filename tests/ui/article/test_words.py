"""Word boundaries with and without a dictionary."""

import pytest

from newsreader.core.spans import Span
from newsreader.ui.article.words import Words

TEXT = "新桥 GDP占35%，\n通车。"
KNOWN = (Span(0, 2), Span(2, 3), Span(6, 7), Span(7, 9), Span(12, 14))


@pytest.mark.parametrize(
    ("offset", "plain", "known"),
    [
        (0, Span(0, 1), Span(0, 2)),
        (1, Span(1, 2), Span(0, 2)),
        (4, Span(3, 6), Span(3, 6)),
        (8, Span(7, 9), Span(7, 9)),
        (13, Span(13, 14), Span(12, 14)),
        (99, Span(14, 15), Span(14, 15)),
    ],
)
def test_the_word_at_an_offset(offset: int, plain: Span, known: Span) -> None:
    assert Words(TEXT).at(offset) == plain
    assert Words(TEXT, KNOWN).at(offset) == known


def test_ctrl_arrow_passes_over_blanks() -> None:
    words = Words(TEXT, KNOWN)
    starts, offset = [], 0
    while offset < len(TEXT):
        offset = words.after(offset)
        starts.append(offset)
    assert starts == [3, 6, 7, 9, 10, 12, 14, 15]
    back = []
    while offset:
        offset = words.before(offset)
        back.append(offset)
    assert back == [*reversed(starts[:-1]), 0]


def test_an_empty_text_has_an_empty_word() -> None:
    assert Words("").at(0) == Span(0, 0)
    assert (Words("").after(0), Words("").before(0)) == (0, 0)
