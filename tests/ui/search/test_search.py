import pytest
from PySide6.QtCore import QModelIndex, Qt
from PySide6.QtGui import QImage
from PySide6.QtWidgets import QLabel, QListView
from pytestqt.modeltest import ModelTester

from newsreader.core.changes import Changes
from newsreader.core.hits import SearchHit, SearchPage
from newsreader.core.spans import Span
from newsreader.ui.search.delegate import shortened
from newsreader.ui.search.model import HIT_ROLE, ResultsModel
from tests.support.builders import BRIDGE_ID, ISSUE_ID, SEED_ID
from tests.support.window import Window


def _hits(count: int) -> tuple[SearchHit, ...]:
    words = "前𠮷后"
    hit = SearchHit(BRIDGE_ID, "报", "2031-03-05", 1, "头", words, (Span(1, 2),), (Span(1, 2),))
    return (hit,) * count


def _headlines(window: Window) -> list[str]:
    model = window.program.tools.search.model
    return [model.hit(row).headline for row in range(model.rowCount())]


def test_the_model_reads_page_by_page(qtmodeltester: ModelTester, qapp: object) -> None:
    asked: list[int] = []
    model = ResultsModel(asked.append)
    model.begin(SearchPage(5, True, 0.0, _hits(2)))
    model.fetchMore(QModelIndex())
    model.fetchMore(QModelIndex())
    assert asked == [2]
    model.extend(SearchPage(5, True, 0.0, _hits(2)))
    assert model.rowCount() == 4
    model.fetchMore(QModelIndex())
    model.extend(SearchPage(5, True, 0.0, ()))
    assert not model.canFetchMore(QModelIndex())
    qtmodeltester.check(model, force_py=True)


def test_the_model_asks_for_more_once_it_is_counted(
    qtmodeltester: ModelTester, qapp: object
) -> None:
    asked: list[int] = []
    model = ResultsModel(asked.append)
    model.begin_uncounted(_hits(2))
    assert (model.total, model.complete) == (0, False)
    model.fetchMore(QModelIndex())
    assert asked == []
    model.begin(SearchPage(5, True, 0.0, _hits(2)))
    assert asked == [2]
    model.begin(SearchPage(5, True, 0.0, _hits(2)))  # what was asked for was dropped
    model.fetchMore(QModelIndex())
    assert asked == [2, 2]
    qtmodeltester.check(model, force_py=True)


def test_rows_that_are_the_same_stay_and_the_others_do_not(qapp: object) -> None:
    model = ResultsModel(lambda _: None)
    resets: list[None] = []
    model.modelReset.connect(lambda: resets.append(None))
    for count in (3, 5, 2):
        model.begin(SearchPage(count, True, 0.0, _hits(count)))
        assert model.rowCount() == count
    assert len(resets) == 1
    model.begin(SearchPage(0, True, 0.0, ()))
    assert model.rowCount() == 0


def test_the_model_knows_its_rows(qapp: object) -> None:
    model = ResultsModel(lambda _: None)
    model.begin(SearchPage(1, True, 0.0, _hits(1)))
    index = model.index(0)
    assert index.data() == "头"
    assert index.data(HIT_ROLE) == _hits(1)[0]
    assert index.data(Qt.ItemDataRole.AccessibleDescriptionRole) == "前𠮷后"
    assert index.data(Qt.ItemDataRole.DecorationRole) is None
    assert model.data(QModelIndex()) is None
    assert model.row_of(BRIDGE_ID) == 0
    assert model.row_of("x") is None
    model.clear()
    assert model.rowCount() == 0


def test_enter_searches_and_opens_the_first_hit(window: Window) -> None:
    window.search("种子")
    assert _headlines(window) == ["春耕从一粒种子 开始"]
    assert window.program.navigator.searching
    assert window.shown().startswith("春耕")


def test_typing_searches_after_a_pause(window: Window) -> None:
    field = window.program.window.search_field
    window.qtbot.keyClicks(field, "1200")
    window.until(lambda: window.program.navigator.searching)
    assert _headlines(window) == ["南岸新桥通车"]
    assert window.shown() == "南岸新桥通车"


def test_only_the_newest_query_is_answered(window: Window) -> None:
    field = window.program.window.search_field
    for query in ("种", "种子", "新桥"):
        field.query_changed.emit(query)
    window.settle()
    assert _headlines(window) == ["南岸新桥通车"]


def test_hits_are_marked_in_the_article(window: Window) -> None:
    told: list[tuple[str, tuple[Span, ...]]] = []
    window.program.bus.hits_changed.connect(lambda article, spans: told.append((article, spans)))
    window.search("新桥")
    article, spans = told[-1]
    text = window.program.article.view.text if window.program.article.view else ""
    assert article == BRIDGE_ID
    assert {span.of(text) for span in spans} == {"新桥"}
    window.program.tools.search.leave()
    assert told[-1] == ("", ())


def test_nothing_found_says_so(window: Window) -> None:
    window.search("无此词")
    panel = window.program.tools.results
    assert not panel.list.isVisible()
    assert not window.program.actions["edit.findNext"].isEnabled()
    window.qtbot.keyClick(window.program.window.search_field, Qt.Key.Key_Down)
    assert not panel.list.hasFocus()


def test_enter_twice_goes_on(window: Window) -> None:
    window.search("。")
    first = window.program.article.text.caret()
    window.search("。")
    assert window.program.article.text.caret() > first


@pytest.mark.parametrize("way", ["field", "list", "button"])
def test_escape_leaves_the_search(window: Window, way: str) -> None:
    window.search("新桥")
    panel = window.program.tools.results
    if way == "field":
        window.qtbot.keyClick(window.program.window.search_field, Qt.Key.Key_Escape)
    elif way == "list":
        window.qtbot.keyClick(panel.list, Qt.Key.Key_Escape)
    else:
        panel.left.emit()
    assert not window.program.navigator.searching
    assert window.program.window.search_field.text() == ""


def test_keys_in_the_list_choose(window: Window) -> None:
    window.search("。")
    window.qtbot.keyClick(window.program.window.search_field, Qt.Key.Key_Down)
    results = window.child(QListView, "searchResults")
    assert isinstance(results, QListView)
    window.qtbot.keyClick(results, Qt.Key.Key_Down)
    window.qtbot.keyClick(results, Qt.Key.Key_Return)
    window.settle()
    assert window.program.article.view is not None
    assert window.program.article.view.id == window.program.tools.search.model.hit(1).article_id


def test_find_shows_the_results_again(window: Window) -> None:
    window.search("新桥")
    window.program.navigator.show_tree()
    window.do("edit.find")
    assert window.program.navigator.searching


def test_what_changed_is_searched_again(window: Window) -> None:
    window.search("新桥")
    before = window.program.tools.search.model.hit(0)
    window.program.bus.changed.emit(Changes(issues=frozenset({ISSUE_ID})))
    window.settle()
    assert window.program.tools.search.model.hit(0) == before
    assert SEED_ID not in {before.article_id}


def test_a_blank_query_goes_back_to_the_tree(window: Window) -> None:
    window.search("新桥")
    window.search("   ")
    assert not window.program.navigator.searching


def test_hits_are_painted_in_the_colour_of_the_theme(window: Window) -> None:
    window.search("新桥")
    results = window.program.tools.results.list
    results.clearSelection()
    image: QImage = results.grab().toImage()
    hit = window.program.appearance.theme.hit.rgb()
    pixels = (image.pixel(x, y) for y in range(0, 120, 2) for x in range(0, image.width(), 2))
    assert hit in set(pixels)


@pytest.mark.parametrize(
    ("text", "spans", "shown", "marked"),
    [
        ("", (), "", []),
        ("前后", (Span(1, 2),), "前后", ["后"]),
        ("一二三四五六", (Span(4, 5), Span(5, 6)), "…四五六", ["五", "六"]),
    ],
)
def test_the_first_hit_is_never_cut_off(
    text: str, spans: tuple[Span, ...], shown: str, marked: list[str]
) -> None:
    cut, moved = shortened(text, spans, 1)
    assert cut == shown
    assert [span.of(cut) for span in moved] == marked


def test_the_panel_speaks_chinese(window: Window) -> None:
    window.search("无此词")
    window.do("view.languageChinese")
    labels = [label.text() for label in window.program.tools.results.findChildren(QLabel)]
    assert "0 篇文章 · 0.01 秒" in labels


def test_a_click_that_adds_to_the_selection_opens_nothing(
    window: Window, monkeypatch: pytest.MonkeyPatch
) -> None:
    window.search("。")
    results = window.program.tools.results.list
    opened: list[QModelIndex] = []
    results.chosen.connect(opened.append)
    held = Qt.KeyboardModifier.ControlModifier
    monkeypatch.setattr(
        "newsreader.ui.search.panel.QGuiApplication.keyboardModifiers", lambda: held
    )
    results.clicked.emit(results.model().index(1, 0))
    assert opened == []
