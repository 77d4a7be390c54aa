"""Marking from the results: what the dialog says, what is marked, cancelled, taken back."""

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QDialogButtonBox

from newsreader.core.annotation import Style
from newsreader.core.changes import Changes
from newsreader.core.errors import LibraryError
from newsreader.core.ids import ArticleId
from newsreader.core.marking import ArticlePlaces, FoundPlaces, Mark
from newsreader.core.spans import Span
from newsreader.services.library import Library
from newsreader.ui.marking.controller import _found, quoted
from newsreader.ui.marking.dialog import MANY, MarkDialog
from newsreader.ui.marking.preview import PlacesList
from tests.support.builders import BRIDGE_ID
from tests.support.window import Window


def _asked(window: Window, action: str, query: str = "。") -> MarkDialog:
    window.search(query)
    window.do(action)
    dialog = window.program.tools.marking.dialog
    assert dialog is not None
    return dialog


def _press(window: Window, dialog: MarkDialog) -> None:
    assert dialog.ok.isEnabled()
    dialog.ok.click()
    window.settle()


def _annotations(window: Window) -> list[tuple[str, str, tuple[str, ...]]]:
    """Return quote, style and tags of the article shown."""
    view = window.program.article.view
    assert view is not None
    return [(each.anchor.quote, each.style.value, each.tags) for each in view.annotations]


def test_all_places_are_highlighted_and_taken_back(window: Window) -> None:
    dialog = _asked(window, "search.highlight")
    assert dialog.counted == "Places: 5, in articles: 2"
    assert dialog.all.isChecked()
    dialog.styles[Style.GREEN].click()
    _press(window, dialog)
    assert window.notices[-1] == "In articles: 2 · places marked: 5"
    assert _annotations(window) == [("。", "green", ())] * 3
    assert "Marking of Places" in window.program.actions["edit.undo"].text()
    window.do("edit.undo")
    assert _annotations(window) == []
    window.do("edit.redo")
    assert len(_annotations(window)) == 3


def test_chosen_articles_are_tagged(window: Window) -> None:
    window.search("。")
    results = window.program.tools.results.list
    assert len(results.selectedIndexes()) == 1
    window.do("search.tag")
    dialog = window.program.tools.marking.dialog
    assert dialog is not None
    assert not dialog.ok.isEnabled()
    dialog.chosen.click()
    assert dialog.counted == "Counting the places…"
    window.settle()
    assert dialog.counted == "Places: 3, in articles: 1"
    for tag in ("句", "句", "点"):
        dialog.tags.field.setText(tag)
        window.qtbot.keyClick(dialog.tags.field, Qt.Key.Key_Return)
    assert dialog.tags.tags == ("句", "点")
    dialog.tags.row.chips[0].click()
    window.qtbot.keyClick(dialog.tags.field, Qt.Key.Key_Return)
    window.settle()
    assert _annotations(window) == [("。", "yellow", ("点",))] * 3
    assert window.notices[-1] == "In articles: 1 · places marked: 3"


def test_keys_held_down_do_not_unselect_what_was_found(window: Window) -> None:
    results = window.program.tools.results.list
    window.qtbot.keyPress(results, Qt.Key.Key_Control, Qt.KeyboardModifier.ControlModifier)
    try:
        window.search("。")
    finally:
        window.qtbot.keyRelease(results, Qt.Key.Key_Control)
    assert len(results.selectedIndexes()) == 1


def test_several_chosen_ones_are_meant(window: Window) -> None:
    window.search("。")
    window.program.tools.results.list.selectAll()
    window.do("search.tag")
    dialog = window.program.tools.marking.dialog
    assert dialog is not None
    assert dialog.chosen.isChecked()
    assert dialog.counted == "Places: 5, in articles: 2"
    dialog.tags.field.setText("没按回车")
    _press(window, dialog)
    assert _annotations(window) == [("。", "yellow", ("没按回车",))] * 3


def test_existing_highlights_get_the_tags(window: Window) -> None:
    _press(window, _asked(window, "search.highlight", "新桥"))
    _press(window, _asked(window, "search.highlight", "新桥"))
    assert window.notices[-1] == "In articles: 1 · marked already: 3"
    dialog = _asked(window, "search.tag", "新桥 OR 颜色")
    dialog.tags.field.setText("桥")
    _press(window, dialog)
    assert window.notices[-1] == ("In articles: 2 · places marked: 1 · highlights that got tags: 3")


def test_nothing_to_mark(window: Window) -> None:
    dialog = _asked(window, "search.highlight", "报:青禾")
    assert "names no words" in dialog.counted
    assert not dialog.ok.isEnabled()
    dialog.reject()
    window.settle()
    assert window.program.tools.marking.dialog is None


def test_many_are_warned_of_and_too_many_refused(window: Window) -> None:
    dialog = _asked(window, "search.highlight")
    place = (Span(0, 1),)
    many = tuple(ArticlePlaces(ArticleId(str(n)), "", place) for n in range(MANY + 1))
    dialog.show_found(FoundPlaces(many, complete=True))
    assert dialog.warning.startswith("These are more than 1,000 articles")
    assert dialog.counted == "Places: 1,001, in articles: 1,001"
    dialog.show_found(FoundPlaces(many, complete=False))
    assert "Narrow the search" in dialog.counted
    assert not dialog.ok.isEnabled()
    assert not dialog.warning
    dialog._buttons.button(QDialogButtonBox.StandardButton.Cancel).click()


def test_cancelling_says_so(window: Window) -> None:
    window.search("。")
    marking = window.program.tools.marking
    found = FoundPlaces((ArticlePlaces(BRIDGE_ID, "", (Span(0, 1),)),), complete=True)
    marking._mark(found, Mark())
    assert marking.running
    marking.ask("。", tagging=False)
    assert marking.dialog is None
    assert window.program.window.progress.text == "Marking places"
    marking.cancel()
    window.settle()
    assert window.notices[-1] == "Marking was cancelled; nothing was marked."
    assert not marking.running


def test_what_was_corrected_is_named(window: Window) -> None:
    window.search("。")
    marking = window.program.tools.marking
    found = FoundPlaces((ArticlePlaces(BRIDGE_ID, "", (Span(0, 1),)),), complete=True)
    marking._mark(found, Mark())
    window.settle()
    told = "In articles: 0 · articles corrected meanwhile and left alone: 1"
    assert window.notices[-1] == told


def test_a_failure_ends_the_progress(window: Window) -> None:
    def fail(_library: Library) -> Changes:
        raise LibraryError("library-read-only", path="x")

    ended: list[bool] = []
    window.program.tools.work.write(fail, lambda: ended.append(True))
    window.settle()
    assert ended == [True]
    marking = window.program.tools.marking
    marking.begin("x")
    marking._end([])
    assert not marking.running


def test_a_count_nobody_waits_for(window: Window, library_path: object) -> None:
    marking = window.program.tools.marking
    marking._show(FoundPlaces((), complete=True))
    marking._offer(())
    marking._close()
    with Library.open(window.program.path, read_only=True) as library:
        assert _found(library, "。", None, lambda: True) is None


@pytest.mark.parametrize("query", ["。", "。" + " OR 长" * 20])
def test_long_queries_are_cut(window: Window, query: str) -> None:
    dialog = _asked(window, "search.highlight", query)
    assert len(dialog.all.text()) < 70


def _ask_for(window: Window, words: str) -> MarkDialog:
    """Select words of the article shown, and ask for all places of them."""
    window.search("。")
    text = window.program.article.text
    start = text.text.index(words)
    text.select(Span(start, start + len(words)))
    window.do("annotation.everyOccurrence")
    dialog = window.program.tools.marking.dialog
    assert dialog is not None
    return dialog


def test_every_occurrence_is_shown_first_and_marked_in_one_step(window: Window) -> None:
    dialog = _ask_for(window, "桥")
    article, before = window.program.article, window.program.article.hits
    assert dialog.windowTitle() == "Highlight Every Occurrence"
    text = article.text.text
    places = tuple(Span(n, n + 1) for n, c in enumerate(text) if c == "桥")
    assert dialog.chosen.isChecked()
    assert dialog.spans == article.hits == places
    assert dialog.counted == f"Places: {len(places)}, in articles: 1"
    lines = [dialog.places.item(row).text() for row in range(dialog.places.count())]
    assert len(lines) == len(places)
    assert all("【桥】" in line for line in lines)
    dialog.places.setCurrentRow(1)
    assert article.text.caret() == places[1].start
    _press(window, dialog)
    assert _annotations(window) == [("桥", "yellow", ())] * len(places)
    assert article.hits != places or before == places
    window.do("edit.undo")
    assert _annotations(window) == []


def test_words_can_be_marked_in_the_whole_library(window: Window) -> None:
    dialog = _ask_for(window, "。")
    dialog.all.click()
    window.settle()
    assert not dialog.places.isVisible()
    assert dialog.spans == ()
    assert dialog.counted == "Places: 5, in articles: 2"
    dialog.reject()
    window.settle()
    assert _annotations(window) == []


def test_of_very_many_places_some_are_listed(window: Window) -> None:
    places = PlacesList()
    places.show_places("字" * 300, [Span(n, n + 1) for n in range(300)])
    assert places.count() == 201
    assert places.item(200).text() == "…and 100 more"
    with window.qtbot.assertNotEmitted(places.place_chosen):
        places.setCurrentRow(200)
    places.deleteLater()


@pytest.mark.parametrize(("words", "query"), [("桥", '"桥"'), ('a"b', '"a""b"')])
def test_words_are_looked_for_as_they_stand(words: str, query: str) -> None:
    assert quoted(words) == query


def test_what_cannot_stand_elsewhere_is_not_looked_for(window: Window) -> None:
    window.search("。")
    text, action = window.program.article.text, window.program.actions["annotation.everyOccurrence"]
    newline = text.text.index("\n")
    for span, enabled in (
        (Span(0, 2), True),
        (Span(newline - 1, newline + 2), False),
        (Span(1, 1), False),
    ):
        text.select(span)
        assert action.isEnabled() is enabled
    window.program.tools._mark_everywhere()
    assert window.program.tools.marking.dialog is None
