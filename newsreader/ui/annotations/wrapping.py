"""Breaking a few lines of text for a row of the list, with an ellipsis where there is more."""

from collections.abc import Sequence

from PySide6.QtCore import Qt
from PySide6.QtGui import QFont, QFontMetrics, QTextLayout, QTextOption

SAMPLE = 400
"""Characters looked at: more never fit into the lines of a row."""

LONG = 120
"""Characters that are measured before they are broken: most quotes need more lines, or fewer."""

SLACK = 3
"""Pixels by which a measured text and a broken one may differ."""


def wrapped(text: str, font: QFont, width: int, most: int) -> tuple[str, ...]:
    """Return at most `most` lines of `text`, the last one cut to `width` pixels if need be."""
    flat = " ".join(text[:SAMPLE].split())
    if not flat or width <= 0:
        return ()
    encoded = flat.encode("utf-16-le", "replace")
    lines = [
        encoded[2 * a : 2 * b].decode("utf-16-le") for a, b in _breaks(flat, font, width, most)
    ]
    rest = "".join(lines[most - 1 :])
    if len(lines) < most or not rest:
        return tuple(line.strip() for line in lines)
    more = "…" if len(text) > SAMPLE else ""
    last = QFontMetrics(font).elidedText(rest + more, Qt.TextElideMode.ElideRight, width)
    return (*(line.strip() for line in lines[: most - 1]), last.strip())


def line_count(text: str, font: QFont, metrics: QFontMetrics, width: int, most: int) -> int:
    """Return how many lines `wrapped` makes; `metrics` are those of the font.

    Breaks them only where the length alone does not tell: five hundred rows are measured at once.
    """
    flat = " ".join(text[:LONG].split())
    advance = metrics.horizontalAdvance(flat)
    if 0 < most * width + SLACK < advance:
        return most
    if len(text) < LONG and advance <= width - SLACK:
        return 1 if flat else 0
    return len(wrapped(text, font, width, most))


def fitting(words: Sequence[str], font: QFont, width: int, gap: int) -> int:
    """Return how many words, `gap` pixels apart, stand side by side in `width`; at least one."""
    metrics, used, count = QFontMetrics(font), 0, 0
    for word in words:
        used += metrics.horizontalAdvance(word) + gap
        if used > width and count:
            break
        count += 1
    return count


def _breaks(text: str, font: QFont, width: int, most: int) -> list[tuple[int, int]]:
    """Return start and end of each line in UTF-16 units; the one after the last takes the rest."""
    layout = QTextLayout(text, font)
    option = QTextOption()
    option.setWrapMode(QTextOption.WrapMode.WrapAtWordBoundaryOrAnywhere)
    layout.setTextOption(option)
    found: list[tuple[int, int]] = []
    layout.beginLayout()
    while len(found) < most and (line := layout.createLine()).isValid():
        line.setLineWidth(width)
        found.append((line.textStart(), line.textStart() + line.textLength()))
    layout.endLayout()
    end = len(text.encode("utf-16-le", "replace")) // 2
    if found and found[-1][1] < end:
        found.append((found[-1][1], end))
    return found
