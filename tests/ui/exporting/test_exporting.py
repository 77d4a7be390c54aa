from pathlib import Path

import pytest
from PySide6.QtCore import QUrl
from PySide6.QtGui import QDesktopServices
from PySide6.QtWidgets import QFileDialog

from newsreader.core.errors import BadInputError
from newsreader.core.ids import IssueId, TagId
from newsreader.core.query import Selection
from newsreader.core.reports import ExportFormat
from newsreader.core.spans import Span
from newsreader.core.tag import TagCount
from newsreader.ui.dialogs.export import ExportDialog, ExportOffer
from newsreader.ui.exporting.controller import open_folder
from newsreader.ui.notices import Notice
from tests.support.builders import ISSUE_ID
from tests.support.window import Window

FORMATS = (
    ExportFormat("csv", "Table (CSV)", ".csv", "rows"),
    ExportFormat("markdown", "Markdown", ".md", "articles"),
)
OFFER = ExportOffer(
    FORMATS, (TagCount(TagId("b"), "桥", 2),), (IssueId("i"), "青禾日报"), "种子", Path("/nowhere")
)
BARE = ExportOffer(FORMATS, (), None, "", Path("/nowhere"))


@pytest.fixture
def dialog(window: Window) -> ExportDialog:
    return ExportDialog(OFFER, window.program.window)


def _export(window: Window, target: Path, format_id: str = "csv") -> None:
    window.do("file.export")
    dialog = window.program.tools.exporting.dialog
    assert dialog is not None
    ids = [item.id for item in dialog._offer.formats]
    dialog.format.setCurrentIndex(ids.index(format_id))
    dialog.target.setText(str(target))
    dialog.target.textEdited.emit(str(target))
    dialog.ok.click()
    window.settle()


@pytest.mark.parametrize(
    ("scope", "selection"),
    [
        ("issue", Selection(issue_id=IssueId("i"))),
        ("all", Selection()),
        ("tag", Selection(tag="桥")),
        ("query", Selection(query="种子")),
    ],
)
def test_what_is_chosen_is_ordered(dialog: ExportDialog, scope: str, selection: Selection) -> None:
    dialog.scopes[scope].setChecked(True)
    assert dialog.order().selection == selection


def test_without_an_issue_or_tags_the_whole_library_is_proposed(window: Window) -> None:
    dialog = ExportDialog(BARE, window.program.window)
    assert dialog.scopes["all"].isChecked()
    assert not dialog.scopes["issue"].isEnabled()
    assert not dialog.scopes["tag"].isEnabled()
    assert dialog.order().selection == Selection()


def test_the_name_follows_the_format_until_it_is_typed(dialog: ExportDialog) -> None:
    assert dialog.order().target.suffix == ".csv"
    dialog.format.setCurrentIndex(1)
    assert dialog.order().target.suffix == ".md"
    dialog.target.setText("/tmp/mine")
    dialog.target.textEdited.emit("/tmp/mine")
    dialog.format.setCurrentIndex(0)
    assert dialog.order().target == Path("/tmp/mine")


def test_ok_waits_for_a_name_and_a_query(dialog: ExportDialog) -> None:
    dialog.target.clear()
    assert not dialog.ok.isEnabled()
    dialog.target.setText("x.csv")
    dialog.query.textEdited.emit("")
    assert dialog.scopes["query"].isChecked()
    dialog.query.setText(" ")
    assert not dialog.ok.isEnabled()
    dialog.tag.activated.emit(0)
    assert dialog.scopes["tag"].isChecked()
    assert dialog.ok.isEnabled()


def test_the_target_is_chosen_in_a_dialog(dialog: ExportDialog) -> None:
    dialog._browse()
    chooser = dialog.findChild(QFileDialog)
    assert isinstance(chooser, QFileDialog)
    chooser.fileSelected.emit("/tmp/chosen.csv")
    chooser.close()
    assert dialog.order().target == Path("/tmp/chosen.csv")


def test_annotations_are_written_and_the_folder_is_offered(
    window: Window, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    opened: list[QUrl] = []
    monkeypatch.setattr(QDesktopServices, "openUrl", opened.append)
    window.program.article.text.select(Span(0, 4))
    window.do("annotation.highlight")
    target = tmp_path / "out.csv"
    _export(window, target)
    assert "南岸新桥" in target.read_text(encoding="utf-8-sig")
    notice = window.notices[-1]
    assert isinstance(notice, Notice)
    assert notice.text == f"1 annotation written to {target}"
    window.program.window.notices.button.click()
    assert opened == [QUrl.fromLocalFile(str(tmp_path))]
    assert window.settings.text("export.folder") == str(tmp_path)


def test_nothing_to_export_is_a_sentence_and_no_file(window: Window, tmp_path: Path) -> None:
    _export(window, tmp_path / "out.csv")
    assert isinstance(window.notices[-1], BadInputError)
    assert not (tmp_path / "out.csv").exists()


def test_the_dialog_proposes_issue_and_query(window: Window) -> None:
    window.program.window.search_field.setText("种子")
    window.do("file.export")
    dialog = window.program.tools.exporting.dialog
    assert dialog is not None
    assert dialog.order().selection == Selection(issue_id=ISSUE_ID)
    assert dialog.query.text() == "种子"
    dialog.reject()


def test_without_an_article_there_is_no_issue(empty_window: Window) -> None:
    empty_window.do("file.export")
    dialog = empty_window.program.tools.exporting.dialog
    assert dialog is not None
    assert dialog.order().selection == Selection()
    dialog.reject()


def test_a_cancelled_export_writes_nothing(window: Window, tmp_path: Path) -> None:
    window.program.article.text.select(Span(0, 4))
    window.do("annotation.highlight")
    window.do("file.export")
    dialog = window.program.tools.exporting.dialog
    assert dialog is not None
    dialog.target.setText(str(tmp_path / "out.csv"))
    dialog.ok.click()
    window.program.window.progress.cancelled.emit()
    window.settle()
    written = (tmp_path / "out.csv").exists()
    assert written or "cancelled" in str(window.notices[-1])


def test_a_folder_is_opened_as_a_local_file(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(QDesktopServices, "openUrl", lambda url: url.isLocalFile())
    assert open_folder(Path("/tmp"))
