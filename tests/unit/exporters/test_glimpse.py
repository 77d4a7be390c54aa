"""What a file that is to be written says, before it is."""

from collections.abc import Iterator
from pathlib import Path

import pytest

from newsreader.core.query import Omission, Selection
from newsreader.exporters.glimpse import glimpse
from newsreader.exporters.registry import EXPORTERS
from newsreader.services.library import Library
from tests.support.library import make_library
from tests.support.people import highlight


@pytest.fixture
def library(tmp_path: Path) -> Iterator[Library]:
    with make_library(tmp_path) as library:
        yield library


@pytest.mark.parametrize("format_id", [each.format.id for each in EXPORTERS])
def test_every_format_shows_an_article_or_what_was_said_of_it(
    library: Library, format_id: str
) -> None:
    highlight(library, "新桥", note="种子", tags=("交通",))
    shown = library.exporting.preview(format_id).text
    assert shown is not None
    signs = ("交通",) if format_id in {"qdc", "skos"} else ("南岸新桥通车", "南岸", "新桥", "新\tB")
    assert any(sign in shown for sign in signs), shown
    assert "<w:" not in shown


def test_what_is_left_out_is_not_shown(library: Library) -> None:
    highlight(library, "新桥", note="种子")
    without = Selection(without=frozenset({Omission.NOTES}))
    assert "种子" in str(library.exporting.preview("csv").text)
    assert "种子" not in str(library.exporting.preview("csv", without).text)


def test_the_file_that_says_most_is_chosen() -> None:
    files = {
        "a.css": "桥桥桥".encode(),
        "a.html": "<head><title>桥</title></head><p>桥<br>二<br/>三</p><td>四</td>五".encode(),
        "b.txt": "很长的一段没有那个字".encode(),
        "c.png": b"\x89PNG\0",
    }
    assert glimpse(files, ["桥"]) == ("a.html", "桥\n二\n三\n四\t五")
    assert glimpse({"c.png": b"\0"}, []) is None


def test_where_one_article_lacks_what_a_format_is_about_nothing_is_refused(
    library: Library,
) -> None:
    highlight(library, "新桥")
    assert library.exporting.preview("qdc").text is None
