"""Vocabularies in and out of a library."""

from collections.abc import Iterator
from pathlib import Path

import pytest
from rdflib import DCTERMS, Graph

from newsreader.core.adoption import Adoption
from newsreader.core.errors import BadInputError, MachineError, UsageError
from newsreader.core.ids import tag_id
from newsreader.core.operation import UndoName
from newsreader.services.library import Library
from tests.support.library import make_library
from tests.support.merging import copy_of
from tests.support.people import highlight

TABLE = "path,color,description\n水,#102030,河湖\n水/桥,,\n路,#00ff00,\n"


@pytest.fixture
def library(tmp_path: Path) -> Iterator[Library]:
    with make_library(tmp_path) as library:
        highlight(library, "新桥", tags=("水/桥",))
        library.tagging.describe(library.tagging.find("水").id, "旧说明")
        yield library


@pytest.fixture
def table(tmp_path: Path) -> Path:
    path = tmp_path / "词表.csv"
    path.write_text(TABLE, encoding="utf-8")
    return path


def told(library: Library) -> dict[str, tuple[str, str]]:
    return {tag.path: (tag.color, tag.description) for tag in library.tagging.list()}


def test_what_a_tag_says_stays_unless_it_is_to_be_replaced(library: Library, table: Path) -> None:
    adoption, changes = library.adopting.adopt(table)
    assert (adoption.made, adoption.changed, adoption.kept, adoption.notes) == (1, 1, 1, ())
    assert told(library) == {
        "水": ("#102030", "旧说明"),
        "水/桥": ("", ""),
        "路": ("#00ff00", ""),
    }
    assert len(changes.tags) == 2
    assert library.history.undo_name is UndoName.TAG_IMPORT
    library.adopting.adopt(table, replace=True)
    assert told(library)["水"] == ("#102030", "河湖")
    again, changes = library.adopting.adopt(table)
    assert (again, bool(changes)) == (Adoption(0, 0, 3, ()), False)
    for _ in range(2):
        library.history.undo()
    assert told(library) == {"水": ("", "旧说明"), "水/桥": ("", "")}


def test_trying_changes_nothing(library: Library, table: Path) -> None:
    before = told(library)
    adoption, changes = library.adopting.adopt(table, dry=True)
    assert (adoption.made, adoption.changed, adoption.kept) == (1, 1, 1)
    assert not changes
    assert told(library) == before
    assert library.history.undo_name is UndoName.TAG_CHANGE


@pytest.mark.parametrize("format_id", ["skos-turtle", "skos-json-ld", "csv", "refi-qda"])
def test_every_format_comes_back_into_another_library(
    library: Library, tmp_path: Path, format_id: str
) -> None:
    library.tagging.rename(library.tagging.find("水/桥").id, "石桥")
    target = tmp_path / "tags.out"
    assert library.adopting.hand_on(format_id, target).tags == 2
    first = target.read_bytes()
    library.adopting.hand_on(format_id, target)
    assert target.read_bytes() == first
    (tmp_path / "other").mkdir()
    with make_library(tmp_path / "other") as other:
        assert other.adopting.adopt(target)[0].made == 2
        ids = {tag.path: tag.id for tag in other.tagging.list()}
        assert ids == {tag.path: tag.id for tag in library.tagging.list()}
        assert told(other) == told(library)


def test_a_renamed_tag_is_known_by_its_id(library: Library, tmp_path: Path) -> None:
    target = tmp_path / "tags.csv"
    library.adopting.hand_on("csv", target)
    library.tagging.rename(library.tagging.find("水").id, "水利")
    assert library.adopting.adopt(target)[0] == Adoption(0, 0, 2, ())
    assert list(told(library)) == ["水利", "水利/桥"]


def test_a_new_term_comes_under_the_one_that_was_renamed(library: Library, tmp_path: Path) -> None:
    target = tmp_path / "tags.csv"
    library.adopting.hand_on("csv", target)
    library.tagging.rename(library.tagging.find("水").id, "水利")
    target.write_text(target.read_text(encoding="utf-8") + "水/闸,,,,\n", encoding="utf-8")
    assert library.adopting.adopt(target)[0].made == 1
    assert list(told(library)) == ["水利", "水利/桥", "水利/闸"]


def test_what_a_file_tells_apart_stays_apart(library: Library, tmp_path: Path) -> None:
    target = tmp_path / "tags.csv"
    target.write_text("path\n后\n後\n", encoding="utf-8")
    assert library.adopting.adopt(target)[0].made == 2
    assert list(told(library)) == ["后", "後", "水", "水/桥"]


def test_an_id_is_never_that_of_two(library: Library, tmp_path: Path) -> None:
    target = tmp_path / "tags.csv"
    for order in (f"桥梁,{tag_id('桥')}\n桥,\n", f"桥,\n横桥,{tag_id('桥')}\n"):
        target.write_text(f"path,id\n{order}", encoding="utf-8")
        library.adopting.adopt(target)
    assert {"桥", "桥梁"} < {*told(library)}
    assert len({tag.id for tag in library.tagging.list()}) == len(told(library)) == 4
    assert library.maintaining.check().ok


def test_what_was_deleted_is_made_anew(library: Library, tmp_path: Path) -> None:
    target = tmp_path / "tags.csv"
    library.adopting.hand_on("csv", target)
    library.tagging.delete(library.tagging.find("水").id)
    assert library.adopting.adopt(target)[0].made == 2
    assert [tag.count for tag in library.tagging.list()] == [0, 0]


def test_what_is_no_vocabulary(library: Library, tmp_path: Path) -> None:
    bad = tmp_path / "x.csv"
    bad.write_bytes(b"\x89PNG\r\n")
    long = tmp_path / "y.csv"
    long.write_text("path\n" + "长" * 201, encoding="utf-8")
    for path, error in ((bad, BadInputError), (long, BadInputError), (tmp_path / "z", Exception)):
        with pytest.raises(error):
            library.adopting.adopt(path)
    assert list(told(library)) == ["水", "水/桥"]


def test_where_nothing_can_be_written(library: Library, tmp_path: Path) -> None:
    with pytest.raises(MachineError):
        library.adopting.hand_on("csv", tmp_path / "no" / "x.csv")
    with pytest.raises(UsageError):
        library.adopting.hand_on("plaid", tmp_path / "x.csv")
    assert [row.id for row in library.adopting.formats()][:2] == ["skos-turtle", "skos-json-ld"]


@pytest.mark.parametrize("format_id", ["skos-turtle", "skos-json-ld", "csv", "refi-qda"])
def test_what_is_written_does_not_hang_on_the_name_of_a_file(
    library: Library, tmp_path: Path, format_id: str
) -> None:
    first, second = tmp_path / "aa.out", tmp_path / "词表二"
    for target in (first, second):
        library.adopting.hand_on(format_id, target)
    assert first.read_bytes() == second.read_bytes()


def scheme(library: Library, target: Path) -> tuple[str, str]:
    library.adopting.hand_on("skos-turtle", target)
    graph = Graph().parse(target, format="turtle")
    ((subject, title),) = graph.subject_objects(DCTERMS.title)
    return str(subject), str(title)


def test_a_vocabulary_is_that_of_its_library(library: Library, tmp_path: Path) -> None:
    before = scheme(library, tmp_path / "a.ttl")
    assert before[1] == "青禾日报"
    library.tagging.rename(library.tagging.find("水/桥").id, "石桥")
    highlight(library, "通车", tags=("农事",))
    assert scheme(library, tmp_path / "b.ttl") == before
    with copy_of(library, tmp_path / "copy") as copy:
        assert scheme(copy, tmp_path / "c.ttl") == before
    (tmp_path / "other").mkdir()
    with make_library(tmp_path / "other") as other:
        highlight(other, "新桥", tags=("水/桥",))
        assert scheme(other, tmp_path / "d.ttl")[0] != before[0]
