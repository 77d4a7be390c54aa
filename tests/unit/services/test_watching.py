"""Whoever walks through articles is stopped before the next one."""

import pytest

from newsreader.core.collection import CollectedIssue, Collection
from newsreader.core.errors import Cancelled
from newsreader.services.watching import watched
from tests.support.builders import make_issue_summary, make_view


def test_articles_are_there_until_nobody_wants_them() -> None:
    views = (make_view(), make_view(headline="次"), make_view(headline="末"))
    asked: list[int] = []
    collection = Collection((CollectedIssue(make_issue_summary(), views),))
    (issue,) = watched(collection, lambda: len(asked) > 1).issues
    assert (len(issue.articles), issue.articles[2], issue.articles[1:]) == (3, views[2], views[1:])
    walk = iter(issue.articles)
    for view in views[:2]:
        assert next(walk) is view
        asked.append(1)
    with pytest.raises(Cancelled):
        next(walk)
