"""An annotation as the cells of a row, the same in every kind of table."""

from collections.abc import Iterator
from typing import NamedTuple

from newsreader.core.annotation import Annotation
from newsreader.core.article import ArticleView
from newsreader.core.collection import Collection
from newsreader.core.identifier import address_of
from newsreader.core.issue import IssueSummary
from newsreader.exporters.colours import style_name
from newsreader.exporters.headings import head


class Column(NamedTuple):
    """A column: its name, what stands in it, and of which type of XML Schema that is."""

    name: str
    about: str
    datatype: str = "string"


COLUMNS = (
    Column("paper", "name of the newspaper, as printed"),
    Column("date", "day of the issue", "date"),
    Column("number", "number of the issue"),
    Column("page", "page of the article", "integer"),
    Column("head", "kicker, headline and subtitle"),
    Column("prefix", "up to 32 characters before the annotated words"),
    Column("quote", "the annotated words"),
    Column("suffix", "up to 32 characters after the annotated words"),
    Column("note", "what was written about them"),
    Column("tags", "paths of the tags, one a line"),
    Column("style", "colour of the highlight, or the name of its style"),
    Column("creator", "who made the annotation"),
    Column("created", "when it was made", "dateTime"),
    Column("modified", "when it was last changed", "dateTime"),
    Column("state", "whether it still stands on its words"),
    Column("start", "code points of the article's text before the words", "integer"),
    Column("end", "the same at the end of the words", "integer"),
    Column("annotation_id", "UUID of the annotation"),
    Column("article_id", "id of the article in the library"),
    Column("issue_id", "id of the issue in the library"),
    Column("creator_id", "what identifies who made it: ORCID iD, e-mail, address of a page"),
)
NAMES = tuple(column.name for column in COLUMNS)


def rows(collection: Collection) -> Iterator[list[str]]:
    """Yield a row for every annotation."""
    people = {name: address_of(each) or each for name, each in collection.people.items()}
    for issue in collection.issues:
        for article in issue.articles:
            printed = _printed(issue.issue, article)
            for annotation in article.annotations:
                style = style_name(annotation.style, collection)
                where = (article.id, issue.issue.id, people.get(annotation.creator, ""))
                yield [*printed, *_made(annotation, style), *where]


def _printed(issue: IssueSummary, article: ArticleView) -> list[str]:
    return [
        issue.publication or "",
        issue.date or "",
        issue.number or "",
        str(article.summary.page),
        head(article.summary),
    ]


def _made(annotation: Annotation, style: str) -> tuple[str, ...]:
    anchor = annotation.anchor
    return (
        anchor.prefix,
        anchor.quote,
        anchor.suffix,
        annotation.note,
        "\n".join(annotation.tags),
        style,
        annotation.creator,
        annotation.created,
        annotation.modified,
        annotation.state,
        str(anchor.span.start),
        str(anchor.span.end),
        annotation.id,
    )
