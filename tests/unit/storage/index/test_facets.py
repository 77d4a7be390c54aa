"""How the articles found are distributed, counted by hand."""

from collections import Counter
from collections.abc import Iterable
from pathlib import Path
from tempfile import TemporaryDirectory

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from newsreader.core.hits import Count, Facets
from newsreader.core.spans import Span
from newsreader.services.library import Library
from tests.support.library import store
from tests.support.people import annotate_span
from tests.support.signed import signed_issue

PIECES = st.lists(
    st.tuples(
        st.text("甲乙", min_size=1, max_size=3),
        st.integers(0, 3),
        st.lists(st.sampled_from(["林", "沈", "周"]), max_size=2).map(tuple),
    ),
    min_size=1,
    max_size=4,
)
ISSUES = st.lists(
    st.tuples(
        PIECES,
        st.sampled_from([None, "青禾日报", "云溪晚報"]),
        st.sampled_from([None, "2030-12-31", "2031-01-01"]),
    ),
    min_size=1,
    max_size=3,
)
TAGS = st.lists(st.sets(st.sampled_from(["水", "水/桥", "山"])), max_size=6)


@settings(max_examples=25)
@given(issues=ISSUES, tags=TAGS, indexed=st.booleans())
def test_facets_are_what_counting_gives(
    issues: list[tuple[list[tuple[str, int, tuple[str, ...]]], str | None, str | None]],
    tags: list[set[str]],
    indexed: bool,
) -> None:
    with TemporaryDirectory() as folder, Library.open(Path(folder) / "x.db") as library:
        for pieces, publication, date in issues:
            store(library._database, *signed_issue(*pieces, publication=publication, date=date))
        for article, names in zip(library.reading.articles(), tags, strict=False):
            if names:
                annotate_span(library, Span(0, 1), tags=tuple(names), article_id=article.id)
        if not indexed:
            library.index.discard()
        views = [library.reading.article(each.id) for each in library.reading.articles()]
        found = [view for view in views if "甲" in view.text]
        carried = [{tag for a in view.annotations for tag in a.tags} for view in found]
        above = [{*tags, *(tag.partition("/")[0] for tag in tags)} for tags in carried]
        facets = library.searching.facets("甲")
    assert Counter(facets.years) == counts(
        view.issue.date and view.issue.date[:4] for view in found
    )
    assert Counter(facets.papers) == counts(view.issue.publication for view in found)
    assert Counter(facets.pages) == counts(str(view.summary.page) for view in found)
    assert Counter(facets.tags) == counts(tag for tags in above for tag in tags)
    names = [{one.name for one in view.contributors} for view in found]
    assert Counter(facets.people) == counts(name for one in names for name in one)
    for many in (facets.papers, facets.tags, facets.people):
        assert list(many) == sorted(many, key=lambda count: -count.articles)
    pages = [int(str(count.value)) for count in facets.pages]
    assert pages == sorted(pages)


def counts(values: Iterable[str | None]) -> Counter[Count]:
    return Counter(Count(value, number) for value, number in Counter(values).items())


def test_only_the_commonest_are_counted_out(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr("newsreader.storage.index.facets.MOST", 1)
    with Library.open(tmp_path / "x.db") as library:
        store(library._database, *signed_issue(("甲", 1, ("林", "沈")), ("甲乙", 1, ("沈",))))
        facets = library.searching.facets("甲")
        assert facets.people == (Count("沈", 2),)
        assert library.searching.facets("没有") == Facets()
