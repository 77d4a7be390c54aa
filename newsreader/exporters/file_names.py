"""Names of files for articles that every system and Obsidian can hold, each once."""

import re
from collections.abc import Iterator
from unicodedata import normalize

from newsreader.core.article import ArticleView
from newsreader.core.collection import Collection
from newsreader.core.issue import IssueSummary
from newsreader.exporters.headings import head

_FORBIDDEN = re.compile(r'[\x00-\x1f\x7f-\x9f\ud800-\udfff\ufffe\uffff\\/:*?"<>|#^\[\]]+')
_LONGEST = 60
"""Code points of a name; a name may have 255 bytes, and a rare character has four."""


def named_by_head(
    collection: Collection,
) -> Iterator[tuple[IssueSummary, ArticleView, str]]:
    """Yield every article with date, paper, page and head as its name."""
    taken: set[str] = set()
    for issue, article in _articles(collection):
        parts = (
            issue.date,
            issue.publication,
            f"第{article.summary.page}版",
            head(article.summary),
        )
        name = clean(" ".join(part for part in parts if part))
        yield issue, article, _once(name, taken)


def named_by_place(
    collection: Collection,
) -> Iterator[tuple[IssueSummary, ArticleView, str]]:
    """Yield every article with date, paper, page and a number as its name, for programs."""
    taken: set[str] = set()
    for number, (issue, article) in enumerate(_articles(collection), 1):
        page = f"{article.summary.page:02}"
        parts = (issue.date or "undated", issue.publication or "", page, f"{number:04}")
        name = clean("_".join(part for part in parts if part)).replace(" ", "-")
        yield issue, article, _once(name, taken)


def clean(text: str) -> str:
    """Return a text as the name of a file, without its ending."""
    name = " ".join(_FORBIDDEN.sub(" ", normalize("NFC", text)).split())
    return name[:_LONGEST].strip(". ") or "_"


def _once(name: str, taken: set[str]) -> str:
    """Return the name with a number if it is taken, in whatever case."""
    found, number = name, 1
    while found.casefold() in taken:
        number += 1
        found = f"{name} {number}"
    taken.add(found.casefold())
    return found


def _articles(collection: Collection) -> Iterator[tuple[IssueSummary, ArticleView]]:
    for issue in collection.issues:
        for article in issue.articles:
            yield issue.issue, article
