"""What a query is made of."""

import pytest

from newsreader.core.query import And, Field, Near, Node, Not, Or, Part, Term, Where
from newsreader.language.folding import fold_for_search
from newsreader.storage.index.matching import Question, leaves, plan, wanted

A, B = Term(("甲",)), Term(("乙丙",))
TAGGED = Where(Field.TAG, "水")
NEAR = Near(A, B, 3)


def test_all_leaves_and_those_that_are_found() -> None:
    node = And((A, Or((Not(B), NEAR)), Not(TAGGED)))
    assert leaves(node) == [A, B, NEAR, TAGGED]
    assert wanted(node) == [A, NEAR]


@pytest.mark.parametrize(
    ("node", "exact", "short"),
    [
        (A, False, True),
        (B, False, True),
        (A, True, False),
        (Term(("甲乙丙",)), False, False),
        (Term(("𠮷",)), False, True),
        (Term(("𠮷乙",)), False, False),
        (Term(("甲",), part=Part.HEAD), False, False),
        (Term(("\u200b",)), False, False),
        (NEAR, False, False),
        (And((A, B)), False, False),
    ],
)
def test_a_short_pattern_alone(node: Node, exact: bool, short: bool) -> None:
    assert (plan(Question(node, exact), fold_for_search).only is not None) == short


def test_words_of_nothing() -> None:
    nothing = Term(("甲", "\u200b"))
    near = Near(A, nothing, 2)
    assert plan(Question(Or((nothing, near))), fold_for_search).words == {
        nothing: None,
        near: None,
    }
