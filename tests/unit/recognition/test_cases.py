from pathlib import Path

import pytest

import newsreader.recognition
from newsreader.core.issue import HEAD_ROLES
from newsreader.core.recognised import RecognisedArticle, RecognisedIssue
from newsreader.recognition.pipeline import recognise
from tests.unit.recognition.cases import CASES, MASTHEAD, Case

LETTERS = {
    "byline": "b",
    "paragraph": "p",
    "subhead": "s",
    "caption": "c",
    "masthead": "m",
    "issue-line": "i",
    "page-mark": "g",
    "guide": "u",
    "pointer": "t",
    "colophon": "l",
    "advertisement": "a",
    "other": "o",
}


def shape(issue: RecognisedIssue) -> list[str]:
    """Return what was recognised in the table's own words, in print order; findings at the end."""
    placed = [
        (item.spans[0], f"{LETTERS[item.role.value]} {item.text}") for item in issue.furniture
    ]
    for article in issue.articles:
        placed += parts(article)
    told = [line for _, line in sorted(placed, key=lambda each: each[0].start)]
    return told + [f"! {finding.kind.value}" for finding in issue.findings]


def parts(article: RecognisedArticle) -> list[tuple[object, str]]:
    """Return an article's head, people and blocks, all at the place where it begins."""
    start = article.blocks[0].spans[0]
    head = " / ".join(filter(None, (article.kicker, article.headline, article.subtitle)))
    told = [f"= {head}".rstrip()]
    told += [
        f"{'-' if block.suppressed else LETTERS[block.role.value]} {block.text}"
        for block in article.blocks
        if block.role not in HEAD_ROLES
    ]
    told += [f"@ {person.name} {person.role}" for person in article.contributors]
    return [(start, line) for line in told]


@pytest.mark.parametrize("case", CASES, ids=lambda case: case.name)
def test_the_rule_fits_its_phenomenon(case: Case) -> None:
    opens = case.text.startswith(("今日青禾", "申江", "\u3000"))
    told = shape(recognise(case.text if opens else MASTHEAD + case.text))
    rest = iter(told)
    missing = [line for line in case.shape.split("\n") if line not in rest]
    assert not missing, told
    heads = [line for line in case.shape.split("\n") if line.startswith("=")]
    assert [line for line in told if line.startswith("=")] == heads


def test_every_rule_named_is_a_module_and_every_name_unique() -> None:
    folder = Path(newsreader.recognition.__file__).parent
    assert {case.rule for case in CASES} <= {path.stem for path in folder.glob("*.py")}
    assert len({case.name for case in CASES}) == len(CASES)
    assert all(case.phenomenon for case in CASES)
