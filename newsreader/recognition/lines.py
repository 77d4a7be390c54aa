"""Cut a source into its printed lines."""

from newsreader.core.spans import Span
from newsreader.recognition.sheet import Line, Sheet


def read(text: str) -> Sheet:
    """Return the sheet of `text`: every line that has a character to show."""
    return Sheet(text, _lines(text))


def _lines(text: str) -> list[Line]:
    lines: list[Line] = []
    start = 0
    for raw in text.splitlines(keepends=True):
        shown = raw.strip()
        if shown:
            left = start + len(raw) - len(raw.lstrip())
            lines.append(Line(Span(left, left + len(shown)), shown))
        start += len(raw)
    return lines
