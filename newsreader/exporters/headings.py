"""How an issue and an article are called in what leaves the library."""

from newsreader.core.article import ArticleSummary
from newsreader.core.collection import Collection
from newsreader.core.issue import IssueSummary


def head(article: ArticleSummary) -> str:
    """Return the whole printed head: kicker, headline and subtitle with a space between them.

    A part that is white space alone, as a correction may leave it, is none.
    """
    parts = (article.kicker, article.headline, article.subtitle)
    return " ".join(part for part in parts if part and not part.isspace())


def headline(article: ArticleSummary) -> str:
    """Return the headline, or nothing where it is white space alone."""
    return article.headline if article.headline.strip() else ""


def issue_title(issue: IssueSummary) -> str:
    """Return paper, date and number as far as they are printed, else the issue's id."""
    number = f"第{issue.number}期" if issue.number else None
    parts = (issue.publication, issue.date, number)
    return " ".join(part for part in parts if part) or issue.id


def collection_title(collection: Collection) -> str:
    """Return what its keepers call it, else its first and its last issue."""
    titles = [issue_title(issue.issue) for issue in collection.issues]
    return collection.title or " – ".join(dict.fromkeys((titles[0], titles[-1])))
