from pathlib import Path

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QListView, QToolButton
from pytestqt.qtbot import QtBot

from newsreader.core.errors import LibraryError
from newsreader.core.hits import Count, Facets
from newsreader.core.query import Field, Order
from newsreader.core.spans import Span
from newsreader.services.library import Library
from newsreader.ui.search.facets import FacetsDrawer
from newsreader.ui.search.header import ResultsHeader
from newsreader.ui.search.pill import Pill
from tests.support.window import Window


def _drawer(window: Window) -> FacetsDrawer:
    return window.program.tools.results.drawer


def _header(window: Window) -> ResultsHeader:
    return window.program.tools.results.header


def _pills(window: Window, field: Field) -> dict[str, Pill]:
    pills = [each for each in _drawer(window).groups[field].widgets if isinstance(each, Pill)]
    return {f"{pill.text()} {pill.side}": pill for pill in pills}


def _chips(window: Window) -> list[Pill]:
    return [each for each in _header(window).chips.widgets if isinstance(each, Pill)]


def _heads(window: Window) -> list[str]:
    model = window.program.tools.search.model
    return [model.hit(row).headline for row in range(model.rowCount())]


def _typed(window: Window) -> str:
    return window.program.window.search_field.text()


def _type(window: Window, query: str) -> None:
    window.program.window.search_field.setText(query)
    window.until(lambda: window.program.tools.search.shown == query)
    window.settle()


def test_facets_follow_the_first_page(run: Window) -> None:
    _type(run, "桥")
    drawer = _drawer(run)
    assert [bar.articles for bar in drawer.histogram.bars] == [2, 0, 2]
    assert drawer.histogram.said == "without a date: 1 article"
    assert list(_pills(run, Field.PAPER)) == ["青禾日报 3", "云溪晚报 2"]
    assert list(_pills(run, Field.TAG)) == ["交通 1", "交通/桥梁 1"]
    assert drawer.groups[Field.PAGE].isHidden()
    assert drawer.groups[Field.BY].isHidden()


def test_a_value_narrows_and_stands_in_the_query(run: Window) -> None:
    _type(run, "桥")
    _pills(run, Field.PAPER)["云溪晚报 2"].click()
    run.settle()
    assert _typed(run) == "桥 paper:云溪晚报"
    assert _heads(run) == ["廊桥修缮", "无日之桥"]
    assert [chip.text() for chip in _chips(run)] == ["paper: 云溪晚报"]
    assert _drawer(run).groups[Field.PAPER].isHidden()


def test_a_year_narrows_and_a_chip_takes_it_out_again(run: Window) -> None:
    _type(run, "桥")
    run.qtbot.keyClick(_drawer(run).histogram, Qt.Key.Key_Home)
    run.qtbot.keyClick(_drawer(run).histogram, Qt.Key.Key_Return)
    run.settle()
    assert _typed(run) == "桥 date:2029"
    assert _heads(run) == ["南岸新桥通车", "旧桥拆除"]
    assert _drawer(run).histogram.isHidden()
    run.qtbot.keyClick(_chips(run)[0], Qt.Key.Key_Delete)
    run.settle()
    assert _typed(run) == "桥"
    assert len(_heads(run)) == 5
    assert _header(run).chips.isHidden()


def test_conditions_on_a_field_are_one_chip(run: Window) -> None:
    _type(run, "桥 标签:交通 标签:交通/桥梁 报:青禾")
    assert [chip.text() for chip in _chips(run)] == ["tag: 交通, 交通/桥梁", "paper: 青禾"]
    run.do("view.languageChinese")
    assert [chip.text() for chip in _chips(run)] == ["标签: 交通, 交通/桥梁", "报: 青禾"]
    _chips(run)[0].click()
    run.settle()
    assert _typed(run) == "桥 报:青禾"


def test_words_that_stand_elsewhere_only_are_linked(window: Window) -> None:
    def correct(library: Library) -> object:
        hit = library.searching.search("选种").hits[0]
        text = library.reading.article(hit.article_id).text
        at = text.index("粒形")
        return library.correcting.replace(hit.article_id, Span(at, at + 2), "样子")

    window.program.tasks.write(correct)
    window.settle()
    _type(window, "粒形")
    assert _heads(window) == []
    header = _header(window)
    assert "1 more article has it" in header.elsewhere.text()
    header.elsewhere.linkActivated.emit("elsewhere")
    window.settle()
    assert _typed(window).endswith("-粒形")
    assert _heads(window) == ["春耕从一粒种子 开始"]
    hit = window.program.tools.search.model.hit(0)
    assert hit.part.value in {"source", "earlier"}
    assert header.elsewhere.isHidden()
    assert not window.program.tools.results.list.grab().isNull()


def test_more_values_are_shown_when_asked_for(run: Window) -> None:
    run.activate()
    _type(run, "桥")
    people = tuple(Count(f"人{n}", 9 - n) for n in range(7))
    _drawer(run).show_facets(Facets(people=people, pages=(Count("3", 1), Count("1", 2))), 20)
    assert list(_pills(run, Field.PAGE)) == ["p. 3 1", "p. 1 2"]
    assert list(_pills(run, Field.BY)) == [*(f"人{n} {9 - n}" for n in range(5)), " more…"]
    more = _pills(run, Field.BY)[" more…"]
    more.setFocus()
    run.qtbot.keyClick(more, Qt.Key.Key_Return)
    assert len(_pills(run, Field.BY)) == 8
    fewer = _pills(run, Field.BY)[" fewer"]
    assert fewer.hasFocus()
    fewer.click()
    assert len(_pills(run, Field.BY)) == 6


def test_the_drawer_says_when_nothing_tells_apart(run: Window) -> None:
    _type(run, "春耕")
    assert not _drawer(run)._nothing.isHidden()
    assert _drawer(run).histogram.isHidden()


def test_the_drawer_is_closed_and_opened(run: Window) -> None:
    _type(run, "桥")
    drawer, height = _drawer(run), _drawer(run).height()
    drawer.switch.click()
    assert drawer.area.isHidden()
    run.until(lambda: drawer.height() < 40)
    drawer.switch.click()
    assert not drawer.area.isHidden()
    run.until(lambda: drawer.height() == height)


@pytest.mark.parametrize(
    ("order", "first"),
    [(Order.NEWEST, "廊桥修缮"), (Order.OLDEST, "南岸新桥通车")],
)
def test_the_order_is_chosen(run: Window, order: Order, first: str) -> None:
    _type(run, "桥")
    button = _header(run).order
    other = Order.OLDEST if order is Order.NEWEST else Order.NEWEST
    button._take(other)
    button._take(order)
    button._take(order)
    run.settle()
    assert _heads(run)[0] == first


def test_the_best_match_comes_first_when_asked_for(run: Window) -> None:
    _type(run, "旧桥")
    menu = _header(run).order.menu()
    assert menu is not None
    menu.actions()[2].trigger()
    run.settle()
    assert _header(run).order.text() == "Best match first"
    assert _heads(run)[0] == "旧桥拆除"


def test_variants_are_told_apart_when_asked_for(run: Window) -> None:
    _type(run, "橋")
    assert len(_heads(run)) == 5
    _header(run).exact.click()
    run.settle()
    assert _heads(run) == ["廊桥修缮"]
    assert _header(run).count.text().startswith("1 article ·")


def test_facets_that_do_not_come_leave_nothing_behind(run: Window) -> None:
    _type(run, "桥")
    _header(run).show_elsewhere(3)
    run.program.tools.search._fail(LibraryError("library-locked", path="x"))
    assert _header(run).elsewhere.isHidden()
    assert _drawer(run).histogram.isHidden()
    assert len(run.notices) == 1


def test_remarks_are_shown_quietly(run: Window) -> None:
    _type(run, "桥 状态:好")
    assert "There is no state “好”" in _header(run).notes.text()
    _type(run, "桥")
    assert _header(run).notes.isHidden()


def test_arrangement_is_remembered(run_path: Path, qtbot: QtBot) -> None:
    first = Window(run_path, qtbot).start()
    _type(first, "桥")
    _header(first).order._take(Order.BEST)
    _header(first).exact.click()
    first.program.tools.results.splitter.setSizes([300, 180])
    first.settle()
    first.close()
    assert first.settings.text("search.order") == "best"
    assert first.settings.number("search.exact") == 1
    assert first.settings.number("search.facets") == 1
    assert 90 < first.settings.number("search.facetsHeight") < 230
    again = Window(run_path, qtbot).start()
    assert _header(again).order.order is Order.BEST
    assert _header(again).exact.isChecked()
    again.close()


def test_a_query_that_is_typed_on_is_cancelled(run: Window) -> None:
    search = run.program.tools.search
    asked: list[object] = []
    for query in ("桥", "新桥"):
        search.search(query)
        asked.extend(search._asked)
    assert [getattr(task, "dropped", None) for task in asked] == [True, False]
    run.settle()
    assert _heads(run) == ["新桥一年", "南岸新桥通车"]


def test_rows_that_stay_the_same_keep_their_place(run: Window) -> None:
    _type(run, "桥")
    results = run.program.tools.results.list
    results.setCurrentIndex(run.program.tools.search.model.index(3))
    run.program.tools.search.again()
    run.settle()
    assert results.currentIndex().row() == 3


def test_escape_leaves_from_everywhere(run: Window) -> None:
    for name in ("searchOrder", "searchFacets"):
        _type(run, "桥")
        button = run.child(QToolButton, name)
        assert isinstance(button, QToolButton)
        run.qtbot.keyClick(button, Qt.Key.Key_Escape)
        assert not run.program.navigator.searching


def test_a_very_long_query_does_not_widen_the_pane(run: Window) -> None:
    _type(run, "报:" + "长" * 3_000)
    assert isinstance(run.child(QListView, "searchResults"), QListView)
    assert run.program.navigator.width() < 400
    assert len(_chips(run)[0].text()) < 80


def test_tab_goes_from_the_list_into_the_facets(run: Window) -> None:
    run.activate()
    _type(run, "桥 版:1")
    header, panel = _header(run), run.program.tools.results
    header.exact.setFocus()
    order = [_chips(run)[0], panel.list, panel.drawer.switch, panel.drawer.histogram]
    order += [_pills(run, field)[name] for field, name in _FIRST.items()]
    for widget in order:
        run.qtbot.keyClick(run.program.window.focusWidget(), Qt.Key.Key_Tab)
        assert widget.hasFocus()
    run.qtbot.keyClick(order[-2], Qt.Key.Key_Right)


_FIRST = {Field.PAPER: "青禾日报 3", Field.TAG: "交通 1"}
