"""Characters of an old version and where they are in the new one."""

import random
import time

import pytest

from newsreader.core.spans import Span
from newsreader.services import aligning
from newsreader.services.aligning import Alignment, Hold, Side, grams, likeness, matches

ONE = "青禾市南岸新桥昨日上午正式通车，全长一千二百米，市民走上新桥连声称好。"
TWO = "种子站里农技员正在选种，选种要看粒形也要看颜色，还要看它们是否饱满。"
THREE = "环保部门每周到清河取样三次，结果当天公布，水质连年好转。"


def moved(old: list[str], new: list[str], words: str) -> str:
    """Return what of the new version stands for `words` of the old one."""
    aligned = Alignment(old, new)
    start = aligned.old.text.index(words)
    places = aligned.to_new[start : start + len(words)]
    return "".join(aligned.new.text[at] for at in places if at >= 0)


@pytest.mark.parametrize(
    ("old", "new", "words", "found"),
    [
        ([ONE], [ONE], "新桥", "新桥"),
        ([ONE], [ONE.replace("一千二百", "一千三百")], "一千二百米", "一千三百米"),
        ([ONE], [ONE.replace("昨日", "")], "昨日上午", "上午"),
        ([ONE, TWO], [TWO, ONE], "选种要看", "选种要看"),
        ([f"{ONE}\n{TWO}", THREE], [ONE, f"{THREE}\n{TWO}"], "看颜色", "看颜色"),
        ([f"{ONE}{TWO}{THREE}"], [f"{ONE}{THREE}{TWO}"], "选种要看", "选种要看"),
        ([ONE, TWO], [f"{ONE}\n{TWO}"], "是否饱满。", "是否饱满。"),
        ([f"{ONE}\n{TWO}"], [ONE], "选种要看", ""),
        ([ONE], [THREE], "新桥", ""),
        ([ONE], [], "新桥", ""),
        ([ONE, "", TWO], ["", TWO], "选种", "选种"),
    ],
)
def test_characters_are_found_again(old: list[str], new: list[str], words: str, found: str) -> None:
    assert moved(old, new, words) == found


def test_it_is_known_how_a_character_was_found() -> None:
    head = f"{ONE}{ONE[::-1]}"
    aligned = Alignment([f"{head}\n{TWO}", THREE], [head, f"{THREE}\n{TWO}"])
    text = aligned.old.text
    assert Hold(aligned.old.holds[text.index("通车")]) is Hold.PAIRED
    assert Hold(aligned.old.holds[text.index("颜色")]) is Hold.MOVED
    assert Hold(aligned.new.holds[aligned.new.text.index("颜色")]) is Hold.MOVED


def test_no_new_character_stands_for_two() -> None:
    aligned = Alignment([ONE, ONE, TWO], [ONE, TWO[5:] + ONE[:20]])
    found = [at for at in aligned.to_new if at >= 0]
    assert len(found) == len({*found})


def test_a_side_knows_its_articles() -> None:
    side = Side(["甲乙丙", "", "丁戊"])
    assert [side.article(at) for at in range(5)] == [0, 0, 0, 2, 2]
    assert side.around(Span(3, 4), 9) == Span(3, 5)
    assert list(grams("甲乙丙丁戊", Span(0, 5))) == ["甲乙丙丁", "乙丙丁戊"]


@pytest.mark.parametrize(
    ("old", "new", "least", "most"),
    [
        ([ONE, TWO], [TWO, ONE], 1, 1),
        ([ONE], [ONE, TWO, THREE], 1, 1),
        ([ONE], [TWO], 0, 0.05),
        ([ONE], [ONE.replace("一千二百", "一千三百")], 0.8, 0.95),
        ([], [ONE], 0, 0),
    ],
)
def test_likeness(old: list[str], new: list[str], least: float, most: float) -> None:
    assert least <= likeness(old, new) <= most


def test_very_long_texts_are_cut_where_they_agree(monkeypatch: pytest.MonkeyPatch) -> None:
    dice = random.Random(1)
    old = "".join(chr(dice.randint(0x4E00, 0x5E00)) for _ in range(3000))
    new = old[:700] + "补" + old[700:1900] + old[1960:]
    whole = [*matches(old, new)]
    monkeypatch.setattr(aligning, "_LARGE", 40_000)
    cut = [*matches(old, new)]
    kept = [(m.old + at, m.new + at) for m in cut for at in range(m.length)]
    assert kept == [(m.old + at, m.new + at) for m in whole for at in range(m.length)]


@pytest.mark.parametrize("text", ["好" * 400, "甲乙" * 200])
def test_what_cannot_be_cut_is_left_alone(monkeypatch: pytest.MonkeyPatch, text: str) -> None:
    monkeypatch.setattr(aligning, "_LARGE", 10_000)
    assert not [*matches(text, text + "好")]


def test_a_long_article_takes_no_longer_than_it_may() -> None:
    dice = random.Random(2)
    old = "".join(chr(dice.randint(0x4E00, 0x5E00)) for _ in range(10_000))
    new = old[:5000] + "补" + old[5100:]
    begun = time.process_time()
    Alignment([old], [new])
    assert time.process_time() - begun < 2  # a square of the length would take far longer


@pytest.mark.parametrize("rounds", [1, 2])
def test_it_ends_whatever_is_left(monkeypatch: pytest.MonkeyPatch, rounds: int) -> None:
    monkeypatch.setattr(aligning, "_ROUNDS", rounds)
    found = moved([f"{ONE}\n{TWO}{THREE}"], [f"{THREE}{ONE}\n{TWO}"], "环保部门")
    assert found == ("环保部门" if rounds > 1 else "")


def test_a_sequence_that_is_everywhere_says_nothing() -> None:
    old, new = [ONE, "好" * 40 + TWO], [f"{ONE}\n" + "好" * 60]
    assert moved(old, new, "新桥") == "新桥"
    assert moved(old, new, "选种要看") == ""
