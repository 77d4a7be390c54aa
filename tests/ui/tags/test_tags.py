"""All tags in a window of their own."""

from collections.abc import Callable
from time import process_time

import pytest
from PySide6.QtCore import QEvent, QMimeData, QModelIndex, QPoint, Qt
from PySide6.QtGui import QColor
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QColorDialog, QInputDialog, QMessageBox
from pytestqt.modeltest import ModelTester

from newsreader.core.changes import Changes
from newsreader.core.errors import BadInputError
from newsreader.core.ids import TagId
from newsreader.core.tag import TagCount
from newsreader.services.library import Library
from newsreader.ui.tags.controller import TagsController, do_then
from newsreader.ui.tags.dialog import TagsDialog
from newsreader.ui.tags.model import TagsModel
from tests.support.people import highlight
from tests.support.window import Window

PATHS = ["人物", "城", "经济", "经济/物流"]


def write(window: Window, work: Callable[[Library], Changes]) -> None:
    window.program.tools.work.write(work)
    window.settle()


def _fill(library: Library) -> Changes:
    highlight(library, "新桥", tags=("经济/物流", "城"))
    highlight(library, "市民", tags=("人物",))
    return library.tagging.paint(library.tagging.find("城").id, "#c02030")


@pytest.fixture
def tags(window: Window) -> TagsController:
    write(window, _fill)
    window.do("annotation.tags")
    return window.program.tools.windows.tags


@pytest.fixture
def dialog(tags: TagsController) -> TagsDialog:
    assert tags.dialog is not None
    return tags.dialog


def shown(model: TagsModel, parent: QModelIndex | None = None, above: str = "") -> list[str]:
    parent = parent or QModelIndex()
    found: list[str] = []
    for row in range(model.rowCount(parent)):
        index = model.index(row, 0, parent)
        path = above + str(index.data())
        found += [path, *shown(model, index, f"{path}/")]
    return found


def choose(dialog: TagsDialog, path: str) -> None:
    id_ = next(tag.id for tag in dialog.model.tags.values() if tag.path == path)
    dialog.tree.setCurrentIndex(dialog.model.index_of(id_))


def answer(window: Window, tags: TagsController, text: str) -> None:
    """Type into the question that stands open, and accept it."""
    question = tags.question
    assert isinstance(question, QInputDialog)
    assert question.isVisible()
    question.setTextValue(text)
    question.accept()
    window.settle()


def test_the_tree_and_its_counts(dialog: TagsDialog, qtmodeltester: ModelTester) -> None:
    assert shown(dialog.model) == PATHS
    index = dialog.model.index(2, 0)
    cells = [index.siblingAtColumn(column).data() for column in range(3)]
    assert cells == ["经济", "", "1"]
    assert dialog.sentence == "4 tags"
    assert dialog.tree.isExpanded(index)
    qtmodeltester.check(dialog.model, force_py=True)


def test_a_filter_by_part_and_pinyin(window: Window, dialog: TagsDialog) -> None:
    for typed in ("物流", "wuliu", "wl"):
        dialog.field.setText(typed)
        window.until(lambda: dialog.sentence == "1 of 4 tags")
        assert shown(dialog.model) == ["经济", "经济/物流"]
        dialog.field.clear()
        window.until(lambda: dialog.sentence == "4 tags")
    dialog.field.setText("无")
    window.until(lambda: dialog.sentence.startswith("No tag is called so"))
    assert dialog.tree.isHidden()


def test_renaming_in_place_is_undone(window: Window, dialog: TagsDialog) -> None:
    choose(dialog, "经济")
    index = dialog.tree.currentIndex()
    dialog.model.setData(index, "产业")
    window.settle()
    assert shown(dialog.model) == ["产业", "产业/物流", "人物", "城"]
    assert dialog.model.tags[dialog.current or ""].path == "产业"
    window.do("edit.undo")
    assert shown(dialog.model) == PATHS
    dialog.model.setData(dialog.tree.currentIndex(), "人物")
    window.settle()
    assert shown(dialog.model) == PATHS
    assert window.notices
    dialog.model.setData(dialog.tree.currentIndex(), "经济")
    dialog.deeds["rename"].trigger()
    assert dialog.tree.state() == dialog.tree.State.EditingState


def test_dropping_moves(window: Window, dialog: TagsDialog) -> None:
    model = dialog.model
    choose(dialog, "经济/物流")
    data = model.mimeData([dialog.tree.currentIndex()])
    assert model.mimeTypes() == ["text/plain"]
    choose(dialog, "城")
    move = Qt.DropAction.MoveAction
    assert not model.dropMimeData(data, move, -1, -1, dialog.tree.currentIndex())
    window.settle()
    assert shown(model) == ["人物", "城", "城/物流", "经济"]
    model.dropMimeData(data, move, -1, -1, QModelIndex())
    window.settle()
    assert shown(model) == ["人物", "城", "物流", "经济"]
    other = QMimeData()
    other.setText("something else")
    assert not model.dropMimeData(other, move, -1, -1, QModelIndex())


def test_new_ones(window: Window, tags: TagsController, dialog: TagsDialog) -> None:
    dialog.deeds["new"].trigger()
    answer(window, tags, "法/条例")
    choose(dialog, "法")
    dialog.deeds["under"].trigger()
    answer(window, tags, "案例")
    assert shown(dialog.model) == ["人物", "城", "法", "法/条例", "法/案例", *PATHS[2:]]


def test_moving_by_keyboard(window: Window, tags: TagsController, dialog: TagsDialog) -> None:
    choose(dialog, "经济/物流")
    dialog.deeds["move"].trigger()
    question = tags.question
    assert isinstance(question, QInputDialog)
    assert question.comboBoxItems() == ["(at the top)", "人物", "城", "经济"]
    answer(window, tags, "(at the top)")
    assert shown(dialog.model) == ["人物", "城", "物流", "经济"]
    dialog.deeds["move"].trigger()
    answer(window, tags, "城")
    assert "城/物流" in shown(dialog.model)


def test_merging_tells_first_what_it_reaches(
    window: Window, tags: TagsController, dialog: TagsDialog
) -> None:
    choose(dialog, "经济")
    dialog.deeds["merge"].trigger()
    answer(window, tags, "城")
    box = tags.question
    assert isinstance(box, QMessageBox)
    assert box.text() == "Merge “经济” into “城”?"
    assert box.informativeText().startswith("Tags: 2 · annotations: 1 · articles: 0\nUndo (Ctrl+Z)")
    box.accept()
    window.settle()
    assert shown(dialog.model) == ["人物", "城", "城/物流"]
    assert window.notices[-1] == "“经济” is now “城”. Undo with Ctrl+Z."
    dialog.activateWindow()
    window.until(dialog.isActiveWindow)
    dialog.tree.setFocus()
    QTest.keyClick(dialog.tree, Qt.Key.Key_Z, Qt.KeyboardModifier.ControlModifier)
    window.settle()
    assert shown(dialog.model) == PATHS


def test_what_was_not_done_is_not_said(window: Window) -> None:
    def fail(_library: Library) -> Changes:
        raise BadInputError("no-such-tag", name="无")

    said: list[str] = []
    do_then(window.program.tools.work.write, fail, lambda: said.append("done"))
    window.settle()
    assert not said


def test_deleting_and_thinking_better_of_it(
    window: Window, tags: TagsController, dialog: TagsDialog
) -> None:
    choose(dialog, "经济")
    for accept in (False, True):
        dialog.deeds["delete"].trigger()
        window.settle()
        assert isinstance(tags.question, QMessageBox)
        (tags.question.accept if accept else tags.question.reject)()
        window.settle()
        assert shown(dialog.model) == (["人物", "城"] if accept else PATHS)
    window.do("edit.undo")
    assert shown(dialog.model) == PATHS


def test_colour_description_and_closing(
    window: Window, tags: TagsController, dialog: TagsDialog
) -> None:
    choose(dialog, "人物")
    dialog.deeds["color"].trigger()
    assert isinstance(tags.question, QColorDialog)
    tags.question.setCurrentColor(QColor("#123456"))
    tags.question.accept()
    window.settle()
    dialog.deeds["describe"].trigger()
    answer(window, tags, "文中人物")
    dialog.deeds["close"].trigger()
    window.settle()
    tag = dialog.model.tags[dialog.current or ""]
    assert (tag.color, tag.description, tag.closed) == ("#123456", "文中人物", True)
    assert dialog.deeds["close"].isChecked()
    tip = str(dialog.tree.currentIndex().data(Qt.ItemDataRole.ToolTipRole))
    assert tip.startswith("人物\n文中人物\nclosed")


def test_enter_searches_for_what_carries_it(window: Window, dialog: TagsDialog) -> None:
    choose(dialog, "经济")
    dialog.deeds["show"].trigger()
    window.settle()
    assert window.program.window.search_field.text() == 'tag:"经济"'
    assert window.shown() == "南岸新桥通车"


def test_a_library_without_tags_says_so(window: Window) -> None:
    window.do("annotation.tags")
    dialog = window.program.tools.windows.tags.dialog
    assert dialog is not None
    assert dialog.sentence.startswith("There are no tags yet.")
    assert dialog.current is None
    assert not dialog.deeds["delete"].isEnabled()
    dialog.deeds["show"].trigger()


def test_it_is_opened_once_and_again(
    window: Window, tags: TagsController, dialog: TagsDialog
) -> None:
    window.do("annotation.tags")
    assert tags.dialog is dialog
    dialog._open_menu(QPoint(5, 5))
    assert dialog.menu.isVisible()
    dialog.menu.close()
    QTest.keyClick(dialog.field, Qt.Key.Key_Return)
    dialog.close()
    QApplication.sendPostedEvents(dialog, QEvent.Type.DeferredDelete)
    assert tags.dialog is None
    tags._ask()
    tags._take((), None)
    tags._do("delete", "x")
    window.settle()
    window.do("annotation.tags")
    assert tags.dialog is not None


def test_ten_thousand_tags_are_cheap(dialog: TagsDialog) -> None:
    """What was made for each of them took seconds; only what is seen is made."""
    many = [
        TagCount(TagId(path), path, 1, whole=2)
        for n in range(100)
        for path in (f"{n:03}", *(f"{n:03}/{m:02}" for m in range(99)))
    ]
    begun = process_time()
    dialog.show_tags(many)
    assert process_time() - begun < 1
    assert dialog.sentence == "10,000 tags"
    assert not dialog.tree.isExpanded(dialog.model.index(0, 0))
    dialog.show_tags(many, [tag.path for tag in many if tag.path.endswith("/07")])
    assert dialog.sentence == "100 of 10,000 tags"
    assert dialog.model.shown == 200
    assert dialog.tree.isExpanded(dialog.model.index(0, 0))


def test_a_filter_leaves_folded_what_was_folded(window: Window, dialog: TagsDialog) -> None:
    def fold() -> QModelIndex:
        return dialog.model.index(2, 0)

    dialog.tree.collapse(fold())
    for typed, sentence in (("物流", "1 of 4 tags"), ("", "4 tags")):
        dialog.field.setText(typed)
        window.until(lambda sentence=sentence: dialog.sentence == sentence)
    assert not dialog.tree.isExpanded(fold())
    dialog.tree.expand(fold())
    dialog.show_tags(tuple(dialog.model.tags.values()))
    assert dialog.tree.isExpanded(fold())


def test_cells_say_what_they_are(dialog: TagsDialog) -> None:
    model = dialog.model
    name = model.index(2, 0)
    assert model.headerData(0, Qt.Orientation.Horizontal) == "Tag"
    assert model.headerData(0, Qt.Orientation.Vertical) is None
    assert model.data(QModelIndex()) is None
    assert name.siblingAtColumn(1).data(Qt.ItemDataRole.DecorationRole) is None
    assert name.data(Qt.ItemDataRole.CheckStateRole) is None
    assert not model.index(0, 0, name.siblingAtColumn(1)).isValid()
    assert model.rowCount(name.siblingAtColumn(1)) == 0
    assert model.index_of("none").isValid() is False
    dragged = Qt.ItemFlag.ItemIsDragEnabled | Qt.ItemFlag.ItemIsDropEnabled
    assert model.flags(name) & dragged == dragged
    assert not model.flags(name.siblingAtColumn(1)) & Qt.ItemFlag.ItemIsEditable
    assert model.flags(QModelIndex()) == Qt.ItemFlag.ItemIsDropEnabled
