"""Doubts come back with their issue and their article."""

from newsreader.core.article import Mark
from newsreader.core.spans import Span
from newsreader.storage.articles import Articles
from newsreader.storage.database import Database
from newsreader.storage.findings import Findings
from newsreader.storage.issues import Issues
from tests.support.builders import BRIDGE_ID, ISSUE_ID, SEED_ID, SEED_TEXT, recognised_issue


def test_of_an_issue(database: Database) -> None:
    key = Issues(database).key(ISSUE_ID)
    assert key is not None
    assert Findings(database).of_issue(key) == recognised_issue().findings


def test_of_an_article(database: Database) -> None:
    _, duplicate, joined = recognised_issue().findings
    bridge, seed = (Articles(database).get(id_).key for id_ in (BRIDGE_ID, SEED_ID))
    assert Findings(database).of_article(bridge) == (Mark(Span(57, 57), duplicate),)
    seam = SEED_TEXT.index("选种")
    assert Findings(database).of_article(seed) == (Mark(Span(seam, seam), joined),)
