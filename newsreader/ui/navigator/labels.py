"""The words of the navigator's rows: title, side note and tool tip, in the interface's language."""

from typing import TYPE_CHECKING

from PySide6.QtCore import QDate, QLocale, Qt

from newsreader.core.article import ArticleSummary
from newsreader.core.issue import IssueSummary, PeriodSummary, PublicationSummary
from newsreader.ui.navigator.nodes import Month, Value, Year
from newsreader.ui.translation import translate

if TYPE_CHECKING:
    from newsreader.core.hits import (
        Line,
        SearchHit,
    )  # types only: not needed before the window shows


def title(value: Value, locale: QLocale) -> str:
    """Return the words of a row."""
    match value:
        case PublicationSummary():
            return value.name or translate("Navigator", "Paper without a name")
        case Year():
            return _year(value.summary)
        case Month():
            return _month(value)
        case IssueSummary():
            return issue_title(value, locale)
        case ArticleSummary():
            return value.headline or translate("Navigator", "Article without a head")


def side(value: Value | None) -> str:
    """Return the quiet note at the right end of a row."""
    match value:
        case PublicationSummary():
            return str(value.issues)
        case Year() | Month():
            return str(value.summary.issues)
        case ArticleSummary():
            return translate("Navigator", "p. {page}").format(page=value.page)
        case _:
            return ""


def tool_tip(value: Value, locale: QLocale) -> str:
    """Return a row in full, as plain text."""
    match value:
        case ArticleSummary():
            lines = [value.kicker, value.headline, value.subtitle, value.agency]
            characters = translate("Navigator", "{count} characters").format(count=value.characters)
            return "\n".join([line for line in lines if line] + [characters])
        case IssueSummary():
            return _issue_tip(value, locale)
        case _:
            return title(value, locale)


def issue_title(issue: IssueSummary, locale: QLocale) -> str:
    """Name an issue by its day and number."""
    parts = [part for part in (day(issue.date, locale), _number(issue)) if part]
    return "  ".join(parts) or translate("Navigator", "Issue without a date")


def day(date: str | None, locale: QLocale) -> str:
    """Write a date as day and month; a date that does not exist stays as it is."""
    return _written(date, locale, "M月d日" if _chinese(locale) else "d MMMM")


def full_date(date: str | None, locale: QLocale) -> str:
    """Write a date in full; a date that does not exist stays as it is."""
    return _written(date, locale, "yyyy年M月d日" if _chinese(locale) else "d MMMM yyyy")


def place_line(hit: "SearchHit | Line", locale: QLocale) -> str:
    """Say in one line where an article was printed."""
    page = translate("Navigator", "p. {page}").format(page=hit.page)
    parts = (hit.publication or "", full_date(hit.date, locale), page)
    return " · ".join(part for part in parts if part)


def _written(date: str | None, locale: QLocale, form: str) -> str:
    parsed = QDate.fromString(date or "", Qt.DateFormat.ISODate)
    return locale.toString(parsed, form) if parsed.isValid() else date or ""


def _chinese(locale: QLocale) -> bool:
    return locale.language() == QLocale.Language.Chinese


def _year(summary: PeriodSummary) -> str:
    if summary.period is None:
        return translate("Navigator", "Without a date")
    return translate("Navigator", "{year}").format(year=summary.period)


def _month(value: Month) -> str:
    names = (
        translate("Navigator", "January"),
        translate("Navigator", "February"),
        translate("Navigator", "March"),
        translate("Navigator", "April"),
        translate("Navigator", "May"),
        translate("Navigator", "June"),
        translate("Navigator", "July"),
        translate("Navigator", "August"),
        translate("Navigator", "September"),
        translate("Navigator", "October"),
        translate("Navigator", "November"),
        translate("Navigator", "December"),
    )
    month = value.summary.period or 0
    if not 1 <= month <= len(names):
        return translate("Navigator", "Without a date")
    return names[month - 1]


def _issue_tip(issue: IssueSummary, locale: QLocale) -> str:
    lines = [
        issue.publication or translate("Navigator", "Paper without a name"),
        full_date(issue.date, locale),
        _number(issue),
        translate("Navigator", "Articles: {count}").format(count=issue.articles),
    ]
    if issue.findings:
        lines.append(translate("Navigator", "Doubts: {count}").format(count=issue.findings))
    return "\n".join(line for line in lines if line)


def _number(issue: IssueSummary) -> str:
    if not issue.number:
        return ""
    return translate("Navigator", "No. {number}").format(number=issue.number)
