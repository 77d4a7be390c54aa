"""Where annotations stand in a new version: table by table, and what is never done."""

import random

import pytest

from newsreader.core.anchor import Anchor, AnchorState, anchor_at
from newsreader.core.spans import Span
from newsreader.services.reanchoring import Place, Reanchoring
from tests.support.versions import near_twin, rewritten

SURE, ASK, NONE = AnchorState.ANCHORED, AnchorState.UNCERTAIN, AnchorState.UNANCHORED
BRIDGE = (
    "南岸新桥通车\n本报讯（记者林小满）昨日上午，青禾市南岸新桥正式通车，全长一千二百米。\n"
    "市民走上新桥，连声称好。据介绍，新桥比老桥宽出一倍，早高峰过河只要五分钟。"
)
SEED = (
    "春耕从一粒种子开始\n种子站里，农技员正在选种。选种要看粒形，也要看颜色，还要看是否饱满。\n"
    "今年全镇备足良种三万公斤，统一配送到户，大户每亩另补十元。"
)
RIVER = "清河水质连年好转\n环保部门每周到清河取样三次，结果当天公布，沿河居民都能看到。"
LEAD = "昨日上午，全市组织干部群众上街清扫，共清运垃圾三百余吨。"


def quoted(text: str, words: str, nth: int = 1) -> Anchor:
    start = -1
    for _ in range(nth):
        start = text.index(words, start + 1)
    return anchor_at(text, Span(start, start + len(words)))


def place(old: list[str], new: list[str], words: str, number: int = 0, nth: int = 1) -> Place:
    return Reanchoring(old, new).place(number, quoted(old[number], words, nth))


@pytest.mark.parametrize(
    ("new", "words", "state", "quote"),
    [
        (BRIDGE, "新桥", SURE, "新桥"),
        (BRIDGE.replace("一千二百", "一千三百"), "一千二百米", SURE, "一千三百米"),
        (BRIDGE.replace("。\n市民", "。市民"), "二百米。\n市民", SURE, "二百米。市民"),
        (BRIDGE.replace("走上", "\n走上"), "市民走上新桥", SURE, "市民\n走上新桥"),
        (BRIDGE.replace("连声称好", "纷纷点赞"), "连声称好", ASK, "纷纷点赞"),
        (BRIDGE.replace("连声称好", ""), "连声称好", NONE, "连声称好"),
        (BRIDGE.replace("老桥", "旧桥"), "老桥", SURE, "旧桥"),
        (BRIDGE.replace("据介绍，", "据市交通局工作人员当场介绍，"), "据介绍", ASK, None),
    ],
)
def test_places(new: str, words: str, state: AnchorState, quote: str | None) -> None:
    found = place([BRIDGE, SEED], [SEED, new], words)
    assert found.state is state
    assert quote in {None, found.anchor.quote}
    assert found.article == 1
    if state is not NONE:
        assert found.anchor == anchor_at(new, found.anchor.span)


@pytest.mark.parametrize("nth", [1, 2, 3, 4])
def test_a_repeated_quote_stays_on_its_own_place(nth: int) -> None:
    new = BRIDGE.replace("本报讯（记者林小满）", "").replace("一倍", "近一倍")
    found = place([BRIDGE], [new], "新桥", nth=nth)
    assert (found.state, found.anchor) == (SURE, quoted(new, "新桥", nth))


def test_a_moved_paragraph_takes_its_annotations_along() -> None:
    head, lead, rest = BRIDGE.split("\n")
    found = place([BRIDGE, SEED], [f"{head}\n{lead}", f"{SEED}\n{rest}"], "宽出一倍")
    assert (found.article, found.state, found.anchor.quote) == (1, SURE, "宽出一倍")


def test_which_of_two_like_passages_is_left_is_asked() -> None:
    old = [f"上街清扫\n{LEAD}\n{LEAD}\n此后每月一次。"]
    new = [f"上街清扫\n{LEAD}\n此后每月一次。"]
    for nth in (1, 2):
        assert place(old, new, "清运垃圾", nth=nth).state is not SURE


def test_a_twin_elsewhere_is_not_taken_for_what_is_gone() -> None:
    twin = near_twin(BRIDGE, random.Random(3))
    found = place([BRIDGE, twin, RIVER], [twin, RIVER], "连声称好")
    assert found.state is not SURE


def test_a_quote_that_was_torn_apart_is_asked_about() -> None:
    head, lead, rest = BRIDGE.split("\n")
    found = place([BRIDGE, SEED], [f"{head}\n{lead}", f"{SEED}\n{rest}"], "一千二百米。\n市民走上")
    assert found.state is ASK


def test_what_is_gone_keeps_its_words_at_the_most_fitting_article() -> None:
    old, new = [RIVER, BRIDGE, SEED], [SEED, BRIDGE.replace("连声称好。", "")]
    found = place(old, new, "连声称好", 1)
    assert (found.article, found.state) == (1, NONE)
    assert (found.anchor.quote, found.anchor.prefix) == (
        "连声称好",
        quoted(BRIDGE, "连声称好").prefix,
    )
    at = found.anchor.span.start
    assert found.anchor.span.length == 0
    assert new[1][:at].endswith("市民走上新桥，")
    lost = place(old, new, "取样三次", 0)
    assert (lost.article, lost.state, lost.anchor.span) == (1, NONE, Span(0, 0))


def test_with_nothing_in_common_all_goes_to_the_first_article() -> None:
    found = place([BRIDGE], [RIVER, "别的"], "新桥")
    assert (found.article, found.state, found.anchor.span) == (0, NONE, Span(0, 0))


def test_it_is_never_surer_than_it_was() -> None:
    places = Reanchoring([BRIDGE], [BRIDGE])
    anchor = quoted(BRIDGE, "连声称好")
    assert places.place(0, anchor, ASK).state is ASK
    lost = Anchor(Span(3, 3), "别的话", "", "")
    assert places.place(0, lost, NONE).state is NONE


def test_unanchored_words_that_are_back_are_asked_about() -> None:
    without = BRIDGE.replace("市民走上新桥，连声称好。", "")
    span = Span(without.index("据介绍"), without.index("据介绍"))
    lost = Anchor(span, "连声称好", "百米。\n市民走上新桥，", "。据介绍，新桥比老桥")
    found = Reanchoring([without], [BRIDGE]).place(0, lost, NONE)
    assert (found.state, found.anchor) == (ASK, quoted(BRIDGE, "连声称好"))


def test_an_anchor_that_does_not_fit_its_text_is_searched() -> None:
    wrong = Anchor(Span(0, 4), "连声称好", "市民走上新桥，", "。据介绍")
    assert Reanchoring([BRIDGE], [BRIDGE]).place(0, wrong).state is NONE


@pytest.mark.parametrize("moves", [False, True])
def test_untouched_words_keep_their_place(moves: bool) -> None:
    old = [BRIDGE, SEED, RIVER]
    for seed in range(30):
        dice = random.Random(seed)
        new = rewritten(old, dice, 0.05, moves=moves)
        places = Reanchoring(old, new.texts)
        for number, start in ((n, s) for n, text in enumerate(old) for s in range(0, len(text), 7)):
            anchor = anchor_at(old[number], Span(start, min(start + 6, len(old[number]))))
            found = places.place(number, anchor)
            before = sum(map(len, old[:number]))
            truth = new.truth(before + anchor.span.start, before + anchor.span.end)
            if found.state is SURE:
                assert truth is not None
                there = found.anchor.span.shifted(sum(map(len, new.texts[: found.article])))
                assert there.overlaps(truth)
