"""Where lost words may stand now."""

from dataclasses import replace

import pytest

from newsreader.core.anchor import Anchor, anchor_at
from newsreader.core.ids import ArticleId
from newsreader.core.spans import Span
from newsreader.services.candidates import MOST, candidates

HOME, OTHER = ArticleId("i-000001"), ArticleId("i-000002")
TEXT = "昨日上午，南岸新桥正式通车。市民纷纷走上新桥，连声称好，直到傍晚才散去。"


def anchor(words: str, text: str = TEXT) -> Anchor:
    start = text.index(words)
    return anchor_at(text, Span(start, start + len(words)))


def quotes(lost: Anchor, *texts: str) -> list[str]:
    ids = (HOME, OTHER)
    found = candidates(lost, HOME, dict(zip(ids, texts, strict=False)))
    return [each.anchor.quote for each in found]


def test_the_same_words_come_first_where_those_around_them_agree() -> None:
    text = f"连声称好。{TEXT}"
    first, second = candidates(anchor("连声称好"), HOME, {HOME: text})
    assert (first.anchor.span.start, second.anchor.span.start) == (text.index("，连声") + 1, 0)
    assert first.same
    assert first.likeness > 0.95 > second.likeness


def test_misprinted_words_are_found() -> None:
    assert quotes(anchor("纷纷走上新桥"), TEXT.replace("走上", "走土"))[0] == "纷纷走土新桥"


def test_what_took_the_place_is_found() -> None:
    assert quotes(anchor("连声称好"), TEXT.replace("连声称好", "拍手"))[0] == "拍手"


def test_what_is_gone_without_a_trace_has_no_candidate() -> None:
    assert quotes(anchor("连声称好"), TEXT.replace("连声称好，", "")) == []
    assert quotes(anchor("连声称好"), "春耕。", "") == []


def test_the_own_article_is_likelier_than_another() -> None:
    lost = replace(anchor("新桥"), prefix="", suffix="")
    first, second = candidates(lost, OTHER, {HOME: "新桥", OTHER: "新桥"})
    assert (first.article_id, second.article_id) == (OTHER, HOME)


@pytest.mark.parametrize("words", ["新桥", "桥"])
def test_few_places_are_told(words: str) -> None:
    assert len(quotes(anchor(words), TEXT * 9)) == MOST


def test_without_words_nothing_is_looked_for() -> None:
    assert quotes(Anchor(Span(0, 0), "", "前文前文前文", "后文后文后文"), TEXT) == []
