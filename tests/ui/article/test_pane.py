"""The article pane as a whole, over a real library."""

import pytest
from PySide6.QtCore import QEvent, QPoint, QRectF, Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QMenu

from newsreader.core.ids import ArticleId
from newsreader.core.messages import Language
from newsreader.core.spans import Span
from newsreader.ui.article.selection_bar import KEYS
from newsreader.ui.fonts import reading_font
from newsreader.ui.theme import load_theme
from tests.support.builders import BRIDGE_ID, BRIDGE_TEXT, SEED_ID
from tests.support.desk import Desk, annotate, error_keys


def test_an_empty_pane_says_what_to_do(desk: Desk) -> None:
    desk.pane.show_article(None)
    label = desk.pane.findChild(type(desk.pane._empty), "")
    assert desk.pane._empty.isVisible()
    assert "import an issue" in desk.pane._empty.text()
    assert label is not None
    assert desk.pane.selected_span() is None
    desk.pane.copy_with_source()
    desk.pane.set_font(reading_font("", 120))


def test_an_article_is_shown_with_its_origin_and_doubts(desk: Desk) -> None:
    desk.open()
    assert desk.pane.text.text == BRIDGE_TEXT
    assert desk.pane.header.text().startswith("青禾日报 · Wednesday, 5 March 2031 · Page 1")
    assert desk.pane.doubts.text() == "1 repeated passage not shown"


def test_an_article_that_is_not_there_is_said(desk: Desk) -> None:
    desk.tasks.failed.connect(desk.notices.append)
    desk.bus.article_requested.emit("0000000000000000-000000", None)
    desk.settle()
    assert error_keys(desk.notices) == ["no-such-article"]


def test_only_the_last_article_asked_for_is_shown(desk: Desk) -> None:
    shown: list[ArticleId] = []
    desk.bus.article_shown.connect(lambda view: shown.append(view.id))
    desk.bus.article_requested.emit(BRIDGE_ID, None)
    desk.bus.article_requested.emit(SEED_ID, None)
    desk.until(lambda: bool(shown))
    desk.settle()
    assert shown == [SEED_ID]


def test_a_place_of_a_search_is_revealed(desk: Desk) -> None:
    place = Span(40, 42)
    desk.bus.hits_changed.emit(BRIDGE_ID, (Span(10, 12), place))
    desk.open(BRIDGE_ID, place)
    assert desk.pane.text.caret() == 40
    assert desk.pane.text.underlay._focus == place
    assert desk.pane.text.underlay._hits == (Span(10, 12), place)
    desk.bus.article_requested.emit(BRIDGE_ID, Span(10, 12))
    assert desk.pane.text.underlay._focus == Span(10, 12)
    desk.bus.hits_changed.emit(SEED_ID, (Span(0, 1),))
    assert desk.pane.text.underlay._hits == ()
    desk.open(SEED_ID)
    assert desk.pane.text.underlay._hits == (Span(0, 1),)


def test_changes_from_elsewhere_leave_the_text_alone(desk: Desk) -> None:
    desk.open()
    document = desk.pane.text.document()
    desk.pane.text.select(Span(3, 8))
    annotate(desk.path, BRIDGE_ID, 0, 4)
    changes = desk.stored(lambda library: library.annotating.set_note(_only(library), "外"))
    desk.bus.changed.emit(changes)
    desk.settle()
    assert [item.note for item in desk.annotations] == ["外"]
    assert desk.pane.text.document() is document
    assert desk.pane.selected_span() == Span(3, 8)


def test_a_corrected_text_is_set_anew(desk: Desk) -> None:
    desk.open()
    made = desk.highlight("通车")
    _, changes = desk.stored(lambda lib: lib.correcting.correct(BRIDGE_ID, "南岸", "青禾南岸"))
    desk.bus.changed.emit(changes)
    desk.settle()
    assert desk.pane.text.text.startswith("青禾南岸新桥通车")
    assert desk.annotations[0].anchor.span == made.anchor.span.shifted(2)
    assert desk.pane.text.underlay.selected == made.id


def test_the_bar_shows_beside_a_selection_and_never_over_it(desk: Desk) -> None:
    desk.open()
    span = desk.select("𠮷庆桥长")
    desk.until(desk.pane.bar.isVisible)
    corner = desk.pane.text.viewport().pos()
    for box in desk.pane.text.span_rects(span):
        assert not desk.pane.bar.geometry().intersects(box.toRect().translated(corner))
    assert [button.accessibleName() for button in desk.pane.bar.buttons][-2:] == ["Note", "Tag"]


@pytest.mark.parametrize(
    ("top", "bottom", "where"),
    [(0.2, 0.3, "below"), (0.8, 1.0, "above"), (0.0, 1.0, "nowhere"), (-0.5, -0.1, "nowhere")],
)
def test_the_bar_finds_its_place(desk: Desk, top: float, bottom: float, where: str) -> None:
    desk.open()
    bar, height = desk.pane.bar, desk.pane.text.height()
    first = QRectF(100, top * height, 50, 20)
    last = QRectF(100, bottom * height - 20, 50, 20)
    bar.show_beside(first, last)
    found = "nowhere"
    if bar.isVisible():
        found = "below" if bar.geometry().top() > last.bottom() else "above"
    assert found == where


def test_the_bar_is_reached_and_left_by_keyboard(desk: Desk) -> None:
    desk.open()
    desk.select("𠮷庆桥长")
    desk.pane.show_bar()
    QTest.keyClick(desk.pane.text, Qt.Key.Key_Tab)
    buttons = desk.pane.bar.buttons
    assert buttons[0].hasFocus()
    QTest.keyClick(buttons[0], Qt.Key.Key_Right)
    assert buttons[1].hasFocus()
    QTest.keyClick(buttons[1], Qt.Key.Key_Left)
    QTest.keyClick(buttons[0], Qt.Key.Key_F12)
    QTest.keyClick(buttons[0], Qt.Key.Key_Escape)
    assert not desk.pane.bar.isVisible()
    assert desk.pane.text.hasFocus()


def test_the_bar_goes_once_it_was_used(desk: Desk) -> None:
    desk.open()
    desk.select("𠮷庆桥长")
    desk.pane.show_bar()
    QTest.mouseClick(
        desk.pane.bar.buttons[KEYS.index("annotation.note")], Qt.MouseButton.LeftButton
    )
    assert not desk.pane.bar.isVisible()
    assert desk.sidebar.editor.note.hasFocus()


def test_escape_takes_one_thing_away_at_a_time(desk: Desk) -> None:
    desk.open()
    desk.highlight("通车")
    desk.pane.set_hits((Span(0, 2),))
    desk.select("𠮷庆桥长")
    desk.pane.show_bar()
    left = []
    for _ in range(3):
        left.append(
            (
                desk.pane.bar.isVisible(),
                desk.pane.selected_span() is not None,
                bool(desk.pane.text.underlay.selected),
            )
        )
        QTest.keyClick(desk.pane.text, Qt.Key.Key_Escape)
    assert left == [(True, True, True), (False, True, True), (False, False, True)]
    assert desk.pane.text.underlay.selected == ""
    assert desk.pane.text.underlay._hits == ()


def test_text_is_copied_with_its_source(desk: Desk) -> None:
    desk.open()
    desk.select("南岸新桥通车")
    desk.pane.copy_with_source()
    assert QApplication.clipboard().text() == (
        "南岸新桥通车\n— 南岸新桥通车 · 青禾日报 · Wednesday, 5 March 2031 · Page 1\n"
    )


def test_the_context_menu_offers_what_can_be_done(desk: Desk) -> None:
    desk.open()
    desk.select("通车")
    desk.pane.text.menu_requested.emit(QPoint(5, 5))
    menu = desk.pane.findChild(QMenu)
    assert menu is not None
    texts = [action.text().replace("&", "") for action in menu.actions() if action.text()]
    assert texts[:2] == ["Copy", "Copy with Source"]
    assert "Note" in texts
    assert "Delete Annotation" in texts
    menu.close()


def test_a_doubt_chosen_in_the_menu_is_gone_to(desk: Desk) -> None:
    desk.open(SEED_ID)
    desk.pane.doubts.click()
    desk.pane.doubts.menu_of_doubts.close()
    action = desk.pane.doubts.menu_of_doubts.actions()[0]
    action.trigger()
    assert desk.pane.text.selected_span() == action.data()
    assert desk.pane.text.hasFocus()


def test_colours_and_language_follow(desk: Desk) -> None:
    desk.open()
    dark = load_theme("dark")
    desk.bus.theme_changed.emit(dark)
    assert desk.pane.text.underlay.theme is dark
    assert desk.pane.text.palette().base().color() == dark.paper
    desk.translation.language = Language.CHINESE
    QApplication.sendEvent(desk.pane, QEvent(QEvent.Type.LanguageChange))
    assert "2031年3月5日" in desk.pane.header.text()


def test_a_larger_font_makes_larger_text(desk: Desk) -> None:
    desk.open()
    em = desk.pane.text.column.em
    desk.pane.set_font(reading_font("", 200))
    assert desk.pane.text.column.em == pytest.approx(2 * em, rel=0.1)


def test_the_wheel_zooms_by_the_actions(desk: Desk) -> None:
    desk.open()
    asked: list[str] = []
    for key in ("view.zoomIn", "view.zoomOut"):
        desk.actions[key].triggered.connect(lambda _=False, k=key: asked.append(k))
    desk.pane.text.zoom_requested.emit(1)
    desk.pane.text.zoom_requested.emit(-1)
    assert asked == ["view.zoomIn", "view.zoomOut"]


def test_enter_selects_the_annotation_at_the_caret(desk: Desk) -> None:
    desk.open()
    made = desk.highlight("通车")
    desk.bus.annotation_selected.emit("")
    desk.pane.text.select(Span(made.anchor.span.start, made.anchor.span.start))
    QTest.keyClick(desk.pane.text, Qt.Key.Key_Return)
    assert desk.pane.text.underlay.selected == made.id


def test_words_of_the_dictionary_come_after_the_article(desk: Desk) -> None:
    desk.open()
    start = BRIDGE_TEXT.index("连声称好")
    words = desk.pane.text
    desk.until(lambda: words._words.at(BRIDGE_TEXT.index("市民")).length == 2)
    assert words._words.at(start).start == start


def _only(library: object) -> object:
    return library.annotating.list()[0].id  # type: ignore[attr-defined]


def test_the_article_is_copied_as_a_citation(desk: Desk) -> None:
    cite = desk.actions["article.cite"]
    assert not cite.isEnabled()
    desk.open()
    cite.trigger()
    citation = "林小满. 南岸新桥通车[N]. 青禾日报，2031-03-05（1）."
    assert QApplication.clipboard().text() == citation
    assert desk.notices[-1] == f"Copied: {citation}"
