import sys
from pathlib import Path

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QFileDialog
from pytestqt.qtbot import QtBot

from newsreader.core.errors import BadInputError
from newsreader.core.messages import Language
from newsreader.ui.actions import ACTIONS
from newsreader.ui.dialogs.about import about_text
from newsreader.ui.dialogs.bugs import MOST, BugReporter
from newsreader.ui.dialogs.help import PageDialog, changelog, help_page
from newsreader.ui.dialogs.shortcuts import shortcuts_page
from newsreader.ui.dialogs.text import TextDialog
from newsreader.ui.notices import Notice, NoticeBar, notice_of
from tests.support.window import Window


@pytest.mark.parametrize("language", Language)
def test_there_is_help_in_both_languages(language: Language) -> None:
    assert len(help_page(language)) > 500


@pytest.mark.parametrize(
    ("action", "words"),
    [("help.contents", ""), ("help.shortcuts", "Ctrl+F"), ("help.changes", "")],
)
def test_pages_are_shown_and_follow_no_link(window: Window, action: str, words: str) -> None:
    window.do(action)
    (dialog,) = window.top_level(PageDialog)
    assert isinstance(dialog, PageDialog)
    assert words in dialog.page.toPlainText()
    assert not dialog.page.openLinks()
    assert not dialog.page.openExternalLinks()
    dialog.reject()


def test_the_page_of_keys_names_every_action_that_has_one(window: Window) -> None:
    page = shortcuts_page()
    assert all(spec.keys[0] in page for spec in ACTIONS if spec.keys)
    assert changelog()


def test_about_names_versions_and_places(window: Window, library_path: Path) -> None:
    window.do("help.about")
    (dialog,) = window.top_level(TextDialog)
    assert isinstance(dialog, TextDialog)
    assert str(library_path) in dialog.text
    assert "PySide6" in dialog.text
    dialog.close()
    assert "none" in about_text(None, Path("/settings.json"))


def test_a_text_is_saved_or_says_why_not(qtbot: QtBot, tmp_path: Path) -> None:
    dialog = TextDialog("Report", "All is well", "一\n二\n", None)
    qtbot.addWidget(dialog)
    dialog.choose_target()
    chooser = dialog.findChild(QFileDialog)
    assert isinstance(chooser, QFileDialog)
    chooser.fileSelected.emit(str(tmp_path / "report.txt"))
    chooser.close()
    assert (tmp_path / "report.txt").read_text(encoding="utf-8") == "一\n二\n"
    assert "Saved as" in dialog.headline
    (tmp_path / "folder.txt").mkdir()
    dialog.save(str(tmp_path / "folder.txt"))
    assert "Not saved" in dialog.headline


@pytest.fixture
def reporter(window: Window, monkeypatch: pytest.MonkeyPatch) -> BugReporter:
    monkeypatch.setattr(sys, "excepthook", lambda *_: None)
    made = BugReporter(window.program.window, window.program.bus)
    made.install()
    return made


def test_a_bug_is_shown_with_a_report_and_the_program_goes_on(
    window: Window, reporter: BugReporter
) -> None:
    try:
        raise ZeroDivisionError("by nought")
    except ZeroDivisionError as error:
        sys.excepthook(type(error), error, error.__traceback__)
    window.until(lambda: bool(window.top_level(TextDialog)))
    (dialog,) = window.top_level(TextDialog)
    assert isinstance(dialog, TextDialog)
    assert "by nought" in dialog.text
    assert "Python" in dialog.text
    dialog.close()
    reporter.remove()


def test_many_bugs_open_few_dialogs(window: Window, reporter: BugReporter) -> None:
    for _ in range(MOST + 4):
        reporter.report(ValueError, ValueError("x"), None)
    reporter.report(KeyboardInterrupt, KeyboardInterrupt(), None)
    window.until(lambda: len(window.top_level(TextDialog)) == MOST)
    for dialog in window.top_level(TextDialog):
        dialog.close()
    assert reporter.shown == MOST
    reporter.remove()


def test_an_error_that_somebody_can_act_on_is_a_notice(
    window: Window, reporter: BugReporter
) -> None:
    error = BadInputError("no-such-article", id="x")
    reporter.report(BadInputError, error, None)
    assert window.notices[-1] is error
    assert not window.top_level(TextDialog)
    reporter.remove()


def test_notices_come_go_and_are_closed(window: Window) -> None:
    bar: NoticeBar = window.program.window.notices
    done: list[int] = []
    bar.show_notice(Notice("Done", "More", lambda: done.append(1)))
    assert bar._timer.isActive()
    bar.button.click()
    assert done == [1]
    assert not bar.isVisible()
    bar.show_notice(Notice("Kept", keep=True))
    assert not bar._timer.isActive()
    assert not bar.button.isVisible()
    window.qtbot.keyClick(bar, Qt.Key.Key_A)
    assert bar.isVisible()
    window.qtbot.keyClick(bar, Qt.Key.Key_Escape)
    assert not bar.isVisible()
    bar.show_notice(Notice("Nothing to do", "Do"))
    bar.button.click()


def test_what_comes_over_the_bus_becomes_a_notice() -> None:
    notice = Notice("x")
    assert notice_of(notice, Language.ENGLISH) is notice
    assert notice_of("words", Language.ENGLISH) == Notice("words")
    error = BadInputError("no-such-article", id="x")
    assert notice_of(error, Language.CHINESE).error
