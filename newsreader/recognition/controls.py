"""Characters that stand in the text unseen: controls, noncharacters, tag characters."""

import re

from newsreader.core.findings import Finding, FindingKind, Severity
from newsreader.core.spans import Span
from newsreader.recognition.sheet import Sheet

_ENDS = (0xFFFE, 0xFFFF)  # Unicode gives no character to the last two places of a plane
_LAST_TWO = "".join(chr(plane + end) for plane in range(0, 0x110000, 0x10000) for end in _ENDS)
_LOW = r"\x00-\x08\x0e-\x1b\x7f-\x84\x86-\x9f\u202a-\u202e\u2066-\u2069\ufdd0-\ufdef\ufffe\uffff"
# All beyond U+FFFF are one range to Python's search; only what it finds is compared one by one.
_CONTROL = re.compile(
    rf"[{_LOW}\U00010000-\U0010ffff](?<=[{_LOW}\U000e0000-\U000e007f{_LAST_TWO}])"
)


def mark(sheet: Sheet) -> None:
    """Name each control character once, where it first stands."""
    found = set(_CONTROL.findall(sheet.text))
    sheet.findings.extend(_finding(sheet.text, at) for at in sorted(map(sheet.text.index, found)))


def _finding(text: str, at: int) -> Finding:
    return Finding(
        FindingKind.CONTROL_CHARACTER,
        (Span(at, at + 1),),
        severity=Severity.INFO,
        details=(("name", f"U+{ord(text[at]):04X}"),),
    )
