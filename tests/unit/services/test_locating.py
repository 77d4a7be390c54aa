"""Where words stand in one text."""

import pytest

from newsreader.core.query import Gap, Near, Part, Term
from newsreader.core.spans import Span
from newsreader.services.locating import SPANS, locate, text_of

TEXT = "甲桥后\u200b桥\n乙橋後桥"


@pytest.mark.parametrize(
    ("word", "exact", "spans"),
    [
        (Term(("桥",)), False, [(1, 2), (4, 5), (7, 8), (9, 10)]),
        (Term(("桥",)), True, [(1, 2), (4, 5), (9, 10)]),
        (Term(("后桥",)), False, [(2, 5), (8, 10)]),
        (Term(("后桥",)), True, [(2, 5)]),
        (Term(("桥",), part=Part.HEAD), False, [(1, 2), (4, 5)]),
        (Term(("桥",), part=Part.BODY), False, [(7, 8), (9, 10)]),
        (Term(("\u200b",)), False, []),
        (Term(("甲", "桥"), (Gap(0, 1),)), False, [(0, 2)]),
        (Term(("甲", "桥"), (Gap(1, 2),)), False, [(0, 5)]),
        (Term(("后", "乙"), (Gap(0, 9),)), False, []),
        (Term(("甲", "后", "桥"), (Gap(0, 1), Gap(0, 0))), False, [(0, 5)]),
        (Near(Term(("甲",)), Term(("乙",)), 4), False, [(0, 1), (6, 7)]),
        (Near(Term(("甲",)), Term(("乙",)), 3), False, []),
        (Near(Term(("乙",)), Term(("甲",)), 4), False, [(0, 1), (6, 7)]),
        (Near(Term(("甲",)), Term(("丙",)), 4), False, []),
    ],
)
def test_places(word: Term | Near, exact: bool, spans: list[tuple[int, int]]) -> None:
    found = locate([word], text_of(TEXT, 5, exact=exact))
    assert found == tuple(Span(*span) for span in spans)


def test_places_of_several_words_are_in_order() -> None:
    text = text_of("乙甲乙", 0, exact=False)
    assert locate([Term(("甲",)), Term(("乙",))], text) == (Span(0, 1), Span(1, 2), Span(2, 3))


def test_not_all_of_a_flood() -> None:
    text = text_of("甲" * (SPANS + 1), 0, exact=False)
    assert len(locate([Term(("甲",))], text)) == SPANS
