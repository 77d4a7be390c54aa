"""Breaking a few lines of text for a row of the list, with an ellipsis where there is more."""

import re
from collections.abc import Sequence
from typing import NamedTuple

from PySide6.QtCore import Qt
from PySide6.QtGui import QFont, QFontMetrics, QTextLayout, QTextOption

SAMPLE = 400
"""Characters looked at: more never fit into the lines of a row."""

LONG = 120
"""Characters that are measured before they are broken: most quotes need more lines, or fewer."""

_CHINESE = re.compile(
    "[\u3001-\u3029\u3400-\u4dbf\u4e00-\u9fff\uff01-\uff5e\U00020000-\U0003ffff]{1,120}"
)
"""Characters as wide as they are high."""

SLACK = 3
"""Pixels by which a measured text and a broken one may differ."""


class Face(NamedTuple):
    """A font, its measures, its height, and the width of a Chinese character in it."""

    font: QFont
    metrics: QFontMetrics
    height: int
    em: int

    @classmethod
    def of(cls, font: QFont) -> "Face":
        """Measure a font once."""
        metrics = QFontMetrics(font)
        return cls(font, metrics, metrics.height(), metrics.horizontalAdvance("一"))


def wrapped(text: str, face: Face, width: int, most: int) -> tuple[str, ...]:
    """Return at most `most` lines of `text`, the last one cut to `width` pixels if need be."""
    sample = _sample(text, face, width, most)
    flat = " ".join(text[:sample].split())
    if not flat or width <= 0:
        return ()
    encoded = flat.encode("utf-16-le", "replace")
    lines = [
        encoded[2 * a : 2 * b].decode("utf-16-le") for a, b in _breaks(flat, face.font, width, most)
    ]
    rest = "".join(lines[most - 1 :])
    if len(lines) < most or not rest:
        return tuple(line.strip() for line in lines)
    more = "…" if len(text) > sample else ""
    last = face.metrics.elidedText(rest + more, Qt.TextElideMode.ElideRight, width)
    return (*(line.strip() for line in lines[: most - 1]), last.strip())


def _sample(text: str, face: Face, width: int, most: int) -> int:
    """Return how many characters are looked at: of Chinese, little more than find room."""
    chinese, enough = _CHINESE.match(text), most * (width // face.em + 2)
    return enough if chinese and chinese.end() > enough else SAMPLE


def line_count(text: str, face: Face, width: int, most: int) -> int:
    """Return how many lines `wrapped` makes.

    Nothing is broken, and Chinese not even measured, where the length tells: five hundred rows are
    counted at once.
    """
    if not text or width <= 0:
        return 0
    full = (most - 1) * width + SLACK
    chinese = _CHINESE.match(text, 0, full // face.em + 2)
    if chinese and chinese.end() * face.em > full:
        return most
    if chinese and chinese.end() == len(text) and len(text) * face.em <= width - SLACK:
        return 1
    flat = " ".join(text[:LONG].split())
    if face.metrics.horizontalAdvance(flat) > full:
        return most
    return len(wrapped(text, face, width, most))


def fitting(words: Sequence[str], face: Face, width: int, gap: int) -> int:
    """Return how many words, `gap` pixels apart, stand side by side in `width`; at least one."""
    used = count = 0
    for word in words:
        used += face.metrics.horizontalAdvance(word) + gap
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
