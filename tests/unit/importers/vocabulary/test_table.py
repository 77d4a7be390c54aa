"""Tables of tags, as several programs write them."""

import pytest

from newsreader.core.vocabulary import NoteKind, Term
from newsreader.importers.vocabulary.registry import read_vocabulary
from tests.support.vocabularies import TRADE, notes, paths, read, refused, terms


def test_a_code_book_of_taguette() -> None:
    text = "tag,description,number of highlights\r\n经济,钱的事,12\r\n教育,,3\r\n"
    assert terms(text) == (Term("", "教育"), Term("", "经济", "", "钱的事"))
    assert [(note.kind, note.about) for note in notes(text)] == [
        (NoteKind.COLUMNS_UNUSED, "number of highlights")
    ]


@pytest.mark.parametrize("encoding", ["utf-8", "utf-8-sig", "gb18030", "utf-16"])
def test_a_list_from_a_spreadsheet(encoding: str) -> None:
    text = (
        "标签;颜色;说明;别名\r\n经济新闻/对外贸易; #F00 ;进口与出口的报道;外贸 | 进出口\r\n;;;\r\n"
    )
    made = read(text)
    assert made.title == "标签"
    assert made.terms[1] == Term(
        "", "经济新闻/对外贸易", "#ff0000", "进口与出口的报道", ("外贸", "进出口")
    )
    assert read_vocabulary("标签.csv", text.encode(encoding)) == (made, ())


def test_the_encoding_can_be_chosen() -> None:
    data = "path\n經濟\n".encode("big5hkscs")
    assert read_vocabulary("a.csv", data, "big5hkscs")[0].terms[0].path == "經濟"


@pytest.mark.parametrize("delimiter", [",", "\t", ";", "|"])
def test_delimiters(delimiter: str) -> None:
    text = delimiter.join(("id", "path")) + "\n" + delimiter.join((TRADE, "甲"))
    assert terms(text) == (Term(TRADE, "甲"),)
    assert terms(f"sep={delimiter}\r\n{text}") == (Term(TRADE, "甲"),)


def test_a_table_is_known_by_its_head_whatever_its_name() -> None:
    assert paths("标签,备注\n甲,\n", "名单.txt") == ["甲"]
    assert refused("甲,乙\n".encode(), "名单.txt") == "vocabulary-unknown"
    assert refused("甲,乙\n".encode(), "名单.csv") == "vocabulary-no-path"
    assert refused(b",,\n", "a.csv") == "vocabulary-no-path"


def test_the_column_of_the_fields_own_name_is_taken() -> None:
    assert paths("name,path,tag\na,b,c\n") == ["b"]
    assert paths("name,tag\na,b\n") == ["a"]


def test_blanks_around_names_are_no_part_of_them() -> None:
    assert paths("path\n 甲 / 乙\n") == ["甲", "甲/乙"]


def test_apostrophes_that_are_marks_are_taken_off() -> None:
    assert paths("path\n'=甲\n'90s\n''乙\n丙'=丁\n") == ["'90s", "'乙", "=甲", "丙'=丁"]


def test_backslashes_in_alternatives() -> None:
    text = "path,alternatives\n甲,a\\|b|c\\\\|\\d||\n"
    assert terms(text)[0].alternatives == ("\\d", "a|b", "c\\")


def test_what_is_odd_is_said_in_order() -> None:
    text = f"path,color,id\n甲,红,x\n,,{TRADE}\n甲,,,多\n"
    assert [(note.kind, note.about, note.count) for note in notes(text)] == [
        (NoteKind.ID_UNKNOWN, "x", 1),
        (NoteKind.COLOR_UNKNOWN, "红", 1),
        (NoteKind.UNEVEN_ROW, "4", 1),
        (NoteKind.BLANK_NAME, "", 1),
    ]


def test_short_rows_are_read() -> None:
    assert terms("path,color,id\n甲\n") == (Term("", "甲"),)


@pytest.mark.parametrize("text", ['path\n"甲\n乙\n', 'path\n"甲"乙\n'])
def test_a_quote_that_is_not_closed_is_refused(text: str) -> None:
    assert refused(text.encode()) == "vocabulary-damaged"


def test_a_head_without_rows_is_refused() -> None:
    assert refused(b"path,color\n,,\n") == "vocabulary-without-terms"


def test_long_names_are_kept() -> None:
    assert paths("path\n" + "长" * 200_000) == ["长" * 200_000]


def test_other_line_ends_are_read() -> None:
    assert paths("path,color\r甲,#000\r乙,#fff\r") == ["乙", "甲"]


def test_a_head_that_is_none_is_refused() -> None:
    assert refused(b'"' + b"a" * 200_000, "a.txt") == "vocabulary-unknown"
    assert refused(b"a" * 200_000, "a.csv") == "vocabulary-no-path"
