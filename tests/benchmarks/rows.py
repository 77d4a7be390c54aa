"""Articles as the engines take them, and the numbers they go by."""

from collections.abc import Iterable, Iterator
from datetime import date
from itertools import groupby
from typing import NamedTuple

from newsreader.language.characters import fold
from tests.benchmarks.corpus.articles import Article

PLACES = 1_000
"""More than the articles of any issue."""


class Row(NamedTuple):
    """An article; `id` is its day and its place in the issue, so that ids are in order of time."""

    id: int
    head: str
    text: str


def rows(articles: Iterable[Article]) -> Iterator[Row]:
    """Give each article its id; there is one issue a day."""
    for day, issue in groupby(articles, lambda article: article.date):
        for place, article in enumerate(issue):
            yield Row(id_at(day, place), article.head, article.body)


def id_at(day: str, place: int = 0) -> int:
    """Return the id of the article at a place of a day's issue."""
    return date.fromisoformat(day).toordinal() * PLACES + place


def folded(text: str) -> str:
    """Fold text as the program does, so that all find the same."""
    return fold(text).text
