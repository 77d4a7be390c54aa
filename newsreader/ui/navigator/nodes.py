"""The nodes of the navigator's tree: what a branch holds, and by what it is told from others."""

from dataclasses import dataclass, field
from typing import NamedTuple

from newsreader.core.article import ArticleSummary
from newsreader.core.issue import IssueSummary, PeriodSummary, PublicationSummary

Key = tuple[str, str | int | None]
Path = tuple[Key, ...]


class Year(NamedTuple):
    """The issues of one year of a paper; `summary.period` is None for those without a date."""

    publication: str | None
    summary: PeriodSummary


class Month(NamedTuple):
    """The issues of one month of a paper."""

    publication: str | None
    year: int
    summary: PeriodSummary


Value = PublicationSummary | Year | Month | IssueSummary | ArticleSummary


@dataclass(slots=True, eq=False)
class Node:
    """One row of the tree; `children` is None until they were read."""

    value: Value | None
    parent: "Node | None" = None
    row: int = 0
    children: "list[Node] | None" = None
    loading: bool = field(default=False)

    @property
    def key(self) -> Key:
        """What tells the node from its siblings."""
        return key_of(self.value)


def key_of(value: Value | None) -> Key:
    """Return what tells a value from its siblings, also after it was read again."""
    match value:
        case PublicationSummary():
            return ("publication", value.name)
        case Year():
            return ("year", value.summary.period)
        case Month():
            return ("month", value.summary.period)
        case IssueSummary():
            return ("issue", value.id)
        case ArticleSummary():
            return ("article", value.id)
        case None:
            return ("root", None)


def path_of(issue: IssueSummary, article: str | None = None) -> Path:
    """Return the keys from the root's children down to an issue, or to an article of it."""
    path: list[Key] = [("publication", issue.publication)]
    if issue.date is None:
        path.append(("year", None))
    else:
        path += [("year", int(issue.date[:4])), ("month", int(issue.date[5:7]))]
    path.append(("issue", issue.id))
    if article is not None:
        path.append(("article", article))
    return tuple(path)
