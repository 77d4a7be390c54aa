"""The table is as its description says, in the eyes of another program."""

import warnings
from pathlib import Path
from typing import Any

import pytest
from csvw.metadata import CSVW

from newsreader.exporters.described_table import DescribedTable
from tests.support.collections import everything, noted, put


def test_a_validator_reads_what_was_written_and_notices_what_was_not(
    tmp_path: Path, caplog: pytest.LogCaptureFixture
) -> None:
    folder = put(DescribedTable(), everything(), tmp_path / "out")
    annotations = everything().issues[0].articles[0].annotations
    cells = _read(folder)
    assert [row["note"] or "" for row in cells] == [each.note for each in annotations]
    assert [tuple(row["tags"]) for row in cells] == [each.tags for each in annotations]
    assert [row["start"] for row in cells] == [each.anchor.span.start for each in annotations]

    table = folder / "annotations.csv"
    table.write_text(table.read_text("utf-8").replace("2031-03-05", "gestern"), "utf-8")
    with warnings.catch_warnings(record=True, action="always"):
        assert not CSVW(str(folder / "csv-metadata.json"), validate=True).is_valid
    assert "gestern" in caplog.text
    caplog.clear()


def test_a_formula_stands_as_it_is(tmp_path: Path) -> None:
    folder = put(DescribedTable(), noted("=cmd()" + "甲" * 40_000), tmp_path / "out")
    assert ",=cmd()甲甲" in (folder / "annotations.csv").read_text("utf-8")


def _read(folder: Path) -> list[dict[str, Any]]:
    document = CSVW(str(folder / "csv-metadata.json"), validate=True)
    assert document.is_valid
    assert document.warnings == []
    return list(document.tables[0])
