"""Splitting, merging, moving and crediting articles."""

from collections.abc import Callable
from dataclasses import replace

import pytest

from newsreader.core.errors import BadInputError
from newsreader.core.ids import ArticleId
from newsreader.core.issue import BlockRole, Contributor
from newsreader.core.layout import Layout
from newsreader.core.reshaping.articles import (
    ArticleEdit,
    edit_article,
    merge,
    move_article,
    new_id,
    set_head,
    split_article,
)
from newsreader.core.reshaping.places import BlockPlace, article_at, block_at, with_articles
from tests.support.layouts import (
    FIRST,
    HEAD,
    LAYOUT,
    LEAD,
    SECOND,
    A,
    B,
    H,
    P,
    S,
    article,
    at,
    roles,
    typed,
    words,
)

K = BlockRole.KICKER
NONE = ArticleId("none")
SEEDS = ["春耕", "选种。看粒形。"]


def test_split() -> None:
    after, new = split_article(LAYOUT, BlockPlace(A, 1))
    assert words(after) == [["新桥 通车"], ["本报讯。昨日"], SEEDS]
    assert after.articles[1] == article(new, LEAD)
    assert new == f"i-{at('本报讯').start:06d}"


def test_an_id_is_given_once() -> None:
    taken = ArticleId(f"i-{at('本报讯').start:06d}")
    assert new_id([A, B], A, (LEAD,)) == taken
    assert new_id([A, taken], A, (LEAD,)) == f"{taken}.2"
    assert new_id([taken, ArticleId(f"{taken}.2")], A, (LEAD,)) == f"{taken}.3"
    assert new_id([A, B], A, (typed(H, "新题"),)) == "i-000000.2"


def test_merge() -> None:
    people = (Contributor("甲", "记者"), Contributor("乙", "记者"))
    layout = Layout(
        (replace(FIRST, contributors=people[:1]), replace(SECOND, contributors=people)), ()
    )
    after, home = merge(layout, B)
    assert (home, words(after)) == (A, [["新桥 通车", "本报讯。昨日", *SEEDS]])
    assert roles(after.articles[0].blocks) == [H, P, BlockRole.SUBHEAD, P]
    assert after.articles[0].contributors == people


def test_move() -> None:
    assert move_article(LAYOUT, A, down=True).articles == (SECOND, FIRST)
    assert move_article(LAYOUT, B, down=False).articles == (SECOND, FIRST)


PEOPLE = (Contributor("甲", "摄影"),)


def test_all_that_an_article_says_is_changed_at_once() -> None:
    edit = ArticleEdit(3, "新华社", "青禾", PEOPLE, ((K, "引"), (S, "副")))
    first, second = edit_article(LAYOUT, A, edit).articles
    credited = replace(FIRST, page=3, agency="新华社", place="青禾", contributors=PEOPLE)
    assert replace(first, blocks=FIRST.blocks) == credited
    assert [block.text for block in first.blocks if not block.spans] == ["引", "副"]
    assert second == SECOND


@pytest.mark.parametrize(
    ("blocks", "role", "text", "after"),
    [
        ((HEAD, LEAD), K, "引", [K, H, P]),
        ((HEAD, LEAD), S, "副", [H, S, P]),
        ((LEAD,), H, "题", [H, P]),
        ((typed(K, "引"), LEAD), H, "题", [K, H, P]),
        ((typed(H, "旧"), LEAD), H, "题", [H, P]),
        ((typed(H, "旧"), LEAD), H, "", [P]),
        ((LEAD,), H, "", [P]),
    ],
)
def test_a_head(blocks: tuple, role: BlockRole, text: str, after: list[BlockRole]) -> None:
    laid = set_head(Layout((article(A, *blocks),), ()), A, role, text).articles[0]
    assert roles(laid.blocks) == after
    assert [block.text for block in laid.blocks if block.role is role] == ([text] if text else [])


ERRORS: list[tuple[str, Callable[[], object]]] = [
    ("no-split-here", lambda: split_article(LAYOUT, BlockPlace(A, 0))),
    ("no-such-block", lambda: split_article(LAYOUT, BlockPlace(A, 2))),
    ("no-such-block", lambda: block_at(LAYOUT, BlockPlace(A, -1))),
    ("no-such-article", lambda: article_at(LAYOUT, NONE)),
    ("no-neighbour", lambda: merge(LAYOUT, A)),
    ("no-neighbour", lambda: move_article(LAYOUT, A, down=False)),
    ("no-neighbour", lambda: move_article(LAYOUT, B, down=True)),
    ("no-such-page", lambda: edit_article(LAYOUT, A, ArticleEdit(0, None, None, ()))),
    ("head-is-printed", lambda: set_head(LAYOUT, A, H, "新题")),
    ("last-article", lambda: set_head(Layout((article(A, typed(H, "题")),), ()), A, H, "")),
    ("last-article", lambda: with_articles(LAYOUT, [article(A)])),
]


@pytest.mark.parametrize(("key", "act"), ERRORS)
def test_what_cannot_be_done(key: str, act: Callable[[], object]) -> None:
    with pytest.raises(BadInputError) as error:
        act()
    assert error.value.key == key
