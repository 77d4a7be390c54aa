"""Translations are complete, keep their places, and the compiled files are those of the texts."""

import re
import subprocess
import sys
import xml.etree.ElementTree as ET
from collections.abc import Iterator
from pathlib import Path

import pytest
from PySide6.QtCore import QTranslator

from newsreader.assets import resource
from newsreader.services.bundling import FORMAT
from newsreader.services.library import Library
from newsreader.ui.dialogs.format_texts import FORMAT_TEXTS
from tests.support.window import Window

FILES = sorted(Path(resource("i18n")).glob("*.ts"))
CHINESE = resource("i18n", "newsreader_zh_CN.ts")
TOOLS = Path(sys.executable).parent


def _messages(path: Path) -> Iterator[tuple[str, ET.Element]]:
    for context in ET.parse(path).getroot().iter("context"):
        for message in context.iter("message"):
            yield context.findtext("name", ""), message


def _texts(message: ET.Element) -> list[str]:
    translation = message.find("translation")
    assert translation is not None
    forms = [form.text or "" for form in translation.iter("numerusform")]
    return forms or [translation.text or ""]


@pytest.mark.parametrize("path", FILES, ids=lambda path: path.stem)
def test_every_text_is_translated_with_its_places(path: Path) -> None:
    for context, message in _messages(path):
        source = message.findtext("source", "")
        for text in _texts(message):
            assert text, (context, source)
            wanted = sorted(re.findall(r"\{\w+\}|%n", source))
            assert sorted(re.findall(r"\{\w+\}|%n", text)) == wanted, (context, source)


def test_no_text_of_the_code_is_missing(tmp_path: Path) -> None:
    fresh = tmp_path / "fresh.ts"
    sources = sorted(str(path) for path in Path("newsreader/ui").rglob("*.py"))
    command = [str(TOOLS / "pyside6-lupdate"), *sources, "-ts", str(fresh)]
    subprocess.run(command, check=True, capture_output=True)
    known = {(context, m.findtext("source")) for context, m in _messages(CHINESE)}
    wanted = {(context, m.findtext("source")) for context, m in _messages(fresh)}
    assert wanted - known == set()


@pytest.mark.parametrize("path", FILES, ids=lambda path: path.stem)
def test_compiled_files_are_up_to_date(path: Path, qapp: object) -> None:
    translator = QTranslator()
    assert translator.load(str(path.with_suffix(".qm")))
    for context, message in _messages(path):
        number = 2 if message.get("numerus") else -1
        found = translator.translate(context, message.findtext("source", ""), "", number)
        assert found == _texts(message)[-1]


def test_words_of_the_exporters_are_translated(window: Window, library_path: Path) -> None:
    with Library.open(library_path, read_only=True) as library:
        for item in (*library.exporting.formats(), FORMAT):
            assert item.title in FORMAT_TEXTS
            assert item.carries in FORMAT_TEXTS
