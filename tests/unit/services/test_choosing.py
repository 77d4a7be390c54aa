"""What was chosen about a table is kept for the next one with the same columns."""

import json
from pathlib import Path

import pytest

from newsreader.core.errors import UsageError
from newsreader.importers.mapping import UNMAPPED, ColumnMapping
from newsreader.importers.options import Options
from newsreader.importers.table import Columns
from newsreader.services.choosing import keep, options_from
from newsreader.services.remembering import (
    ANNOTATIONS_KEY,
    KEY,
    remember,
    remember_fields,
    remembered,
    remembered_fields,
)
from newsreader.settings.store import Settings


@pytest.fixture
def settings(tmp_path: Path) -> Settings:
    return Settings(tmp_path / "settings.json")


def test_options_from_words(settings: Settings) -> None:
    options = options_from(settings, "gbk", ["text=甲"])
    assert options == Options("gb18030", ColumnMapping((("text", "甲"),)), ())
    assert options_from(settings) == Options()
    with pytest.raises(UsageError):
        options_from(settings, "latin-1")


def test_a_mapping_is_kept(settings: Settings, tmp_path: Path) -> None:
    path = tmp_path / "t.csv"
    path.write_text("甲,标题\n一,二\n", encoding="utf-8")
    keep(settings, [path], options_from(settings))
    assert not remembered(settings)
    other = tmp_path / "a.txt"
    other.write_text("甲", encoding="utf-8")
    keep(settings, [other, path], options_from(settings, None, ["text=甲"]))
    again = options_from(Settings(settings.path))
    assert again.remembered_for(("甲", "标题")).column("text") == "甲"
    assert again.remembered_for(("标题", "甲")) == UNMAPPED


def test_the_oldest_is_forgotten(settings: Settings) -> None:
    for number in range(60):
        remember(settings, Columns((str(number),), ColumnMapping((("text", str(number)),))))
    names = [name for name, _ in remembered(settings)]
    assert names == [str(number) for number in range(10, 60)]


@pytest.mark.parametrize("text", ["{", "[]", "[" * 100_000, "5"])
def test_nonsense_is_nothing(settings: Settings, text: str) -> None:
    settings.put({KEY: text})
    assert remembered(settings) == ()


def test_only_what_makes_sense_counts(settings: Settings) -> None:
    settings.put({KEY: json.dumps({"a": 5, "b": {"text": "甲", "x": "乙", "title": 1}})})
    assert remembered(settings) == (("a", UNMAPPED), ("b", ColumnMapping((("text", "甲"),))))


def test_what_columns_of_annotations_were_taken_for_is_known_again(settings: Settings) -> None:
    pairs = (("甲", "quote"), ("乙", ""))
    remember_fields(settings, pairs)
    assert remembered_fields(settings) == (("甲\t乙", pairs),)
    settings.put({ANNOTATIONS_KEY: '{"丙": {"丙": "colophon", "丁": 3}, "戊": []}'})
    assert remembered_fields(settings) == (("丙", ()), ("戊", ()))
    settings.put({ANNOTATIONS_KEY: "{"})
    assert remembered_fields(settings) == ()
