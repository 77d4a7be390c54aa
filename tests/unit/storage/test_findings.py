"""Doubts come back with their issue, their article and what was decided about them."""

import pytest

from newsreader.core.findings import Finding, FindingKind
from newsreader.core.holders import Holders
from newsreader.core.spans import Span
from newsreader.storage.articles import Articles
from newsreader.storage.database import Database
from newsreader.storage.findings import Findings
from newsreader.storage.issues import Issues
from tests.support.builders import BRIDGE_ID, ISSUE_ID, SEED_ID, recognised_issue, span_of

CONFLICT, DUPLICATE, JOINED = recognised_issue().findings
NOWHERE = Finding(FindingKind.GUESSED_ENCODING, (), confidence=0.5)


@pytest.fixture
def findings(database: Database) -> Findings:
    return Findings(database)


@pytest.fixture
def key(database: Database) -> int:
    key = Issues(database).key(ISSUE_ID)
    assert key is not None
    return key


@pytest.fixture
def articles(database: Database) -> list[int]:
    return [Articles(database).get(id_).key for id_ in (BRIDGE_ID, SEED_ID)]


def holders(keys: list[int]) -> Holders[int]:
    """Return what the first articles of the issue hold, by their keys."""
    laid = zip(keys, recognised_issue().articles, strict=False)
    return Holders((s, key) for key, each in laid for block in each.blocks for s in block.spans)


def test_of_an_issue(findings: Findings, key: int) -> None:
    assert findings.of_issue(key) == recognised_issue().findings
    assert findings.decided(key) == tuple((each, None) for each in recognised_issue().findings)


def test_of_an_article(findings: Findings, articles: list[int]) -> None:
    assert [findings.of_article(each) for each in articles] == [(DUPLICATE,), (JOINED,)]


@pytest.mark.parametrize("finding", [CONFLICT, DUPLICATE, JOINED, NOWHERE])
def test_what_is_decided_about_one_is_kept(findings: Findings, key: int, finding: Finding) -> None:
    findings.replace(key, [*findings.of_issue(key), NOWHERE])
    findings.decide(key, finding.id, "accepted")
    assert findings.named(key, finding.id) == (finding, "accepted")
    assert [each for each, what in findings.decided(key) if what] == [finding]
    assert findings.settled() == ((ISSUE_ID, finding.id),)
    findings.decide(key, finding.id, None)
    assert findings.settled() == ()


def test_of_none(findings: Findings, key: int) -> None:
    assert findings.named(key, "duplicate:1-2") is None
    findings.decide(key, "duplicate:1-2", "accepted")
    assert findings.settled() == ()


def test_a_settled_doubt_is_not_shown_in_its_article(
    findings: Findings, key: int, articles: list[int]
) -> None:
    findings.decide(key, DUPLICATE.id, "rejected")
    assert findings.of_article(articles[0]) == ()


def test_decisions_stay_on_the_same_doubts(
    findings: Findings, key: int, articles: list[int]
) -> None:
    for finding in (CONFLICT, DUPLICATE):
        findings.decide(key, finding.id, "accepted")
    findings.replace(key, (NOWHERE, DUPLICATE))
    assert findings.decided(key) == ((NOWHERE, None), (DUPLICATE, "accepted"))
    findings.decide(key, DUPLICATE.id, None)
    assert findings.of_article(articles[0]) == ()
    findings.place(key, holders(articles))
    assert findings.of_article(articles[0]) == (DUPLICATE,)


def test_a_doubt_stands_where_its_words_are(
    findings: Findings, key: int, articles: list[int]
) -> None:
    bridge, seed = articles
    outside = Finding(FindingKind.OVERLAP, (Span(0, 2), span_of("选种要看")))
    findings.replace(key, (outside, DUPLICATE))
    findings.place(key, holders(articles))
    assert (findings.of_article(bridge), findings.of_article(seed)) == ((DUPLICATE,), (outside,))
    findings.place(key, holders([bridge]))
    assert (findings.of_article(bridge), findings.of_article(seed)) == ((DUPLICATE,), ())
