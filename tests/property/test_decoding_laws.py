"""Laws of decoding: nothing is lost, whatever the bytes are."""

import codecs

from hypothesis import assume, example, given
from hypothesis import strategies as st

from newsreader.core.errors import BadInputError
from newsreader.importers.decoding import Decoded, decode

MARKS = {
    "utf-8": codecs.BOM_UTF8,
    "utf-16-le": codecs.BOM_UTF16_LE,
    "utf-16-be": codecs.BOM_UTF16_BE,
    "utf-32-le": codecs.BOM_UTF32_LE,
    "gb18030": "\ufeff".encode("gb18030"),
}
# Damaged text is the rule, random bytes the exception: mix both.
pieces = st.one_of(
    st.binary(max_size=4),
    st.text(max_size=12).map(lambda text: text.encode("utf-8")),
    st.sampled_from(["今天的报道。", "報導", "\n", "第1版", "𠮷"]).flatmap(
        lambda text: st.sampled_from(["utf-8", "gb18030", "utf-16-le"]).map(text.encode)
    ),
)
files = st.lists(pieces, max_size=20).map(b"".join)


def decoded_or_none(data: bytes) -> Decoded | None:
    try:
        return decode(data)
    except BadInputError:
        return None


@given(st.text(min_size=1), st.sampled_from(sorted(MARKS)))
def test_marked_text_comes_back_exactly(text: str, encoding: str) -> None:
    assume(text.strip().strip("\x00\ufeff\u200b\u200c\u200d\u2060").strip())
    assume(not (encoding == "utf-16-le" and text[0] == "\0"))  # then the mark is that of UTF-32
    decoded = decode(MARKS[encoding] + text.encode(encoding))
    assert (decoded.text, decoded.certain) == (text, True)


@given(files)
@example(b"\x80")
@example("今天".encode("gb18030") + b"\x81\x30\x81")
def test_every_byte_is_in_the_text_or_listed(data: bytes) -> None:
    decoded = decoded_or_none(data)
    assume(decoded is not None and decoded.encoding not in ("hz", "utf-32"))
    assert decoded is not None
    bad = {item.at: item for item in decoded.bad_bytes}
    rebuilt = bytearray()
    for at, character in enumerate(decoded.text):
        if at in bad:
            assert (bad[at].position, character) == (len(rebuilt) + _mark(data), "\ufffd")
            rebuilt.append(bad[at].value)
        else:
            rebuilt += character.encode(decoded.encoding)
    assert len(rebuilt) + _mark(data) == len(data)
    if decoded.encoding != "big5hkscs":  # some of its characters have two codes
        assert bytes(rebuilt) == data[_mark(data) :]


@given(files)
def test_only_a_text_without_bad_bytes_is_certain(data: bytes) -> None:
    decoded = decoded_or_none(data)
    assert decoded is None or not (decoded.certain and decoded.bad_bytes)


def _mark(data: bytes) -> int:
    return next((len(mark) for mark in MARKS.values() if data.startswith(mark)), 0)
