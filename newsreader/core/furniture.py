"""What stands on the pages of an issue beside its articles."""

from dataclasses import dataclass
from enum import StrEnum

from newsreader.core.spans import Span


class FurnitureRole(StrEnum):
    """What stands on a page beside its articles."""

    MASTHEAD = "masthead"
    ISSUE_LINE = "issue-line"
    PAGE_MARK = "page-mark"
    GUIDE = "guide"  # 导读
    POINTER = "pointer"  # 转版, 详见
    COLOPHON = "colophon"
    ADVERTISEMENT = "advertisement"
    OTHER = "other"


@dataclass(frozen=True, slots=True)
class Furniture:
    """What belongs to the page, not to an article."""

    role: FurnitureRole
    text: str
    spans: tuple[Span, ...]
