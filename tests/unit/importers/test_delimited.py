"""Tables of delimited text: one article a row, one issue a paper and day."""

import pytest

from newsreader.core.errors import BadInputError
from newsreader.core.findings import FindingKind
from newsreader.core.furniture import FurnitureRole
from newsreader.core.issue import Contributor
from newsreader.core.source import SourceFile
from newsreader.importers import delimited, rows
from newsreader.importers.mapping import mapping_from, signature
from newsreader.importers.options import Options
from tests.support import formats
from tests.unit.importers.reading import beside, blocks, heads, issue_of, read, refused

DAY = '标题,正文,日期\n新桥通车,"市民，\n连声称好。",2031-03-05\n'


def kinds(source: SourceFile) -> list[tuple[FindingKind, dict[str, str]]]:
    return [(f.kind, dict(f.details)) for issue in source.issues for f in issue.findings]


@pytest.mark.parametrize("delimiter", [",", "\t", ";", "|"])
@pytest.mark.parametrize("encoding", ["utf-8-sig", "gb18030", "utf-16"])
def test_a_table_of_two_days(delimiter: str, encoding: str) -> None:
    data = formats.delimited(delimiter=delimiter).encode(encoding)
    source = read("t.tsv", data)
    assert source.importer == ("delimited", "1")
    assert all(text.extracted for text in source.issues)
    first, second = issue_of(source), issue_of(source, 1)
    assert (first.masthead.publication, first.masthead.date) == ("青禾日报", "2031-03-05")
    assert second.masthead.date == "2031-03-06"
    assert heads(first) == [(1, "南岸新桥通车"), (2, "春耕从一粒种子开始")]
    assert beside(first, FurnitureRole.PAGE_MARK) == ["第1版 要闻", "第2版 农村"]
    assert beside(second, FurnitureRole.ISSUE_LINE) == ["2031年3月6日"]


def test_what_stands_in_a_row() -> None:
    bridge, seed = issue_of(read("t.csv", formats.delimited())).articles
    assert bridge.subtitle == "两岸市民不再等渡船"
    assert bridge.agency == "青禾日报"
    assert bridge.contributors == (Contributor("林小满", "记者"),)
    assert seed.contributors == (Contributor("沈一禾", "作者"),)
    assert blocks(seed) == [
        ("headline", "春耕从一粒种子开始"),
        ("byline", "沈一禾"),
        ("paragraph", "种子站里，农技员正在选种。"),
        ("paragraph", "选种要看粒形，也要看颜色。"),
    ]


def test_a_table_that_grew_adds_its_new_days_only() -> None:
    before = read("t.csv", formats.delimited(formats.TABLE_ROWS[:2]))
    after = read("t.csv", formats.delimited())
    assert [issue.text for issue in before.issues] == [after.issues[0].text]


def test_a_title_that_opens_the_text_stands_there_once() -> None:
    source = read("t.csv", 'title,text\n新桥 通车,新桥通车\\n\n新桥通车,"新桥通车\n正文。"\n')
    assert source.text.count("新桥通车") == 2


@pytest.mark.parametrize(
    ("data", "columns"),
    [
        ("标题,日期\n甲,2031-03-05\n", "标题, 日期"),
        ("甲,乙\n丙,丁\n", "甲, 乙"),
        ("标题,\n甲,乙\n", "标题, #2"),
    ],
)
def test_without_a_text_column(data: str, columns: str) -> None:
    error = refused("t.csv", data)
    assert error.key == "no-text-column"
    assert error.details["columns"] == columns


def test_many_columns_are_not_all_said() -> None:
    error = refused("t.csv", ",".join(f"甲{n}" for n in range(99)) + "\n1\n")
    assert str(error.details["columns"]).endswith("甲29 …")


@pytest.mark.parametrize("data", ["标题,正文\n", "标题,正文\n , \n\n"])
def test_without_rows(data: str) -> None:
    assert refused("t.csv", data).key == "table-empty"


@pytest.mark.parametrize("data", ["一行文字", '"=HYPERLINK(""x"")","+1"\n', '"甲,乙\n' * 10])
def test_what_has_no_form_of_a_table_is_plain_text(data: str) -> None:
    source = read("t.csv", data)
    assert (source.text, source.issues[0].extracted) == (data, False)
    assert kinds(source)[0][0] is FindingKind.NO_TABLE


def test_a_mapping_is_followed_and_remembered() -> None:
    data = "甲,乙\n新桥通车,市民称好。\n"
    told = mapping_from(["text=乙", "title=甲"])
    assert heads(issue_of(read("t.csv", data, Options(mapping=told)))) == [(1, "新桥通车")]
    kept = Options(remembered=((signature(("甲", "乙")), told),))
    assert read("t.csv", data, kept).text == read("t.csv", data, Options(mapping=told)).text
    wrong = refused("t.csv", data, Options(mapping=mapping_from(["text=丙"])))
    assert (wrong.key, wrong.details["column"]) == ("no-such-column", "丙")


def test_uneven_rows_lose_nothing_and_are_told() -> None:
    source = read("t.csv", "title,text\n甲,一,二。\n乙\n丙,三。\n")
    assert kinds(source) == [(FindingKind.UNEVEN_ROW, {"line": "2", "count": "2"})]
    assert "一,二。" in source.text
    assert heads(issue_of(source)) == [(1, "甲"), (1, "乙"), (1, "丙")]


def test_a_loose_quote_does_not_swallow_the_rows_after_it() -> None:
    source = read("t.csv", 'title,text\n甲,"一。"\n乙,"二"三。\n丙,四。\n丁,"五。\n')
    assert kinds(source) == [(FindingKind.LOOSE_QUOTE, {"line": "3", "count": "2"})]
    assert [head for _, head in heads(issue_of(source))] == ["甲", "乙", "丙", "丁"]
    assert '"二"三。' in source.text


def test_columns_of_one_name_are_told_apart() -> None:
    columns = delimited.Delimited().columns(b"text,text, \n1,2,3\n")
    assert columns.names == ("text", "text (2)", "#3")
    assert columns.mapping.column("text") == "text"


def test_cells_of_a_megabyte_and_nul() -> None:
    source = read("t.csv", f'title,text\n甲\0,"{"乙" * 400_000}"\n')
    assert len(source.text) > 400_000
    assert "\0" in source.text


def test_bytes_that_are_no_text_are_told_with_the_first_issue() -> None:
    source = read("t.csv", DAY.encode() + b"\xff,x\xff,\n")
    assert [bad.value for bad in source.issues[0].bad_bytes] == [0xFF, 0xFF]


def test_limits(monkeypatch: pytest.MonkeyPatch) -> None:
    assert refused("t.csv", "text\n" + "," * 20_000).key == "table-too-wide"
    monkeypatch.setattr(rows, "MOST_ROWS", 1)
    assert refused("t.csv", formats.delimited()).key == "table-too-long"


@pytest.mark.parametrize(
    ("printed", "day"),
    [
        ("2031-03-05 09:28", "2031-03-05"),
        ("20310305", "2031-03-05"),
        ("2031/3/5", "2031-03-05"),
        ("二〇三一年三月五日", "2031-03-05"),
        ("2031-13-45", None),
        ("2031", None),
        ("", None),
    ],
)
def test_days(printed: str, day: str | None) -> None:
    assert rows.iso_date(printed) == day


@pytest.mark.parametrize(
    ("printed", "page"),
    [("01版", 1), ("A2", 2), ("第三版", 3), ("十二", 12), ("", None), ("要闻", None), ("0", None)],
)
def test_pages(printed: str, page: int | None) -> None:
    assert rows.page_of(printed) == page


def test_a_day_that_does_not_exist_is_a_doubt() -> None:
    issue = issue_of(read("t.csv", DAY.replace("2031-03-05", "2031-13-45")))
    assert FindingKind.IMPOSSIBLE_DATE in [finding.kind for finding in issue.findings]
    assert issue.masthead.date is None


def test_an_empty_file_is_refused() -> None:
    with pytest.raises(BadInputError, match="empty"):
        read("t.csv", "")
