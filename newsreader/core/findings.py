"""What recognition or a check doubted, where, and what it did about it."""

from dataclasses import dataclass
from enum import StrEnum

from newsreader.core.messages import Language, render
from newsreader.core.spans import Span


class FindingKind(StrEnum):
    """Kinds of doubt.

    To add one: a row here, its two texts in `messages.py`, a test that provokes it.
    """

    DUPLICATE = "duplicate"
    OVERLAP = "overlap"
    SPLIT_PARAGRAPH = "split-paragraph"
    MERGED_PARAGRAPH = "merged-paragraph"
    MISSING_HEAD = "missing-head"
    WEEKDAY_CONFLICT = "weekday-conflict"
    LUNAR_CONFLICT = "lunar-conflict"
    PAGE_COUNT_CONFLICT = "page-count-conflict"
    IMPOSSIBLE_DATE = "impossible-date"
    MISSING_MASTHEAD = "missing-masthead"
    UNREADABLE_CHARACTER = "unreadable-character"
    CONTROL_CHARACTER = "control-character"
    MARKUP = "markup"
    UNCERTAIN_HEAD = "uncertain-head"
    UNCERTAIN_ROLE = "uncertain-role"
    UNCERTAIN_BOUNDARY = "uncertain-boundary"
    GUESSED_ENCODING = "guessed-encoding"
    NO_TABLE = "no-table"
    LOOSE_QUOTE = "loose-quote"
    UNEVEN_ROW = "uneven-row"
    REPEATED_NAME = "repeated-name"
    HALF_CHARACTER = "half-character"
    MISSING_PART = "missing-part"


SOURCE_KINDS = frozenset(
    {
        FindingKind.UNREADABLE_CHARACTER,
        FindingKind.GUESSED_ENCODING,
        FindingKind.NO_TABLE,
        FindingKind.LOOSE_QUOTE,
        FindingKind.UNEVEN_ROW,
        FindingKind.REPEATED_NAME,
        FindingKind.HALF_CHARACTER,
        FindingKind.MISSING_PART,
    }
)
"""Kinds that come from reading a file, not from recognising its text."""


class Severity(StrEnum):
    """How much a finding asks of a person."""

    INFO = "info"
    WARNING = "warning"


class Repair(StrEnum):
    """What was done about a finding; the source itself is never altered."""

    SUPPRESSED = "suppressed"
    JOINED = "joined"
    SPLIT = "split"
    MARKED = "marked"


@dataclass(frozen=True, slots=True)
class Finding:
    """One doubt; spans are source spans, `details` fill the message's places.

    `confidence` (0 to 1) is how sure recognition is that what it did is right.
    """

    kind: FindingKind
    spans: tuple[Span, ...]
    refers_to: tuple[Span, ...] = ()
    repair: Repair | None = None
    severity: Severity = Severity.WARNING
    details: tuple[tuple[str, str], ...] = ()
    confidence: float = 1.0

    @property
    def id(self) -> str:
        """The doubt's name inside its issue: recognising the same again gives it again."""
        places = ",".join(f"{span.start}-{span.end}" for span in self.spans)
        return f"{self.kind}:{places}"

    def message(self, language: Language) -> str:
        """Say it in one sentence."""
        return render(f"finding.{self.kind}", language, **dict(self.details))
