"""Tags offered while one is typed: by any part, by pinyin, by initials; and what would be new."""

from collections.abc import Iterator
from pathlib import Path

import pytest

from newsreader.core.ids import TagId
from newsreader.core.tag import ROOT, TagCount
from newsreader.services.library import Library
from newsreader.services.offering import MOST, TagOffers
from tests.support.builders import BRIDGE_ID
from tests.support.library import make_library

USED = {"中非/经贸": 3, "中非": 5, "经济/贸易": 9, "农业": 1, "Trade": 0}


@pytest.fixture
def library(tmp_path: Path) -> Iterator[Library]:
    with make_library(tmp_path) as library:
        yield library


def offers(*closed: str) -> TagOffers:
    return TagOffers(
        (
            TagCount(TagId(path), path, 0, whole=used, closed=path in closed)
            for path, used in USED.items()
        ),
        closed="" in closed,
    )


def paths(typed: str) -> list[str]:
    return [tag.path for tag in offers().matching(typed)]


@pytest.mark.parametrize(
    ("typed", "found"),
    [
        ("经", ["经济/贸易", "中非/经贸"]),
        ("贸", ["经济/贸易", "中非/经贸"]),
        ("jm", ["中非/经贸"]),
        ("jingmao", ["中非/经贸"]),
        ("zf", ["中非", "中非/经贸"]),
        ("TRADE", ["Trade"]),
        ("中非 / 经贸", ["中非/经贸"]),
        ("中非／經貿", ["中非/经贸"]),
        ("没有", []),
        ("", ["经济/贸易", "中非", "中非/经贸", "农业", "Trade"]),
    ],
)
def test_any_part_pinyin_and_initials(typed: str, found: list[str]) -> None:
    assert paths(typed) == found


def test_the_very_tag_comes_first_and_few_are_offered() -> None:
    every = [TagCount(TagId(f"{n}"), f"桥{n}", 0, whole=n) for n in range(20)]
    offered = TagOffers([*every, TagCount(TagId("x"), "桥", 0)]).matching("桥")
    assert [tag.path for tag in offered] == ["桥", *(f"桥{n}" for n in range(19, 12, -1))]
    assert len(offered) == MOST


@pytest.mark.parametrize(
    ("typed", "closed", "fresh"),
    [
        ("桥梁", (), "桥梁"),
        (" 中非 / 人文 ", (), "中非/人文"),
        ("农业", (), None),
        ("農業", (), None),
        ("ｔｒａｄｅ/茶", (), "Trade/茶"),
        ("ｔｒａｄｅ/茶", ("Trade",), None),
        ("", (), None),
        ("长" * 201, (), None),
        ("桥梁", ("",), None),
        ("中非/人文", ("",), "中非/人文"),
        ("中非/人文", ("中非",), None),
        ("中非/经贸/关税", ("中非",), None),
        ("桥梁", ("中非",), "桥梁"),
    ],
)
def test_what_would_be_new(typed: str, closed: tuple[str, ...], fresh: str | None) -> None:
    assert offers(*closed).fresh(typed) == fresh


def test_colours_are_those_of_the_tags_that_have_one() -> None:
    red = TagCount(TagId("1"), "红", 0, "#aa0000")
    assert TagOffers([red, TagCount(TagId("2"), "无", 0)]).colors == {"红": "#aa0000"}


def test_they_are_those_of_the_library(library: Library) -> None:
    assert library.offering.tags().tags == ()
    library.tagging.tag_articles([BRIDGE_ID], add=["城市/交通"])
    offered = library.offering.tags()
    assert [(tag.path, tag.whole) for tag in offered.matching("jt")] == [("城市/交通", 1)]
    assert offered.fresh("桥") == "桥"
    library.tagging.close(ROOT)
    assert library.offering.tags().fresh("桥") is None
    assert offered.is_closed("桥") is False


@pytest.mark.parametrize("typed", ["農業", "trade/茶", "中非／经贸 / ｔｅａ", "新/ 的"])
def test_what_is_offered_is_what_is_made(library: Library, typed: str) -> None:
    for path in USED:
        library.tagging.make(path)
    called = library.offering.tags().called(typed)
    assert called == library.tagging.called(typed)
    library.tagging.tag_articles([BRIDGE_ID], add=[typed])
    assert library.tagging.topics(BRIDGE_ID) == (called,)
