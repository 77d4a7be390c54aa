"""How the articles that were found are distributed over years, papers, pages, tags and people."""

from collections import Counter
from collections.abc import Iterable, Sequence
from datetime import date

import numpy as np
import numpy.typing as npt

from newsreader.core.hits import Count, Facets
from newsreader.core.ids import TagId
from newsreader.core.tag_tree import TagTree
from newsreader.storage.database import Database
from newsreader.storage.index.catalogue import Catalogue
from newsreader.storage.index.finding import Matches
from newsreader.storage.index.people import People
from newsreader.storage.tags import Tags

MOST = 50
"""So many values of a facet are counted out, the commonest ones."""

Numbers = npt.NDArray[np.int64]
_EPOCH = date(1970, 1, 1).toordinal()

_TAGS = """
SELECT tag_id, articles.key FROM annotation_tags
JOIN annotations ON annotations.id = annotation_id AND NOT deleted
JOIN articles ON articles.id = article_id
UNION
SELECT tag_id, articles.key FROM tagged_articles JOIN articles ON articles.id = article_id
"""


def facets(database: Database, matches: Sequence[Matches], catalogue: Catalogue) -> Facets:
    """Count the articles found; the caller holds the transaction."""
    runs = [(match.segment.contents.runs, _in_runs(match)) for match in matches]
    issues = _summed(((run.issues, counts) for run, counts in runs), len(catalogue.days))
    pages = _summed((run.pages, counts) for run, counts in runs)
    return Facets(
        _years(issues, catalogue),
        _papers(issues, catalogue),
        tuple(Count(str(page), int(pages[page])) for page in np.flatnonzero(pages)),
        _tags(database, matches),
        _people(database, matches),
    )


def _in_runs(match: Matches) -> Numbers:
    """Count the articles found page by page."""
    return np.add.reduceat(match.mask, match.segment.contents.runs.begins, dtype=np.int64)


def _summed(parts: Iterable[tuple[Numbers, Numbers | None]], size: int = 1) -> Numbers:
    """Sum up how often each number is counted in all parts together; once where nothing is said."""
    total = np.zeros(size, np.int64)
    for values, times in parts:
        counts = np.bincount(values, times).astype(np.int64)
        if len(counts) > len(total):
            total, counts = counts, total
        total[: len(counts)] += counts
    return total


def _years(issues: Numbers, catalogue: Catalogue) -> tuple[Count, ...]:
    dated = catalogue.days > 0
    days = (catalogue.days[dated] - _EPOCH).astype("datetime64[D]")
    years = days.astype("datetime64[Y]").astype(np.int64) + 1970
    counts = _summed([(years, issues[dated])])
    undated = int(issues[~dated].sum())
    return (
        *([Count(None, undated)] if undated else []),
        *(Count(str(year), int(counts[year])) for year in np.flatnonzero(counts).tolist()),
    )


def _papers(issues: Numbers, catalogue: Catalogue) -> tuple[Count, ...]:
    counts = _summed([(catalogue.papers, issues)])
    counted = {catalogue.names[n]: int(counts[n]) for n in np.flatnonzero(counts).tolist()}
    return _commonest(Counter(counted))


def _tags(database: Database, matches: Sequence[Matches]) -> tuple[Count, ...]:
    """Count tags, each also for those above it, but an article once."""
    tagged = [(TagId(row[0]), row[1]) for row in database.execute(_TAGS)]
    if not tagged:
        return ()
    tree = Tags(database).tree()
    above = {id_: _line(tree, id_) for id_, _ in tagged}
    keys = np.unique(np.array([key for _, key in tagged]))
    found = _found(matches, keys)
    carried = {(path, key) for id_, key in tagged if key in found for path in above[id_]}
    return _commonest(Counter(path for path, _ in carried))


def _found(matches: Sequence[Matches], keys: Numbers) -> set[int]:
    found: set[int] = set()
    for match in matches:
        contents = match.segment.contents
        found.update(contents.articles[match.mask & np.isin(contents.articles, keys)].tolist())
    return found


def _line(tree: TagTree, id_: TagId) -> list[str]:
    """Return the paths of what a tag counts for, and of those above."""
    home = tree.home(id_)
    return [] if home is None else [tree.path(each) for each in (home, *tree.above(home))]


def _people(database: Database, matches: Sequence[Matches]) -> tuple[Count, ...]:
    counts = _summed(
        (match.segment.contents.people[match.mask[match.segment.contents.signed]], None)
        for match in matches
    )
    commonest = np.argsort(-counts, kind="stable")[:MOST]
    names = People(database).named(commonest.tolist())
    return tuple(
        Count(names[key], int(counts[key]))
        for key in commonest.tolist()
        if counts[key] and key in names
    )


def _commonest(counted: "Counter[str] | Counter[str | None]") -> tuple[Count, ...]:
    ranked = sorted(counted.items(), key=lambda each: (-each[1], each[0] or ""))
    return tuple(Count(*each) for each in ranked[:MOST])
