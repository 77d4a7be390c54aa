"""Bringing sources in: read, recognise, store, one transaction an issue."""

import time
from collections import deque
from collections.abc import Callable, Iterator, Sequence
from dataclasses import dataclass, field
from pathlib import Path

from newsreader.core.article import reading_text
from newsreader.core.changes import Changes
from newsreader.core.errors import LibraryError, NewsreaderError
from newsreader.core.findings import Finding
from newsreader.core.ids import issue_id
from newsreader.core.issue import Masthead, RecognisedIssue
from newsreader.core.progress import Progress
from newsreader.core.reports import FailedSource, ImportedIssue, ImportReport, SkippedSource
from newsreader.core.source import SourceFile
from newsreader.importers import registry
from newsreader.importers.base import FoundFile
from newsreader.importers.names import readable
from newsreader.recognition.pipeline import VERSION
from newsreader.services.recognising import Answer, Ask, recognise_source, recogniser
from newsreader.storage.articles import Articles
from newsreader.storage.database import Database
from newsreader.storage.findings import Findings
from newsreader.storage.issues import Issues
from newsreader.storage.search import SearchIndex
from newsreader.storage.sources import Sources

WORDS = 16
"""Code points by which a report names the place of a finding."""


@dataclass(frozen=True, slots=True)
class PreparedSource:
    """A source that was read and recognised, and is not in the library yet."""

    path: str
    source: SourceFile
    recognised: RecognisedIssue


Begun = Callable[[], PreparedSource | SkippedSource | FailedSource]
"""Waits for a file that is being read and recognised."""

Outcome = ImportedIssue | SkippedSource | FailedSource
"""What became of one file."""


def inspect(path: Path) -> tuple[SourceFile, RecognisedIssue]:
    """Read and recognise one file, storing nothing; BadInputError or MachineError if it fails."""
    prepared = prepare(path)
    return prepared.source, prepared.recognised


def prepare(path: Path) -> PreparedSource:
    """Read and recognise one file; BadInputError or MachineError if it cannot be read."""
    source = registry.read(FoundFile(path, readable(str(path)), readable(path.name)))
    return PreparedSource(readable(str(path)), source, recognise_source(source))


class Importing:
    """Stores what people bring, each issue whole or not at all."""

    def __init__(self, database: Database, index: SearchIndex) -> None:
        self._database = database
        self._index = index
        self._sources = Sources(database)
        self._issues = Issues(database)
        self._articles = Articles(database)
        self._findings = Findings(database)

    def prepare(self, path: Path) -> PreparedSource:
        """Read and recognise one file; BadInputError or MachineError if it cannot be read."""
        return prepare(path)

    def run(
        self,
        paths: Sequence[Path],
        *,
        progress: Callable[[Progress], None] = lambda _: None,
        cancelled: Callable[[], bool] = lambda: False,
        jobs: int = 1,
    ) -> tuple[ImportReport, Changes]:
        """Import files, folders and archives.

        A file that cannot be imported is reported and the others go on; cancelling keeps what is
        done. Raises LibraryError where the library itself cannot be used.
        """
        begun = time.perf_counter()
        found = [item for path in paths for item in registry.expand(path)]
        tally = _Tally()
        with recogniser(jobs, len(found)) as ask:
            files = self._begun(found, ask, ahead=2 * jobs if jobs > 1 else 0)
            for item, wait in zip(found, files, strict=True):
                if cancelled():
                    tally.cancelled = True
                    break
                progress(Progress(tally.done, len(found), _label(item)))
                tally.add(self._finished(wait()))
        progress(Progress(tally.done, len(found), ""))
        return tally.report(time.perf_counter() - begun)

    def store(self, prepared: PreparedSource) -> ImportedIssue | SkippedSource:
        """Store one issue in one transaction, unless its text is in the library already."""
        source, recognised = prepared.source, prepared.recognised
        issue = issue_id(source.text)
        with self._database.write():
            if self._issues.key(issue) is not None:
                return SkippedSource(prepared.path, issue)
            importer = registry.importer_of(source.name, source.data)
            self._sources.add(source, importer.id, importer.version)
            key = self._issues.add(issue, source.sha256, recognised.masthead, VERSION)
            self._issues.add_furniture(key, recognised.furniture)
            keys = self._articles.add(key, issue, recognised.articles)
            self._findings.add(key, recognised.findings, recognised.articles, keys)
            texts = (reading_text(article.blocks) for article in recognised.articles)
            self._index.add(zip(keys, texts, strict=True))
        return ImportedIssue(
            prepared.path,
            source.sha256,
            issue,
            _title(recognised.masthead, source),
            len(recognised.articles),
            recognised.findings,
            tuple(_words(source.text, finding) for finding in recognised.findings),
        )

    def _begun(
        self, found: Sequence[FoundFile | FailedSource], ask: Ask, ahead: int
    ) -> Iterator[Begun]:
        """Yield the files in order; the `ahead` next ones are being recognised meanwhile."""
        waiting: deque[Begun] = deque()
        for item in found:
            waiting.append(self._begin(item, ask))
            if len(waiting) > ahead:
                yield waiting.popleft()
        yield from waiting

    def _begin(self, item: FoundFile | FailedSource, ask: Ask) -> Begun:
        if isinstance(item, FailedSource):
            return lambda: item
        try:
            source = registry.read(item)
        except NewsreaderError as error:
            failed = FailedSource(item.label, error)
            return lambda: failed
        known = self._issues.of_source(source.sha256)
        if known is not None:
            return lambda: SkippedSource(item.label, known)
        return _prepared_later(item.label, source, ask(source))

    def _finished(self, ready: PreparedSource | SkippedSource | FailedSource) -> Outcome:
        if not isinstance(ready, PreparedSource):
            return ready
        try:
            return self.store(ready)
        except LibraryError:
            raise
        except NewsreaderError as error:
            return FailedSource(ready.path, error)


def _prepared_later(path: str, source: SourceFile, answer: Answer) -> Begun:
    return lambda: PreparedSource(path, source, answer())


def _label(item: FoundFile | FailedSource) -> str:
    return item.label if isinstance(item, FoundFile) else item.path


def _title(masthead: Masthead, source: SourceFile) -> str:
    return " ".join(filter(None, (masthead.publication, masthead.date))) or source.name


@dataclass(slots=True)
class _Tally:
    """What became of the files so far."""

    imported: list[ImportedIssue] = field(default_factory=list[ImportedIssue])
    skipped: list[SkippedSource] = field(default_factory=list[SkippedSource])
    failed: list[FailedSource] = field(default_factory=list[FailedSource])
    cancelled: bool = False

    @property
    def done(self) -> int:
        return len(self.imported) + len(self.skipped) + len(self.failed)

    def add(self, outcome: Outcome) -> None:
        match outcome:
            case ImportedIssue():
                self.imported.append(outcome)
            case SkippedSource():
                self.skipped.append(outcome)
            case _:
                self.failed.append(outcome)

    def report(self, seconds: float) -> tuple[ImportReport, Changes]:
        report = ImportReport(
            tuple(self.imported), tuple(self.skipped), tuple(self.failed), seconds, self.cancelled
        )
        return report, Changes(issues=frozenset(issue.issue_id for issue in self.imported))


def _words(text: str, finding: Finding) -> str:
    """Return how the place of a finding begins; the empty text if it has none."""
    if not finding.spans:
        return ""
    place = finding.spans[0]
    words = " ".join(text[place.start : min(place.end, place.start + WORDS)].split())
    return f"{words}…" if place.length > WORDS else words
