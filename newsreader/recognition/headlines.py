"""标题, 分题: which lines are heads of articles, which are subheads, which are text."""

import re
from collections import Counter
from collections.abc import Iterable

from newsreader.core.findings import Finding, FindingKind
from newsreader.core.furniture import FurnitureRole
from newsreader.core.issue import BlockRole
from newsreader.recognition.evidence import Setting, is_enumerated, points, sureness
from newsreader.recognition.sheet import Line, Sheet

LONGEST_HEAD = 110
_STACK = 5
_BESIDE = 3
_LONG = 40
_SHORTEST_TEXT = 24
_LONGEST_WITH_COMMA = 32
_DOUBT = 0.65
_BAR_WITH_COMMA = 2.0
_BAR_AT_BOUNDARY = -1.0
_FIRST_SUBHEADS = "1950"
_PREVIOUS = 500
_LONGEST_SECTION = 1200
_LEAST_LEAD = 40
# Every way begins with the same class of signs, for which Python searches quickly.
_PROSE = re.compile(
    r"[。，；、：,.;:！？!?…](?:(?<=[。，；])|(?<=[、：，,.;:])$|(?<=[？！?!]).*[？！?!]|(?<=[。！？!?…])[”’」』]$)"
)
_SENTENCE = re.compile(r"[。；，、：,.;:？！?!](?:(?<=[。；])|$)")
_SPOKEN = re.compile(
    r"(?:问|答|問|記者|记者|主持人|主持|Q|A|[\u3400-\u9fff]{2,3})[:：].*[？?！!]$|(?:问|答|問|Q|A)[:：]"
)
_NOTE = re.compile(
    r"[【\[(（]?(?:编者按|編者按|编者的话|开栏语|开栏的话|开栏寄语|核心提示|阅读提示|内容提要)"
)
_ENDED = re.compile(r"[。！？!?…][”’」』）)]*$")


def find(sheet: Sheet) -> None:
    """Give every line left over its role: head, subhead or paragraph."""
    reader = _Reader(sheet)
    end = 0
    for at in sheet.pace.over(range(len(sheet.lines))):
        if at >= end:
            end = reader.read(at)


def looks_like_head(text: str) -> bool:
    """Tell whether the text could be printed large: short, one phrase, no loose end."""
    return len(text) <= LONGEST_HEAD and not _PROSE.search(text) and not _SPOKEN.match(text)


def could_be_head(text: str) -> bool:
    """Tell whether the text could be a head that holds a comma, as few do."""
    return len(text) <= _LONGEST_WITH_COMMA and not _SENTENCE.search(text)


class _Reader:
    """Walks down the lines and decides stack by stack of lines that look like heads."""

    def __init__(self, sheet: Sheet) -> None:
        self.lines = sheet.lines
        self.findings = sheet.findings
        self.plain, self.loose = _forms(sheet.pace.over(sheet.lines))
        self.listed_at = [
            (plain or loose) and is_enumerated(line.text)
            for line, plain, loose in zip(sheet.lines, self.plain, self.loose, strict=True)
        ]
        self.body_from = _body_from(sheet.lines)
        self.boundary: Line | None = None
        self.fresh = True
        self.previous = ""
        self.credited = False
        self.listed = False
        self.numbered = False
        self.opened, self.brief = self._survey()
        self.old = (sheet.masthead.date or "9") < _FIRST_SUBHEADS
        long = [line for line in sheet.lines if len(line.text) >= _LONG]
        usual = Counter((line.indent, min(line.gap, 2)) for line in long).most_common(1)
        self.indent, self.gap = usual[0][0] if usual else (0, 0)

    def read(self, at: int) -> int:
        """Decide on the line at `at` and those that stand or fall with it; return the next."""
        line = self.lines[at]
        if line.role is not None:
            self._pass(at)
            return at + 1
        role, end = self._decide(at)
        for member in self.lines[at:end]:
            member.role = role
        if role is BlockRole.HEADLINE:
            self.previous, self.credited, self.numbered = "", False, False
        else:
            self.previous = (self.previous + line.text)[-_PREVIOUS:]
            self.credited = self.credited or line.opens
            self.numbered = self.numbered or (role is BlockRole.SUBHEAD and self.listed_at[at])
        self.boundary, self.fresh = line if line.closes else None, False
        return end

    def _pass(self, at: int) -> None:
        """Take note of a line that is known: most furniture, and a signature, end an article."""
        line = self.lines[at]
        if line.is_furniture and line.role is not FurnitureRole.ADVERTISEMENT:
            self.boundary = line
            self.listed = line.role is FurnitureRole.OTHER
        elif line.role is BlockRole.BYLINE and self._is_signature(at):
            line.closes = True
            self.boundary = line
        self.credited = self.credited or line.opens

    def _decide(self, at: int) -> tuple[BlockRole, int]:
        """Return the role of the line at `at`, and the line after the last that shares it."""
        loose = self._loose_end(at)
        if loose > at and self._opens(loose):
            return BlockRole.HEADLINE, loose
        end = self._stack_end(at)
        if end == at:
            return self._with_comma(at, loose)
        if self._opens(end) or self.fresh:
            self.listed = self.listed and not self._opens(end)
            return BlockRole.HEADLINE, end
        return self._weigh(at, end)

    def _stack_end(self, at: int) -> int:
        """Return the line after the run of lines that look like heads and begin at `at`."""
        for end in range(at, min(at + _STACK, len(self.lines))):
            if not self.plain[end] or (end > at and self.listed_at[end]):
                return end
        return min(at + _STACK, len(self.lines))

    def _loose_end(self, at: int) -> int:
        """Return the line after the run of possible head lines, commas allowed."""
        for end in range(at, min(at + _STACK, len(self.lines))):
            if not self.loose[end] or (end > at and self.listed_at[end]):
                return end
        return min(at + _STACK, len(self.lines))

    def _opens(self, end: int) -> bool:
        """Tell whether the stack ends where a byline or dateline begins an article's text."""
        at = self._following(end)
        return at is not None and self.lines[at].opens and not self._is_signature(at)

    def _is_signature(self, at: int) -> bool:
        """Tell whether the byline closes the text before it: text above, a head below."""
        line = self.lines[at]
        if line.role is not BlockRole.BYLINE:
            return False
        above = self.lines[at - 1] if at else None
        closes = above is not None and above.role is BlockRole.PARAGRAPH
        bracketed = line.text[0] in "（("
        after = self.lines[at + 1 : at + 2]
        return (bracketed or closes) and all(_is_short(each.text) for each in after)

    def _following(self, end: int) -> int | None:
        """Return the number of the first line after a stack that belongs to an article's text."""
        at = self.body_from[end]
        return at if at < min(end + _BESIDE, len(self.lines)) else None

    def _with_comma(self, at: int, loose: int) -> tuple[BlockRole, int]:
        """Decide on a line that could be a head but for its comma."""
        if loose > at and self.listed_at[at]:
            return BlockRole.SUBHEAD, at + 1
        if loose > at and (at == 0 or _ENDED.search(self.lines[at - 1].text) or self.boundary):
            score = points(self._setting(at, at + 1))
            bar = _BAR_WITH_COMMA if self.boundary is None else _BAR_AT_BOUNDARY
            if (score > bar or self.fresh) and self._is_text(at + 1):
                self._doubt(at, at + 1, score - bar)
                return BlockRole.HEADLINE, at + 1
        return BlockRole.PARAGRAPH, at + 1

    def _is_text(self, at: int) -> bool:
        """Tell whether a whole paragraph stands at `at`."""
        return any(
            len(x.text) >= _SHORTEST_TEXT and _ENDED.search(x.text) for x in self.lines[at : at + 1]
        )

    def _weigh(self, at: int, end: int) -> tuple[BlockRole, int]:
        """Decide by the evidence on short lines that no dateline follows."""
        score = points(self._setting(at, end))
        self._doubt(at, end, score)
        return (BlockRole.HEADLINE if score > 0 else BlockRole.SUBHEAD), end

    def _doubt(self, at: int, end: int, score: float) -> None:
        confidence = sureness(score)
        if confidence < _DOUBT:
            spans = tuple(span for line in self.lines[at:end] for span in line.spans)
            finding = Finding(FindingKind.UNCERTAIN_HEAD, spans, confidence=round(confidence, 2))
            self.findings.append(finding)

    def _setting(self, at: int, end: int) -> Setting:
        following = self._following(end)
        texts, signed = ([], False) if following is None else self._texts_from(following)
        text = "".join(texts)
        return Setting(
            tuple(line.text for line in self.lines[at:end]),
            self.previous,
            text,
            _lead(texts),
            len(texts),
            apart=self._apart(),
            rank=self._rank(self.lines[at]),
            opened=self.opened,
            signed=signed and self.credited,
            listed=self.listed,
            numbered=self.numbered,
            brief=self.brief,
            old=self.old,
        )

    def _texts_from(self, at: int) -> tuple[list[str], bool]:
        """Return the lines from `at` to the next short one, and whether they are signed."""
        texts: list[str] = []
        length, signed = 0, False
        for number in range(at, len(self.lines)):
            line = self.lines[number]
            signed = line.closes or (line.role is not None and self._is_signature(number))
            short = texts and self.plain[number]
            if signed or length > _LONGEST_SECTION or line.is_furniture or short:
                if signed and line.role is None:
                    texts.append(line.text)
                break
            texts.append(line.text)
            length += len(line.text)
        return texts, signed

    def _survey(self) -> tuple[float, float]:
        """Return which share of short lines a dateline follows, and one paragraph the others."""
        opened = others = brief = at = 0
        while at < len(self.lines):
            end = self._stack_end(at)
            if end > at:
                if self._opens(end):
                    opened += 1
                else:
                    others += 1
                    brief += any(self.plain[end + 1 : end + 2])
            at = max(end, at + 1)
        return opened / max(1, opened + others), brief / max(1, others)

    def _apart(self) -> int:
        """Tell how surely what stands above ends an article: 2 for the top of a page, 0 not."""
        if self.boundary is None:
            return 0
        return 2 if self.boundary.role is FurnitureRole.PAGE_MARK else 1

    def _rank(self, line: Line) -> int:
        """Tell by the blanks around whether the line is set like text or set apart."""
        if self.indent and line.indent == self.indent:
            return -1
        return int(bool(line.gap > self.gap or (self.indent and line.indent > self.indent)))


def _forms(lines: Iterable[Line]) -> tuple[list[bool], list[bool]]:
    """Tell of each line whether it looks like a head, and whether it could be one with a comma."""
    plain: list[bool] = []
    loose: list[bool] = []
    for line in lines:
        free = line.role is None and not line.opens
        plain.append(free and looks_like_head(line.text))
        loose.append(free and could_be_head(line.text))
    return plain, loose


def _body_from(lines: list[Line]) -> list[int]:
    """Return for each line, and for the end, the next that belongs to an article's text."""
    following = [len(lines)] * (len(lines) + 1)
    for at in range(len(lines) - 1, -1, -1):
        following[at] = at if _is_body(lines[at]) else following[at + 1]
    return following


def _is_body(line: Line) -> bool:
    """Tell whether the line belongs to an article's text, or would if it were not its head."""
    beside = line.is_furniture or line.role is BlockRole.CAPTION
    return not beside and not _NOTE.match(line.text)


def _is_short(text: str) -> bool:
    return looks_like_head(text) or could_be_head(text)


def _lead(texts: list[str]) -> str:
    """Return the first paragraph, and more if it is short."""
    lead = ""
    for text in texts:
        if len(lead) >= _LEAST_LEAD:
            break
        lead += text
    return lead
