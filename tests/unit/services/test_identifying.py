"""Who annotates, and how they become known in a library."""

from collections.abc import Iterator
from pathlib import Path

import pytest

from newsreader.core.anchor import anchor_at
from newsreader.core.annotation import Annotation, Style
from newsreader.core.collection import Collection
from newsreader.core.errors import BadInputError
from newsreader.core.ids import person_id
from newsreader.core.merging import Conflict, Merged
from newsreader.core.new_annotation import NewAnnotation
from newsreader.core.note import Subject, SubjectKind
from newsreader.core.operation import UndoName
from newsreader.core.person import PERSON_LENGTH, Person
from newsreader.core.query import Selection
from newsreader.core.spans import Span
from newsreader.services.library import Library
from tests.support.builders import BRIDGE_ID, ISSUE_ID, SEED_ID
from tests.support.library import NAME, make_library

ORCID, MAIL = "0000-0002-1825-0097", "lu@example.org"


@pytest.fixture
def library(tmp_path: Path) -> Iterator[Library]:
    with make_library(tmp_path) as library:
        yield library


@pytest.fixture
def other(library: Library, tmp_path: Path) -> Iterator[Library]:
    (tmp_path / "other").mkdir()
    with make_library(tmp_path / "other") as other:
        yield other


def annotate(library: Library, creator: str, start: int = 0) -> Annotation:
    text = library.reading.article(BRIDGE_ID).text
    new = NewAnnotation(BRIDGE_ID, anchor_at(text, Span(start, start + 2)), creator=creator)
    return library.annotating.add(new)[0]


def identifiers(library: Library) -> dict[str, str]:
    return {each.name: each.identifier for each in library.identifying.list()}


def test_an_identifier_is_set_changed_and_taken_away(library: Library) -> None:
    changes = library.identifying.set("周明", f" https://orcid.org/{ORCID} ")
    assert changes.people == {person_id("周明")}
    assert library.identifying.list() == (Person(person_id("周明"), "周明", ORCID),)
    assert library.history.undo_name is UndoName.PERSON
    library.identifying.set("周明", MAIL)
    library.identifying.set("周明", "")
    assert identifiers(library) == {}
    for kept in (MAIL, ORCID, None):
        library.history.undo()
        assert identifiers(library) == ({"周明": kept} if kept else {})
    assert library.history.undo_name is None
    assert not library.identifying.set("周明", "")
    library.identifying.set("周明", MAIL)
    assert identifiers(library) == {"周明": MAIL}
    assert library.maintaining.check().findings == ()


def test_nothing_is_done_for_what_is_so_already(library: Library) -> None:
    assert not library.identifying.set("周明", "")
    library.identifying.set("周明", MAIL)
    assert not library.identifying.set("周明", MAIL)
    library.history.undo()
    assert library.history.undo_name is None


@pytest.mark.parametrize(
    ("name", "identifier", "key"),
    [
        (" ", MAIL, "person-blank"),
        ("周\n明", MAIL, "person-blank"),
        ("周" * (PERSON_LENGTH + 1), MAIL, "person-too-long"),
        ("周明", "0000-0002-1825-0098", "identifier-orcid"),
    ],
)
def test_what_is_refused(library: Library, name: str, identifier: str, key: str) -> None:
    with pytest.raises(BadInputError) as error:
        library.identifying.set(name, identifier)
    assert error.value.key == key
    assert library.history.undo_name is None


def test_an_identifier_comes_along_with_the_first_thing_done(library: Library) -> None:
    with Library.open(library.path, author="周明", identifier=ORCID) as mine:
        annotate(mine, "陆青禾")
        assert identifiers(mine) == {}
        annotate(mine, "周明")
        assert identifiers(mine) == {"周明": ORCID}
        newest = mine.recalling.list()[0]
        assert (newest.name, newest.things) == (UndoName.ADD, 1)
        mine.history.undo()
        assert identifiers(mine) == {}
        mine.history.redo()
        assert identifiers(mine) == {"周明": ORCID}
        annotate(mine, "周明", 2)
        mine.history.undo()
        assert identifiers(mine) == {"周明": ORCID}


def test_one_that_is_there_stays(library: Library) -> None:
    library.identifying.set("周明", MAIL)
    with Library.open(library.path, author="周明", identifier=ORCID) as mine:
        annotate(mine, "周明")
        assert identifiers(mine) == {"周明": MAIL}


def test_what_is_typed_stays_one_step(library: Library) -> None:
    made = annotate(library, "陆青禾")
    with Library.open(library.path, author="周明", identifier=ORCID) as mine:
        for text in ("附", "附注"):
            mine.annotating.set_note(made.id, text, coalesce=True)
        mine.history.undo()
        assert mine.annotating.get(made.id).note == ""
        mine.annotating.set_style(made.id, Style.ROSE)
        assert identifiers(mine) == {"周明": ORCID}


def test_what_was_done_to_whom_is_told(library: Library) -> None:
    library.identifying.set("周明", ORCID)
    (deed,) = library.recalling.list(limit=1)
    assert (deed.words, deed.things) == ("周明", 1)


def collected(library: Library, selection: Selection) -> Collection:
    collection = library.collecting.collect(selection)
    assert collection is not None
    return collection


def test_those_who_annotated_go_along_with_a_collection(library: Library) -> None:
    annotate(library, "周明")
    for name, identifier in (("周明", ORCID), ("陆青禾", MAIL), ("何未晞", "工号 0042")):
        library.identifying.set(name, identifier)
    assert collected(library, Selection(articles=frozenset({SEED_ID}))).people == {}
    assert collected(library, Selection(issue_id=ISSUE_ID)).people == {"周明": ORCID}
    library.noting.add(Subject(SubjectKind.ARTICLE, BRIDGE_ID), "关于本文", "陆青禾")
    assert collected(library, Selection()).people == {"周明": ORCID, "陆青禾": MAIL}


def test_a_merge_brings_them_and_lists_what_is_contradicted(
    library: Library, other: Library
) -> None:
    library.identifying.set("周明", ORCID)
    other.identifying.set("周明", MAIL)
    other.identifying.set("陆青禾", MAIL)
    report, changes = library.merging.merge(other.path)
    assert report.added[Merged.PEOPLE] == 1
    assert changes.people == {person_id("周明"), person_id("陆青禾")}
    (conflict,) = library.settling.list()
    assert (conflict.field, conflict.words) == ("people:identifier", "周明")
    assert identifiers(library)["陆青禾"] == MAIL
    _settle(library, conflict, ORCID)


def _settle(library: Library, conflict: Conflict, wanted: str) -> None:
    library.settling.settle([conflict], keep=wanted in conflict.kept)
    assert identifiers(library)["周明"] == wanted
    assert library.settling.list() == ()


def test_the_same_said_twice_is_no_contradiction(library: Library, other: Library) -> None:
    for each in (library, other):
        each.identifying.set("周明", ORCID)
    report, _ = library.merging.merge(other.path)
    assert report.conflicts == ()
    assert library.settling.list() == ()
    assert identifiers(library) == {"周明": ORCID}


def test_an_exchange_bundle_carries_those_of_its_issue(
    library: Library, other: Library, tmp_path: Path
) -> None:
    annotate(library, "周明")
    library.noting.add(Subject(SubjectKind.ARTICLE, BRIDGE_ID), "关于本文", "陆青禾")
    for name in ("周明", "陆青禾", "何未晞"):
        library.identifying.set(name, f"{person_id(name)}@example.org")
    for scope, names in ((ISSUE_ID, {"周明", "陆青禾"}), (None, {"周明", "陆青禾", "何未晞"})):
        bundle = tmp_path / f"{scope}.nrx"
        library.bundling.export(bundle, scope)
        other.merging.merge(bundle)
        assert identifiers(other).keys() == names


def test_ones_own_identifier_can_be_taken_away(tmp_path: Path) -> None:
    make_library(tmp_path).close()
    with Library.open(tmp_path / NAME, author="甲", identifier="a@b.example") as library:
        library.identifying.set("甲", "c@d.example")
        before = library.identifying.list()
        library.identifying.set("甲", "")
        assert library.identifying.list() == ()
        library.history.undo()
        assert library.identifying.list() == before
        assert library.maintaining.check().ok


@pytest.mark.parametrize("undone", [True, False])
def test_one_that_was_taken_away_does_not_come_back_by_itself(
    library: Library, undone: bool
) -> None:
    library.identifying.set("周明", ORCID)
    if undone:
        library.history.undo()
    else:
        library.identifying.set("周明", "")
    with Library.open(library.path, author="周明", identifier=ORCID) as mine:
        annotate(mine, "周明")
        assert identifiers(mine) == {}
        mine.identifying.set("周明", MAIL)
        assert identifiers(mine) == {"周明": MAIL}
        annotate(mine, "周明", 2)
        for _ in range(3):
            mine.history.undo()
        mine.history.redo()
        assert identifiers(mine) == {}
