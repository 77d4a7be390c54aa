import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QApplication

from newsreader.core.issue import BlockRole, Contributor
from newsreader.core.masthead import Masthead
from newsreader.ui.review.article_dialog import ArticleDialog, ArticleEdit, head_of
from newsreader.ui.review.masthead_dialog import MastheadDialog
from tests.ui.review.conftest import SHIFT, Review

K = Qt.Key


def article_dialog(review: Review) -> ArticleDialog:
    review.press(K.Key_F2)
    found = QApplication.activeModalWidget()
    assert isinstance(found, ArticleDialog)
    return found


def masthead_dialog(review: Review) -> MastheadDialog:
    review.press(K.Key_F2, modifier=SHIFT)
    found = QApplication.activeModalWidget()
    assert isinstance(found, MastheadDialog)
    return found


def test_head_people_agency_place_and_page_are_changed(review: Review) -> None:
    review.stand("春耕")
    dialog = article_dialog(review)
    dialog.heads[BlockRole.HEADLINE].setText("春耕从一粒好种子 开始")
    dialog.heads[BlockRole.SUBTITLE].setText("  农技员  选种忙 ")
    name, role = dialog.people.fields[-1]
    dialog.people.fields[-1][0].setFocus()
    name.setText("叶舟")
    name.textEdited.emit("叶舟")
    role.setText("摄影")
    assert len(dialog.people.fields) == 3
    dialog.agency.setText("本报")
    dialog.place.setText("青禾")
    dialog.page.setValue(2)
    dialog.ok.click()
    review.window.settle()
    article = review.view().articles[1]
    assert head_of(article, BlockRole.HEADLINE) == ("春耕从一粒好种子 开始", True)
    assert head_of(article, BlockRole.SUBTITLE) == ("农技员 选种忙", False)
    assert article.contributors == (Contributor("沈一禾", "记者"), Contributor("叶舟", "摄影"))
    assert (article.summary.agency, article.place, article.summary.page) == ("本报", "青禾", 2)
    assert not review.window.notices


def test_a_printed_head_is_not_emptied_and_nothing_changed_is_nothing_done(review: Review) -> None:
    review.stand("春耕")
    dialog = article_dialog(review)
    asked: list[ArticleEdit] = []
    dialog.ordered.connect(asked.append)
    head = dialog.heads[BlockRole.HEADLINE]
    before = head.text()
    head.setText(" ")
    assert not dialog.ok.isEnabled()
    head.setText(before)
    assert dialog.ok.isEnabled()
    dialog.people.fields[-1][0].textEdited.emit("")
    assert len(dialog.people.fields) == 2
    dialog.ok.click()
    assert not asked


def test_what_a_person_put_in_can_be_taken_away(review: Review) -> None:
    review.stand("春耕")
    for text in ("忙春耕", ""):
        dialog = article_dialog(review)
        dialog.heads[BlockRole.KICKER].setText(text)
        dialog.ok.click()
        review.window.settle()
        assert head_of(review.view().articles[1], BlockRole.KICKER) == (text, False)


def test_the_caret_stands_on_what_a_person_put_in(review: Review) -> None:
    review.stand("春耕")
    dialog = article_dialog(review)
    dialog.heads[BlockRole.KICKER].setText("忙春耕")
    dialog.ok.click()
    review.window.settle()
    board = review.desk.board
    review.press(K.Key_Up)
    assert board.crossing.sheet.items[board.caret.item].text == "忙春耕"
    assert board.crossing.sheet.offset(board.caret) is None
    assert board.raw.marked.caret is None
    board.reading.hovered.emit((board.caret.item, 0))
    review.press(K.Key_4)
    assert board.crossing.sheet.items[board.caret.item].text == "忙春耕"


def test_the_masthead_is_changed_and_what_is_printed_is_said(review: Review) -> None:
    dialog = masthead_dialog(review)
    assert not any(
        note.isVisibleTo(dialog) for name, note in dialog.notes.items() if name == "number"
    )
    dialog.fields["number"].setText("1205")
    dialog.fields["sponsor"].setText("青禾市委")
    dialog.fields["page_count"].setText("8")
    assert dialog.notes["number"].text() == "Printed: 1204"
    assert dialog.notes["sponsor"].text() == "Printed: nothing"
    dialog.ok.click()
    review.window.settle()
    masthead = review.view().issue.masthead
    assert (masthead.number, masthead.sponsor, masthead.page_count) == ("1205", "青禾市委", 8)
    assert "No. 1205 · 8 pages" in review.desk.title.text()
    review.press(K.Key_Home, modifier=Qt.KeyboardModifier.ControlModifier)
    review.press(K.Key_F2)
    again = QApplication.activeModalWidget()
    assert isinstance(again, MastheadDialog)
    again.ok.click()


@pytest.mark.parametrize(
    ("field", "text", "right"),
    [
        ("date", "2031-02-30", False),
        ("date", "5.3.2031", False),
        ("date", "", True),
        ("page_count", "four", False),
        ("page_count", "0", False),
        ("page_count", "", True),
    ],
)
def test_a_masthead_that_cannot_be_is_not_taken(
    review: Review, field: str, text: str, right: bool
) -> None:
    dialog = masthead_dialog(review)
    dialog.fields[field].setText(text)
    assert dialog.ok.isEnabled() == right
    assert isinstance(dialog.masthead(), Masthead) if right else True
    dialog.reject()
