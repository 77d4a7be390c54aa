"""How single pages of a special kind are made up."""

from tests.support.press import furniture, openings, special
from tests.support.press.desk import Desk
from tests.support.press.mastheads import modern_masthead, party_masthead
from tests.support.press.news import ABROAD, COLUMN, ESSAY, LETTER, PICTURES, SPORT, THEORY, news
from tests.support.press.stories import Plan


def commentary(desk: Desk) -> None:
    """Make up a page of opinions: head, author, text; no datelines."""
    modern_masthead(desk)
    news(desk, desk.dice.randint(4, 6), openings.AUTHORS, COLUMN)
    if desk.chance(0.5):
        furniture.colophon(desk)


def supplement(desk: Desk) -> None:
    """Make up a literary page: essays with their authors."""
    modern_masthead(desk)
    news(desk, desk.dice.randint(4, 6), openings.AUTHORS, ESSAY)
    furniture.colophon(desk)


def letters(desk: Desk) -> None:
    """Make up a page of readers' letters, signed below."""
    modern_masthead(desk)
    news(desk, desk.dice.randint(5, 8), openings.LETTERS, LETTER)
    furniture.colophon(desk)


def theory(desk: Desk) -> None:
    """Make up a page of treatises with numbered parts."""
    modern_masthead(desk)
    news(desk, desk.dice.randint(3, 4), openings.THEORY, THEORY)


def interview(desk: Desk) -> None:
    """Make up a page with a long interview among news."""
    modern_masthead(desk)
    news(desk, 2, openings.PROVINCIAL)
    special.interview(desk)
    news(desk, 2, openings.PROVINCIAL)


def announcements(desk: Desk) -> None:
    """News above, small advertisements below."""
    modern_masthead(desk)
    news(desk, 3, openings.PROVINCIAL)
    desk.sheet.furniture("advertisement", desk.dice.choice(("分类广告", "遗失公告", "便民信息")))
    furniture.notices(desk, desk.dice.randint(4, 8))


def sports(desk: Desk) -> None:
    """Make up a sports page: scores, Latin letters, numbers in heads."""
    modern_masthead(desk)
    news(desk, desk.dice.randint(5, 7), openings.PROVINCIAL[:6] + openings.EVENING[:4], SPORT)


def pictures(desk: Desk) -> None:
    """Make up a page with a photograph to most articles."""
    modern_masthead(desk)
    news(desk, desk.dice.randint(5, 7), openings.PROVINCIAL + openings.FEATURE[:2], PICTURES)


def digest(desk: Desk) -> None:
    """Make up a page of briefs without bylines."""
    modern_masthead(desk)
    news(desk, 1, openings.PROVINCIAL)
    furniture.briefs(desk, desk.dice.randint(6, 10))


def official(desk: Desk) -> None:
    """Make up a page with regulations and notices below the news."""
    modern_masthead(desk)
    news(desk, 2, openings.PROVINCIAL)
    for _ in range(desk.dice.randint(1, 2)):
        special.document(desk)
    news(desk, 2, openings.PROVINCIAL)


def poetry(desk: Desk) -> None:
    """Make up a literary page with verse between the essays."""
    modern_masthead(desk)
    news(desk, 2, openings.AUTHORS, ESSAY)
    special.verse(desk)
    news(desk, 2, openings.AUTHORS, ESSAY)
    special.verse(desk)
    furniture.colophon(desk)


def titled(desk: Desk) -> None:
    """Make up a page of reporters with titles, subheads with signs and numbers before them."""
    modern_masthead(desk)
    parts = desk.dice.choice(("■ {sub}", "●{sub}", "【{sub}】", "{n:02} {sub}", "（{cn}）{sub}"))
    news(desk, desk.dice.randint(3, 5), openings.ROLES)
    plan = Plan(paragraphs=(6, 9), subheads=1.0, short=0.12, parts=parts)
    news(desk, 2, openings.ROLES[:8], plan)


def spaced(desk: Desk) -> None:
    """Make up a page where names of two signs are set as wide as those of three."""
    modern_masthead(desk)
    news(desk, desk.dice.randint(5, 7), openings.SPACED)


def campus(desk: Desk) -> None:
    """Make up a university's paper."""
    modern_masthead(desk, 4)
    news(desk, desk.dice.randint(5, 7), openings.CAMPUS)
    furniture.colophon(desk)


def barracks(desk: Desk) -> None:
    """Make up a paper of the forces, where soldiers and reporters write together."""
    modern_masthead(desk)
    news(desk, desk.dice.randint(5, 7), openings.BARRACKS)


def foreign(desk: Desk) -> None:
    """Make up a page of news from abroad."""
    modern_masthead(desk)
    news(desk, desk.dice.randint(5, 8), openings.FOREIGN, ABROAD)


def eighties(desk: Desk) -> None:
    """Make up a paper of the eighties: plain datelines, signed with a bracket."""
    party_masthead(desk)
    news(desk, desk.dice.randint(5, 8), openings.EIGHTIES, Plan(paragraphs=(1, 4), second=0.5))


def copied(desk: Desk) -> None:
    """Make up a page copied from a paper's web site, with who wrote it below each head."""
    modern_masthead(desk)
    news(desk, desk.dice.randint(4, 6), openings.COPIED)
