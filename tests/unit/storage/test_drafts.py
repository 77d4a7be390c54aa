"""Notes that are being typed."""

from newsreader.core.ids import AnnotationId
from newsreader.storage.annotations import Annotations, StoredAnnotation
from newsreader.storage.database import Database
from newsreader.storage.drafts import Drafts
from tests.support.builders import BRIDGE_TEXT, make_annotation

ONE, TWO = AnnotationId("1"), AnnotationId("2")


def test_the_last_draft_of_each_note_is_kept(database: Database) -> None:
    drafts = Drafts(database)
    for id_ in (ONE, TWO):
        annotation = make_annotation(BRIDGE_TEXT, 0, 2, id=id_)
        Annotations(database).put(StoredAnnotation(annotation, deleted=False))
        drafts.save(id_, "一")
    drafts.save(ONE, "一二")
    assert drafts.all() == {ONE: "一二", TWO: "一"}
    drafts.discard(ONE)
    drafts.discard(ONE)
    assert drafts.all() == {TWO: "一"}
