"""Where doubts are shown."""

import pytest

from newsreader.core.article import reading_text
from newsreader.core.findings import Finding, FindingKind, Repair
from newsreader.core.issue import Block, BlockRole, RecognisedArticle
from newsreader.core.spans import Span
from newsreader.storage.places import Placed, Places

#         0123456789…
SOURCE = "甲乙丙\n\n丁戊己\n己庚辛\n丁戊己\n壬癸\n报名"


def article(*blocks: Block) -> RecognisedArticle:
    return RecognisedArticle(1, None, "", None, None, None, (), blocks)


def block(
    *spans: tuple[int, int], dropped: tuple[int, int] | None = None, hidden: bool = False
) -> Block:
    holes = (Span(*dropped),) if dropped else ()
    text = "".join(
        c
        for a, b in spans
        for i, c in enumerate(SOURCE[a:b], a)
        if not (dropped and i == dropped[0])
    )
    return Block(BlockRole.PARAGRAPH, text, tuple(Span(*s) for s in spans), holes, hidden)


ARTICLES = (
    article(block((0, 3)), block((5, 8), (9, 12), dropped=(9, 10))),
    article(block((13, 16), hidden=True), block((17, 19))),
)
FIRST = "甲乙丙\n丁戊己庚辛"


def finding(*spans: tuple[int, int], repair: Repair | None = None) -> Finding:
    return Finding(FindingKind.OVERLAP, tuple(Span(*span) for span in spans), repair=repair)


def test_the_texts() -> None:
    assert [reading_text(a.blocks) for a in ARTICLES] == [FIRST, "壬癸"]


@pytest.mark.parametrize(
    ("given", "number", "place"),
    [
        (finding((0, 2)), 0, (0, 2)),
        (finding((5, 8)), 0, (4, 7)),
        (finding((1, 7)), 0, (1, 6)),
        (finding((5, 6), (10, 11)), 0, (4, 8)),
        (finding((1, 1)), 0, (1, 1)),
        (finding((9, 10)), 0, (7, 7)),
        (finding((5, 8), (10, 12), repair=Repair.JOINED), 0, (7, 7)),
        (finding((10, 12), repair=Repair.JOINED), 0, (7, 7)),
        (finding((13, 16)), 1, (0, 0)),
        (finding((17, 18), (0, 1)), 1, (0, 1)),
        (finding((10, 18)), 0, (7, 9)),
        (finding((20, 22), (17, 19)), 1, (0, 2)),
        (finding((17, 22)), 1, (0, 2)),
        (finding((0, 4)), 0, (0, 3)),
    ],
)
def test_places(given: Finding, number: int, place: tuple[int, int]) -> None:
    assert Places(ARTICLES).find(given) == Placed(number, Span(*place))


@pytest.mark.parametrize("given", [finding(), finding((20, 22)), finding((4, 4))])
def test_what_stands_in_no_article(given: Finding) -> None:
    assert Places(ARTICLES).find(given) is None


def test_a_suppressed_block_is_marked_where_it_would_stand() -> None:
    first = article(block((0, 3)), block((5, 8), hidden=True))
    assert Places([first]).find(finding((5, 8))) == Placed(0, Span(3, 3))
