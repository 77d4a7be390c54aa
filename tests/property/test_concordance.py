"""Laws of a concordance: lines are the text itself, and sorting neither loses nor invents any."""

from collections import Counter
from collections.abc import Iterator
from itertools import pairwise

import pytest
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st

from newsreader.core.concordance import Sort, sorted_by
from newsreader.core.hits import Line
from newsreader.core.ids import ArticleId
from newsreader.core.spans import Span
from newsreader.services.library import Library
from newsreader.storage.database import Database
from tests.support.builders import plain_issue
from tests.support.library import NAME, store

SIDES = st.text("桥水a 。\u3000𠮷", max_size=4)
LINES = st.lists(
    st.builds(
        Line,
        st.sampled_from([ArticleId("a"), ArticleId("b")]),
        st.sampled_from([None, "甲报", "乙报"]),
        st.sampled_from([None, "2031-01-01", "2031-01", "1931"]),
        st.integers(1, 3),
        st.builds(lambda start: Span(start, start + 1), st.integers(0, 9)),
        SIDES,
        st.just("桥"),
        SIDES,
    )
)


@given(LINES, st.sampled_from(Sort))
def test_sorting_keeps_every_line(lines: list[Line], sort: Sort) -> None:
    there = sorted_by(lines, sort)
    assert Counter(there) == Counter(lines)
    assert sorted_by(there, sort) == there


@given(LINES)
def test_alike_neighbours_stand_together(lines: list[Line]) -> None:
    nearest = [line.left[-1:] for line in sorted_by(lines, Sort.LEFT)]
    changes = sum(one != other for one, other in pairwise(nearest))
    assert changes == max(0, len(set(nearest)) - 1)


@pytest.fixture
def library(tmp_path_factory: pytest.TempPathFactory) -> Iterator[Library]:
    path = tmp_path_factory.mktemp("places") / NAME
    bodies = ["甲桥𠮷桥\n桥ＡＢ\u200b桥桥", "桥\n乙", "丙水\n橋水桥"]
    with Database(path) as database:
        store(database, *plain_issue(bodies))
    with Library.open(path) as opened:
        yield opened


@settings(suppress_health_check=[HealthCheck.function_scoped_fixture], max_examples=50)
@given(
    query=st.sampled_from(["桥", "ab桥", "水", "桥 OR 水", "桥*桥"]),
    width=st.integers(0, 12),
    exact=st.booleans(),
)
def test_lines_are_cut_out_of_the_text(
    library: Library, query: str, width: int, exact: bool
) -> None:
    found = library.concording.concordance(query, width=width, exact=exact)
    hits = library.searching.search(query, exact=exact).hits
    assert [(line.article_id, line.span) for line in found.lines] == [
        (hit.article_id, span) for hit in hits for span in hit.spans
    ]
    for line in found.lines:
        text = library.reading.article(line.article_id).text.replace("\n", " ")
        start, end = line.span.start, line.span.end
        assert line.left == text[max(0, start - width) : start]
        assert line.words == text[start:end]
        assert line.right == text[end : end + width]
