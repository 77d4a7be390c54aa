"""People's work through the window: select, highlight, note, tag, delete, undo, close."""

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest

from newsreader.core.anchor import anchor_at
from newsreader.core.annotation import Style
from newsreader.core.new_annotation import NewAnnotation
from newsreader.core.spans import Span
from newsreader.services.library import Library
from newsreader.ui.annotations.styles import ACTION_OF
from tests.support.builders import BRIDGE_ID, SEED_ID
from tests.support.desk import Desk, error_keys
from tests.support.library import forget_steps


@pytest.mark.parametrize("style", Style)
def test_selected_words_are_highlighted_in_a_style(desk: Desk, style: Style) -> None:
    desk.open()
    made = desk.highlight("𠮷庆桥长", ACTION_OF[style])
    assert (made.style, made.anchor.quote, made.creator) == (style, "𠮷庆桥长", "甲")
    assert desk.stored(lambda library: library.annotating.list(BRIDGE_ID)) == (made,)
    assert desk.sidebar.model.index_of(made.id) == desk.sidebar.list.currentIndex()
    assert desk.pane.text.underlay.selected == made.id
    assert desk.pane.selected_span() is None


def test_a_key_pressed_twice_makes_one_highlight(desk: Desk) -> None:
    desk.open()
    desk.select("通车")
    action = desk.actions["annotation.highlight"]
    action.trigger()
    action.trigger()
    desk.settle()
    (made,) = desk.annotations
    assert desk.sidebar.model.index_of(made.id) == desk.sidebar.list.currentIndex()
    assert desk.pane.selected_span() is None
    desk.do("edit.undo")
    assert desk.annotations == ()
    assert not desk.actions["edit.undo"].isEnabled()


def test_what_is_highlighted_so_already_is_chosen(desk: Desk) -> None:
    desk.open()
    first = desk.highlight("通车")
    other = desk.highlight("新桥")
    desk.select("通车")
    desk.do("annotation.highlight")
    assert desk.pane.text.underlay.selected == first.id
    assert desk.pane.selected_span() is None
    assert {item.id for item in desk.annotations} == {first.id, other.id}
    desk.select("新桥")
    desk.do("annotation.note")
    note = desk.sidebar.editor.note
    note.insertPlainText("记")
    desk.until(lambda: note.key == other.id)  # the first pause
    assert (note.hasFocus(), note.toPlainText()) == (True, "记")
    desk.pane.text.setFocus()
    desk.settle()
    assert [(item.id, item.note) for item in desk.annotations if item.note] == [(other.id, "记")]


def test_actions_are_enabled_by_what_is_selected(desk: Desk) -> None:
    keys = ("annotation.highlight", "annotation.note", "annotation.tag")
    desk.open()
    assert not any(desk.actions[key].isEnabled() for key in keys)
    desk.select("通车")
    assert all(desk.actions[key].isEnabled() for key in keys)
    assert not desk.actions["annotation.delete"].isEnabled()
    desk.highlight("新桥")
    assert desk.actions["annotation.delete"].isEnabled()


def test_actions_stay_as_they_are_from_the_words_to_their_annotation(desk: Desk) -> None:
    desk.open()
    desk.select("通车")
    changed: list[bool] = []
    desk.actions["annotation.note"].enabledChanged.connect(changed.append)
    desk.highlight("通车")
    assert changed == []  # the tool bar would be laid out and painted for each change


def test_a_style_without_selected_words_is_for_the_selected_annotation(desk: Desk) -> None:
    desk.open()
    made = desk.highlight("通车")
    desk.do("annotation.highlightRose")
    QTest.mouseClick(desk.sidebar.editor.styles[Style.BLUE], Qt.MouseButton.LeftButton)
    desk.settle()
    assert [(item.id, item.style) for item in desk.annotations] == [(made.id, Style.BLUE)]


def test_a_note_is_one_step_and_survives(desk: Desk) -> None:
    desk.open()
    desk.highlight("通车")
    desk.do("annotation.note")
    note = desk.sidebar.editor.note
    assert note.hasFocus()
    note.insertPlainText("第一行\n第二行")
    desk.pane.text.setFocus()
    desk.settle()
    assert desk.annotations[0].note == "第一行\n第二行"
    assert desk.actions["edit.undo"].text() == "&Undo Note"
    desk.do("edit.undo")
    assert desk.annotations[0].note == ""
    assert note.toPlainText() == ""
    desk.do("edit.redo")
    assert note.toPlainText() == "第一行\n第二行"


def test_a_cancelled_note_leaves_nothing(desk: Desk) -> None:
    desk.open()
    desk.select("通车")
    desk.do("annotation.note")
    assert desk.sidebar.editor.isVisible()
    QTest.keyClick(desk.sidebar.editor.note, Qt.Key.Key_Escape)
    desk.settle()
    assert desk.annotations == ()
    assert not desk.sidebar.editor.isVisible()
    assert desk.pane.text.hasFocus()


def test_a_new_note_is_stored_with_its_first_pause(desk: Desk) -> None:
    desk.open()
    desk.select("通车")
    desk.do("annotation.note")
    note = desk.sidebar.editor.note
    note.insertPlainText("未写完")
    desk.until(lambda: len(desk.annotations) == 1)
    desk.settle()
    made = desk.annotations[0]
    assert note.key == made.id
    assert note.hasFocus()
    assert note.toPlainText() == "未写完"
    assert desk.stored(lambda library: library.annotating.drafts()) == {made.id: "未写完"}
    note.insertPlainText("，写完了")
    desk.pane.text.setFocus()
    desk.settle()
    assert desk.annotations[0].note == "未写完，写完了"
    assert desk.stored(lambda library: library.annotating.drafts()) == {}


def test_a_new_note_left_for_another_annotation_is_kept(desk: Desk) -> None:
    desk.open()
    first = desk.highlight("南岸新桥通车")
    desk.select("市民走上新桥")
    desk.do("annotation.note")
    desk.sidebar.editor.note.insertPlainText("快")
    desk.bus.annotation_selected.emit(first.id)
    desk.settle()
    assert {item.note for item in desk.annotations} == {"", "快"}
    assert desk.pane.text.underlay.selected == first.id
    assert desk.sidebar.editor.note.toPlainText() == ""


def test_what_a_draft_said_is_forgotten_when_it_is_taken_back(desk: Desk) -> None:
    desk.open()
    made = desk.highlight("通车")
    desk.do("annotation.note")
    note = desk.sidebar.editor.note
    note.insertPlainText("不要")
    drafts = lambda library: library.annotating.drafts()  # noqa: E731
    desk.until(lambda: desk.stored(drafts) == {made.id: "不要"})
    note.selectAll()
    note.insertPlainText("")
    QTest.keyClick(note, Qt.Key.Key_Backspace)
    QTest.keyClick(note, Qt.Key.Key_Escape)
    desk.settle()
    assert desk.stored(drafts) == {}
    assert desk.annotations[0].note == ""


def test_closing_keeps_what_is_being_written(desk: Desk) -> None:
    desk.open()
    desk.highlight("通车")
    desk.do("annotation.note")
    desk.sidebar.editor.note.insertPlainText("关窗前")
    desk.sidebar.editor.tag_field.setText("未按回车")
    desk.close()
    kept = desk.stored(lambda library: library.annotating.list()[0])
    assert (kept.note, kept.tags) == ("关窗前", ("未按回车",))


def test_drafts_of_a_crash_become_notes(desk: Desk) -> None:
    def crash(library: Library) -> None:
        article = library.reading.article(BRIDGE_ID)
        new = NewAnnotation(BRIDGE_ID, anchor_at(article.text, Span(0, 2)))
        made, _ = library.annotating.add(new)
        library.annotating.save_draft(made.id, "停电前")

    desk.stored(crash)
    desk.open()
    desk.until(lambda: desk.annotations[0].note == "停电前")
    assert desk.actions["edit.undo"].text() == "&Undo Recovery of Notes"


def test_a_style_chosen_before_the_note_is_that_of_the_annotation(desk: Desk) -> None:
    desk.open()
    desk.select("通车")
    desk.do("annotation.note")
    desk.sidebar.editor.style_chosen.emit(Style.ROSE)
    desk.sidebar.editor.note.insertPlainText("玫瑰")
    desk.pane.text.setFocus()
    desk.settle()
    assert [(item.style, item.note) for item in desk.annotations] == [(Style.ROSE, "玫瑰")]


def test_every_pause_after_the_first_goes_to_the_same_annotation(desk: Desk) -> None:
    desk.open()
    desk.select("通车")
    desk.do("annotation.note")
    note = desk.sidebar.editor.note
    for piece in ("一", "二", "三"):
        note.draft_changed.emit("", piece)
    desk.settle()
    assert len(desk.annotations) == 1
    made = desk.annotations[0].id
    assert desk.stored(lambda library: library.annotating.drafts()) == {made: "三"}


def test_tags_are_added_and_removed(desk: Desk) -> None:
    desk.open()
    desk.select("通车")
    desk.do("annotation.tag")
    field = desk.sidebar.editor.tag_field
    assert field.hasFocus()
    for tag in ("交通", " 桥梁 "):
        field.setText(tag)
        QTest.keyClick(field, Qt.Key.Key_Return)
        desk.settle()
    assert desk.annotations[0].tags == ("交通", "桥梁")
    assert desk.sidebar.editor.tags.tags == ("交通", "桥梁")
    chip = desk.sidebar.editor.tags.chips[0]
    QTest.keyClick(chip, Qt.Key.Key_Delete)
    desk.settle()
    assert desk.annotations[0].tags == ("桥梁",)
    assert desk.actions["edit.undo"].text() == "&Undo Tags"


def test_a_tag_that_is_none_is_refused_with_a_sentence(desk: Desk) -> None:
    desk.open()
    desk.highlight("通车")
    desk.sidebar.editor.tag_field.tag_entered.emit("长" * 201)
    desk.settle()
    assert error_keys(desk.notices) == ["tag-too-long"]
    assert desk.annotations[0].tags == ()


def test_a_note_that_could_not_be_stored_is_tried_again(desk: Desk) -> None:
    desk.open()
    desk.highlight("通车")
    desk.do("annotation.note")
    note = desk.sidebar.editor.note
    note.insertPlainText("两次")
    note.finish()
    desk.settle()
    note.distrust()
    assert note.changed
    note.finish()
    desk.settle()
    assert desk.annotations[0].note == "两次"


def test_delete_and_undo(desk: Desk) -> None:
    desk.open()
    made = desk.highlight("通车")
    desk.pane.text.setFocus()
    QTest.keyClick(desk.pane.text, Qt.Key.Key_Delete)
    desk.settle()
    assert desk.annotations == ()
    assert not desk.sidebar.editor.isVisible()
    assert desk.actions["edit.undo"].text() == "&Undo Deletion"
    desk.do("edit.undo")
    assert desk.annotations == (made,)
    assert desk.actions["edit.redo"].text() == "&Redo Deletion"


def test_undo_keeps_its_name_in_another_language(desk: Desk) -> None:
    desk.open()
    desk.highlight("通车")
    desk.actions.retranslate()
    assert desk.actions["edit.undo"].text() == "&Undo Highlight"


def test_what_was_changed_elsewhere_is_not_undone(desk: Desk) -> None:
    desk.open()
    made = desk.highlight("通车")
    desk.stored(lambda library: library.annotating.set_style(made.id, Style.ROSE))
    desk.do("annotation.highlightGreen")
    desk.stored(lambda library: library.annotating.set_style(made.id, Style.BLUE))
    desk.stored(lambda library: forget_steps(library, 1))
    desk.do("edit.undo")
    assert error_keys(desk.notices) == ["undo-changed-elsewhere"]


def test_text_and_list_follow_each_other(desk: Desk) -> None:
    desk.open()
    first = desk.highlight("南岸新桥通车")
    second = desk.highlight("连声称好")
    desk.click("南岸新桥通车")
    assert desk.sidebar.list.currentIndex() == desk.sidebar.model.index_of(first.id)
    desk.sidebar.list.setCurrentIndex(desk.sidebar.model.index_of(second.id))
    assert desk.pane.text.underlay.selected == second.id
    desk.click("市民走上")
    assert desk.pane.text.underlay.selected == ""
    assert not desk.sidebar.list.currentIndex().isValid()


def test_overlapping_ones_take_turns(desk: Desk) -> None:
    desk.open()
    outer, inner = desk.highlight("市民走上新桥"), desk.highlight("走上")
    desk.bus.annotation_selected.emit("")
    seen = []
    for _ in range(3):
        desk.click("走上")
        seen.append(desk.pane.text.underlay.selected)
    assert seen == [inner.id, outer.id, inner.id]


def test_another_article_has_its_own_annotations(desk: Desk) -> None:
    desk.open()
    desk.highlight("通车")
    desk.open(SEED_ID)
    assert desk.sidebar.model.rowCount() == 0
    assert desk.pane.text.underlay.selected == ""
    assert not desk.actions["annotation.delete"].isEnabled()


def test_known_tags_are_offered(desk: Desk) -> None:
    desk.open()
    desk.highlight("通车")
    desk.sidebar.editor.tag_field.tag_entered.emit("交通")
    desk.settle()
    field = desk.sidebar.editor.tag_field
    QTest.keyClick(field, Qt.Key.Key_Down)
    assert [row.path for row in field.popup.offered.rows] == ["交通"]
