"""A person with a keyboard turns a badly recognised issue into the right one."""

from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication

from newsreader.core.findings import Finding, FindingKind, Repair
from newsreader.core.furniture import Furniture, FurnitureRole
from newsreader.core.issue import Block, BlockRole, Contributor
from newsreader.core.masthead import Masthead
from newsreader.core.recognised import RecognisedArticle, RecognisedIssue
from newsreader.core.spans import Span
from newsreader.ui.review.article_dialog import ArticleDialog
from newsreader.ui.review.page_menu import PageMenu
from tests.ui.review.conftest import ALT, CONTROL, SHIFT, Open

TEXT = """\
柳湾晚报
2032年6月9日 第77期
水上集市开张
记者 何一苇
清早，船从四面摇来。卖藕的、卖
鱼的都到了。
到了傍晚，灯亮起来。
灯下有人唱曲。
下转第3版
老桥换新栏
石匠们昨天收工。第二天桥上人多。
桥上人多。
好天气
"""


def span_of(words: str, nth: int = 1) -> Span:
    at = -1
    for _ in range(nth):
        at = TEXT.index(words, at + 1)
    return Span(at, at + len(words))


def block(role: BlockRole, *words: str) -> Block:
    return Block(role, "".join(words), tuple(span_of(each) for each in words))


def article(head: str, *blocks: Block) -> RecognisedArticle:
    return RecognisedArticle(1, None, head, None, None, None, (), blocks)


def recognised() -> RecognisedIssue:
    """Return what a bad day's recognition makes of it."""
    role = BlockRole
    last = span_of("桥上人多。", 2)
    twice = Block(role.PARAGRAPH, "桥上人多。", (last,), suppressed=True)
    seam = (span_of("清早，船从四面摇来。卖藕的、卖"), span_of("鱼的都到了。"))
    return RecognisedIssue(
        Masthead("柳湾晚报", "2032-06-09", "77"),
        (
            article(
                "水上集市开张",
                block(role.HEADLINE, "水上集市开张"),
                block(role.PARAGRAPH, "记者 何一苇"),
                block(role.PARAGRAPH, "清早，船从四面摇来。卖藕的、卖"),
                block(role.PARAGRAPH, "鱼的都到了。"),
                block(role.PARAGRAPH, "到了傍晚，灯亮起来。", "灯下有人唱曲。"),
                block(role.PARAGRAPH, "下转第3版"),
                block(role.PARAGRAPH, "老桥换新栏"),
                block(role.PARAGRAPH, "石匠们昨天收工。第二天桥上人多。"),
                twice,
            ),
        ),
        (
            Furniture(FurnitureRole.MASTHEAD, "柳湾晚报", (span_of("柳湾晚报"),)),
            Furniture(
                FurnitureRole.GUIDE, "2032年6月9日 第77期", (span_of("2032年6月9日 第77期"),)
            ),
            Furniture(FurnitureRole.OTHER, "好天气", (span_of("好天气"),)),
        ),
        (
            Finding(FindingKind.UNCERTAIN_HEAD, (span_of("老桥换新栏"),), confidence=0.5),
            Finding(
                FindingKind.DUPLICATE,
                (last,),
                (span_of("桥上人多。"),),
                Repair.SUPPRESSED,
                confidence=0.8,
            ),
            Finding(
                FindingKind.SPLIT_PARAGRAPH,
                (span_of("灯下有人唱曲。"),),
                (span_of("到了傍晚，灯亮起来。"),),
                Repair.JOINED,
                confidence=0.7,
            ),
            Finding(FindingKind.UNCERTAIN_ROLE, seam[1:], confidence=0.9),
        ),
    )


RIGHT = [
    [
        "headline: 水上集市开张",
        "byline: 记者 何一苇",
        "paragraph: 清早，船从四面摇来。卖藕的、卖鱼的都到了。",
        "paragraph: 到了傍晚，灯亮起来。",
        "paragraph: 灯下有人唱曲。",
    ],
    [
        "kicker: 桥",
        "headline: 老桥换新栏",
        "paragraph: 石匠们昨天收工。",
        "paragraph: 第二天桥上人多。",
        "paragraph: 桥上人多。",
        "caption: 好天气",
    ],
    ["masthead: 柳湾晚报", "issue-line: 2032年6月9日 第77期", "pointer: 下转第3版"],
]


def test_a_bad_recognition_is_put_right_by_keyboard_alone(open_review: Open) -> None:
    review = open_review(TEXT, recognised())
    keys = Qt.Key
    # The gravest doubt is a head that was taken for text: make it one, then say that it is right.
    review.press(keys.Key_1, keys.Key_Return)
    # Next: two paragraphs that do not belong together.
    review.press(keys.Key_Backspace)
    # Next: what was left out is shown.
    review.press(keys.Key_Backspace)
    # Last: the line goes with the one before.
    review.press(keys.Key_F5, modifier=SHIFT)
    review.press(keys.Key_Enter)
    assert review.desk.heading.text() == "4 of 4 doubts settled"
    assert "mark it as reviewed" in review.desk.question.text()
    # What nobody doubted: the byline, the pointer, a missing cut, two things on the page.
    review.press(keys.Key_Home, modifier=CONTROL)
    review.press(keys.Key_Down, keys.Key_8)
    _answer(keys.Key_2)
    review.window.settle()
    review.press(keys.Key_Down, keys.Key_Down, keys.Key_5)
    review.press(keys.Key_Down, keys.Key_Down, keys.Key_Down, keys.Key_Down, keys.Key_8)
    _answer(keys.Key_5)
    review.window.settle()
    review.press(keys.Key_Down, keys.Key_Down)
    review.press(keys.Key_Right, modifier=CONTROL)
    review.press(keys.Key_F9)
    review.press(keys.Key_End, modifier=CONTROL)
    review.press(keys.Key_7)
    review.press(keys.Key_F2)
    _fill_in("桥", Contributor("何一苇", "记者"))
    review.window.settle()
    assert review.roles() == RIGHT
    review.press(keys.Key_R, modifier=CONTROL)
    view = review.view()
    assert view.issue.summary.reviewed
    assert not view.open
    assert view.articles[1].contributors == (Contributor("何一苇", "记者"),)


def _answer(digit: Qt.Key) -> None:
    menu = QApplication.activePopupWidget()
    assert isinstance(menu, PageMenu)
    QTest.keyClick(menu, digit)


def _fill_in(kicker: str, person: Contributor) -> None:
    dialog = QApplication.activeModalWidget()
    assert isinstance(dialog, ArticleDialog)
    dialog.heads[BlockRole.KICKER].setText(kicker)
    name, role = dialog.people.fields[0]
    name.setText(person.name)
    role.setText(person.role)
    QTest.keyClick(dialog, Qt.Key.Key_Return)


def test_blocks_and_articles_are_moved_and_articles_parted_and_merged(open_review: Open) -> None:
    review = open_review(TEXT, recognised())
    keys = Qt.Key
    review.stand("老桥换新栏")
    review.press(keys.Key_Return, modifier=CONTROL)
    assert [part[0] for part in review.roles()[:2]] == [
        "headline: 水上集市开张",
        "paragraph: 老桥换新栏",
    ]
    review.press(keys.Key_Up, modifier=ALT | SHIFT)
    assert review.roles()[0][0] == "paragraph: 老桥换新栏"
    review.press(keys.Key_Down, modifier=ALT | SHIFT)
    review.press(keys.Key_Down, modifier=ALT)
    assert review.roles()[1][1] == "paragraph: 老桥换新栏"
    review.press(keys.Key_Up, modifier=ALT)
    review.press(keys.Key_Backspace, modifier=CONTROL)
    assert len(review.roles()) == 2
    review.press(*[keys.Key_Z] * 6, modifier=CONTROL)
    assert review.roles()[0][6] == "paragraph: 老桥换新栏"
    assert not review.window.notices
