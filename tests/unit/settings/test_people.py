import getpass
from pathlib import Path

import pytest

from newsreader.settings.people import (
    ASKED,
    IDENTIFIER,
    NAME,
    creator_identifier,
    creator_name,
    to_be_asked,
)
from newsreader.settings.store import Settings


def test_the_name_in_the_preferences_wins(tmp_path: Path) -> None:
    settings = Settings(tmp_path / "settings.json")
    settings.put({"creator": "  云生 "})
    assert creator_name(settings) == "云生"


def test_else_the_account_signs(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setenv("LOGNAME", "reader")
    assert creator_name(Settings(tmp_path / "settings.json")) == "reader"


def test_an_account_without_a_name_signs_nothing(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    def nobody() -> str:
        raise KeyError("uid not found")

    monkeypatch.setattr(getpass, "getuser", nobody)
    assert creator_name(Settings(tmp_path / "settings.json")) == ""


@pytest.mark.parametrize(
    ("kept", "identifier"),
    [
        ("", ""),
        (" yun@example.org ", "yun@example.org"),
        ("https://orcid.org/0000-0002-1825-0097", "0000-0002-1825-0097"),
        ("0000-0002-1825-0098", ""),
    ],
)
def test_what_is_no_identifier_is_left_in_the_settings(
    tmp_path: Path, kept: str, identifier: str
) -> None:
    settings = Settings(tmp_path / "settings.json")
    settings.put({IDENTIFIER: kept})
    assert creator_identifier(settings) == identifier


def test_one_is_asked_once_and_only_without_a_name(tmp_path: Path) -> None:
    settings = Settings(tmp_path / "settings.json")
    assert to_be_asked(settings)
    settings.put({ASKED: 1})
    assert not to_be_asked(settings)
    settings.put({ASKED: 0, NAME: "云生"})
    assert not to_be_asked(settings)
