"""Characters that stand in the text unseen: controls, noncharacters, tag characters."""

import re

from newsreader.core.findings import Finding, FindingKind, Severity
from newsreader.core.spans import Span
from newsreader.recognition.sheet import Sheet

_ENDS = (0xFFFE, 0xFFFF)  # Unicode gives no character to the last two places of a plane
_LAST_TWO = "".join(chr(plane + end) for plane in range(0, 0x110000, 0x10000) for end in _ENDS)
_CONTROL = re.compile(
    r"[\x00-\x08\x0e-\x1b\x7f-\x84\x86-\x9f\u202a-\u202e\u2066-\u2069"
    rf"\ufdd0-\ufdef\U000e0000-\U000e007f{_LAST_TWO}]"
)


def mark(sheet: Sheet) -> None:
    """Name each control character once, where it first stands."""
    seen: set[str] = set()
    for match in _CONTROL.finditer(sheet.text):
        if match[0] not in seen:
            seen.add(match[0])
            sheet.findings.append(_finding(match))


def _finding(match: re.Match[str]) -> Finding:
    return Finding(
        FindingKind.CONTROL_CHARACTER,
        (Span(*match.span()),),
        severity=Severity.INFO,
        details=(("name", f"U+{ord(match[0]):04X}"),),
    )
