"""What an operation changed, and the way back."""

import json
from collections import Counter

from hypothesis import given
from hypothesis import strategies as st

from newsreader.core.operation import UndoName
from newsreader.services.steps import Change, Step, step_from

FIELDS = st.sampled_from(["edit", "layout", "note", "tagged:a", "topic:b", "tags:name"])
VALUES = st.none() | st.booleans() | st.text(max_size=3)
STEPS = st.lists(st.builds(Change, st.sampled_from("ab"), FIELDS, VALUES, VALUES)).map(
    lambda changes: Step(UndoName.NOTE, tuple(changes))
)


def test_a_text_comes_before_what_stands_in_it_both_ways() -> None:
    edit, anchor = Change("a", "edit", "1", "2"), Change("x", "anchor", "3", "4")
    layout, note = Change("i", "layout", "5", "6"), Change("x", "note", "7", "8")
    step = Step(UndoName.CORRECT, (edit, anchor, layout, note))
    assert step.groups == ((edit, anchor), (layout, note))
    back = (layout, note, edit, anchor)
    assert step.reversed().changes == tuple(each.reversed() for each in back)


@given(STEPS)
def test_there_and_back(step: Step) -> None:
    again = step.reversed().reversed()
    assert Counter(again.changes) == Counter(step.changes)
    texts = [change.field in {"edit", "layout"} for change in step.changes]
    if not any(texts) or texts[0]:
        assert again == step
    assert step_from(step.name, json.loads(json.dumps(step.rows))) == step
    assert tuple(change for group in step.groups for change in group) == step.changes
