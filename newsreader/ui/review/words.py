"""The desk's words: roles, kinds of doubt, what was done and what was decided."""

from PySide6.QtCore import QLocale

from newsreader.core.findings import Finding, FindingKind, Repair
from newsreader.core.furniture import FurnitureRole
from newsreader.core.issue import BlockRole, IssueSummary
from newsreader.core.review import Decision, Doubt
from newsreader.ui.navigator.labels import full_date
from newsreader.ui.translation import QT_TRANSLATE_NOOP, translate

Role = BlockRole | FurnitureRole

_ROLES: dict[Role, str] = {
    BlockRole.KICKER: QT_TRANSLATE_NOOP("Review", "Kicker"),
    BlockRole.HEADLINE: QT_TRANSLATE_NOOP("Review", "Headline"),
    BlockRole.SUBTITLE: QT_TRANSLATE_NOOP("Review", "Subtitle"),
    BlockRole.BYLINE: QT_TRANSLATE_NOOP("Review", "Byline"),
    BlockRole.PARAGRAPH: QT_TRANSLATE_NOOP("Review", "Paragraph"),
    BlockRole.SUBHEAD: QT_TRANSLATE_NOOP("Review", "Subhead"),
    BlockRole.CAPTION: QT_TRANSLATE_NOOP("Review", "Caption"),
    FurnitureRole.MASTHEAD: QT_TRANSLATE_NOOP("Review", "Masthead"),
    FurnitureRole.ISSUE_LINE: QT_TRANSLATE_NOOP("Review", "Issue line"),
    FurnitureRole.PAGE_MARK: QT_TRANSLATE_NOOP("Review", "Page mark"),
    FurnitureRole.GUIDE: QT_TRANSLATE_NOOP("Review", "Guide"),
    FurnitureRole.POINTER: QT_TRANSLATE_NOOP("Review", "Pointer"),
    FurnitureRole.COLOPHON: QT_TRANSLATE_NOOP("Review", "Colophon"),
    FurnitureRole.ADVERTISEMENT: QT_TRANSLATE_NOOP("Review", "Advert"),
    FurnitureRole.OTHER: QT_TRANSLATE_NOOP("Review", "Other"),
}

_KINDS: dict[FindingKind, str] = {
    FindingKind.DUPLICATE: QT_TRANSLATE_NOOP("Review", "Repeated passage"),
    FindingKind.OVERLAP: QT_TRANSLATE_NOOP("Review", "Words read twice"),
    FindingKind.SPLIT_PARAGRAPH: QT_TRANSLATE_NOOP("Review", "Cut paragraph"),
    FindingKind.MERGED_PARAGRAPH: QT_TRANSLATE_NOOP("Review", "Merged paragraphs"),
    FindingKind.MISSING_HEAD: QT_TRANSLATE_NOOP("Review", "Beginning missing"),
    FindingKind.WEEKDAY_CONFLICT: QT_TRANSLATE_NOOP("Review", "Weekday"),
    FindingKind.LUNAR_CONFLICT: QT_TRANSLATE_NOOP("Review", "Lunar date"),
    FindingKind.PAGE_COUNT_CONFLICT: QT_TRANSLATE_NOOP("Review", "Number of pages"),
    FindingKind.IMPOSSIBLE_DATE: QT_TRANSLATE_NOOP("Review", "Impossible date"),
    FindingKind.MISSING_MASTHEAD: QT_TRANSLATE_NOOP("Review", "No masthead"),
    FindingKind.UNREADABLE_CHARACTER: QT_TRANSLATE_NOOP("Review", "Unreadable character"),
    FindingKind.CONTROL_CHARACTER: QT_TRANSLATE_NOOP("Review", "Invisible character"),
    FindingKind.MARKUP: QT_TRANSLATE_NOOP("Review", "Markup"),
    FindingKind.UNCERTAIN_HEAD: QT_TRANSLATE_NOOP("Review", "Headline or subhead?"),
    FindingKind.UNCERTAIN_ROLE: QT_TRANSLATE_NOOP("Review", "What is this line?"),
    FindingKind.UNCERTAIN_BOUNDARY: QT_TRANSLATE_NOOP("Review", "New article?"),
    FindingKind.GUESSED_ENCODING: QT_TRANSLATE_NOOP("Review", "Encoding"),
    FindingKind.NO_TABLE: QT_TRANSLATE_NOOP("Review", "No table"),
    FindingKind.LOOSE_QUOTE: QT_TRANSLATE_NOOP("Review", "Quotation mark"),
    FindingKind.UNEVEN_ROW: QT_TRANSLATE_NOOP("Review", "Uneven row"),
    FindingKind.REPEATED_NAME: QT_TRANSLATE_NOOP("Review", "Repeated name"),
    FindingKind.HALF_CHARACTER: QT_TRANSLATE_NOOP("Review", "Half a character"),
    FindingKind.MISSING_PART: QT_TRANSLATE_NOOP("Review", "Missing file"),
}

_OPEN: dict[Repair | None, str] = {
    Repair.SUPPRESSED: QT_TRANSLATE_NOOP("Review", "Enter leaves it out, Backspace shows it."),
    Repair.JOINED: QT_TRANSLATE_NOOP("Review", "Enter leaves them joined, Backspace parts them."),
    Repair.SPLIT: QT_TRANSLATE_NOOP("Review", "Enter leaves them apart, Backspace joins them."),
    Repair.MARKED: QT_TRANSLATE_NOOP("Review", "Enter confirms it, Backspace rejects it."),
    None: QT_TRANSLATE_NOOP("Review", "Enter leaves it so; or mend it, then Enter."),
}

_SETTLED: dict[Decision, str] = {
    Decision.ACCEPTED: QT_TRANSLATE_NOOP("Review", "Accepted"),
    Decision.REJECTED: QT_TRANSLATE_NOOP("Review", "Rejected"),
}
_TAKEN_BACK = QT_TRANSLATE_NOOP("Review", "Taken back")


def role_name(role: Role) -> str:
    """Return what a role is called."""
    return translate("Review", _ROLES[role])


def kind_name(kind: FindingKind) -> str:
    """Return the short title of a kind of doubt."""
    return translate("Review", _KINDS[kind])


def question(finding: Finding) -> str:
    """Say what Enter and Backspace do about an open doubt."""
    return translate("Review", _OPEN[finding.repair])


def settled(doubt: Doubt) -> str:
    """Say what was decided about a doubt; empty while it is open."""
    if doubt.decision is None:
        return ""
    repaired = doubt.finding.repair not in {None, Repair.MARKED}
    if doubt.decision is Decision.REJECTED and repaired:
        return translate("Review", _TAKEN_BACK)
    return translate("Review", _SETTLED[doubt.decision])


def progress(done: int, total: int) -> str:
    """Say how far one has come."""
    return translate("Review", "{done} of {total} doubts settled").format(done=done, total=total)


def issue_line(issue: IssueSummary, locale: QLocale) -> str:
    """Name an issue by paper, date, number and pages."""
    number = translate("Navigator", "No. {number}").format(number=issue.number)
    pages = translate("Review", "{n} pages").format(n=issue.pages)
    parts = (
        issue.publication or translate("Navigator", "Paper without a name"),
        full_date(issue.date, locale),
        number if issue.number else "",
        pages if issue.pages else "",
    )
    return " · ".join(part for part in parts if part)
