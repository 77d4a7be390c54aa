"""Collections: names, places in the tree, descriptions, rules."""

from collections.abc import Callable, Iterator
from pathlib import Path

import pytest

from newsreader.core.changes import Changes
from newsreader.core.dossier import NAME_DEPTH, Dossier
from newsreader.core.errors import BadInputError
from newsreader.core.ids import CollectionId
from newsreader.core.operation import UndoName
from newsreader.services.library import Library
from newsreader.storage.nouns import COLLECTIONS
from tests.support.library import make_library


@pytest.fixture
def library(tmp_path: Path) -> Iterator[Library]:
    with make_library(tmp_path) as library:
        yield library


def make(library: Library, *paths: str) -> list[Dossier]:
    return [library.curating.make(path)[0] for path in paths]


def paths(library: Library) -> list[str]:
    return [each.path for each in library.curating.list()]


def test_a_path_is_made_once(library: Library) -> None:
    made, changes = library.curating.make(" 桥 / 新桥 ", "乙")
    assert (made.name, made.creator, len(changes.collections)) == ("新桥", "乙", 2)
    assert paths(library) == ["桥", "桥/新桥"]
    assert library.curating.make("桥/新桥") == (made, Changes())
    assert library.curating.find(made.id) == library.curating.find("桥/ 新桥") == made
    assert library.history.revisions.differences() == ()
    library.history.undo()
    assert paths(library) == []


@pytest.mark.parametrize(
    ("name", "key"),
    [
        (" ", "collection-blank"),
        ("\u200b", "collection-blank"),
        ("a\nb", "collection-control-character"),
        ("a/b", "collection-separator"),
        ("a" * 201, "collection-name-too-long"),
        ("/".join("a" * 40), "collection-too-deep"),
    ],
)
def test_what_is_no_name_is_refused(library: Library, name: str, key: str) -> None:
    found = make(library, "桥")[0]
    with pytest.raises(BadInputError) as refused:
        library.curating.rename(found.id, name)
    assert refused.value.key == key


def test_renaming(library: Library) -> None:
    bridge, _ = make(library, "桥", "船")
    library.curating.rename(bridge.id, " 桥 ")
    library.curating.rename(bridge.id, "路")
    assert paths(library) == ["路", "船"]
    with pytest.raises(BadInputError, match="“船” already"):
        library.curating.rename(bridge.id, "船")


def test_moving_keeps_the_order(library: Library) -> None:
    a, b, c = make(library, "a", "b", "c")
    library.curating.move(c.id, None, a.id)
    assert paths(library) == ["c", "a", "b"]
    library.curating.move(a.id, None)
    assert paths(library) == ["c", "b", "a"]
    library.curating.move(a.id, c.id)
    assert paths(library) == ["c", "c/a", "b"]
    library.curating.move(a.id, None, b.id)
    assert paths(library) == ["c", "a", "b"]
    assert library.history.revisions.differences() == ()
    for _ in range(4):
        library.history.undo()
    assert paths(library) == ["a", "b", "c"]


def test_where_there_is_no_room_all_get_new_places(library: Library) -> None:
    a, b, c = make(library, "a", "b", "c")
    with library.history.operation(UndoName.COLLECTION_MOVE) as operation:
        for number, each in enumerate((a, b, c)):
            operation.set(each.id, COLLECTIONS.field("rank"), number)
    library.curating.move(c.id, None, b.id)
    assert paths(library) == ["a", "c", "b"]
    library.history.undo()
    assert paths(library) == ["a", "b", "c"]


def test_what_cannot_be_moved(library: Library) -> None:
    a, b, *_ = make(library, "a", "a/b", "c/b", "/".join("d" * (NAME_DEPTH - 1)))
    deep = library.curating.find("/".join("d" * (NAME_DEPTH - 1)))
    for what, under, key in (
        (a, b, "collection-into-itself"),
        (a, a, "collection-into-itself"),
        (b, library.curating.find("c"), "collection-taken"),
        (a, deep, "collection-too-deep"),
    ):
        with pytest.raises(BadInputError) as refused:
            library.curating.move(what.id, under.id)
        assert refused.value.key == key


def test_description_rights_and_source(library: Library) -> None:
    found = make(library, "桥")[0]
    library.curating.describe(found.id, description=" 桥 ", rights="公有领域")
    library.curating.describe(found.id, source="馆藏")
    found = library.curating.find(found.id)
    assert (found.description, found.rights, found.source) == ("桥", "公有领域", "馆藏")


def test_a_rule_counts_what_it_finds_now(library: Library) -> None:
    found = make(library, "桥")[0]
    library.curating.rule(found.id, " 新桥 ")
    counted = library.curating.list()[0]
    assert (counted.dossier.query, counted.found, counted.members) == ("新桥", 1, 1)
    library.curating.rule(found.id, "")
    assert library.curating.list()[0].found == 0


def test_deleting_takes_what_is_under_it(library: Library) -> None:
    make(library, "a/b", "c")
    library.curating.delete(library.curating.find("a").id)
    assert paths(library) == ["c"]
    with pytest.raises(BadInputError, match="no collection"):
        library.curating.find("a")
    trash = library.undeleting.list()
    assert {(each.kind, each.words) for each in trash} == {("collection", "a"), ("collection", "b")}
    library.undeleting.restore(trash)
    assert paths(library) == ["a", "a/b", "c"]
    assert library.recalling.list(limit=1)[0].words in {"a", "b"}


CHANGES: dict[UndoName, Callable[[Library, CollectionId], Changes]] = {
    UndoName.COLLECTION_MAKE: lambda lib, _: lib.curating.make("又")[1],
    UndoName.COLLECTION_RENAME: lambda lib, id_: lib.curating.rename(id_, "又"),
    UndoName.COLLECTION_MOVE: lambda lib, id_: lib.curating.move(
        id_, None, lib.curating.find("a").id
    ),
    UndoName.COLLECTION_CHANGE: lambda lib, id_: lib.curating.describe(id_, rights="又"),
    UndoName.COLLECTION_DELETE: lambda lib, id_: lib.curating.delete(id_),
}


@pytest.mark.parametrize("name", CHANGES)
def test_there_and_back(library: Library, name: UndoName) -> None:
    _, found = make(library, "a", "b")
    before = [each.path for each in library.curating.list()], library.curating.find("b").rights
    changes = CHANGES[name](library, found.id)
    assert changes.collections
    assert library.history.undo_name is name
    after = library.curating.list()
    library.history.undo()
    now = [each.path for each in library.curating.list()], library.curating.find("b").rights
    assert now == before
    library.history.redo()
    assert [each.path for each in library.curating.list()] == [each.path for each in after]


def test_a_collection_is_found_by_part_and_pinyin(library: Library) -> None:
    bridge, _ = make(library, "城建/桥梁", "农业")
    for typed in ("桥", "qiaoliang", "cj"):
        assert bridge.id in library.curating.matching(typed)
    assert library.curating.matching("铁路") == ()
