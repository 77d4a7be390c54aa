"""What an operation on many things did, thing by thing."""

from dataclasses import dataclass
from enum import StrEnum

from newsreader.core.annotation import Annotation
from newsreader.core.errors import NewsreaderError
from newsreader.core.findings import Finding
from newsreader.core.ids import IssueId
from newsreader.core.losses import Loss


@dataclass(frozen=True, slots=True)
class ImportedIssue:
    """An issue that was stored; `words` are the first ones of each finding's place.

    It `replaces` an older text of the same issue, if a person said so. `doubts` counts its
    findings, which are left out where an import brings more than anybody reads in a report.
    """

    path: str
    source_sha256: str
    issue_id: IssueId
    title: str
    articles: int
    findings: tuple[Finding, ...]
    words: tuple[str, ...]
    doubts: int
    replaces: IssueId | None = None


@dataclass(frozen=True, slots=True)
class SkippedSource:
    """A source that is in the library already; `other_text` if in another text, which stays."""

    path: str
    issue_id: IssueId
    other_text: bool = False


@dataclass(frozen=True, slots=True)
class FailedSource:
    """A source that could not be imported; nothing of it was stored."""

    path: str
    error: NewsreaderError


@dataclass(frozen=True, slots=True)
class ImportReport:
    """What became of every file of an import."""

    imported: tuple[ImportedIssue, ...]
    skipped: tuple[SkippedSource, ...]
    failed: tuple[FailedSource, ...]
    seconds: float
    cancelled: bool = False


@dataclass(frozen=True, slots=True)
class VersionReport:
    """What became of the annotations of an issue when another took its place.

    `doubtful` are those to look at, unanchored ones first. `stays` tells whether people corrected
    or laid out the old version: that is not carried over, it stays there.
    """

    old: IssueId
    new: IssueId
    anchored: int
    uncertain: int
    unanchored: int
    doubtful: tuple[Annotation, ...]
    stays: bool


BUNDLE = "bundle"
"""The id of the format that is no exporter's: all of the library, to be brought in elsewhere."""


class Audience(StrEnum):
    """Who asks for a format."""

    EVERYONE = "everyone"
    RESEARCHERS = "researchers"
    CITATIONS = "citations"
    LIBRARIANS = "librarians"


@dataclass(frozen=True, slots=True)
class ExportFormat:
    """An export format; `carries` says in one line what survives in it.

    A format of many files, which is written as a folder, has no `suffix`. One that is `whole` takes
    the whole library or one issue, not a part.
    """

    id: str
    title: str
    suffix: str
    carries: str
    audience: Audience = Audience.EVERYONE
    whole: bool = False


@dataclass(frozen=True, slots=True)
class ExportPreview:
    """How much an export would hold, and how it begins; no `text` where the format is none."""

    articles: int
    annotations: int
    text: str | None


@dataclass(frozen=True, slots=True)
class ExportReport:
    """What was written, and what the format could not carry; nothing, if it was cancelled."""

    path: str
    issues: int
    articles: int
    annotations: int
    cancelled: bool = False
    losses: tuple[Loss, ...] = ()


@dataclass(frozen=True, slots=True)
class CheckFinding:
    """Something wrong in a library; `subject` is the row it concerns."""

    kind: str
    subject: str
    repaired: bool = False


@dataclass(frozen=True, slots=True)
class CheckReport:
    """The state of a library: `ok` if nothing is wrong, or all of it was repaired."""

    ok: bool
    findings: tuple[CheckFinding, ...]
