"""From a path to the sources it holds."""

import os
from pathlib import Path

import pytest

from newsreader.core.errors import BadInputError
from newsreader.core.reports import FailedSource
from newsreader.importers.base import FoundFile
from newsreader.importers.registry import IMPORTERS, expand, importer_of, read
from tests.unit.importers.test_archive import zipped

TEXT = "青禾日报\n"


def test_every_importer_says_who_it_is() -> None:
    assert len({importer.id for importer in IMPORTERS}) == len(IMPORTERS)
    assert all(importer.version for importer in IMPORTERS)
    assert importer_of("a.txt", b"a").id == "raw-text"


def test_a_file_is_read_whatever_its_name(tmp_path: Path) -> None:
    path = tmp_path / "issue"
    path.write_text(TEXT, encoding="utf-8")
    (found,) = expand(path)
    assert found == FoundFile(path, str(path), "issue")
    assert read(found).text == TEXT


def test_a_folder_with_an_archive(tmp_path: Path) -> None:
    zipped(tmp_path / "b.zip", ("in/c.txt", TEXT))
    (tmp_path / "a.txt").write_text(TEXT, encoding="utf-8")
    (tmp_path / "z.txt").symlink_to("/dev/null")
    found = list(expand(tmp_path))
    labels = [f.path if isinstance(f, FailedSource) else f.label for f in found]
    assert labels == [f"{tmp_path}/{name}" for name in ("a.txt", "b.zip/in/c.txt", "z.txt")]
    assert [f.name for f in found if isinstance(f, FoundFile)] == ["a.txt", "c.txt"]


@pytest.mark.parametrize(
    ("name", "key"),
    [("none", "no-such-file"), ("pipe", "not-a-file"), ("empty", "nothing-to-import")],
)
def test_what_holds_nothing(tmp_path: Path, name: str, key: str) -> None:
    os.mkfifo(tmp_path / "pipe")
    (tmp_path / "empty").mkdir()
    (failed,) = expand(tmp_path / name)
    assert isinstance(failed, FailedSource)
    assert (failed.path, failed.error.key) == (str(tmp_path / name), key)


def test_a_file_that_goes_away(tmp_path: Path) -> None:
    path = tmp_path / "a.txt"
    path.touch()
    (found,) = expand(path)
    path.unlink()
    assert isinstance(found, FoundFile)
    with pytest.raises(BadInputError, match="no file"):
        read(found)
