"""What is in collections, by hand and by rule."""

from collections.abc import Iterator
from pathlib import Path

import pytest

from newsreader.core.changes import Changes
from newsreader.core.dossier import Member, MemberKind, annotation, article
from newsreader.core.errors import BadInputError
from newsreader.core.ids import CollectionId
from newsreader.core.progress import Progress
from newsreader.services.library import Library
from newsreader.storage.dossiers import Dossiers
from tests.support.builders import BRIDGE_ID, SEED_ID
from tests.support.library import make_library
from tests.support.people import highlight

BRIDGE, SEED = article(BRIDGE_ID), article(SEED_ID)


@pytest.fixture
def library(tmp_path: Path) -> Iterator[Library]:
    with make_library(tmp_path) as library:
        yield library


@pytest.fixture
def id_(library: Library) -> CollectionId:
    return library.curating.make("专集")[0].id


def ids(library: Library, id_: CollectionId) -> list[str]:
    return [each.id for each in library.filling.members(id_)]


def test_of_what_a_rule_finds_some_are_enough(library: Library, id_: CollectionId) -> None:
    library.filling.add(id_, [SEED])
    library.curating.rule(id_, "报:青禾")
    whole = library.filling.members(id_)
    assert {each.id for each in whole if each.found} == {BRIDGE_ID}
    assert library.filling.members(id_, most_found=0) == (SEED,)


def test_added_in_order_and_taken_out(library: Library, id_: CollectionId) -> None:
    part = annotation(highlight(library, "新桥", note="注").id)
    assert library.filling.add(id_, [SEED, part, SEED]) == Changes(collections=frozenset({id_}))
    library.filling.add(id_, [BRIDGE, SEED], before=part)
    assert library.filling.members(id_) == (SEED, BRIDGE, part)
    counted = library.curating.list()[0]
    assert (counted.articles, counted.annotations, counted.members) == (2, 1, 3)
    rows = library.filling.rows(library.filling.members(id_))
    assert [(row.article_id, row.quote, row.note) for row in rows] == [
        (SEED_ID, "", ""),
        (BRIDGE_ID, "", ""),
        (BRIDGE_ID, "新桥", "注"),
    ]
    assert library.history.revisions.differences() == ()
    library.filling.remove(id_, [SEED, part])
    assert library.filling.members(id_) == (BRIDGE,)
    for _ in range(3):
        library.history.undo()
    assert library.filling.members(id_) == ()
    library.history.redo()
    assert library.filling.members(id_) == (SEED, part)


def test_moving(library: Library, id_: CollectionId) -> None:
    part = annotation(highlight(library, "新桥").id)
    library.filling.add(id_, [SEED, BRIDGE, part])
    library.filling.move(id_, [BRIDGE, part], SEED)
    assert library.filling.members(id_) == (BRIDGE, part, SEED)
    library.filling.move(id_, [BRIDGE], None)
    assert library.filling.members(id_) == (part, SEED, BRIDGE)
    for _ in range(20):
        library.filling.move(id_, [SEED], part)
        library.filling.move(id_, [BRIDGE], part)
        library.filling.move(id_, [part], BRIDGE)
        assert library.filling.members(id_) == (SEED, part, BRIDGE)
    assert library.history.revisions.differences() == ()


def test_without_room_all_get_new_ranks(library: Library, id_: CollectionId) -> None:
    part = annotation(highlight(library, "新桥").id)
    library.filling.add(id_, [SEED, BRIDGE])
    dossiers = Dossiers(library._database)
    with library._database.write():
        dossiers.put(id_, "article", SEED_ID, 1)
        dossiers.put(id_, "article", BRIDGE_ID, 2)
    assert library.history.revisions.differences() == (id_,)
    library.filling.add(id_, [part], before=BRIDGE)
    assert library.filling.members(id_) == (SEED, part, BRIDGE)


def test_what_is_not_there_is_refused(library: Library, id_: CollectionId) -> None:
    gone = highlight(library, "新桥")
    library.annotating.delete([gone.id])
    for member in (article("none-0"), annotation("none"), annotation(gone.id)):
        with pytest.raises(BadInputError):
            library.filling.add(id_, [BRIDGE, member])
    assert library.filling.members(id_) == ()
    with pytest.raises(BadInputError, match="no collection"):
        library.filling.add(CollectionId("none"), [BRIDGE])
    assert library.filling.remove(id_, [BRIDGE]) == Changes()


def test_what_is_deleted_comes_back_to_its_place(library: Library, id_: CollectionId) -> None:
    part = highlight(library, "新桥")
    library.filling.add(id_, [annotation(part.id), BRIDGE])
    library.annotating.delete([part.id])
    assert library.filling.members(id_) == (BRIDGE,)
    assert library.filling.rows([annotation(part.id)]) == ()
    library.history.undo()
    assert ids(library, id_) == [part.id, BRIDGE_ID]


def test_an_article_that_went_up_in_another_is_that_one(
    library: Library, id_: CollectionId
) -> None:
    library.filling.add(id_, [SEED, BRIDGE])
    library.arranging.merge(SEED_ID)
    assert library.filling.members(id_) == (BRIDGE,)
    assert library.filling.add(id_, [SEED]) == Changes()
    library.filling.remove(id_, [BRIDGE])
    assert library.filling.members(id_) == ()
    library.history.undo()
    library.history.undo()
    assert library.filling.members(id_) == (SEED, BRIDGE)


def test_a_rule_brings_in_what_fits_now(library: Library, id_: CollectionId) -> None:
    library.curating.rule(id_, "is:annotated OR 新桥")
    found = Member(MemberKind.ARTICLE, BRIDGE_ID, found=True)
    assert library.filling.members(id_) == (found,)
    library.filling.add(id_, [SEED])
    assert library.filling.members(id_) == (SEED, found)
    library.filling.add(id_, [BRIDGE])
    assert library.filling.members(id_) == (SEED, BRIDGE)
    library.filling.remove(id_, [BRIDGE])
    assert library.filling.members(id_) == (SEED, found)


def test_with_what_is_under_it(library: Library, id_: CollectionId) -> None:
    under = library.curating.make("专集/下")[0].id
    library.filling.add(id_, [SEED])
    library.filling.add(under, [BRIDGE, SEED])
    assert library.filling.members(id_) == (SEED,)
    assert library.filling.members(id_, nested=True) == (SEED, BRIDGE)


def test_cancelling_puts_nothing_in(library: Library, id_: CollectionId) -> None:
    seen: list[Progress] = []
    changes = library.filling.add(
        id_, [SEED, BRIDGE], progress=seen.append, cancelled=lambda: bool(seen)
    )
    assert (changes, library.filling.members(id_)) == (Changes(), ())
    library.filling.add(id_, [SEED, BRIDGE], progress=seen.append)
    assert [(each.done, each.total) for each in seen] == [(0, 2), (0, 2), (1, 2), (2, 2)]


def test_what_was_altered_is_found_and_mended(library: Library, id_: CollectionId) -> None:
    library.filling.add(id_, [SEED, BRIDGE])
    library._database.execute("DELETE FROM collection_members WHERE member_id = ?", [SEED_ID])
    library._database.execute(
        "INSERT INTO collection_members VALUES (?, 'annotation', 'none', 7)", [id_]
    )
    assert library.history.revisions.differences() == (id_,)
    library.history.revisions.rebuild()
    assert library.history.revisions.differences() == ()
    assert library.filling.members(id_) == (SEED, BRIDGE)
