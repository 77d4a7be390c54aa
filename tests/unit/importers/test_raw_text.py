"""A raw text keeps its bytes, and names them."""

import hashlib

from newsreader.core.source import IssueText
from newsreader.importers.raw_text import RawText


def test_read() -> None:
    data = "青禾\r\n日报\xa0".encode()
    source = RawText().read("a.txt", data)
    assert RawText().accepts("a.txt", data)
    assert (source.name, source.data, source.text) == ("a.txt", data, "青禾\r\n日报\xa0")
    assert source.sha256 == hashlib.sha256(data).hexdigest()
    assert (source.encoding, source.certain) == ("utf-8", True)
    assert source.issues == (IssueText("青禾\r\n日报\xa0"),)
    assert source.issues[0].kept is None
