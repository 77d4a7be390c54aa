"""What an edit does to an annotation."""

from dataclasses import replace

import pytest

from newsreader.core.anchor import AnchorState, anchor_at
from newsreader.core.annotation import carried
from newsreader.core.edit import Edit
from newsreader.core.spans import Span
from tests.support.builders import make_annotation

TEXT = "新桥通车，市民称好。"
ON_BRIDGE = make_annotation(TEXT, 0, 2)


@pytest.mark.parametrize(
    ("edit", "quote", "state"),
    [
        (Edit(Span(5, 7), "众人"), "新桥", AnchorState.ANCHORED),
        (Edit(Span(0, 0), "昨日"), "新桥", AnchorState.ANCHORED),
        (Edit(Span(2, 2), "已"), "新桥", AnchorState.ANCHORED),
        (Edit(Span(1, 1), "大"), "新大桥", AnchorState.UNCERTAIN),
        (Edit(Span(1, 2), ""), "新", AnchorState.UNCERTAIN),
        (Edit(Span(0, 4), "旧路"), "旧路", AnchorState.UNCERTAIN),
    ],
)
def test_it_stays_on_its_words(edit: Edit, quote: str, state: AnchorState) -> None:
    text = edit.apply(TEXT)
    after = carried(ON_BRIDGE, edit, text)
    start = text.index(quote)
    anchor = anchor_at(text, Span(start, start + len(quote)))
    assert after == replace(ON_BRIDGE, anchor=anchor, state=state)
    assert carried(ON_BRIDGE, edit, text, marks=False) == replace(ON_BRIDGE, anchor=anchor)


def test_a_blank_that_is_left_is_nothing() -> None:
    text = "新桥 通车"
    on_words, on_blank = make_annotation(text, 0, 3), make_annotation(text, 2, 3)
    edit = Edit(Span(0, 2), "")
    after = carried(on_words, edit, edit.apply(text))
    assert (after.state, after.anchor.quote) == (AnchorState.UNANCHORED, "新桥 ")
    assert carried(on_blank, edit, edit.apply(text)).state is AnchorState.ANCHORED


def test_without_its_words_it_keeps_their_memory() -> None:
    first, second = Edit(Span(0, 4), ""), Edit(Span(0, 1), "；")
    text = first.apply(TEXT)
    lost = carried(ON_BRIDGE, first, text)
    assert (lost.state, lost.anchor.quote, lost.anchor.span) == (
        AnchorState.UNANCHORED,
        "新桥",
        Span(0, 0),
    )
    later = carried(lost, second, second.apply(text))
    assert (later.state, later.anchor.quote) == (AnchorState.UNANCHORED, "新桥")
    assert later.anchor.span.length == 0
    around = (ON_BRIDGE.anchor.prefix, ON_BRIDGE.anchor.suffix)
    assert (later.anchor.prefix, later.anchor.suffix) == around
