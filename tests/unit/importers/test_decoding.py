"""Encodings are told apart, and what cannot be read is named and kept."""

import codecs
import random

import pytest

from newsreader.core.errors import BadInputError
from newsreader.core.source import BadByte
from newsreader.importers.decoding import decode

SIMPLIFIED = "青禾日报\n2031年3月5日 星期三 第1204期\n\n南岸新桥通车，市民走上新桥。\n"
TRADITIONAL = "青禾日報\n國家主席將發表新年賀詞，市民走上新橋。\n嘅咗喺"


@pytest.mark.parametrize(
    ("data", "text", "encoding", "certain"),
    [
        (SIMPLIFIED.encode(), SIMPLIFIED, "utf-8", True),
        (codecs.BOM_UTF8 + SIMPLIFIED.encode(), SIMPLIFIED, "utf-8", True),
        (codecs.BOM_UTF16_LE + SIMPLIFIED.encode("utf-16-le"), SIMPLIFIED, "utf-16-le", True),
        (codecs.BOM_UTF16_BE + SIMPLIFIED.encode("utf-16-be"), SIMPLIFIED, "utf-16-be", True),
        (SIMPLIFIED.encode("utf-32"), SIMPLIFIED, "utf-32", True),
        (codecs.BOM_UTF32_BE + SIMPLIFIED.encode("utf-32-be"), SIMPLIFIED, "utf-32", True),
        (("\ufeff" + SIMPLIFIED).encode("gb18030"), SIMPLIFIED, "gb18030", True),
        (SIMPLIFIED.encode("gb18030"), SIMPLIFIED, "gb18030", False),
        (TRADITIONAL.encode("big5hkscs"), TRADITIONAL, "big5hkscs", False),
        (SIMPLIFIED.encode("utf-16-le"), SIMPLIFIED, "utf-16-le", False),
        (SIMPLIFIED.encode("utf-16-be"), SIMPLIFIED, "utf-16-be", False),
        ("plain\n".encode("utf-16-le"), "plain\n", "utf-16-le", False),
        (SIMPLIFIED.encode("hz"), SIMPLIFIED, "hz", False),
        ("𠀀𠮷㐂".encode("gb18030") * 50, "𠀀𠮷㐂" * 50, "gb18030", False),
        (b"page 1 " * 50 + "第1版".encode("gb18030"), "page 1 " * 50 + "第1版", "gb18030", False),
        ("报".encode(), "报", "utf-8", True),
        (b"a ~{ b", "a ~{ b", "utf-8", True),
        (b"~{\x21\x21 \x80", "~{!! \ufffd", "utf-8", False),
        (b"~{nonsense", "~{nonsense", "utf-8", True),
        ("青\x00禾\x01".encode(), "青\x00禾\x01", "utf-8", True),
        ("甲\r乙\r\n丙\u2028丁\x85".encode(), "甲\r乙\r\n丙\u2028丁\x85", "utf-8", True),
    ],
)
def test_encoding_is_told(data: bytes, text: str, encoding: str, certain: bool) -> None:
    decoded = decode(data)
    assert (decoded.text, decoded.encoding, decoded.certain) == (text, encoding, certain)


def test_hz_that_is_chinese_in_name_only() -> None:
    rare = "鏍稿績" * 3
    data = rare.encode("hz", "ignore") or b"~{~}"
    assert decode(b"abc " + data).encoding in ("utf-8", "hz")


@pytest.mark.parametrize(
    ("data", "key"),
    [
        (b"", "file-empty"),
        (" \u3000\n\u200b\ufeff\t".encode(), "file-blank"),
        (codecs.BOM_UTF8, "file-blank"),
        (b"\x89PNG\r\n\x1a\n" + bytes(range(256)), "is-picture"),
        (b"PK\x03\x04" + bytes(range(256)), "is-archive"),
        (bytes(100), "is-binary"),
        (b"\x01\x02\x03a", "is-binary"),
        (random.Random(5).randbytes(5000), "is-binary"),
        (b"\xff" * 50, "is-binary"),
    ],
)
def test_what_is_no_text_is_refused(data: bytes, key: str) -> None:
    with pytest.raises(BadInputError) as caught:
        decode(data)
    assert caught.value.key == key


@pytest.mark.parametrize(
    ("data", "text", "encoding", "bad"),
    [
        ("新桥".encode()[:-1], "新\ufffd\ufffd", "utf-8", ((3, 0xE6, 1), (4, 0xA1, 2))),
        (codecs.BOM_UTF8 + b"a\xffb", "a\ufffdb", "utf-8", ((4, 0xFF, 1),)),
        (
            codecs.BOM_UTF16_LE + b"a\x00\x00\xd8b\x00c",
            "a\ufffd\ufffdb\ufffd",
            "utf-16-le",
            ((4, 0x00, 1), (5, 0xD8, 2), (8, 0x63, 4)),
        ),
        (b"caf\xe9 noir, \x93quoted\x94", None, "utf-8", None),
    ],
)
def test_bad_bytes_stay_visible_and_are_listed(
    data: bytes, text: str | None, encoding: str, bad: tuple[tuple[int, int, int], ...] | None
) -> None:
    decoded = decode(data)
    assert (decoded.encoding, decoded.certain) == (encoding, False)
    if text is not None and bad is not None:
        assert decoded.text == text
        assert decoded.bad_bytes == tuple(BadByte(*row) for row in bad)
    assert decoded.text.count("\ufffd") == len(decoded.bad_bytes)
    assert all(data[b.position] == b.value for b in decoded.bad_bytes)
    assert all(decoded.text[b.at] == "\ufffd" for b in decoded.bad_bytes)


@pytest.mark.parametrize("encoding", ["gb18030", "big5hkscs", "utf-8"])
def test_one_corrupt_byte_does_not_change_the_encoding(encoding: str) -> None:
    text = (TRADITIONAL if encoding == "big5hkscs" else SIMPLIFIED) * 5
    data = bytearray(text.encode(encoding))
    data[data.index(b"\n")] = 0xFF
    decoded = decode(bytes(data))
    assert decoded.encoding == encoding
    assert len(decoded.bad_bytes) >= 1


def test_two_encodings_in_one_file_lose_nothing() -> None:
    decoded = decode(SIMPLIFIED.encode() + SIMPLIFIED.encode("gb18030"))
    assert decoded.text.startswith(SIMPLIFIED)
    assert decoded.encoding == "utf-8"
    assert decoded.bad_bytes[0].position >= len(SIMPLIFIED.encode())


def test_text_encoded_twice_is_shown_as_it_is_but_doubted() -> None:
    twice = SIMPLIFIED.encode().decode("latin-1")
    decoded = decode(twice.encode())
    assert (decoded.text, decoded.certain) == (twice, False)
    assert decode("Straße und Café".encode()).certain
