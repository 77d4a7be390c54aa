import json
import stat
from pathlib import Path

import pytest

from newsreader.core.errors import MachineError
from newsreader.settings.store import Settings, write_whole


@pytest.fixture
def path(tmp_path: Path) -> Path:
    return tmp_path / "config" / "settings.json"


def test_without_a_file_every_setting_has_its_default(path: Path) -> None:
    settings = Settings(path)
    assert settings.text("theme") == "system"
    assert settings.number("reading.zoom") == 100
    assert settings.numbers("window.splitter") == ()
    assert not path.exists()


def test_what_was_put_is_there_after_the_next_start(path: Path) -> None:
    Settings(path).put({"theme": "dark", "window.splitter": (200, 600, 300), "creator": "云生"})
    again = Settings(path)
    assert again.text("theme") == "dark"
    assert again.numbers("window.splitter") == (200, 600, 300)
    assert again.text("creator") == "云生"


def test_a_text_that_utf8_refuses_survives(path: Path) -> None:
    Settings(path).put({"import.folder": "/\udcff"})
    assert Settings(path).text("import.folder") == "/\udcff"


def test_putting_the_same_values_writes_nothing(path: Path) -> None:
    settings = Settings(path)
    settings.put({"theme": "system"})
    assert not path.exists()


def test_keys_of_another_version_are_kept(path: Path) -> None:
    path.parent.mkdir()
    path.write_text('{"of the future": [1], "theme": "sepia"}', "utf-8")
    Settings(path).put({"theme": "dark"})
    assert json.loads(path.read_text("utf-8")) == {"of the future": [1], "theme": "dark"}


@pytest.mark.parametrize("value", ["pink", 3, None, True, ["dark"], {"a": 1}])
def test_a_wrong_value_in_the_file_counts_as_absent(path: Path, value: object) -> None:
    path.parent.mkdir()
    path.write_text(json.dumps({"theme": value, "reading.zoom": "big", "window.splitter": ["x"]}))
    settings = Settings(path)
    assert settings.text("theme") == "system"
    assert settings.number("reading.zoom") == 100
    assert settings.numbers("window.splitter") == ()


@pytest.mark.parametrize(
    ("key", "value"),
    [("theme", "pink"), ("reading.zoom", 10), ("reading.zoom", True), ("creator", 3)],
)
def test_a_wrong_value_is_a_bug_of_the_caller(path: Path, key: str, value: str | int) -> None:
    with pytest.raises(ValueError, match=key):
        Settings(path).put({key: value})


def test_an_undeclared_key_is_a_bug_of_the_caller(path: Path) -> None:
    with pytest.raises(KeyError):
        Settings(path).value("colour")
    with pytest.raises(KeyError):
        Settings(path).put({"colour": 1})


def test_asking_for_another_kind_is_a_bug_of_the_caller(path: Path) -> None:
    settings = Settings(path)
    with pytest.raises(TypeError):
        settings.text("reading.zoom")
    with pytest.raises(TypeError):
        settings.number("theme")
    with pytest.raises(TypeError):
        settings.numbers("theme")


@pytest.mark.parametrize("data", [b"\xff\xfe", b"{", b"[1]", b"[" * 100_000, b""])
def test_an_unreadable_file_is_set_aside_not_lost(path: Path, data: bytes) -> None:
    path.parent.mkdir()
    path.write_bytes(data)
    settings = Settings(path)
    assert settings.set_aside == path.with_name("settings.json.unreadable")
    assert settings.set_aside.read_bytes() == data
    settings.put({"theme": "dark"})
    assert Settings(path).text("theme") == "dark"


def test_a_folder_in_the_files_place_is_told_when_saving(path: Path) -> None:
    path.mkdir(parents=True)
    aside = path.with_name("settings.json.unreadable")
    aside.write_text("in the way")
    settings = Settings(path)
    assert settings.set_aside is None
    with pytest.raises(MachineError, match=r"settings\.json") as caught:
        settings.put({"theme": "dark"})
    assert caught.value.key == "settings-not-saved"
    assert sorted(item.name for item in path.parent.iterdir()) == [path.name, aside.name]


def test_a_written_file_is_for_its_owner_alone(path: Path) -> None:
    write_whole(path, b"{}")
    assert stat.S_IMODE(path.stat().st_mode) == 0o600
