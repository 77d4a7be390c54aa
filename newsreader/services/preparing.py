"""Sources that are read and recognised, but not in the library yet."""

from collections.abc import Iterator
from dataclasses import dataclass, replace
from enum import StrEnum
from itertools import islice
from pathlib import Path

from newsreader.core.errors import BadInputError, NewsreaderError
from newsreader.core.ids import IssueId, issue_id
from newsreader.core.masthead import Masthead
from newsreader.core.progress import Checkpoint, go_on
from newsreader.core.recognised import RecognisedIssue
from newsreader.core.reports import FailedSource
from newsreader.core.source import IssueText, SourceFile
from newsreader.importers import registry
from newsreader.importers.base import Found, FoundFile
from newsreader.importers.encodings import Candidate, candidates
from newsreader.importers.options import PLAIN, Options
from newsreader.importers.reading import read_data
from newsreader.importers.table import Columns
from newsreader.services.recognising import recognise_issue


class IssueState(StrEnum):
    """How an issue stands to the library."""

    NEW = "new"
    SAME_SOURCE = "same-source"
    OTHER_TEXT = "same-issue-other-text"


@dataclass(frozen=True, slots=True)
class PreparedIssue:
    """An issue that was read and recognised; `path` is what a person sees of its source.

    `existing` is the issue in the library that `state` means.
    """

    path: str
    source: SourceFile
    text: IssueText
    recognised: RecognisedIssue
    state: IssueState = IssueState.NEW
    existing: IssueId | None = None

    @property
    def id(self) -> IssueId:
        """The id it has or would get in the library."""
        return issue_id(self.text.text)

    @property
    def title(self) -> str:
        """The paper and the day, or the file's name where neither is known."""
        masthead = self.recognised.masthead
        return " ".join(filter(None, (masthead.publication, masthead.date))) or self.source.name

    def with_masthead(self, masthead: Masthead) -> "PreparedIssue":
        """Return the issue with what a person says of the paper, the day and so on."""
        return replace(self, recognised=replace(self.recognised, masthead=masthead))


@dataclass(frozen=True, slots=True)
class PreparedSource:
    """A source with its first issues; `total` counts all, `error` says why there are none.

    `columns` are those of a table; `encodings` can be chosen from where it is not certain.
    """

    path: str
    issues: tuple[PreparedIssue, ...] = ()
    total: int = 0
    columns: Columns | None = None
    encoding: str | None = None
    encodings: tuple[Candidate, ...] = ()
    error: NewsreaderError | None = None


def chosen(path: Path, nth: int = 1, options: Options = PLAIN) -> tuple[PreparedIssue, int]:
    """Return the issue of that number in a file, folder or archive, and how many there are.

    Raises BadInputError or MachineError where one of its files cannot be read.
    """
    issues = [
        (found.label, source, text)
        for found, source in _sources(path, options)
        for text in source.issues
    ]
    if nth > len(issues):
        raise BadInputError("no-such-place", nth=nth, total=len(issues))
    label, source, text = issues[nth - 1]
    return PreparedIssue(label, source, text, recognise_issue(source, text)), len(issues)


def _sources(path: Path, options: Options) -> Iterator[tuple[Found, SourceFile]]:
    for found in registry.expand(path):
        if isinstance(found, FailedSource):
            raise found.error
        yield found, registry.read(found, options)


def prepared_source(
    found: Found | FailedSource, options: Options, limit: int, checkpoint: Checkpoint = go_on
) -> PreparedSource:
    """Read a source and recognise its first issues, at most `limit`; never raises for bad input."""
    if isinstance(found, FailedSource):
        return PreparedSource(found.path, error=found.error)
    try:
        data = read_data(found)
    except NewsreaderError as error:
        return PreparedSource(found.label, error=error)
    columns = _columns(found.name, data, options)
    try:
        source = registry.read_again(found.name, data, options)
    except NewsreaderError as error:
        return PreparedSource(found.label, columns=columns, encodings=candidates(data), error=error)
    issues = tuple(
        PreparedIssue(found.label, source, text, recognise_issue(source, text, checkpoint))
        for text in islice(source.issues, limit)
    )
    choice = candidates(data) if options.encoding or not source.certain else ()
    return PreparedSource(found.label, issues, len(source.issues), columns, source.encoding, choice)


def columns_of_file(path: Path, options: Options) -> Columns | None:
    """Return the columns of a file that is a table, and what they are taken for."""
    found = next(registry.expand(path))
    if not isinstance(found, FoundFile):
        return None
    try:
        return _columns(found.name, read_data(found), options)
    except NewsreaderError:
        return None


def _columns(name: str, data: bytes, options: Options) -> Columns | None:
    try:
        return registry.columns(name, data, options)
    except BadInputError:
        return None
