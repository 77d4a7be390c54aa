"""Values that lie in rows as JSON."""

from datetime import UTC, datetime

from hypothesis import given
from hypothesis import strategies as st

from newsreader.core.issue import Contributor
from newsreader.core.spans import Span
from newsreader.storage.rows import (
    contributors_from_json,
    contributors_to_json,
    now,
    spans_from_json,
    spans_to_json,
)

SPANS = st.builds(lambda start, more: Span(start, start + more), st.integers(0), st.integers(0))


@given(st.lists(SPANS))
def test_spans_come_back(spans: list[Span]) -> None:
    assert spans_from_json(spans_to_json(spans)) == tuple(spans)


@given(st.lists(st.builds(Contributor, st.text(), st.text())))
def test_people_come_back(people: list[Contributor]) -> None:
    assert contributors_from_json(contributors_to_json(people)) == tuple(people)


def test_people_can_read_the_json() -> None:
    assert contributors_to_json([Contributor("沈一禾", "记者")]) == '[["沈一禾","记者"]]'
    assert spans_to_json([Span(2, 6), Span(8, 9)]) == "[[2,6],[8,9]]"


def test_now_is_utc() -> None:
    assert now().endswith("Z")
    assert abs((datetime.fromisoformat(now()) - datetime.now(UTC)).total_seconds()) < 5
