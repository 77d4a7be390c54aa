"""Printing a sheet: the typed text, and where everything stands in it."""

import random
from dataclasses import dataclass
from typing import Any

from tests.support.press.sheet import CAPTION, HEADLINE, PARAGRAPH, Line, Sheet

_NOT_FIRST = "，。、；：！？”’）)》」』…"
_SPREAD = 3
_CUT = "split-paragraph"


@dataclass(frozen=True, slots=True)
class Layout:
    """How a transcriber types a page.

    `between` parts paragraphs, `indent` opens them, `centre` opens heads, `wrap` is the number of
    signs a line (None: a paragraph a line), `newline` ends a line, `lead` stands before everything.
    """

    between: int = 2
    indent: str = ""
    centre: str = ""
    wrap: int | None = None
    newline: str = "\n"
    lead: int = 0
    ends: bool = True


@dataclass(frozen=True, slots=True)
class Printed:
    """A raw issue and its truth, in the shape of a truth file."""

    text: str
    truth: dict[str, Any]


class _Typist:
    def __init__(self, layout: Layout) -> None:
        self.layout = layout
        self.text = layout.newline * layout.lead
        self.segments: list[dict[str, Any]] = []
        self.spans: dict[Line, tuple[int, int]] = {}

    def type(self, line: Line, first: bool) -> None:
        layout = self.layout
        if not first:
            gap = layout.between + (_SPREAD - 1 if line.space_before else 0)
            self.text += layout.newline * gap
        wrapped = layout.wrap is not None and line.role in (PARAGRAPH, CAPTION)
        if line.role == PARAGRAPH:
            self.text += layout.indent
        elif line.role == HEADLINE:
            self.text += layout.centre
        begun = len(self.text)
        if line.before:
            self._piece(line.before, "pointer", None)
        body = fold_lines(line.text, layout) if wrapped else line.text
        self._piece(body, line.role, line.article)
        if line.after:
            self._piece(line.after, "pointer", None)
        self.spans[line] = (begun, len(self.text))

    def _piece(self, text: str, role: str, article: int | None) -> None:
        start = len(self.text)
        self.text += text
        segment = {"start": start, "end": len(self.text), "role": role, "article": article}
        self.segments.append(segment)


def fold_lines(text: str, layout: Layout) -> str:
    """Break a paragraph into lines of `wrap` signs, the first shorter by the indent."""
    assert layout.wrap is not None
    lines, start, room = [""], 0, layout.wrap - len(layout.indent)
    while start < len(text):
        end = start + room
        while end < len(text) and text[end] in _NOT_FIRST:
            end += 1
        lines.append(text[start:end].rstrip())
        start, room = end, layout.wrap
    return layout.newline.join(lines[1:])


def print_sheet(sheet: Sheet, layout: Layout) -> Printed:
    """Type a sheet and note where everything stands."""
    typist = _Typist(layout)
    for number, line in enumerate(sheet.lines):
        typist.type(line, number == 0)
    text = typist.text + (layout.newline if layout.ends else "")
    return Printed(text, _truth(sheet, typist))


def _truth(sheet: Sheet, typist: _Typist) -> dict[str, Any]:
    articles = {
        str(number): {
            "headline": article.headline,
            "subtitle": article.subtitle,
            "agency": article.agency,
            "contributors": [list(person) for person in article.people],
            "credits": article.credits,
            "page": article.page,
        }
        for number, article in sheet.articles.items()
    }
    fields = dict.fromkeys(("publication", "date", "number", "pages", "cn", "sponsor", "lunar"))
    issue = fields | {"weekday_printed": None} | sheet.masthead
    defects = [*_defects(sheet, typist), *_wraps(sheet, typist)]
    return {
        "issue": issue,
        "segments": typist.segments,
        "articles": articles,
        "defects": defects,
    }


def _defects(sheet: Sheet, typist: _Typist) -> list[dict[str, Any]]:
    found: list[dict[str, Any]] = []
    for line in sheet.lines:
        for fault in line.faults:
            start, end = typist.spans[line]
            if fault.until in typist.spans:
                end = typist.spans[fault.until][1]
            defect: dict[str, Any] = {"kind": fault.kind, "span": [start, end]}
            if fault.refers_to in typist.spans:
                defect["ref"] = list(typist.spans[fault.refers_to])
            if fault.optional:
                defect["optional"] = True
            found.append(defect)
    return found


def _wraps(sheet: Sheet, typist: _Typist) -> list[dict[str, Any]]:
    """Let a recogniser say that it joined the lines of a wrapped paragraph, or keep silent."""
    if typist.layout.wrap is None:
        return []
    cut = [fault for line in sheet.lines for fault in line.faults if fault.kind == _CUT]
    broken = {fault.refers_to for fault in cut}
    whole = [
        line
        for line in sheet.lines
        if line.role == PARAGRAPH and line not in broken and not set(line.faults) & set(cut)
    ]
    return [{"kind": _CUT, "span": list(typist.spans[x]), "optional": True} for x in whole]


def any_layout(dice: random.Random) -> Layout:
    """Return one of the layouts of unwrapped transcriptions."""
    return dice.choice(
        (
            Layout(),
            Layout(lead=2),
            Layout(between=1),
            Layout(indent="\u3000\u3000"),
            Layout(between=1, indent="\u3000\u3000", newline="\r\n"),
            Layout(between=1, newline="\r\n", ends=False),
            Layout(between=2, newline="\r\n"),
        )
    )


def wrapped(dice: random.Random) -> Layout:
    """Return a layout of hard lines, as many transcriptions have them."""
    width = dice.randint(24, 38)
    newline = dice.choice(("\n", "\n", "\r\n"))
    return dice.choice(
        (
            Layout(between=2, wrap=width, newline=newline),
            Layout(between=1, indent="\u3000\u3000", wrap=width, newline=newline),
            Layout(between=2, indent="\u3000\u3000", wrap=width, newline=newline),
        )
    )


def crowded(_dice: random.Random) -> Layout:
    """Return a layout of lines without any blank ones between them."""
    return Layout(between=1, newline="\r\n")


def centred(dice: random.Random) -> Layout:
    """Return a layout with heads moved towards the middle by spaces."""
    blank = dice.choice((" ", "\u3000"))
    return Layout(between=dice.choice((1, 2)), indent=blank * 2, centre=blank * dice.randint(4, 9))
