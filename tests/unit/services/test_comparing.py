"""What was corrected, word by word."""

import pytest
from hypothesis import given
from hypothesis import strategies as st

from newsreader.core.article import reading_blocks
from newsreader.core.issue import Block, BlockRole
from newsreader.core.spans import Span
from newsreader.services.comparing import Correction, corrections, differences

words = st.text("南岸新桥通车", max_size=9)


@given(words, words)
def test_the_pieces_make_the_other_text(was: str, now: str) -> None:
    text, by = was, 0
    for old, new in differences(was, now):
        at = old.shifted(by)
        text = text[: at.start] + new.of(now) + text[at.end :]
        by += new.length - old.length
    assert text == now


@pytest.mark.parametrize(
    ("was", "now", "found"),
    [
        ("南岸新桥", "南岸新桥", []),
        ("南岸新侨", "南岸新桥", [("侨", "桥")]),
        ("南岸新侨", "南岸大新桥梁", [("", "大"), ("侨", "桥梁")]),
        ("南岸新桥", "南桥", [("岸新", "")]),
    ],
)
def test_neighbours_are_one_piece(was: str, now: str, found: list[tuple[str, str]]) -> None:
    assert [(old.of(was), new.of(now)) for old, new in differences(was, now)] == found


def test_corrections_count_in_the_reading_text() -> None:
    paragraph = BlockRole.PARAGRAPH
    blocks = (
        Block(paragraph, "通车", ()),
        Block(paragraph, "不见", (), suppressed=True, original="不贝"),
        Block(paragraph, "南岸大桥", (), original="南岸大侨"),
    )
    assert corrections(reading_blocks(blocks)) == (Correction(Span(6, 7), "桥", "侨"),)
