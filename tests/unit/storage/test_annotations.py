"""The current view of annotations."""

from dataclasses import replace

import pytest

from newsreader.core.anchor import anchor_at
from newsreader.core.annotation import Annotation
from newsreader.core.errors import LibraryError
from newsreader.core.ids import AnnotationId, ArticleId, tag_id
from newsreader.core.spans import Span
from newsreader.storage.annotations import Annotations, StoredAnnotation
from newsreader.storage.database import Database
from newsreader.storage.nouns import TAGS
from newsreader.storage.record import unmade
from newsreader.storage.records import Records
from tests.support.builders import BRIDGE_ID, BRIDGE_TEXT, SEED_ID, SEED_TEXT, make_annotation

LATER = make_annotation(BRIDGE_TEXT, 7, 9, id=AnnotationId("b"), tags=("桥", "路"))
FIRST = make_annotation(BRIDGE_TEXT, 0, 2, id=AnnotationId("c"), tags=("桥",), note="两行\n\0")
SEED = make_annotation(SEED_TEXT, 0, 2, id=AnnotationId("a"), article_id=SEED_ID)
GONE = make_annotation(BRIDGE_TEXT, 3, 4, id=AnnotationId("d"), tags=("旧", "桥"))


def stored(annotation: Annotation, *, deleted: bool = False) -> StoredAnnotation:
    ids = tuple(sorted(map(tag_id, annotation.tags)))
    return StoredAnnotation(annotation, deleted, ids)


@pytest.fixture
def annotations(database: Database) -> Annotations:
    annotations = Annotations(database)
    with database.write():
        for path in ("桥", "路", "旧", "种"):
            tag = replace(unmade(TAGS, tag_id(path)), deleted=False)
            Records(database).put(replace(tag, values={**tag.values, "name": path}))
        for annotation in (LATER, FIRST, SEED):
            annotations.put(stored(annotation))
        annotations.put(stored(GONE, deleted=True))
    return annotations


@pytest.mark.parametrize(
    ("article_id", "tag", "expected"),
    [
        (None, None, (FIRST, LATER, SEED)),
        (BRIDGE_ID, None, (FIRST, LATER)),
        (None, "路", (LATER,)),
        (SEED_ID, "桥", ()),
        (None, "旧", ()),
    ],
)
def test_listing(
    annotations: Annotations,
    article_id: ArticleId | None,
    tag: str | None,
    expected: tuple[Annotation, ...],
) -> None:
    assert annotations.list(article_id, tag and [tag_id(tag)]) == expected


def test_deleted_ones_are_still_there(annotations: Annotations) -> None:
    assert annotations.get("d") == stored(GONE, deleted=True)
    assert annotations.get("e") is None
    assert [s.annotation.id for s in annotations.on(BRIDGE_ID)] == ["c", "d", "b"]


def test_putting_again_replaces(annotations: Annotations) -> None:
    moved = replace(FIRST, tags=("种",), anchor=anchor_at(BRIDGE_TEXT, Span(2, 4)))
    annotations.put(stored(moved))
    assert annotations.get("c") == stored(moved)


@pytest.mark.parametrize(
    "damage",
    [
        "UPDATE annotations SET note = '别的' WHERE id = 'c'",
        "UPDATE annotations SET note = x'00ff' WHERE id = 'c'",
        "UPDATE annotations SET deleted = 1 WHERE id = 'c'",
        "UPDATE annotations SET checksum = '' WHERE id = 'c'",
        "DELETE FROM annotation_tags WHERE annotation_id = 'c'",
    ],
)
def test_altered_rows_are_noticed(
    database: Database, annotations: Annotations, damage: str
) -> None:
    assert annotations.verify() == ()
    database.execute(damage)
    assert annotations.verify() == ("c",)


@pytest.mark.parametrize("damage", ['start = 9, "end" = 8', "start = 'x'"])
def test_a_row_that_makes_no_sense(
    database: Database, annotations: Annotations, damage: str
) -> None:
    database.execute(f"UPDATE annotations SET {damage}")
    with pytest.raises(LibraryError) as error:
        annotations.list()
    assert error.value.key == "library-damaged"
