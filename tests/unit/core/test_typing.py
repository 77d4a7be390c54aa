"""Many keys are one edit."""

from hypothesis import given
from hypothesis import strategies as st

from newsreader.core.edit import Edit
from newsreader.core.spans import Span
from newsreader.core.typing import continues, together

edits = st.tuples(st.integers(0, 12), st.integers(0, 4), st.text("桥路𠮷", max_size=3))


def made(text: str, raw: tuple[int, int, str]) -> Edit:
    at, length, replacement = raw
    start = min(at, len(text))
    return Edit(Span(start, min(len(text), start + length)), replacement)


@given(st.text("新南岸", min_size=1, max_size=12), edits, edits)
def test_two_edits_that_touch_are_one(text: str, first: object, second: object) -> None:
    one = made(text, first)  # type: ignore[arg-type]
    between = one.apply(text)
    two = made(between, second)  # type: ignore[arg-type]
    if continues(one, two):
        assert together(text, one, two).apply(text) == two.apply(between)


def test_what_stands_apart_does_not_continue() -> None:
    typed = Edit(Span(3, 5), "新桥好")
    assert continues(typed, Edit(Span(6, 6), "。"))
    assert continues(typed, Edit(Span(1, 3), ""))
    assert not continues(typed, Edit(Span(7, 7), "。"))
    assert not continues(typed, Edit(Span(1, 2), ""))
