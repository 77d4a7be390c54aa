"""Moving the ends of a highlight."""

import pytest
from hypothesis import given
from hypothesis import strategies as st

from newsreader.core.spans import Span
from newsreader.ui.article.stops import Step, Unit, stepped
from newsreader.ui.article.words import Words

TEXT = "头条\n𠮷庆桥长一千米。“真好！”众人说。\nThe bridge is open. It is long."
KNOWN = tuple(Span(a, b) for a, b in ((0, 2), (3, 6), (7, 10), (17, 19)))
C, W, S, P = Unit


def at(words: str) -> Span:
    start = TEXT.index(words)
    return Span(start, start + len(words))


@pytest.mark.parametrize(
    ("words", "end", "later", "unit", "result"),
    [
        ("庆桥", True, True, C, "庆桥长"),
        ("庆桥", True, False, C, "庆"),
        ("庆桥", False, False, C, "𠮷庆桥"),
        ("庆桥", False, True, C, "桥"),
        ("桥", False, True, C, "桥"),
        ("桥", True, False, C, "桥"),
        ("𠮷", False, False, C, "条\n𠮷"),
        ("庆桥", True, True, W, "庆桥长"),
        ("桥长", True, True, W, "桥长一千米"),
        ("桥长", False, False, W, "𠮷庆桥长"),
        ("桥长一千", True, False, W, "桥长"),
        ("庆桥长", False, True, W, "长"),
        ("bridge", True, True, W, "bridge is"),
        ("bridge is", True, False, W, "bridge"),
        ("bridge", False, False, W, "The bridge"),
        ("The bridge", False, True, W, "bridge"),
        ("桥长", True, True, S, "桥长一千米。"),
        ("桥长", False, False, S, "𠮷庆桥长"),
        ("长一千米。", True, True, S, "长一千米。“真好！”"),
        ("真好！", False, False, S, "“真好！"),
        ("“真好！”众人", True, False, S, "“真好！”"),
        ("一千米。“真好", False, True, S, "“真好"),
        ("bridge", True, True, S, "bridge is open."),
        ("桥长", True, True, P, "桥长一千米。“真好！”众人说。"),
        ("桥长", False, False, P, "𠮷庆桥长"),
        ("𠮷庆桥长", False, False, P, "头条\n𠮷庆桥长"),
        ("说。\nThe", True, False, P, "说。"),
        ("说。\nThe", False, True, P, "The"),
        ("long.", True, True, P, "long."),
        ("头条", False, False, W, "头条"),
    ],
)
def test_an_end_goes_to_the_next_stop(
    words: str, end: bool, later: bool, unit: Unit, result: str
) -> None:
    moved = stepped(TEXT, Words(TEXT, KNOWN), at(words), Step(end, later, unit))
    assert moved.of(TEXT) == result


def test_marks_over_a_letter_stay_with_it() -> None:
    text = "ae\u0301b"
    assert stepped(text, Words(text), Span(0, 1), Step(True, True, C)) == Span(0, 3)
    assert stepped(text, Words(text), Span(0, 4), Step(False, True, C)) == Span(1, 4)
    assert stepped(text, Words(text), Span(0, 3), Step(True, False, C)) == Span(0, 1)


@given(
    st.text("字。！”a \n\u0301𠮷.", min_size=1, max_size=30),
    st.data(),
    st.booleans(),
    st.booleans(),
    st.sampled_from(Unit),
)
def test_a_step_moves_one_end_the_way_it_says(
    text: str, data: st.DataObject, end: bool, later: bool, unit: Unit
) -> None:
    start = data.draw(st.integers(0, len(text) - 1))
    span = Span(start, data.draw(st.integers(start + 1, len(text))))
    moved = stepped(text, Words(text), span, Step(end, later, unit))
    assert moved.length > 0
    assert moved.end <= len(text)
    assert moved.start == span.start if end else moved.end == span.end
    assert (moved.end >= span.end) if end and later else True
    assert (moved.start <= span.start) if not end and not later else True
