"""The list of annotations: its words, its rows, how they are painted."""

from collections.abc import Sequence

import pytest
from PySide6.QtCore import QLocale, QModelIndex, QSize, Qt
from PySide6.QtGui import QFont, QFontMetrics
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication
from pytestqt.modeltest import ModelTester
from pytestqt.qtbot import QtBot

from newsreader.core.anchor import AnchorState
from newsreader.core.annotation import Annotation, Style
from newsreader.core.ids import AnnotationId
from newsreader.ui.actions import Actions
from newsreader.ui.annotations.labels import count_line, quiet_line, spoken, when
from newsreader.ui.annotations.model import ANNOTATION_ROLE, AnnotationModel
from newsreader.ui.annotations.sidebar import AnnotationSidebar
from newsreader.ui.annotations.wrapping import Face, fitting, line_count, wrapped
from newsreader.ui.fonts import reading_font
from newsreader.ui.theme import load_theme
from newsreader.ui.translation import Translation
from tests.support.builders import BRIDGE_TEXT, make_annotation
from tests.support.focus import show_active


def annotation(number: int = 1, **fields: object) -> Annotation:
    id_ = AnnotationId(f"00000000-0000-4000-8000-{number:012d}")
    return make_annotation(BRIDGE_TEXT, number, number + 4, id=id_, **fields)


@pytest.fixture
def sidebar(qapp: QApplication, qtbot: QtBot) -> AnnotationSidebar:
    made = AnnotationSidebar(Actions(qapp), load_theme("light"), Translation(qapp))
    qtbot.addWidget(made)
    made.resize(300, 700)
    show_active(made, qtbot)
    return made


@pytest.mark.parametrize(("count", "words"), [(0, "0"), (1, "1"), (3, "3")])
def test_the_number_in_words(count: int, words: str) -> None:
    assert count_line(count) == f"{words} annotation{'s' if count != 1 else ''}"


def test_times_are_local_and_nonsense_stays() -> None:
    assert "2031" in when("2031-03-06T08:00:00.000Z", QLocale("zh_CN"))
    assert when("gestern", QLocale("zh_CN")) == "gestern"


@pytest.mark.parametrize(
    ("state", "words"),
    [
        (AnchorState.ANCHORED, ""),
        (AnchorState.UNANCHORED, "Its words are no longer in the text · "),
        (AnchorState.UNCERTAIN, "Its place is uncertain · "),
    ],
)
def test_the_quiet_line_says_when_it_lost_its_place(state: AnchorState, words: str) -> None:
    line = quiet_line(annotation(state=state), QLocale("en_GB"))
    assert line.startswith(words + "0")
    assert line.endswith(" · 甲")


def test_a_row_is_read_out_in_full() -> None:
    made = annotation(note="记下", tags=("交通", "桥"), style=Style.ROSE)
    assert spoken(made) == "“岸新桥通” — Rose, wavy line — 记下 — 交通、桥"


@pytest.mark.parametrize(
    "text",
    [
        "",
        " \n ",
        "短",
        "𠮷" * 90,
        "一段很长的批注，" * 80,
        "a b " * 200,
        "短句 and more",
        "一" * 11,
    ],
)
@pytest.mark.parametrize("most", [1, 3])
def test_wrapping_keeps_to_its_lines_and_width(qapp: QApplication, text: str, most: int) -> None:
    font = QFont("Noto Sans CJK SC")
    face = Face.of(font)
    lines = wrapped(text, face, 160, most)
    assert line_count(text, face, 160, most) == len(lines)
    assert len(lines) <= most
    assert all(QFontMetrics(font).horizontalAdvance(line) <= 162 for line in lines)
    whole = " ".join(text.split())
    if lines and not lines[-1].endswith("…"):
        assert "".join(lines).replace(" ", "") == whole.replace(" ", "")
    assert bool(lines) == bool(whole)


def test_no_width_holds_no_lines_but_one_word_always_fits(qapp: QApplication) -> None:
    assert wrapped("文", Face.of(QFont()), 0, 2) == ()
    assert fitting(["长" * 50, "短"], Face.of(QFont()), 10, 4) == 1
    assert fitting(["短", "短"], Face.of(QFont()), 400, 4) == 2


def _measure(annotations: Sequence[Annotation]) -> list[QSize]:
    return [QSize(100, 60) for _ in annotations]


def test_the_model_is_a_model(qtmodeltester: ModelTester) -> None:
    model = AnnotationModel(_measure)
    qtmodeltester.check(model)
    model.show([annotation(1), annotation(2)])
    qtmodeltester.check(model)
    assert model.rowCount(model.index(0, 0)) == 0
    assert model.data(QModelIndex()) is None
    assert model.data(model.index(0, 0), Qt.ItemDataRole.DecorationRole) is None
    assert model.data(model.index(1, 0), ANNOTATION_ROLE) == annotation(2)
    assert model.annotation(annotation(2).id) == annotation(2)
    assert model.annotation("none") is None
    assert not model.index_of("none").isValid()


def test_one_that_came_or_went_moves_no_other(qtbot: QtBot) -> None:
    model, three = AnnotationModel(_measure), [annotation(n) for n in (1, 2, 3)]
    model.show([three[0], three[2]])
    with qtbot.assertNotEmitted(model.modelReset), qtbot.waitSignal(model.rowsInserted):
        model.show([annotation(n) for n in (1, 2, 3)])
    assert model.annotations == tuple(three)
    with qtbot.assertNotEmitted(model.modelReset), qtbot.waitSignal(model.rowsRemoved):
        model.show(three[:2])
    assert model.annotations == tuple(three[:2])
    with qtbot.waitSignal(model.modelReset):
        model.show([annotation(7), annotation(8)])


def test_rows_are_as_high_as_what_is_painted_in_them(sidebar: AnnotationSidebar) -> None:
    notes = ("", "短", "长" * 60, "a long note " * 20)
    made = [annotation(n, note=note) for n, note in enumerate(notes, start=1)]
    sidebar.show_annotations(made)
    heights = [sidebar.list.visualRect(sidebar.model.index(row, 0)).height() for row in range(4)]
    assert heights[0] < heights[1] < heights[2] == heights[3]
    sidebar.show_annotations(made[1:])
    later = [sidebar.list.visualRect(sidebar.model.index(row, 0)).height() for row in range(3)]
    assert later == heights[1:]


def test_rows_stay_where_only_contents_change(qtbot: QtBot) -> None:
    model = AnnotationModel(_measure)
    model.show([])
    model.show([])
    model.show([annotation(1)])
    with qtbot.assertNotEmitted(model.modelReset), qtbot.waitSignal(model.dataChanged):
        model.show([annotation(1, note="新")])
    with qtbot.waitSignal(model.modelReset):
        model.show([annotation(1), annotation(2)])


def test_who_made_it_is_read_out_where_there_are_several() -> None:
    model, mine = AnnotationModel(_measure), annotation(1, creator="陆青禾")
    model.show([mine])
    assert not model.item(0).text().endswith("陆青禾")
    model.show([mine, annotation(2, creator="云生")])
    assert [model.item(row).text().split(" — ")[-1] for row in (0, 1)] == ["陆青禾", "云生"]
    model.show([mine])
    assert not model.item(0).text().endswith("陆青禾")


def test_of_a_very_long_note_the_beginning_is_read_out() -> None:
    words = spoken(annotation(1, note="长" * 5_000_000))
    assert len(words) < 400
    assert words.endswith("长…")


def test_only_what_was_answered_anew_is_said_anew(qtbot: QtBot) -> None:
    model, three = AnnotationModel(_measure), [annotation(n) for n in (1, 2, 3)]
    model.show(three)
    with qtbot.waitSignal(model.dataChanged) as told:
        model.set_replies({three[1].id: 2})
    assert told.args is not None
    assert [index.row() for index in told.args[:2]] == [1, 1]
    assert "2 replies" in model.item(1).text()
    with qtbot.assertNotEmitted(model.dataChanged):
        model.set_replies({three[1].id: 2})


def test_a_row_is_as_high_as_its_words_need(sidebar: AnnotationSidebar) -> None:
    rows = [
        annotation(1),
        annotation(2, note="一行"),
        annotation(3, note="很长的批注，" * 40),
        annotation(4, note="一行", tags=("交通",)),
    ]
    sidebar.show_annotations(rows)
    heights = [sidebar.model.item(row).sizeHint().height() for row in range(len(rows))]
    assert heights[0] < heights[1] < heights[2]
    assert heights[1] < heights[3]
    assert heights[2] < 200


def test_rows_are_painted_in_their_style(sidebar: AnnotationSidebar) -> None:
    theme = load_theme("dark")
    sidebar.set_theme(theme, reading_font("", 100))
    tags = tuple(f"标签{number}" for number in range(9))
    rows = [annotation(n + 1, style=style, note="记", tags=tags) for n, style in enumerate(Style)]
    sidebar.show_annotations(rows)
    sidebar.select(rows[0].id)
    QTest.mouseMove(
        sidebar.list.viewport(), sidebar.list.visualRect(sidebar.model.index(1, 0)).center()
    )
    picture = sidebar.list.viewport().grab().toImage()
    for row, style in enumerate(Style):
        rect = sidebar.list.visualRect(sidebar.model.index(row, 0))
        points = [(x, y) for x in range(10, 60) for y in range(rect.top() + 8, rect.top() + 30)]
        colors = {picture.pixelColor(x, y).name() for x, y in points if y < picture.height()}
        if rect.top() + 30 < picture.height():
            assert theme.fills[style].name() in colors


def test_an_empty_list_says_how_to_begin(sidebar: AnnotationSidebar) -> None:
    sidebar.show_annotations((), article=False)
    assert sidebar._hint.text() == "The annotations of an article stand here."
    assert sidebar._count.text() == ""
    sidebar.show_annotations(())
    assert "Select some words" in sidebar._hint.text()
    assert sidebar._count.text() == "0 annotations"


def test_enter_in_the_list_goes_to_the_note(sidebar: AnnotationSidebar) -> None:
    sidebar.show_annotations([annotation(1, note="旧")])
    sidebar.select(annotation(1).id)
    sidebar.list.setFocus()
    QTest.keyClick(sidebar.list, Qt.Key.Key_Return)
    assert sidebar.editor.note.hasFocus()
    assert sidebar.editor.note.textCursor().atEnd()


def test_choosing_is_told_once_and_showing_is_not(sidebar: AnnotationSidebar) -> None:
    told: list[str] = []
    sidebar.annotation_chosen.connect(told.append)
    sidebar.show_annotations([annotation(1), annotation(2)])
    sidebar.select(annotation(2).id)
    assert told == []
    sidebar.list.setCurrentIndex(sidebar.model.index(0, 0))
    assert told == [annotation(1).id]


def test_five_thousand_rows_stay_fluent(sidebar: AnnotationSidebar, qtbot: QtBot) -> None:
    rows = [annotation(n, tags=("标签",), note="记") for n in range(5000)]
    sidebar.show_annotations(rows)
    assert sidebar.model.rowCount() == 5000
    sidebar.select(rows[4000].id)
    assert sidebar.list.currentIndex().row() == 4000
