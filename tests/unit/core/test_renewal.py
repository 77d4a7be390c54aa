"""An issue recognised again around what people decided."""

from dataclasses import replace

import pytest

from newsreader.core.furniture import Furniture, FurnitureRole
from newsreader.core.issue import Block, BlockRole
from newsreader.core.layout import LaidArticle, Layout
from newsreader.core.recognised import RecognisedIssue
from newsreader.core.reshaping.renewal import laid_out, renewed
from newsreader.core.spans import Span
from tests.support.builders import BRIDGE_ID, ISSUE_ID, SEED_ID, recognised_issue

FRESH = laid_out(ISSUE_ID, recognised_issue())
BRIDGE, SEED = FRESH.articles


def without_text(layout: Layout) -> list[tuple[str, list[tuple[Span, ...]]]]:
    return [(each.id, [block.spans for block in each.blocks]) for each in layout.articles]


def test_what_recognition_gives_has_the_ids_of_the_library() -> None:
    assert [article.id for article in FRESH.articles] == [BRIDGE_ID, SEED_ID]
    assert FRESH.furniture == recognised_issue().furniture


def test_nothing_decided_means_all_anew() -> None:
    current = Layout((replace(BRIDGE, page=3),), ())
    assert renewed(current, FRESH, (), ()) == FRESH


def test_a_settled_article_stays_as_it_is() -> None:
    decided = replace(BRIDGE, page=3, blocks=BRIDGE.blocks[:1])
    after = renewed(Layout((decided, SEED), FRESH.furniture), FRESH, {BRIDGE_ID}, ())
    assert after.articles[0] == decided
    assert after.articles[-1] == SEED
    # What the fresh article has beyond it becomes one of its own, under another name.
    rest = after.articles[1]
    assert rest.id.startswith(ISSUE_ID)
    assert rest.id not in {BRIDGE_ID, SEED_ID}
    assert [block.spans for block in rest.blocks] == [block.spans for block in BRIDGE.blocks[1:]]


def test_a_block_that_is_partly_taken_keeps_the_rest() -> None:
    head, *body = SEED.blocks
    first, second = head.spans
    taken = LaidArticle(BRIDGE_ID, 1, None, None, (), (replace(head, spans=(first,)),))
    after = renewed(Layout((taken,), ()), Layout((SEED,), ()), {BRIDGE_ID}, ())
    assert without_text(after)[1][1] == [(second,), *(block.spans for block in body)]


@pytest.mark.parametrize(("hole", "kept"), [(Span(136, 138), 1), (Span(120, 121), 0)])
def test_of_what_was_left_out_only_that_of_the_rest_stays(hole: Span, kept: int) -> None:
    block = Block(BlockRole.PARAGRAPH, "", (Span(120, 133), Span(135, 145)), (hole,))
    fresh = Layout((replace(SEED, blocks=(block,)),), ())
    decided = replace(BRIDGE, blocks=(Block(BlockRole.PARAGRAPH, "", (Span(120, 133),)),))
    after = renewed(Layout((decided,), ()), fresh, {BRIDGE_ID}, ())
    assert len(after.articles[1].blocks[0].dropped) == kept


def test_what_people_put_beside_the_articles_stays_there() -> None:
    byline = SEED.blocks[1]
    item = Furniture(FurnitureRole.OTHER, byline.text, byline.spans)
    after = renewed(FRESH, FRESH, (), [item])
    assert after.furniture == (*FRESH.furniture, item)
    assert byline.spans not in [block.spans for block in after.articles[1].blocks]


def test_furniture_that_is_an_article_now_is_not_furniture_again() -> None:
    mast = FRESH.furniture[0]
    block = Block(BlockRole.PARAGRAPH, mast.text, mast.spans)
    decided = replace(BRIDGE, blocks=(*BRIDGE.blocks, block))
    after = renewed(Layout((decided, SEED), FRESH.furniture[1:]), FRESH, {BRIDGE_ID}, ())
    assert after.furniture == FRESH.furniture[1:]


def test_the_order_that_people_made_is_kept() -> None:
    current = Layout((SEED, BRIDGE), FRESH.furniture)
    assert [each.id for each in renewed(current, FRESH, (), ()).articles] == [SEED_ID, BRIDGE_ID]


def test_an_article_without_source_does_not_count_for_the_order() -> None:
    typed = LaidArticle(BRIDGE_ID, 1, None, None, (), (Block(BlockRole.HEADLINE, "题", ()),))
    after = renewed(Layout((typed,), ()), Layout((SEED,), ()), {BRIDGE_ID}, ())
    assert [each.id for each in after.articles] == [BRIDGE_ID, SEED_ID]


def test_an_issue_with_nothing_in_it() -> None:
    empty = RecognisedIssue(recognised_issue().masthead, (), (), ())
    assert laid_out(ISSUE_ID, empty) == Layout((), ())
