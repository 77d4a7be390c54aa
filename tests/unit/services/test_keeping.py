"""Saved searches."""

from collections.abc import Callable, Iterator
from pathlib import Path

import pytest

from newsreader.core.changes import Changes
from newsreader.core.errors import BadInputError, LibraryError
from newsreader.core.ids import SearchId
from newsreader.core.saved_search import NAME_LENGTH, SavedSearch
from newsreader.services.history import UndoName
from newsreader.services.library import Library
from tests.support.library import make_library

NOBODY = SearchId("00000000-0000-4000-8000-000000000000")


@pytest.fixture
def library(tmp_path: Path) -> Iterator[Library]:
    with make_library(tmp_path) as library:
        yield library


@pytest.fixture
def made(library: Library) -> SavedSearch:
    return library.keeping.save(" 桥梁\n报道 ", " 桥 -标签:路 ", "甲")[0]


def kept(library: Library) -> list[tuple[str, str]]:
    return [(search.name, search.query) for search in library.keeping.list()]


def test_a_search_is_kept_as_given(library: Library, made: SavedSearch) -> None:
    assert (made.name, made.query, made.creator) == ("桥梁 报道", "桥 -标签:路", "甲")
    assert made.created == made.modified
    assert library.keeping.list() == (made,) == (library.keeping.get(made.id),)
    assert library.history.revisions.of(made.id)[0].author == "甲"


def test_searches_are_listed_by_name(library: Library) -> None:
    for name in ("b", "a", "c"):
        library.keeping.save(name, "桥", "")
    assert [name for name, _ in kept(library)] == ["a", "b", "c"]


def test_a_search_is_found_by_name_and_by_id(library: Library, made: SavedSearch) -> None:
    assert library.keeping.find("桥梁 报道") == library.keeping.find(made.id) == made
    with pytest.raises(BadInputError) as error:
        library.keeping.find("无")
    assert error.value.key == "no-such-search"


def test_two_of_one_name_are_told_apart_by_id(library: Library, made: SavedSearch) -> None:
    library.keeping.delete(made.id)
    other, _ = library.keeping.save(made.name, "路", "乙")
    library.history.undo()
    library.history.undo()
    library.keeping.rename(made.id, "x")
    library.keeping.save(made.name, "路", "乙")
    library.history.revisions.append(made.id, "search:name", made.name, author="", time="2031")
    assert library.keeping.find(made.id).query == made.query
    with pytest.raises(BadInputError) as error:
        library.keeping.find(made.name)
    assert error.value.key == "search-name-ambiguous"
    assert other.id not in {search.id for search in library.keeping.list()}


OPERATIONS: dict[UndoName, Callable[[Library, SearchId], Changes]] = {
    UndoName.SEARCH_SAVE: lambda lib, _: lib.keeping.save("种", "种子", "甲")[1],
    UndoName.SEARCH_NAME: lambda lib, id_: lib.keeping.rename(id_, "别名"),
    UndoName.SEARCH_QUERY: lambda lib, id_: lib.keeping.change(id_, "路"),
    UndoName.SEARCH_DELETE: lambda lib, id_: lib.keeping.delete(id_),
}


@pytest.mark.parametrize("name", OPERATIONS)
def test_undo_and_redo(library: Library, made: SavedSearch, name: UndoName) -> None:
    before = kept(library)
    assert OPERATIONS[name](library, made.id).searches
    after = kept(library)
    assert after != before
    assert library.history.undo_name == name
    assert library.history.undo().searches
    assert kept(library) == before
    assert library.history.redo()
    assert kept(library) == after
    assert not {made.id} & {*library.history.revisions.differences()}


def test_what_is_so_already_is_no_step(library: Library, made: SavedSearch) -> None:
    assert not library.keeping.rename(made.id, made.name)
    assert not library.keeping.change(made.id, made.query)
    assert library.history.undo_name == UndoName.SEARCH_SAVE


@pytest.mark.parametrize(
    ("name", "query", "key"),
    [
        (" \n", "桥", "search-name-blank"),
        ("长" * (NAME_LENGTH + 1), "桥", "search-name-too-long"),
        ("桥梁 报道", "桥", "search-name-taken"),
        ("名", " \u3000", "search-blank"),
        ("名", "\ud842", "half-character"),
    ],
)
def test_what_cannot_be_kept(
    library: Library, made: SavedSearch, name: str, query: str, key: str
) -> None:
    with pytest.raises((BadInputError, LibraryError)) as error:
        library.keeping.save(name, query, "甲")
    assert error.value.key == key
    assert library.keeping.list() == (made,)


def test_another_name_must_be_free(library: Library, made: SavedSearch) -> None:
    other, _ = library.keeping.save("路", "路", "")
    with pytest.raises(BadInputError) as error:
        library.keeping.rename(other.id, made.name)
    assert error.value.key == "search-name-taken"


@pytest.mark.parametrize("name", [*OPERATIONS][1:])
def test_what_is_not_there_cannot_be_changed(
    library: Library, made: SavedSearch, name: UndoName
) -> None:
    library.keeping.delete(made.id)
    for id_ in (made.id, NOBODY):
        with pytest.raises(BadInputError) as error:
            OPERATIONS[name](library, id_)
        assert error.value.key == "no-such-search"


def test_an_altered_search_is_repaired(library: Library, made: SavedSearch) -> None:
    library._database.execute("UPDATE saved_searches SET query = '别的'")
    subjects = {finding.subject for finding in library.maintaining.check().findings}
    assert made.id in subjects
    library.maintaining.check(repair=True)
    assert library.keeping.list() == (made,)
