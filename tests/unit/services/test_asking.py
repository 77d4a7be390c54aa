"""From what was typed to what is asked."""

import pytest

from newsreader.core.query import And, Field, Near, Not, Or, Query, Term, Where
from newsreader.services.asking import asked

A, B = Term(("甲",)), Term(("乙",))


@pytest.mark.parametrize(
    ("typed", "node"),
    [
        ("", None),
        ("甲", A),
        ("\u200b", None),
        ("-\u200b", None),
        ("甲 \u200b", A),
        ("甲 OR \u200b", A),
        ("甲 OR -乙", Or((A, Not(B)))),
        ("甲 乙", And((A, B))),
        ("甲 ~3 乙", Near(A, B, 3)),
        ("甲 ~3 \u200b", A),
        ("\u200b ~3 \u200b", None),
        ("by:甲", Where(Field.BY, "甲")),
        ("person:甲", Or((Where(Field.PERSON, "甲"), A))),
        ("-person:甲", Not(Or((Where(Field.PERSON, "甲"), A)))),
    ],
)
def test_what_is_left_of_a_query(typed: str, node: object) -> None:
    assert asked(typed) == Query(node)  # type: ignore[arg-type]
