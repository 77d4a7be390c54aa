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
    GUESSED_ENCODING = "guessed-encoding"


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
    """One doubt; spans are source spans, `details` fill the message's places."""

    kind: FindingKind
    spans: tuple[Span, ...]
    refers_to: tuple[Span, ...] = ()
    repair: Repair | None = None
    severity: Severity = Severity.WARNING
    details: tuple[tuple[str, str], ...] = ()

    def message(self, language: Language) -> str:
        """Say it in one sentence."""
        return render(f"finding.{self.kind}", language, **dict(self.details))
