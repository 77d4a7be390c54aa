"""What a person wants and what it is made of: corrections and typed words go along."""

from dataclasses import replace

import pytest

from newsreader.core.arranging import arrange
from newsreader.core.issue import Block
from newsreader.core.layout import Layout, Slice, applied, inverse
from tests.support.layouts import (
    ADVERTISEMENT,
    FIRST,
    HEAD,
    LAYOUT,
    LEAD,
    SECOND,
    SEED,
    SEED_TEXT,
    SOURCE,
    A,
    B,
    H,
    P,
    S,
    article,
    made,
    texts,
    typed,
)

THREE_LINES = made(H, "新桥", "通车", "春耕")


def stale(block: Block) -> Block:
    """Return a block as `reshaping` leaves it: with spans and roles, and no text."""
    return replace(block, text="", original=None)


def result(before: list[Block], after: list[Block]) -> list[str]:
    """Return the texts that the blocks of one article have after an arrangement, both ways."""
    old = Layout((article(A, *before),), ())
    wanted = Layout((article(A, *after),), ())
    arrangement = arrange(old, wanted, SOURCE)
    new = applied(old, arrangement)
    assert applied(new, inverse(old, arrangement)) == old
    return [block.text for block in new.articles[0].blocks]


def test_nothing_to_do() -> None:
    arrangement = arrange(LAYOUT, LAYOUT, SOURCE)
    assert (arrangement.touched, arrangement.order, arrangement.furniture) == ((), None, None)


@pytest.mark.parametrize(
    ("before", "after", "expected"),
    [
        # Joined, split, renamed: what was corrected stays corrected.
        ([LEAD], [made(P, "本报讯。"), made(P, "昨日")], ["本报讯。", "昨日"]),
        (
            [made(P, "本报讯。昨日", text="本报社讯。今日晨")],
            [made(P, "本报讯。"), made(P, "昨日")],
            ["本报社讯。", "今日晨"],
        ),
        (
            [made(P, "本报讯。昨日", text="续本报讯。昨日")],
            [made(P, "本报"), made(P, "讯。昨日")],
            ["续本报", "讯。昨日"],
        ),
        (
            [made(P, "本报讯。", text="本报社讯。"), made(P, "昨日", text="今日")],
            [made(P, "本报讯。昨日")],
            ["本报社讯。今日"],
        ),
        ([HEAD], [replace(HEAD, role=S)], ["新桥 通车"]),
        ([HEAD], [replace(HEAD, role=P)], ["新桥通车"]),
        ([made(H, "新桥", "通车", text="新桥啊 通车")], [made(P, "新桥", "通车")], ["新桥啊通车"]),
        ([made(H, "新桥", "通车", text="新桥，通车")], [made(P, "新桥", "通车")], ["新桥，通车"]),
        # A space between lines that a person took out or replaced does not come back.
        ([made(H, "新桥", "通车", text="新桥通车"), SEED], [THREE_LINES], ["新桥通车 春耕"]),
        ([made(H, "新桥", "通车", text="新桥，通车"), SEED], [THREE_LINES], ["新桥，通车 春耕"]),
        ([made(P, "新桥", "通车")], [made(H, "新桥", "通车")], ["新桥 通车"]),
        # What stood in no block comes from the source.
        ([LEAD], [LEAD, made(P, "广告")], ["本报讯。昨日", "广告"]),
        ([made(P, "昨日")], [made(P, "本报讯。昨日")], ["本报讯。昨日"]),
        ([made(P, "本报讯。")], [made(P, "本报讯。昨日")], ["本报讯。昨日"]),
        ([LEAD], [LEAD, HEAD], ["本报讯。昨日", "新桥 通车"]),
        ([LEAD], [LEAD, made(P, "广告", dropped="广告")], ["本报讯。昨日", ""]),
        # What is shown again, or left out.
        ([made(P, "选种。看粒形。", dropped="看粒")], [SEED_TEXT], ["选种。看粒形。"]),
        ([SEED_TEXT], [made(P, "选种。看粒形。", dropped="选种。")], ["看粒形。"]),
        (
            [made(P, "选种。看粒形。", text="看粒形！", dropped="选种。")],
            [SEED_TEXT],
            ["选种。看粒形！"],
        ),
        (
            [made(P, "本报讯。", "选种。看粒形。", text="本报：种。看粒形。")],
            [made(P, "选种。看粒形。"), made(P, "本报讯。")],
            ["种。看粒形。", "本报："],
        ),
        ([HEAD], [made(H, "新桥", "通车", dropped="新桥")], [" 通车"]),
        # Typed words.
        ([LEAD], [typed(H, "新题"), LEAD], ["新题", "本报讯。昨日"]),
        ([typed(H, "新题"), LEAD], [typed(H, ""), LEAD], ["", "本报讯。昨日"]),
        ([typed(S, "同"), typed(H, "同"), LEAD], [typed(H, "同"), LEAD], ["同", "本报讯。昨日"]),
    ],
)  # fmt: skip
def test_texts(before: list[Block], after: list[Block], expected: list[str]) -> None:
    assert result(before, [stale(block) if block.spans else block for block in after]) == expected


def test_a_correction_that_becomes_what_is_printed_is_none() -> None:
    old = Layout((article(A, made(P, "本报讯。昨日", text="本报讯。今日")),), ())
    halves = (stale(made(P, "本报讯。")), stale(made(P, "昨日")))
    new = applied(old, arrange(old, Layout((article(A, *halves),), ()), SOURCE))
    assert [block.original for block in new.articles[0].blocks] == [None, "昨日"]


def test_the_order_and_the_furniture() -> None:
    after = Layout((SECOND, FIRST), ())
    arrangement = arrange(LAYOUT, after, SOURCE)
    assert (arrangement.touched, arrangement.order, arrangement.furniture) == ((), (B, A), ())
    assert applied(LAYOUT, arrangement) == after
    assert applied(after, inverse(LAYOUT, arrangement)) == LAYOUT


@pytest.mark.parametrize(
    ("before", "after", "home"),
    [
        ([FIRST, SECOND], [article(A, *FIRST.blocks, *SECOND.blocks)], {B: A}),
        ([FIRST, SECOND], [article(B, *FIRST.blocks, *SECOND.blocks)], {A: B}),
        ([FIRST, article(B, SEED)], [FIRST], {B: A}),  # all of it went to the page
        ([article(A, HEAD), SECOND], [SECOND], {A: B}),
    ],
)
def test_where_an_article_went(before: list, after: list, home: dict) -> None:
    arrangement = arrange(Layout(tuple(before), ()), Layout(tuple(after), ()), SOURCE)
    assert dict(arrangement.merged) == home


def test_slices_that_stood_side_by_side_are_one() -> None:
    after = Layout((article(A, stale(made(P, "新桥", "通车")), LEAD), SECOND), (ADVERTISEMENT,))
    blocks = arrange(LAYOUT, after, SOURCE).articles[0].blocks
    assert blocks[0].parts == (Slice(A, 0, 0, 2), Slice(A, 0, 3, 5))
    assert blocks[1].parts == (Slice(A, 1, 0, 6),)
    assert texts(applied(LAYOUT, arrange(LAYOUT, after, SOURCE)))[0] == ["新桥通车", "本报讯。昨日"]
