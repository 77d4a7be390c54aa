"""The index keeps up with the texts, however it is built and interrupted."""

from pathlib import Path

import pytest

from newsreader.core.edit import Edit
from newsreader.core.errors import LibraryError
from newsreader.core.spans import Span
from newsreader.language.folding import fold_for_search
from newsreader.storage.articles import Articles
from newsreader.storage.database import Database
from newsreader.storage.index.segment import Shelf
from newsreader.storage.index.tables import Extent
from newsreader.storage.search import SearchIndex, _due, _fitting
from tests.support.builders import BRIDGE_TEXT, SEED_ID, plain_issue
from tests.support.library import NAME, count, make_index, store


def segments(index: SearchIndex, shelf: Shelf = Shelf.READING) -> list[int]:
    return [extent.documents for extent in index._tables.segments(shelf)]


@pytest.mark.parametrize("length", [1, 2, 3, 7, 30])
def test_every_substring_is_found(database: Database, length: int) -> None:
    for start in range(len(BRIDGE_TEXT) - length + 1):
        words = BRIDGE_TEXT[start : start + length].replace("\n", " ").strip()
        if words and "\n" not in BRIDGE_TEXT[start : start + length]:
            assert count(database, f'"{words}"') >= 1, words


def test_an_index_by_other_rules_is_made_anew(database: Database) -> None:
    other = SearchIndex(database, fold_for_search, "other rules")
    assert make_index(database).pending() == 0
    assert other.pending() == 2
    assert not other.is_complete()
    other.build()
    assert other.is_complete()
    assert make_index(database).pending() == 2


def test_what_an_index_by_other_rules_holds_is_not_kept(database: Database) -> None:
    other = SearchIndex(database, fold_for_search, "other rules")
    other.update([1, 2])
    assert segments(other) == [2]
    assert other.is_complete()


def test_in_an_incomplete_index_articles_wait_for_their_turn(database: Database) -> None:
    store(database, *plain_issue(["甲", "乙", "丙"]))
    index = make_index(database)
    index.discard()
    index.update([4])
    assert index.pending() == 5
    index.update([1, 2])
    assert index.pending() == 3
    index.update([3, 5])
    assert index.pending() == 3
    index.update([2, 3, 4])
    assert index.pending() == 1
    index.build()
    assert index.is_complete()


def test_building_goes_on_where_it_was_stopped(
    database: Database, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr("newsreader.storage.search.BATCH", 8)
    store(database, *plain_issue(["甲乙丙丁", "甲乙丙", "甲", "甲乙"]))
    index = make_index(database)
    index.discard()
    left: list[int] = []
    index.build(left.append, lambda: len(left) == 2)
    assert (left, index.pending()) == ([6, 5], 4)

    def fail(pending: int) -> None:
        raise KeyboardInterrupt

    with pytest.raises(KeyboardInterrupt):
        index.build(fail)
    with Database(database.path) as again:
        other = make_index(again)
        other.build(left.append)
        assert left == [6, 5, 4, 1]
        assert other.is_complete()
        assert count(again, "甲") == 4


def test_a_step_that_fails_leaves_no_trace(
    database: Database, monkeypatch: pytest.MonkeyPatch
) -> None:
    index = make_index(database)
    index.discard()
    with monkeypatch.context() as patch:
        patch.setattr(index._tables, "add", _raise)
        with pytest.raises(KeyboardInterrupt):
            index.build()
    assert index.pending() == 2
    index.build()
    assert index.is_complete()


def _raise(*_: object) -> None:
    raise KeyboardInterrupt


def test_small_segments_go_up_in_larger_ones(database: Database) -> None:
    index = make_index(database)
    for number in range(8):
        store(database, *plain_issue([f"甲{number}"]))
    assert segments(index) == [9, 1]
    Articles(database).replace_text(SEED_ID, Edit(Span(0, 2), "秋收"), index)
    assert segments(index) == [9, 1, 1]
    assert not index.compact()
    assert index.is_complete()
    assert count(database, "甲") == 8


def test_damage_does_not_keep_people_from_working(database: Database) -> None:
    index = make_index(database)
    for number in range(7):
        database.execute("UPDATE index_rows SET data = x'00'")
        store(database, *plain_issue([f"甲{number}"]))
    assert index.pending() == 9
    assert count(database, "甲") == 7
    store(database, *plain_issue(["乙"]))
    assert index.pending() == 10
    index.build()
    assert index.is_complete()


def test_what_else_goes_wrong_is_told(database: Database) -> None:
    for number in range(6):
        store(database, *plain_issue([f"甲{number}"]))
    database.execute("DROP TABLE index_gone")
    with pytest.raises(LibraryError) as error:
        store(database, *plain_issue(["乙"]))
    assert error.value.key == "library-damaged"


def test_a_text_longer_than_a_segment(database: Database, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr("newsreader.storage.index.texts.UNITS", 4)
    index = make_index(database)
    index.rebuild()
    assert index.is_complete()
    assert (count(database, "南岸新"), count(database, "南岸新桥")) == (1, 0)


def extents(*sizes: tuple[int, int]) -> list[Extent]:
    return [Extent(id_, id_, units, documents) for id_, (units, documents) in enumerate(sizes)]


@pytest.mark.parametrize(
    ("sizes", "runs"),
    [
        ([], [[]]),
        ([(5, 1), (5, 1)], [[0, 1]]),
        ([(5, 1), (6, 1)], [[0], [1]]),
        ([(5, 1), (11, 1), (5, 1)], [[0], [1], [2]]),
        ([(5, 1), (11, 1)], [[0]]),
        ([(1, 40_000), (1, 25_535), (1, 1)], [[0, 1], [2]]),
    ],
)
def test_what_fits_into_one(sizes: list[tuple[int, int]], runs: list[list[int]]) -> None:
    assert [[each.id for each in run] for run in _fitting(extents(*sizes), 10)] == runs


@pytest.mark.parametrize(
    ("sizes", "due"),
    [
        ([1] * 7, []),
        ([1] * 8, [*range(8)]),
        ([9_000_000, 1, 1], []),
        ([1, 13_000_000], [0, 1]),
        ([8_000_000, 8_000_000], [0, 1]),
        ([9_000_000, 8_000_000], []),
        ([17_000_000, *[1] * 8], [*range(1, 9)]),
        ([*[1] * 4, 100_000, *[1] * 4], [*range(9)]),
    ],
)
def test_when_segments_go_up_in_one(sizes: list[int], due: list[int]) -> None:
    assert _due(extents(*((units, 1) for units in sizes)), 1 << 24) == due


def test_a_library_that_is_read_is_searched_as_it_is(database: Database, tmp_path: Path) -> None:
    make_index(database).discard()
    database.close()
    (tmp_path / NAME).chmod(0o444)
    with Database(tmp_path / NAME, read_only=True) as reader:
        assert count(reader, "南岸") == 1
        assert make_index(reader).pending() == 2


def test_much_text_is_merged_and_verified_in_stretches(
    database: Database, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr("newsreader.storage.index.building.FEW", 0)
    monkeypatch.setattr("newsreader.storage.search.MANY", 2)
    store(database, *plain_issue(["甲桥通车\n新桥 ＡＢＣ", "乙桥\n第二段"]))
    index = make_index(database)
    assert segments(index) == [4]
    assert index.is_complete()
    assert [count(database, word) for word in ("桥", "新桥", "abc")] == [3, 2, 1]
