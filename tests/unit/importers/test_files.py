"""Only regular files are read, and no more of them than allowed."""

import errno
import os
from pathlib import Path

import pytest

from newsreader.core.errors import BadInputError, MachineError, NewsreaderError
from newsreader.importers.files import opened, read_bytes, reading_error


def test_a_file_and_a_link_to_it(tmp_path: Path) -> None:
    path = tmp_path / "a.txt"
    path.write_bytes(b"abc")
    (tmp_path / "link").symlink_to(path)
    assert read_bytes(path) == read_bytes(tmp_path / "link") == b"abc"
    assert read_bytes(path, limit=3) == b"abc"


def test_size_is_looked_at_first(tmp_path: Path) -> None:
    path = tmp_path / "huge.txt"
    with path.open("wb") as stream:
        stream.truncate(20 << 30)
    with pytest.raises(BadInputError) as caught:
        read_bytes(path)
    assert caught.value.details == {"name": "huge.txt", "limit": 64}


def test_a_file_that_is_longer_than_it_says() -> None:
    endless = Path("/proc/self/status")
    with pytest.raises(BadInputError, match="larger than"):
        read_bytes(endless, limit=8)


def test_what_is_no_file(tmp_path: Path) -> None:
    os.mkfifo(tmp_path / "pipe")
    cases = {tmp_path / "pipe": "not-a-file", Path("/dev/zero"): "not-a-file"}
    cases |= {tmp_path: "is-folder", tmp_path / "none": "no-such-file"}
    for path, key in cases.items():
        with pytest.raises(BadInputError) as caught:
            read_bytes(path)
        assert caught.value.key == key


def test_errors_while_reading_are_translated(tmp_path: Path) -> None:
    path = tmp_path / "a.txt"
    path.touch()
    with pytest.raises(MachineError) as caught, opened(path):
        raise OSError(errno.EIO, os.strerror(errno.EIO))
    assert caught.value.key == "file-unreadable"


@pytest.mark.parametrize(
    ("error", "kind", "key"),
    [
        (FileNotFoundError(), BadInputError, "no-such-file"),
        (PermissionError(), MachineError, "file-not-permitted"),
        (OSError(errno.ELOOP, "too many links"), MachineError, "file-unreadable"),
        (OSError("strange"), MachineError, "file-unreadable"),
    ],
)
def test_reasons(error: OSError, kind: type[NewsreaderError], key: str) -> None:
    told = reading_error(Path("/some/a.txt"), error)
    assert isinstance(told, kind)
    assert told.key == key
    assert "a.txt" in str(told)
