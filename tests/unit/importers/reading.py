"""Reading a file in memory, and what an issue in it looks like."""

import pytest

from newsreader.core.errors import BadInputError
from newsreader.core.furniture import FurnitureRole
from newsreader.core.recognised import RecognisedArticle, RecognisedIssue
from newsreader.core.source import IssueText, SourceFile
from newsreader.importers.options import PLAIN, Options
from newsreader.importers.registry import read_again
from newsreader.recognition.pipeline import recognise


def read(name: str, data: str | bytes, options: Options = PLAIN) -> SourceFile:
    """Read a file as the registry would."""
    return read_again(name, data.encode() if isinstance(data, str) else data, options)


def refused(name: str, data: str | bytes, options: Options = PLAIN) -> BadInputError:
    """Return the error with which a file is refused."""
    with pytest.raises(BadInputError) as caught:
        read(name, data, options)
    assert str(caught.value)
    return caught.value


def issue_of(source: SourceFile, number: int = 0) -> RecognisedIssue:
    """Recognise an issue of a source."""
    return recognised(source.issues[number])


def recognised(text: IssueText) -> RecognisedIssue:
    """Recognise an issue with what its format says."""
    return recognise(text.text, text.known)


def blocks(article: RecognisedArticle) -> list[tuple[str, str]]:
    """Return the roles and texts of an article."""
    return [(block.role.value, block.text) for block in article.blocks]


def heads(issue: RecognisedIssue) -> list[tuple[int, str]]:
    """Return the page and head of every article."""
    return [(article.page, article.headline) for article in issue.articles]


def beside(issue: RecognisedIssue, role: FurnitureRole) -> list[str]:
    """Return the texts of the furniture of one role."""
    return [item.text for item in issue.furniture if item.role is role]
