"""Laws of setting lines: no character is lost, and no line is too wide."""

from collections.abc import Iterable

from hypothesis import given
from hypothesis import strategies as st

from newsreader.exporters.highlights import BUILT_IN, Highlight
from newsreader.exporters.pdf.look import Stretch
from newsreader.exporters.pdf.setting import set_in_lines

texts = st.text(st.sampled_from("甲乙，。（）“”ab1. -[]"), max_size=40)


@given(
    st.lists(
        st.tuples(texts, st.sampled_from([None, *BUILT_IN.values()]), st.sampled_from(["", "1"])),
        max_size=4,
    ),
    st.integers(4, 20),
)
def test_lines(pieces: list[tuple[str, Highlight | None, str]], width: int) -> None:
    stretches = [Stretch(*piece) for piece in pieces]
    lines = list(set_in_lines(stretches, width, 2, lambda _: 1))
    set_ = [piece for line in lines for piece in line]
    assert grounds(set_) == grounds(stretches)
    assert marks(set_) == marks(stretches)
    assert all(sum(len(piece.text) for piece in line) <= width for line in lines)


def grounds(stretches: Iterable[Stretch]) -> list[tuple[str, Highlight | None]]:
    return [(one, each.highlight) for each in stretches for one in each.text]


def marks(stretches: Iterable[Stretch]) -> list[tuple[int, str]]:
    """Return where marks stand: after how many characters."""
    found, at = list[tuple[int, str]](), 0
    for each in stretches:
        at += len(each.text)
        if each.mark and each.text:
            found.append((at, each.mark))
    return found


def test_signs_stay_with_their_words() -> None:
    text = "甲乙丙丁，戊己（庚辛）壬癸abc def"
    lines = [
        "".join(each.text for each in line)
        for line in set_in_lines([Stretch(text)], 4, 0, lambda _: 1)
    ]
    assert lines == ["甲乙丙", "丁，戊己", "（庚辛）", "壬癸", "abc ", "def"]


def test_an_empty_paragraph_is_one_line() -> None:
    assert list(set_in_lines([Stretch("")], 4, 2, lambda _: 1)) == [[]]
