"""What is said of articles, as a condition of a search."""

from collections.abc import Iterator

import pytest

from newsreader.core.ids import ArticleId, issue_of
from newsreader.core.query import State
from newsreader.core.spans import Span
from newsreader.services.library import Library
from newsreader.storage.database import Database
from newsreader.storage.index.fields import _STATES
from tests.support.library import NAME, store
from tests.support.people import annotate_span
from tests.support.signed import signed_issue

ISSUES = (
    signed_issue(("甲桥通车", 1, ("林小满", "沈一禾")), ("乙桥", 2, ()), ("丙林", 7, ("林𠮷",))),
    signed_issue(("丁桥", 1, ("沈一禾",)), publication="云溪晚報", date="2030-12-31"),
    signed_issue(("戊桥", 3, ()), publication=None, date=None),
)


@pytest.fixture(scope="module")
def library(tmp_path_factory: pytest.TempPathFactory) -> Iterator[Library]:
    path = tmp_path_factory.mktemp("fields") / NAME
    with Database(path) as database:
        for issue in ISSUES:
            store(database, *issue)
    with Library.open(path) as library:
        ids = articles(library)
        one, other, third = ids["甲桥通车"], ids["乙桥"], ids["丙林"]
        annotate_span(library, Span(0, 1), note="查林场", tags=("水/桥",), article_id=one)
        annotate_span(library, Span(0, 1), tags=("水桥",), article_id=other)
        gone = annotate_span(library, Span(0, 1), note="查", tags=("水",), article_id=third)
        library.annotating.delete([gone.id])
        library.correcting.correct(other, "乙", "已")
        annotate_span(library, Span(0, 2), article_id=third)
        library.correcting.correct(third, "丙林", "林")
        library.reviewing.set_reviewed(issue_of(one), reviewed=True)
        yield library


def articles(library: Library) -> dict[str, ArticleId]:
    return {article.headline: article.id for article in library.reading.articles()}


@pytest.mark.parametrize(
    ("query", "found"),
    [
        ("by:林", "甲丙"),
        ("by:沈一禾", "甲丁"),
        ("by:小满 by:沈", "甲"),
        ("person:林", "甲丙"),
        ("by:没有", ""),
        ("paper:青禾", "甲乙丙"),
        ("paper:晚报", "丁"),
        ("paper:没有", ""),
        ("page:1", "甲丁"),
        ("page:2-3", "乙戊"),
        ("page:>=3", "丙戊"),
        ("page:<=2", "甲乙丁"),
        ("date:2031", "甲乙丙"),
        ("date:2030-12-31", "丁"),
        ("date:>=2030", "甲乙丙丁"),
        ("date:<=2030", "丁"),
        ("date:<2030", ""),
        ("-date:2031", "丁戊"),
        ("tag:水", "甲"),
        ("tag:水/桥", "甲"),
        ("tag:水桥", "乙"),
        ("tag:桥", ""),
        ("note:林场", "甲"),
        ("note:查", "甲"),
        ("annotator:甲", "甲乙丙"),
        ("annotator:丁", ""),
        ("state:annotated", "甲乙丙"),
        ("state:unanchored", ""),
        ("state:corrected", "乙丙"),
        ("state:doubted", ""),
        ("state:reviewed", "甲乙丙"),
        ("-state:annotated 桥", "丁戊"),
        ("桥 page:1 (by:林 OR date:2030)", "甲丁"),
    ],
)
@pytest.mark.parametrize("indexed", [True, False])
def test_conditions(library: Library, query: str, found: str, indexed: bool) -> None:
    if indexed:
        library.index.build()
    else:
        library.index.discard()
    names = {"甲桥通车": "甲", "已桥": "乙", "林": "丙", "丁桥": "丁", "戊桥": "戊"}
    with Library.open(library.path, read_only=True) as reader:
        page = reader.searching.search(query)
    assert {names[hit.headline] for hit in page.hits} == {*found}
    assert page.total == len(found)


@pytest.mark.parametrize("state", _STATES)
def test_articles_without_work_on_them_are_not_gone_through(library: Library, state: State) -> None:
    plan = library._database.rows(f"EXPLAIN QUERY PLAN {_STATES[state]}")
    steps = [row["detail"] for row in plan]
    assert not [step for step in steps if "SCAN articles" in step], steps
