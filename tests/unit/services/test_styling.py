"""Styles that people make: named, changed, deleted, and what becomes of highlights in them."""

from collections.abc import Iterator
from pathlib import Path

import pytest

from newsreader.core.annotation import Style
from newsreader.core.browsing import Filter, Grouping
from newsreader.core.errors import BadInputError, UsageError
from newsreader.core.operation import UndoName
from newsreader.core.query import Selection
from newsreader.core.style import OWN_STYLES, STYLE_LENGTH, Decoration, OwnStyle
from newsreader.services.collecting import Collecting
from newsreader.services.library import Library
from tests.support.library import make_library
from tests.support.people import highlight


@pytest.fixture
def library(tmp_path: Path) -> Iterator[Library]:
    with make_library(tmp_path) as library:
        yield library


def made(library: Library, name: str = "存疑") -> OwnStyle:
    return library.styling.make(name, "#8A63D2", Decoration.WAVY)[0]


def test_a_style_is_made_and_undone(library: Library) -> None:
    style, changes = library.styling.make("  存  疑 ", "#8A63D2", Decoration.DOTTED)
    assert (style.name, style.color, style.decoration) == ("存 疑", "#8a63d2", Decoration.DOTTED)
    assert changes.styles == {style.id}
    assert library.styling.list() == (style,)
    assert library.history.undo_name is UndoName.STYLE_MAKE
    assert library.history.undo().styles == {style.id}
    assert library.styling.list() == ()


def test_a_style_is_changed_and_keeps_its_place(library: Library) -> None:
    first, second = made(library), made(library, "要点")
    wanted = OwnStyle(first.id, "存疑", "#00aa55", Decoration.DASHED)
    assert library.styling.change(wanted).styles == {first.id}
    assert library.styling.list() == (wanted, second)
    library.history.undo()
    assert library.styling.list() == (first, second)


def test_a_highlight_keeps_a_style_that_is_deleted(library: Library) -> None:
    style = made(library)
    mark = highlight(library, "新桥")
    library.annotating.set_style(mark.id, style.id)
    library.styling.delete(style.id)
    assert library.styling.list() == ()
    assert library.annotating.get(mark.id).style == style.id
    library.history.undo()
    assert library.styling.named([library.annotating.get(mark.id)])[0].style == "存疑"
    assert library.styling.named([mark]) == (mark,)


def test_highlights_are_filtered_grouped_and_restyled_by_it(library: Library) -> None:
    style = made(library)
    one, _ = highlight(library, "新桥"), highlight(library, "市民")
    library.batching.restyle([one.id], style.id)
    wanted = library.browsing.browse(Filter(style=style.id))
    assert library.browsing.ids(wanted.groups[0].keys) == (one.id,)
    groups = library.browsing.browse(grouping=Grouping.STYLE).groups
    assert [group.value for group in groups] == [Style.ROSE, style.id]


def test_an_export_gets_the_styles_that_are_used(library: Library) -> None:
    style, _ = made(library), made(library, "要点")
    mark = highlight(library, "新桥")
    library.annotating.set_style(mark.id, style.id)
    collecting = library.exporting._collecting
    assert isinstance(collecting, Collecting)
    collection = collecting.collect(Selection())
    assert collection is not None
    assert collection.styles == {style.id: style}


def test_a_style_is_found_by_its_name(library: Library) -> None:
    style = made(library, "Key Point")
    assert library.styling.find(" key  point") == style.id
    assert library.styling.find("Rose") is Style.ROSE
    with pytest.raises(UsageError) as error:
        library.styling.find("plaid")
    assert error.value.key == "no-such-style"


@pytest.mark.parametrize(
    ("name", "key"),
    [
        ("", "style-blank"),
        (" \n", "style-blank"),
        ("a\x00", "style-blank"),
        ("长" * (STYLE_LENGTH + 1), "style-too-long"),
        ("Yellow", "style-taken"),
        ("KEY", "style-taken"),
    ],
)
def test_a_name_that_cannot_be(library: Library, name: str, key: str) -> None:
    made(library, "key")
    with pytest.raises(BadInputError) as error:
        made(library, name)
    assert error.value.key == key


def test_there_are_as_many_as_there_are_keys(library: Library) -> None:
    for number in range(OWN_STYLES):
        made(library, f"样式{number}")
    with pytest.raises(BadInputError) as error:
        made(library, "还有")
    assert error.value.key == "styles-full"


def test_what_is_gone_cannot_be_changed(library: Library) -> None:
    style = made(library)
    library.styling.delete(style.id)
    for deed in (
        lambda: library.styling.delete(style.id),
        lambda: library.styling.change(style),
    ):
        with pytest.raises(BadInputError) as error:
            deed()
        assert error.value.key == "no-such-style"


def test_what_is_no_colour_is_a_mistake(library: Library) -> None:
    with pytest.raises(ValueError, match="violet"):
        library.styling.make("存疑", "violet", Decoration.FULL)
