"""An issue of the library as it is shown."""

from dataclasses import dataclass

from newsreader.core.findings import Finding
from newsreader.core.furniture import Furniture
from newsreader.core.issue import IssueSummary
from newsreader.core.masthead import Masthead


@dataclass(frozen=True, slots=True)
class IssueView:
    """One issue with all that stands beside its articles."""

    summary: IssueSummary
    masthead: Masthead
    furniture: tuple[Furniture, ...]
    findings: tuple[Finding, ...]
