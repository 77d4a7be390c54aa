"""Lines under highlighted words in a PDF."""

from fpdf import FPDF

from newsreader.core.style import Decoration
from newsreader.exporters.highlights import Highlight

_WIDTH = 0.3
_ABOVE = 0.7
"""So far above the foot of a line of text, in millimetres like everything here."""
_STEP = 0.8
_DASHES = {Decoration.FULL: (0, 0), Decoration.DASHED: (1.6, 0.9), Decoration.DOTTED: (0.4, 0.6)}


def draw_line(pdf: FPDF, highlight: Highlight, between: tuple[float, float], foot: float) -> None:
    """Draw the line of a style from left to right, a little above the foot of the text."""
    left, right = between
    y = foot - _ABOVE
    with pdf.local_context(draw_color=highlight.ink, line_width=_WIDTH):
        if highlight.line is Decoration.WAVY:
            pdf.polyline(_wave(left, right, y))
            return
        dash, gap = _DASHES[highlight.line]
        pdf.set_dash_pattern(dash, gap)
        pdf.line(left, y, right, y)


def _wave(left: float, right: float, y: float) -> list[tuple[float, float]]:
    steps = max(1, int((right - left) / _STEP))
    step = (right - left) / steps
    return [(left + at * step, y + (_WIDTH if at % 2 else -_WIDTH)) for at in range(steps + 1)]
