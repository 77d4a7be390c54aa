"""引题, 主题, 副题: the parts of one article's head."""

import re

from newsreader.core.issue import BlockRole
from newsreader.recognition.drafts import Passage
from newsreader.recognition.sheet import Line

_WORD = re.compile(r"\S+")
_DASH = re.compile(r"(?:——|──|―|—|--|⸺)\S")
_KICKER = re.compile(r".*(?:强调|指出|要求|表示|提出|強調)|[【\[].{1,12}[】\]]|·.{1,12}·")


def parts(lines: list[Line]) -> list[Passage]:
    """Return the passages of a head printed on `lines`: kicker, headline, subtitle."""
    pieces = [piece for line in lines for piece in _pieces(line)]
    if len(pieces) == 1:
        return [_passage(BlockRole.HEADLINE, pieces)]
    dashes = (i for i, piece in enumerate(pieces) if i and _DASH.match(piece.text))
    dash = next(dashes, len(pieces))
    main = 1 if dash > 1 and _KICKER.fullmatch(pieces[0].text) else 0
    groups = (
        (BlockRole.KICKER, pieces[:main]),
        (BlockRole.HEADLINE, pieces[main:dash]),
        (BlockRole.SUBTITLE, pieces[dash:]),
    )
    return [_passage(role, group) for role, group in groups if group]


def _passage(role: BlockRole, pieces: list[Line]) -> Passage:
    spans = [span for piece in pieces for span in piece.spans]
    return Passage(role, spans, " ".join(piece.text for piece in pieces))


def _pieces(line: Line) -> list[Line]:
    if len(line.text.split()) == 1:
        return [line]
    return [line.part(*match.span()) for match in _WORD.finditer(line.text)]
