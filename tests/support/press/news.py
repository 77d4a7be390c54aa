"""The common part of most pages: news articles one after another, and how long articles are."""

from tests.support.press import furniture, openings
from tests.support.press.desk import Desk
from tests.support.press.stories import Plan, write_story

NEWS = Plan(paragraphs=(2, 5), subheads=0.12, subtitle=0.08)
LONG = Plan(paragraphs=(6, 10), subheads=1.0, kicker=0.15, subtitle=0.5, short=0.12)
COLUMN = Plan(paragraphs=(3, 6), second=0.0, kicker=0.0, topic="opinion", photographs=0.0)
ESSAY = Plan(paragraphs=(4, 8), second=0.0, kicker=0.0, topic="essay", photographs=0.0)
SPORT = Plan(paragraphs=(2, 5), second=0.15, kicker=0.0, topic="sport", subheads=0.2)
LETTER = Plan((1, 3), second=0.0, kicker=0.0, topic="letters", photographs=0.0)
THEORY = Plan((5, 8), second=0.0, kicker=0.0, topic="theory", photographs=0.0, subheads=0.7)
ABROAD = Plan(paragraphs=(1, 4), kicker=0.0, topic="world")
PICTURES = Plan(paragraphs=(2, 4), photographs=0.8)
ISLAND = Plan(paragraphs=(2, 5), photographs=0.0, kicker=0.0, second=0.15, subheads=0.3)


def news(desk: Desk, count: int, forms: tuple[openings.Form, ...], plan: Plan = NEWS) -> None:
    """Write so many news articles, each with an opening."""
    for _ in range(count):
        number = write_story(desk, plan, openings.any_opening(desk, forms))
        if desk.chance(plan.photographs):
            furniture.caption(desk, number)
