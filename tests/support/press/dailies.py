"""How whole mainland issues of today are made up."""

from tests.support.press import furniture, openings, special
from tests.support.press.desk import Desk
from tests.support.press.mastheads import date_only, modern_masthead
from tests.support.press.news import LONG, news
from tests.support.press.stories import Plan


def provincial(desk: Desk) -> None:
    """Make up a city's party daily: guide, eight articles, reporters of all media."""
    modern_masthead(desk)
    news(desk, 1, openings.PROVINCIAL)
    furniture.guide(desk)
    news(desk, desk.dice.randint(4, 6), openings.PROVINCIAL + openings.BYLINES[:4])
    news(desk, 1, openings.BYLINES, LONG)
    if desk.chance(0.5):
        furniture.colophon(desk)
    elif desk.chance(0.5):
        furniture.pointer(desk)


def national(desk: Desk) -> None:
    """Make up a national daily: places and days in the datelines, heads of several lines."""
    modern_masthead(desk)
    lines = desk.dice.choice((" ", "  ", "\u3000", "\n"))
    plan = Plan(kicker=0.3, second=0.5, subtitle=0.15, lines=lines)
    news(desk, desk.dice.randint(6, 9), openings.NATIONAL, plan)


def evening(desk: Desk) -> None:
    """Make up an evening paper: bylines after the text, captions, colophon."""
    modern_masthead(desk)
    news(desk, desk.dice.randint(5, 8), openings.EVENING, Plan(second=0.4, short=0.2))
    furniture.colophon(desk)


def county_weekly(desk: Desk) -> None:
    """Make up a weekly with long features, editor's notes and subheads."""
    modern_masthead(desk, 4)
    for _ in range(desk.dice.randint(2, 3)):
        special.feature(desk, LONG)
    news(desk, 2, openings.PROVINCIAL)


def whole_issue(desk: Desk) -> None:
    """Several pages, each with a mark, some articles run on to another page."""
    pages = desk.dice.randint(4, 8)
    modern_masthead(desk, pages)
    style = desk.dice.randrange(furniture.PAGE_STYLES)
    for page in range(1, pages + 1):
        if page > 1:
            furniture.page_mark(desk, page, style)
        kinds = (openings.PROVINCIAL, openings.NATIONAL, openings.PROVINCIAL + openings.BYLINES)
        news(desk, desk.dice.randint(2, 4), desk.dice.choice(kinds))
        if desk.chance(0.3):
            special.feature(desk, LONG)
        if desk.chance(0.4):
            furniture.colophon(desk)


def headless(desk: Desk) -> None:
    """Make up a page whose masthead was not transcribed."""
    news(desk, desk.dice.randint(4, 7), openings.PROVINCIAL + openings.BYLINES)


def dated(desk: Desk) -> None:
    """Make up a page above which only the date was typed."""
    date_only(desk)
    news(desk, desk.dice.randint(4, 7), openings.PROVINCIAL + openings.BYLINES)


def decked(desk: Desk) -> None:
    """Make up a paper that sets kicker, head and subtitle in lines of their own."""
    modern_masthead(desk)
    plan = Plan(paragraphs=(2, 5), kicker=0.7, second=0.5, subtitle=0.5, lines="\n")
    news(desk, desk.dice.randint(4, 7), openings.PROVINCIAL + openings.BYLINES, plan)


def run_on(desk: Desk) -> None:
    """Articles of the front page that go on on a later one."""
    pages = desk.dice.randint(3, 4)
    modern_masthead(desk, pages)
    style = desk.dice.randrange(furniture.PAGE_STYLES)
    news(desk, 2, openings.PROVINCIAL)
    later = [(desk.dice.randint(2, pages), 0) for _ in range(2)]
    later = [(page, special.continued(desk, openings.PROVINCIAL, page)) for page, _ in later]
    news(desk, 2, openings.PROVINCIAL)
    for page in range(2, pages + 1):
        furniture.page_mark(desk, page, style)
        news(desk, desk.dice.randint(1, 3), openings.PROVINCIAL)
        for _, number in [item for item in later if item[0] == page]:
            special.go_on(desk, number)
