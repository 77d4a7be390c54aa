"""引题, 主题, 副题: the parts of one article's head."""

import re

from newsreader.core.issue import BlockRole
from newsreader.core.spans import Span
from newsreader.recognition.drafts import Passage
from newsreader.recognition.sheet import Line

_WORD = re.compile(r"\S+")
_DASH = re.compile(r"(?:——|──|―|—|--|⸺)\S")
_KICKER = re.compile(r".*(?:强调|指出|要求|表示|提出|強調)|[【\[].{1,12}[】\]]|·.{1,12}·")


def parts(lines: list[Line]) -> list[Passage]:
    """Return the passages of a head printed on `lines`: kicker, headline, subtitle."""
    pieces = [piece for line in lines for piece in _pieces(line)]
    if len(pieces) == 1:
        return [Passage(BlockRole.HEADLINE, [pieces[0][0]], pieces[0][1])]
    dash = next((i for i, (_, text) in enumerate(pieces) if i and _DASH.match(text)), len(pieces))
    main = 1 if dash > 1 and _KICKER.fullmatch(pieces[0][1]) else 0
    groups = (
        (BlockRole.KICKER, pieces[:main]),
        (BlockRole.HEADLINE, pieces[main:dash]),
        (BlockRole.SUBTITLE, pieces[dash:]),
    )
    return [
        Passage(role, [span for span, _ in group], " ".join(text for _, text in group))
        for role, group in groups
        if group
    ]


def _pieces(line: Line) -> list[tuple[Span, str]]:
    start = line.span.start
    return [
        (Span(start + match.start(), start + match.end()), match[0])
        for match in _WORD.finditer(line.text)
    ]
