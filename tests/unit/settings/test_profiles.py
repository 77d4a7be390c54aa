"""Export profiles survive in the settings, and nonsense there does no harm."""

from pathlib import Path

import pytest

from newsreader.settings.profiles import (
    KEY,
    Profile,
    export_profiles,
    forget_profile,
    keep_profile,
)
from newsreader.settings.store import Settings

FIRST = Profile("甲", "csv", "tag", "农业", "/tmp/甲.csv")
SECOND = Profile("乙", "markdown", "issue", "", "/tmp/b.md")


@pytest.fixture
def settings(tmp_path: Path) -> Settings:
    return Settings(tmp_path / "settings.json")


def test_they_are_kept_replaced_and_forgotten(settings: Settings) -> None:
    assert export_profiles(settings) == ()
    keep_profile(settings, FIRST)
    assert keep_profile(settings, SECOND) == (SECOND, FIRST)
    changed = Profile("甲", "csv", "all", "", "/tmp/甲.csv")
    assert keep_profile(settings, changed) == (SECOND, changed)
    assert export_profiles(Settings(settings.path)) == (SECOND, changed)
    assert forget_profile(settings, "乙") == (changed,)


@pytest.mark.parametrize("text", ["{", "3", "[3]", '[{"name": "甲"}]', '[{"name": 1}]', "[" * 9999])
def test_nonsense_is_left_out(settings: Settings, text: str) -> None:
    settings.put({KEY: text})
    assert export_profiles(settings) == ()
