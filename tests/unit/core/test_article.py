"""The reading text and the places in it."""

import pytest

from newsreader.core.alignment import text_offset
from newsreader.core.article import reading_blocks, reading_text
from newsreader.core.issue import Block, BlockRole
from newsreader.core.spans import Span
from tests.support.builders import BRIDGE_ID, BRIDGE_TEXT, make_view

HEAD = Block(BlockRole.HEADLINE, "甲乙 丙丁", (Span(10, 12), Span(13, 15)))
BODY = Block(BlockRole.PARAGRAPH, "一四五", (Span(20, 24), Span(26, 27)), (Span(21, 23),))
HIDDEN = Block(BlockRole.PARAGRAPH, "丙", (Span(30, 31),), suppressed=True)


def test_suppressed_blocks_are_not_read() -> None:
    assert reading_text([HEAD, HIDDEN, BODY]) == "甲乙 丙丁\n一四五"
    placed = reading_blocks([HEAD, HIDDEN, BODY])
    assert [item.place for item in placed] == [Span(0, 5), None, Span(6, 9)]
    assert placed[0].role is BlockRole.HEADLINE


def test_a_view_has_the_id_of_its_article() -> None:
    view = make_view()
    assert (view.id, view.text) == (BRIDGE_ID, BRIDGE_TEXT)


@pytest.mark.parametrize(
    ("block", "source", "place"),
    [
        (HEAD, 10, 0),
        (HEAD, 14, 4),
        (HEAD, 12, None),
        (BODY, 20, 0),
        (BODY, 21, 1),  # dropped: where it would have stood
        (BODY, 23, 1),
        (BODY, 26, 2),
        (BODY, 25, None),
        (BODY, 27, None),
        (Block(BlockRole.PARAGRAPH, "一", (Span(0, 3),), (Span(1, 3),)), 2, 1),
    ],
)
def test_from_the_source_to_the_text(block: Block, source: int, place: int | None) -> None:
    assert text_offset(block, source) == place
