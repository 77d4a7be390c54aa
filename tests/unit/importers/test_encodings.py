"""Encodings that can be chosen."""

import pytest

from newsreader.core.errors import UsageError
from newsreader.importers.encodings import ENCODINGS, candidates, encoding_named
from newsreader.importers.options import Options
from tests.unit.importers.reading import read

TEXT = "Qinghe\n青禾日报的新桥通车，市民连声称好。\n"


@pytest.mark.parametrize(
    ("name", "known"),
    [
        ("GBK", "gb18030"),
        ("big5", "big5hkscs"),
        ("UTF8", "utf-8"),
        ("utf_16", "utf-16-le"),
        ("hz", "hz"),
    ],
)
def test_names(name: str, known: str) -> None:
    assert encoding_named(name) == known


@pytest.mark.parametrize("name", ["latin-1", "no such", "", "x\0y", "base64"])
def test_what_is_no_choice(name: str) -> None:
    with pytest.raises(UsageError, match="gb18030"):
        encoding_named(name)


@pytest.mark.parametrize("encoding", [name for name in ENCODINGS if name != "utf-32"])
def test_the_right_one_comes_first(encoding: str) -> None:
    text = TEXT.replace("报", "報") if encoding == "big5hkscs" else TEXT
    first = candidates(text.encode(encoding, "ignore"))[0]
    assert first.encoding == encoding
    assert "新" in first.sample


def test_a_chosen_encoding_is_not_questioned() -> None:
    source = read("a.txt", TEXT.encode("gb18030"), Options("big5hkscs"))
    assert source.encoding == "big5hkscs"
    assert source.text != TEXT
    assert read("a.txt", TEXT.encode("gb18030"), Options("gb18030")).certain
