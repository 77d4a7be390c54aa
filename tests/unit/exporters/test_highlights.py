"""Highlights look on paper as they do in the window, each with a line of its own."""

from dataclasses import replace
from pathlib import Path

import pytest

from newsreader.core.annotation import Style
from newsreader.core.collection import Collection
from newsreader.core.style import Decoration
from newsreader.exporters.docx.exporter import Docx
from newsreader.exporters.epub.exporter import Epub
from newsreader.exporters.highlights import BUILT_IN, highlights
from newsreader.exporters.website.exporter import Website
from tests.support.collections import STYLE, put, styled
from tests.support.exported import content


def made(color: str) -> Collection:
    return replace(styled(), styles={STYLE.id: replace(STYLE, color=color)})


@pytest.mark.parametrize(
    ("color", "ground", "ink"),
    [
        ("#8a63d2", "#dcd0f2", "#8a63d2"),
        ("#ffff00", "#ffffb2", "#8e8f12"),
        ("#000000", "#b2b2b2", "#000000"),
        ("#ffffff", "#ffffff", "#8e8f91"),
    ],
)
def test_a_pale_ground_and_a_line_that_is_seen(color: str, ground: str, ink: str) -> None:
    look = highlights(made(color))[STYLE.id]
    assert (look.name, look.ground, look.ink) == (f"style-{STYLE.id}", ground, ink)
    assert look.line is Decoration.WAVY


def test_what_is_no_style_or_has_no_colour_looks_like_yellow() -> None:
    looks = highlights(made("red"))
    assert looks[STYLE.id] == looks["gone"] == BUILT_IN[Style.YELLOW]


def test_no_two_built_in_lines_are_alike() -> None:
    assert len({look.line for look in BUILT_IN.values()}) == len(BUILT_IN)


def test_documents_show_it(tmp_path: Path) -> None:
    document = content(put(Docx(), styled(), tmp_path / "a.docx"))["word/document.xml"].decode()
    assert '<w:u w:val="wave" w:color="8a63d2"/><w:shd w:val="clear"' in document
    book = content(put(Epub(), styled(), tmp_path / "a.epub"))
    assert f"mark.style-{STYLE.id} {{ background-color: #dcd0f2;" in book["EPUB/style.css"].decode()
    assert f'<mark class="style-{STYLE.id}">' in book["EPUB/issue-1.xhtml"].decode()


def test_a_website_shows_it_by_day_and_by_night(tmp_path: Path) -> None:
    files = content(put(Website(), styled(), tmp_path / "a"))
    sheet = files["assets/styles.css"].decode()
    assert f"--style-{STYLE.id}: #dcd0f2;" in sheet.partition("@media")[0]
    assert f"--style-{STYLE.id}: #41345c;" in sheet.partition("@media")[2]
    assert '<link rel="stylesheet" href="assets/styles.css">' in files["index.html"].decode()
    assert (
        f'<option value="style-{STYLE.id}">存疑 */</option>' in files["annotations.html"].decode()
    )
    plain = content(put(Website(), replace(styled(), styles={}), tmp_path / "b"))
    assert "assets/styles.css" not in plain
    odd = content(put(Website(), made("red"), tmp_path / "c"))
    assert odd["assets/styles.css"] == b"@media (prefers-color-scheme: dark) {\n}\n"
