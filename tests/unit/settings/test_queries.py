from pathlib import Path

import pytest

from newsreader.settings.queries import (
    KEY,
    MOST,
    earlier_queries,
    keep_queries,
    with_query,
)
from newsreader.settings.store import Settings


@pytest.fixture
def settings(tmp_path: Path) -> Settings:
    return Settings(tmp_path / "settings.json")


def test_queries_are_kept(settings: Settings) -> None:
    assert earlier_queries(settings) == ()
    keep_queries(settings, ("桥 -路", '"一 二"'))
    assert earlier_queries(Settings(settings.path)) == ("桥 -路", '"一 二"')
    keep_queries(settings, ())
    assert earlier_queries(Settings(settings.path)) == ()


@pytest.mark.parametrize("text", ["{", "{}", "3", "[" * 100_000, '[3, null, {"a": 1}]'])
def test_a_list_that_makes_no_sense_is_none(settings: Settings, text: str) -> None:
    settings.put({KEY: text})
    assert earlier_queries(settings) == ()


def test_the_newest_comes_first_and_none_comes_twice() -> None:
    queries = with_query(with_query(("甲", "乙"), " 丙 "), "乙")
    assert queries == ("乙", "丙", "甲")


@pytest.mark.parametrize("query", ["", " \u3000", "长" * 1001])
def test_what_is_no_query_is_not_kept(query: str) -> None:
    assert with_query(("甲",), query) == ("甲",)


def test_the_oldest_is_forgotten() -> None:
    queries: tuple[str, ...] = ()
    for number in range(MOST + 5):
        queries = with_query(queries, str(number))
    assert (len(queries), queries[0], queries[-1]) == (MOST, "54", "5")
