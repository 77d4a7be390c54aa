"""From bytes to a vocabulary: what is told apart, and what is refused."""

import pytest

from newsreader.importers.vocabulary import registry
from newsreader.importers.vocabulary.registry import read_vocabulary
from tests.support.vocabularies import TRADE, paths, refused

CODES = '<CodeBook><Codes><Code name="甲"/></Codes></CodeBook>'
TURTLE = '<urn:x:a> <http://www.w3.org/2004/02/skos/core#prefLabel> "甲" .'
JSON = '[{"@id": "urn:x:a", "http://www.w3.org/2004/02/skos/core#prefLabel": "甲"}]'


@pytest.mark.parametrize(
    "text",
    [
        *(CODES, f"\n<!-- x -->{CODES}", f"<?xml version='1.0'?>{CODES}"),
        *(
            TURTLE,
            f"# 注释\n\n{TURTLE}",
            f"PREFIX a: <urn:x:>\n{TURTLE}",
            f"@base <urn:x:> .{TURTLE}",
        ),
        *(TURTLE.replace("<urn:x:a>", "_:a"), TURTLE.replace("<urn:x:a>", "[]")),
        *(JSON, f" \n{JSON[1:-1]}", f"[{JSON}]"),
        *("path\n甲\n", "名称\t颜色\n甲\t\n"),
    ],
)
@pytest.mark.parametrize("name", ["词表", "词表.csv", "词表.ttl", "词表.txt"])
def test_the_content_tells_the_format(text: str, name: str) -> None:
    assert paths(text, name) == ["甲"]


@pytest.mark.parametrize(
    ("data", "key"),
    [
        (b"", "vocabulary-without-terms"),
        (b" \n\xe2\x80\x8b", "vocabulary-without-terms"),
        (b"\x89PNG\r\n\x1a\n....", "vocabulary-unknown"),
        (b"PK\x03\x04....", "vocabulary-unknown"),
        (b"\x00\x01\x02\x03\x04\x05", "vocabulary-unknown"),
        ("今天没有新闻。".encode(), "vocabulary-unknown"),
        (b"# only a comment", "vocabulary-unknown"),
        (b"path\n" + "甲乙丙丁".encode() + b"\xff\n", "vocabulary-encoding"),
    ],
)
def test_what_is_no_vocabulary_is_refused(data: bytes, key: str) -> None:
    assert refused(data, "文件") == key


def test_bytes_that_do_not_fit_a_chosen_encoding_are_refused() -> None:
    with pytest.raises(registry.BadInputError, match=r"not text in utf-8 throughout \(byte 5\)"):
        read_vocabulary("a.csv", "path\n经济".encode("gb18030"), "utf-8")


def test_size_is_limited(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(registry, "_MEGABYTE", 1)
    assert refused(b"path\n" + b"a" * 12) == "vocabulary-file-too-large"
    assert paths("path\n" + "a" * 11) == ["a" * 11]


def test_the_title_is_the_name_of_a_file_that_states_none() -> None:
    assert read_vocabulary("我的 标签.v2.ttl", TURTLE.encode())[0].title == "我的 标签.v2"
    assert read_vocabulary("", f"id,path\n{TRADE},甲".encode())[0].title == ""
