"""Recognising one source, or many in several processes at once."""

import signal
from collections.abc import Callable, Generator, Iterator
from contextlib import contextmanager
from dataclasses import replace

from newsreader.core.findings import Finding, FindingKind, Repair, Severity
from newsreader.core.issue import RecognisedIssue
from newsreader.core.source import SourceFile
from newsreader.core.spans import Span
from newsreader.recognition.pipeline import recognise

WORTH = 32
"""Fewer sources than this are done sooner without starting processes for them."""

Answer = Callable[[], RecognisedIssue]
"""Waits for a recognition that was asked for."""

Ask = Callable[[SourceFile], Answer]
"""Asks for the recognition of a source."""


@contextmanager
def recogniser(jobs: int, sources: int) -> Generator[Ask]:
    """Offer recognition, in `jobs` processes where the number of sources is worth it."""
    if jobs < 2 or sources < WORTH:
        yield _at_once
        return
    # 15 ms: not on the window's start path.
    from concurrent.futures import ProcessPoolExecutor  # noqa: PLC0415
    from multiprocessing import get_context  # noqa: PLC0415

    pool = ProcessPoolExecutor(
        jobs,
        # A forked copy of a process with threads may hang.
        get_context("spawn"),
        # Ctrl+C is for the process that waits; it ends the others.
        signal.signal,
        (signal.SIGINT, signal.SIG_IGN),
    )

    def ask(source: SourceFile) -> Answer:
        future = pool.submit(recognise, source.text)
        return lambda: with_source_findings(source, future.result())

    try:
        yield ask
    finally:
        pool.shutdown(cancel_futures=True)


def recognise_source(source: SourceFile) -> RecognisedIssue:
    """Recognise a source; what was doubtful in decoding it stands among the findings."""
    return with_source_findings(source, recognise(source.text))


def with_source_findings(source: SourceFile, recognised: RecognisedIssue) -> RecognisedIssue:
    """Put what was doubtful in decoding `source` before the findings of recognition."""
    return replace(recognised, findings=(*_source_findings(source), *recognised.findings))


def _at_once(source: SourceFile) -> Answer:
    return lambda: recognise_source(source)


def _source_findings(source: SourceFile) -> Iterator[Finding]:
    if not source.certain:
        details = (("encoding", source.encoding),)
        yield Finding(FindingKind.GUESSED_ENCODING, (), severity=Severity.INFO, details=details)
    for bad in source.bad_bytes:
        details = (
            ("position", str(bad.position)),
            ("value", f"{bad.value:02X}"),
            ("encoding", source.encoding),
        )
        span = Span(bad.at, bad.at + 1)
        yield Finding(
            FindingKind.UNREADABLE_CHARACTER, (span,), repair=Repair.MARKED, details=details
        )
