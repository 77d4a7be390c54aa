"""From the reading text of an article to its source, and back."""

from dataclasses import replace

import pytest

from newsreader.core.article import reading_blocks, reading_text
from newsreader.core.printed import place_in, printed_spans
from newsreader.core.spans import Span
from tests.support.layouts import HEAD, LEAD, SOURCE, P, at, made

GONE = replace(made(P, "广告"), suppressed=True)
CORRECTED = made(P, "选种。看粒形。", text="选好种。看粒形")
ARTICLE = (HEAD, GONE, LEAD, CORRECTED)
TEXT = reading_text(ARTICLE)
BLOCKS = reading_blocks(ARTICLE)


def read(words: str) -> Span:
    start = TEXT.index(words)
    return Span(start, start + len(words))


@pytest.mark.parametrize(
    ("span", "words"),
    [
        (Span(0, 2), ["新桥"]),
        (Span(0, 5), ["新桥", "通车"]),
        (Span(1, 1), ["桥"]),
        (Span(5, 5), ["车"]),
        (Span(6, 6), ["本"]),
        (read("昨日\n选"), ["昨日", "选"]),
        (read("好种"), ["种"]),
        (Span(5, 6), []),
        (Span(len(TEXT), len(TEXT)), ["形"]),
        (Span(0, len(TEXT)), ["新桥", "通车", "本报讯。昨日", "选种。看粒形"]),
    ],
)
def test_where_words_are_printed(span: Span, words: list[str]) -> None:
    assert [found.of(SOURCE) for found in printed_spans(BLOCKS, span)] == words


@pytest.mark.parametrize(
    ("printed", "words"),
    [("新桥", "新桥"), ("昨日", "昨日"), ("选种", "选好种"), ("形。", "形"), ("讯。", "讯。")],
)
def test_where_printed_words_are_read(printed: str, words: str) -> None:
    assert place_in(BLOCKS, at(printed)) == read(words)


@pytest.mark.parametrize("printed", ["广告", "春耕"])
def test_what_is_not_read_here(printed: str) -> None:
    assert place_in(BLOCKS, at(printed)) is None


def test_a_word_of_which_only_the_end_is_read() -> None:
    cut = reading_blocks([made(P, "报讯。昨日")])
    assert place_in(cut, at("本报讯")) == Span(0, 2)


def test_an_empty_block_has_no_words() -> None:
    empty = reading_blocks([replace(LEAD, text="", original=LEAD.text), HEAD])
    assert list(printed_spans(empty, Span(0, 0))) == []
