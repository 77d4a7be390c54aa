"""Issues of several papers, pages and people, for what is said of articles."""

from dataclasses import replace

from newsreader.core.issue import Contributor
from newsreader.core.recognised import RecognisedIssue
from tests.support.builders import plain_issue

Piece = tuple[str, int, tuple[str, ...]]
"""The text of an article, its page, and who signed it."""


def signed_issue(
    *pieces: Piece, publication: str | None = "青禾日报", date: str | None = "2031-03-05"
) -> tuple[str, RecognisedIssue]:
    """Return a source text and its recognition."""
    text, issue = plain_issue([body for body, _, _ in pieces], publication, date)
    articles = tuple(
        replace(article, page=page, contributors=tuple(Contributor(name, "记者") for name in names))
        for article, (_, page, names) in zip(issue.articles, pieces, strict=True)
    )
    return text, replace(issue, articles=articles)
