from collections.abc import Callable, Iterator
from pathlib import Path

import pytest
from pytestqt.qtbot import QtBot

from newsreader.core.changes import Changes
from newsreader.core.errors import LibraryError
from newsreader.services.library import Library
from newsreader.storage.database import Database
from newsreader.ui.tasks import Task
from tests.support.builders import ISSUE_ID
from tests.support.window import Window


def _pending(path: Path) -> int:
    with Library.open(path, read_only=True) as library:
        return library.index.pending()


def _discard(path: Path) -> None:
    with Library.open(path) as library:
        library.index.discard()


def _spoil(path: Path) -> None:
    with Database(path) as database, database.write():
        database.execute("UPDATE index_segments SET documents = x'01'")


def _heads(window: Window) -> list[str]:
    model = window.program.tools.search.model
    return [model.hit(row).headline for row in range(model.rowCount())]


@pytest.fixture
def single(monkeypatch: pytest.MonkeyPatch) -> None:
    """Index one article in a transaction, and none on the way to an answer."""
    monkeypatch.setattr("newsreader.ui.search.indexing.BATCH", 1)
    monkeypatch.setattr("newsreader.storage.index.searcher.MOST", 0)
    monkeypatch.setattr("newsreader.storage.index.overlay.MOST", 0)


@pytest.fixture
def opened(run_path: Path, qtbot: QtBot) -> Iterator[Callable[[], Window]]:
    """Open windows on the library once it is as a test wants it."""
    made: list[Window] = []

    def window() -> Window:
        made.append(Window(run_path, qtbot).start())
        return made[-1]

    yield window
    for each in made:
        each.close()


def test_what_is_pending_is_indexed_at_the_start(
    run_path: Path, opened: Callable[[], Window], single: None
) -> None:
    _discard(run_path)
    assert _pending(run_path) == 6
    window = opened()
    assert _pending(run_path) == 0
    assert window.program.window.progress.isHidden()
    window.search("桥")
    assert len(_heads(window)) == 5
    assert window.program.tools.results.header.notes.isHidden()


def test_an_answer_of_a_part_says_so_and_is_asked_for_again(
    run: Window, run_path: Path, single: None
) -> None:
    _discard(run_path)
    run.search("桥")
    assert _heads(run) == []
    assert "not all was searched" in run.program.tools.results.header.notes.text()
    run.program.bus.changed.emit(Changes(issues=frozenset({ISSUE_ID})))
    run.settle()
    assert len(_heads(run)) == 5


def test_it_stops_when_it_is_cancelled_and_goes_on_the_next_time(
    run: Window, run_path: Path, single: None
) -> None:
    _discard(run_path)
    keeper, line = run.program.tools.index, run.program.window.progress
    keeper._begin(6)
    keeper.look()
    assert "Indexing" in line.text
    line.stop()
    assert line.text == "Stopping…"
    run.settle()
    assert _pending(run_path) >= 5
    assert line.isHidden()
    keeper.look()
    keeper.look()
    run.settle()
    assert _pending(run_path) == 0


def test_cancelling_without_work_changes_nothing(run: Window) -> None:
    run.program.window.progress.stop()
    assert run.program.window.progress.text == ""


def test_a_damaged_index_is_made_anew(run_path: Path, opened: Callable[[], Window]) -> None:
    _spoil(run_path)
    window = opened()
    window.search("桥")
    assert len(_heads(window)) == 5
    assert [str(notice)[:36] for notice in window.notices] == [
        "The search index was damaged and is "
    ]
    again = LibraryError("index-damaged", path=run_path)
    window.program.tools.search.failed.emit(again)
    assert window.notices[-1] is again


def test_a_damaged_index_of_a_library_that_is_only_read_is_told_of(
    run_path: Path, opened: Callable[[], Window], monkeypatch: pytest.MonkeyPatch
) -> None:
    _spoil(run_path)
    as_asked = Library.open
    only_read = {"read_only": True}
    monkeypatch.setattr(Library, "open", lambda path, **how: as_asked(path, **how | only_read))
    window = opened()
    window.search("桥")
    assert isinstance(window.notices[-1], LibraryError)
    assert window.notices[-1].key == "index-damaged"


def test_other_errors_of_a_search_are_told(run: Window, monkeypatch: pytest.MonkeyPatch) -> None:
    error = LibraryError("library-locked", path="x")
    run.program.tools.search.failed.emit(error)
    assert run.notices == [error]
    keeper = run.program.tools.index
    keeper._stop(error)
    assert run.notices == [error, error]


def test_a_page_that_does_not_come_is_asked_for_again(run: Window) -> None:
    search = run.program.tools.search
    run.search("桥")
    search.model._asked, search.model._total = True, 9
    search._miss(LibraryError("library-locked", path="x"))
    assert search.model.canFetchMore(search.model.index(-1))
    assert isinstance(search._asked[-1], Task)
