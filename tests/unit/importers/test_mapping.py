"""Columns are known by their names, in Chinese and English, or told."""

import pytest

from newsreader.core.errors import UsageError
from newsreader.importers.mapping import (
    FIELDS,
    UNMAPPED,
    ColumnMapping,
    field_of,
    guess,
    mapping_from,
)


@pytest.mark.parametrize(
    ("columns", "expected"),
    [
        (("标题", "正文"), {"text": "正文", "title": "标题"}),
        (("Title", "Pub_Date", "Full Text"), {"text": "Full Text", "date": "Pub_Date"}),
        (("題名", "內容", "版次", "報紙"), {"text": "內容", "page": "版次", "paper": "報紙"}),
        (("文章标题（主）", "正文（全文）"), {"text": "正文（全文）", "title": "文章标题（主）"}),
        (("内容提要", "内容"), {"text": "内容"}),
        (("text", "content"), {"text": "text"}),
        (("版", "版名"), {"page": "版", "section": "版名"}),
        (("ＴＩＴＬＥ",), {"title": "ＴＩＴＬＥ"}),
        (("甲", "", "id"), {}),
    ],
)
def test_guess(columns: tuple[str, ...], expected: dict[str, str]) -> None:
    found = dict(guess(columns).pairs)
    assert expected.items() <= found.items()
    assert len(set(found.values())) == len(found)


@pytest.mark.parametrize("field", FIELDS)
def test_every_name_of_a_field_means_it(field: str) -> None:
    assert {field_of(name) for name in FIELDS[field]} == {field}


def test_names_that_mean_nothing() -> None:
    assert field_of("网址") is None


def test_what_is_told_counts_for_more() -> None:
    told = mapping_from(["text=摘要", "author="])
    mapping = told.over(guess(("摘要", "正文", "作者", "标题")))
    assert dict(mapping.pairs) == {"text": "摘要", "author": "", "title": "标题"}
    assert mapping.column("page") is None


def test_a_column_gives_one_field() -> None:
    assert ColumnMapping((("text", "标题"),)).over(guess(("标题",))).pairs == (("text", "标题"),)
    assert mapping_from([]) == UNMAPPED


@pytest.mark.parametrize("word", ["text", "正文=text", "=x", ""])
def test_words_that_say_nothing(word: str) -> None:
    with pytest.raises(UsageError, match="FIELD=COLUMN"):
        mapping_from([word])
