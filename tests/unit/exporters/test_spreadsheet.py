"""The workbook says in another program what the library says, and runs nothing."""

from pathlib import Path

import openpyxl
import pytest
from openpyxl.utils.escape import unescape

from newsreader.core.collection import Collection
from newsreader.exporters.spreadsheet import Spreadsheet, pieces
from newsreader.exporters.workbook import CELL
from tests.support.awkward import awkward
from tests.support.collections import everything, noted, put, styled
from tests.support.exported import changed
from tests.support.validators import open_xml_errors

Table = list[dict[str, str]]


def read(collection: Collection, path: Path) -> dict[str, Table]:
    """Let another program read the workbook: rows by sheet, every cell a text or a number."""
    book = openpyxl.load_workbook(put(Spreadsheet(), collection, path / "a.xlsx"))
    return {sheet.title: _rows(sheet) for sheet in book.worksheets}


def _rows(sheet: object) -> Table:
    head, *rows = sheet.iter_rows()  # type: ignore[attr-defined]
    names = [cell.value for cell in head]
    assert all(cell.data_type in {"s", "inlineStr", "n"} for row in rows for cell in row)
    return [
        {name: unescape(str(cell.value or "")) for name, cell in zip(names, row, strict=True)}
        for row in rows
    ]


def test_the_open_xml_sdk_accepts_it_and_would_notice(tmp_path: Path) -> None:
    for number, collection in enumerate((awkward(), styled())):
        path = put(Spreadsheet(), collection, tmp_path / f"{number}.xlsx")
        assert open_xml_errors(path) == []
    broken = changed(path, tmp_path / "broken.xlsx", "<sheetData>", "<sheetDate/><sheetData>")
    assert "sheetDate" in open_xml_errors(broken)[0]


def test_all_sheets(tmp_path: Path) -> None:
    sheets = read(everything(), tmp_path)
    assert [*sheets] == ["Annotations", "Articles", "Tags", "Notes"]
    annotations = everything().issues[0].articles[0].annotations
    assert [row["note"] for row in sheets["Annotations"]] == [each.note for each in annotations]
    assert [row["quote"] for row in sheets["Annotations"]] == [
        each.anchor.quote for each in annotations
    ]
    assert [row["text"] for row in sheets["Articles"]] == [
        article.text for issue in everything().issues for article in issue.articles
    ]
    assert [row["topics"] for row in sheets["Articles"]] == ["交通/桥梁 建设", ""]
    assert sheets["Tags"][1]["path"] == "中非/经贸"
    assert sheets["Tags"][1]["annotations"] == "1"
    assert [row["about"] for row in sheets["Notes"]] == ["annotation", "article", "issue", "tag"]


@pytest.mark.parametrize(
    "note", ["=cmd()", " a ", "_x0041_", "\x00\x0b\r\n\t\ufffe", "<&>", "\n", "@", "1", "http://x"]
)
def test_what_is_odd_comes_back(note: str, tmp_path: Path) -> None:
    (row,) = read(noted(note), tmp_path)["Annotations"]
    assert row["note"] == note


@pytest.mark.parametrize("note", ["甲" * 40_000, "𠮷" * 40_000, "甲𠮷" * 20_000])
def test_a_long_note_goes_on_in_further_columns(note: str, tmp_path: Path) -> None:
    (row,) = read(noted(note), tmp_path)["Annotations"]
    cut = [text for name, text in row.items() if name.startswith("note")]
    assert len(cut) > 1
    assert "".join(cut) == note
    assert all(len(text.encode("utf-16-le")) // 2 <= CELL for text in cut)


def test_pieces() -> None:
    assert [*pieces("")] == []
    assert [*pieces("甲")] == ["甲"]


def test_rows_beyond_what_a_sheet_holds_go_on_in_another(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr("newsreader.exporters.spreadsheet.ROWS", 4)
    sheets = read(everything(), tmp_path)
    assert [name for name in sheets if "Annotations" in name] == ["Annotations", "Annotations 2"]
    assert [len(sheets["Annotations"]), len(sheets["Annotations 2"])] == [3, 2]


def test_it_can_be_read_as_it_opens(tmp_path: Path) -> None:
    book = openpyxl.load_workbook(put(Spreadsheet(), everything(), tmp_path / "a.xlsx"))
    for sheet in book.worksheets:
        heads, *rows = sheet.iter_rows()
        assert sheet.freeze_panes == "A2"
        assert all(cell.font.b for cell in heads)
        alignments = [cell.alignment for row in rows for cell in row if cell.value]
        assert {(each.vertical, each.wrap_text) for each in alignments} == {("top", True)}
        widths = [sheet.column_dimensions[cell.column_letter].width for cell in heads]
        assert all(len(head.value) < width for head, width in zip(heads, widths, strict=True)), (
            sheet.title
        )
    heights = {sheet.title: sheet.row_dimensions[2].height for sheet in book.worksheets}
    assert heights == {"Annotations": None, "Articles": 90, "Tags": None, "Notes": None}


def test_further_columns_are_as_wide(tmp_path: Path) -> None:
    path = put(Spreadsheet(), noted("甲" * 40_000), tmp_path / "a.xlsx")
    sheet = openpyxl.load_workbook(path)["Annotations"]
    widths = {cell.value: sheet.column_dimensions[cell.column_letter].width for cell in sheet[1]}
    assert widths["note"] == widths["note 2"] == 50
