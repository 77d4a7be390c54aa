"""Arrangements and layouts are written and read without loss."""

import json
from dataclasses import replace

import pytest

from newsreader.core.issue import BlockRole, Contributor
from newsreader.core.layout import ArrangedArticle, ArrangedBlock, Arrangement, Slice, applied
from newsreader.core.reshaping.renewal import laid_out
from newsreader.core.spans import Span
from newsreader.storage.arrangements import (
    arrangement_from,
    arrangement_value,
    layout_from,
    layout_value,
    state_digest,
)
from tests.support.builders import BRIDGE_ID, ISSUE_ID, SEED_ID, recognised_issue

LAYOUT = laid_out(ISSUE_ID, recognised_issue())
BLOCK = ArrangedBlock(
    BlockRole.SUBHEAD,
    (Slice(BRIDGE_ID, 0, 0, 2), "、"),
    (Span(1, 3),),
    (Span(2, 3),),
    suppressed=True,
    original="南岸",
)
CHANGED = ArrangedArticle(BRIDGE_ID, 3, "新华社", None, (Contributor("林小满", "记者"),), (BLOCK,))
ARRANGEMENTS = (
    Arrangement(()),
    Arrangement((CHANGED,)),
    Arrangement((CHANGED,), ((SEED_ID, BRIDGE_ID),), (BRIDGE_ID,), LAYOUT.furniture[:1]),
    Arrangement((CHANGED,), furniture=()),
)


@pytest.mark.parametrize("arrangement", ARRANGEMENTS)
def test_an_arrangement(arrangement: Arrangement) -> None:
    after = applied(LAYOUT, arrangement)
    value = json.loads(json.dumps(arrangement_value(arrangement, after)))
    assert arrangement_from(value) == arrangement
    assert value["result"] == state_digest(arrangement, after)


def test_a_layout() -> None:
    assert layout_from(json.loads(json.dumps(layout_value(LAYOUT)))) == LAYOUT


def test_corrections_are_not_part_of_what_was_recognised() -> None:
    bridge, seed = LAYOUT.articles
    head = replace(bridge.blocks[0], text="北岸", original=bridge.blocks[0].text)
    corrected = replace(bridge, blocks=(head, *bridge.blocks[1:]))
    value = layout_value(replace(LAYOUT, articles=(corrected, seed)))
    assert layout_from(json.loads(json.dumps(value))) == LAYOUT


def test_whatever_is_done_to_what_it_touches_gives_another_name() -> None:
    arrangement = ARRANGEMENTS[2]
    after = applied(LAYOUT, arrangement)
    article = after.articles[0]
    block = article.blocks[0]
    others = [
        replace(after, furniture=LAYOUT.furniture),
        replace(after, articles=(*after.articles, LAYOUT.articles[1])),
        *(
            replace(after, articles=(changed,))
            for changed in (
                replace(article, page=4),
                replace(article, blocks=(replace(block, text="别的"),)),
                replace(article, blocks=(replace(block, suppressed=False),)),
            )
        ),
    ]
    names = {state_digest(arrangement, each) for each in (after, *others)}
    assert len(names) == 1 + len(others)


def test_what_it_does_not_touch_does_not_count() -> None:
    arrangement = ARRANGEMENTS[1]
    after = applied(LAYOUT, arrangement)
    other = replace(after.articles[1], page=9)
    moved = replace(after, articles=(other, after.articles[0]), furniture=())
    assert state_digest(arrangement, after) == state_digest(arrangement, moved)
