"""Quoted words found again: where they are sure, where they are to be checked."""

import pytest

from newsreader.core.quotation import Doubt, Fit, Quotation
from newsreader.core.spans import Span

TEXT = "甲桥通车\n新桥长，旧桥短。\n新桥 宽，旧桥窄。"


def fit(quote: str, prefix: str = "", suffix: str = "", start: int | None = None) -> Fit | None:
    return Quotation(quote, prefix, suffix, start).fit(TEXT)


def at(piece: str, nth: int = 1) -> Span:
    start = -1
    for _ in range(nth):
        start = TEXT.index(piece, start + 1)
    return Span(start, start + len(piece))


def test_words_that_stand_once_are_sure() -> None:
    assert fit("甲桥") == Fit(at("甲桥"))
    assert fit("甲桥", suffix="通车") == Fit(at("甲桥"))


def test_words_that_stand_nowhere_have_no_place() -> None:
    assert fit("丙桥") is None
    assert fit(" ") == Fit(at(" "))
    assert Quotation("\t").fit(TEXT) is None


@pytest.mark.parametrize(
    ("prefix", "suffix", "nth"), [("车\n", "长，旧", 1), ("短。\n", " 宽，旧", 2), ("", "长", 1)]
)
def test_the_words_around_tell_one_place_from_another(prefix: str, suffix: str, nth: int) -> None:
    assert fit("新桥", prefix, suffix) == Fit(at("新桥", nth))


def test_without_words_around_the_offset_tells() -> None:
    second = at("新桥", 2)
    assert fit("新桥", start=second.start) == Fit(second)


def test_what_nothing_tells_is_to_be_checked_at_the_nearest_place() -> None:
    doubt = Doubt("receive.several-places", 4)
    assert Quotation("旧", start=30).fit("旧一旧二旧三旧") == Fit(Span(6, 7), doubt)
    assert Quotation("旧").fit("旧一旧二旧三旧") == Fit(Span(0, 1), doubt)


def test_words_amid_others_are_to_be_checked() -> None:
    doubt = Doubt("receive.other-context")
    assert fit("通车", "乙路", "之后") == Fit(at("通车"), doubt)
    assert fit("甲桥", "网页的抬头", "") == Fit(at("甲桥"))


def test_white_space_may_be_other() -> None:
    doubt = Doubt("receive.other-spaces")
    assert fit("通车 新桥") == Fit(at("通车\n新桥"), doubt)
    assert fit("新桥宽") == Fit(at("新桥 宽"), doubt)


def test_of_very_many_places_as_many_are_compared() -> None:
    found = Quotation("的").fit("的" * 3_000)
    assert found == Fit(Span(0, 1), Doubt("receive.several-places", 1_000))
