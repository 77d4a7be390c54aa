"""标题, 分题: which lines are heads of articles, which are subheads, which are text."""

import re
from collections.abc import Callable

from newsreader.core.issue import BlockRole, FurnitureRole
from newsreader.recognition.sheet import Line, Sheet

LONGEST_HEAD = 110
_LONGEST_SUBHEAD = 26
_SHORT = 18
_STACK = 5
_LEAD = 240
_LONGEST_WITH_COMMA = 40
_PROSE = re.compile(r"[。，；]|[、：,.;:]$|[？！?!].*[？！?!]|[。！？!?…][”’」』]$")
_SENTENCE = re.compile(r"[。；]|[，、：,.;:？！?!]$")
_LEAD_SHARE = 0.6
_WITH_SUBTITLE = re.compile(r"\s(?:——|──|―|--)")


def find(sheet: Sheet) -> None:
    """Give every line left over its role: head, subhead or paragraph."""
    reader = _Reader(sheet.lines)
    at = 0
    while at < len(sheet.lines):
        at = reader.read(at)


def looks_like_head(text: str) -> bool:
    """Tell whether the text could be printed large: short, one phrase, no loose end."""
    return len(text) <= LONGEST_HEAD and not _PROSE.search(text)


def could_be_head(text: str) -> bool:
    """Tell whether the text could be a head that holds a comma, as few do."""
    return len(text) <= _LONGEST_WITH_COMMA and not _SENTENCE.search(text)


class _Reader:
    """Walks down the lines and decides stack by stack of lines that look like heads."""

    def __init__(self, lines: list[Line]) -> None:
        self.lines = lines
        self.at_boundary = True
        self.uses_openers = any(line.opens for line in lines)

    def read(self, at: int) -> int:
        """Decide on the line at `at` and those that stand or fall with it; return the next."""
        line = self.lines[at]
        if line.role is not None:
            self.at_boundary = self.at_boundary or _ends_article(line)
            return at + 1
        role, end = self._decide(at)
        for member in self.lines[at:end]:
            member.role = role
        self.at_boundary = False
        return end

    def _decide(self, at: int) -> tuple[BlockRole, int]:
        """Return the role of the line at `at`, and the line after the last that shares it."""
        loose = self._stack_end(at, could_be_head) if self.uses_openers else at
        if loose > at and self._opens(loose):
            return BlockRole.HEADLINE, loose
        end = self._stack_end(at, looks_like_head)
        if end == at:
            return BlockRole.PARAGRAPH, at + 1
        if self._opens(end) or self.at_boundary or not self.uses_openers:
            return BlockRole.HEADLINE, end
        return self._inside(at, end), end

    def _stack_end(self, at: int, possible: Callable[[str], bool]) -> int:
        """Return the line after the run of possible head lines that begins at `at`."""
        for end, line in enumerate(self.lines[at : at + _STACK], start=at):
            if line.role is not None or line.opens or not possible(line.text):
                return end
        return min(at + _STACK, len(self.lines))

    def _opens(self, end: int) -> bool:
        """Tell whether the stack ends where a byline or dateline begins an article's text."""
        at = self._following(end)
        return at is not None and self.lines[at].opens and not self._is_signature(at)

    def _is_signature(self, at: int) -> bool:
        """Tell whether the byline closes the text before it: it is in brackets, a head follows."""
        line, after = self.lines[at], self.lines[at + 1 : at + 2]
        bracketed = line.role is BlockRole.BYLINE and line.text[0] in "（("
        return bracketed and all(looks_like_head(each.text) for each in after)

    def _following(self, end: int) -> int | None:
        """Return the number of the first line after a stack that belongs to an article's text."""
        for at, line in enumerate(self.lines[end : end + 3], start=end):
            if line.role is not BlockRole.CAPTION and not line.is_furniture:
                return at
        return None

    def _inside(self, at: int, end: int) -> BlockRole:
        """Decide on short lines between two paragraphs, none of them with a dateline."""
        text = " ".join(line.text for line in self.lines[at:end])
        at_text = self._following(end)
        following = "" if at_text is None else self.lines[at_text].text
        if len(text) <= _LONGEST_SUBHEAD and following.startswith(text):
            return BlockRole.SUBHEAD
        if (
            _WITH_SUBTITLE.search(text)
            or len(text) > _SHORT
            or retold(text, following) >= _LEAD_SHARE
        ):
            return BlockRole.HEADLINE
        return BlockRole.SUBHEAD


def _ends_article(line: Line) -> bool:
    return line.is_furniture and line.role is not FurnitureRole.ADVERTISEMENT


def retold(head: str, paragraph: str) -> float:
    """Return the share of the head's pairs of characters that the paragraph's opening repeats.

    A lead tells its head again in full sentences; the text under a subhead goes on from it.
    """
    pairs = {head[i : i + 2] for i in range(len(head) - 1)}
    words = {pair for pair in pairs if pair.isalnum()}
    lead = paragraph[:_LEAD]
    return sum(pair in lead for pair in words) / len(words) if words else 0.0
