"""Raw issue text, as transcription leaves it: what the importer takes."""

import random
from collections.abc import Iterator
from datetime import date
from typing import NamedTuple

from newsreader.core.furniture import FurnitureRole
from newsreader.core.issue import BlockRole
from tests.benchmarks.corpus.articles import Article, Issue

GAP = "\n\n"
"""What stands between two lines."""

_WEEKDAYS = "一二三四五六日"
_SPLIT, _TWICE = 0.02, 0.01
"""Paragraphs that are cut in two, and those that stand twice."""


class Line(NamedTuple):
    """A line of a sheet; `article` counts from 0, None is for what stands beside them."""

    text: str
    role: BlockRole | FurnitureRole
    article: int | None = None


def sheet(issue: Issue) -> Iterator[Line]:
    """Give the lines of an issue without a fault."""
    yield Line(issue.publication, FurnitureRole.MASTHEAD)
    yield Line(_issue_line(issue), FurnitureRole.ISSUE_LINE)
    page = 1
    for number, article in enumerate(issue.articles):
        if article.page != page:
            page = article.page
            yield Line(f"第{page:02}版", FurnitureRole.PAGE_MARK)
        for role, text in _blocks(article):
            yield Line(text, role, number)


def raw_text(issue: Issue) -> str:
    """Return the text of an issue with the usual faults: paragraphs cut in two or repeated."""
    dice = random.Random(f"{issue.publication} {issue.date}")
    return GAP.join(piece for line in sheet(issue) for piece in _faulty(line, dice)) + "\n"


def file_name(issue: Issue) -> str:
    """Return a name for the issue's file, in the order of the days."""
    return f"{issue.date}-{issue.publication}.txt"


def _issue_line(issue: Issue) -> str:
    day = date.fromisoformat(issue.date)
    printed = f"{day.year}年{day.month}月{day.day}日 星期{_WEEKDAYS[day.weekday()]}"
    return f"{printed} 第{issue.number}期 今日{issue.pages}版"


def _blocks(article: Article) -> Iterator[tuple[BlockRole, str]]:
    if article.kicker is not None:
        yield BlockRole.KICKER, article.kicker
    yield BlockRole.HEADLINE, article.headline
    if article.subtitle is not None:
        yield BlockRole.SUBTITLE, article.subtitle
    if article.byline is not None:
        yield BlockRole.BYLINE, article.byline
    for paragraph in article.paragraphs:
        yield BlockRole.PARAGRAPH, paragraph


def _faulty(line: Line, dice: random.Random) -> tuple[str, ...]:
    if line.role is not BlockRole.PARAGRAPH:
        return (line.text,)
    chance = dice.random()
    if chance < _SPLIT and len(line.text) > 40:
        middle = dice.randrange(20, len(line.text) - 20)
        return line.text[:middle], line.text[middle:]
    return (line.text, line.text) if chance > 1 - _TWICE else (line.text,)
