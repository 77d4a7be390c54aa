"""How well a recognition agrees with the truth of an issue.

Eight measures from 0 to 1: `coverage` (each character stands in one place), `articles` (B-cubed F1
of characters), `exact` (articles with just their characters), `roles`, `headlines`, `people`,
`issue` (fields of the masthead), `defects` (F1 of findings).
"""

from collections import Counter, defaultdict
from collections.abc import Callable, Iterable, Sequence
from typing import Any, TypeVar

from newsreader.core.recognised import RecognisedArticle
from tests.support.press.labels import Case, Truth, article_of

MEASURES = (
    "coverage",
    "articles",
    "exact",
    "roles",
    "headlines",
    "people",
    "issue",
    "defects",
)
Scores = dict[str, float]

_WATCHED = {
    "duplicate",
    "overlap",
    "split-paragraph",
    "merged-paragraph",
    "missing-head",
    "weekday-conflict",
}
_FIELDS = (
    ("publication", "publication"),
    ("date", "date"),
    ("number", "number"),
    ("pages", "page_count"),
    ("cn", "serial"),
    ("sponsor", "sponsor"),
    ("lunar", "lunar_date"),
    ("weekday_printed", "weekday"),
)
T = TypeVar("T")
U = TypeVar("U")


def score(case: Case) -> Scores:
    """Measure one issue."""
    inked, inside = case.inked, case.inside
    labelled = [i for i in inked if case.wanted[i]]
    matches = match_articles(case)
    return {
        "coverage": _share(case.claims[i] == 1 for i in inked),
        "articles": _b_cubed(case, inside),
        "exact": _exact(case, inside),
        "roles": _share(right_role(case, i) for i in labelled),
        "headlines": _share(
            head_agrees(true, matches.get(number)) for number, true in _with_heads(case.truth)
        ),
        "people": _people(case, matches),
        "issue": _share(ok for _, ok in masthead_fields(case)),
        "defects": _defects(case),
    }


def mean(rows: Sequence[Scores]) -> Scores:
    """Average several scores."""
    return {name: sum(row[name] for row in rows) / len(rows) for name in MEASURES}


def right_role(case: Case, place: int) -> bool:
    """Tell whether the character at `place` was given its role."""
    wanted, got = case.wanted[place], case.got[place]
    return wanted is not None and got is not None and wanted.role == got.role


def match_articles(case: Case) -> dict[int, RecognisedArticle]:
    """Pair each true article with the recognised one that holds more than half of it."""
    pairs = [(article_of(case.wanted[i]), article_of(case.got[i])) for i in case.inside]
    shared, sizes = Counter(pairs), Counter(true for true, _ in pairs)
    return {
        true: case.issue.articles[got - 1]
        for (true, got), count in shared.items()
        if true is not None and got is not None and count * 2 > sizes[true]
    }


def head_agrees(true: dict[str, Any], article: RecognisedArticle | None) -> bool:
    """Tell whether the printed head is right, spaces left aside."""
    return squeeze(true["headline"]) + squeeze(true.get("subtitle")) == printed_head(article)


def printed_head(article: RecognisedArticle | None) -> str:
    """Return the whole head of a recognised article without spaces."""
    if article is None:
        return ""
    parts = (article.kicker, article.headline, article.subtitle)
    return "".join(squeeze(part) for part in parts)


def squeeze(text: str | None) -> str:
    """Leave out all spaces."""
    return "".join((text or "").split())


def masthead_fields(case: Case) -> list[tuple[str, bool]]:
    """Tell for each field of the masthead whether it is right."""
    true = case.truth["issue"]
    return [
        (name, agrees(true.get(name), getattr(case.issue.masthead, field)))
        for name, field in _FIELDS
    ]


def agrees(wanted: Any, got: Any) -> bool:
    """Compare a value with its readings, parted by `|`; spaces do not count."""
    if wanted is None:
        return got is None
    return squeeze(str(got)) in {squeeze(reading) for reading in str(wanted).split("|")}


def watched_findings(case: Case) -> list[tuple[str, list[tuple[int, int]]]]:
    """Return the findings that count: of a watched kind, and not where the truth leaves it open."""
    defects = case.truth["defects"]
    kinds = _WATCHED | {defect["kind"] for defect in defects}
    free = [defect for defect in defects if defect.get("optional")]
    found = [
        (str(f.kind), [(s.start, s.end) for s in f.spans])
        for f in case.issue.findings
        if f.kind in kinds
    ]
    return [f for f in found if not any(hits(d, f) for d in free)]


def hits(defect: dict[str, Any], finding: tuple[str, list[tuple[int, int]]]) -> bool:
    """Tell whether a finding is of the defect's kind and touches its place."""
    kind, spans = finding
    start, end = defect["span"]
    return kind == defect["kind"] and any(s < end and start < e for s, e in spans)


def _share(values: Iterable[bool]) -> float:
    counted = list(values)
    return sum(counted) / len(counted) if counted else 1.0


def _b_cubed(case: Case, inside: list[int]) -> float:
    # What was labelled by nothing stands alone.
    got = [article_of(case.got[i]) if case.got[i] else -1 - i for i in inside]
    true = [article_of(case.wanted[i]) for i in inside]
    if not inside:
        return 1.0
    both, one, other = Counter(zip(true, got, strict=True)), Counter(true), Counter(got)
    recall = sum(n * n / one[t] for (t, _), n in both.items()) / len(inside)
    precision = sum(n * n / other[g] for (_, g), n in both.items()) / len(inside)
    return _harmonic(precision, recall)


def _exact(case: Case, inside: list[int]) -> float:
    true: dict[int | None, set[int]] = defaultdict(set)
    got: dict[int | None, set[int]] = defaultdict(set)
    for place in inside:
        true[article_of(case.wanted[place])].add(place)
    for place in case.inked:
        got[article_of(case.got[place])].add(place)
    got.pop(None, None)
    return _share(places in got.values() for places in true.values())


def _with_heads(truth: Truth) -> list[tuple[int, dict[str, Any]]]:
    articles = truth["articles"].items()
    return [(int(n), article) for n, article in articles if article["headline"] is not None]


def _people(case: Case, matches: dict[int, RecognisedArticle]) -> float:
    true = [
        (int(number), name, part)
        for number, article in case.truth["articles"].items()
        for name, part in article["contributors"]
    ]
    got = [
        person
        for number, article in sorted(matches.items())
        for person in listed_people(case.truth, number, article)
    ]
    return _f1(true, got, same_person)


def listed_people(
    truth: Truth, number: int, article: RecognisedArticle
) -> list[tuple[int, str, str]]:
    """Return who is listed for an article; photographers of captions count only if expected."""
    true = truth["articles"][str(number)]
    named = {name for name, _ in true["contributors"]}
    free = set(true.get("credits", ())) - named
    return [(number, p.name, p.role) for p in article.contributors if p.name not in free]


def same_person(true: tuple[int, str, str], got: tuple[int, str, str]) -> bool:
    """Compare (article, name, role), any reading of the role."""
    return true[:2] == got[:2] and agrees(true[2], got[2])


def _defects(case: Case) -> float:
    true = [defect for defect in case.truth["defects"] if not defect.get("optional")]
    return _f1(true, watched_findings(case), hits)


def _f1(true: Sequence[T], got: Sequence[U], same: Callable[[T, U], bool]) -> float:
    if not true and not got:
        return 1.0
    recall = _share(any(same(t, g) for g in got) for t in true) if true else 0.0
    precision = _share(any(same(t, g) for t in true) for g in got) if got else 0.0
    return _harmonic(precision, recall)


def _harmonic(precision: float, recall: float) -> float:
    return 2 * precision * recall / (precision + recall) if precision + recall else 0.0
