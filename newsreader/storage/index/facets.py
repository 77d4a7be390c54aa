"""How the articles that were found are distributed over years, papers, pages, tags and people."""

from collections import Counter
from collections.abc import Iterable, Sequence
from datetime import date

import numpy as np
import numpy.typing as npt

from newsreader.core.hits import Count, Facets
from newsreader.storage.database import Database
from newsreader.storage.index.catalogue import Catalogue
from newsreader.storage.index.people import People
from newsreader.storage.index.searcher import Matches

MOST = 50
"""So many values of a facet are counted out, the commonest ones."""

Numbers = npt.NDArray[np.int64]

_TAGS = """
SELECT DISTINCT tag, articles.key FROM annotation_tags
JOIN annotations ON annotations.id = annotation_id AND NOT deleted
JOIN articles ON articles.id = article_id
"""


def facets(database: Database, matches: Sequence[Matches], catalogue: Catalogue) -> Facets:
    """Count the articles found; the caller holds the transaction."""
    issues = _summed(match.segment.contents.issues[match.mask] for match in matches)
    issues = np.pad(issues, (0, max(0, len(catalogue.days) - len(issues))))
    pages = _summed(match.segment.contents.pages[match.mask] for match in matches)
    return Facets(
        _years(issues, catalogue),
        _papers(issues, catalogue),
        tuple(Count(str(page), int(pages[page])) for page in np.flatnonzero(pages)),
        _tags(database, matches),
        _people(database, matches),
    )


def _summed(parts: Iterable[Numbers]) -> Numbers:
    """Count how often each number stands in all parts together."""
    total = np.zeros(1, np.int64)
    for part in parts:
        counts = np.bincount(part)
        if len(counts) > len(total):
            total, counts = counts, total
        total[: len(counts)] += counts
    return total


def _years(issues: Numbers, catalogue: Catalogue) -> tuple[Count, ...]:
    counted: Counter[str | None] = Counter()
    for issue in np.flatnonzero(issues).tolist():
        day = int(catalogue.days[issue])
        counted[str(date.fromordinal(day).year) if day > 0 else None] += int(issues[issue])
    return tuple(Count(*each) for each in sorted(counted.items(), key=lambda each: each[0] or ""))


def _papers(issues: Numbers, catalogue: Catalogue) -> tuple[Count, ...]:
    counted: Counter[str | None] = Counter()
    for issue in np.flatnonzero(issues).tolist():
        counted[catalogue.names[catalogue.papers[issue]]] += int(issues[issue])
    return _commonest(counted)


def _tags(database: Database, matches: Sequence[Matches]) -> tuple[Count, ...]:
    """Count tags, each also for those above it, but an article once."""
    tagged = [(row[0], row[1]) for row in database.execute(_TAGS)]
    if not tagged:
        return ()
    keys = np.unique(np.array([key for _, key in tagged]))
    found = _found(matches, keys)
    carried = {(above, key) for tag, key in tagged if key in found for above in _line(tag)}
    return _commonest(Counter(tag for tag, _ in carried))


def _found(matches: Sequence[Matches], keys: Numbers) -> set[int]:
    found: set[int] = set()
    for match in matches:
        contents = match.segment.contents
        found.update(contents.articles[match.mask & np.isin(contents.articles, keys)].tolist())
    return found


def _line(tag: str) -> list[str]:
    parts = tag.split("/")
    return ["/".join(parts[: n + 1]) for n in range(len(parts))]


def _people(database: Database, matches: Sequence[Matches]) -> tuple[Count, ...]:
    counts = _summed(
        match.segment.contents.people[match.mask[match.segment.contents.signed]]
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
