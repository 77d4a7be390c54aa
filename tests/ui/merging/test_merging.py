"""Another library in the window: seen first, brought in, decided, and gone back from."""

import shutil
from collections.abc import Callable
from pathlib import Path

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication

from newsreader.core.annotation import Style
from newsreader.core.messages import Language
from newsreader.core.note import Subject, SubjectKind
from newsreader.core.spans import Span
from newsreader.services.library import Library
from newsreader.ui.merging.controller import MergeController
from newsreader.ui.merging.deciding import ContradictionsDialog
from newsreader.ui.merging.dialog import MergeDialog, Stage
from newsreader.ui.merging.returning import CopiesDialog
from tests.support.builders import BRIDGE_ID, SEED_ID
from tests.support.people import highlight
from tests.support.window import Window

Act = Callable[[Library], object]


@pytest.fixture
def other(library_path: Path, tmp_path: Path) -> Path:
    """Give somebody else a copy of the library, before the window opens on it."""
    with Library.open(library_path, author="甲") as library:
        highlight(library, "选种", article_id=SEED_ID)
        library.tagging.make("桥")
    (tmp_path / "theirs").mkdir()
    return shutil.copy(library_path, tmp_path / "theirs" / "other.db")


def act(path: Path, work: Act, author: str = "乙") -> None:
    with Library.open(path, author=author) as library:
        work(library)


def noted(text: str) -> Act:
    return lambda library: library.annotating.set_note(library.annotating.list(SEED_ID)[0].id, text)


def controller(window: Window) -> MergeController:
    return window.program.tools.windows.merging


def look(window: Window, path: Path) -> MergeDialog:
    controller(window).look(path)
    window.settle()
    dialog = controller(window).dialog
    assert dialog is not None
    return dialog


def bring(window: Window, dialog: MergeDialog) -> None:
    assert dialog.bring.isEnabled()
    QTest.keyClick(dialog.bring, Qt.Key.Key_Space)
    window.settle()


def decide(window: Window) -> ContradictionsDialog:
    window.do("file.contradictions")
    dialog = controller(window).deciding
    assert dialog is not None
    return dialog


def note(window: Window) -> str:
    found: list[str] = []
    window.program.tasks.read(
        lambda library: library.annotating.list(SEED_ID)[0].note, found.append
    )
    window.settle()
    return found[0]


def rows(dialog: MergeDialog | ContradictionsDialog | CopiesDialog) -> list[str]:
    list_ = dialog.conflicts if isinstance(dialog, MergeDialog) else dialog.list
    model = list_.model()
    return [str(model.index(row, 0).data()) for row in range(model.rowCount())]


def test_first_it_is_told_what_would_come_in(window: Window, other: Path) -> None:
    act(other, lambda library: highlight(library, "新桥", tags=("桥/新",)))
    dialog = look(window, other)
    assert dialog.stage is Stage.FOUND
    assert dialog.said.text() == "This would come in:"
    cells = dialog.counts
    assert cells[:4] == ["", "New", "Changed", "Here already"]
    assert cells[cells.index("Annotations") :][:4] == ["Annotations", "1", "0", "1"]
    assert not dialog.conflicts.isVisible()
    assert "Undo" in dialog.note
    QTest.keyClick(dialog, Qt.Key.Key_Escape)
    assert len(window.program.article.view.annotations) == 0
    assert not list(other.parent.parent.glob("*.before-merge-*"))


def test_what_came_in_is_shown_and_the_copy_named(window: Window, other: Path) -> None:
    window.program.bus.article_requested.emit(BRIDGE_ID, None)
    act(other, lambda library: highlight(library, "新桥"))
    dialog = look(window, other)
    bring(window, dialog)
    assert dialog.stage is Stage.DONE
    assert dialog.note.endswith(".before-merge-1.db")
    assert dialog.decide.isHidden()
    assert len(window.program.article.view.annotations) == 1
    assert "New Tag" in window.program.actions["edit.undo"].text()
    QTest.keyClick(dialog, Qt.Key.Key_Escape)
    again = look(window, other)
    assert "nothing to bring in" in again.said.text()
    assert not again.bring.isEnabled()


def test_contradictions_are_seen_first_and_decided_later(window: Window, other: Path) -> None:
    act(window.program.path, noted("早"), "甲")
    act(other, noted("晚"))
    dialog = look(window, other)
    (row,) = rows(dialog)
    assert row.startswith("Note · “选种”, Holds: 晚 · 乙 · ")
    assert "Other: 早 · 甲 · " in row
    bring(window, dialog)
    QTest.keyClick(dialog.decide, Qt.Key.Key_Space)
    window.settle()
    deciding = controller(window).deciding
    assert deciding is not None
    assert deciding.isVisible()
    assert rows(deciding) == [row]
    QTest.keyClick(deciding.take, Qt.Key.Key_Space)
    window.settle()
    assert note(window) == "早"
    assert deciding.sentence == "Nobody contradicts anybody: there is nothing to decide."
    assert not deciding.take.isEnabled()
    window.do("edit.undo")
    assert note(window) == "晚"
    assert rows(deciding) == [row]
    QTest.keyClick(deciding.keep, Qt.Key.Key_Space)
    window.settle()
    assert (note(window), rows(deciding)) == ("晚", [])


def test_every_kind_of_contradiction_has_words(window: Window, other: Path) -> None:
    def mine(library: Library) -> None:
        id_, tag = library.annotating.list(SEED_ID)[0].id, library.tagging.list()[0].id
        library.annotating.set_style(id_, Style.BLUE)
        library.annotating.move(id_, Span(0, 3))
        library.tagging.rename(tag, "桥梁")
        library.tagging.paint(tag, "#112233")
        library.correcting.correct(BRIDGE_ID, "称好", "叫好")
        library.identifying.set("丙", "bing@example.org")

    def theirs(library: Library) -> None:
        id_, tag = library.annotating.list(SEED_ID)[0].id, library.tagging.list()[0].id
        library.annotating.set_style(id_, Style.GREEN)
        library.annotating.move(id_, Span(0, 4))
        library.tagging.rename(tag, "大桥")
        library.tagging.paint(tag, "#445566")
        library.correcting.correct(BRIDGE_ID, "走上", "登上")
        library.identifying.set("丙", "c@example.org")
        library.noting.add(Subject(SubjectKind.ARTICLE, BRIDGE_ID), "看看", "乙")

    act(window.program.path, mine, "甲")
    act(other, theirs)
    dialog = look(window, other)
    shown = "\n".join(rows(dialog))
    for words in ("Style · “", "Holds: Green", "Other: Blue", "Extent · ", "Name · “桥梁”"):
        assert words in shown
    assert "Colour · “桥梁”, Holds: #445566" in shown
    assert "Identifier · “丙”, Holds: c@example.org" in shown
    assert "by hand, Text · “南岸新桥通车”, Holds: …庆桥长1200米。 市民走上新桥，连声叫好" in shown
    bring(window, dialog)
    deciding = decide(window)
    deciding.list.selectAll()
    QTest.keyClick(deciding.take, Qt.Key.Key_Space)
    window.settle()
    (left,) = rows(deciding)
    assert left.startswith("by hand")
    assert (deciding.keep.isEnabled(), deciding.take.isEnabled()) == (True, False)
    QTest.keyClick(deciding.list, Qt.Key.Key_Return)
    window.settle()
    assert window.program.article.view.id == BRIDGE_ID


def test_a_deletion_of_what_another_changed_can_be_taken_back(window: Window, other: Path) -> None:
    def delete(library: Library) -> None:
        library.annotating.delete([library.annotating.list()[0].id])

    act(window.program.path, delete, "甲")
    act(other, noted("留"))
    bring(window, look(window, other))
    deciding = decide(window)
    (row,) = rows(deciding)
    assert row.startswith("Deletion · “选种”, Holds: yes · 甲")
    assert "Other: Note 留 · 乙" in row
    QTest.keyClick(deciding.take, Qt.Key.Key_Space)
    window.settle()
    assert (note(window), rows(deciding)) == ("留", [])
    window.do("edit.undo")
    assert rows(deciding) == [row]
    QTest.keyClick(deciding.keep, Qt.Key.Key_Space)
    window.settle()
    assert rows(deciding) == []
    window.do("edit.undo")
    assert rows(deciding) == [row]


def test_it_can_be_stopped_and_begun_again(window: Window, other: Path) -> None:
    act(other, lambda library: highlight(library, "新桥"))
    dialog = look(window, other)
    dialog.wanted.emit()
    dialog.reject()
    assert dialog.isVisible()
    window.settle()
    if dialog.stage is Stage.FOUND:
        assert dialog.said.text().startswith("Stopped: nothing was changed.")
        assert not list(window.program.path.parent.glob("*.before-merge-*"))
        bring(window, dialog)
    assert dialog.stage is Stage.DONE


@pytest.mark.parametrize(
    ("make", "said"),
    [
        (lambda path: path.write_bytes(b"no library" * 100), "is not a library"),
        (lambda path: path.write_bytes(b"PK\x03\x04 no bundle"), "no whole exchange bundle"),
        (lambda path: path.write_bytes(path.read_bytes()[:5000]), "damaged"),
    ],
)
def test_what_cannot_be_used_is_refused_in_a_sentence(
    window: Window, other: Path, make: Callable[[Path], object], said: str
) -> None:
    make(other)
    dialog = look(window, other)
    assert dialog.stage is Stage.REFUSED
    assert said in dialog.said.text()
    assert "nothing was changed" in dialog.said.text()
    assert dialog.bring.isHidden()
    QTest.keyClick(dialog.choose, Qt.Key.Key_Space)
    files = controller(window).files
    assert files is not None
    assert files.isVisible()
    assert files.directory().path() == str(other.parent)
    files.reject()


def test_the_library_itself_is_refused(window: Window) -> None:
    assert "is the library itself" in look(window, window.program.path).said.text()


def test_a_bundle_comes_in_too(window: Window, other: Path, tmp_path: Path) -> None:
    act(other, lambda library: highlight(library, "新桥"))
    act(other, lambda library: library.bundling.export(tmp_path / "bundle.zip"))
    dialog = look(window, tmp_path / "bundle.zip")
    bring(window, dialog)
    assert dialog.stage is Stage.DONE


def test_a_library_that_another_program_holds_says_so(window: Window, other: Path) -> None:
    act(other, lambda library: highlight(library, "新桥"))
    window.program.tasks.write(lambda library: library._database.execute("PRAGMA busy_timeout = 0"))
    dialog = look(window, other)
    with Library.open(window.program.path) as holder, holder._database.write():
        dialog.wanted.emit()
        window.settle()
    assert dialog.stage is Stage.REFUSED
    assert "in use by another program" in dialog.said.text()


def test_the_kept_copies_are_listed_and_one_is_gone_back_to(window: Window, other: Path) -> None:
    window.do("file.goBack")
    copies = controller(window).copies
    assert copies is not None
    assert copies.sentence == "No copy is kept: no other library was brought in yet."
    assert not copies.button.isEnabled()
    copies.reject()
    act(other, lambda library: highlight(library, "新桥"))
    dialog = look(window, other)
    bring(window, dialog)
    QTest.keyClick(dialog.back, Qt.Key.Key_Space)
    window.settle()
    copies = controller(window).copies
    assert copies is not None
    (row,) = rows(copies)
    assert row.startswith("Before another library was brought in, ")
    assert "Operations since that are not in it: 1 · library.db.before-merge-1.db" in row
    QTest.keyClick(copies.list, Qt.Key.Key_Return)
    assert window.program.copy == window.program.path.with_name("library.db.before-merge-1.db")
    assert not window.program.window.isVisible()


def test_in_chinese_and_with_a_long_name(window: Window, other: Path) -> None:
    window.translation.use(Language.CHINESE)
    long = other.with_name("很长的名字" * 12 + ".db")
    other.rename(long)
    act(window.program.path, noted("早\n" * 500), "甲")
    act(long, noted("晚" * 500))
    dialog = look(window, long)
    assert dialog.windowTitle() == "并入另一个库"
    assert dialog.said.text() == "将会并入："
    assert dialog.bring.text() == "并入(&B)"
    (row,) = rows(dialog)
    assert row.startswith("笔记 · “选种”, 现为：晚晚")
    assert len(row) < 500
    assert dialog.width() < QApplication.primaryScreen().size().width()
    dialog.reject()
    deciding = decide(window)
    assert deciding.sentence == "没有分歧，无须取舍。"
    window.program.bus.theme_changed.emit(window.program.appearance.theme)
    deciding.close()


def test_closing_the_window_while_it_looks_or_works(window: Window, other: Path) -> None:
    act(other, lambda library: highlight(library, "新桥"))
    controller(window).look(other)
    window.program.window.close()
    assert not window.program.tasks.pending
