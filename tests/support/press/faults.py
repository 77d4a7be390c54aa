"""What goes wrong in a transcription: each fault alters a sheet and notes what should be found.

To add one: a function that returns whether it found a place for itself, and a row in `FAULTS`.
"""

import random
from collections.abc import Callable

from tests.support.press.sheet import HEADLINE, PARAGRAPH, Fault, Line, Sheet

MARKS = "，。、；：！？”’）)》」』…“‘（(《「『— 　"
Injury = Callable[[random.Random, Sheet], bool]


def injure(dice: random.Random, sheet: Sheet, count: int) -> None:
    """Do so many things to a sheet, each at lines that nothing was done to before."""
    for injury in dice.choices(FAULTS, k=count):
        injury(dice, sheet)


def cut_paragraph(dice: random.Random, sheet: Sheet) -> bool:
    """Break a paragraph in the middle of a sentence."""
    line = _pick(dice, sheet, 70)
    if line is None:
        return False
    second = _break(sheet, line, _middle(dice, line.text))
    second.faults.append(Fault("split-paragraph", line))
    return True


def overlap(dice: random.Random, sheet: Sheet) -> bool:
    """Break a paragraph, read the last signs twice and perhaps invent an end mark."""
    line = _pick(dice, sheet, 70)
    if line is None:
        return False
    commas = [i for i in range(20, len(line.text) - 20) if line.text[i] == "，"]
    if commas and dice.random() < 0.6:
        at, again = dice.choice(commas), dice.choice((1, 1, 2))
    else:
        at, again = _middle(dice, line.text), dice.choice((2, 3, 5, 9))
        while line.text[at - again] in MARKS:
            again += 1
    second = _break(sheet, line, at)
    second.text = line.text[-again:] + second.text
    if again < 3 or dice.random() < 0.5:
        line.text += "。"
    second.faults.append(Fault("overlap", line))
    return True


def merge_paragraphs(dice: random.Random, sheet: Sheet) -> bool:
    """Type two or three paragraphs into one line with a space between."""
    lines = [(a, b) for a, b in _neighbours(sheet) if a.text[-1] in "。！？" and len(a.text) > 25]
    if not lines:
        return False
    one, other = dice.choice(lines)
    one.text += " " + other.text
    one.after = other.after
    one.faults.append(Fault("merged-paragraph"))
    sheet.lines.remove(other)
    return True


def repeat_exactly(dice: random.Random, sheet: Sheet) -> bool:
    """Read the last paragraphs of an article once more."""
    return _repeat(dice, sheet, part=False, other_reading=False)


def repeat_partly(dice: random.Random, sheet: Sheet) -> bool:
    """Read the last column of an article once more from its top, within a paragraph."""
    return _repeat(dice, sheet, part=True, other_reading=False)


def repeat_nearly(dice: random.Random, sheet: Sheet) -> bool:
    """Read the last paragraphs once more, with a sign or two read differently."""
    return _repeat(dice, sheet, part=False, other_reading=True)


def lose_head(dice: random.Random, sheet: Sheet) -> bool:
    """Leave out the head of an article that has a dateline to be known by."""
    able = [n for n in sheet.articles if n > 1 and _has_dateline(sheet, n)]
    if not able:
        return False
    number = dice.choice(able)
    sheet.lines = [x for x in sheet.lines if x.article != number or x.role != HEADLINE]
    sheet.articles[number].headline = sheet.articles[number].subtitle = None
    # A recogniser may well say that something is missing here.
    sheet.body(number)[0].faults.append(Fault("missing-head", optional=True))
    return True


def lose_beginning(dice: random.Random, sheet: Sheet) -> bool:
    """Lose the first signs of a paragraph, so that it begins within a clause."""
    line = _pick(dice, sheet, 60)
    if line is None:
        return False
    comma = min((line.text.find(mark) for mark in "，。" if mark in line.text[6:]), default=-1)
    if not 5 < comma < len(line.text) - 30:
        return False
    seen = dice.random() < 0.7
    # One to three signs before the first mark cannot begin a paragraph; more perhaps can.
    left = dice.randint(1, 3) if seen else dice.randint(4, comma - 1)
    line.text = line.text[comma - left :]
    line.faults.append(Fault("missing-head", optional=not seen))
    return True


def wrong_weekday(dice: random.Random, sheet: Sheet) -> bool:
    """Print another day of the week."""
    printed = sheet.masthead.get("weekday_printed")
    line = _issue_line(sheet, str(printed))
    if line is None or not isinstance(printed, str):
        return False
    other = printed[:-1] + dice.choice([d for d in "一二三四五六" if d != printed[-1]])
    line.text = line.text.replace(printed, other)
    line.faults.append(Fault("weekday-conflict"))
    sheet.masthead["weekday_printed"] = other
    return True


def wrong_lunar(dice: random.Random, sheet: Sheet) -> bool:
    """Print another day of the lunar month."""
    printed = sheet.masthead.get("lunar")
    line = _issue_line(sheet, str(printed))
    if line is None or not isinstance(printed, str):
        return False
    sign = dice.choice([d for d in "一二三四五六七八九" if d != printed[-1]])
    other = printed[:-1] + sign if printed[-1] != "十" else printed[:-2] + "初" + sign
    line.text = line.text.replace(printed, other)
    line.faults.append(Fault("lunar-conflict"))
    sheet.masthead["lunar"] = other
    return True


def wrong_page_count(_dice: random.Random, sheet: Sheet) -> bool:
    """Announce fewer pages than there are."""
    pages = sheet.masthead.get("pages")
    line = _issue_line(sheet, f"{pages}版")
    marks = [x for x in sheet.lines if x.role == "page-mark"]
    fewer = max(1, len(marks))
    if line is None or len(marks) < 2 or pages != len(marks) + 1:
        return False
    line.text = line.text.replace(f"{pages}版", f"{fewer}版")
    line.faults.append(Fault("page-count-conflict", until=marks[-1]))
    sheet.masthead["pages"] = fewer
    return True


BODY_FAULTS: tuple[Injury, ...] = (
    cut_paragraph,
    overlap,
    merge_paragraphs,
    repeat_exactly,
    repeat_partly,
    repeat_nearly,
    lose_beginning,
)
HEAD_FAULTS: tuple[Injury, ...] = (wrong_weekday, wrong_lunar, wrong_page_count)
RARE_FAULTS: tuple[Injury, ...] = (lose_head,)
FAULTS: tuple[Injury, ...] = BODY_FAULTS * 3 + HEAD_FAULTS + RARE_FAULTS


def _pick(dice: random.Random, sheet: Sheet, length: int) -> Line | None:
    """Choose a sound paragraph of some length that does not open its article."""
    first = {id(sheet.body(number)[0]) for number in sheet.articles if sheet.body(number)}
    able = [
        x
        for x in sheet.lines
        if x.role == PARAGRAPH and len(x.text) >= length and id(x) not in first and _sound(sheet, x)
    ]
    return dice.choice(able) if able else None


def _sound(sheet: Sheet, line: Line) -> bool:
    """Tell whether nothing befell the line or its neighbours and no fault refers to it."""
    at = sheet.lines.index(line)
    harmed = any(x.faults for x in sheet.lines[max(0, at - 1) : at + 2])
    return not harmed and not any(f.refers_to is line for x in sheet.lines for f in x.faults)


def _middle(dice: random.Random, text: str) -> int:
    """Choose a place within a word or clause, away from both ends."""
    able = [
        i for i in range(20, len(text) - 20) if text[i] not in MARKS and text[i - 1] not in MARKS
    ]
    able = [i for i in able if not (text[i - 1] + text[i]).isascii()]
    return dice.choice(able)


def _break(sheet: Sheet, line: Line, at: int) -> Line:
    second = Line(PARAGRAPH, line.text[at:], line.article, after=line.after)
    line.text, line.after = line.text[:at], ""
    sheet.lines.insert(sheet.lines.index(line) + 1, second)
    return second


def _neighbours(sheet: Sheet) -> list[tuple[Line, Line]]:
    return [
        (a, b)
        for a, b in zip(sheet.lines, sheet.lines[1:], strict=False)
        if a.role == b.role == PARAGRAPH
        and a.article == b.article
        and not a.after
        and not b.before
        and _sound(sheet, a)
        and _sound(sheet, b)
    ]


def _repeat(dice: random.Random, sheet: Sheet, part: bool, other_reading: bool) -> bool:
    number = _closed_article(dice, sheet)
    if number is None:
        return False
    tail = sheet.body(number)[-dice.randint(1, 3) :]
    place = sheet.lines.index(tail[-1]) + 1
    copies = [Line(PARAGRAPH, x.text, number, faults=[Fault("duplicate", x)]) for x in tail]
    if part:
        copies[0].text = copies[0].text[-dice.randint(24, max(25, len(copies[0].text) - 8)) :]
    if other_reading:
        for copy in copies:
            copy.text = _misread(dice, copy.text)
    sheet.lines[place:place] = [x for x in copies if len(x.text) >= 24]
    return True


def _closed_article(dice: random.Random, sheet: Sheet) -> int | None:
    """Choose an article whose last lines are long, sound paragraphs that stand together."""
    able: list[int] = []
    for number in sheet.articles:
        body = sheet.body(number)
        rest = [x for x in sheet.lines if x.article == number][-3:]
        calm = len(rest) == 3 and len(body) > 3 and rest == body[-3:]
        if calm and all(len(x.text) > 40 and _sound(sheet, x) and not x.after for x in rest):
            able.append(number)
    return dice.choice(able) if able else None


def _misread(dice: random.Random, text: str) -> str:
    """Read one sign in forty differently."""
    signs = list(text)
    for at in dice.sample(range(len(signs) - 1), max(1, len(signs) // 60)):
        if signs[at] not in MARKS:
            signs[at] = dice.choice("己末士曰土干千戊戌人入")
    return "".join(signs)


def _has_dateline(sheet: Sheet, number: int) -> bool:
    """Tell whether the first paragraph of an article opens with a dateline, unharmed."""
    body = sheet.body(number)
    lines = [x for x in sheet.lines if x.article == number]
    heads = [x for x in lines if x.role == HEADLINE]
    opened = bool(sheet.articles[number].agency) and body[0] is lines[len(heads)]
    return opened and bool(heads) and _sound(sheet, body[0])


def _issue_line(sheet: Sheet, part: str) -> Line | None:
    lines = [x for x in sheet.lines if x.role == "issue-line" and part in x.text]
    return lines[0] if lines and not lines[0].faults else None
