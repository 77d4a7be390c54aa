"""Tables of annotations: known columns, told columns, odd cells."""

from pathlib import Path

import pytest

from newsreader.core.anchor import AnchorState
from newsreader.core.errors import BadInputError
from newsreader.core.receiving import Entry, ForeignAnnotation, Unusable, Whereabouts
from newsreader.exporters.bagit.exporter import BagIt
from newsreader.exporters.csv_table import CsvForExcel, CsvTable
from newsreader.exporters.csv_table import table as written
from newsreader.exporters.described_table import DescribedTable
from newsreader.exporters.rows import NAMES
from newsreader.importers.annotations.base import ReadOptions
from newsreader.importers.annotations.columns import FIELDS, OWN
from newsreader.importers.annotations.registry import columns_of, read_annotations
from tests.support.collections import noted, put
from tests.support.foreign import table, w3c, write


def read(path: Path, **options: object) -> list[Entry]:
    return [*read_annotations(path, ReadOptions(**options))]  # type: ignore[arg-type]


def only(path: Path, **options: object) -> ForeignAnnotation:
    (entry,) = read(path, **options)
    assert isinstance(entry, ForeignAnnotation)
    return entry


def refused(path: Path, **options: object) -> str:
    with pytest.raises(BadInputError) as caught:
        read(path, **options)
    return caught.value.key


def test_our_own_columns_are_those_that_are_written() -> None:
    assert OWN == NAMES
    assert set(OWN) == set(FIELDS)


def test_who_made_it_is_identified(tmp_path: Path) -> None:
    head, row = (
        ["原文", "批注人", "身份标识"],
        ["新桥", "乙", "https://orcid.org/0000-0002-1825-0097"],
    )
    entry = only(table(tmp_path / "a.csv", [head, row]))
    assert (entry.creator, entry.identifier) == ("乙", "0000-0002-1825-0097")


@pytest.mark.parametrize("names", [OWN, OWN[:-1]])
def test_cells_of_our_own_tables_are_as_they_were(tmp_path: Path, names: tuple[str, ...]) -> None:
    cells = {"quote": "新桥", "note": "''=1", "page": "1"}
    path = table(tmp_path / "a.csv", [[*names], [cells.get(name, "") for name in names]])
    assert only(path).note == "'=1"


def test_chinese_columns_are_known(tmp_path: Path) -> None:
    head = ["报纸", "日期", "版次", "标题", "原文", "批注", "标签", "批注人", "创建时间", "颜色"]
    row = ["青禾日报", "2031年3月5日", "A2", "南岸", "新桥", "核对", "交通；桥梁", "乙"]
    path = table(tmp_path / "a.csv", [head, [*row, "2021-03-05 08:00", "#cdeccd"]], "gb18030")
    entry = only(path)
    assert entry.where == Whereabouts("", "", "青禾日报", "2031-03-05", 2, "南岸")
    assert (entry.quote, entry.note, entry.tags) == ("新桥", "核对", ("交通", "桥梁"))
    assert (entry.creator, entry.created) == ("乙", "2021-03-05T08:00:00.000Z")
    assert (entry.row, entry.color, entry.start) == (2, "#cdeccd", None)


def test_english_columns_are_known_in_any_case(tmp_path: Path) -> None:
    rows = [["Document", "Quotation Content", "Comment", "Codes", "Start_Position"]]
    path = table(tmp_path / "a.tsv", [*rows, ["南岸", "x", "核对", "甲|乙", "12"]])
    told = (("Quotation Content", "quote"),)
    entry = only(path, mapping=told)
    assert (entry.where.head, entry.quote, entry.note) == ("南岸", "x", "核对")
    assert (entry.tags, entry.start, entry.end) == (("甲", "乙"), 12, 13)


def test_columns_are_told_and_left_out(tmp_path: Path) -> None:
    path = table(tmp_path / "a.csv", [["甲列", "批注"], ["新桥", "核对"]])
    assert refused(path, mapping=(("批注", ""),)) == "annotations-no-column"
    entry = only(path, mapping=(("甲列", "quote"), ("批注", "")))
    assert (entry.quote, entry.note) == ("新桥", "")
    assert refused(path, mapping=(("乙列", "quote"),)) == "no-such-column"


def test_a_table_without_a_known_column_is_refused(tmp_path: Path) -> None:
    assert refused(table(tmp_path / "a.csv", [["甲", "乙"], ["1", "2"]])) == "annotations-no-column"
    assert refused(table(tmp_path / "b.csv", [["quote"]])) == "annotations-none"
    assert refused(write(tmp_path / "c.csv", b" \n")) == "annotations-none"


@pytest.mark.parametrize(
    ("cell", "tags"),
    [
        ("甲/乙", ("甲/乙",)),
        ("甲, 乙,甲", ("甲", "乙")),
        ("甲；乙,丙", ("甲", "乙,丙")),
        ("甲、乙", ("甲", "乙")),
        (" ", ()),
    ],
)
def test_tags_are_parted_by_what_parts_them(tmp_path: Path, cell: str, tags: object) -> None:
    path = write(tmp_path / "a.csv", f'quote,tags\n桥,"{cell}"\n'.encode())
    assert only(path).tags == tags


def test_marks_before_formulas_are_taken_off(tmp_path: Path) -> None:
    rows = [["quote", "note"], ["'=cmd()", "'t Hooft"], ["=cmd|' /C calc'!A0", "'"]]
    found = read(table(tmp_path / "a.csv", rows))
    assert [(e.quote, getattr(e, "note", None)) for e in found] == [
        ("=cmd()", "'t Hooft"),
        ("=cmd|' /C calc'!A0", "'"),
    ]
    own = b"".join(written([NAMES, [*("",) * 6, "''x'", "", "'-1", *("",) * 12]]))
    entry = only(write(tmp_path / "b.csv", own))
    assert (entry.quote, entry.note) == ("'x'", "-1")


NOTES = ("'引号开头", "''x'", "'=1", "=1+1", "＝甲", "-", "'")


@pytest.mark.parametrize("note", NOTES)
def test_what_we_wrote_is_read_as_it_was(note: str, tmp_path: Path) -> None:
    exporters = (CsvTable(), CsvForExcel(), DescribedTable(), BagIt())
    for exporter in exporters:
        path = put(exporter, noted(note), tmp_path / f"{exporter.format.id}.csv")
        below = next(path.rglob("annotations.csv"), path)
        assert only(below).note == note, exporter.format.id


@pytest.mark.parametrize("note", ["'引号开头", "=1+1"])
def test_a_table_without_its_description_keeps_what_is_no_mark(note: str, tmp_path: Path) -> None:
    folder = put(DescribedTable(), noted(note), tmp_path / "csvw")
    moved = (folder / "annotations.csv").rename(tmp_path / "moved.csv")
    assert only(moved).note == note


@pytest.mark.parametrize(
    ("start", "end", "place"),
    [("3", "9", (3, 9)), ("3", "", (3, 4)), ("x", "9", (None, None)), ("9", "3", (None, None))],
)
def test_offsets_are_read_where_they_are_some(
    tmp_path: Path, start: str, end: str, place: object
) -> None:
    entry = only(table(tmp_path / "a.csv", [["quote", "start", "end"], ["桥", start, end]]))
    assert (entry.start, entry.end) == place


def test_bad_offsets_alone_are_named(tmp_path: Path) -> None:
    rows = [["quote", "note", "start", "end"], ["", "注", "-4", "9"], ["", "注", "", ""]]
    bad, whole = read(table(tmp_path / "a.csv", rows))
    assert isinstance(bad, Unusable)
    assert bad.error.key == "annotation-bad-place"
    assert isinstance(whole, ForeignAnnotation)
    assert whole.is_about_all


def test_rows_of_another_width_are_named_and_the_rest_read(tmp_path: Path) -> None:
    text = 'quote,note\n桥,一\n路\n,\n站,二,三\n"港,四\n亭,五\n'
    found = read(write(tmp_path / "a.csv", text.encode()))
    assert [(entry.row, type(entry) is Unusable) for entry in found] == [
        *((2, False), (3, True), (5, True)),
        *((6, False), (7, False)),
    ]


def test_the_state_of_our_own_table_is_kept(tmp_path: Path) -> None:
    rows = [["quote", "state"], ["桥", "unanchored"], ["路", "uncertain"], ["站", "怪"]]
    found = read(table(tmp_path / "a.csv", rows))
    assert [entry.state for entry in found if isinstance(entry, ForeignAnnotation)] == [
        AnchorState.UNANCHORED,
        AnchorState.UNCERTAIN,
        AnchorState.ANCHORED,
    ]


@pytest.mark.parametrize(
    ("id_", "tags"),
    [("00000000-0000-4000-8000-000000000001", ("甲;乙, a|b",)), ("", ("甲", "乙, a|b"))],
)
def test_a_tag_of_a_row_that_we_wrote_may_hold_what_parts_others(
    tmp_path: Path, id_: str, tags: tuple[str, ...]
) -> None:
    said = {"quote": "桥", "tags": "甲;乙, a|b", "annotation_id": id_}
    path = tmp_path / "a.csv"
    path.write_bytes(b"".join(written([NAMES, [said.get(name, "") for name in NAMES]])))
    assert only(path).tags == tags


def test_rows_without_an_id_have_one_of_what_they_say(tmp_path: Path) -> None:
    rows = [["quote", "note"], ["桥", "一"], ["桥", "二"], ["桥", "一"]]
    ids = [getattr(entry, "id", "") for entry in read(table(tmp_path / "a.csv", rows))]
    assert (ids[0], len(set(ids))) == (ids[2], 2)


def test_the_delimiter_is_found_or_stated(tmp_path: Path) -> None:
    for sign in ",;\t|":
        text = f"sep={sign}\r\nquote{sign}note\r\n桥{sign}一\r\n"
        for data in (text, text.partition("\n")[2]):
            assert only(write(tmp_path / "a.csv", data.encode("utf-16"))).note == "一"


def test_a_text_with_the_head_of_a_table_is_one(tmp_path: Path) -> None:
    assert only(write(tmp_path / "a.txt", "原文\t批注\n桥\t一\n".encode())).note == "一"
    assert (
        refused(write(tmp_path / "b.txt", "一段话，不是表格。".encode())) == "annotations-unknown"
    )
    assert refused(write(tmp_path / "c.txt", bytes(range(256)))) == "annotations-unknown"


def test_columns_are_shown_with_the_first_rows(tmp_path: Path) -> None:
    rows = [["原文", "甲"], *([f"桥{n}", "长\t" * 90] for n in range(9))]
    columns = columns_of(table(tmp_path / "a.csv", rows))
    assert columns is not None
    assert (columns.names, columns.fields) == (("原文", "甲"), {"quote": "原文"})
    assert [len(row[1]) for row in columns.rows] == [60, 60, 60]
    assert columns_of(write(tmp_path / "a.json", w3c("桥"))) is None


def test_too_many_rows_are_refused(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr("newsreader.importers.annotations.table.MOST", 1)
    path = table(tmp_path / "a.csv", [["quote"], ["桥"], ["路"]])
    assert refused(path) == "annotations-too-many"
