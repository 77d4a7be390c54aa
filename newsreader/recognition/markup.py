"""Web pages and other markup that were given as plain text."""

import re

from newsreader.core.findings import Finding, FindingKind, Severity
from newsreader.core.spans import Span
from newsreader.recognition.sheet import Sheet

_TAG = re.compile(
    r"<(?:!doctype|\?xml|/?(?:html|head|body|div|span|p|br|table|script|style|img|a))(?=[\s/>])",
    re.IGNORECASE,
)


def mark(sheet: Sheet) -> None:
    """Point at the first tag; what the tags mean is not guessed."""
    match = _TAG.search(sheet.text)
    if match:
        finding = Finding(FindingKind.MARKUP, (Span(*match.span()),), severity=Severity.INFO)
        sheet.findings.append(finding)
