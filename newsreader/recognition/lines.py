"""Cut a source into its printed lines."""

import re
from collections.abc import Iterable
from dataclasses import replace
from itertools import pairwise

from newsreader.core.spans import Span
from newsreader.language.characters import INVISIBLE
from newsreader.recognition.pace import Pace
from newsreader.recognition.places import Places
from newsreader.recognition.sheet import Line, Sheet
from newsreader.recognition.wraps import Row, paragraphs

_WIDE = {wide: wide - 0xFEE0 for wide in range(0xFF10, 0xFF5B) if chr(wide).isalnum()}
_ANY_WIDE = re.compile(f"[{''.join(map(chr, _WIDE))}]")
_UNSEEN = "".join(f"{chr(first)}-{chr(last)}" for first, last in INVISIBLE)
_ANY_UNSEEN = re.compile(f"[{_UNSEEN}]")
_REMOVED = re.compile(rf"(?<=[^\s{_UNSEEN}])[{_UNSEEN}]+|[{_UNSEEN}]+(?=[^\s{_UNSEEN}])")


def read(text: str, pace: Pace | None = None) -> Sheet:
    """Return the sheet of `text`: every line that has a character to show."""
    pace = pace or Pace()
    matched = text.translate(_WIDE) if _ANY_WIDE.search(text) else text
    grouped = paragraphs(_rows(pace.over(matched.splitlines(keepends=True))))
    lines = [_line(rows, matched) for rows in pace.over(grouped)]
    if _ANY_UNSEEN.search(matched):
        lines = [_without_unseen(line) if _ANY_UNSEEN.search(line.text) else line for line in lines]
    return Sheet(text, lines, pace=pace)


def _rows(printed: Iterable[str]) -> list[Row]:
    rows: list[Row] = []
    start = gap = 0
    for raw in printed:
        shown = raw.strip()
        if shown:
            indent = raw.find(shown[0])
            trail = len(raw.rstrip("\r\n")) - indent - len(shown)
            rows.append(Row(start + indent, shown, gap, indent, trail))
            gap = 0
        else:
            gap += 1
        start += len(raw)
    return rows


def _line(rows: list[Row], text: str) -> Line:
    first, last = rows[0], rows[-1]
    span = Span(first.start, last.end)
    if len(rows) == 1:
        return Line(span, first.text, gap=first.gap, indent=first.indent)
    starts, printed = [*range(first.start, first.end)], [first.text]
    for before, row in pairwise(rows):
        # A blank at which the line was broken stands between words, and stays.
        if before.trail or row.indent:
            starts.append(before.end if before.trail else row.start - 1)
            printed.append(text[starts[-1]])
        starts.extend(range(row.start, row.end))
        printed.append(row.text)
    places = Places(tuple(starts), tuple(at + 1 for at in starts))
    return Line(span, "".join(printed), places=places, gap=first.gap, indent=first.indent)


def _without_unseen(line: Line) -> Line:
    """Leave the characters that cannot be seen out of what rules match, but not out of the line."""
    removed = [match.span() for match in _REMOVED.finditer(line.text)]
    if not removed:
        return line
    begin = line.span.start
    places = line.places or Places(
        tuple(range(begin, line.span.end)), tuple(range(begin + 1, line.span.end + 1))
    )
    starts, ends, text = list(places.starts), list(places.ends), line.text
    for start, end in reversed(removed):
        if start and not text[start - 1].isspace():
            ends[start - 1] = ends[end - 1]
        else:
            starts[end] = starts[start]
        del starts[start:end], ends[start:end]
        text = text[:start] + text[end:]
    return replace(line, text=text, places=Places(tuple(starts), tuple(ends)))
