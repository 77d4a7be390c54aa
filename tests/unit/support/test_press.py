"""The generator of issues: what it prints is what its truths say, and the scores are right."""

import random
from collections import Counter
from dataclasses import replace
from functools import cache
from typing import Any

import pytest

from newsreader.core.findings import Finding, FindingKind
from newsreader.core.furniture import Furniture, FurnitureRole
from newsreader.core.issue import Block, BlockRole, Contributor
from newsreader.core.masthead import Masthead
from newsreader.core.recognised import RecognisedArticle, RecognisedIssue
from newsreader.core.spans import Span
from tests.support.press import faults
from tests.support.press.complaints import complaints
from tests.support.press.composing import Composed, compose
from tests.support.press.desk import Desk, any_day
from tests.support.press.grammar import chinese, digits
from tests.support.press.houses import HOUSES, House
from tests.support.press.labels import make_case
from tests.support.press.printing import Layout, fold_lines, print_sheet
from tests.support.press.scoring import MEASURES, Scores, mean, score, squeeze
from tests.support.press.sheet import PARAGRAPH, Sheet, TrueArticle

ISSUES = [(house, seed, faulty) for house in HOUSES for seed, faulty in ((3, False), (4, True))]
each_issue = pytest.mark.parametrize(
    ("house", "seed", "faulty"), ISSUES, ids=[f"{h.name}-{s}-{f}" for h, s, f in ISSUES]
)
WHOLE = next(house for house in HOUSES if house.name == "whole-issue")


@cache
def composed(house: House, seed: int, faulty: bool = False) -> Composed:
    """Compose an issue once for all tests."""
    return compose(house, seed, faulty)


def perfect(made: Composed) -> RecognisedIssue:
    """Recognise an issue by looking at its truth."""
    truth, text = made.printed.truth, made.printed.text
    blocks: dict[int | None, list[tuple[str, Span]]] = {}
    for segment in truth["segments"]:
        span = Span(segment["start"], segment["end"])
        blocks.setdefault(segment["article"], []).append((segment["role"], span))
    beside = [
        Furniture(FurnitureRole(role), span.of(text), (span,))
        for role, span in blocks.pop(None, [])
    ]
    articles = [
        _article(truth["articles"][str(number)], [(r, s.of(text), s) for r, s in found])
        for number, found in sorted(blocks.items(), key=lambda item: item[0] or 0)
    ]
    findings = [
        Finding(FindingKind(defect["kind"]), (Span(*defect["span"]),))
        for defect in truth["defects"]
    ]
    masthead = _masthead(truth["issue"])
    return RecognisedIssue(masthead, tuple(articles), tuple(beside), tuple(findings))


def _article(true: dict[str, Any], blocks: list[tuple[str, str, Span]]) -> RecognisedArticle:
    people = [Contributor(name, role.split("|")[0]) for name, role in true["contributors"]]
    return RecognisedArticle(
        true["page"],
        None,
        true["headline"] or "",
        true["subtitle"],
        true["agency"],
        None,
        tuple(people),
        tuple(Block(BlockRole(role), text, (span,)) for role, text, span in blocks),
    )


def _masthead(issue: dict[str, Any]) -> Masthead:
    plain: dict[str, Any] = {
        name: value.split("|")[0] if isinstance(value, str) else value
        for name, value in issue.items()
    }
    return Masthead(
        plain["publication"],
        plain["date"],
        plain["number"],
        plain["pages"],
        plain["cn"],
        plain["sponsor"],
        plain["lunar"],
        plain["weekday_printed"],
    )


@each_issue
def test_every_character_has_one_place(house: House, seed: int, faulty: bool) -> None:
    printed = composed(house, seed, faulty).printed
    spans = [(s["start"], s["end"]) for s in printed.truth["segments"]]
    claimed = Counter(place for span in spans for place in range(*span))
    inked = {i for i, sign in enumerate(printed.text) if not sign.isspace()}
    assert set(claimed.values()) == {1}
    assert inked <= set(claimed)
    assert all(printed.text[start:end].strip() for start, end in spans)


@each_issue
def test_heads_and_people_are_printed_as_the_truth_says(
    house: House, seed: int, faulty: bool
) -> None:
    printed = composed(house, seed, faulty).printed
    for number, article in printed.truth["articles"].items():
        mine = [s for s in printed.truth["segments"] if s["article"] == int(number)]
        heads = [s for s in mine if s["role"] == "headline"]
        text = "".join(squeeze(printed.text[s["start"] : s["end"]]) for s in heads)
        assert text == squeeze(article["headline"]) + squeeze(article["subtitle"])
        words = "".join(squeeze(printed.text[s["start"] : s["end"]]) for s in mine)
        assert all(name in words for name, _ in article["contributors"])


@each_issue
def test_the_truth_itself_scores_full_marks(house: House, seed: int, faulty: bool) -> None:
    made = composed(house, seed, faulty)
    case = make_case(made.printed.text, made.printed.truth, perfect(made))
    assert score(case) == dict.fromkeys(MEASURES, 1.0)
    assert not list(complaints(case))


@each_issue
def test_findings_stand_in_the_text(house: House, seed: int, faulty: bool) -> None:
    printed = composed(house, seed, faulty).printed
    defects = [d for d in printed.truth["defects"] if not d.get("optional")]
    assert faulty or not defects
    for defect in defects:
        places = [defect["span"], *([defect["ref"]] if "ref" in defect else [])]
        assert all(0 <= start < end <= len(printed.text) for start, end in places)


def test_the_same_seed_makes_the_same_issue() -> None:
    assert compose(WHOLE, 7, True) == composed(WHOLE, 7, True)
    assert compose(WHOLE, 7) != composed(WHOLE, 8)


def test_house_names_are_unique() -> None:
    assert len({house.name for house in HOUSES}) == len(HOUSES) >= 14


def _sheet(seed: int) -> Sheet:
    dice = random.Random(seed)
    desk = Desk(dice, "modern", "青川", "青川日报", any_day(dice, 2003, 2025))
    WHOLE.compose(desk)
    return desk.sheet


@pytest.mark.parametrize(
    ("injury", "kind"),
    [
        (faults.cut_paragraph, "split-paragraph"),
        (faults.overlap, "overlap"),
        (faults.merge_paragraphs, "merged-paragraph"),
        (faults.repeat_exactly, "duplicate"),
        (faults.repeat_partly, "duplicate"),
        (faults.repeat_nearly, "duplicate"),
        (faults.lose_beginning, "missing-head"),
        (faults.lose_head, "missing-head"),
        (faults.wrong_weekday, "weekday-conflict"),
        (faults.wrong_lunar, "lunar-conflict"),
        (faults.wrong_page_count, "page-count-conflict"),
    ],
)
def test_each_fault_alters_the_sheet_and_is_noted(injury: faults.Injury, kind: str) -> None:
    for seed in range(20):
        sheet = _sheet(seed)
        before = print_sheet(sheet, Layout())
        if injury(random.Random(seed), sheet):
            after = print_sheet(sheet, Layout())
            assert after.text != before.text
            assert {d["kind"] for d in after.truth["defects"]} == {kind}
            return
    pytest.fail("found no place in twenty issues")


@pytest.mark.parametrize("injury", faults.FAULTS[:: len(faults.BODY_FAULTS)])
def test_a_fault_without_a_place_does_nothing(injury: faults.Injury) -> None:
    sheet = Sheet()
    sheet.add(sheet.begin(TrueArticle("新桥通车")), PARAGRAPH, "新桥昨日通车。")
    before = print_sheet(sheet, Layout())
    assert not injury(random.Random(1), sheet)
    assert print_sheet(sheet, Layout()) == before


def test_overlaps_repeat_the_last_signs() -> None:
    for seed in range(10):
        sheet = _sheet(seed)
        faults.overlap(random.Random(seed), sheet)
        second = next(line for line in sheet.lines if line.faults)
        first = sheet.lines[sheet.lines.index(second) - 1]
        end = first.text.removesuffix("。")
        assert any(second.text.startswith(end[-n:]) for n in range(1, 10))


def test_wrapped_lines_keep_their_width_and_no_mark_begins_one() -> None:
    text = "新桥昨日通车，" * 20
    lines = fold_lines(text, Layout(wrap=10, indent="\u3000\u3000")).split("\n")
    assert "".join(lines) == text
    assert len(lines[0]) <= 9
    assert max(len(line) for line in lines) <= 11
    assert not any(line.startswith("，") for line in lines)


@pytest.mark.parametrize(
    ("value", "text"),
    [(0, "零"), (10, "十"), (12, "十二"), (307, "三百零七"), (1010, "一千零一十"), (20, "二十")],
)
def test_numbers_are_spoken(value: int, text: str) -> None:
    assert chinese(value) == text


def test_years_are_spelt() -> None:
    assert digits(1956) == "一九五六"


def test_an_empty_recognition_scores_nothing_and_is_complained_of() -> None:
    made = composed(HOUSES[0], 4, True)
    nothing = RecognisedIssue(Masthead(), (), (), ())
    case = make_case(made.printed.text, made.printed.truth, nothing)
    scores = score(case)
    assert scores["coverage"] == scores["roles"] == scores["exact"] == scores["people"] == 0
    assert scores["headlines"] == scores["defects"] == 0
    told = "\n".join(complaints(case))
    assert all(word in told for word in ("role", "head", "people", "masthead", "not found"))


def test_what_went_wrong_is_told() -> None:
    made = composed(HOUSES[0], 3)
    right = perfect(made)
    first, second, *rest = right.articles
    one = replace(first, blocks=(*first.blocks, *second.blocks))
    noise = Finding(FindingKind.OVERLAP, (Span(0, 4),))
    wrong = replace(right, articles=(one, *rest), findings=(noise,))
    case = make_case(made.printed.text, made.printed.truth, wrong)
    told = "\n".join(complaints(case))
    assert "taken for one article" in told
    assert "found for nothing: overlap" in told
    scores = score(case)
    assert scores["roles"] == scores["coverage"] == 1
    assert scores["articles"] < 1
    assert scores["exact"] < 1


def test_a_piece_of_an_article_elsewhere_is_told() -> None:
    made = composed(HOUSES[0], 3)
    right = perfect(made)
    first, second, *rest = right.articles
    moved = replace(second, blocks=(*second.blocks, first.blocks[-1]))
    cut = replace(first, blocks=first.blocks[:-1])
    case = make_case(
        made.printed.text, made.printed.truth, replace(right, articles=(cut, moved, *rest))
    )
    assert any(line.startswith("article 1 in pieces") for line in complaints(case))


def test_the_mean_is_a_mean() -> None:
    low: Scores = dict.fromkeys(MEASURES, 0.0)
    assert mean([low, dict.fromkeys(MEASURES, 1.0)]) == dict.fromkeys(MEASURES, 0.5)
