"""With the articles go their topics, all tags they need, and what was noted of any of it."""

from collections.abc import Iterator
from pathlib import Path

import pytest

from newsreader.core.anchor import anchor_at
from newsreader.core.collection import Collection
from newsreader.core.new_annotation import NewAnnotation
from newsreader.core.note import Subject, SubjectKind
from newsreader.core.query import Selection
from newsreader.core.spans import Span
from newsreader.services.library import Library
from tests.support.builders import BRIDGE_ID, ISSUE_ID, SEED_ID
from tests.support.library import make_library


@pytest.fixture
def library(tmp_path: Path) -> Iterator[Library]:
    with make_library(tmp_path) as library:
        yield library


def collected(library: Library, selection: Selection) -> Collection:
    collection = library.collecting.collect(selection)
    assert collection is not None
    return collection


def test_topics_come_with_all_tags_above_them(library: Library) -> None:
    library.tagging.tag_articles([BRIDGE_ID], add=["交通/桥梁"])
    library.tagging.make("农业")
    found = collected(library, Selection(issue_id=ISSUE_ID))
    assert found.topics == {BRIDGE_ID: ("交通/桥梁",)}
    assert [tag.name for tag in found.tags] == ["交通", "桥梁"]


def test_notes_on_anything_in_it_come_and_no_others(library: Library) -> None:
    text = library.reading.article(BRIDGE_ID).text
    new = NewAnnotation(BRIDGE_ID, anchor_at(text, Span(0, 2)), tags=("桥梁",))
    annotation, _ = library.annotating.add(new)
    tag = library.tagging.find("桥梁")
    subjects = (
        Subject(SubjectKind.ISSUE, ISSUE_ID),
        Subject(SubjectKind.ARTICLE, BRIDGE_ID),
        Subject(SubjectKind.ANNOTATION, annotation.id),
        Subject(SubjectKind.TAG, tag.id),
        Subject(SubjectKind.ARTICLE, SEED_ID),
    )
    for number, subject in enumerate(subjects):
        library.noting.add(subject, str(number), "甲")
    found = collected(library, Selection())
    assert [note.text for note in found.notes] == ["0", "1", "2", "3"]
    assert [note.subject for note in found.notes] == [*subjects[:4]]
