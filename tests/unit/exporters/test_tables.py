"""Every table in an export is whole in the eyes of Frictionless, which reads the same cells."""

import csv
from pathlib import Path

import pytest

from newsreader.exporters.bagit.exporter import BagIt
from newsreader.exporters.corpus import Corpus
from newsreader.exporters.csv_table import CsvForExcel, CsvTable
from newsreader.exporters.described_table import DescribedTable
from newsreader.exporters.vocabulary.registry import write_vocabulary
from tests.support import vocabularies
from tests.support.awkward import awkward
from tests.support.collections import everything, put
from tests.support.validators import Table, tables

TABLES = (
    *("csv.csv", "excel.csv", "awkward.csv", "csvw/annotations.csv", "corpus/metadata.csv"),
    *(f"bag/data/{name}.csv" for name in ("articles", "annotations", "tags", "notes")),
    "tags.csv",
)


@pytest.fixture(scope="module")
def folder(tmp_path_factory: pytest.TempPathFactory) -> Path:
    folder = tmp_path_factory.mktemp("tables")
    put(CsvTable(), everything(), folder / "csv.csv")
    put(CsvForExcel(), everything(), folder / "excel.csv")
    put(CsvTable(), awkward(), folder / "awkward.csv")
    put(DescribedTable(), everything(), folder / "csvw")
    put(Corpus(), everything(), folder / "corpus")
    put(BagIt(), everything(), folder / "bag")
    (folder / "tags.csv").write_bytes(write_vocabulary("csv", vocabularies.everything()).data)
    (folder / "broken.csv").write_text("甲,甲\n1,2,3\n\n", "utf-8")
    return folder


@pytest.fixture(scope="module")
def read(folder: Path) -> dict[str, Table]:
    """Let it read all at once: it takes a second to start."""
    return tables(folder, [*TABLES, "broken.csv"])


@pytest.mark.parametrize("name", TABLES)
def test_it_finds_no_fault_and_reads_the_same(
    name: str, folder: Path, read: dict[str, Table]
) -> None:
    with (folder / name).open(encoding="utf-8-sig", newline="") as stream:
        rows = list(csv.reader(stream))
    assert read[name].faults == []
    assert read[name].rows == rows
    assert len(rows) > 1


def test_it_would_notice(read: dict[str, Table]) -> None:
    assert read["broken.csv"].faults == ["duplicate-label", "extra-cell", "blank-row"]
