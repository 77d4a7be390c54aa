import pytest
from PySide6.QtCore import QLocale

from newsreader.core.hits import SearchHit
from newsreader.core.issue import PeriodSummary, PublicationSummary
from newsreader.ui.navigator.labels import place_line, side, title, tool_tip
from newsreader.ui.navigator.nodes import Month, Value, Year
from tests.support.builders import BRIDGE_ID, make_issue_summary, make_view

ENGLISH, CHINESE = QLocale("en_GB"), QLocale("zh_CN")
ARTICLE = make_view().summary


@pytest.mark.parametrize(
    ("value", "words", "note"),
    [
        (PublicationSummary("青禾日报", 3), "青禾日报", "3"),
        (PublicationSummary(None, 1), "Paper without a name", "1"),
        (Year("x", PeriodSummary(2031, 2)), "2031", "2"),
        (Year("x", PeriodSummary(None, 2)), "Without a date", "2"),
        (Month("x", 2031, PeriodSummary(3, 2)), "March", "2"),
        (Month("x", 2031, PeriodSummary(17, 2)), "Without a date", "2"),
        (make_issue_summary(), "5 March  No. 1204", ""),
        (make_issue_summary(date="2031-02-31", number=None), "2031-02-31", ""),
        (make_issue_summary(date=None, number=None), "Issue without a date", ""),
        (ARTICLE, "南岸新桥通车", "p. 1"),
        (make_view(headline="").summary, "Article without a head", "p. 1"),
    ],
)
def test_words_of_rows(value: Value, words: str, note: str) -> None:
    assert title(value, ENGLISH) == words
    assert side(value) == note


def test_tool_tips_say_all() -> None:
    tip = tool_tip(make_issue_summary(), CHINESE)
    assert "2031年3月5日" in tip
    assert "Doubts: 3" in tip
    assert "Doubts" not in tool_tip(make_issue_summary(findings=0), ENGLISH)
    assert tool_tip(PublicationSummary("青禾日报", 3), ENGLISH) == "青禾日报"
    assert "characters" in tool_tip(ARTICLE, ENGLISH)


def test_a_hit_says_where_it_was_printed() -> None:
    hit = SearchHit(BRIDGE_ID, "青禾日报", "2031-03-05", 2, "头", "…", (), ())
    assert place_line(hit, ENGLISH) == "青禾日报 · 5 March 2031 · p. 2"
