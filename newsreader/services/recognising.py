"""Recognising one issue, or many in several processes at once."""

import multiprocessing
import os
import signal
import threading
from collections.abc import Callable, Generator, Iterator
from contextlib import ExitStack, contextmanager
from contextvars import ContextVar
from dataclasses import replace
from typing import TYPE_CHECKING

from newsreader.core.errors import Cancelled
from newsreader.core.findings import Finding, FindingKind, Repair, Severity
from newsreader.core.known import KnownStructure
from newsreader.core.progress import Checkpoint, go_on
from newsreader.core.recognised import RecognisedIssue
from newsreader.core.source import BadByte, IssueText, SourceFile
from newsreader.core.spans import Span
from newsreader.recognition.pipeline import recognise

if TYPE_CHECKING:
    from concurrent.futures import Future, ProcessPoolExecutor
    from multiprocessing.synchronize import Event

WORTH = 32
"""Fewer issues than this are done sooner without starting processes for them."""

Answer = Callable[[Checkpoint], RecognisedIssue]
"""Waits for a recognition that was asked for; the checkpoint may stop it."""

PATIENCE = 0.2
"""Seconds between two looks at whether the work of other processes is still wanted."""

_STOP: ContextVar["Event"] = ContextVar("stop")
"""In a process that recognises for another: set once no more is wanted."""

Ask = Callable[[SourceFile, IssueText, int], Answer]
"""Asks for the recognition of an issue, of so many that are known of."""


@contextmanager
def recogniser(jobs: int) -> Generator[Ask]:
    """Offer recognition, in `jobs` processes once the number of issues is worth it.

    At the end all processes are stopped, also those that are still at work.
    """
    with ExitStack() as stack:
        pools: list[ProcessPoolExecutor] = []

        def ask(source: SourceFile, issue: IssueText, total: int) -> Answer:
            if jobs < 2 or total < WORTH:
                return lambda checkpoint: recognise_issue(source, issue, checkpoint)
            if not pools:
                pools.append(stack.enter_context(_pool(jobs)))
            future = _submitted(pools[0], issue)
            return lambda checkpoint: with_source_findings(
                source, issue, _result(future, issue, checkpoint)
            )

        yield ask


@contextmanager
def _pool(jobs: int) -> "Generator[ProcessPoolExecutor]":
    # 15 ms: not on the window's start path.
    from concurrent.futures import ProcessPoolExecutor  # noqa: PLC0415
    from multiprocessing import get_context  # noqa: PLC0415

    # A forked copy of a process with threads may hang.
    context = get_context("spawn")
    stop = context.Event()
    pool = ProcessPoolExecutor(jobs, context, _begin_worker, (stop,))
    try:
        yield pool
    finally:
        stop.set()
        pool.shutdown(cancel_futures=True)


def _begin_worker(stop: "Event") -> None:
    """Take the sign to stop; Ctrl+C is for the process that waits, and it ends the others."""
    signal.signal(signal.SIGINT, signal.SIG_IGN)
    _STOP.set(stop)
    threading.Thread(target=_end_with_parent, daemon=True).start()


def _end_with_parent() -> None:
    """End when the process that waits is no more: killed, it could not say so."""
    parent = multiprocessing.parent_process()
    if parent is not None:
        parent.join()
        os._exit(1)


def _submitted(pool: "ProcessPoolExecutor", issue: IssueText) -> "Future[RecognisedIssue] | None":
    """Ask the other processes; None if they are no more, because one was killed."""
    from concurrent.futures import BrokenExecutor  # noqa: PLC0415  loaded with the pool

    try:
        return pool.submit(_recognise_in_worker, issue.text, issue.known)
    except BrokenExecutor:
        return None


def _recognise_in_worker(text: str, known: KnownStructure | None) -> RecognisedIssue:
    return recognise(text, known, _stop_if_told)


def _stop_if_told(_share: float) -> None:
    if _STOP.get().is_set():
        raise Cancelled


def _result(
    future: "Future[RecognisedIssue] | None", issue: IssueText, checkpoint: Checkpoint
) -> RecognisedIssue:
    """Wait for another process; what it does not do, because it was killed, is done here."""
    from concurrent.futures import BrokenExecutor  # noqa: PLC0415  loaded with the pool

    while future is not None:
        try:
            return future.result(PATIENCE)
        except TimeoutError:
            checkpoint(0.0)
        except BrokenExecutor:
            break
    return recognise(issue.text, issue.known, checkpoint)


def recognise_issue(
    source: SourceFile, issue: IssueText, checkpoint: Checkpoint = go_on
) -> RecognisedIssue:
    """Recognise an issue; what was doubtful in reading its source stands among the findings."""
    return with_source_findings(source, issue, recognise(issue.text, issue.known, checkpoint))


def with_source_findings(
    source: SourceFile, issue: IssueText, recognised: RecognisedIssue
) -> RecognisedIssue:
    """Put what was doubtful in reading before the findings of recognition."""
    doubts = (*_decoding_findings(source, issue), *issue.findings)
    return replace(recognised, findings=(*doubts, *recognised.findings))


def _decoding_findings(source: SourceFile, issue: IssueText) -> Iterator[Finding]:
    if not source.certain:
        details = (("encoding", source.encoding),)
        yield Finding(FindingKind.GUESSED_ENCODING, (), severity=Severity.INFO, details=details)
    for bad in issue.bad_bytes:
        yield _unreadable(bad, source, issue)


def _unreadable(bad: BadByte, source: SourceFile, issue: IssueText) -> Finding:
    """Name a byte; in a text that was put together anew its place is not known."""
    details = (
        ("position", str(bad.position)),
        ("value", f"{bad.value:02X}"),
        ("encoding", source.encoding),
    )
    spans = () if issue.extracted else (Span(bad.at, bad.at + 1),)
    return Finding(FindingKind.UNREADABLE_CHARACTER, spans, repair=Repair.MARKED, details=details)
