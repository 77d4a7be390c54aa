"""The text of an issue put together from articles."""

from newsreader.core.furniture import FurnitureRole
from newsreader.core.issue import BlockRole
from newsreader.core.known import KnownFurniture
from newsreader.core.masthead import Masthead
from newsreader.core.spans import Span
from newsreader.importers.composing import Front, Item, compose, front, whole


def test_an_issue_reads_like_a_plain_text() -> None:
    items = [
        Item(((BlockRole.HEADLINE, " 新桥 \n 通车 "), (None, "　一。\r\n\r\n二。")), 1, "要闻"),
        Item(((BlockRole.CAPTION, "图一\n图二"),)),
        Item(((FurnitureRole.ADVERTISEMENT, "广告"), (None, "见第3版")), 2, beside=True),
    ]
    issue = compose(front("青禾日报", "2031-03-05", "", "1204"), items)
    assert issue.text == (
        "青禾日报\n2031-03-05 第1204期\n\n第1版 要闻\n新桥 通车\n一。\n二。\n\n"
        "第1版\n图一\n图二\n\n第2版\n广告\n见第3版\n"
    )
    assert issue.known is not None
    assert issue.known.masthead == Masthead("青禾日报", "2031-03-05", "1204")
    assert [len(article.blocks) for article in issue.known.articles] == [2, 2]
    start = issue.text.index("广告")
    assert issue.known.furniture[-1] == KnownFurniture(
        FurnitureRole.ADVERTISEMENT, Span(start, start + 2)
    )


def test_what_shows_nothing_is_left_out() -> None:
    issue = compose(Front(Masthead()), [Item(((None, " \n"), (BlockRole.HEADLINE, "")))])
    assert issue.known is not None
    assert (issue.known.articles, issue.known.masthead) == ((), None)


def test_halves_of_characters() -> None:
    assert whole("甲\ud800乙𠮷\ufeff") == "甲\ufffd乙𠮷\ufeff"
