"""Articles of special make: features with notes, interviews."""

from tests.support.press import furniture, openings
from tests.support.press.desk import Desk
from tests.support.press.grammar import chinese
from tests.support.press.sheet import (
    BYLINE,
    HEADLINE,
    PARAGRAPH,
    SUBHEAD,
    Fault,
    Line,
    TrueArticle,
)
from tests.support.press.stories import Plan, Subject, people, write_head, write_story


def feature(desk: Desk, plan: Plan) -> None:
    """Write a long feature, perhaps with an editor's note before the text and a photograph."""
    number = write_story(desk, plan, openings.any_opening(desk, openings.FEATURE))
    if desk.chance(0.5):
        subject = Subject(desk)
        label = desk.dice.choice(("编者按", "开栏语", "编者的话"))
        note = subject.say("fact") + "。" + subject.paragraph((1, 2))
        body = desk.sheet.body(number)
        at = desk.sheet.lines.index(body[0])
        desk.sheet.lines.insert(at, Line(PARAGRAPH, f"{label}：{note}", number))
    if desk.chance(0.6):
        furniture.caption(desk, number)


def interview(desk: Desk) -> None:
    """Write an interview: lead, questions and answers, a paragraph each."""
    subject = Subject(desk)
    number = desk.sheet.begin(TrueArticle())
    write_head(desk, number, subject, Plan(second=0.0, kicker=0.0))
    opening = openings.any_opening(desk, openings.FEATURE[:2])
    people(desk, number, opening)
    desk.sheet.add(number, BYLINE, opening.text)
    desk.sheet.add(
        number, PARAGRAPH, subject.of("lead") + f"记者就此专访了{subject.say('person')}。"
    )
    ask, answer = desk.dice.choice(
        (("问：", "答："), ("记者：", subject.words["who"] + "："), ("问", ""))
    )
    for _ in range(desk.dice.randint(3, 5)):
        question = subject.say("ask").removeprefix("问：")
        if answer:
            desk.sheet.add(number, PARAGRAPH, ask + question)
            desk.sheet.add(number, PARAGRAPH, answer + subject.paragraph((2, 4)))
        else:
            desk.sheet.add(number, SUBHEAD, question)
            desk.sheet.add(number, PARAGRAPH, subject.paragraph((2, 4)))
        if desk.chance(0.4):
            desk.sheet.add(number, PARAGRAPH, subject.paragraph((1, 3)))


def document(desk: Desk) -> None:
    """Write a regulation or notice: numbered articles, some with a list of items below."""
    subject = Subject(desk, "rule")
    number = desk.sheet.begin(TrueArticle())
    write_head(desk, number, subject, Plan(second=0.0, kicker=0.0))
    shape = desk.dice.choice(("第{cn}条 ", "第{cn}条\u3000", "{cn}、", "{n}."))
    listed = desk.dice.choice(("（{cn}）", "（{n}）", "{n}．"))
    for part in range(1, desk.dice.randint(5, 10)):
        opening = shape.format(n=part, cn=chinese(part))
        if desk.chance(0.3):
            desk.sheet.add(number, PARAGRAPH, opening + subject.say("rule.list") + "：")
            for item in range(1, 4):
                mark = listed.format(n=item, cn=chinese(item))
                end = "。" if item == 3 else "；"
                desk.sheet.add(number, PARAGRAPH, mark + subject.say("rule.item") + end)
        else:
            desk.sheet.add(number, PARAGRAPH, opening + subject.paragraph((1, 2)))


def verse(desk: Desk) -> None:
    """Write a regulated poem: a title, its author, couplets in lines of one clause."""
    subject = Subject(desk, "verse")
    number = desk.sheet.begin(TrueArticle())
    write_head(desk, number, subject, Plan(second=0.0, kicker=0.0))
    opening = openings.any_opening(desk, openings.AUTHORS)
    people(desk, number, opening)
    desk.sheet.add(number, BYLINE, opening.text)
    for _ in range(desk.dice.choice((2, 4))):
        for mark in "，。":
            desk.sheet.add(number, PARAGRAPH, subject.say("verse.line") + mark)
    for line in desk.sheet.body(number):
        # A line of verse may well end within a sentence.
        line.faults.append(Fault("split-paragraph", optional=True))


def round_up(desk: Desk, forms: tuple[openings.Form, ...], plan: Plan) -> None:
    """Write one article of several telegrams under one head, each with its own dateline."""
    subject = Subject(desk)
    number = desk.sheet.begin(TrueArticle())
    write_head(desk, number, subject, plan)
    for telegram in range(desk.dice.randint(2, 3)):
        opening = openings.any_opening(desk, forms)
        if telegram == 0:
            people(desk, number, opening)
        desk.sheet.add(number, PARAGRAPH, opening.text + subject.of("lead") + subject.sentence())


def old_items(desk: Desk, count: int, circled: bool) -> None:
    """Write short items of an old paper: after ○ without a head, or each with one of four signs."""
    for _ in range(count):
        subject = Subject(desk, "item")
        text = "".join(subject.item() for _ in range(desk.dice.randint(1, 3)))
        if circled:
            number = desk.sheet.begin(TrueArticle())
            text = "○" + text
        else:
            head = subject.say("head")
            number = desk.sheet.begin(TrueArticle(head))
            desk.sheet.add(number, HEADLINE, head)
        desk.sheet.add(number, PARAGRAPH, text)


def continued(desk: Desk, forms: tuple[openings.Form, ...], page: int) -> int:
    """Write an article that stops with a pointer; `go_on` writes the rest on its later page."""
    plan = Plan(paragraphs=(5, 7), kicker=0.0, subheads=0.3)
    number = write_story(desk, plan, openings.any_opening(desk, forms))
    rest = desk.sheet.body(number)[3:]
    at = desk.sheet.lines.index(rest[0])
    desk.kept[number] = desk.sheet.lines[at:]
    del desk.sheet.lines[at:]
    last = desk.sheet.lines[-1]
    text = f"（下转第{page}版）"
    if last.role == SUBHEAD:
        desk.kept[number].insert(0, desk.sheet.lines.pop())
        last = desk.sheet.lines[-1]
    if desk.chance(0.5):
        last.after = text
    else:
        desk.sheet.furniture("pointer", text)
    return number


def go_on(desk: Desk, number: int) -> None:
    """Print the rest of an article that began on another page."""
    first = desk.sheet.articles[number].page
    lines = desk.kept.pop(number)
    text = desk.dice.choice((f"（上接第{first}版）", f"（上接{first}版）", f"（紧接第{first}版）"))
    if desk.chance(0.5):
        lines[0].before = text
    else:
        desk.sheet.furniture("pointer", text)
    desk.sheet.lines.extend(lines)
