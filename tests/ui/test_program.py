import sqlite3
import threading
from pathlib import Path

import pytest
from PySide6.QtCore import QMimeData, QPoint, Qt
from PySide6.QtGui import QDragEnterEvent
from PySide6.QtWidgets import QApplication, QTreeView, QWidget
from pytestqt.qtbot import QtBot

from newsreader.core.errors import LibraryError
from newsreader.core.spans import Span
from newsreader.services.library import Library
from newsreader.ui.cautions import cautions
from newsreader.ui.notices import Notice
from newsreader.ui.opening import FirstLook
from tests.support.builders import BRIDGE_ID
from tests.support.desk import error_keys
from tests.support.importing import offer, write_issue
from tests.support.window import Window

NAMES = (
    "issueNavigator",
    "issueTree",
    "articlePane",
    "articleText",
    "annotationSidebar",
    "annotationList",
    "searchField",
    "tagField",
    "noteEditor",
)


def _texts(window: Window) -> list[str]:
    return [n.text if isinstance(n, Notice) else str(n) for n in window.notices]


@pytest.mark.parametrize("name", NAMES)
def test_widgets_have_the_names_of_the_contract(window: Window, name: str) -> None:
    widget = window.child(QWidget, name)
    assert isinstance(widget, QWidget)
    assert widget.accessibleName()


def test_the_window_opens_on_the_newest_article(window: Window) -> None:
    assert window.program.window.objectName() == "mainWindow"
    assert window.shown() == "南岸新桥通车"
    assert window.rows() == [
        "青禾日报",
        " 2031",
        "  March",
        "   5 March  No. 1204",
        "    南岸新桥通车",
        "    春耕从一粒种子 开始",
    ]
    assert window.program.navigator.tree.currentIndex().data() == "南岸新桥通车"


def test_the_tools_come_once_the_article_is_painted(library_path: Path, qtbot: QtBot) -> None:
    made = Window(library_path, qtbot)
    program, built = made.program, list[bool]()
    program.article.text.painted.connect(
        lambda: built.append(bool({"tools", "issues"} & vars(program).keys()))
    )
    program.start()
    made.until(lambda: "tools" in vars(program))
    assert built[0] is False
    assert program.article.view is not None
    made.settle()
    made.close()


def test_a_window_that_nobody_sees_is_completed_too(library_path: Path, qtbot: QtBot) -> None:
    made = Window(library_path, qtbot)
    made.program.article.text.hide()
    made.program.start()
    made.until(lambda: "tools" in vars(made.program))
    made.settle()
    assert made.rows()
    made.close()


def test_a_window_closed_at_once_stays_closed(library_path: Path, qtbot: QtBot) -> None:
    made = Window(library_path, qtbot)
    made.program.start()
    made.program.window.close()
    QApplication.processEvents()
    assert not made.program.window.isVisible()
    made.close()


def test_a_slow_library_does_not_hold_the_window_back(library_path: Path, qtbot: QtBot) -> None:
    made = Window(library_path, qtbot)
    hold = threading.Event()
    made.program.tasks.write(lambda _library: hold.wait(60))
    made.program.start()
    made.until(made.program.window.isVisible)
    assert made.program.article.view is None
    hold.set()
    made.settle()
    made.until(lambda: made.program.article.view is not None)
    made.close()


def test_an_article_that_cannot_be_read_is_told(library_path: Path, qtbot: QtBot) -> None:
    with sqlite3.connect(library_path) as database:
        database.execute("UPDATE blocks SET role = 'nonsense'")
    database.close()
    made = Window(library_path, qtbot).start()
    assert made.program.article.view is None
    assert error_keys(made.notices) == ["library-damaged"]
    assert made.rows()
    made.close()


def test_arrow_keys_in_the_tree_open_articles(window: Window) -> None:
    tree = window.child(QTreeView, "issueTree")
    assert isinstance(tree, QTreeView)
    window.qtbot.keyClick(tree, Qt.Key.Key_Down)
    window.settle()
    assert window.shown().startswith("春耕")


def test_neighbours_are_reached_and_end(window: Window) -> None:
    actions = window.program.actions
    assert not actions["view.previousArticle"].isEnabled()
    window.do("view.nextArticle")
    assert window.shown().startswith("春耕")
    assert not actions["view.nextArticle"].isEnabled()
    window.do("view.previousArticle")
    assert window.shown() == "南岸新桥通车"


def test_an_empty_library_says_what_to_do(empty_window: Window) -> None:
    assert empty_window.program.window.welcoming
    empty_window.do("file.sample")
    assert not empty_window.program.window.welcoming
    assert empty_window.shown()


def test_a_highlight_is_counted_in_the_tree_and_undone(window: Window) -> None:
    text = window.program.article.text
    text.select(Span(0, 4))
    window.do("annotation.highlight")
    index = window.program.navigator.tree.currentIndex()
    assert index.data(Qt.ItemDataRole.UserRole + 2) == 1
    window.do("edit.undo")
    assert window.program.navigator.tree.currentIndex().data(Qt.ItemDataRole.UserRole + 2) == 0


def test_the_session_comes_back(window: Window, library_path: Path, qtbot: QtBot) -> None:
    window.do("view.nextArticle")
    window.program.window.resize(760, 500)
    window.program.window.splitter.setSizes([200, 340, 200])
    sizes = window.program.window.splitter.sizes()
    window.program.window.close()
    assert not list(library_path.parent.glob("*-journal"))
    again = Window(library_path, qtbot)
    again.program.window.show()
    assert again.program.window.size().toTuple() == (760, 500)
    again.start()
    assert again.program.window.splitter.sizes() == sizes
    assert again.shown().startswith("春耕")
    again.close()


def test_an_article_of_another_library_is_not_looked_for(window: Window) -> None:
    window.settings.put({"window.library": "/elsewhere", "window.article": "x"})
    assert window.program.session.last_article == ""


def test_a_vanished_article_gives_way_to_the_newest(library_path: Path, qtbot: QtBot) -> None:
    window = Window(library_path, qtbot)
    window.settings.put({"window.library": str(library_path), "window.article": "gone"})
    window.start()
    assert window.shown() == "南岸新桥通车"
    window.close()


def test_dropped_files_are_shown_and_imported(empty_window: Window, tmp_path: Path) -> None:
    offer(empty_window, write_issue(tmp_path, "issue.txt")).accept()
    assert "南岸" in empty_window.shown()


def test_other_things_are_not_taken(window: Window) -> None:
    data = QMimeData()
    data.setText("words")
    left, none = Qt.MouseButton.LeftButton, Qt.KeyboardModifier.NoModifier
    enter = QDragEnterEvent(QPoint(9, 9), Qt.DropAction.CopyAction, data, left, none)
    enter.ignore()
    QApplication.sendEvent(window.program.window, enter)
    assert not enter.isAccepted()


def test_f6_goes_round_the_panes(window: Window) -> None:
    program = window.program
    program.article.text.select(Span(0, 4))
    window.do("annotation.highlight")
    window.activate()
    program.navigator.tree.setFocus()
    window.until(program.navigator.tree.hasFocus)
    for widget in (program.article.text, program.tools.sidebar.list, program.navigator.tree):
        window.do("go.nextPane")
        assert widget.hasFocus() or widget.isAncestorOf(QApplication.focusWidget())
    window.do("go.previousPane")
    window.do("go.article")
    assert program.article.text.hasFocus()
    window.do("go.annotations")
    window.do("go.navigator")
    assert program.navigator.tree.hasFocus()


def test_an_empty_list_is_passed_over(window: Window) -> None:
    window.activate()
    window.do("go.article")
    window.do("go.nextPane")
    assert window.program.navigator.tree.hasFocus()


def test_copy_takes_from_the_field_with_the_keyboard(window: Window) -> None:
    field = window.program.window.search_field
    window.activate()
    window.do("edit.copy")
    field.setText("新桥")
    window.do("edit.find")
    assert field.hasFocus()
    window.do("edit.copy")
    assert QApplication.clipboard().text() == "新桥"


def test_full_screen_and_back(window: Window) -> None:
    window.do("view.fullScreen")
    window.until(window.program.window.isFullScreen)
    window.do("view.fullScreen")
    window.until(lambda: not window.program.window.isFullScreen())


def test_an_error_is_a_notice_in_the_language_of_the_window(window: Window) -> None:
    window.do("view.languageChinese")
    window.program.bus.article_requested.emit("gone", None)
    window.settle()
    bar = window.program.window.notices
    assert bar.isVisible()
    assert "资料库中没有文章" in bar.text


def test_a_library_that_only_reads_says_so(library_path: Path, qtbot: QtBot) -> None:
    library_path.chmod(0o444)
    library_path.parent.chmod(0o555)
    window = Window(library_path, qtbot)
    window.program.tasks.close()
    opened = _opened_to_read(window)
    library_path.parent.chmod(0o755)
    window.close()
    assert opened


def _opened_to_read(window: Window) -> bool:
    """As root every file can be written, so the notice is asked for by itself."""
    found = cautions(FirstLook(read_only=True), window.settings)
    return any("cannot be written" in n.text for n in found if isinstance(n, Notice))


@pytest.mark.parametrize("content", [b"", b"SQLite format 3\x00" + b"\x00" * 200, b"text" * 99])
def test_what_is_no_library_is_refused_and_left_alone(
    tmp_path: Path, qtbot: QtBot, content: bytes
) -> None:
    path = tmp_path / "library.db"
    path.write_bytes(content)
    window = Window(path, qtbot)
    with qtbot.waitSignal(window.program.refused, raising=bool(content)) as refused:
        window.program.start()
    window.program.close()
    if content:
        assert isinstance(refused.args[0], LibraryError)
        assert path.read_bytes() == content
    window.close()


def test_unreadable_settings_are_named(library_path: Path, qtbot: QtBot) -> None:
    (library_path.parent / "settings.json").write_text("{", encoding="utf-8")
    window = Window(library_path, qtbot).start()
    assert any("set aside" in text for text in _texts(window))
    window.close()


def test_a_missing_chinese_font_is_named(
    library_path: Path, qtbot: QtBot, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr("newsreader.ui.cautions.has_chinese_font", lambda: False)
    window = Window(library_path, qtbot).start()
    assert any("Chinese font" in text for text in _texts(window))
    window.close()


def test_what_was_done_is_in_the_file_after_closing(window: Window, library_path: Path) -> None:
    window.program.article.text.select(Span(0, 4))
    window.program.actions["annotation.highlight"].trigger()
    window.program.window.close()
    with Library.open(library_path, read_only=True) as library:
        assert len(library.annotating.list(BRIDGE_ID)) == 1


def test_the_title_names_what_is_read(window: Window) -> None:
    assert window.program.window.windowTitle() == "青禾日报 2031-03-05 – Newsreader"
