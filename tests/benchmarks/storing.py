"""A library filled from a corpus by way of storage alone: nothing is read, nothing recognised."""

import hashlib
from collections.abc import Iterable
from itertools import islice
from pathlib import Path

from newsreader.core.furniture import Furniture, FurnitureRole
from newsreader.core.ids import issue_id
from newsreader.core.issue import Block
from newsreader.core.masthead import Masthead
from newsreader.core.recognised import RecognisedArticle
from newsreader.core.source import IssueText, SourceFile
from newsreader.core.spans import Span
from newsreader.storage.articles import Articles
from newsreader.storage.database import Database
from newsreader.storage.issues import Issues
from newsreader.storage.sources import Sources
from tests.benchmarks.corpus.articles import Article, Issue
from tests.benchmarks.corpus.printing import GAP, file_name, sheet

BATCH = 300
"""Issues of one transaction."""


def fill(path: Path, issues: Iterable[Issue]) -> None:
    """Make a library of the issues; its index is made when it is opened."""
    with Database(path) as database:
        waiting = iter(issues)
        while batch := list(islice(waiting, BATCH)):
            with database.write():
                for issue in batch:
                    _store(database, issue)


def _store(database: Database, issue: Issue) -> None:
    text, furniture, articles = _printed(issue)
    data = text.encode()
    digest = hashlib.sha256(data).hexdigest()
    source = SourceFile(file_name(issue), data, digest, "utf-8", (IssueText(text),))
    Sources(database).add(source, *source.importer)
    masthead = Masthead(issue.publication, issue.date, issue.number, issue.pages)
    issues, known = Issues(database), issue_id(text)
    key = issues.add(known, digest, masthead, "0")
    issues.add_furniture(key, furniture)
    Articles(database).add(key, known, articles)


def _printed(
    issue: Issue,
) -> tuple[str, tuple[Furniture, ...], tuple[RecognisedArticle, ...]]:
    """Return the text of an issue, and what a perfect recognition makes of it."""
    furniture: list[Furniture] = []
    blocks: list[list[Block]] = [[] for _ in issue.articles]
    pieces: list[str] = []
    start = 0
    for text, role, article in sheet(issue):
        spans = (Span(start, start + len(text)),)
        if isinstance(role, FurnitureRole):
            furniture.append(Furniture(role, text, spans))
        else:
            blocks[article or 0].append(Block(role, text, spans))
        pieces.append(text)
        start += len(text) + len(GAP)
    articles = map(_recognised, issue.articles, blocks)
    return GAP.join(pieces), tuple(furniture), tuple(articles)


def _recognised(article: Article, blocks: Iterable[Block]) -> RecognisedArticle:
    return RecognisedArticle(
        article.page,
        article.kicker,
        article.headline,
        article.subtitle,
        None,
        None,
        article.contributors,
        tuple(blocks),
    )
