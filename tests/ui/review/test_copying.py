"""What is copied from the desk: the block at the caret, or what the mouse was drawn over."""

from PySide6.QtCore import QObject, QPoint, Qt
from PySide6.QtGui import QGuiApplication
from PySide6.QtTest import QTest

from newsreader.core.issue import Block, BlockRole
from newsreader.core.masthead import Masthead
from newsreader.core.recognised import RecognisedArticle, RecognisedIssue
from newsreader.core.spans import Span
from newsreader.ui.review.board import Board
from newsreader.ui.review.strip import Strip
from newsreader.ui.theme import load_theme
from tests.ui.review.conftest import CONTROL, Open, Review

K = Qt.Key
BUTTON = Qt.MouseButton.LeftButton


def copied(review: Review) -> str:
    QGuiApplication.clipboard().setText("")
    review.press(K.Key_C, modifier=CONTROL)
    return QGuiApplication.clipboard().text()


def point(strip: Strip, row: int, offset: int) -> QPoint:
    center = strip.column.box(row, offset).center()
    return QPoint(round(center.x()), round(center.y() - strip.top))


def draw(review: Review, strip: Strip, start: tuple[int, int], end: tuple[int, int]) -> None:
    """Draw the mouse over characters with its button down."""
    strip.setFocus()
    QTest.mousePress(strip.viewport(), BUTTON, pos=point(strip, *start))
    QTest.mouseMove(strip.viewport(), point(strip, *end))
    QTest.mouseRelease(strip.viewport(), BUTTON, pos=point(strip, *end))
    review.window.settle()


def row_of(strip: Strip, words: str) -> int:
    return next(n for n, row in enumerate(strip.rows) if row.text.startswith(words))


def test_the_block_at_the_caret_as_it_is_read_and_as_it_is_printed(review: Review) -> None:
    review.stand("种子站里")
    assert copied(review) == "种子站里，农技员正在选种。"
    review.desk.board.raw.setFocus()
    assert copied(review) == "种子站里，农技员正在\n选种。"


def test_what_the_mouse_was_drawn_over(review: Review) -> None:
    reading = review.desk.board.reading
    row = row_of(reading, "种子站里")
    draw(review, reading, (row, 5), (row, 7))
    assert copied(review) == "农技员"
    assert (reading.marked.selected, reading.marked.current) == (reading.selected, {row})
    draw(review, reading, (row + 1, 1), (row, 10))
    assert copied(review) == "选种。\n选种"
    QTest.mouseClick(reading.viewport(), BUTTON, pos=point(reading, row, 3))
    assert copied(review) == "种子站里，农技员正在选种。"


def test_empty_lines_of_the_source_are_copied_too(review: Review) -> None:
    raw = review.desk.board.raw
    row = row_of(raw, "种子站里")
    draw(review, raw, (row, 8), (row + 2, 0))
    assert copied(review) == "正在\n\n选"
    review.press(K.Key_4)
    assert raw.selected == ()


def test_invisible_characters_are_copied_as_they_are(open_review: Open) -> None:
    text = "老\u00ad桥换新栏"
    block = Block(BlockRole.HEADLINE, text, (Span(0, len(text)),))
    article = RecognisedArticle(1, None, text, None, None, None, (), (block,))
    recognised = RecognisedIssue(Masthead("甲报", None, "1"), (article,), (), ())
    review = open_review(text, recognised)
    raw = review.desk.board.raw
    draw(review, raw, (0, 0), (0, 2))
    assert (raw.rows[0].text[:3], copied(review)) == ("老¤桥", text[:3])


def test_where_nothing_stands_nothing_is_copied(qapp: QObject) -> None:
    QGuiApplication.clipboard().setText("kept")
    board = Board(load_theme("light"))
    board.copy()
    assert QGuiApplication.clipboard().text() == "kept"
    board.deleteLater()
