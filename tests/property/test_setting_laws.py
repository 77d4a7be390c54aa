"""Laws of setting lines: no character is lost, and no line is too wide."""

from hypothesis import given
from hypothesis import strategies as st

from newsreader.exporters.highlights import BUILT_IN, Highlight
from newsreader.exporters.pdf.look import Stretch
from newsreader.exporters.pdf.setting import set_in_lines

texts = st.text(st.sampled_from("甲乙，。（）“”ab1. -[]"), max_size=40)


@given(
    st.lists(st.tuples(texts, st.sampled_from([None, *BUILT_IN.values()])), max_size=4),
    st.integers(4, 20),
)
def test_lines(pieces: list[tuple[str, Highlight | None]], width: int) -> None:
    stretches = [Stretch(*piece) for piece in pieces]
    lines = list(set_in_lines(stretches, width, 2, lambda _: 1))
    grounds = [(one, fill) for line in lines for text, fill in line for one in text]
    assert grounds == [(one, fill) for text, fill in stretches for one in text]
    assert all(sum(len(text) for text, _ in line) <= width for line in lines)


def test_signs_stay_with_their_words() -> None:
    text = "甲乙丙丁，戊己（庚辛）壬癸abc def"
    lines = [
        "".join(t for t, _ in line) for line in set_in_lines([Stretch(text)], 4, 0, lambda _: 1)
    ]
    assert lines == ["甲乙丙", "丁，戊己", "（庚辛）", "壬癸", "abc ", "def"]


def test_an_empty_paragraph_is_one_line() -> None:
    assert list(set_in_lines([Stretch("")], 4, 2, lambda _: 1)) == [[]]
