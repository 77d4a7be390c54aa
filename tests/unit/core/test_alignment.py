"""From the text of a block to its source and back, corrections included."""

import pytest

from newsreader.core.alignment import source_offset, source_spans, text_offset
from newsreader.core.issue import Block
from newsreader.core.spans import Span
from tests.support.layouts import HEAD, LEAD, SOURCE, H, P, at, made, typed

# 本报讯。昨日 → 本报社讯。今日
CORRECTED = made(P, "本报讯。昨日", text="本报社讯。今日")
LEFT_OUT = made(P, "选种。看粒形。", text="选种看粒形。", dropped="看粒")


@pytest.mark.parametrize(
    ("offset", "word"),
    [(0, "本"), (1, "报"), (2, "讯"), (3, "讯"), (5, "昨"), (6, "日")],
)
def test_the_source_of_a_corrected_text(offset: int, word: str) -> None:
    assert source_offset(CORRECTED, offset) == at(word).start


@pytest.mark.parametrize(
    ("word", "start", "end"),
    [("本", 0, 1), ("报", 1, 3), ("讯", 3, 4), ("昨", 5, 6), ("日", 6, 7)],
)
def test_the_place_in_a_corrected_text(word: str, start: int, end: int) -> None:
    assert text_offset(CORRECTED, at(word).start) == start
    assert text_offset(CORRECTED, at(word).start, after=True) == end


@pytest.mark.parametrize(
    ("offset", "source"),
    [(0, at("新").start), (2, at("通").start), (3, at("通").start), (5, at("车").end)],
)
def test_the_lines_of_a_head(offset: int, source: int) -> None:
    assert source_offset(HEAD, offset) == source


def test_what_is_left_out_has_no_length() -> None:
    places = [text_offset(LEFT_OUT, at("看").start, after=after) for after in (False, True)]
    assert places[0] == places[1]


def test_the_ends() -> None:
    assert source_offset(LEAD, len(LEAD.text)) == at("昨日").end
    assert source_offset(CORRECTED, len(CORRECTED.text)) == at("昨日").end
    assert source_offset(typed(H, "新题"), 1) is None
    assert text_offset(LEAD, at("春耕").start) is None
    gone = made(P, "本报讯。昨日", text="")
    assert text_offset(gone, at("讯").start) == 0


@pytest.mark.parametrize(
    ("block", "span", "words"),
    [
        (CORRECTED, (0, 2), ["本报"]),
        (CORRECTED, (2, 3), ["讯"]),
        (CORRECTED, (0, 7), ["本报讯。昨日"]),
        (CORRECTED, (7, 7), []),
        (LEFT_OUT, (0, 6), ["选种。", "形。"]),
        (LEFT_OUT, (2, 4), ["。"]),
        (HEAD, (0, 5), ["新桥", "通车"]),
        (HEAD, (2, 3), []),
        (HEAD, (4, 4), ["车"]),
        (typed(H, "新题"), (0, 2), []),
    ],
)
def test_the_source_of_a_stretch(block: Block, span: tuple[int, int], words: list[str]) -> None:
    assert [found.of(SOURCE) for found in source_spans(block, Span(*span))] == words
