"""Where doubts are shown."""

from dataclasses import replace

import pytest

from newsreader.core.article import reading_text
from newsreader.core.findings import Finding, FindingKind, Repair
from newsreader.core.issue import Block, BlockRole
from newsreader.core.places import Placed, Places
from newsreader.core.spans import Span

#         0123456789…
SOURCE = "甲乙丙\n\n丁戊己\n己庚辛\n丁戊己\n壬癸\n报名"


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
    (block((0, 3)), block((5, 8), (9, 12), dropped=(9, 10))),
    (block((13, 16), hidden=True), block((17, 19))),
)
FIRST = "甲乙丙\n丁戊己庚辛"


def finding(*spans: tuple[int, int], repair: Repair | None = None) -> Finding:
    return Finding(FindingKind.OVERLAP, tuple(Span(*span) for span in spans), repair=repair)


def test_the_texts() -> None:
    assert [reading_text(blocks) for blocks in ARTICLES] == [FIRST, "壬癸"]


@pytest.mark.parametrize(
    ("given", "article", "number", "place"),
    [
        (finding((0, 2)), 0, 0, (0, 2)),
        (finding((5, 8)), 0, 1, (4, 7)),
        (finding((1, 7)), 0, 0, (1, 6)),
        (finding((5, 6), (10, 11)), 0, 1, (4, 8)),
        (finding((1, 1)), 0, 0, (1, 1)),
        (finding((9, 10)), 0, 1, (7, 7)),
        (finding((10, 11), (11, 12), repair=Repair.JOINED), 0, 1, (7, 7)),
        (finding((10, 12), repair=Repair.JOINED), 0, 1, (7, 7)),
        (finding((13, 16)), 1, 0, (0, 0)),
        (finding((17, 18), (0, 1)), 1, 1, (0, 1)),
        (finding((10, 18)), 0, 1, (7, 9)),
        (finding((20, 22), (17, 19)), 1, 1, (0, 2)),
        (finding((17, 22)), 1, 1, (0, 2)),
        (finding((0, 4)), 0, 0, (0, 3)),
    ],
)
def test_places(given: Finding, article: int, number: int, place: tuple[int, int]) -> None:
    assert Places(ARTICLES).find(given) == Placed(article, number, Span(*place))


@pytest.mark.parametrize("given", [finding(), finding((20, 22)), finding((4, 4))])
def test_what_stands_in_no_article(given: Finding) -> None:
    assert Places(ARTICLES).find(given) is None


@pytest.mark.parametrize(("blocks", "place"), [((0, 3), 3), (None, 0)])
def test_a_suppressed_block_is_marked_where_it_would_stand(
    blocks: tuple[int, int] | None, place: int
) -> None:
    shown = (block(blocks),) if blocks else ()
    hidden = (*shown, block((5, 8), hidden=True))
    found = Places([hidden]).find(finding((5, 8)))
    assert found == Placed(0, len(shown), Span(place, place))


def test_a_corrected_block_is_marked_on_what_became_of_its_words() -> None:
    printed = block((5, 8))
    corrected = replace(printed, text="新丁己", original=printed.text)
    found = [Places([(corrected,)]).find(finding(span)) for span in ((5, 6), (6, 7), (7, 8))]
    assert [each.place.of(corrected.text) for each in found if each] == ["丁", "", "己"]
