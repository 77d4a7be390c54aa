from dataclasses import replace
from pathlib import Path

import pytest
from PySide6.QtCore import Qt, QUrl
from PySide6.QtGui import QDesktopServices, QPalette, QStandardItemModel
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QFileDialog, QPushButton

from newsreader.core.dossier import Dossier, DossierCount
from newsreader.core.errors import BadInputError, MachineError
from newsreader.core.ids import AnnotationId, ArticleId, CollectionId, IssueId, TagId
from newsreader.core.query import Omission, Selection
from newsreader.core.reports import Audience, ExportFormat
from newsreader.core.spans import Span
from newsreader.core.tag import TagCount
from newsreader.services.library import Library
from newsreader.ui.exporting.controller import open_folder
from newsreader.ui.exporting.dialog import ExportDialog
from newsreader.ui.exporting.order import ExportOffer, ExportOrder
from newsreader.ui.exporting.scope import Scope
from newsreader.ui.notices import Notice
from newsreader.ui.theme import contrast
from tests.support.builders import BRIDGE_ID, ISSUE_ID, SEED_ID
from tests.support.window import Window

FORMATS = (
    ExportFormat("csv", "Table (CSV)", ".csv", "rows"),
    ExportFormat("markdown", "Markdown", ".md", "articles"),
    ExportFormat("csvw", "Table with description (CSVW)", "", "a folder"),
)
OFFER = ExportOffer(
    FORMATS,
    (TagCount(TagId("b"), "桥", 2),),
    ("甲", ""),
    (DossierCount(Dossier(CollectionId("c"), "桥梁"), "桥梁", 3),),
    (ArticleId("a"), "南岸新桥"),
    (IssueId("i"), "青禾日报"),
    (ArticleId("b"), ArticleId("c")),
    (AnnotationId("x"),),
    "种子",
    Path("/nowhere"),
)
BARE = ExportOffer(FORMATS, folder=Path("/nowhere"))


@pytest.fixture
def dialog(window: Window) -> ExportDialog:
    return ExportDialog(OFFER, (), window.program.window)


def _opened(window: Window) -> ExportDialog:
    window.do("file.export")
    dialog = window.program.tools.exporting.dialog
    assert dialog is not None
    return dialog


def _export(window: Window, target: Path, format_id: str = "csv") -> None:
    dialog = _opened(window)
    dialog.formats.choose(format_id)
    dialog.target.setText(str(target))
    dialog.target.textEdited.emit(str(target))
    dialog.ok.click()
    window.settle()


@pytest.mark.parametrize(
    ("scope", "value", "selection"),
    [
        (Scope.ARTICLE, "", Selection(articles=frozenset({ArticleId("a")}))),
        (Scope.ISSUE, "", Selection(issue_id=IssueId("i"))),
        (Scope.CHOSEN, "", Selection(articles=frozenset({ArticleId("b"), ArticleId("c")}))),
        (Scope.MARKED, "", Selection(annotations=frozenset({AnnotationId("x")}))),
        (Scope.ALL, "", Selection()),
        (Scope.COLLECTION, "c", Selection(collection=CollectionId("c"))),
        (Scope.TAG, "桥", Selection(tag="桥")),
        (Scope.PERSON, "甲", Selection(creator="甲")),
        (Scope.QUERY, "种子 桥", Selection(query="种子 桥")),
        (Scope.PERIOD, "1978 .. 1979-03", Selection(query="date:1978..1979-03")),
    ],
)
def test_what_is_chosen_is_ordered(
    dialog: ExportDialog, scope: Scope, value: str, selection: Selection
) -> None:
    dialog.scope.choose(scope, value)
    assert dialog.order().selection == selection
    assert dialog.ok.isEnabled()


def test_where_nothing_is_shown_all_annotations_are_proposed(window: Window) -> None:
    dialog = ExportDialog(BARE, (), window.program.window)
    assert dialog.order().selection == Selection()
    for scope in (Scope.ARTICLE, Scope.ISSUE, Scope.CHOSEN, Scope.TAG, Scope.PERSON):
        dialog.scope.choose(scope)
        assert dialog.scope.chosen is Scope.ALL


def test_the_name_follows_the_format_until_it_is_typed(dialog: ExportDialog) -> None:
    assert dialog.order().target.suffix == ".csv"
    dialog.formats.choose("markdown")
    assert dialog.order().target.suffix == ".md"
    dialog.formats.choose("csvw")
    assert dialog.order().target.name == "newsreader-export-csvw"
    dialog.target.setText("/tmp/mine")
    dialog.target.textEdited.emit("/tmp/mine")
    dialog.formats.choose("csv")
    assert dialog.order().target == Path("/tmp/mine")


def test_ok_waits_for_a_name_and_a_query(dialog: ExportDialog) -> None:
    dialog.target.clear()
    assert not dialog.ok.isEnabled()
    dialog.target.setText("x.csv")
    for scope in (Scope.QUERY, Scope.PERIOD):
        dialog.scope.choose(scope, " ")
        assert not dialog.ok.isEnabled()
    dialog.scope.choose(Scope.PERIOD, "2024-13")
    dialog.ask_preview()
    assert dialog.preview.count.text() == "This is no day, month or year, nor a range of them."
    assert not dialog.ok.isEnabled()
    dialog.scope.choose(Scope.PERIOD, "1978 .. 1979-03")
    assert dialog.scope.problem == ""
    assert dialog.ok.isEnabled()
    dialog.scope.choose(Scope.TAG, "桥")
    assert dialog.ok.isEnabled()


def test_what_is_there_already_and_what_a_folder_is_are_said(
    dialog: ExportDialog, tmp_path: Path
) -> None:
    assert dialog._replaced.isHidden()
    (tmp_path / "a.csv").touch()
    dialog.target.setText(str(tmp_path / "a.csv"))
    assert "it will be replaced." in dialog._replaced.text()
    dialog.target.setText("\0")
    assert dialog._replaced.isHidden()
    site = replace(OFFER, formats=(ExportFormat("html", "Site", "", "pages"),))
    assert ".zip" in ExportDialog(site, (), dialog)._replaced.text()


def test_what_does_not_give_way_is_named_at_once(
    window: Window, library_path: Path, tmp_path: Path
) -> None:
    dialog, target = _opened(window), tmp_path / "target"
    target.mkdir()

    def said(format_id: str, path: Path) -> tuple[str, bool]:
        dialog.formats.choose(format_id)
        dialog.target.clear()
        dialog.target.setText(str(path))
        return dialog._replaced.text(), dialog.ok.isEnabled()

    assert said("csv", target) == ("“target” is a folder; give a file name.", False)
    assert said("bundle", target)[1] is False
    for format_id in ("csv", "csvw", "bundle"):
        text, enabled = said(format_id, tmp_path / "none" / "deeper" / "a")
        assert f"There is no folder “{tmp_path / 'none'}”; make it" in text
        assert not enabled
    text, enabled = said("csv", library_path)
    assert "is not overwritten" in text
    assert not enabled
    assert said("csv", tmp_path / "\0") == ("", True)
    assert said("csvw", target) == (
        "A folder of files; with a name that ends in .zip, one archive.",
        True,
    )
    (target / "mine").touch()
    text, enabled = said("csvw", target)
    assert "holds other files" in text
    assert not enabled
    (target / ".newsreader-export").touch()
    text, enabled = said("csvw", target)
    assert "unless it was changed" in text
    assert enabled
    dialog.target.setText(" ")
    assert not dialog.ok.isEnabled()
    dialog.reject()


def test_ok_waits_while_there_is_nothing_to_export(window: Window, tmp_path: Path) -> None:
    dialog = _opened(window)
    dialog.formats.choose("csv")
    dialog.target.setText(str(tmp_path / "a.csv"))
    window.until(lambda: not dialog.ok.isEnabled())
    assert "nothing" in dialog.preview.count.text().lower()
    dialog.formats.choose("markdown")
    assert dialog.ok.isEnabled()
    dialog.reject()


def test_formats_stand_under_those_who_ask_for_them(window: Window) -> None:
    formats = (*FORMATS, ExportFormat("ris", "RIS", ".ris", "x", Audience.CITATIONS))
    dialog = ExportDialog(replace(OFFER, formats=formats), (), window.program.window)
    rows = [dialog.formats.item(row).text() for row in range(dialog.formats.count())]
    assert rows == ["For everyone", *(each.title for each in FORMATS), "Citations", "RIS"]
    heading, palette = dialog.formats.item(0).foreground().color(), dialog.formats.palette()
    assert contrast(heading, palette.color(QPalette.ColorRole.Base)) >= 4.5
    dialog.formats.choose("no such format")
    assert dialog.formats.chosen.id == "csv"
    for key, id_ in (("End", "ris"), ("Home", "csv")):
        QTest.keyClick(dialog.formats, Qt.Key[f"Key_{key}"])
        assert dialog.formats.chosen.id == id_


def test_a_field_of_one_line_is_no_higher(dialog: ExportDialog, window: Window) -> None:
    dialog.scope.choose(Scope.QUERY, "桥")
    dialog.open()
    window.settle()
    assert dialog.scope.query.height() <= dialog.scope.scope.height() + 4


def test_tab_leads_past_browse_before_it_exports(dialog: ExportDialog) -> None:
    browse = dialog.target.nextInFocusChain()
    assert isinstance(browse, QPushButton)
    assert browse.text() == "Browse…"


def test_the_beginning_of_the_file_is_shown(window: Window) -> None:
    window.program.article.text.select(Span(0, 4))
    window.do("annotation.highlight")
    dialog = _opened(window)
    window.settle()
    assert dialog.preview.count.text() == "Articles: 2 · Annotations: 1"
    dialog.formats.choose("csv")
    window.until(lambda: "南岸新桥" in dialog.preview.text.toPlainText())
    dialog.scope.choose(Scope.QUERY, "没有此词")
    window.until(lambda: "nothing" in dialog.preview.count.text().lower())
    assert dialog.preview.text.toPlainText() == ""
    assert not dialog.ok.isEnabled()
    dialog.scope.choose(Scope.QUERY, "新桥")
    assert dialog.preview.count.text() == "Counting…"
    assert dialog.ok.isEnabled()
    dialog.scope.choose(Scope.QUERY, "")
    window.until(lambda: dialog.preview.count.text() == "")
    dialog.reject()
    assert window.program.tools.exporting.dialog is None


def test_a_profile_is_kept_used_and_forgotten(window: Window, tmp_path: Path) -> None:
    dialog = _opened(window)
    dialog.formats.choose("csv")
    dialog.scope.choose(Scope.QUERY, "种子")
    dialog.options.boxes[Omission.NAMES].setChecked(False)
    dialog._use_target(str(tmp_path / "种子.csv"))
    for name in (" ", "每月"):
        dialog.keep.click()
        assert dialog.naming is not None
        dialog.naming.textValueSelected.emit(name)
        dialog.naming.close()
    dialog.reject()
    again = _opened(window)
    again.profile.setCurrentIndex(1)
    again.profile.activated.emit(1)
    assert again.profile.currentText() == "每月"
    order = again.order()
    assert (order.format_id, order.target.name) == ("csv", "种子.csv")
    assert order.selection == Selection(query="种子", without=frozenset({Omission.NAMES}))
    again.formats.choose("bundle")
    assert not again.selection.without
    again.forget.click()
    assert again.profile.count() == 1
    assert not again.forget.isEnabled()
    again.reject()


def test_what_is_left_out_stays_so_past_a_format_that_is_whole(window: Window) -> None:
    dialog = _opened(window)
    dialog.options.boxes[Omission.NAMES].setChecked(False)
    for format_id, without in (("bundle", set[Omission]()), ("csv", {Omission.NAMES})):
        dialog.formats.choose(format_id)
        assert dialog.order().selection.without == without
        assert dialog.options.isEnabled() is bool(without)
    dialog.reject()


def test_what_was_refused_is_refused_again(window: Window) -> None:
    dialog = _opened(window)
    dialog.formats.choose("csv")
    window.until(lambda: "nothing" in dialog.preview.count.text().lower())
    for format_id in ("markdown", "csv"):
        dialog.formats.choose(format_id)
    window.until(lambda: "nothing" in dialog.preview.count.text().lower())
    assert not dialog.ok.isEnabled()
    dialog.reject()


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
    assert notice.text.splitlines() == [
        f"1 annotation written to {target}",
        "Articles without annotations are not in the file: 1.",
        "The texts of the articles are not in the file (articles: 2).",
        "And 1 more, under “What Is Missing”.",
    ]
    bar = window.program.window.notices
    bar.more.click()
    missing = window.program.tools.exporting.missing
    assert missing is not None
    assert missing.headline == f"1 annotation written to {target}"
    assert missing.text.splitlines()[-1].startswith("Who wrote the articles")
    missing.close()
    assert bar.isVisible()
    window.program.window.notices.button.click()
    assert opened == [QUrl.fromLocalFile(str(tmp_path))]
    assert window.settings.text("export.folder") == str(tmp_path)


def test_nothing_to_export_is_a_sentence_and_no_file(window: Window, tmp_path: Path) -> None:
    _export(window, tmp_path / "out.csv")
    assert isinstance(window.notices[-1], BadInputError)
    assert not (tmp_path / "out.csv").exists()


def test_the_dialog_proposes_what_is_shown_searched_and_selected(window: Window) -> None:
    window.search("。")
    window.program.tools.results.list.selectAll()
    dialog = _opened(window)
    assert dialog.order().selection == Selection(issue_id=ISSUE_ID)
    assert dialog.scope.query.text() == "。"
    dialog.scope.choose(Scope.CHOSEN)
    assert dialog.order().selection == Selection(articles=frozenset({BRIDGE_ID, SEED_ID}))
    dialog.reject()


def test_without_an_article_there_is_no_issue(empty_window: Window) -> None:
    dialog = _opened(empty_window)
    assert dialog.order().selection == Selection()
    dialog.reject()


def test_a_cancelled_export_writes_nothing(window: Window, tmp_path: Path) -> None:
    window.program.article.text.select(Span(0, 4))
    window.do("annotation.highlight")
    dialog = _opened(window)
    dialog.formats.choose("csv")
    dialog.target.setText(str(tmp_path / "out.csv"))
    dialog.ok.click()
    window.program.window.progress.stop()
    window.settle()
    written = (tmp_path / "out.csv").exists()
    assert written != ("cancelled" in str(window.notices[-1]))


def test_one_export_follows_another(window: Window, tmp_path: Path) -> None:
    window.program.article.text.select(Span(0, 4))
    window.do("annotation.highlight")
    exporting = window.program.tools.exporting
    missing = tmp_path / "missing" / "b.csv"
    for target in (tmp_path / "a.csv", missing, tmp_path / "c.csv"):
        exporting.export(ExportOrder("csv", target, Selection()))
    window.program.window.progress.stop()  # the first of them
    window.settle()
    assert not exporting.running
    assert (tmp_path / "c.csv").exists()
    _, second, third = window.notices[-3:]
    assert isinstance(second, MachineError)
    assert "c.csv" in str(third)


def test_a_folder_is_opened_as_a_local_file(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(QDesktopServices, "openUrl", lambda url: url.isLocalFile())
    assert open_folder(Path("/tmp"))


def test_a_bundle_takes_the_whole_library_or_an_issue(window: Window, tmp_path: Path) -> None:
    dialog = _opened(window)
    former = dialog.scope.chosen
    dialog.formats.choose("bundle")
    assert dialog.scope.chosen is Scope.ALL
    assert dialog.scope.scope.currentText() == "The whole library"
    model = dialog.scope.scope.model()
    assert isinstance(model, QStandardItemModel)
    offered = [
        dialog.scope.scope.itemData(row)
        for row in range(model.rowCount())
        if model.item(row).isEnabled()
    ]
    assert offered == [Scope.ISSUE, Scope.ALL]
    dialog.ask_preview()
    window.settle()
    assert dialog.preview.count.text() == "Articles: 2 · Annotations: 0"
    dialog.formats.choose("csv")
    assert dialog.scope.chosen is former
    assert all(model.item(row).isEnabled() for row in range(model.rowCount()))
    dialog.reject()
    target = tmp_path / "all.zip"
    _export(window, target, "bundle")
    with Library.open(tmp_path / "new.db") as library:
        library.merging.merge(target)
        assert len(library.reading.articles()) == 2
