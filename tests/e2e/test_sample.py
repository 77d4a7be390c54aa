"""The sample issue, and what recognition must make of it, character by character."""

import json
from itertools import pairwise
from pathlib import Path
from typing import Any

import pytest

from newsreader.core.findings import FindingKind
from newsreader.core.recognised import RecognisedIssue
from newsreader.recognition.pipeline import recognise
from tests.e2e.conftest import SAMPLE

TEXT = SAMPLE.read_bytes().decode("utf-8")
TRUTH: dict[str, Any] = json.loads(
    Path(__file__)
    .parents[1]
    .joinpath("golden", "recognition", f"{SAMPLE.stem}.json")
    .read_text("utf-8")
)
HEAD = {"kicker": "headline", "subtitle": "headline"}


@pytest.fixture(scope="module")
def issue() -> RecognisedIssue:
    return recognise(TEXT)


def true_characters() -> dict[int, tuple[int | None, str]]:
    """Give article and role of every non-blank character."""
    return {
        at: (segment["article"], segment["role"])
        for segment in TRUTH["segments"]
        for at in range(segment["start"], segment["end"])
        if not TEXT[at].isspace()
    }


def test_the_sample_is_a_page_of_seven_articles() -> None:
    assert 2_500 <= len(TEXT) <= 4_000
    assert len(TRUTH["articles"]) == 7
    assert "𠮷" in TEXT


def test_the_truth_holds_every_character_once() -> None:
    spans = [(segment["start"], segment["end"]) for segment in TRUTH["segments"]]
    assert all(one[1] <= other[0] for one, other in pairwise(spans))
    assert set(true_characters()) == {at for at, c in enumerate(TEXT) if not c.isspace()}


def test_the_sample_has_every_fault_of_a_real_page() -> None:
    kinds = {defect["kind"] for defect in TRUTH["defects"]}
    assert kinds == {
        FindingKind.DUPLICATE,
        FindingKind.OVERLAP,
        FindingKind.SPLIT_PARAGRAPH,
        FindingKind.MERGED_PARAGRAPH,
        FindingKind.MISSING_HEAD,
        FindingKind.WEEKDAY_CONFLICT,
    }


def test_every_character_stands_in_its_article_with_its_role(issue: RecognisedIssue) -> None:
    found: dict[int, tuple[int | None, str]] = {}
    for number, article in enumerate(issue.articles, 1):
        for block in article.blocks:
            role = HEAD.get(block.role, str(block.role))
            found |= {at: (number, role) for s in block.spans for at in range(s.start, s.end)}
    for item in issue.furniture:
        found |= {at: (None, str(item.role)) for s in item.spans for at in range(s.start, s.end)}
    assert {at: what for at, what in found.items() if not TEXT[at].isspace()} == true_characters()


def test_heads_and_people(issue: RecognisedIssue) -> None:
    found = [
        {
            "headline": " ".join(filter(None, (article.kicker, article.headline))),
            "subtitle": article.subtitle,
            "agency": article.agency,
            "contributors": [[person.name, person.role] for person in article.contributors],
            "page": article.page,
        }
        for article in issue.articles
    ]
    assert found == list(TRUTH["articles"].values())


def test_what_the_paper_prints_about_itself(issue: RecognisedIssue) -> None:
    printed, truth = issue.masthead, TRUTH["issue"]
    assert printed.publication == truth["publication"]
    assert printed.date == truth["date"]
    assert printed.number == truth["number"]
    assert printed.page_count == truth["pages"]
    assert printed.serial == truth["cn"]
    assert printed.sponsor == truth["sponsor"]
    assert printed.lunar_date == truth["lunar"]
    assert printed.weekday == truth["weekday_printed"]


def test_every_fault_is_found_and_nothing_else_is_doubted(issue: RecognisedIssue) -> None:
    true = sorted((d["kind"], *d["span"]) for d in TRUTH["defects"])
    found = sorted((str(f.kind), f.spans[0].start, f.spans[-1].end) for f in issue.findings)
    assert [kind for kind, *_ in found] == [kind for kind, *_ in true]
    for (_, start, end), (_, left, right) in zip(found, true, strict=True):
        assert left <= start < right
        assert end <= right
