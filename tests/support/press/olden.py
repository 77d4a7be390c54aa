"""How older papers and those in traditional characters are made up."""

from tests.support.press import furniture, openings, special
from tests.support.press.desk import Desk
from tests.support.press.mastheads import (
    island_masthead,
    party_masthead,
    qing_masthead,
    republican_masthead,
)
from tests.support.press.news import ISLAND, news
from tests.support.press.stories import Plan


def party(desk: Desk) -> None:
    """Make up a party paper of the fifties and sixties."""
    party_masthead(desk)
    plan = Plan(
        paragraphs=(1, 4),
        photographs=0.0,
        kicker=0.25,
        second=0.5,
        lines=desk.dice.choice((" ", "\n")),
    )
    news(desk, desk.dice.randint(4, 6), openings.PARTY, plan)
    special.round_up(desk, openings.PARTY[:1], plan)
    news(desk, desk.dice.randint(1, 3), openings.PARTY, plan)


def republican(desk: Desk) -> None:
    """Make up a paper of the forties: agencies in brackets, heads of short lines, small notices."""
    republican_masthead(desk)
    lines = desk.dice.choice((" ", "\n"))
    plan = Plan(paragraphs=(1, 3), photographs=0.0, kicker=0.15, second=0.4, lines=lines)
    news(desk, desk.dice.randint(4, 7), openings.REPUBLIC, plan)
    special.round_up(desk, openings.REPUBLIC[:4], plan)
    news(desk, desk.dice.randint(1, 3), openings.REPUBLIC, plan)
    if desk.chance(0.5):
        furniture.notices(desk, desk.dice.randint(2, 5))


def qing(desk: Desk) -> None:
    """Make up a treaty-port paper: columns of items, each after ○ or with a head of four signs."""
    qing_masthead(desk)
    circled = desk.chance(0.5)
    for _ in range(desk.dice.randint(2, 3)):
        if circled:
            desk.sheet.furniture("other", desk.say("column"))
        special.old_items(desk, desk.dice.randint(4, 6), circled)


def taiwan(desk: Desk) -> None:
    """Make up a paper of Taiwan: reporter and place in brackets or in a line of their own."""
    island_masthead(desk)
    news(desk, desk.dice.randint(5, 8), openings.TAIWAN, ISLAND)


def hongkong(desk: Desk) -> None:
    """Make up a paper of Hong Kong."""
    island_masthead(desk)
    news(desk, desk.dice.randint(5, 8), openings.HONGKONG, ISLAND)
