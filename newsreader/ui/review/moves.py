"""Going around on the desk: from block to block, from character to character."""

import re
from collections.abc import Callable

from newsreader.ui.review.sheet import Caret, Sheet

_CLAUSE = re.compile(r"[，。；：！？、,.;:!?…）)」”\s]+")
"""What ends a clause: there one wants to stand, to split."""

Move = Callable[[Sheet, Caret], Caret]


def _up(_: Sheet, caret: Caret) -> Caret:
    return Caret(caret.item - 1, 0)


def _down(_: Sheet, caret: Caret) -> Caret:
    return Caret(caret.item + 1, 0)


def _left(sheet: Sheet, caret: Caret) -> Caret:
    if caret.offset or not caret.item:
        return Caret(caret.item, caret.offset - 1)
    return Caret(caret.item - 1, len(sheet.items[caret.item - 1].text) - 1)


def _right(sheet: Sheet, caret: Caret) -> Caret:
    last = caret.offset >= len(sheet.items[caret.item].text) - 1
    if last and caret.item + 1 < len(sheet.items):
        return Caret(caret.item + 1, 0)
    return Caret(caret.item, caret.offset + 1)


def _clauses(sheet: Sheet, caret: Caret) -> list[int]:
    """Return where the clauses of a block begin."""
    text = sheet.items[caret.item].text
    ends = (match.end() for match in _CLAUSE.finditer(text))
    return [0, *(end for end in ends if end < len(text))]


def _clause_left(sheet: Sheet, caret: Caret) -> Caret:
    before = [start for start in _clauses(sheet, caret) if start < caret.offset]
    if before or not caret.item:
        return Caret(caret.item, before[-1] if before else 0)
    above = Caret(caret.item - 1, 0)
    return Caret(above.item, _clauses(sheet, above)[-1])


def _clause_right(sheet: Sheet, caret: Caret) -> Caret:
    after = [start for start in _clauses(sheet, caret) if start > caret.offset]
    return Caret(caret.item, after[0]) if after else Caret(caret.item + 1, 0)


def _start(_: Sheet, caret: Caret) -> Caret:
    return Caret(caret.item, 0)


def _end(sheet: Sheet, caret: Caret) -> Caret:
    return Caret(caret.item, len(sheet.items[caret.item].text) - 1)


def _first(_: Sheet, __: Caret) -> Caret:
    return Caret(0, 0)


def _last(sheet: Sheet, _: Caret) -> Caret:
    return Caret(len(sheet.items) - 1, 0)


MOVES: dict[str, Move] = {
    "review.up": _up,
    "review.down": _down,
    "review.left": _left,
    "review.right": _right,
    "review.clauseLeft": _clause_left,
    "review.clauseRight": _clause_right,
    "review.start": _start,
    "review.end": _end,
    "review.first": _first,
    "review.last": _last,
}
"""Key of a move → where it leads from a caret; the sheet holds it within its items."""
