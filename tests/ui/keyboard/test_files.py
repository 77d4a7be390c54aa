"""What comes in from files and goes out to them, by keyboard alone."""

import shutil
from pathlib import Path

from PySide6.QtWidgets import QApplication, QDialog
from pytestqt.qtbot import QtBot

from newsreader.services.library import Library
from newsreader.ui.dialogs.text import TextDialog
from newsreader.ui.exporting.dialog import ExportDialog
from newsreader.ui.importing.preview import PreviewDialog
from newsreader.ui.importing.report_dialog import ReportDialog
from newsreader.ui.merging.deciding import ContradictionsDialog
from newsreader.ui.merging.dialog import MergeDialog, Stage
from newsreader.ui.receiving.dialog import ReceivingDialog
from tests.support.builders import SEED_ID
from tests.support.foreign import w3c, write
from tests.support.importing import write_issue
from tests.support.keyboard import Keyboard, faults, name_of
from tests.support.people import highlight
from tests.support.window import Window

ISSUES = "Papers, issues and articles"


def issues(library: Library) -> list[str]:
    return [f"{each.date} {each.number}" for each in library.reading.issues()]


def notes(library: Library) -> list[str]:
    return [each.note for each in library.annotating.list()]


def choose(keyboard: Keyboard, step: str, file: Path, kind: type[QDialog]) -> QDialog:
    keyboard.open(step)
    keyboard.do(f"={file}", "Return")
    keyboard.until(lambda: isinstance(QApplication.activeWindow(), kind))
    found = QApplication.activeWindow()
    assert isinstance(found, kind)
    return found


def test_an_issue_is_looked_at_brought_in_and_reported(keyboard: Keyboard, tmp_path: Path) -> None:
    file = write_issue(tmp_path, "new.txt", ("1204", "2000"), ("3月5日", "3月6日"))
    dialog = choose(keyboard, "Ctrl+O", file, PreviewDialog)
    assert isinstance(dialog, PreviewDialog)
    keyboard.until(lambda: not dialog.reader.running)
    assert faults(keyboard) == []
    keyboard.leave("Return")
    assert keyboard.stored(issues) == ["2031-03-05 1204", "2031-03-06 2000"]
    assert isinstance(keyboard.open("file.importReport"), ReportDialog)
    assert faults(keyboard) == []
    keyboard.leave()
    assert name_of(keyboard.focus) == ISSUES


def test_annotations_come_in_and_go_again(keyboard: Keyboard, tmp_path: Path) -> None:
    file = write(tmp_path / "a.jsonld", [w3c("市民走上新桥", body="甲")])
    dialog = choose(keyboard, "file.importAnnotations", file, ReceivingDialog)
    assert isinstance(dialog, ReceivingDialog)
    keyboard.until(dialog.ok.isEnabled)
    assert faults(keyboard) == []
    keyboard.leave("Return")
    assert keyboard.stored(notes) == ["甲"]
    assert name_of(keyboard.focus) == ISSUES
    keyboard.press("Ctrl+Z")
    assert keyboard.stored(notes) == []


def test_another_library_comes_in_and_a_contradiction_is_decided(
    library_path: Path, tmp_path: Path, qtbot: QtBot
) -> None:
    other = _contradicted(library_path, tmp_path / "other.db")
    window = Window(library_path, qtbot).start()
    keyboard = Keyboard(window)
    dialog = choose(keyboard, "file.merge", other, MergeDialog)
    assert isinstance(dialog, MergeDialog)
    keyboard.until(lambda: dialog.stage is Stage.FOUND)
    assert faults(keyboard) == []
    keyboard.press("Return")
    keyboard.until(lambda: dialog.stage is Stage.DONE)
    assert faults(keyboard) == []
    keyboard.press("Return")
    keyboard.until(lambda: isinstance(QApplication.activeWindow(), ContradictionsDialog))
    assert faults(keyboard) == []
    assert keyboard.stored(notes) == ["晚"]
    keyboard.press("Alt+O")
    assert keyboard.stored(notes) == ["早"]
    keyboard.press("Ctrl+Z")
    assert keyboard.stored(notes) == ["晚"]
    assert name_of(keyboard.focus) == "Contradictions"
    keyboard.leave()
    keyboard.open("file.goBack")
    assert faults(keyboard) == []
    keyboard.press("Return")
    assert window.program.copy is not None
    window.close()


def test_annotations_go_out_and_losses_are_read(keyboard: Keyboard, tmp_path: Path) -> None:
    keyboard.window.program.tools.work.write(
        lambda library: library.annotating.set_note(highlight(library, "新桥").id, "记")
    )
    keyboard.window.settle()
    dialog = keyboard.open("Ctrl+E")
    assert isinstance(dialog, ExportDialog)
    keyboard.do("Home", "Down")
    assert dialog.formats.chosen.id == "csv"
    keyboard.reach("To:")
    keyboard.do("Ctrl+A", f"={tmp_path / 'out'}")
    keyboard.leave("Return")
    assert name_of(keyboard.focus) == ISSUES
    assert "新桥" in (tmp_path / "out").read_text(encoding="utf-8")
    keyboard.reach("What Is Missing", "Shift+Tab")
    missing = keyboard.open("Space")
    assert isinstance(missing, TextDialog)
    assert faults(keyboard) == []
    keyboard.reach("Copy")
    keyboard.press("Space")
    assert len(QApplication.clipboard().text().splitlines()) == 3
    keyboard.leave()
    assert name_of(keyboard.focus) == "What Is Missing"
    keyboard.press("Esc")
    assert not keyboard.window.program.window.notices.isVisible()
    assert name_of(keyboard.focus) == ISSUES


def _contradicted(path: Path, other: Path) -> Path:
    """Give somebody a copy, and write two notes on the same highlight."""
    with Library.open(path, author="甲") as library:
        made = highlight(library, "选种", article_id=SEED_ID)
    shutil.copy(path, other)
    for each, author, note in ((path, "甲", "早"), (other, "乙", "晚")):
        with Library.open(each, author=author) as library:
            library.annotating.set_note(made.id, note)
    return other
