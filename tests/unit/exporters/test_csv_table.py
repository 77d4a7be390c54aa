"""The table is read back exactly, and no cell is run by a spreadsheet."""

import csv
from pathlib import Path

import pytest

from newsreader.core.losses import LossKind
from newsreader.exporters.csv_table import CsvForExcel, CsvTable, escaped, read_table
from newsreader.exporters.rows import NAMES
from tests.support.collections import everything, noted, written


@pytest.mark.parametrize("cell", ["=A1", "+1", "-2", "@SUM(1)", "\t=1", "\r=1", "＝1", "'", "'=1"])
def test_cells_that_might_be_run_are_marked(cell: str) -> None:
    assert escaped(cell) == f"'{cell}"


def test_other_cells_are_left_alone() -> None:
    assert [escaped(cell) for cell in ("", "甲", "——甲", "1-2")] == ["", "甲", "——甲", "1-2"]


def test_rows(tmp_path: Path) -> None:
    (tmp_path / "a.csv").write_bytes(written(CsvTable(), everything()))
    head, *rows = read_table(tmp_path / "a.csv")
    assert tuple(head) == NAMES
    cells = [dict(zip(NAMES, row, strict=True)) for row in rows]
    annotations = everything().issues[0].articles[0].annotations
    assert [c["note"] for c in cells] == [a.note for a in annotations]
    assert [tuple(c["tags"].split("\n")) if c["tags"] else () for c in cells] == [
        a.tags for a in annotations
    ]
    assert cells[0]["head"] == "跨江通道 南岸新桥通车 全长1200米"
    assert (cells[3]["start"], cells[3]["quote"]) == ("35", annotations[3].anchor.quote)
    context = cells[3]["prefix"] + cells[3]["quote"] + cells[3]["suffix"]
    assert context in everything().issues[0].articles[0].text


def test_excel_is_told_the_encoding_and_the_person_what_excel_will_cut(tmp_path: Path) -> None:
    note = "𠮷" * 20_000
    (tmp_path / "a.csv").write_bytes(written(CsvForExcel(), noted(note)))
    assert (tmp_path / "a.csv").read_bytes().startswith(b"\xef\xbb\xbfpaper,")
    assert note in read_table(tmp_path / "a.csv", "utf-8-sig")[1]
    assert [loss.kind for loss in CsvForExcel().losses(noted(note))] == [LossKind.LONG_CELLS]
    assert not CsvForExcel().losses(noted("短"))


def test_long_cells_are_read_and_the_limit_is_put_back(tmp_path: Path) -> None:
    before = csv.field_size_limit()
    (tmp_path / "a.csv").write_text("甲" * 350_000, encoding="utf-8")
    assert len(read_table(tmp_path / "a.csv")[0][0]) == 350_000
    assert csv.field_size_limit() == before
