"""Two people compared, in the window."""

import pytest
from PySide6.QtCore import QEvent, Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication
from pytestqt.modeltest import ModelTester

from newsreader.core.agreement import Unit
from newsreader.core.anchor import anchor_at, find_quote
from newsreader.core.changes import Changes
from newsreader.core.new_annotation import NewAnnotation
from newsreader.services.library import Library
from newsreader.ui.agreement.dialog import AgreementDialog
from newsreader.ui.agreement.model import Column, coefficient
from tests.support.builders import BRIDGE_ID, BRIDGE_TEXT, SEED_ID
from tests.support.window import Window

MADE = (("甲", "南岸新桥", ("交通/桥",)), ("乙", "新桥通车", ("交通/桥",)), ("乙", "市民", ("人",)))


def _annotate(library: Library, people: int) -> Changes:
    text, changes = library.reading.article(BRIDGE_ID).text, Changes()
    for who, quote, tags in MADE[:people]:
        span = find_quote(text, quote)
        assert span is not None
        new = NewAnnotation(BRIDGE_ID, anchor_at(text, span), tags=tags, creator=who)
        changes |= library.annotating.add(new)[1]
    return changes


def _open(window: Window, people: int = 3) -> AgreementDialog:
    window.program.tools.work.write(lambda library: _annotate(library, people))
    window.settle()
    window.do("annotation.agreement")
    dialog = window.program.tools.windows.agreement.dialog
    assert dialog is not None
    return dialog


def _cells(dialog: AgreementDialog, row: int) -> list[str]:
    return [str(dialog.model.index(row, column).data()) for column in Column]


def _choose(window: Window, dialog: AgreementDialog, first: str, second: str) -> None:
    dialog.first.setCurrentIndex(dialog.first.findData(first))
    dialog.second.setCurrentIndex(dialog.second.findData(second))
    window.settle()


def test_coefficients_tag_by_tag(window: Window) -> None:
    dialog = _open(window)
    _choose(window, dialog, "甲", "乙")
    length = len(BRIDGE_TEXT)
    assert dialog.sentence.startswith(f"{length} characters in 1 articles: Cohen's κ 0.3")
    neither = str(length - 8)
    assert _cells(dialog, 0)[0] == "All annotations"
    assert _cells(dialog, 0)[Column.BOTH :] == ["2", "2", "4", neither]
    assert [_cells(dialog, row)[0] for row in range(dialog.model.rowCount())] == [
        "All annotations",
        "交通",
        "交通/桥",
        "人",
    ]
    horizontal = Qt.Orientation.Horizontal
    titles = [dialog.model.headerData(column, horizontal) for column in Column]
    assert titles[Column.FIRST :] == ["Only 甲", "Only 乙", "Neither"]
    assert dialog.model.headerData(0, Qt.Orientation.Vertical) is None


def test_the_table_keeps_the_rules_of_models(window: Window, qtmodeltester: ModelTester) -> None:
    qtmodeltester.check(_open(window).model, force_py=True)


def test_unit_tag_and_place_can_be_chosen(window: Window) -> None:
    window.program.bus.article_requested.emit(BRIDGE_ID, None)
    window.settle()
    dialog = _open(window)
    _choose(window, dialog, "甲", "乙")
    dialog.unit.setCurrentIndex(dialog.unit.findData(Unit.ARTICLE.value))
    window.settle()
    assert dialog.sentence.startswith("1 whole articles in 1 articles")
    assert _cells(dialog, 0)[Column.KAPPA] == "—"
    dialog.scope.setCurrentIndex(1)
    window.settle()
    assert dialog.sentence.startswith("2 whole articles in 2 articles: Cohen's κ 1.000")
    dialog.tag.setCurrentIndex(dialog.tag.findData("人"))
    window.settle()
    assert [_cells(dialog, row)[0] for row in range(dialog.model.rowCount())] == [
        "All annotations",
        "人",
    ]


def test_a_passage_leads_to_its_article(window: Window) -> None:
    dialog = _open(window)
    _choose(window, dialog, "甲", "乙")
    model = dialog.list.model()
    rows = [str(model.index(row, 0).data()) for row in range(model.rowCount())]
    assert rows[0].startswith("only 甲, 〔南岸〕新桥通车")
    assert rows[1].startswith("only 乙, 南岸新桥〔通车〕")
    window.program.bus.article_requested.emit(SEED_ID, None)
    window.settle()
    dialog.list.setCurrentIndex(model.index(1, 0))
    QTest.keyClick(dialog.list, Qt.Key.Key_Return)
    window.settle()
    assert window.shown() == "南岸新桥通车"


def test_one_person_alone_is_told_so(window: Window) -> None:
    dialog = _open(window, people=1)
    window.settle()
    assert dialog.sentence.startswith("Only one person has annotated")
    assert dialog.model.rowCount() == 0
    dialog.unit.setCurrentIndex(1)
    assert dialog.sentence.startswith("Only one person has annotated")


def test_it_is_opened_once_and_again(window: Window) -> None:
    dialog = _open(window)
    controller = window.program.tools.windows.agreement
    window.do("annotation.agreement")
    assert controller.dialog is dialog
    dialog.close()
    QApplication.sendPostedEvents(dialog, QEvent.Type.DeferredDelete)
    assert controller.dialog is None
    controller._offer(((), []), None)
    controller._take(None)
    window.do("annotation.agreement")
    assert controller.dialog is not None


@pytest.mark.parametrize(("value", "text"), [(None, "—"), (0.44444, "0.444"), (-1.0, "-1.000")])
def test_words_of_a_coefficient(value: float | None, text: str) -> None:
    assert coefficient(value) == text
