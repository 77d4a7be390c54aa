"""Between articles and what stands on the pages."""

from dataclasses import replace

import pytest

from newsreader.core.errors import BadInputError
from newsreader.core.furniture import Furniture, FurnitureRole
from newsreader.core.issue import BlockRole
from newsreader.core.layout import Layout
from newsreader.core.reshaping.furniture import from_furniture, rename_furniture, to_furniture
from newsreader.core.reshaping.places import BlockPlace
from tests.support.layouts import (
    ADVERTISEMENT,
    FIRST,
    HEAD,
    LAYOUT,
    SECOND,
    SEED,
    A,
    B,
    H,
    P,
    article,
    at,
    made,
    typed,
    words,
)

SEEDS = ["春耕", "选种。看粒形。"]
OTHER = FurnitureRole.OTHER


def test_out_of_its_article() -> None:
    corrected = made(P, "本报讯。昨日", text="本报讯。今日")
    layout = replace(LAYOUT, articles=(article(A, HEAD, corrected), SECOND))
    after = to_furniture(layout, BlockPlace(A, 1), OTHER)
    assert words(after) == [["新桥 通车"], SEEDS]
    lead = Furniture(OTHER, "本报讯。昨日", (at("本报讯。昨日"),))
    assert after.furniture == (lead, ADVERTISEMENT)


def test_an_article_of_which_nothing_is_left_goes_too() -> None:
    layout = replace(LAYOUT, articles=(FIRST, article(B, SEED)))
    assert words(to_furniture(layout, BlockPlace(B, 0), OTHER)) == [words(LAYOUT)[0]]


@pytest.mark.parametrize(
    ("role", "after", "place"),
    [
        (P, [["新桥 通车", "本报讯。昨日", "广告"], SEEDS], BlockPlace(A, 2)),
        (H, [["新桥 通车", "本报讯。昨日"], ["广告"], SEEDS], None),
    ],
)
def test_into_the_article_around_it(
    role: BlockRole, after: list[list[str]], place: BlockPlace | None
) -> None:
    found, there = from_furniture(LAYOUT, 0, role)
    assert (words(found), found.furniture) == (after, ())
    assert there == (place or BlockPlace(found.articles[1].id, 0))


def test_before_what_is_printed_later() -> None:
    first = Furniture(FurnitureRole.GUIDE, "新桥", (at("新桥"),))
    layout = Layout((article(A, typed(H, "新题"), made(P, "通车")), SECOND), (first,))
    after, there = from_furniture(layout, 0, P)
    assert (words(after)[0], there) == (["新题", "新桥", "通车"], BlockPlace(A, 1))


def test_another_name() -> None:
    after = rename_furniture(LAYOUT, 0, OTHER)
    assert after == replace(LAYOUT, furniture=(replace(ADVERTISEMENT, role=OTHER),))


def test_what_is_not_there() -> None:
    for number in (-1, 1):
        with pytest.raises(BadInputError) as error:
            rename_furniture(LAYOUT, number, OTHER)
        assert error.value.key == "no-such-furniture"
    layout = Layout((article(A, typed(H, "新题")), SECOND), ())
    with pytest.raises(BadInputError) as error:
        to_furniture(layout, BlockPlace(A, 0), OTHER)
    assert error.value.key == "no-source-text"
