"""Import as a conversation: what is shown before, and what becomes of what is decided."""

from collections.abc import Iterator
from pathlib import Path

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from pytestqt.qtbot import QtBot

from newsreader.core.anchor import anchor_at
from newsreader.core.ids import IssueId
from newsreader.core.masthead import Masthead
from newsreader.core.new_annotation import NewAnnotation
from newsreader.core.progress import Progress
from newsreader.core.spans import Span
from newsreader.services.deciding import OtherText
from newsreader.services.library import Library
from newsreader.ui.importing import reading
from newsreader.ui.notices import Notice
from tests.support.builders import BRIDGE_ID, ISSUE_ID, ISSUE_TEXT
from tests.support.importing import TABLE, Preview, drop, offer, write_issue, write_issues
from tests.support.window import Window


@pytest.fixture
def other(tmp_path: Path) -> Path:
    """Write another text of the issue in the library."""
    return write_issue(tmp_path, "other.txt", ("连声称好", "都说好"))


@pytest.fixture
def table(tmp_path: Path) -> Path:
    path = tmp_path / "table.csv"
    path.write_text(TABLE, encoding="utf-8")
    return path


@pytest.fixture
def shown(window: Window, tmp_path: Path) -> Iterator[Preview]:
    """Show the preview of one new issue."""
    preview = offer(window, *write_issues(tmp_path, "new.txt"))
    yield preview
    if window.program.tools.importing.preview:
        preview.dialog.reject()


def _summary(window: Window) -> str:
    notice = window.notices[-1]
    assert isinstance(notice, Notice)
    return notice.text


def _stored(window: Window, issue: str) -> Masthead:
    with Library.open(window.program.path, read_only=True) as library:
        return library.reading.issue(IssueId(issue)).masthead


def test_every_state_has_its_row_and_its_sentence(
    window: Window, tmp_path: Path, other: Path
) -> None:
    (tmp_path / "empty.txt").touch()
    same = write_issue(tmp_path, "same.txt")
    new, twice = write_issues(tmp_path, "new.txt"), tmp_path / "twice.txt"
    twice.write_bytes(new[0].read_bytes())
    preview = offer(window, *new, twice, same, other, tmp_path / "empty.txt")
    assert [row.split(", ", 1)[1] for row in preview.rows] == [
        "New, new.txt",
        "Twice, twice.txt",
        "In the library, same.txt",
        "Other text, kept beside, other.txt",
        "Cannot be read, The file is empty; choose one with the text of an issue.",
    ]
    sentences = set[str]()
    for name in ("new.txt", "twice.txt", "same.txt", "other.txt", "empty.txt"):
        preview.choose(name)
        sentences.add(preview.dialog.parts.view.sentence.text())
    assert len(sentences) == 5
    assert not preview.dialog.grab().isNull()
    counted = "1 new, 1 twice, 1 in the library already, 1 in another text, 1 cannot be read"
    assert preview.state == counted
    assert preview.button == "Import 2 Issues"
    preview.accept()
    assert _summary(window).startswith("2 issues imported")


def test_the_issue_chosen_is_shown_with_all_it_holds(shown: Preview) -> None:
    view = shown.dialog.parts.view
    assert view.masthead.fields["publication"].text() == "青禾日报"
    assert view.masthead.fields["page_count"].text() == "4"
    articles = view.articles.model()
    assert articles.index(0, 0).data().startswith("南岸新桥通车, p. 1 · 记者 林小满 · ")
    doubts = view.doubts.model()
    words = [doubts.index(row, 0).data() for row in range(doubts.rowCount())]
    assert any("“选种。” · p. 1 · 春耕从一粒种子 开始" in each for each in words)
    assert view.text.toPlainText() == ISSUE_TEXT.replace("1204", "2000").replace("3月5日", "3月6日")
    assert "南岸" in articles.index(0, 0).data(Qt.ItemDataRole.ToolTipRole)
    assert articles.index(0, 0).data(Qt.ItemDataRole.DecorationRole) is None
    assert not shown.dialog.grab().isNull()


def test_enter_imports(shown: Preview) -> None:
    window = shown.window
    assert shown.button == "Import 1 Issue"
    QTest.keyClick(shown.dialog.parts.list, Qt.Key.Key_Return)
    window.settle()
    assert _summary(window).startswith("1 issue imported")


def test_esc_imports_nothing_and_the_size_is_kept(shown: Preview) -> None:
    shown.dialog.resize(1010, 700)
    QTest.keyClick(shown.dialog, Qt.Key.Key_Escape)
    shown.window.settle()
    assert not shown.window.notices
    assert shown.window.settings.numbers("import.size") == (1010, 700)


def test_edited_fields_are_marked_stored_and_reset(shown: Preview) -> None:
    form = shown.dialog.parts.view.masthead
    shown.type("publication", "ABC")
    shown.type("number", "7")
    shown.type("page_count", "8")
    assert form.fields["publication"].accessibleDescription() == "Printed: 青禾日报"
    assert shown.rows == ["ABC 2031-03-06, New, new.txt"]
    assert form.resets["number"].isVisible()
    form.resets["number"].click()
    assert form.fields["number"].text() == "2000"
    assert not form.resets["number"].isVisible()
    issue = shown.dialog.current
    assert issue is not None
    assert issue.issue is not None
    shown.accept()
    masthead = _stored(shown.window, issue.issue.id)
    assert (masthead.publication, masthead.number, masthead.page_count) == ("ABC", "2000", 8)


@pytest.mark.parametrize(
    ("field", "wrong", "right"),
    [("date", "2031-02-30", "2031-02-28"), ("page_count", "four", "")],
)
def test_wrong_fields_hold_the_import_back(
    shown: Preview, field: str, wrong: str, right: str
) -> None:
    shown.type(field, wrong)
    assert shown.button == "(Import 1 Issue)"
    assert shown.state.count("\n") == 1
    shown.type(field, right)
    assert shown.button == "Import 1 Issue"
    assert shown.state == "1 new"


def test_an_edited_date_changes_how_an_issue_stands(shown: Preview) -> None:
    shown.type("date", "2031-03-05")
    assert "Other text" in shown.rows[0]
    assert shown.dialog.parts.view.choice.isVisible()
    shown.dialog.parts.view.masthead.resets["date"].click()
    shown.settle()
    assert "New" in shown.rows[0]
    assert not shown.dialog.offer.decisions.mastheads


def test_another_text_is_skipped(window: Window, other: Path) -> None:
    preview = offer(window, other)
    preview.dialog.parts.view.choice.buttons[OtherText.SKIP].click()
    assert "skipped" in preview.rows[0]
    assert preview.button == "(Import)"
    assert "Nothing of this" in preview.state
    preview.dialog.add(write_issues(other.parent, "new.txt"))
    preview.settle()
    preview.accept()
    assert _summary(window).endswith("1 skipped")


def test_another_text_becomes_the_new_version(window: Window, other: Path) -> None:
    with Library.open(window.program.path) as library:
        text = library.reading.article(BRIDGE_ID).text
        library.annotating.add(NewAnnotation(BRIDGE_ID, anchor_at(text, Span(0, 4))))
    preview = offer(window, other)
    preview.dialog.parts.view.choice.buttons[OtherText.INSTEAD].click()
    preview.accept()
    with Library.open(window.program.path, read_only=True) as library:
        (issue,) = library.reading.issues()
        assert issue.id != ISSUE_ID
        assert sum(article.annotations for article in library.reading.articles(issue.id)) == 1
    assert window.program.actions["edit.undo"].text() == "&Undo New Version"
    window.do("edit.undo")
    with Library.open(window.program.path, read_only=True) as library:
        assert len(library.reading.issues()) == 2


def test_one_choice_holds_for_all(window: Window, tmp_path: Path, other: Path) -> None:
    third = write_issue(tmp_path, "third.txt", ("连声称好", "齐声称好"))
    preview = offer(window, other, third)
    choice = preview.dialog.parts.view.choice
    choice.buttons[OtherText.SKIP].click()
    choice.for_all.click()
    assert all("skipped" in row for row in preview.rows)
    assert preview.dialog.offer.decisions.rest is OtherText.SKIP
    preview.dialog.reject()


def test_of_several_new_versions_the_last_one_stays(
    window: Window, tmp_path: Path, other: Path
) -> None:
    third = write_issue(tmp_path, "third.txt", ("连声称好", "齐声称好"))
    preview = offer(window, other, third)
    choice = preview.dialog.parts.view.choice
    choice.buttons[OtherText.INSTEAD].click()
    choice.for_all.click()
    preview.accept()
    assert _summary(window).startswith("2 issues imported")
    with Library.open(window.program.path, read_only=True) as library:
        (issue,) = library.reading.issues()
        article = library.reading.articles(issue.id)[0].id
        assert "齐声称好" in library.reading.article(article).text


def test_columns_are_chosen_and_remembered(window: Window, table: Path) -> None:
    preview = offer(window, table)
    assert "which column" in preview.rows[0]
    form = preview.dialog.parts.view.columns
    assert form.boxes["title"].currentText() == "题名"
    assert (form.table.rowCount(), form.table.item(0, 1).text()) == (2, "新桥通车")
    preview.take("date", "丙")
    preview.take("text", "丙")
    assert form.boxes["date"].currentData() == ""
    preview.take("text", "甲")
    preview.take("date", "丙")
    assert [row.split(",")[0] for row in preview.rows] == ["2031-04-05", "2031-04-06"]
    preview.accept()
    assert _summary(window).startswith("2 issues imported")
    again = table.with_name("again.csv")
    again.write_text(TABLE.replace("农技员", "技术员"), encoding="utf-8")
    later = offer(window, again)
    assert later.button == "Import 1 Issue"
    later.dialog.reject()


def test_an_unsure_encoding_is_chosen(window: Window, tmp_path: Path) -> None:
    path = tmp_path / "big5.txt"
    path.write_bytes("中國青禾日報社論\n\n市民走上新橋，連聲稱好。\n".encode("big5"))
    preview = offer(window, path)
    view = preview.dialog.parts.view
    assert view.encoding.isVisible()
    assert view.encoding.currentText() == "big5hkscs:  中國青禾日報社論"
    for encoding, right in (("gb18030", False), ("big5hkscs", True)):
        view.encoding.setCurrentIndex(view.encoding.findData(encoding))
        view.encoding.activated.emit(view.encoding.currentIndex())
        preview.settle()
        assert view.encoding.currentData() == encoding
        assert ("市民走上新橋" in view.text.toPlainText()) is right
    preview.accept()
    assert _summary(window).startswith("1 issue imported")


def test_of_many_files_the_first_are_shown_and_all_come_in(
    empty_window: Window, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(reading, "SOURCES", 3)
    (tmp_path / "many").mkdir()
    write_issues(tmp_path / "many", *(f"{n}.txt" for n in range(7)))
    preview = offer(empty_window, tmp_path / "many")
    assert len(preview.rows) == 3
    assert preview.state == ("3 new; and 4 more files, which will be read when they are imported")
    assert preview.button == "Import All"
    preview.accept()
    assert _summary(empty_window).startswith("7 issues imported")
    assert sum("No. 200" in row for row in empty_window.rows()) == 7


def test_of_many_issues_in_a_file_the_first_are_shown(
    window: Window, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr("newsreader.services.previewing.ISSUES", 1)
    path = tmp_path / "days.csv"
    path.write_text(TABLE.replace("甲", "正文").replace("丙", "日期"), encoding="utf-8")
    preview = offer(window, path)
    assert preview.state == "1 new; and 1 more issue of these files"
    preview.accept()
    assert _summary(window).startswith("2 issues imported")


def test_reading_can_be_stopped(empty_window: Window, tmp_path: Path) -> None:
    paths = write_issues(tmp_path, *(f"{n}.txt" for n in range(60)))
    importing = empty_window.program.tools.importing
    importing.offer(paths)
    dialog = importing.preview
    assert dialog is not None
    assert dialog.parts.stop.isVisible()
    assert not dialog.parts.ok.isEnabled()
    dialog.parts.stop.click()
    preview = Preview(empty_window)
    assert "which will be read" in preview.state
    assert not dialog.parts.stop.isVisible()
    dialog.reject()


def test_reading_can_be_stopped_in_the_middle_of_a_file(
    empty_window: Window, tmp_path: Path
) -> None:
    (tmp_path / "long.txt").write_text("标题\n\n正文。\n\n" * 50_000, encoding="utf-8")
    importing = empty_window.program.tools.importing
    importing.offer([tmp_path / "long.txt"])
    dialog = importing.preview
    assert dialog is not None
    shown: list[Progress] = []
    dialog.reader.progressed.connect(shown.append)
    empty_window.until(lambda: len(shown) > 5)
    dialog.parts.stop.click()
    preview = Preview(empty_window)
    assert "which will be read" in preview.state
    assert 0 < shown[-1].share < 1
    dialog.reject()


def test_leaving_while_it_reads_leaves_nothing_behind(window: Window, tmp_path: Path) -> None:
    importing = window.program.tools.importing
    importing.offer(write_issues(tmp_path, *(f"{n}.txt" for n in range(30))))
    assert importing.preview is not None
    importing.preview.reject()
    window.settle()
    assert not window.notices
    assert importing.preview is None


def test_further_files_are_dropped_on_the_preview(shown: Preview, tmp_path: Path) -> None:
    more = write_issues(tmp_path, "0.txt", "1.txt")[1:]
    drop(shown.dialog, *more)
    shown.settle()
    assert len(shown.rows) == 2
    shown.window.program.tools.importing.offer(more)
    shown.settle()
    assert len(shown.rows) == 2
    drop(shown.dialog)
    assert shown.button == "Import 2 Issues"


def test_what_is_added_while_it_reads_is_read_afterwards(window: Window, tmp_path: Path) -> None:
    first, second = write_issues(tmp_path, "0.txt", "1.txt")
    importing = window.program.tools.importing
    importing.offer([first])
    importing.offer([second])
    preview = Preview(window)
    assert len(preview.rows) == 2
    preview.dialog.reject()


def test_a_preview_while_an_import_runs_says_so(empty_window: Window, tmp_path: Path) -> None:
    first, second = write_issues(tmp_path, "0.txt", "1.txt")
    importing = empty_window.program.tools.importing
    importing.import_paths([first])
    importing.offer([second])
    assert importing.preview is not None
    assert "under way" in importing.preview.parts.state.text()
    preview = Preview(empty_window)
    preview.accept()
    assert "2 issues" not in _summary(empty_window)
    assert sum("No. 200" in row for row in empty_window.rows()) == 2


def test_without_the_preview_files_come_in_at_once(shown: Preview, tmp_path: Path) -> None:
    window = shown.window
    shown.dialog.parts.first.click()
    assert not window.program.actions["file.importPreview"].isChecked()
    assert window.settings.number("import.preview") == 0
    shown.dialog.reject()
    drop(window.program.window, *write_issues(tmp_path, "0.txt"))
    window.settle()
    assert _summary(window).startswith("1 issue imported")
    window.do("file.importPreview")
    assert window.settings.number("import.preview") == 1


def test_a_library_that_cannot_be_written_says_so(
    library_path: Path, tmp_path: Path, qtbot: QtBot, monkeypatch: pytest.MonkeyPatch
) -> None:
    window = Window(library_path, qtbot).start()
    monkeypatch.setattr(Library, "read_only", True)
    preview = offer(window, *write_issues(tmp_path, "new.txt"))
    window.until(lambda: "cannot be written" in preview.state)
    assert preview.button == "(Import 1 Issue)"
    preview.dialog.reject()
    window.close()


def test_a_library_that_fails_while_previewing_says_so(window: Window, tmp_path: Path) -> None:
    paths = write_issues(tmp_path, "new.txt")
    library = window.program.path
    content = library.read_bytes()
    library.write_bytes(b"no library any more")
    preview = offer(window, *paths)
    library.write_bytes(content)
    assert preview.button.startswith("(")
    assert preview.state
    preview.dialog.reject()


def test_a_folder_without_issues_is_named(window: Window, tmp_path: Path) -> None:
    (tmp_path / "bare").mkdir()
    preview = offer(window, tmp_path / "bare")
    assert "Cannot be read" in preview.rows[0]
    assert preview.button == "(Import)"
    preview.dialog.reject()
    window.program.tools.importing.offer([])
    assert window.program.tools.importing.preview is None


def test_closing_the_window_ends_the_preview(window: Window, tmp_path: Path) -> None:
    window.program.tools.importing.offer(write_issues(tmp_path, *(f"{n}.txt" for n in range(9))))
    window.program.window.close()
    assert window.program.tools.importing.preview is None
