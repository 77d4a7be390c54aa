"""Topics over the list of annotations."""

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest

from newsreader.core.messages import Language
from newsreader.core.topic import Topic, TopicKind
from newsreader.ui.topics.bar import ProposalChip, TopicBar
from tests.support.builders import BRIDGE_ID, SEED_ID
from tests.support.window import Window


@pytest.fixture
def reading(window: Window) -> Window:
    window.program.bus.article_requested.emit(BRIDGE_ID, None)
    window.settle()
    return window


def bar(window: Window) -> TopicBar:
    return window.program.tools.topics


def enter(window: Window, path: str) -> None:
    bar(window).field.setText(path)
    QTest.keyClick(bar(window).field, Qt.Key.Key_Return)
    window.settle()


def test_topics_are_added_taken_off_and_undone(reading: Window) -> None:
    enter(reading, " 交通 / 桥 ")
    enter(reading, "城")
    shown = bar(reading)
    assert shown.topics.tags == ("交通/桥", "城")
    shown.topics.chips[0].click()
    reading.settle()
    assert shown.topics.tags == ("城",)
    reading.do("edit.undo")
    assert shown.topics.tags == ("交通/桥", "城")
    reading.program.bus.article_requested.emit(SEED_ID, None)
    reading.settle()
    assert shown.topics.tags == ()
    assert not shown.topics.isVisible()
    reading.program.bus.article_requested.emit(BRIDGE_ID, None)
    reading.settle()
    assert shown.topics.tags == ("交通/桥", "城")


def test_what_is_no_tag_is_said(reading: Window) -> None:
    enter(reading, "a" * 201)
    assert reading.notices
    assert bar(reading).topics.tags == ()


def test_the_keyboard_comes_to_the_field(reading: Window) -> None:
    reading.activate()
    reading.do("annotation.topics")
    assert bar(reading).field.hasFocus()


def test_proposals_are_taken_by_key(reading: Window) -> None:
    reading.activate()
    shown = bar(reading)
    reading.do("annotation.suggestTopics")
    proposed = shown.proposals.tags
    assert "新桥" in proposed
    first = shown.proposals.chips[0]
    assert isinstance(first, ProposalChip)
    assert first.hasFocus()
    assert "times in this article" in first.toolTip()
    QTest.keyClick(first, Qt.Key.Key_Return)
    reading.settle()
    assert shown.topics.tags == (proposed[0],)
    assert shown.proposals.tags == proposed[1:]
    assert shown.hint == ""
    reading.program.bus.article_requested.emit(SEED_ID, None)
    reading.settle()
    assert shown.proposals.tags == ()


def test_nothing_to_propose(reading: Window) -> None:
    bar(reading).show_proposals(())
    assert bar(reading).hint == "No words of this article stand out."
    bar(reading).propose.click()
    assert bar(reading).hint == "Reading the article…"
    reading.settle()


@pytest.mark.parametrize("kind", TopicKind)
def test_every_kind_has_its_word(reading: Window, kind: TopicKind) -> None:
    shown = bar(reading)
    shown.show_proposals([Topic("新桥", kind, 2, 1.0, path="交通/新桥")])
    assert shown.proposals.tags == ("交通/新桥",)
    assert kind.value.title() in shown.proposals.chips[0].toolTip()


def test_without_an_article_there_are_no_topics(window: Window) -> None:
    window.program.bus.article_shown.emit(None)
    shown = bar(window)
    assert not shown.isVisible()
    assert not window.program.actions["annotation.topics"].isEnabled()
    shown.topic_entered.emit("x")
    shown.topic_removed.emit("x")
    shown.proposals_requested.emit()
    window.settle()
    assert shown.topics.tags == ()


def test_what_comes_for_another_article_is_left(reading: Window) -> None:
    shown = bar(reading)
    shown.proposals_requested.emit()
    shown.topic_entered.emit("城")
    reading.program.bus.article_requested.emit(SEED_ID, None)
    reading.settle()
    assert (shown.topics.tags, shown.proposals.tags) == ((), ())


def test_it_speaks_the_language_of_the_window(reading: Window) -> None:
    reading.translation.use(Language.CHINESE)
    reading.settle()
    assert bar(reading).field.placeholderText() == "添加主题"
    reading.translation.use(Language.ENGLISH)
