"""The index finds every substring, and keeps up with the texts."""

from pathlib import Path

import pytest
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st

from newsreader.language.characters import fold
from newsreader.storage.database import Database
from newsreader.storage.search import SearchIndex
from tests.support.builders import BRIDGE_TEXT, plain_issue
from tests.support.library import make_index, store

ODD = "a\"B\x00\x01\t (){}*:^-+%_\\'\ue000\ue041\ue07f\ue080中国𠮷﹏"


@pytest.mark.parametrize("length", [1, 2, 3, 7, 30])
def test_every_substring_is_found(database: Database, length: int) -> None:
    index = make_index(database)
    for start in range(len(BRIDGE_TEXT) - length + 1):
        words = [fold(BRIDGE_TEXT[start : start + length]).text]
        assert index.count(words) >= 1, words


@settings(max_examples=50, suppress_health_check=[HealthCheck.function_scoped_fixture])
@given(
    bodies=st.lists(st.text(ODD, min_size=1, max_size=8), min_size=1, max_size=4),
    word=st.text(ODD, min_size=1, max_size=3),
)
def test_what_is_found_is_what_a_scan_finds(
    tmp_path_factory: pytest.TempPathFactory, bodies: list[str], word: str
) -> None:
    with Database(tmp_path_factory.mktemp("index") / "x.db") as database:
        index = make_index(database)
        index.rebuild()
        store(database, *plain_issue(bodies))
        folded = fold(word).text
        assert index.count([folded]) == sum(folded in fold(body).text for body in bodies)
        assert index.is_complete()


def test_an_index_by_other_rules_is_not_current(database: Database) -> None:
    other = SearchIndex(database, fold, "other rules")
    assert make_index(database).is_current()
    assert not other.is_current()
    other.rebuild()
    assert other.is_current()
    assert other.is_complete()


@pytest.mark.parametrize(
    "damage",
    [
        "UPDATE articles SET text = text || '了' WHERE ordinal = 0",
        "DELETE FROM article_index_docsize",
        "INSERT INTO article_index (rowid, text) VALUES (99, '甲')",
        "INSERT INTO article_index (article_index) VALUES ('delete-all')",
    ],
)
def test_a_faulty_index_is_noticed_and_made_anew(database: Database, damage: str) -> None:
    index = make_index(database)
    assert index.is_complete()
    database.execute(damage)
    assert not index.is_complete()
    index.rebuild()
    assert index.is_complete()


def test_a_library_without_its_row(tmp_path: Path) -> None:
    with Database(tmp_path / "x.db") as database:
        database.execute("DELETE FROM library")
        assert not make_index(database).is_current()
