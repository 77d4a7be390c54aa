"""By what name one signs, and how the work of several people is told apart."""

from pathlib import Path

import pytest
from PySide6.QtCore import QRect
from PySide6.QtGui import QImage
from PySide6.QtWidgets import QLineEdit
from pytestqt.qtbot import QtBot

from newsreader.core.anchor import anchor_at, find_quote
from newsreader.core.annotation import Annotation
from newsreader.core.errors import MachineError
from newsreader.core.new_annotation import NewAnnotation
from newsreader.core.person import tints
from newsreader.core.spans import Span
from newsreader.services.library import Library
from newsreader.settings.people import ASKED, IDENTIFIER, NAME
from newsreader.ui.browser.model import Column
from newsreader.ui.notices import Notice
from newsreader.ui.people.actions import SIGN
from newsreader.ui.people.dialog import NameDialog
from newsreader.ui.theme import Theme
from tests.support.builders import BRIDGE_ID
from tests.support.library import NAME as LIBRARY
from tests.support.library import make_library
from tests.support.window import Window

WORDS = {"云生": "南岸", "陆青禾": "新桥"}


def _sign(library: Library, who: str, quote: str) -> None:
    text = library.reading.article(BRIDGE_ID).text
    span = find_quote(text, quote)
    assert span is not None
    library.annotating.add(NewAnnotation(BRIDGE_ID, anchor_at(text, span), creator=who))


@pytest.fixture
def library_path(tmp_path: Path) -> Path:
    """Make a library in which two people annotated one article."""
    with make_library(tmp_path) as library:
        for who, quote in WORDS.items():
            _sign(library, who, quote)
    return tmp_path / LIBRARY


def _read(window: Window) -> None:
    window.program.bus.article_requested.emit(BRIDGE_ID, None)
    window.settle()


def _highlight(window: Window, start: int) -> Annotation:
    before = {each.id for each in _annotations(window)}
    window.program.article.text.select(Span(start, start + 2))
    window.do("annotation.highlight")
    return next(each for each in _annotations(window) if each.id not in before)


def _annotations(window: Window) -> tuple[Annotation, ...]:
    view = window.program.article.view
    assert view is not None
    return view.annotations


def _colors(picture: QImage, within: QRect) -> set[str]:
    there = within.intersected(picture.rect())
    return {
        picture.pixelColor(x, y).name()
        for x in range(there.left(), there.right())
        for y in range(there.top(), there.bottom())
    }


def _asked(window: Window) -> list[Notice]:
    return [each for each in window.notices if isinstance(each, Notice) and each.run]


def _dialog(window: Window) -> NameDialog:
    dialog = window.program.tools.signing.dialog
    assert dialog is not None
    return dialog


def _theme(window: Window) -> Theme:
    return window.program.appearance.theme


def test_the_first_annotation_brings_the_question_once(window: Window) -> None:
    window.settings.put({ASKED: 0})
    _read(window)
    first = _highlight(window, 20)
    (notice,) = _asked(window)
    assert notice.keep
    assert first.creator in notice.text
    assert not window.top_level(NameDialog)
    _highlight(window, 30)
    assert len(_asked(window)) == 1


def test_who_has_a_name_is_not_asked(window: Window) -> None:
    window.settings.put({ASKED: 0, NAME: "云生"})
    _read(window)
    _highlight(window, 20)
    assert not _asked(window)


def test_the_answer_signs_what_comes_after(window: Window) -> None:
    window.settings.put({ASKED: 0})
    _read(window)
    first = _highlight(window, 20)
    window.program.window.notices.button.click()
    dialog = _dialog(window)
    assert dialog.isVisible()
    assert not dialog.isModal()
    assert dialog.name.placeholderText() == first.creator
    dialog.name.setText(" 何未晞 ")
    dialog.identifier.setText("0000-0002-1825-0097")
    dialog._buttons.accepted.emit()
    window.settle()
    assert window.settings.text(NAME) == "何未晞"
    assert window.settings.text(IDENTIFIER) == "0000-0002-1825-0097"
    assert _highlight(window, 30).creator == "何未晞"
    assert first in _annotations(window)
    window.program.tools.work.write(lambda library: library.annotating.delete([first.id]))
    window.settle()
    with Library.open(window.program.path, read_only=True) as library:
        assert "何未晞" in library.recalling.authors()
        assert _identifiers(library) == {"何未晞": "0000-0002-1825-0097"}


def _identifiers(library: Library) -> dict[str, str]:
    return {each.name: each.identifier for each in library.identifying.list()}


def _known(window: Window) -> dict[str, str]:
    window.settle()
    with Library.open(window.program.path, read_only=True) as library:
        return _identifiers(library)


def _fill(window: Window, name: str, identifier: str) -> None:
    window.do(SIGN)
    dialog = _dialog(window)
    dialog.name.setText(name)
    dialog.identifier.setText(identifier)
    dialog._buttons.accepted.emit()
    window.settle()


def test_the_identifier_is_in_the_library_and_can_be_undone(window: Window) -> None:
    _fill(window, "云生", "https://orcid.org/0000-0002-1825-0097")
    assert _known(window) == {"云生": "0000-0002-1825-0097"}
    assert window.settings.text(IDENTIFIER) == "0000-0002-1825-0097"
    assert "Identifier" in window.program.actions["edit.undo"].text()
    window.do("edit.undo")
    assert _known(window) == {}
    _read(window)
    _highlight(window, 20)
    assert _known(window) == {}
    assert "Highlight" in window.program.actions["edit.undo"].text()
    _fill(window, "云生", "0000-0002-1825-0097")
    assert _known(window) == {"云生": "0000-0002-1825-0097"}


def test_an_identifier_is_taken_away_by_who_gave_it_alone(window: Window) -> None:
    _fill(window, "云生", "yun@example.org")
    _fill(window, "陆青禾", "")
    assert _known(window) == {"云生": "yun@example.org"}
    _fill(window, "云生", "")
    assert _known(window) == {"云生": "yun@example.org"}
    _fill(window, "云生", "sheng@example.org")
    _fill(window, "云生", "")
    assert _known(window) == {}


def test_an_orcid_with_a_wrong_digit_is_refused_until_it_is_right(window: Window) -> None:
    _fill(window, "云生", "0000-0002-1825-0098")
    dialog = _dialog(window)
    assert dialog.refusal.isVisible()
    assert "orcid.org" in dialog.refusal.text()
    assert dialog.identifier.selectedText() == "0000-0002-1825-0098"
    assert (_known(window), window.settings.text(NAME)) == ({}, "")
    dialog.identifier.setText("0000-0002-1825-0097")
    dialog._buttons.accepted.emit()
    assert _known(window) == {"云生": "0000-0002-1825-0097"}


def test_a_library_that_can_only_be_read_learns_nothing(
    window: Window, monkeypatch: pytest.MonkeyPatch
) -> None:
    with monkeypatch.context() as patch:
        patch.setattr(Library, "read_only", property(lambda _: True))
        _fill(window, "云生", "yun@example.org")
    assert window.settings.text(IDENTIFIER) == "yun@example.org"
    assert _known(window) == {}


def test_what_the_settings_have_comes_along_to_other_libraries(
    library_path: Path, qtbot: QtBot
) -> None:
    window = Window(library_path, qtbot)
    window.settings.put({NAME: "云生", IDENTIFIER: "yun@example.org"})
    window.start()
    assert _known(window) == {}
    assert not window.program.actions["edit.undo"].text().endswith("Identifier")
    _read(window)
    _highlight(window, 20)
    assert _known(window) == {"云生": "yun@example.org"}
    window.close()


def test_the_dialog_shows_both_and_is_there_once(window: Window) -> None:
    window.settings.put({NAME: "云生", IDENTIFIER: "yun@example.org"})
    window.do(SIGN)
    window.do(SIGN)
    (dialog,) = window.top_level(NameDialog)
    fields = [field.text() for field in dialog.findChildren(QLineEdit)]
    assert fields == ["云生", "yun@example.org"]
    dialog.reject()
    window.settle()
    assert window.program.tools.signing.dialog is None
    assert window.settings.text(NAME) == "云生"


def test_a_name_that_cannot_be_kept_is_said(
    window: Window, monkeypatch: pytest.MonkeyPatch
) -> None:
    window.do(SIGN)
    dialog = _dialog(window)
    dialog.name.setText("云生")
    monkeypatch.setattr(window.settings, "path", window.program.path / "settings.json")
    dialog._buttons.accepted.emit()
    (error,) = [each for each in window.notices if isinstance(each, MachineError)]
    assert error.key == "settings-not-saved"


def test_the_list_marks_who_annotated_where_there_are_several(window: Window) -> None:
    _read(window)
    sidebar, people = window.program.tools.sidebar, tints(WORDS)
    picture = sidebar.list.viewport().grab().toImage()
    for row, name in enumerate(WORDS):
        index = sidebar.model.index(row, 0)
        assert _theme(window).people[people[name]].name() in _colors(
            picture, sidebar.list.visualRect(index)
        )
        assert str(index.data()).endswith(name)


def test_one_person_is_not_marked(window: Window) -> None:
    _read(window)
    other = next(each.id for each in _annotations(window) if each.creator == "云生")
    window.program.tools.work.write(lambda library: library.annotating.delete([other]))
    window.settle()
    sidebar = window.program.tools.sidebar
    index = sidebar.model.index(0, 0)
    colors = _colors(sidebar.list.viewport().grab().toImage(), sidebar.list.visualRect(index))
    assert not colors & {color.name() for color in _theme(window).people}
    assert not str(index.data()).endswith("陆青禾")


def test_the_browser_marks_them_in_the_same_colours(window: Window) -> None:
    window.do("annotation.browse")
    table, people = window.program.tools.browser.panel.table, tints(WORDS)
    table.viewport().grab()
    window.settle()
    picture = table.viewport().grab().toImage()
    for row in range(2):
        index = table.model().index(row, Column.MAKER)
        name = str(index.data())
        colors = _colors(picture, table.visualRect(index))
        assert _theme(window).people[people[name]].name() in colors
