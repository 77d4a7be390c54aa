"""The desk on the issue of `builders`: three doubts, two articles, two things on the page."""

import subprocess
import sys

import pytest
from PySide6.QtCore import QEvent, QModelIndex, QPoint, QPointF, Qt
from PySide6.QtGui import QContextMenuEvent, QMouseEvent, QWheelEvent
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QMenu

from newsreader.core.changes import Changes
from newsreader.core.errors import BadInputError
from newsreader.core.ids import IssueId
from newsreader.core.messages import Language
from newsreader.core.recognised import RecognisedIssue
from newsreader.core.review import Decision
from newsreader.core.spans import Span
from newsreader.services.library import Library
from newsreader.ui.review.doubts import DOUBT_ROLE, WORDS_ROLE
from newsreader.ui.review.page_menu import PageMenu
from newsreader.ui.review.sheet import Caret
from newsreader.ui.review.strip import Strip
from tests.support.builders import BRIDGE_ID, ISSUE_TEXT, SEED_ID, plain_issue, recognised_issue
from tests.ui.review.conftest import ALT, CONTROL, SHIFT, Open, Review

K = Qt.Key


def point(strip: Strip, row: int, offset: int) -> QPoint:
    """Return where a character stands in the viewport."""
    return (strip.column.box(row, offset).center() - QPointF(0, strip.top)).toPoint()


def caret_words(review: Review) -> str:
    """Return the words that the caret stands before, on the reading side and on the raw side."""
    board = review.desk.board
    item = board.crossing.sheet.items[board.caret.item]
    offset = board.crossing.sheet.offset(board.caret)
    assert offset is not None
    assert board.raw.marked.caret is not None
    raw = board.raw.rows[board.raw.marked.caret.row].text
    assert raw[board.raw.marked.caret.span.start] == ISSUE_TEXT[offset]
    return item.text[board.caret.offset :]


def test_it_opens_at_the_gravest_doubt_with_its_place_on_both_sides(review: Review) -> None:
    desk = review.desk
    assert review.place.shown
    assert desk.heading.text() == "0 of 3 doubts settled"
    assert desk.title.text() == "青禾日报 · 5 March 2031 · No. 1204 · 4 pages"
    current = desk.doubts.current
    assert current is not None
    assert current.finding.kind == "weekday-conflict"
    assert desk.question.text().startswith("The printed weekday is 星期四")
    assert caret_words(review) == "星期四 第1204期 今日4版"
    for strip in (desk.board.raw, desk.board.reading):
        marked = [strip.rows[s.row].text[s.span.start : s.span.end] for s in strip.marked.doubted]
        assert marked == ["星期四"]
    assert desk.board.reading.hasFocus()
    assert desk.board.reading.accessibleDescription().startswith("Issue line: 2031年3月5日")


def test_what_a_doubt_refers_to_is_marked_too(review: Review) -> None:
    review.press(K.Key_F3)
    for strip in (review.desk.board.raw, review.desk.board.reading):
        marks = strip.marked
        words = [strip.rows[spot.row].text for spot in (*marks.doubted, *marks.referred)]
        assert words == ["市民走上新桥，连声称好。"] * 2
    assert review.desk.board.reading.rows[marks.doubted[0].row].struck


def test_enter_settles_and_goes_on_and_zero_opens_again(review: Review) -> None:
    review.press(K.Key_Return)
    assert review.desk.heading.text() == "1 of 3 doubts settled"
    doubts = review.desk.doubts.doubts.doubts
    assert [doubt.decision for doubt in doubts] == [None, None, Decision.ACCEPTED]
    review.press(K.Key_F3, modifier=SHIFT)
    assert review.desk.question.text().endswith("Accepted")
    review.press(K.Key_Return)
    review.press(K.Key_F3, modifier=SHIFT)
    review.press(K.Key_0)
    assert review.desk.heading.text() == "0 of 3 doubts settled"
    review.press(K.Key_F3, K.Key_F3, K.Key_F3)


def test_what_was_left_out_comes_back_and_undo_takes_it_away(review: Review) -> None:
    review.press(K.Key_F3, K.Key_Backspace)
    assert review.roles()[0][-1] == "paragraph: 市民走上新桥，连声称好。"
    texts = [d.data(0) for d in map(review.desk.doubts.doubts.index, range(3))]
    assert any(str(text).endswith("Taken back") for text in texts)
    review.press(K.Key_Z, modifier=CONTROL)
    assert review.roles()[0][-1] == "not paragraph: 市民走上新桥，连声称好。"
    assert review.desk.heading.text() == "0 of 3 doubts settled"


def test_the_article_behind_the_desk_and_the_navigator_follow(review: Review) -> None:
    review.stand("选种要看")
    review.press(K.Key_1)
    assert any("选种要看粒形" in row for row in review.window.rows())
    review.press(K.Key_Escape)
    assert review.window.shown() == "选种要看粒形，也要看颜色。"
    assert not review.place.shown


def test_keys_pressed_at_once_are_done_one_after_the_other(review: Review) -> None:
    review.stand("种子站里")
    for key in (K.Key_4, K.Key_Down, K.Key_7):
        QTest.keyClick(review.focus, key)
    review.window.settle()
    assert review.roles()[1][2:] == [
        "subhead: 种子站里，农技员正在选种。",
        "caption: 选种要看粒形，也要看颜色。",
    ]


def test_a_refused_key_is_said_and_the_next_one_works(review: Review) -> None:
    review.stand("选种要看")
    for key in (K.Key_F5, K.Key_6, K.Key_4):
        QTest.keyClick(review.focus, key)
    review.window.settle()
    errors = [item for item in review.window.notices if isinstance(item, BadInputError)]
    assert [error.key for error in errors] == ["no-next-block"]
    assert review.roles()[1][-1].startswith("subhead")


def test_the_caret_stays_on_its_character(review: Review) -> None:
    review.stand("选种要看")
    review.press(*[K.Key_Right] * 4)
    board = review.desk.board
    review.press(K.Key_F9)
    assert caret_words(review) == "粒形，也要看颜色。"
    assert board.caret.offset == 0
    review.press(K.Key_F5, modifier=SHIFT)
    assert caret_words(review) == "粒形，也要看颜色。"
    assert board.caret.offset == 4


def test_the_mouse_points_on_both_sides(review: Review) -> None:
    board = review.desk.board
    raw, reading = board.raw, board.reading
    left = Qt.MouseButton.LeftButton
    QTest.mouseClick(raw.viewport(), left, pos=point(raw, 4, 2))
    assert caret_words(review).startswith("新桥通车")
    QTest.mouseClick(reading.viewport(), left, pos=point(reading, 3, 9))
    assert caret_words(review).startswith("满)")
    hover = QPointF(point(reading, 2, 1))
    none = Qt.MouseButton.NoButton
    move = QMouseEvent(QEvent.Type.MouseMove, hover, hover, none, none, Qt.KeyboardModifier(0))
    QApplication.sendEvent(reading.viewport(), move)
    assert raw.marked.mouse is not None
    assert (raw.marked.mouse.row, raw.marked.mouse.span) == (4, Span(1, 2))
    QApplication.sendEvent(reading.viewport(), QEvent(QEvent.Type.Leave))
    assert raw.marked.mouse is None
    board.raw.scroll_to(0)
    QTest.mouseClick(raw.viewport(), left, pos=QPoint(40, 1))
    assert caret_words(review).startswith("满)")


@pytest.fixture
def long_review(open_review: Open) -> Review:
    bodies = [
        f"第{n}篇\n" + "\n".join(f"{n}之{m}，{'雨下个不停，' * 9}" for m in range(9))
        for n in range(12)
    ]
    text, recognised = plain_issue(bodies)
    return open_review(text, recognised)


def test_both_texts_scroll_together_to_both_ends(long_review: Review) -> None:
    board = long_review.desk.board
    for leader, follower in ((board.raw, board.reading), (board.reading, board.raw)):
        bar = leader.verticalScrollBar()
        for value in (bar.maximum(), bar.maximum() // 2, 0):
            bar.setValue(value)
            if value in (0, bar.maximum()):
                other = follower.verticalScrollBar()
                assert abs(other.value() - (other.maximum() if value else 0)) < 60
        bar.setValue(bar.maximum() // 2)
        middle = leader.viewport().height() / 2
        lines = [
            strip.column.line_at(strip.top + middle).row for strip in (board.raw, board.reading)
        ]
        # The raw side has a line for the masthead.
        assert abs(lines[0] - 1 - lines[1]) <= 1


def test_the_wheel_scrolls_and_pages_are_turned(long_review: Review) -> None:
    board = long_review.desk.board
    place = QPointF(50, 50)
    wheel = QWheelEvent(
        place,
        place,
        QPoint(),
        QPoint(0, -600),
        Qt.MouseButton.NoButton,
        Qt.KeyboardModifier(0),
        Qt.ScrollPhase.NoScrollPhase,
        False,
    )
    QApplication.sendEvent(board.raw.viewport(), wheel)
    assert board.raw.top > 0
    assert board.reading.top > 0
    assert board.caret == Caret(0, 0)
    long_review.press(K.Key_PageDown)
    first = board.caret.item
    assert first > 0
    long_review.press(K.Key_PageDown)
    assert board.caret.item > first
    long_review.press(K.Key_PageUp, K.Key_PageUp, K.Key_PageUp)
    assert board.caret.item == 0
    long_review.press(K.Key_End, modifier=CONTROL)
    assert board.caret.item == len(board.crossing.sheet.items) - 1


def test_a_view_that_was_scrolled_away_stays_where_it_is(long_review: Review) -> None:
    board = long_review.desk.board
    board.reading.verticalScrollBar().setValue(board.reading.verticalScrollBar().maximum() // 2)
    top, raw = board.reading.top, board.raw.top
    long_review.press(K.Key_R, modifier=CONTROL)
    assert (board.reading.top, board.raw.top) == (top, raw)
    assert long_review.view().issue.summary.reviewed
    assert long_review.desk.keys["review.reviewed"].isChecked()
    assert long_review.desk.keys["review.reviewed"].iconText() == "Ctrl+R  Reviewed ✓"


def test_a_split_in_view_moves_nothing_above_it(long_review: Review) -> None:
    board = long_review.desk.board
    board.go_to(Caret(54, 8))
    before = board.reading.top, board.reading.column.box(53, 0)
    long_review.press(K.Key_F9)
    assert board.caret == Caret(55, 0)
    assert (board.reading.top, board.reading.column.box(53, 0)) == before


def test_a_caret_that_would_leave_the_view_is_followed(long_review: Review) -> None:
    board = long_review.desk.board
    board.go_to(Caret(54, 8))
    words = board.crossing.sheet.items[54].text
    long_review.press(K.Key_Down, modifier=ALT | SHIFT)
    item = board.crossing.sheet.items[board.caret.item]
    assert item.text == words
    assert board.caret.item == 64
    box = board.reading.column.box(64, 8)
    assert 0 <= box.top() - board.reading.top <= board.reading.viewport().height()


def test_an_issue_without_doubts_says_what_to_do(long_review: Review) -> None:
    assert long_review.desk.question.text() == (
        "Nothing to settle; look through it and mark it as reviewed."
    )
    long_review.press(K.Key_F3, K.Key_Return, K.Key_Backspace)
    assert not long_review.window.notices


def test_a_narrower_window_keeps_the_top_line(long_review: Review) -> None:
    board = long_review.desk.board
    board.reading.verticalScrollBar().setValue(board.reading.verticalScrollBar().maximum() // 2)
    row = board.reading.column.line_at(board.reading.top + 2).row
    long_review.window.program.window.resize(1300, 700)
    long_review.window.settle()
    assert abs(board.reading.column.line_at(board.reading.top + 2).row - row) <= 1


def test_the_keyboard_goes_round_the_columns_and_the_list_has_its_arrows(review: Review) -> None:
    board, doubts = review.desk.board, review.desk.doubts
    review.press(K.Key_F6)
    assert doubts.hasFocus()
    review.press(K.Key_Down)
    assert doubts.currentIndex().data(DOUBT_ROLE).finding.kind == "duplicate"
    assert doubts.currentIndex().data(WORDS_ROLE) == "市民走上新桥，连声称好。"
    review.press(K.Key_6)
    review.press(K.Key_F6)
    assert board.raw.hasFocus()
    review.press(K.Key_F6, modifier=SHIFT)
    assert doubts.hasFocus()
    review.press(K.Key_X)


def test_things_on_the_page_become_blocks_and_other_things(review: Review) -> None:
    review.press(K.Key_8)
    menu = QApplication.activePopupWidget()
    assert isinstance(menu, PageMenu)
    QTest.keyClick(menu, K.Key_7)
    review.window.settle()
    assert review.roles()[2][1].startswith("advertisement")
    review.press(K.Key_Home, modifier=CONTROL)
    review.press(K.Key_2)
    assert review.roles()[0][0] == "kicker: 青禾日报"
    review.press(K.Key_F5, modifier=SHIFT)
    assert len(review.roles()[0]) == 5


def test_the_menus_hold_all_actions(review: Review) -> None:
    board = review.desk.board
    event = QContextMenuEvent(QContextMenuEvent.Reason.Mouse, QPoint(5, 5), QPoint(5, 5))
    QApplication.sendEvent(board.raw.viewport(), event)
    menu = QApplication.activePopupWidget()
    assert isinstance(menu, QMenu)
    assert review.desk.keys["review.split"] in menu.actions()
    menu.close()
    assert review.place.menu.menuAction().isVisible()
    assert review.desk.keys["review.split"] in review.place.menu.actions()
    review.desk.keys["review.next"].trigger()
    assert review.desk.question.text().startswith("This passage repeats")


def test_leaving_at_once_leads_back_to_the_article_read(review: Review) -> None:
    review.press(K.Key_F12)
    assert not review.place.shown
    assert review.window.program.article.view is not None
    assert review.window.program.article.view.id == BRIDGE_ID
    assert not review.window.program.actions["issue.review"].isChecked()
    review.window.do("issue.review")
    assert review.place.shown


def test_leaving_elsewhere_leads_to_the_article_there(review: Review) -> None:
    review.stand("种子站里")
    review.press(K.Key_Escape)
    assert review.window.program.article.view is not None
    assert review.window.program.article.view.id == SEED_ID


def test_the_issue_chosen_in_the_navigator_is_reviewed(review: Review) -> None:
    review.press(K.Key_Escape)
    tree = review.window.program.navigator.tree
    assert review.window.program.actions["issue.review"] in tree.actions()
    for index in (tree.currentIndex(), tree.currentIndex().parent(), QModelIndex()):
        tree.setCurrentIndex(index)
        review.window.do("issue.review")
        assert review.place.shown
        review.press(K.Key_Escape)
    review.window.search("新桥")
    review.window.do("issue.review")
    assert review.place.shown
    review.window.search("选种")
    assert not review.place.shown


def test_another_issue_leaves_the_desk_alone(review: Review) -> None:
    before = review.desk.board.crossing
    review.window.program.bus.changed.emit(Changes(issues=frozenset({IssueId("0" * 16)})))
    review.window.settle()
    assert review.desk.board.crossing is before


def test_it_speaks_chinese_and_follows_theme_and_size(review: Review) -> None:
    review.window.do("view.languageChinese")
    assert review.desk.heading.text() == "存疑 3 处，已定 0 处"
    assert review.desk.board.reading.rows[2].label == "主题"
    assert review.place.menu.title().startswith("审校")
    assert review.window.translation.language is Language.CHINESE
    for theme in ("dark", "sepia", "light"):
        review.window.do(f"view.{theme}")
    em = review.desk.board.raw.column.em
    review.window.do("view.zoomIn")
    assert review.desk.board.raw.column.em > em
    assert not review.desk.grab().isNull()


def test_recognising_again_keeps_what_was_decided(review: Review) -> None:
    review.press(K.Key_Return)
    review.press(K.Key_R, modifier=CONTROL | SHIFT)
    assert any(doubt.decision is Decision.ACCEPTED for doubt in review.view().doubts)
    assert not review.window.notices


def test_a_library_that_cannot_be_written_says_so(
    open_review: Open, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(Library, "read_only", property(lambda _: True))
    review = open_review(ISSUE_TEXT, recognised_issue())
    assert review.desk.question.text().endswith("nothing can be decided in it.")
    assert not review.desk.keys["review.accept"].isEnabled()
    review.press(K.Key_Return, K.Key_4)
    review.press(K.Key_F3)
    assert review.desk.heading.text() == "0 of 3 doubts settled"
    assert review.roles() == roles_of(recognised_issue())


def roles_of(issue: RecognisedIssue) -> list[list[str]]:
    articles = [
        [f"{'not ' * block.suppressed}{block.role}: {block.text}" for block in article.blocks]
        for article in issue.articles
    ]
    return [*articles, [f"{item.role}: {item.text}" for item in issue.furniture]]


def test_nothing_of_it_is_loaded_before_it_is_asked_for() -> None:
    code = "import sys, newsreader.ui.app, newsreader.ui.tools; print(*sys.modules)"
    done = subprocess.run([sys.executable, "-c", code], capture_output=True, text=True, check=True)
    assert "newsreader.ui.tools" in done.stdout
    assert "newsreader.ui.review" not in done.stdout
