"""Annotations to be checked, in the sidebar."""

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest

from newsreader.core.anchor import AnchorState
from newsreader.core.annotation import Annotation
from newsreader.core.messages import Language
from newsreader.services.library import Library
from newsreader.ui.correcting.doubtful import DoubtfulPanel
from newsreader.ui.theme import load_theme
from tests.support.builders import BRIDGE_ID, SEED_ID
from tests.support.typing_bench import Bench


def panel(bench: Bench) -> DoubtfulPanel:
    return bench.tools.doubtful.panel


def replace(bench: Bench, words: str, others: str) -> None:
    bench.edit()
    bench.select(words)
    bench.editing.replace(bench.text.selected_span(), others)
    bench.press(Qt.Key.Key_Escape)
    bench.window.settle()


@pytest.fixture
def changed(bench: Bench) -> Annotation:
    made = bench.highlight("走上新桥")
    replace(bench, "走上新", "走上大")
    return made


@pytest.fixture
def lost(bench: Bench) -> Annotation:
    made = bench.highlight("连声称好")
    replace(bench, "连声称好", "")
    return made


def choose(bench: Bench, row: int) -> None:
    panel(bench).list.setCurrentIndex(panel(bench).list.model().index(row, 0))
    bench.window.settle()


def only(bench: Bench) -> Annotation:
    (found,) = bench.view.annotations
    return found


def test_without_doubts_nothing_is_seen(bench: Bench) -> None:
    bench.highlight("市民")
    assert not panel(bench).isVisible()


def test_old_words_are_listed(bench: Bench, changed: Annotation, lost: Annotation) -> None:
    assert panel(bench).isVisible()
    assert panel(bench).head.text() == "To check: 1 changed, 1 unanchored"
    first, second = panel(bench).rows
    assert (first[0].text, first[0].badge, first[1].text) == (
        "走上新桥",
        "changed",
        "now: “走上大桥”",
    )
    assert (second[0].text, second[0].badge) == ("连声称好", "unanchored")
    assert "新桥，……。" in second[1].text.replace("大桥", "新桥")


def test_one_is_confirmed(bench: Bench, changed: Annotation) -> None:
    assert panel(bench).current is not None
    bench.window.do("annotation.confirm")
    assert only(bench).state is AnchorState.ANCHORED
    assert not panel(bench).isVisible()
    bench.window.do("edit.undo")
    assert panel(bench).isVisible()


def test_the_selected_annotation_is_the_one(bench: Bench, changed: Annotation) -> None:
    bus = bench.window.program.bus
    bus.annotation_selected.emit("")
    assert panel(bench).current is None
    assert not bench.window.program.actions["annotation.keep"].isEnabled()
    bench.tools.doubtful._do(lambda *_: pytest.fail("nothing is chosen"))
    choose(bench, 0)
    assert bench.text.underlay.selected == changed.id
    assert panel(bench).buttons["annotation.confirm"].isEnabled()


def test_it_is_attached_to_the_selection(bench: Bench, lost: Annotation) -> None:
    choose(bench, 0)
    bench.tools.doubtful._attach()
    bench.select("市民")
    QTest.mouseClick(panel(bench).buttons["annotation.attach"], Qt.MouseButton.LeftButton)
    bench.window.settle()
    assert (only(bench).id, only(bench).anchor.quote) == (lost.id, "市民")
    assert only(bench).state is AnchorState.ANCHORED


def test_a_likely_place_is_seen_and_taken(bench: Bench, lost: Annotation) -> None:
    replace(bench, "青禾市", "连声叫好青禾市")
    choose(bench, 0)
    assert [row[0].text for row in panel(bench).place_rows] == ["连声叫好"]
    panel(bench).list.activated.emit(panel(bench).list.currentIndex())
    assert bench.text.caret() == bench.at("连声叫好").start
    panel(bench).places.activated.emit(panel(bench).places.currentIndex())
    bench.window.settle()
    assert (only(bench).anchor.quote, only(bench).state) == ("连声叫好", AnchorState.ANCHORED)


def test_a_place_in_another_article_can_be_taken(bench: Bench, lost: Annotation) -> None:
    bench.open(SEED_ID)
    replace(bench, "粒形", "连声称好")
    bench.open(BRIDGE_ID)
    choose(bench, 0)
    (row,) = panel(bench).place_rows
    assert "another article" in row[1].text
    panel(bench).places.setCurrentIndex(panel(bench).places.model().index(0, 0))
    assert bench.view.id == BRIDGE_ID
    panel(bench).places.activated.emit(panel(bench).places.currentIndex())
    bench.window.settle()
    assert not bench.view.annotations
    bench.open(SEED_ID)
    assert only(bench).anchor.quote == "连声称好"


def test_without_a_place_enter_asks_for_confirmation(bench: Bench, changed: Annotation) -> None:
    choose(bench, 0)
    panel(bench).show_places(())
    panel(bench).list.activated.emit(panel(bench).list.currentIndex())
    bench.window.settle()
    assert only(bench).state is AnchorState.ANCHORED


def test_it_is_kept_as_a_note(bench: Bench, lost: Annotation) -> None:
    choose(bench, 0)
    bench.window.do("annotation.keep")
    assert bench.view.annotations == ()
    with Library.open(bench.window.program.path) as library:
        assert library.history.undo_name == "annotation.keep"


def test_it_is_deleted(bench: Bench, lost: Annotation) -> None:
    choose(bench, 0)
    QTest.mouseClick(panel(bench).buttons["annotation.delete"], Qt.MouseButton.LeftButton)
    bench.window.settle()
    assert bench.view.annotations == ()
    assert not panel(bench).isVisible()


def test_the_panel_folds(bench: Bench, lost: Annotation) -> None:
    choose(bench, 0)
    panel(bench).head.click()
    assert not panel(bench).list.isVisible()
    panel(bench).head.click()
    assert panel(bench).list.isVisible()
    bench.window.program.bus.theme_changed.emit(load_theme("dark"))
    bench.window.translation.use(Language.CHINESE)
    bench.window.settle()
    assert panel(bench).head.text() == "待核对：0 处已改动，1 处无定位"
    assert panel(bench).current is not None


def test_long_words_are_cut(bench: Bench) -> None:
    bench.highlight(
        "本报讯(记者/林小满) 3月4日，青禾市南岸新桥通车。𠮷庆桥长1200米。\n市民走上新桥，连声称好"
    )
    replace(bench, "青禾市", "市")
    assert panel(bench).rows[0][0].text.startswith("本报讯")
