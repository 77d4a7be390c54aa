"""Joining, splitting, moving and naming blocks."""

from dataclasses import replace

import pytest

from newsreader.core.errors import BadInputError
from newsreader.core.issue import BlockRole
from newsreader.core.layout import Layout
from newsreader.core.reshaping.blocks import join, move, set_role, split, split_at_source
from newsreader.core.reshaping.places import BlockPlace
from tests.support.layouts import (
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
    at,
    made,
    roles,
    typed,
    words,
)

SEEDS = ["春耕", "选种。看粒形。"]
HIDDEN = replace(made(P, "广告"), suppressed=True)
WITH_HIDDEN = Layout((article(A, HEAD, HIDDEN, LEAD),), ())


def of(*blocks: object) -> Layout:
    return Layout((article(A, *blocks), SECOND), ())  # type: ignore[arg-type]


def test_join() -> None:
    after = join(LAYOUT, BlockPlace(A, 0))
    assert words(after) == [["新桥 通车 本报讯。昨日"], SEEDS]
    assert after.articles[0].blocks[0].role is H


def test_join_over_what_is_not_shown() -> None:
    after = join(WITH_HIDDEN, BlockPlace(A, 0))
    assert words(after) == [["新桥 通车 本报讯。昨日", "广告"]]


@pytest.mark.parametrize(
    ("layout", "place", "key"),
    [
        (LAYOUT, BlockPlace(A, 1), "no-next-block"),
        (of(LEAD, HIDDEN), BlockPlace(A, 0), "no-next-block"),
        (of(typed(H, "新题"), LEAD), BlockPlace(A, 0), "no-source-text"),
        (of(LEAD, typed(H, "新题")), BlockPlace(A, 0), "no-source-text"),
    ],
)
def test_nothing_to_join(layout: Layout, place: BlockPlace, key: str) -> None:
    with pytest.raises(BadInputError) as error:
        join(layout, place)
    assert error.value.key == key


@pytest.mark.parametrize(
    ("place", "offset", "halves"),
    [
        (BlockPlace(A, 1), 4, ["本报讯。", "昨日"]),
        (BlockPlace(A, 0), 1, ["新", "桥 通车"]),
        (BlockPlace(A, 0), 2, ["新桥", "通车"]),
        (BlockPlace(A, 0), 3, ["新桥", "通车"]),
        (BlockPlace(A, 0), 4, ["新桥 通", "车"]),
    ],
)
def test_split(place: BlockPlace, offset: int, halves: list[str]) -> None:
    after = split(LAYOUT, place, offset, SOURCE)
    assert words(after)[0][place.block : place.block + 2] == halves


def test_split_keeps_what_is_left_out_in_its_half() -> None:
    layout = of(made(P, "本报讯。昨日", dropped="报讯"))
    after = split(layout, BlockPlace(A, 0), 2, SOURCE)
    assert words(after)[0] == ["本。", "昨日"]


@pytest.mark.parametrize("offset", [-1, 0, 6, 99])
def test_no_split_at_the_ends(offset: int) -> None:
    with pytest.raises(BadInputError) as error:
        split(LAYOUT, BlockPlace(A, 1), offset, SOURCE)
    assert error.value.key == "no-split-here"


def test_no_split_of_typed_words() -> None:
    with pytest.raises(BadInputError):
        split(of(typed(H, "新题")), BlockPlace(A, 0), 1, SOURCE)


def test_blanks_belong_to_no_half() -> None:
    block = made(P, "新桥\n通车\n\n本报讯。")
    after = split_at_source(of(block), BlockPlace(A, 0), at("通车").start, SOURCE)
    assert words(after)[0] == ["新桥", "通车\n\n本报讯。"]
    with pytest.raises(BadInputError):
        split_at_source(of(made(P, "\n通车")), BlockPlace(A, 0), at("通车").start, SOURCE)


def test_a_role() -> None:
    after = set_role(LAYOUT, BlockPlace(A, 1), BlockRole.CAPTION)
    assert roles(after.articles[0].blocks) == [H, BlockRole.CAPTION]
    after = set_role(LAYOUT, BlockPlace(A, 0), S)
    assert roles(after.articles[0].blocks) == [S, P]


def test_a_headline_amid_an_article_begins_another() -> None:
    layout = of(HEAD, LEAD, made(P, "广告"))
    after = set_role(layout, BlockPlace(A, 2), H)
    assert words(after) == [["新桥 通车", "本报讯。昨日"], ["广告"], SEEDS]
    assert after.articles[1].blocks[0].role is H
    assert len(set_role(layout, BlockPlace(A, 1), H).articles) == 2


MOVES = [
    (BlockPlace(A, 0), True, [["本报讯。昨日", "新桥 通车"], SEEDS], BlockPlace(A, 1)),
    (BlockPlace(A, 1), False, [["本报讯。昨日", "新桥 通车"], SEEDS], BlockPlace(A, 0)),
    (BlockPlace(A, 1), True, [["新桥 通车"], ["春耕", "本报讯。昨日", SEEDS[1]]], BlockPlace(B, 1)),
    (BlockPlace(B, 0), False, [["新桥 通车", "本报讯。昨日", "春耕"], SEEDS[1:]], BlockPlace(A, 2)),
]


@pytest.mark.parametrize(("place", "down", "after", "there"), MOVES)
def test_move(place: BlockPlace, down: bool, after: list[list[str]], there: BlockPlace) -> None:
    found, now = move(LAYOUT, place, down=down)
    assert (words(found), now) == (after, there)


def test_the_last_block_takes_its_article_along() -> None:
    layout = Layout((article(A, LEAD), article(B, SEED)), ())
    after, there = move(layout, BlockPlace(A, 0), down=True)
    assert (words(after), there) == ([["春耕", "本报讯。昨日"]], BlockPlace(B, 1))


@pytest.mark.parametrize(("place", "down"), [(BlockPlace(A, 0), False), (BlockPlace(B, 1), True)])
def test_no_way_out(place: BlockPlace, down: bool) -> None:
    with pytest.raises(BadInputError) as error:
        move(LAYOUT, place, down=down)
    assert error.value.key == "no-neighbour"
    assert words(LAYOUT) == [[HEAD.text, LEAD.text], [SEED.text, SEED_TEXT.text]]
    assert LAYOUT.articles == (FIRST, SECOND)
