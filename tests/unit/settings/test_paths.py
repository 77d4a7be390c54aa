import os
from pathlib import Path

import pytest

from newsreader.core.errors import MachineError
from newsreader.settings import paths


@pytest.fixture
def home(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Path:
    for name in ("XDG_DATA_HOME", "XDG_CONFIG_HOME", "XDG_CACHE_HOME", "NEWSREADER_LIBRARY"):
        monkeypatch.delenv(name, raising=False)
    monkeypatch.setenv("HOME", str(tmp_path))
    return tmp_path


def test_the_library_asked_for_wins(home: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setenv("NEWSREADER_LIBRARY", str(home / "b.db"))
    assert paths.library_path(home / "a.db") == home / "a.db"
    assert paths.library_path() == home / "b.db"


def test_the_default_library_lies_in_a_folder_that_is_made(home: Path) -> None:
    library = paths.library_path()
    assert library.is_relative_to(home)
    assert library.parent.is_dir()
    assert not library.exists()


def test_settings_lie_in_the_home_and_are_not_made(home: Path) -> None:
    assert paths.settings_path().is_relative_to(home)
    assert not paths.settings_path().exists()


@pytest.mark.parametrize("value", ["", "somewhere"])
def test_an_empty_or_relative_home_of_nobody_is_refused(
    home: Path, monkeypatch: pytest.MonkeyPatch, value: str
) -> None:
    monkeypatch.setenv("HOME", value)
    monkeypatch.setattr(os, "getuid", lambda: 2**31 - 7)
    for ask in (paths.library_path, paths.settings_path):
        with pytest.raises(MachineError) as caught:
            ask()
        assert caught.value.key == "no-home"


def test_an_empty_home_is_fine_where_the_folder_is_named(
    home: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setenv("HOME", "")
    monkeypatch.setenv("XDG_DATA_HOME", str(home / "data"))
    assert paths.library_path().is_relative_to(home / "data")


def test_a_data_folder_that_cannot_be_made_is_told(
    home: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    blocked = home / "file"
    blocked.write_text("in the way")
    monkeypatch.setenv("XDG_DATA_HOME", str(blocked))
    with pytest.raises(MachineError, match="file") as caught:
        paths.library_path()
    assert caught.value.key == "no-data-folder"
