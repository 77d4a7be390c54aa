from dataclasses import replace
from pathlib import Path

import pytest
from PySide6.QtCore import Qt
from PySide6.QtGui import QGuiApplication
from PySide6.QtWidgets import QFileDialog, QProgressBar, QToolButton
from pytestqt.qtbot import QtBot

from newsreader.core.errors import BadInputError, LibraryError
from newsreader.core.findings import Finding, FindingKind
from newsreader.core.ids import IssueId
from newsreader.core.messages import Language
from newsreader.core.progress import WRITING, Progress
from newsreader.core.reports import (
    FailedSource,
    ImportedIssue,
    ImportReport,
    SkippedSource,
    VersionReport,
)
from newsreader.ui.dialogs.text import TextDialog
from newsreader.ui.importing.progress import PARTS, ProgressLine
from newsreader.ui.importing.report import DOUBTS, ReportWriter
from newsreader.ui.importing.report_dialog import ReportDialog
from newsreader.ui.notices import Notice
from tests.support.builders import ISSUE_ID, ISSUE_TEXT
from tests.support.importing import Preview
from tests.support.window import Window

DOUBT = Finding(FindingKind.MISSING_HEAD, ())
IMPORTED = ImportedIssue(
    "a.txt", "0" * 64, IssueId("i"), "青禾日报 2031-03-05", 2, (DOUBT, DOUBT), ("从桥上", ""), 2
)
SKIPPED = SkippedSource("b.txt", IssueId("j"))
FAILED = FailedSource("c.txt", BadInputError("no-such-issue", id="x"))


def _write(folder: Path, *names: str) -> list[Path]:
    paths = [folder / name for name in names]
    for number, path in enumerate(paths):
        text = ISSUE_TEXT.replace("1204", str(2000 + number))
        path.write_text(text, encoding="utf-8")
    return paths


def _sentences(window: Window) -> list[str]:
    return [notice.text for notice in window.notices if isinstance(notice, Notice)]


@pytest.mark.parametrize(
    ("report", "summary"),
    [
        (ImportReport((), (), (), 0.0), "Nothing was imported"),
        (ImportReport((IMPORTED,), (), (), 0.0), "1 issue imported, 2 articles, 2 doubts"),
        (
            ImportReport((), (SKIPPED,), (FAILED,), 0.0, cancelled=True),
            "1 already in the library, 1 failed, cancelled",
        ),
    ],
)
def test_a_report_in_one_line(window: Window, report: ImportReport, summary: str) -> None:
    window.translation.use(Language.ENGLISH)
    assert ReportWriter(report, Language.ENGLISH).summary() == summary


def test_a_report_in_full_names_every_file_and_doubt(window: Window) -> None:
    report = ImportReport((IMPORTED,), (SKIPPED,), (FAILED,), 1.0)
    text = ReportWriter(report, Language.ENGLISH).text()
    for words in (
        "a.txt",
        "b.txt",
        "c.txt",
        "“从桥上”",
        DOUBT.message(Language.ENGLISH),
        "青禾日报 2031",
    ):
        assert words in text
    assert FAILED.error.message(Language.CHINESE) in ReportWriter(report, Language.CHINESE).text()


def test_files_come_in_and_the_first_article_is_shown(empty_window: Window, tmp_path: Path) -> None:
    empty_window.program.tools.importing.import_paths(_write(tmp_path, "a.txt", "b.txt"))
    empty_window.settle()
    assert empty_window.shown()
    assert _sentences(empty_window)[-1].startswith("2 issues imported")
    rows = empty_window.rows()
    assert sum("No. 200" in row for row in rows) == 2
    current = empty_window.program.navigator.tree.currentIndex()
    assert current.data() == empty_window.shown()


def test_the_same_file_again_is_skipped_and_shown(window: Window, tmp_path: Path) -> None:
    path = tmp_path / "again.txt"
    path.write_text(ISSUE_TEXT, encoding="utf-8")
    window.do("view.nextArticle")
    window.program.tools.importing.import_paths([path])
    window.settle()
    assert _sentences(window)[-1] == "1 already in the library"
    assert window.shown() == "南岸新桥通车"


def test_what_fails_is_reported_at_once(window: Window, tmp_path: Path) -> None:
    (tmp_path / "empty.txt").write_text("", encoding="utf-8")
    window.program.tools.importing.import_paths([tmp_path / "empty.txt", tmp_path / "missing.txt"])
    window.settle()
    (dialog,) = window.top_level(TextDialog)
    assert isinstance(dialog, TextDialog)
    assert "2 failed" in dialog.headline
    assert "missing.txt" in dialog.text
    dialog.copy()
    assert QGuiApplication.clipboard().text() == dialog.text
    dialog.close()


def test_the_report_is_offered_and_stays_available(window: Window, tmp_path: Path) -> None:
    assert not window.program.actions["file.importReport"].isEnabled()
    window.program.tools.importing.show_report()
    assert not window.top_level(ReportDialog)
    window.program.tools.importing.import_paths(_write(tmp_path, "a.txt"))
    window.settle()
    bar = window.program.window.notices
    assert bar.button.text() == "Show Report"
    bar.button.click()
    window.do("file.importReport")
    for dialog in window.top_level(ReportDialog):
        assert isinstance(dialog, ReportDialog)
        assert "a.txt" in dialog.text
        dialog.close()


def test_issues_are_opened_and_reviewed_from_the_report(window: Window, tmp_path: Path) -> None:
    reviewed: list[str] = []
    window.program.bus.review_requested.connect(reviewed.append)
    (tmp_path / "empty.txt").touch()
    path = tmp_path / "again.txt"
    path.write_text(ISSUE_TEXT, encoding="utf-8")
    window.program.tools.importing.import_paths([path, tmp_path / "empty.txt"])
    window.settle()
    window.do("view.nextArticle")
    (dialog,) = window.top_level(ReportDialog)
    assert isinstance(dialog, ReportDialog)
    assert dialog.issue == ISSUE_ID
    dialog.open_button.click()
    window.settle()
    assert window.shown() == "南岸新桥通车"
    dialog.review_button.click()
    window.settle()
    assert reviewed == [ISSUE_ID]
    dialog.list.setCurrentIndex(dialog.list.model().index(0, 0))
    assert not dialog.open_button.isEnabled()
    dialog.list.activated.emit(dialog.list.currentIndex())
    dialog.save(str(tmp_path / "report.txt"))
    assert (tmp_path / "report.txt").read_text(encoding="utf-8") == dialog.text
    assert not dialog.grab().isNull()
    dialog.close()


@pytest.mark.parametrize(
    ("counts", "words"),
    [
        ((2, 1, 0), "2 annotations carried over, 1 uncertain"),
        ((0, 0, 3), "3 without a place"),
        ((0, 0, 0), "no annotations"),
    ],
)
def test_a_new_version_says_what_became_of_the_annotations(
    window: Window, counts: tuple[int, int, int], words: str
) -> None:
    version = VersionReport(IssueId("o"), IMPORTED.issue_id, *counts, (), stays=False)
    report = ImportReport((IMPORTED,), (), (), 1.0)
    writer = ReportWriter(report, Language.ENGLISH, {IMPORTED.issue_id: version})
    assert f"Takes the place of an older text: {words}\n" in writer.text()
    assert words in writer.rows()[0][0][2].text


def test_a_report_as_rows_is_short(window: Window) -> None:
    number = DOUBTS + 2
    many = replace(IMPORTED, findings=(DOUBT,) * number, words=("",) * number, doubts=number)
    apart = replace(SKIPPED, other_text=True)
    report = ImportReport((many,), (SKIPPED, apart), (FAILED,), 1.0)
    writer = ReportWriter(report, Language.ENGLISH)
    failed, imported, skipped, other = writer.rows()
    assert (failed[1], imported[1], skipped[1]) == (None, "i", "j")
    assert imported[0][-1].text == "and 2 more doubts"
    untold = replace(many, findings=(), words=())
    _, imported, *_ = ReportWriter(replace(report, imported=(untold,)), Language.ENGLISH).rows()
    assert imported[0][-1].text == f"and {number} more doubts"
    assert (skipped[0][1].badge, other[0][1].badge) == ("In the library", "Skipped")
    assert "Skipped, as the library has another text:\n  b.txt" in writer.text()
    assert writer.summary().endswith("1 already in the library, 1 skipped, 1 failed")


def test_an_import_can_be_cancelled(empty_window: Window, tmp_path: Path) -> None:
    paths = _write(tmp_path, *(f"{n}.txt" for n in range(60)))
    importing, line = empty_window.program.tools.importing, empty_window.program.window.progress
    importing.import_paths(paths)
    importing.import_paths(_write(tmp_path, "waiting.txt"))
    assert line.isVisible()
    button = line.findChild(QToolButton)
    assert isinstance(button, QToolButton)
    button.click()
    empty_window.settle()
    assert "cancelled" in _sentences(empty_window)[-1]
    assert not line.isVisible()
    assert len(empty_window.rows()) < 60


def test_an_import_can_be_cancelled_in_the_middle_of_a_file(
    empty_window: Window, tmp_path: Path
) -> None:
    (tmp_path / "long.txt").write_text("标题\n\n正文。\n\n" * 50_000, encoding="utf-8")
    importing, line = empty_window.program.tools.importing, empty_window.program.window.progress
    importing.import_paths([tmp_path / "long.txt"])
    bar, button = line.findChild(QProgressBar), line.findChild(QToolButton)
    assert isinstance(bar, QProgressBar)
    assert isinstance(button, QToolButton)
    empty_window.until(lambda: 10 < bar.value() < PARTS)
    button.click()
    assert line.text == "Stopping…"
    empty_window.settle()
    assert _sentences(empty_window)[-1] == "Nothing was imported, cancelled"
    assert empty_window.rows() == []


def test_files_dropped_meanwhile_wait_for_their_turn(empty_window: Window, tmp_path: Path) -> None:
    first, second = _write(tmp_path, "a.txt", "b.txt")
    empty_window.program.tools.importing.import_paths([first])
    empty_window.program.tools.importing.import_paths([second])
    empty_window.settle()
    assert len(_sentences(empty_window)) == 2


def test_nothing_is_imported_without_files(window: Window) -> None:
    window.program.tools.importing.import_paths([])
    assert not window.program.tools.importing.running


def test_an_import_that_cannot_begin_is_named(
    window: Window, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    paths = _write(tmp_path, "a.txt")
    library = window.program.path
    content = library.read_bytes()
    library.write_bytes(b"no library any more")
    window.program.tools.importing.import_paths(paths)
    window.settle()
    library.write_bytes(content)
    assert isinstance(window.notices[-1], LibraryError)
    assert not window.program.window.progress.isVisible()


@pytest.mark.parametrize(
    ("action", "mode"),
    [
        ("file.import", QFileDialog.FileMode.ExistingFiles),
        ("file.importFolder", QFileDialog.FileMode.Directory),
    ],
)
def test_files_are_chosen_in_a_dialog(
    window: Window, tmp_path: Path, action: str, mode: QFileDialog.FileMode
) -> None:
    window.do(action)
    dialog = window.child(QFileDialog)
    assert isinstance(dialog, QFileDialog)
    assert dialog.fileMode() == mode
    dialog.filesSelected.emit([str(path) for path in _write(tmp_path, "a.txt")])
    dialog.close()
    Preview(window).accept()
    assert _sentences(window)[-1].startswith("1 issue imported")
    assert window.settings.text("import.folder") == str(tmp_path)


def test_progress_tells_what_is_at_hand(qtbot: QtBot) -> None:
    line = ProgressLine()
    qtbot.addWidget(line)
    work = line.begin("Importing…", lambda: None)
    bar = line.findChild(QProgressBar)
    assert isinstance(bar, QProgressBar)
    assert bar.maximum() == 0
    work.show_progress(Progress(3, 9, "long name\nof a file.txt", share=0.5))
    assert "3 of 9" in line.text
    assert "\n" not in line.text
    assert bar.value() / bar.maximum() == 3.5 / 9
    assert line.testAttribute(Qt.WidgetAttribute.WA_WState_Visible)
    work.show_progress(Progress(9, 9, ""))
    assert line.text == "Importing (9 of 9)"
    work.show_progress(WRITING)
    assert (line.text, bar.maximum()) == ("Writing…", 0)
    work.end()
    assert not line.isVisible()


def test_the_button_stops_the_work_that_is_shown_alone(qtbot: QtBot) -> None:
    line, stopped = ProgressLine(), list[str]()
    qtbot.addWidget(line)
    first = line.begin("Importing…", lambda: stopped.append("import"))
    second = line.begin("Undoing", lambda: stopped.append("undo"), "Nothing is changed…")
    first.show_progress(Progress(3, 9, "a.txt"))
    assert line.text == "Undoing"
    button = line.findChild(QToolButton)
    assert isinstance(button, QToolButton)
    button.click()
    assert (stopped, line.text, button.isEnabled()) == (["undo"], "Nothing is changed…", False)
    second.show_progress(Progress(1, 2, "late"))
    assert line.text == "Nothing is changed…"
    second.end()
    assert (line.text, button.isEnabled()) == ("a.txt (3 of 9)", True)
    second.show_progress(Progress(2, 2, "late"))
    second.end()
    assert line.text == "a.txt (3 of 9)"
    line.stop()
    first.end()
    line.stop()
    assert (stopped, line.isHidden()) == (["undo", "import"], True)
