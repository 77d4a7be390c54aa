"""Annotations that come in by the window: what is told first, columns, the work, the way back."""

from pathlib import Path

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QFileDialog

from newsreader.core.changes import Changes
from newsreader.core.errors import LibraryError
from newsreader.core.messages import Language
from newsreader.core.progress import Progress
from newsreader.core.receiving import Outcome, Reason, ReceivedItem, ReceivingReport, counted
from newsreader.services.receiving import COLUMN_FIELDS
from newsreader.ui.importing.lines import LINES_ROLE
from newsreader.ui.notices import Notice
from newsreader.ui.receiving.controller import ReceivingController
from newsreader.ui.receiving.dialog import ReceivingDialog
from newsreader.ui.receiving.words import FIELDS, LISTED, Planned, listed
from tests.support.builders import BRIDGE_ID, SEED_ID
from tests.support.foreign import on_article, table, w3c, write
from tests.support.importing import drop, offer, write_issue, write_issues
from tests.support.library import NAME, make_library
from tests.support.window import Window

ODD = [
    w3c("市民走上新桥", body="甲"),
    w3c("", id="urn:x:2", target=on_article(SEED_ID, "绝无此语此言")),
    w3c("没有这一句", id="urn:x:3"),
    7,
]


def controller(window: Window) -> ReceivingController:
    return window.program.tools.windows.receiving


def offered(window: Window, *files: Path) -> ReceivingDialog:
    controller(window).offer(files)
    window.settle()
    dialog = controller(window).dialog
    assert dialog is not None
    return dialog


def entries(dialog: ReceivingDialog) -> list[list[str]]:
    model = dialog.list.model()
    found = [model.index(row, 0).data(LINES_ROLE) for row in range(model.rowCount())]
    return [[line.badge or line.text for line in lines] for lines in found]


def quotes(window: Window) -> list[str]:
    view = window.program.article.view
    assert view is not None
    return [each.anchor.quote for each in view.annotations]


def notice(window: Window) -> Notice:
    made = window.notices[-1]
    assert isinstance(made, Notice)
    return made


def test_every_field_of_a_table_is_called_something() -> None:
    assert set(FIELDS) == set(COLUMN_FIELDS)


def test_files_of_annotations_can_be_dropped(window: Window, tmp_path: Path) -> None:
    path = write(tmp_path / "a.jsonld", ODD)
    for _ in range(2):
        drop(window.program.window, path)
        window.settle()
        dialog = controller(window).dialog
        assert dialog is not None
        assert dialog.said[0] == "Annotations that will be added: 2"


def test_what_is_dropped_together_is_offered_one_after_another(
    window: Window, tmp_path: Path
) -> None:
    """The annotations are about the issue that comes before them."""
    noted = write(tmp_path / "a.jsonld", w3c("此处只此一句"))
    issue = write_issue(tmp_path, "0.txt", ("1204", "2000"), ("连声称好", "此处只此一句"))
    others = [tmp_path / "one", tmp_path / "two"]
    for each in others:
        each.mkdir()
        make_library(each).close()
    first = offer(window, noted, others[0] / NAME, issue, others[1] / NAME)
    lots = "issues: 1 · libraries: 2 · files of annotations: 1"
    assert lots in notice(window).text
    merging = window.program.tools.windows.merging
    assert merging.dialog is None
    first.accept()
    for _ in others:
        window.until(lambda: merging.dialog is not None)
        window.settle()
        assert controller(window).dialog is None
        shown = merging.dialog
        assert shown is not None
        shown.reject()
    window.until(lambda: controller(window).dialog is not None)
    window.settle()
    dialog = controller(window).dialog
    assert dialog is not None
    assert dialog.said[0] == "Annotations that will be added: 1"


def test_what_else_was_dropped_comes_after_issues_that_are_left(
    window: Window, tmp_path: Path
) -> None:
    noted = write(tmp_path / "a.jsonld", ODD)
    preview = offer(window, *write_issues(tmp_path, "0.txt"), noted)
    drop(window.program.window, write(tmp_path / "b.jsonld", ODD))
    window.settle()
    assert controller(window).dialog is None
    preview.dialog.reject()
    window.until(lambda: controller(window).dialog is not None)
    dialog = controller(window).dialog
    assert dialog is not None
    assert dialog._files.text() == "a.jsonld  b.jsonld"


def test_what_else_was_dropped_waits_for_another_file(window: Window, tmp_path: Path) -> None:
    noted, other = write(tmp_path / "a.jsonld", ODD), tmp_path / "other"
    other.mkdir()
    make_library(other).close()
    drop(window.program.window, other / NAME, noted)
    merging = window.program.tools.windows.merging
    window.until(lambda: merging.dialog is not None)
    window.settle()
    assert merging.dialog is not None
    merging.dialog.choose.click()
    window.settle()
    assert merging.files is not None
    assert controller(window).dialog is None
    merging.files.reject()
    window.until(lambda: controller(window).dialog is not None)


def test_files_that_are_dropped_while_others_come_in_wait(window: Window, tmp_path: Path) -> None:
    one = write(tmp_path / "a.jsonld", ODD)
    two = write(tmp_path / "b.jsonld", w3c("正在选种", id="urn:x:9"))
    offered(window, one).ok.click()
    drop(window.program.window, two)
    window.until(lambda: controller(window).dialog is not None)
    window.settle()
    dialog = controller(window).dialog
    assert dialog is not None
    assert dialog.said[0] == "Annotations that will be added: 1"
    assert "市民走上新桥" in quotes(window)


def test_a_library_that_is_dropped_can_be_brought_in(window: Window, tmp_path: Path) -> None:
    other = tmp_path / "other"
    other.mkdir()
    make_library(other).close()
    drop(window.program.window, other / NAME)
    window.settle()
    dialog = window.program.tools.windows.merging.dialog
    assert dialog is not None
    assert "nothing to bring in" in dialog.said.text()


def test_files_are_chosen_told_about_and_brought_in(window: Window, tmp_path: Path) -> None:
    path = write(tmp_path / "a.jsonld", ODD)
    window.do("file.importAnnotations")
    chooser = controller(window).chooser
    assert isinstance(chooser, QFileDialog)
    assert "*.qdpx" in chooser.nameFilters()[0]
    chooser.filesSelected.emit([str(path)])
    chooser.reject()
    window.settle()
    dialog = controller(window).dialog
    assert dialog is not None
    assert dialog.said[0] == "Annotations that will be added: 2"
    assert "unanchored: 1" in dialog.said[1]
    assert [entry[0] for entry in entries(dialog)] == ["Unusable", "No article", "Unanchored"]
    assert entries(dialog)[2][2].startswith("春耕从一粒种子 开始 · no. 2 of")
    assert quotes(window) == []
    dialog.ok.click()
    window.settle()
    assert quotes(window) == ["市民走上新桥"]
    assert notice(window).text.startswith("Annotations added: 2 · ")
    assert notice(window).text.endswith(" · Undo with Ctrl+Z")
    assert notice(window).keep
    window.do("edit.undo")
    window.settle()
    assert quotes(window) == []
    assert "Import of Annotations" in window.program.actions["edit.redo"].text()


def test_notes_and_topics_alone_can_come_in(window: Window, tmp_path: Path) -> None:
    tags = [{"value": tag, "purpose": "tagging"} for tag in ("交通", "桥")]
    whole = w3c("", target=on_article(BRIDGE_ID), body=["全文", *tags])
    dialog = offered(window, write(tmp_path / "a.jsonld", whole))
    counted_ = "notes and replies (new: 1) · topics of articles (new: 2)"
    assert dialog.said == ("Annotations that will be added: 0", counted_)
    dialog.ok.click()
    window.settle()
    said = f"Annotations added: 0 · {counted_} · Undo with Ctrl+Z"
    assert (notice(window).text, notice(window).keep) == (said, False)


def test_a_style_that_is_not_here_is_told(window: Window, tmp_path: Path) -> None:
    marked = w3c("市民走上新桥", stylesheet={"label": "存疑"})
    dialog = offered(window, write(tmp_path / "a.jsonld", marked))
    assert dialog.said[1] == "their style is not here, so in another: 1"


def test_an_entry_shows_its_article(window: Window, tmp_path: Path) -> None:
    dialog = offered(window, write(tmp_path / "a.jsonld", ODD))
    model = dialog.list.model()
    dialog.list.activated.emit(model.index(0, 0))
    window.settle()
    assert window.shown() == "南岸新桥通车"
    dialog.list.setFocus()
    dialog.list.setCurrentIndex(model.index(2, 0))
    window.qtbot.keyClick(dialog.list, Qt.Key.Key_Return)
    window.settle()
    assert window.shown() == "春耕从一粒种子 开始"
    assert controller(window).dialog is dialog
    dialog.reject()
    window.settle()
    assert controller(window).dialog is None


@pytest.mark.parametrize(
    ("data", "said"),
    [(b"", "There are no annotations"), (b"{", "not valid JSON"), (b"x", "holds no")],
)
def test_a_file_that_cannot_be_used_says_why(
    window: Window, tmp_path: Path, data: bytes, said: str
) -> None:
    dialog = offered(window, write(tmp_path / "broken.json", data))
    assert dialog.said[0] == "Nothing will be added."
    assert said in dialog.said[1]
    assert not dialog.list.isVisible()
    assert not dialog.ok.isEnabled()


def test_columns_are_chosen_from_the_beginning_of_a_table(window: Window, tmp_path: Path) -> None:
    rows = [["甲列", "附注", "乙列"], ["市民走上新桥", "核对", "市民"], ["", "", ""]]
    dialog = offered(window, table(tmp_path / "a.csv", rows))
    assert dialog.said[0] == "Nothing will be added."
    boxes = dialog.columns.boxes
    assert [box.currentText() for box in boxes.values()] == [
        *("— not used —", "Note"),
        "— not used —",
    ]
    assert boxes["甲列"].accessibleName() == "What “甲列” holds"
    for column in ("乙列", "甲列"):
        boxes[column].setCurrentIndex(boxes[column].findData("quote"))
        boxes[column].activated.emit(boxes[column].currentIndex())
        window.settle()
    assert dialog.columns.mapping == (("甲列", "quote"), ("附注", "note"), ("乙列", ""))
    assert dialog.said[0] == "Annotations that will be added: 1"
    dialog.ok.click()
    window.settle()
    view = window.program.article.view
    assert view is not None
    assert [each.note for each in view.annotations] == ["核对"]


def test_columns_chosen_once_are_known_again(window: Window, tmp_path: Path) -> None:
    one = table(tmp_path / "a.csv", [["甲列", "乙列"], ["市民走上新桥", "核对"]])
    dialog = offered(window, one)
    box = dialog.columns.boxes["甲列"]
    box.setCurrentIndex(box.findData("quote"))
    box.activated.emit(box.currentIndex())
    window.settle()
    dialog.reject()
    assert offered(window, one).said[0] == "Nothing will be added."
    dialog = offered(window, one)
    box = dialog.columns.boxes["甲列"]
    box.setCurrentIndex(box.findData("quote"))
    box.activated.emit(box.currentIndex())
    window.settle()
    dialog.ok.click()
    window.settle()
    two = table(tmp_path / "b.csv", [["甲列", "乙列"], ["农技员", "再核"], ["种子站", "核"]])
    assert offered(window, two).said[0] == "Annotations that will be added: 2"


def test_a_table_of_unknown_columns_asks_for_them(window: Window, tmp_path: Path) -> None:
    dialog = offered(window, table(tmp_path / "a.csv", [["甲列", "乙列"], ["桥", "水"]]))
    assert dialog.said[1].startswith("Choose above which column")
    assert len(dialog.columns.boxes) == 2


def test_all_of_it_is_reached_by_keyboard(window: Window, tmp_path: Path) -> None:
    columns = [f"第{n}列" for n in range(12)]
    dialog = offered(window, table(tmp_path / "a.csv", [columns, ["桥"] * 12]))
    dialog.activateWindow()
    window.until(dialog.isActiveWindow)
    boxes = [*dialog.columns.boxes.values()]
    assert dialog.focusWidget() is boxes[0]
    for box in boxes[1:]:
        window.qtbot.keyClick(dialog.focusWidget(), Qt.Key.Key_Tab)
        assert dialog.focusWidget() is box
    assert dialog.columns.table.horizontalScrollBar().value() > 0
    boxes[0].setCurrentIndex(boxes[0].findData("quote"))
    boxes[0].activated.emit(boxes[0].currentIndex())
    window.settle()
    assert dialog.focusWidget() is boxes[-1]
    window.qtbot.keyClick(boxes[-1], Qt.Key.Key_Tab)
    assert dialog.focusWidget() is dialog.list


def test_one_bad_file_of_several_is_listed(window: Window, tmp_path: Path) -> None:
    good = write(tmp_path / "a.json", [w3c("市民走上"), 7])
    dialog = offered(window, good, write(tmp_path / "b.json", b"{"))
    named, broken = entries(dialog)
    assert named == [
        "Unusable",
        "This is not an annotation as W3C Web Annotation has them.",
        "a.json, no. 2",
    ]
    assert broken[0] == "Unusable"
    assert "not valid JSON" in broken[1]


def test_several_files_come_in_together(window: Window, tmp_path: Path) -> None:
    names = ["a", "b", "c", "d"]
    quotes_ = ["市民走上", "南岸新桥通车\n", "农技员", "种子站"]
    files = [
        write(tmp_path / f"{name}.json", w3c(quote, id=f"urn:x:{name}"))
        for name, quote in zip(names, quotes_, strict=True)
    ]
    dialog = offered(window, *files)
    assert dialog.said == ("Annotations that will be added: 4", "")
    assert not dialog.columns.isVisible()
    assert not dialog.list.isVisible()


def test_cancelled_work_says_so(window: Window, tmp_path: Path) -> None:
    dialog = offered(window, write(tmp_path / "a.json", w3c("市民走上新桥")))
    dialog.ordered.emit()
    controller(window).ask()  # while something comes in, nothing else is chosen
    controller(window).cancel()
    window.settle()
    said = notice(window).text
    assert said in {
        "The import was cancelled; nothing was added.",
        "Annotations added: 1 · Undo with Ctrl+Z",
    }
    assert not controller(window).running


def test_a_library_that_cannot_be_read_is_told(window: Window, tmp_path: Path) -> None:
    offered(window, write(tmp_path / "a.json", w3c("市民")))
    controller(window)._refuse(LibraryError("library-locked", path="x"))
    window.settle()
    assert controller(window).dialog is None
    assert isinstance(window.notices[-1], LibraryError)


def test_what_comes_late_finds_no_dialog(window: Window) -> None:
    made = controller(window)
    empty = Planned(ReceivingReport(counted([]), ()), {})
    made._show((None, empty))
    made._show_progress(Progress(1, 2, ""))
    made._refuse(LibraryError("library-locked", path="x"))
    made._map({})
    window.settle()
    assert made._said(ReceivingReport(counted([]), (), cancelled=True)).action == ""
    assert made._said(empty.report).text == "Annotations added: 0"


def test_progress_is_shown_until_the_plan_is_there(window: Window, tmp_path: Path) -> None:
    dialog = offered(window, write(tmp_path / "a.json", w3c("市民")))
    dialog.show_progress(Progress(1, 2, ""))
    assert not dialog.progress.isVisible()
    dialog.wait()
    dialog.show_progress(Progress(1, 2, ""))
    assert (dialog.progress.value(), dialog.progress.maximum()) == (1, 2)
    dialog.list.activated.emit(dialog.list.model().index(0, 0))
    assert not dialog.ok.isEnabled()


def test_very_many_entries_are_not_all_listed(window: Window, tmp_path: Path) -> None:
    dialog = offered(window, write(tmp_path / "a.json", w3c("市民")))
    reason = Reason("receive.equal")
    items = [
        ReceivedItem(outcome, "a", 1, "", "桥", BRIDGE_ID, reason)
        for outcome in (Outcome.EQUAL, Outcome.DIFFERENT, Outcome.NEW)
        for _ in range(LISTED - 1)
    ]
    report = ReceivingReport(counted(item.outcome for item in items), tuple(items))
    assert len(listed(report)) == LISTED
    dialog.show_plan(Planned(report, {}))
    assert dialog._more.isVisible()
    assert Changes() == Changes()
    window.translation.use(Language.CHINESE)
    dialog.show_plan(Planned(report, {}))
    assert dialog.said[0] == f"将添加批注 {LISTED - 1:,} 条"
