"""File names of any bytes become text that can be stored and printed."""

import pytest

from newsreader.importers.names import readable, readable_bytes


@pytest.mark.parametrize(
    ("raw", "shown"),
    [
        ("云溪.txt".encode(), "云溪.txt"),
        ("云溪.txt".encode("gb18030"), "云溪.txt"),
        (b"a\xff\xffb", "a\ufffd\ufffdb"),
        ("报\n纸\x7f.txt".encode(), "报␊纸␡.txt"),
        ("a\u202etxt.exe".encode(), "a\ufffdtxt.exe"),
    ],
)
def test_bytes(raw: bytes, shown: str) -> None:
    assert readable_bytes(raw) == shown


def test_undecodable_names_of_the_file_system() -> None:
    assert readable("云溪.txt") == "云溪.txt"
    assert readable("\udcd4\udcc6.txt") == "云.txt"


def test_a_name_that_no_file_system_gave() -> None:
    assert readable("\ud800\n") == "?␊"
