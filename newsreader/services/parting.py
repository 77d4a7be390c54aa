"""Texts that people corrected, or laid out, apart from each other: each library keeps its own."""

from collections.abc import Iterable, Iterator

from newsreader.core.ids import ArticleId, IssueId, issue_of
from newsreader.core.merging import Conflict
from newsreader.core.revision import Revision
from newsreader.storage.replay import EDIT
from newsreader.storage.revisions import LibraryView
from newsreader.storage.rows import to_json


def parted(here: Iterable[Revision], there: Iterable[Revision]) -> frozenset[str]:
    """Return the issues, and else the articles, to which both sides did what the other lacks."""
    mine, others = _by_issue(here), _by_issue(there)
    both = mine.keys() & others.keys()
    return frozenset(each for issue in both for each in _parted(issue, mine[issue], others[issue]))


def is_apart(subject: str, apart: frozenset[str]) -> bool:
    """Tell whether an issue, or an article, is one of those, or stands in one."""
    return subject in apart or issue_of(ArticleId(subject)) in apart


def text_conflicts(
    apart: frozenset[str], here: LibraryView, there: LibraryView
) -> Iterator[Conflict]:
    """Yield where texts differ for that reason, and where articles do."""
    for subject in sorted(apart):
        issue = issue_of(ArticleId(subject))
        mine, other = _texts(here, issue), _texts(there, issue)
        if subject == issue and [*mine] != [*other]:
            yield Conflict(issue, "layout", to_json([*mine]), to_json([*other]))
        for article in mine.keys() & other.keys():
            if subject in (issue, article) and mine[article] != other[article]:
                yield Conflict(article, "text", to_json(mine[article]), to_json(other[article]))


def _by_issue(revisions: Iterable[Revision]) -> dict[str, list[Revision]]:
    found: dict[str, list[Revision]] = {}
    for revision in revisions:
        found.setdefault(issue_of(ArticleId(revision.subject)), []).append(revision)
    return found


def _parted(issue: str, mine: list[Revision], others: list[Revision]) -> Iterator[str]:
    if not _differ(mine, others):
        return
    if any(revision.field != EDIT for revision in (*mine, *others)):
        yield issue
        return
    for article in {revision.subject for revision in mine}:
        if _differ(*([r for r in side if r.subject == article] for side in (mine, others))):
            yield article


def _differ(mine: Iterable[Revision], others: Iterable[Revision]) -> bool:
    """Tell whether each side has something that the other has not."""
    here, there = ({revision.id for revision in side} for side in (mine, others))
    return not (here <= there or there <= here)


def _texts(view: LibraryView, issue: IssueId) -> dict[ArticleId, str]:
    return {article.id: article.text for article in view.layout(issue).articles}
