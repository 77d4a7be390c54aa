"""What is not indexed yet is found too."""

import pytest

from newsreader.core.edit import Edit
from newsreader.core.query import Field, Order, Term, Where
from newsreader.core.spans import Span
from newsreader.language.folding import fold_for_search, folding_version
from newsreader.storage.articles import Articles
from newsreader.storage.database import Database
from newsreader.storage.found import found_ids
from newsreader.storage.index.matching import Question
from newsreader.storage.index.searcher import Ranked, Searcher
from tests.support.builders import BRIDGE_ID, SEED_ID, plain_issue
from tests.support.library import make_index, store
from tests.support.signed import signed_issue


@pytest.fixture
def searcher(database: Database) -> Searcher:
    make_index(database).discard()
    return Searcher(database, fold_for_search, folding_version())


def search(searcher: Searcher, word: str) -> Ranked:
    with searcher._database.read():
        return searcher.search(Question(Term((word,))), Order.NEWEST, (0, 9))


def test_only_the_youngest_are_looked_at(
    database: Database, searcher: Searcher, monkeypatch: pytest.MonkeyPatch
) -> None:
    assert search(searcher, "车") == Ranked(1, True, [1], [])
    monkeypatch.setattr("newsreader.storage.index.overlay.MOST", 1)
    monkeypatch.setattr("newsreader.storage.index.searcher.MOST", 1)
    assert search(searcher, "车") == Ranked(0, False, [], [])
    assert search(searcher, "种") == Ranked(1, False, [2], [])


def test_it_follows_what_this_connection_does(database: Database, searcher: Searcher) -> None:
    index = make_index(database)
    assert search(searcher, "秋").total == 0
    Articles(database).replace_text(SEED_ID, Edit(Span(0, 2), "秋收"), index)
    assert search(searcher, "秋").total == 1
    store(database, *plain_issue(["秋叶"]))
    assert search(searcher, "秋").total == 2
    index.build()
    assert search(searcher, "秋").total == 2


def test_it_is_made_again_after_its_transaction_was_taken_back(
    database: Database, searcher: Searcher
) -> None:
    def interrupted() -> None:
        with database.read():
            searcher.search(Question(Term(("车",))), Order.NEWEST, (0, 9))
            raise KeyboardInterrupt

    with pytest.raises(KeyboardInterrupt):
        interrupted()
    assert search(searcher, "车").total == 1


def test_more_than_fits_into_a_segment(
    database: Database, searcher: Searcher, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr("newsreader.storage.index.building.UNITS", 60)
    with Database(database.path, read_only=True) as reader:
        other = Searcher(reader, fold_for_search, folding_version())
        found = search(other, "禾")
        assert found.total == 2
        with reader.read():
            assert set(found_ids(reader, found.articles)) == {BRIDGE_ID, SEED_ID}


def test_an_index_by_other_rules_counts_for_nothing(database: Database) -> None:
    database.execute("UPDATE index_rows SET data = x'00'")
    other = Searcher(database, fold_for_search, "other rules")
    assert search(other, "车") == Ranked(1, True, [1], [])


def test_a_person_who_signs_later_is_not_taken_for_another(
    database: Database, searcher: Searcher
) -> None:
    index = make_index(database)
    index.build()
    store(database, *signed_issue(("甲", 1, ("周",))))
    database.execute("UPDATE library SET indexed = 2")
    database.execute("DELETE FROM index_segments WHERE last > 1")
    database.execute("DELETE FROM index_people WHERE name = '周'")
    by = Where(Field.BY, "周")

    def found() -> list[int]:
        with database.read():
            return searcher.search(Question(by), Order.NEWEST, (0, 9)).articles

    assert found() == [3]
    people = '[["吴", "记者"]]'
    database.execute("UPDATE articles SET contributors = ? WHERE key = 1", [people])
    index.update([1])
    assert found() == [3]
