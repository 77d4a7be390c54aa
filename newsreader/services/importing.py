"""Bringing sources in: read, recognise, store, each issue whole or not at all."""

import time
from collections import deque
from collections.abc import Callable, Iterable, Iterator, Sequence
from contextlib import suppress
from dataclasses import dataclass, field, replace
from functools import partial
from pathlib import Path

from newsreader.core.changes import Changes
from newsreader.core.errors import Cancelled, LibraryError, NewsreaderError
from newsreader.core.findings import Finding
from newsreader.core.ids import IssueId, issue_id
from newsreader.core.masthead import Masthead
from newsreader.core.printed import paged
from newsreader.core.progress import Checkpoint, Progress
from newsreader.core.reports import FailedSource, ImportedIssue, ImportReport, SkippedSource
from newsreader.core.source import IssueText, SourceFile
from newsreader.importers import registry
from newsreader.importers.base import Found
from newsreader.importers.options import PLAIN, Options
from newsreader.recognition.pipeline import VERSION
from newsreader.services.deciding import UNDECIDED, Decisions, OtherText
from newsreader.services.portioning import Ready, portions
from newsreader.services.preparing import (
    IssueState,
    PreparedIssue,
)
from newsreader.services.recognising import Answer, Ask, recogniser
from newsreader.storage.articles import Articles
from newsreader.storage.boxes import PageBoxes
from newsreader.storage.database import Database
from newsreader.storage.findings import Findings
from newsreader.storage.issues import Issues
from newsreader.storage.search import SearchIndex
from newsreader.storage.sources import Sources

FINDINGS = 20_000
"""Most findings that a report tells one by one: the whole run of a paper has millions."""

WORDS = 16
"""Code points by which a report names the place of a finding."""

Outcome = ImportedIssue | SkippedSource | FailedSource
"""What became of an issue, or of a source without any."""


class Importing:
    """Stores what people bring, each issue whole or not at all."""

    def __init__(self, database: Database, index: SearchIndex) -> None:
        self._database = database
        self._index = index
        self._sources = Sources(database)
        self._issues = Issues(database)
        self._articles = Articles(database)
        self._findings = Findings(database)
        self._boxes = PageBoxes(database)

    def run(
        self,
        paths: Sequence[Path],
        *,
        progress: Callable[[Progress], None] = lambda _: None,
        cancelled: Callable[[], bool] = lambda: False,
        jobs: int = 1,
        options: Options = PLAIN,
        decisions: Decisions = UNDECIDED,
    ) -> tuple[ImportReport, Changes]:
        """Import files, folders and archives.

        A file that cannot be imported is reported and the others go on; cancelling, also in the
        middle of a long text, keeps the issues that are done. Raises LibraryError where the library
        itself cannot be used.
        """
        begun = time.perf_counter()
        self._bring_index_up_to_date(progress, cancelled)
        found = [item for path in paths for item in registry.expand(path)]
        tally = _Tally(len(found))
        watch = _Watch(tally, progress, cancelled)
        with suppress(Cancelled), recogniser(jobs) as ask:
            ahead = 2 * jobs if jobs > 1 else 0
            work = _Work(found, options, decisions, ask, tally)
            for portion in portions(self._ready(work, ahead, watch)):
                tally.add(self._kept(portion, decisions))
        self._index.compact(cancelled=cancelled)
        progress(Progress(tally.done, tally.total, "", tally.told()))
        return tally.report(time.perf_counter() - begun)

    def _ready(self, work: "_Work", ahead: int, watch: "_Watch") -> Iterator[Ready]:
        for begin in self._begun(work, ahead):
            watch.begin(begin.label)
            yield begin.wait(watch.checkpoint)
            watch.ready += 1

    def _kept(self, portion: Sequence[Ready], decisions: Decisions) -> list[Outcome]:
        """Store several issues in one transaction and one step of the index."""
        with self._database.write(), self._index.together():
            return [self._finished(ready, decisions) for ready in portion]

    def store(self, prepared: PreparedIssue) -> ImportedIssue | SkippedSource:
        """Store one issue in one transaction, unless its text is in the library already."""
        source, recognised, text = prepared.source, prepared.recognised, prepared.text
        issue = prepared.id
        with self._database.write():
            if self._issues.key(issue) is not None:
                return SkippedSource(prepared.path, issue)
            self._sources.add(source, *source.importer)
            key = self._issues.add(issue, source.sha256, recognised.masthead, VERSION, text.kept)
            self._issues.add_furniture(key, recognised.furniture)
            self._boxes.add(key, paged(text.boxes, recognised.articles))
            keys = self._articles.add(key, issue, recognised.articles)
            blocks = [article.blocks for article in recognised.articles]
            self._findings.add(key, recognised.findings, blocks, keys)
            self._index.update(keys)
        return ImportedIssue(
            prepared.path,
            source.sha256,
            issue,
            prepared.title,
            len(recognised.articles),
            recognised.findings,
            tuple(place_words(text.text, finding) for finding in recognised.findings),
            len(recognised.findings),
        )

    def placed(self, issue: PreparedIssue) -> PreparedIssue:
        """Return the issue with how it stands to the library."""
        pages = frozenset(article.page for article in issue.recognised.articles)
        state, existing = self.standing(issue.id, issue.recognised.masthead, pages)
        return replace(issue, state=state, existing=existing)

    def standing(
        self, issue: IssueId, masthead: Masthead, pages: frozenset[int]
    ) -> tuple[IssueState, IssueId | None]:
        """Tell whether the library has this issue's text, or another one of the same pages."""
        if self._issues.key(issue) is not None:
            return IssueState.SAME_SOURCE, issue
        for existing, others in self._issues.alike(masthead).items():
            if pages & others:
                return IssueState.OTHER_TEXT, existing
        return IssueState.NEW, None

    def _bring_index_up_to_date(
        self, progress: Callable[[Progress], None], cancelled: Callable[[], bool]
    ) -> None:
        """Index what is pending: what comes in now has its turn after it."""
        total = self._index.pending()
        self._index.build(lambda left: progress(Progress(total - left, total, "")), cancelled)

    def _begun(self, work: "_Work", ahead: int) -> Iterator["_Begun"]:
        """Yield the issues in order; the `ahead` next ones are being recognised meanwhile."""
        waiting: deque[_Begun] = deque()
        for item in work.found:
            for begun in self._begin(item, work):
                waiting.append(begun)
                if len(waiting) > ahead:
                    yield waiting.popleft()
        yield from waiting

    def _begin(self, item: Found | FailedSource, work: "_Work") -> Iterator["_Begun"]:
        """Read a source and begin the recognition of its issues, one after the other."""
        if isinstance(item, FailedSource):
            yield _Begun(item.path, lambda _: item)
            return
        try:
            source = registry.read(item, work.decisions.options(item.label, work.options))
        except NewsreaderError as error:
            failed = FailedSource(item.label, error)
            yield _Begun(item.label, lambda _: failed)
            return
        work.tally.total += len(source.issues) - 1
        for text in source.issues:
            known = issue_id(text.text)
            if self._issues.key(known) is not None:
                skipped = SkippedSource(item.label, known)
                yield _Begun(item.label, partial(_given, skipped))
            else:
                answer = work.ask(source, text, work.tally.total)
                yield _Begun(item.label, partial(_prepared, item.label, source, text, answer))

    def _finished(self, ready: Ready, decisions: Decisions) -> Outcome:
        if not isinstance(ready, PreparedIssue):
            return ready
        edited = decisions.mastheads.get(ready.id)
        try:
            return self._settled(
                ready if edited is None else ready.with_masthead(edited), decisions
            )
        except LibraryError:
            raise
        except NewsreaderError as error:
            return FailedSource(ready.path, error)

    def _settled(self, issue: PreparedIssue, decisions: Decisions) -> Outcome:
        """Store an issue, unless the library has another text of it and that shall stay alone."""
        choice = decisions.other_text(issue.id)
        placed = issue if choice is OtherText.BESIDE else self.placed(issue)
        existing = placed.existing
        if placed.state is not IssueState.OTHER_TEXT or existing is None:
            return self.store(issue)
        if choice is OtherText.SKIP:
            return SkippedSource(issue.path, existing, other_text=True)
        stored = self.store(issue)
        return replace(stored, replaces=existing) if isinstance(stored, ImportedIssue) else stored


def _given(skipped: SkippedSource, _checkpoint: Checkpoint) -> SkippedSource:
    return skipped


def _prepared(
    path: str, source: SourceFile, text: IssueText, answer: Answer, checkpoint: Checkpoint
) -> PreparedIssue:
    return PreparedIssue(path, source, text, answer(checkpoint))


@dataclass(frozen=True, slots=True)
class _Begun:
    """An issue that is being recognised, or what is already known to have become of a source."""

    label: str
    wait: Callable[[Checkpoint], Ready]


@dataclass(slots=True)
class _Tally:
    """What became of the issues so far; `total` grows as sources turn out to hold several."""

    total: int
    imported: list[ImportedIssue] = field(default_factory=list[ImportedIssue])
    skipped: list[SkippedSource] = field(default_factory=list[SkippedSource])
    failed: list[FailedSource] = field(default_factory=list[FailedSource])
    cancelled: bool = False
    stored: list[IssueId] = field(default_factory=list[IssueId])
    findings: int = 0

    @property
    def done(self) -> int:
        return len(self.imported) + len(self.skipped) + len(self.failed)

    def add(self, outcomes: Iterable[Outcome]) -> None:
        for outcome in outcomes:
            self._add(outcome)

    def told(self) -> tuple[IssueId, ...]:
        """Return what was stored since this was asked last."""
        stored, self.stored = tuple(self.stored), []
        return stored

    def _add(self, outcome: Outcome) -> None:
        match outcome:
            case ImportedIssue():
                self.findings += outcome.doubts
                self.stored.append(outcome.issue_id)
                told = self.findings <= FINDINGS
                self.imported.append(outcome if told else replace(outcome, findings=(), words=()))
            case SkippedSource():
                self.skipped.append(outcome)
            case _:
                self.failed.append(outcome)

    def report(self, seconds: float) -> tuple[ImportReport, Changes]:
        report = ImportReport(
            tuple(self.imported), tuple(self.skipped), tuple(self.failed), seconds, self.cancelled
        )
        return report, Changes(issues=frozenset(issue.issue_id for issue in self.imported))


@dataclass(slots=True)
class _Watch:
    """Tells of progress, and stops where that is wished."""

    tally: _Tally
    progress: Callable[[Progress], None]
    cancelled: Callable[[], bool]
    label: str = ""
    ready: int = 0

    def begin(self, label: str) -> None:
        """Tell of the next issue and of the one before it."""
        self.label = label
        self._look(Progress(self.ready, self.tally.total, label, self.tally.told()))

    def checkpoint(self, share: float) -> None:
        """Tell how much of the issue at hand is done."""
        self._look(Progress(self.ready, self.tally.total, self.label, share=share))

    def _look(self, progress: Progress) -> None:
        if self.cancelled():
            self.tally.cancelled = True
            raise Cancelled
        self.progress(progress)


@dataclass(frozen=True, slots=True)
class _Work:
    """What there is to import, and how."""

    found: Sequence[Found | FailedSource]
    options: Options
    decisions: Decisions
    ask: Ask
    tally: _Tally


def place_words(text: str, finding: Finding) -> str:
    """Return how the place of a finding begins; the empty text if it has none."""
    if not finding.spans:
        return ""
    place = finding.spans[0]
    words = " ".join(text[place.start : min(place.end, place.start + WORDS)].split())
    return f"{words}…" if place.length > WORDS else words
