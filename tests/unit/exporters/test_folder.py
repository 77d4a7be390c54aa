"""A folder of files is put in its place whole, or what stood there stays."""

from collections.abc import Callable
from pathlib import Path
from zipfile import ZipFile

import pytest

from newsreader.core.errors import BadInputError, MachineError, NewsreaderError
from newsreader.exporters.base import Member
from newsreader.exporters.target import replace_archive, replace_folder, write_members

MEMBERS = (Member("甲/乙.txt", (b"1", b"2")), Member("a.txt", (b"3",)))


def write(folder: Path) -> None:
    write_members(MEMBERS, folder)


def fine(folder: Path) -> None:
    assert (folder / "甲/乙.txt").read_bytes() == b"12"


def bad(folder: Path) -> None:
    raise MachineError("export-not-verified", name=folder.name)


def exported(target: Path) -> Path:
    replace_folder(target, write=write, check=fine)
    return target


def visible(folder: Path) -> list[str]:
    return sorted(each.name for each in folder.iterdir())


def test_a_folder_is_written_and_written_again(tmp_path: Path) -> None:
    target = tmp_path / "out"
    target.mkdir()  # an empty one gives way
    replace_folder(target, write=write, check=fine)
    replace_folder(target, write=lambda folder: (folder / "甲").mkdir(), check=lambda _: None)
    assert not (target / "a.txt").exists()
    replace_folder(target, write=write, check=fine)
    assert (target / "a.txt").read_bytes() == b"3"
    assert visible(tmp_path) == ["out"]


@pytest.mark.parametrize("replace", [replace_folder, replace_archive])
def test_what_is_not_as_it_should_be_leaves_nothing(
    replace: Callable[..., None], tmp_path: Path
) -> None:
    with pytest.raises(MachineError):
        replace(tmp_path / "out", write=write, check=bad)
    assert visible(tmp_path) == []


def test_an_archive_holds_the_same_and_is_the_same(tmp_path: Path) -> None:
    first, second = tmp_path / "1.zip", tmp_path / "2.zip"
    for target in (first, second):
        replace_archive(target, write=write, check=fine)
    assert first.read_bytes() == second.read_bytes()
    with ZipFile(first) as archive:
        assert archive.namelist() == ["newsreader-export/a.txt", "newsreader-export/甲/乙.txt"]
        assert archive.read("newsreader-export/甲/乙.txt") == b"12"


@pytest.mark.parametrize(
    ("make", "key"),
    [
        (lambda target: target.write_text("一"), "target-is-file"),
        (lambda target: (target.mkdir(), (target / "x").touch()), "target-not-empty"),
        (lambda target: (exported(target) / "a.txt").write_bytes(b"mine"), "target-changed"),
        (lambda target: (exported(target) / "甲" / "new.md").touch(), "target-changed"),
        (lambda target: (exported(target) / "a.txt").unlink(), "target-changed"),
    ],
)
def test_what_others_put_there_stays(
    make: Callable[[Path], object], key: str, tmp_path: Path
) -> None:
    target = tmp_path / "out"
    make(target)
    with pytest.raises(BadInputError) as caught:
        replace_folder(target, write=write, check=fine)
    assert caught.value.key == key
    assert target.exists()


def test_the_top_of_the_file_system_is_named() -> None:
    with pytest.raises(BadInputError, match="The folder “/” holds other files"):
        replace_folder(Path("/"), write=write, check=fine)


def test_a_missing_folder_is_named(tmp_path: Path) -> None:
    with pytest.raises(NewsreaderError) as caught:
        replace_folder(tmp_path / "no" / "out", write=write, check=fine)
    assert caught.value.key == "no-such-folder"


@pytest.mark.parametrize("there", [False, True])
def test_what_cannot_be_exchanged_comes_back(
    there: bool, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    target = tmp_path / "out"
    if there:
        replace_folder(target, write=write, check=fine)
    rename = Path.rename

    def refuse(path: Path, to: Path) -> Path:
        if path.suffix == ".part":
            raise PermissionError(13, "no")
        return rename(path, to)

    monkeypatch.setattr(Path, "rename", refuse)
    with pytest.raises(MachineError):
        replace_folder(target, write=write, check=fine)
    assert target.exists() is there
    assert visible(tmp_path) == (["out"] if there else [])


@pytest.mark.parametrize("path", ["../x", "/x", "a/../../x"])
def test_no_file_leaves_its_folder(path: str, tmp_path: Path) -> None:
    with pytest.raises(ValueError, match="x"):
        write_members([Member(path, ())], tmp_path)
