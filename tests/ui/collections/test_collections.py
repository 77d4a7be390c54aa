"""Collections in a window of their own: the tree, the members, filling, comparing, exporting."""

from collections.abc import Callable
from dataclasses import replace

import pytest
from PySide6.QtCore import QMimeData, QModelIndex, QPoint, QPointF, Qt
from PySide6.QtGui import QDragEnterEvent, QDropEvent
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QInputDialog, QMessageBox
from pytestqt.modeltest import ModelTester

from newsreader.core.changes import Changes
from newsreader.core.dossier import DossierCount, annotation, article
from newsreader.core.ids import CollectionId
from newsreader.services.library import Library
from newsreader.ui.collections.actions import ADD, SHOW
from newsreader.ui.collections.describing import DescribeDialog
from newsreader.ui.collections.dialog import CollectionsDialog
from newsreader.ui.collections.place import CollectionsPlace
from newsreader.ui.collections.tree import CollectionsModel
from newsreader.ui.collections.words import LISTED, described
from newsreader.ui.exporting.scope import Scope
from tests.support.builders import BRIDGE_ID, SEED_ID
from tests.support.people import highlight
from tests.support.window import Window

MOVE, COPY = Qt.DropAction.MoveAction, Qt.DropAction.CopyAction
LEFT, NONE = Qt.MouseButton.LeftButton, Qt.KeyboardModifier.NoModifier


def write(window: Window, work: Callable[[Library], Changes]) -> None:
    window.program.tools.work.write(work)
    window.settle()


def _fill(library: Library) -> Changes:
    part = highlight(library, "新桥", tags=("桥",))
    first, changes = library.curating.make("城/桥")
    changes |= library.curating.make("人物")[1]
    members = [article(SEED_ID), annotation(part.id)]
    return changes | library.filling.add(first.id, members)


@pytest.fixture
def place(window: Window) -> CollectionsPlace:
    write(window, _fill)
    window.do(SHOW)
    return window.program.tools.collections


@pytest.fixture
def dialog(window: Window, place: CollectionsPlace) -> CollectionsDialog:
    made = place.controller.dialog
    assert made is not None
    choose(window, made, "城/桥")
    return made


def choose(window: Window, dialog: CollectionsDialog, path: str) -> None:
    id_ = next(id_ for id_, each in dialog.model.counts.items() if each.path == path)
    dialog.tree.setCurrentIndex(dialog.model.index_of(id_))
    window.settle()


def shown(model: CollectionsModel, parent: QModelIndex | None = None) -> list[str]:
    parent, found = parent or QModelIndex(), list[str]()
    for row in range(model.rowCount(parent)):
        index = model.index(row, 0, parent)
        number = index.siblingAtColumn(1).data()
        found += [f"{index.data()} {number}", *(f" {each}" for each in shown(model, index))]
    return found


def words(window: Window, dialog: CollectionsDialog) -> list[str]:
    model = dialog.members
    for row in range(model.rowCount()):
        model.index(row, 0).data()
    window.settle()
    return [str(model.index(row, 0).data()) for row in range(model.rowCount())]


def deed(window: Window, dialog: CollectionsDialog, key: str) -> None:
    assert dialog.deeds[key].isEnabled(), key
    dialog.deeds[key].trigger()
    window.settle()


def drop(dialog: CollectionsDialog, data: QMimeData) -> None:
    """Drop something on the sentence in an empty collection."""
    place, enter = dialog._nothing, QDragEnterEvent(QPoint(5, 5), COPY, data, LEFT, NONE)
    enter.ignore()
    place.dragEnterEvent(enter)
    if enter.isAccepted():
        place.dropEvent(QDropEvent(QPointF(5, 5), COPY, data, LEFT, NONE))


def answer(window: Window, place: CollectionsPlace, text: str) -> None:
    question = place.controller.questions.question
    assert isinstance(question, QInputDialog)
    question.setTextValue(text)
    question.accept()
    window.settle()


def test_the_tree_its_counts_and_members(
    window: Window, dialog: CollectionsDialog, qtmodeltester: ModelTester
) -> None:
    assert shown(dialog.model) == ["城 0", " 桥 2", "人物 0"]
    assert words(window, dialog) == ["春耕从一粒种子 开始", "“新桥”"]
    assert "p. " in str(dialog.members.index(0, 1).data())
    assert dialog.about == "Articles: 1 · annotations: 1"
    assert dialog.sentences == ()
    height = dialog.fontMetrics().height()
    assert height < dialog.tree.sizeHintForRow(0) == dialog.table.rowHeight(0)
    qtmodeltester.check(dialog.members, force_py=True)


def test_an_empty_library_says_how_to_begin(window: Window) -> None:
    window.do(SHOW)
    dialog = window.program.tools.collections.controller.dialog
    assert dialog is not None
    assert dialog.sentences[0].startswith("There are no collections yet.")
    assert dialog.sentences[1] == "Choose a collection on the left."
    assert not dialog.deeds["export"].isEnabled()
    dialog.close()
    window.until(lambda: window.program.tools.collections.controller.dialog is None)


def test_a_filter_by_pinyin(window: Window, dialog: CollectionsDialog) -> None:
    dialog.field.setText("renwu")
    window.until(lambda: shown(dialog.model) == ["人物 0"])
    dialog.field.setText("无此")
    window.until(lambda: dialog.sentences[:1] == ("No collection is called so.",))
    dialog.field.clear()
    window.until(lambda: len(shown(dialog.model)) == 3)


def test_new_renamed_moved_deleted_and_undone(
    window: Window, place: CollectionsPlace, dialog: CollectionsDialog
) -> None:
    deed(window, dialog, "new")
    answer(window, place, "甲")
    choose(window, dialog, "甲")
    deed(window, dialog, "under")
    answer(window, place, "乙")
    dialog.model.setData(dialog.model.index_of(dialog.current or ""), "丙")
    window.settle()
    assert shown(dialog.model)[3:] == ["丙 0", " 乙 0"]
    deed(window, dialog, "move")
    question = place.controller.questions.question
    assert isinstance(question, QInputDialog)
    assert question.comboBoxItems() == ["(at the top)", "城", "城/桥", "人物"]
    answer(window, place, "人物")
    assert shown(dialog.model)[2:] == ["人物 0", " 丙 0", "  乙 0"]
    deed(window, dialog, "delete")
    assert "Undo with Ctrl+Z" in str(window.notices[-1])
    assert shown(dialog.model) == ["城 0", " 桥 2", "人物 0"]
    window.do("edit.undo")
    assert len(shown(dialog.model)) == 5
    deed(window, dialog, "rename")


def test_dragging_nests_orders_and_fills(window: Window, dialog: CollectionsDialog) -> None:
    model, tree = dialog.model, dialog.tree
    carried = model.mimeData([model.index(1, 0)])
    assert not model.dropMimeData(carried, MOVE, 0, 0, QModelIndex())
    window.settle()
    assert shown(model) == ["人物 0", "城 0", " 桥 2"]
    model.dropMimeData(model.mimeData([model.index(0, 0)]), MOVE, -1, -1, model.index(1, 0))
    window.settle()
    assert shown(model) == ["城 0", " 桥 2", " 人物 0"]
    assert tree.currentIndex().data() == "桥"
    members = dialog.members
    carried = members.mimeData([members.index(1, 0), members.index(1, 1)])
    model.dropMimeData(carried, MOVE, -1, -1, model.index(1, 0, model.index(0, 0)))
    window.settle()
    assert shown(model) == ["城 0", " 桥 2", " 人物 1"]
    assert set(members.mimeTypes()) < set(model.mimeTypes())
    assert model.supportedDropActions() == members.supportedDropActions()


def test_lists_of_the_window_are_dragged_into_a_collection(
    window: Window, dialog: CollectionsDialog
) -> None:
    tools = window.program.tools
    window.search("春耕")
    found = tools.search.model.mimeData([tools.search.model.index(0, 0)])
    assert found.text() == "春耕从一粒种子 开始"
    choose(window, dialog, "人物")
    assert "Drag articles" in dialog.sentences[0]
    drop(dialog, found)
    window.settle()
    assert words(window, dialog) == ["春耕从一粒种子 开始"]
    window.program.bus.article_requested.emit(BRIDGE_ID, None)
    window.settle()
    quote = tools.sidebar.model.mimeData([tools.sidebar.model.index(0, 0)])
    assert quote.text() == "新桥"
    dialog.members.dropMimeData(quote, COPY, 0, 0, QModelIndex())
    window.settle()
    assert words(window, dialog) == ["“新桥”", "春耕从一粒种子 开始"]
    tree = window.program.navigator.tree
    article = tree.model().mimeData([tree.currentIndex()])
    dialog.model.dropMimeData(article, COPY, -1, -1, dialog.model.index_of(dialog.current or ""))
    window.settle()
    assert len(words(window, dialog)) == 3
    window.do("edit.undo")
    assert len(words(window, dialog)) == 2


def test_lists_keep_what_is_carried_away(window: Window) -> None:
    tools = window.program.tools
    for model in (tools.search.model, tools.sidebar.model, window.program.navigator.tree.model()):
        assert model.supportedDragActions() == COPY


def test_words_of_another_program_are_not_put_in(window: Window, dialog: CollectionsDialog) -> None:
    choose(window, dialog, "人物")
    data = QMimeData()
    data.setText("article:1")
    drop(dialog, data)
    dialog.members.dropMimeData(data, COPY, 0, 0, QModelIndex())
    window.settle()
    assert words(window, dialog) == []


def test_members_are_ordered_opened_and_taken_out(
    window: Window, dialog: CollectionsDialog
) -> None:
    assert words(window, dialog) == ["春耕从一粒种子 开始", "“新桥”"]
    dialog.table.selectRow(1)
    deed(window, dialog, "up")
    assert words(window, dialog) == ["“新桥”", "春耕从一粒种子 开始"]
    assert dialog.rows == [0]
    deed(window, dialog, "up")
    deed(window, dialog, "down")
    assert words(window, dialog) == ["春耕从一粒种子 开始", "“新桥”"]
    members = dialog.members
    members.dropMimeData(members.mimeData([members.index(1, 0)]), MOVE, 0, 0, QModelIndex())
    window.settle()
    assert words(window, dialog) == ["“新桥”", "春耕从一粒种子 开始"]
    dialog.table.selectRow(1)
    deed(window, dialog, "open")
    assert window.shown() == "春耕从一粒种子 开始"
    dialog.table.selectRow(0)
    deed(window, dialog, "open")
    assert window.shown() == "南岸新桥通车"
    deed(window, dialog, "remove")
    assert words(window, dialog) == ["春耕从一粒种子 开始"]
    window.do("edit.undo")
    assert len(words(window, dialog)) == 2


def test_describing_and_a_rule(
    window: Window, place: CollectionsPlace, dialog: CollectionsDialog
) -> None:
    choose(window, dialog, "人物")
    assert dialog.sentences[0].startswith("Nothing is in this collection yet.")
    deed(window, dialog, "describe")
    question = place.controller.questions.question
    assert isinstance(question, DescribeDialog)
    question.description.setPlainText("市民")
    question.rights.setText("公有")
    question.source.setText("馆藏")
    question.query.setText("市民")
    question._order()
    window.settle()
    assert dialog.about.splitlines() == [
        "By hand: articles 0 · annotations 0",
        "Rule: 市民 · found now: 1",
        "市民",
        "Rights: 公有",
        "Source: 馆藏",
    ]
    assert words(window, dialog) == ["南岸新桥通车"]
    dialog.table.selectRow(0)
    assert not dialog.deeds["remove"].isEnabled()
    window.do("edit.undo")
    assert dialog.members.rowCount() == 0


def test_comparing(window: Window, place: CollectionsPlace, dialog: CollectionsDialog) -> None:
    deed(window, dialog, "compare")
    answer(window, place, "人物")
    shown_ = place.comparing.dialog
    assert shown_ is not None
    rows = {title: (left, right) for title, left, right in shown_.rows}
    assert rows[""] == ("城/桥", "人物")
    assert rows["Articles"] == ("2", "0")
    assert rows["Tags"] == ("桥  1", "none")
    assert rows["Period"][1] == "none"
    assert rows["Articles in both"] == ("0", "0")
    place.comparing._show(None)
    assert "cancelled" in str(window.notices[-1])


def test_exporting(window: Window, place: CollectionsPlace, dialog: CollectionsDialog) -> None:
    target = window.settings.path.parent / "out.csv"
    deed(window, dialog, "export")
    window.settle()
    asked = window.program.tools.exporting.dialog
    assert asked is not None
    assert asked.scope.chosen is Scope.COLLECTION
    asked.formats.choose("csv")
    asked.target.setText(str(target))
    asked.ok.click()
    window.settle()
    assert "新桥" in target.read_text("utf-8")


def test_adding_the_article_shown(window: Window, place: CollectionsPlace) -> None:
    window.do(ADD)
    asked = place.filling.dialog
    assert asked is not None
    assert asked.path == "城"
    asked.field.setText("人物")
    QTest.keyClick(asked.field, Qt.Key.Key_Down)
    assert asked.path == "人物"
    asked._order()
    window.settle()
    assert window.notices[-1] == "Added to “人物”: 1. Undo with Ctrl+Z."
    window.do(ADD)
    asked = place.filling.dialog
    assert asked is not None
    assert asked.path == "人物"  # the last used first
    asked._order()
    window.settle()
    assert window.notices[-1] == "All of it is in “人物” already."
    window.do(ADD)
    asked = place.filling.dialog
    assert asked is not None
    asked.field.setText("新的")
    assert asked.list.currentItem().text() == "New collection “新的”"
    asked._order()
    window.settle()
    dialog = place.controller.dialog
    assert dialog is not None
    assert shown(dialog.model)[-1] == "新的 1"


def test_a_name_that_is_part_of_another_can_be_new(window: Window, place: CollectionsPlace) -> None:
    window.do(ADD)
    asked = place.filling.dialog
    assert asked is not None
    asked.field.setText("人")
    assert [asked.list.item(row).text() for row in range(2)] == ["人物", "New collection “人”"]
    asked.list.setCurrentRow(1)
    assert asked.path == "人"
    asked.reject()


def test_the_first_collection(window: Window) -> None:
    window.do(ADD)
    asked = window.program.tools.collections.filling.dialog
    assert asked is not None
    assert asked.hint == "There is no collection yet; type a name for the first one."
    assert not asked.ok.isEnabled()
    asked.reject()


def test_adding_what_is_selected_elsewhere(window: Window, place: CollectionsPlace) -> None:
    tools = window.program.tools
    window.search("新桥")
    window.activate()
    tools.results.list.setFocus()
    window.until(tools.results.list.hasFocus)
    tools.results.list.setCurrentIndex(tools.search.model.index(0, 0))
    chosen = place._chosen()
    assert chosen is not None
    assert chosen.what == "Articles selected: 1"
    for id_ in (SEED_ID, BRIDGE_ID):
        window.program.bus.article_requested.emit(id_, None)
        window.settle()
    tools.sidebar.list.setFocus()
    tools.sidebar.list.setCurrentIndex(tools.sidebar.list.model().index(0, 0))
    chosen = place._chosen()
    assert chosen is not None
    assert chosen.what == "Annotation: “新桥”"
    window.do("annotation.browse")
    tools.browser.panel.table.clearSelection()
    assert place._chosen() is None
    window.do(ADD)
    assert "select some in a list" in str(window.notices[-1])
    tools.browser.panel.table.selectAll()
    chosen = place._chosen()
    assert chosen is not None
    assert chosen.what == "Annotations selected: 1"
    window.do(ADD)
    assert place.filling.dialog is not None
    place.filling.dialog._order()
    window.settle()
    assert "Added to “城”: 1." in str(window.notices[-1])


@pytest.mark.parametrize(
    ("answer", "kept"),
    [
        (QMessageBox.StandardButton.Save, "桥梁资料"),
        (QMessageBox.StandardButton.Discard, ""),
        (QMessageBox.StandardButton.Cancel, ""),
    ],
)
def test_a_description_is_not_thrown_away_unasked(
    window: Window,
    place: CollectionsPlace,
    dialog: CollectionsDialog,
    answer: QMessageBox.StandardButton,
    kept: str,
) -> None:
    deed(window, dialog, "describe")
    describing = place.controller.questions.question
    assert isinstance(describing, DescribeDialog)
    describing.description.setPlainText("桥梁资料")
    QTest.keyClick(describing, Qt.Key.Key_Escape)
    assert describing.isVisible()
    assert describing.question is not None
    describing.question.button(answer).click()
    cancelled = answer is QMessageBox.StandardButton.Cancel
    assert describing.isVisible() is cancelled
    if cancelled:
        assert describing.description.toPlainText() == "桥梁资料"
        describing.description.clear()
        describing.reject()
    window.settle()
    assert dialog.counted is not None
    assert dialog.counted.dossier.description == kept


def test_of_a_rule_that_finds_very_many_the_first_are_listed(dialog: CollectionsDialog) -> None:
    assert dialog.counted is not None
    dossier = replace(dialog.counted.dossier, query="桥")
    assert "10,000 are listed" not in described(DossierCount(dossier, "桥", found=LISTED))
    said = described(DossierCount(dossier, "桥", found=LISTED + 1))
    assert "Rule: 桥 · found now: 10,001 · the first 10,000 are listed" in said


def test_a_collection_with_others_under_it_says_that_they_come_along(
    window: Window, dialog: CollectionsDialog
) -> None:
    choose(window, dialog, "城")
    assert dialog.sentences[0].startswith("Nothing is in this collection itself")
    choose(window, dialog, "人物")
    assert dialog.sentences[0].startswith("Nothing is in this collection yet")


def test_another_collection_begins_at_its_first_row(
    window: Window, place: CollectionsPlace, dialog: CollectionsDialog
) -> None:
    dialog.table.selectRow(1)
    id_ = next(id_ for id_, each in dialog.model.counts.items() if each.path == "人物")
    members = [article(SEED_ID), article(BRIDGE_ID)]
    write(window, lambda library: library.filling.add(CollectionId(id_), members))
    choose(window, dialog, "人物")
    assert dialog.rows == [0]
    dialog.select(members)
    assert dialog.rows == [0, 1]


def test_a_comparison_outlives_the_window_of_collections(
    window: Window, place: CollectionsPlace, dialog: CollectionsDialog
) -> None:
    counts = [*dialog.model.counts.values()]
    place.comparing.compare(counts[0], counts[1].dossier.id)
    window.settle()
    compared = place.comparing.dialog
    assert compared is not None
    dialog.close()
    window.settle()
    assert compared.isVisible()
    compared.reject()
    assert place.comparing.dialog is None
