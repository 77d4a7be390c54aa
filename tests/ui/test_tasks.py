import sys
import threading
from collections.abc import Callable, Iterator
from pathlib import Path

import pytest
from pytestqt.qtbot import QtBot

from newsreader.core.errors import BadInputError, Cancelled, LibraryError, NewsreaderError
from newsreader.core.progress import Progress
from newsreader.services.library import Library
from newsreader.ui.opening import Opener
from newsreader.ui.tasks import Tasks


@pytest.fixture
def tasks(library_path: Path, qtbot: QtBot) -> Iterator[Tasks]:
    made = Tasks(Opener(library_path, str))
    yield made
    made.close()


def _fail(_library: Library) -> None:
    raise BadInputError("no-such-article", id="x")


def _break(_library: Library) -> None:
    raise ZeroDivisionError


@pytest.mark.parametrize(("kind", "read_only"), [("read", True), ("write", False), ("long", False)])
def test_work_runs_elsewhere_and_comes_back_here(
    tasks: Tasks, qtbot: QtBot, kind: str, read_only: bool
) -> None:
    found: list[object] = []
    getattr(tasks, kind)(
        lambda library: (library.read_only, threading.current_thread()),
        lambda result: found.extend([*result, threading.current_thread()]),
    )
    qtbot.waitUntil(lambda: bool(found))
    assert found[0] is read_only
    assert found[1] is not threading.main_thread()
    assert found[2] is threading.main_thread()
    assert tasks.pending == 0


def test_writes_keep_their_order(tasks: Tasks, qtbot: QtBot) -> None:
    order: list[int] = []
    for number in range(50):
        tasks.write(lambda _, n=number: order.append(n))
    with qtbot.waitSignal(tasks.idle):
        pass
    assert order == list(range(50))


def test_an_error_goes_to_whoever_asked_else_to_all(tasks: Tasks, qtbot: QtBot) -> None:
    mine: list[NewsreaderError] = []
    with qtbot.waitSignal(tasks.failed) as everybody:
        tasks.read(_fail, failed=mine.append)
        tasks.read(_fail)
    qtbot.waitUntil(lambda: bool(mine))
    assert mine[0].key == everybody.args[0].key == "no-such-article"


def test_a_bug_goes_to_the_hook(
    tasks: Tasks, qtbot: QtBot, monkeypatch: pytest.MonkeyPatch
) -> None:
    found: list[type[BaseException]] = []
    monkeypatch.setattr(sys, "excepthook", lambda kind, _error, _trace: found.append(kind))
    tasks.write(_break)
    tasks.write(lambda _: 1, lambda _: found.append(KeyError))
    qtbot.waitUntil(lambda: len(found) == 2)
    assert found == [ZeroDivisionError, KeyError]


def test_a_dropped_task_is_not_begun_and_not_answered(tasks: Tasks, qtbot: QtBot) -> None:
    gate, done = threading.Event(), list[str]()
    tasks.write(lambda _: gate.wait(5))
    waiting = tasks.write(lambda _: done.append("begun"), lambda _: done.append("answered"))
    waiting.drop()
    gate.set()
    qtbot.waitUntil(lambda: tasks.pending == 0)
    assert not done


def test_a_task_dropped_while_it_runs_is_not_answered(tasks: Tasks, qtbot: QtBot) -> None:
    gate, done = threading.Event(), list[str]()
    running = tasks.write(lambda _: gate.wait(5), lambda _: done.append("answered"))
    running.drop()
    gate.set()
    qtbot.waitUntil(lambda: tasks.pending == 0)
    assert not done


def test_parts_come_one_by_one_before_the_end(tasks: Tasks, qtbot: QtBot) -> None:
    shown, found = threading.Event(), list[object]()

    def parts(library: Library, _cancelled: Callable[[], bool]) -> Iterator[object]:
        yield library.read_only
        yield shown.wait(5)
        raise BadInputError("no-such-article", id="x")

    def take(part: object) -> None:
        found.append(part)
        shown.set()

    tasks.ask_in_parts(parts, take, lambda error: found.append(error.key))
    qtbot.waitUntil(lambda: tasks.pending == 0)
    assert found == [True, True, "no-such-article"]


def test_parts_that_are_dropped_meanwhile_do_not_come(tasks: Tasks, qtbot: QtBot) -> None:
    found = list[object]()

    def parts(_library: Library, cancelled: Callable[[], bool]) -> Iterator[object]:
        yield 1
        _until(cancelled)
        yield 2
        raise Cancelled

    def take(part: object) -> None:
        found.append(part)
        asked.drop()

    asked = tasks.ask_in_parts(parts, take)
    qtbot.waitUntil(lambda: tasks.pending == 0)
    assert found == [1]


def test_progress_is_shown_but_not_too_often(tasks: Tasks, qtbot: QtBot) -> None:
    shown: list[int] = []
    job = tasks.job(lambda progress: shown.append(progress.done))

    def work(_library: Library) -> None:
        for number in range(1, 1001):
            job.report(Progress(number, 1000, "x"))

    tasks.long(work)
    qtbot.waitUntil(lambda: tasks.pending == 0)
    assert shown[0] == 1
    assert shown[-1] == 1000
    assert len(shown) < 100


def test_closing_finishes_writes_cancels_jobs_and_drops_reads(
    library_path: Path, qtbot: QtBot
) -> None:
    tasks, done = Tasks(Opener(library_path, str)), list[str]()
    job = tasks.job(lambda _: None)
    tasks.long(lambda _: _until(job.cancelled), lambda _: done.append("long"))
    for _ in range(3):
        tasks.write(lambda _: done.append("write"), lambda _: done.append("answer"))
    tasks.read(lambda _: 1, lambda _: done.append("read"))
    tasks.close()
    assert done.count("write") == done.count("answer") == 3
    assert "long" in done
    assert "read" not in done
    assert tasks.write(lambda _: done.append("late")).dropped
    assert not list(library_path.parent.glob("*-journal"))


def test_a_library_that_does_not_open_fails_each_task(tmp_path: Path, qtbot: QtBot) -> None:
    path = tmp_path / "text.db"
    path.write_text("not a database, but long enough to be looked at" * 10)
    tasks = Tasks(Opener(path, str))
    with qtbot.waitSignal(tasks.failed) as first:
        tasks.write(lambda library: library.path)
    assert isinstance(first.args[0], LibraryError)
    tasks.close()


def _until(asked: object) -> None:
    while not asked():  # type: ignore[operator]
        threading.Event().wait(0.005)


def test_a_question_is_told_that_it_was_dropped(tasks: Tasks, qtbot: QtBot) -> None:
    begun = threading.Event()
    told: list[object] = []

    def ask(_library: Library, cancelled: Callable[[], bool]) -> None:
        begun.set()
        while not cancelled():
            pass
        told.append("cancelled")
        raise Cancelled

    task = tasks.ask(ask, told.append, told.append)
    assert begun.wait(60)
    task.drop()
    qtbot.waitUntil(lambda: not tasks.pending)
    assert told == ["cancelled"]


def test_a_question_that_is_not_dropped_is_answered(tasks: Tasks, qtbot: QtBot) -> None:
    told: list[object] = []
    tasks.ask(lambda _, cancelled: cancelled(), told.append)
    qtbot.waitUntil(lambda: bool(told))
    assert told == [False]
