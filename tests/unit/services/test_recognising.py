import signal
from collections.abc import Iterator
from contextvars import copy_context
from multiprocessing import get_context

import pytest

from newsreader.core.errors import Cancelled
from newsreader.services import recognising

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
