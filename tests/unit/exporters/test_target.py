"""A file is put in its place whole, or everything stays as it was."""

import errno
import os
import resource
from functools import partial
from pathlib import Path
from typing import BinaryIO

import pytest

from newsreader.core.errors import BadInputError, MachineError
from newsreader.exporters.target import replace_file, replace_folder, require_target


def nothing(_: object) -> None:
    """Find nothing wrong."""


def put(target: Path, content: bytes = b"new") -> None:
    replace_file(target, write=lambda stream: stream.write(content) and None, check=nothing)


def put_folder(target: Path) -> None:
    replace_folder(target, write=nothing, check=nothing)


def test_new_and_replaced(tmp_path: Path) -> None:
    target = tmp_path / "a.csv"
    put(target, b"old")
    target.chmod(0o640)
    put(target)
    assert target.read_bytes() == b"new"
    assert target.stat().st_mode & 0o777 == 0o640
    assert os.listdir(tmp_path) == ["a.csv"]


def test_what_somebody_protected_is_not_replaced(tmp_path: Path) -> None:
    target = tmp_path / "a.csv"
    put(target, b"old")
    target.chmod(0o444)
    with pytest.raises(MachineError) as caught:
        put(target)
    assert (caught.value.key, target.read_bytes()) == ("target-not-permitted", b"old")


def test_a_link_is_followed(tmp_path: Path) -> None:
    (tmp_path / "real.csv").write_bytes(b"old")
    (tmp_path / "link.csv").symlink_to("real.csv")
    put(tmp_path / "link.csv")
    assert (tmp_path / "real.csv").read_bytes() == b"new"
    assert (tmp_path / "link.csv").is_symlink()


def test_what_is_not_replaced(tmp_path: Path) -> None:
    os.mkfifo(tmp_path / "pipe")
    (tmp_path / "library.db").write_bytes(b"SQLite format 3\x00and so on")
    cases = {"pipe": "not-a-file", "library.db": "target-is-library", ".": "target-is-folder"}
    for name, key in cases.items():
        with pytest.raises(BadInputError) as caught:
            put(tmp_path / name)
        assert caught.value.key == key
    assert sorted(os.listdir(tmp_path)) == ["library.db", "pipe"]


@pytest.mark.parametrize("ending", ["-wal", "-shm", "-journal"])
def test_what_belongs_to_a_library_is_not_replaced(tmp_path: Path, ending: str) -> None:
    (tmp_path / "library.db").write_bytes(b"SQLite format 3\x00and so on")
    (tmp_path / "table").write_bytes(b"old")
    for write in (put, put_folder):
        with pytest.raises(BadInputError) as caught:
            write(tmp_path / f"library.db{ending}")
        assert caught.value.key == "target-is-library"
        write(tmp_path / f"none{ending}-{write.__name__}")
    put(tmp_path / f"table{ending}")
    assert f"library.db{ending}" not in os.listdir(tmp_path)


@pytest.mark.parametrize("folder", [False, True])
def test_the_first_folder_that_is_not_there_is_named(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch, folder: bool
) -> None:
    (tmp_path / "link").symlink_to(tmp_path / "none" / "deeper" / "a")
    monkeypatch.chdir(tmp_path)
    for name in ("none/a", "none/deeper/a", "link"):
        for write in (partial(require_target, folder=folder), put_folder if folder else put):
            with pytest.raises(MachineError) as caught:
                write(Path(name))
            assert caught.value.details == {"folder": tmp_path / "none"}
            assert f"no folder “{tmp_path / 'none'}”; make it" in str(caught.value)
    assert os.listdir(tmp_path) == ["link"]


def test_a_file_on_the_way_is_no_folder(tmp_path: Path) -> None:
    (tmp_path / "file").write_bytes(b"")
    with pytest.raises(MachineError, match=r"no folder .*file”"):
        require_target(tmp_path / "file" / "a.csv", folder=False)


@pytest.mark.parametrize(
    ("number", "key"),
    [
        (errno.ENOSPC, "export-disk-full"),
        (errno.EACCES, "target-not-permitted"),
        (errno.EIO, "target-not-written"),
    ],
)
def test_the_old_file_survives(tmp_path: Path, number: int, key: str) -> None:
    def fail(stream: BinaryIO) -> None:
        stream.write(b"half")
        raise OSError(number, os.strerror(number))

    target = tmp_path / "a.csv"
    target.write_bytes(b"old")
    with pytest.raises(MachineError) as caught:
        replace_file(target, write=fail, check=nothing)
    assert (caught.value.key, target.read_bytes()) == (key, b"old")
    assert os.listdir(tmp_path) == ["a.csv"]


def test_a_disk_that_really_is_full(tmp_path: Path) -> None:
    limits = resource.getrlimit(resource.RLIMIT_FSIZE)
    resource.setrlimit(resource.RLIMIT_FSIZE, (1000, limits[1]))
    try:
        with pytest.raises(MachineError, match="full"):
            put(tmp_path / "a.csv", bytes(100_000))
    finally:
        resource.setrlimit(resource.RLIMIT_FSIZE, limits)
    assert os.listdir(tmp_path) == []


def test_a_failed_check_leaves_nothing(tmp_path: Path) -> None:
    def refuse(path: Path) -> None:
        assert path.read_bytes() == b"new"
        raise MachineError("export-not-verified", name="a.csv")

    with pytest.raises(MachineError, match="did not read back"):
        replace_file(tmp_path / "a.csv", write=lambda s: s.write(b"new") and None, check=refuse)
    assert os.listdir(tmp_path) == []
