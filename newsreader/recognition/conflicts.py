"""What the masthead says against the calendar and against the pages found."""

from datetime import date

from newsreader.core.findings import Finding, FindingKind
from newsreader.core.spans import Span
from newsreader.language.dates import (
    find_date,
    lunar_name,
    same_lunar,
    same_weekday,
    weekday_name,
)
from newsreader.recognition.masthead import issue_lines
from newsreader.recognition.sheet import Sheet


def check(sheet: Sheet) -> None:
    """Compare date, weekday, lunar date and number of pages."""
    sheet.findings.extend(_missing(sheet))
    sheet.findings.extend(_impossible_dates(sheet))
    if sheet.masthead.date:
        day = date.fromisoformat(sheet.masthead.date)
        sheet.findings.extend(_weekday(sheet, day))
        sheet.findings.extend(_lunar(sheet, day))
    sheet.findings.extend(_pages(sheet))


def _missing(sheet: Sheet) -> list[Finding]:
    known = sheet.masthead
    if known.publication and (known.date or issue_lines(sheet)):
        return []
    return [Finding(FindingKind.MISSING_MASTHEAD, ())] if sheet.lines else []


def _impossible_dates(sheet: Sheet) -> list[Finding]:
    findings: list[Finding] = []
    for line in issue_lines(sheet):
        printed = find_date(line.text)
        if printed and printed.date is None:
            words = printed.span.of(line.text)
            place = line.part(printed.span.start, printed.span.end).span
            findings.append(
                Finding(FindingKind.IMPOSSIBLE_DATE, (place,), details=(("printed", words),))
            )
    return findings


def _weekday(sheet: Sheet, day: date) -> list[Finding]:
    printed, expected = sheet.masthead.weekday, weekday_name(day)
    if printed is None or same_weekday(printed, expected):
        return []
    return [_conflict(sheet, FindingKind.WEEKDAY_CONFLICT, printed, expected)]


def _lunar(sheet: Sheet, day: date) -> list[Finding]:
    printed = sheet.masthead.lunar_date
    expected = lunar_name(day) if printed else None
    if printed is None or expected is None or same_lunar(printed, expected):
        return []
    return [_conflict(sheet, FindingKind.LUNAR_CONFLICT, printed, expected)]


def _conflict(sheet: Sheet, kind: FindingKind, printed: str, expected: str) -> Finding:
    details = (
        ("printed", printed),
        ("date", sheet.masthead.date or ""),
        ("expected", expected),
    )
    return Finding(kind, _printed_at(sheet, printed), details=details)


def _printed_at(sheet: Sheet, words: str) -> tuple[Span, ...]:
    found = [
        line.part(line.text.find(words), line.text.find(words) + len(words))
        for line in issue_lines(sheet)
        if words in line.text
    ]
    return tuple(part.span for part in found[:1])


def _pages(sheet: Sheet) -> list[Finding]:
    printed = sheet.masthead.page_count
    beyond = [line for line in sheet.lines if printed and (line.page or 0) > printed]
    if not beyond:
        return []
    last = max(beyond, key=lambda line: line.page or 0)
    details = (("printed", str(printed)), ("found", str(last.page)))
    return [Finding(FindingKind.PAGE_COUNT_CONFLICT, (last.span,), details=details)]
