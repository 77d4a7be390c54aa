"""What a preview shows of a source before anything is stored."""

from pathlib import Path

import pytest

from newsreader.core.errors import BadInputError, NewsreaderError
from newsreader.importers.mapping import mapping_from
from newsreader.importers.options import PLAIN, Options
from newsreader.importers.registry import expand
from newsreader.services.preparing import (
    PreparedSource,
    chosen,
    columns_of_file,
    prepared_source,
)
from tests.support import formats
from tests.support.builders import ISSUE_TEXT


def preview(
    tmp_path: Path, name: str, data: bytes, options: Options = PLAIN, limit: int = 9
) -> PreparedSource:
    (tmp_path / name).write_bytes(data)
    return prepared_source(next(expand(tmp_path / name)), options, limit)


def test_a_table(tmp_path: Path) -> None:
    source = preview(tmp_path, "t.csv", formats.delimited().encode(), limit=1)
    assert (len(source.issues), source.total, source.encoding) == (1, 2, "utf-8")
    assert source.issues[0].title == "青禾日报 2031-03-05"
    assert source.columns is not None
    assert source.columns.names == formats.TABLE_HEADER
    assert source.columns.mapping.column("text") == "正文"
    assert source.encodings == ()


def test_a_table_without_a_text_column_shows_its_columns(tmp_path: Path) -> None:
    data = "甲,乙\n一,二\n".encode()
    source = preview(tmp_path, "t.csv", data)
    assert source.error is not None
    assert source.error.key == "no-text-column"
    assert source.columns is not None
    assert source.columns.names == ("甲", "乙")
    mapped = preview(tmp_path, "t.csv", data, Options(mapping=mapping_from(["text=乙"])))
    assert mapped.total == 1
    assert columns_of_file(tmp_path / "t.csv", PLAIN) == source.columns


def test_a_guessed_encoding_offers_the_others(tmp_path: Path) -> None:
    source = preview(tmp_path, "a.txt", ISSUE_TEXT.replace("𠮷", "吉").encode("gbk"))
    assert source.encoding == "gb18030"
    assert source.encodings[0].encoding == "gb18030"
    assert source.encodings[0].sample == "青禾日报"
    assert source.columns is None


@pytest.mark.parametrize(
    ("name", "data", "key"),
    [
        ("a.zip", b"no archive", "archive-damaged"),
        ("a.txt", b"", "file-empty"),
        ("a.json", b"{", "json-damaged"),
    ],
)
def test_what_cannot_be_read_says_so(tmp_path: Path, name: str, data: bytes, key: str) -> None:
    source = preview(tmp_path, name, data)
    assert source.error is not None
    assert (source.error.key, source.issues) == (key, ())


def test_a_file_that_goes_away(tmp_path: Path) -> None:
    path = tmp_path / "a.csv"
    path.touch()
    found = next(expand(path))
    path.unlink()
    source = prepared_source(found, PLAIN, 1)
    assert source.error is not None
    assert source.error.key == "no-such-file"
    assert columns_of_file(path, PLAIN) is None


def test_columns_of_what_is_no_table(tmp_path: Path) -> None:
    (tmp_path / "a.txt").write_text("甲", encoding="utf-8")
    (tmp_path / "b.csv").mkdir()
    assert columns_of_file(tmp_path / "a.txt", PLAIN) is None
    assert columns_of_file(tmp_path / "b.csv", PLAIN) is None


def test_columns_of_a_file_that_cannot_be_read(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    def fail(_: object) -> bytes:
        raise BadInputError("file-empty")

    (tmp_path / "a.csv").touch()
    monkeypatch.setattr("newsreader.services.preparing.read_data", fail)
    assert columns_of_file(tmp_path / "a.csv", PLAIN) is None


def test_one_issue_of_several(tmp_path: Path) -> None:
    (tmp_path / "t.csv").write_text(formats.delimited(), encoding="utf-8")
    prepared, total = chosen(tmp_path / "t.csv", 2)
    assert (prepared.title, total) == ("青禾日报 2031-03-06", 2)
    with pytest.raises(BadInputError, match="no issue 3"):
        chosen(tmp_path / "t.csv", 3)
    with pytest.raises(NewsreaderError, match="no file"):
        chosen(tmp_path / "none")
