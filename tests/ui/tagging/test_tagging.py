"""Topics on several articles: which are meant, what is done, cancelled, taken back."""

from PySide6.QtCore import QItemSelectionModel, Qt

from newsreader.core.changes import Changes
from newsreader.core.errors import BadInputError, LibraryError
from newsreader.core.ids import ArticleId
from newsreader.core.tag import ROOT
from newsreader.services.library import Library
from newsreader.ui.tagging.dialog import WARNED, TopicsDialog
from newsreader.ui.tagging.scope import Scope
from tests.support.window import Window

ACTION = "annotation.topicsOfMany"


def _asked(window: Window) -> TopicsDialog:
    window.do(ACTION)
    dialog = window.program.tools.tagging.dialog
    assert dialog is not None
    return dialog


def _type(window: Window, dialog: TopicsDialog, *topics: str) -> None:
    for topic in topics:
        dialog.tags.field.setText(topic)
        window.qtbot.keyClick(dialog.tags.field, Qt.Key.Key_Return)


def _press(window: Window, dialog: TopicsDialog) -> None:
    assert dialog.ok.isEnabled()
    dialog.ok.click()
    window.settle()


def _carried(window: Window) -> dict[str, int]:
    """Return how many articles carry which topic."""
    with Library.open(window.program.path, read_only=True) as library:
        return {tag.path: tag.count for tag in library.tagging.list()}


def test_all_articles_found_get_topics_and_one_undo_takes_them_off(window: Window) -> None:
    window.search("。")
    dialog = _asked(window)
    assert dialog.all.isChecked()
    assert dialog.all.text() == "All articles found for “。”: 2"
    assert not dialog.ok.isEnabled()
    _type(window, dialog, "交通/桥梁", "地方")
    assert dialog.tags.tags == ("交通/桥梁", "地方")
    _press(window, dialog)
    assert window.notices[-1] == "Articles whose topics changed: 2. Undo with Ctrl+Z."
    assert _carried(window) == {"交通": 0, "交通/桥梁": 2, "地方": 2}
    assert "Topics" in window.program.actions["edit.undo"].text()
    window.do("edit.undo")
    assert not any(_carried(window).values())


def test_topics_are_taken_off_again(window: Window) -> None:
    window.search("。")
    dialog = _asked(window)
    _type(window, dialog, "甲", "乙")
    _press(window, dialog)
    dialog = _asked(window)
    dialog.take.click()
    assert dialog.ok.text() == "Take Off"
    _type(window, dialog, "甲")
    _press(window, dialog)
    assert _carried(window) == {"甲": 0, "乙": 2}
    dialog = _asked(window)
    dialog.take.click()
    _type(window, dialog, "甲")
    _press(window, dialog)
    assert window.notices[-1] == "None of these articles had these topics."
    dialog = _asked(window)
    dialog.tags.field.setText("乙")
    _press(window, dialog)
    assert window.notices[-1] == "All of these articles had these topics already."


def test_articles_chosen_among_the_results(window: Window) -> None:
    window.search("。")
    window.program.tools.results.list.selectAll()
    dialog = _asked(window)
    assert dialog.chosen.isChecked()
    assert dialog.chosen.text() == "The articles chosen in the list: 2"
    _type(window, dialog, "甲", "乙", "乙")
    dialog.tags.row.chips[0].click()
    assert dialog.tags.tags == ("乙",)
    window.qtbot.keyClick(dialog.tags.field, Qt.Key.Key_Return)
    window.settle()
    assert window.program.tools.tagging.dialog is None
    assert _carried(window) == {"乙": 2}


def test_articles_and_issues_chosen_in_the_tree(window: Window) -> None:
    tree = window.program.navigator.tree
    article = tree.currentIndex()
    dialog = _asked(window)
    assert dialog.all.isHidden()
    assert dialog.chosen.text() == "The articles chosen in the list: 1"
    dialog.reject()
    window.settle()
    tree.selectionModel().select(article.parent(), QItemSelectionModel.SelectionFlag.Select)
    dialog = _asked(window)
    articles = window.program.issues.model.rowCount(article.parent())
    assert dialog.chosen.text() == f"The articles chosen in the list: {articles}"
    dialog.reject()
    tree.setCurrentIndex(article.parent().parent().parent())
    window.settle()
    assert _asked(window).chosen.text() == f"The articles chosen in the list: {articles}"


def test_several_rows_stay_selected_while_their_articles_are_shown(window: Window) -> None:
    tree = window.program.navigator.tree
    first = tree.currentIndex()
    window.activate()
    tree.setFocus()
    window.qtbot.keyClick(tree, Qt.Key.Key_Down, Qt.KeyboardModifier.ShiftModifier)
    window.settle()
    assert tree.currentIndex() == first.sibling(1, 0)
    assert len(tree.selectedIndexes()) == 2


def test_nothing_chosen_is_said(empty_window: Window) -> None:
    empty_window.do(ACTION)
    assert empty_window.program.tools.tagging.dialog is None
    assert str(empty_window.notices[-1]).startswith("Choose articles or issues")


def test_the_dialog_opens_once_and_offers_tags(window: Window) -> None:
    window.search("。")
    dialog = _asked(window)
    window.program.actions[ACTION].trigger()
    assert window.program.tools.tagging.dialog is dialog
    _type(window, dialog, "交通")
    _press(window, dialog)
    dialog = _asked(window)
    window.qtbot.keyClick(dialog.tags.field, Qt.Key.Key_Down)
    assert [row.path for row in dialog.tags.field.popup.offered.rows] == ["交通"]
    window.qtbot.keyClick(dialog.tags.field, Qt.Key.Key_Escape)
    assert dialog.isVisible()
    dialog.close()
    window.program.tools.tagging._offer(None)  # it came too late


def test_it_can_be_cancelled(window: Window) -> None:
    window.search("。")
    dialog = _asked(window)
    _type(window, dialog, "甲")
    dialog.ok.click()
    tagging = window.program.tools.tagging
    assert tagging.running
    assert window.program.window.progress.text == "Putting topics on articles"
    tagging.ask()
    assert tagging.dialog is None
    tagging.cancel()
    window.settle()
    assert not tagging.running
    if window.notices[-1] == "It was cancelled; nothing was changed.":
        assert _carried(window) == {}


def test_what_is_refused_is_said_once(window: Window) -> None:
    window.program.tools.work.write(lambda library: library.tagging.close(ROOT))
    window.settle()
    window.search("。")
    dialog = _asked(window)
    _type(window, dialog, "新的")
    _press(window, dialog)
    assert isinstance(window.notices[-1], BadInputError)
    assert not isinstance(window.notices[-1], LibraryError)
    assert not window.program.tools.tagging.running


def test_many_articles_are_warned_of(window: Window) -> None:
    dialog = TopicsDialog(Scope((), "桥", WARNED + 1), window.program.window)
    assert dialog.said.startswith("These are more than 1,000 articles; one Undo")
    assert not dialog.chosen.isEnabled()
    few = TopicsDialog(Scope((ArticleId("a"),), "桥", WARNED + 1), window.program.window)
    few.chosen.click()
    assert few.said == ""


def test_cancelled_in_time_nothing_is_changed(window: Window) -> None:
    tagging = window.program.tools.tagging
    job = tagging.begin("x")
    job.cancel()
    tagging._end([Changes()], job, put=True)
    assert window.notices[-1] == "It was cancelled; nothing was changed."
