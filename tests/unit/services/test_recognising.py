import multiprocessing
import os
import signal
from collections.abc import Iterator
from contextvars import copy_context
from multiprocessing import get_context

import pytest

from newsreader.core.errors import Cancelled
from newsreader.core.progress import go_on
from newsreader.services import recognising
from tests.support.builders import ISSUE_TEXT, source_file

LONG = "标题\n\n正文。\n\n" * 20_000


@pytest.fixture(autouse=True)
def interrupts() -> Iterator[None]:
    before = signal.getsignal(signal.SIGINT)
    yield
    signal.signal(signal.SIGINT, before)


def test_a_worker_stops_once_it_is_told() -> None:
    context, stop = copy_context(), get_context("spawn").Event()
    context.run(recognising._begin_worker, stop)
    assert signal.getsignal(signal.SIGINT) is signal.SIG_IGN
    assert context.run(recognising._recognise_in_worker, LONG[:2000], None).articles
    assert context.run(recognising._recognise_in_worker, LONG, None).articles
    stop.set()
    with pytest.raises(Cancelled):
        context.run(recognising._recognise_in_worker, LONG, None)


def test_what_killed_processes_leave_is_done_here() -> None:
    source = source_file(ISSUE_TEXT)
    issue = source.issues[0]
    with recognising.recogniser(2) as ask:
        begun = [ask(source, issue, recognising.WORTH) for _ in range(3)]
        for child in multiprocessing.active_children():
            child.kill()
            child.join()
        expected = recognising.recognise_issue(source, issue)
        assert [answer(go_on) for answer in begun] == [expected] * 3
        assert ask(source, issue, recognising.WORTH)(go_on) == expected


def test_a_worker_ends_with_the_process_that_waits(monkeypatch: pytest.MonkeyPatch) -> None:
    seen: list[int] = []
    monkeypatch.setattr(os, "_exit", seen.append)
    recognising._end_with_parent()
    assert seen == []

    class Gone:
        def join(self) -> None: ...

    monkeypatch.setattr(multiprocessing, "parent_process", Gone)
    recognising._end_with_parent()
    assert seen == [1]
