"""How each kind of block is set: size, weight, colour, indent and space, in units of the text size.

To add a role: a row in `RULES`; `test_typography.py` checks that every role has one.
"""

from typing import NamedTuple

from PySide6.QtCore import Qt
from PySide6.QtGui import QColor, QFont, QFontMetricsF, QTextBlockFormat, QTextCharFormat

from newsreader.core.issue import BlockRole

MEASURE = 38
"""Width of the column in characters of the text size."""

MARGIN = 3
"""Least space beside the column, in characters: marks stand in it."""

NARROW = 26
"""Below this width, in characters, the space beside the column is one less."""


class Rule(NamedTuple):
    """How one role is set; lengths are multiples of the text size."""

    size: float = 1.0
    leading: float = 1.7
    above: float = 0.0
    below: float = 0.0
    indent: float = 0.0
    bold: bool = False
    quiet: bool = False
    align: Qt.AlignmentFlag = Qt.AlignmentFlag.AlignLeft


RULES: dict[BlockRole, Rule] = {
    BlockRole.KICKER: Rule(size=0.94, leading=1.5, below=0.35, quiet=True),
    BlockRole.HEADLINE: Rule(size=1.72, leading=1.38, below=0.45, bold=True),
    BlockRole.SUBTITLE: Rule(size=1.06, leading=1.5, below=0.45, quiet=True),
    BlockRole.BYLINE: Rule(size=0.86, leading=1.6, above=0.35, below=0.7, quiet=True),
    BlockRole.PARAGRAPH: Rule(
        leading=1.72, below=0.42, indent=2.0, align=Qt.AlignmentFlag.AlignJustify
    ),
    BlockRole.SUBHEAD: Rule(size=1.06, leading=1.6, above=0.9, below=0.55, bold=True),
    BlockRole.CAPTION: Rule(size=0.84, leading=1.55, above=0.3, below=0.6, quiet=True),
}


class Typography(NamedTuple):
    """The face and colours an article is set in; `font` has the text size."""

    font: QFont
    text: QColor
    quiet: QColor

    @property
    def em(self) -> float:
        """Width of one Chinese character of the text, in pixels."""
        return QFontMetricsF(self.font).horizontalAdvance("国")

    def block(self, role: BlockRole, *, first: bool = False) -> QTextBlockFormat:
        """Return the format of a block; the first one of an article has no space above."""
        rule, em = RULES[role], self.em
        result = QTextBlockFormat()
        result.setAlignment(rule.align)
        fixed = QTextBlockFormat.LineHeightTypes.FixedHeight.value
        result.setLineHeight(round(rule.leading * rule.size * em), fixed)
        result.setTopMargin(0 if first else round(rule.above * em))
        result.setBottomMargin(round(rule.below * em))
        result.setTextIndent(rule.indent * em)
        return result

    def characters(self, role: BlockRole) -> QTextCharFormat:
        """Return the format of a block's characters."""
        rule = RULES[role]
        font = QFont(self.font)
        font.setPointSizeF(self.font.pointSizeF() * rule.size)
        font.setBold(rule.bold)
        result = QTextCharFormat()
        result.setFont(font)
        result.setForeground(self.quiet if rule.quiet else self.text)
        return result
