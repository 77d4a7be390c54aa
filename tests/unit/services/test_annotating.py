"""Highlights, notes and tags."""

from collections.abc import Callable, Iterator
from dataclasses import replace
from pathlib import Path

import pytest

from newsreader.core.anchor import AnchorState, anchor_at
from newsreader.core.annotation import Style
from newsreader.core.changes import Changes
from newsreader.core.errors import BadInputError, LibraryError
from newsreader.core.ids import AnnotationId, ArticleId, tag_id
from newsreader.core.new_annotation import NewAnnotation
from newsreader.core.spans import Span
from newsreader.services.annotating import Annotating
from newsreader.services.history import UndoName
from newsreader.services.library import Library
from tests.support.builders import BRIDGE_ID, BRIDGE_TEXT, SEED_ID
from tests.support.library import make_library
from tests.support.people import highlight

NOBODY = AnnotationId("00000000-0000-4000-8000-000000000000")
HEAD = NewAnnotation(BRIDGE_ID, anchor_at(BRIDGE_TEXT, Span(0, 2)))


@pytest.fixture
def library(tmp_path: Path) -> Iterator[Library]:
    with make_library(tmp_path) as library:
        yield library


def test_a_new_annotation_is_kept_as_given(library: Library) -> None:
    new = replace(
        HEAD, note="两行\n记", tags=(" 桥 ", "路/水", "桥"), style=Style.BLUE, creator="甲"
    )
    made, changes = library.annotating.add(new)
    assert made == library.annotating.get(made.id)
    assert (made.anchor, made.note, made.tags) == (HEAD.anchor, "两行\n记", ("桥", "路/水"))
    assert (made.style, made.creator, made.state) == (Style.BLUE, "甲", AnchorState.ANCHORED)
    assert made.created == made.modified
    tags = frozenset(map(tag_id, ("桥", "路", "路/水")))
    articles, added = frozenset({BRIDGE_ID}), frozenset({made.id})
    assert changes == Changes(articles=articles, added=added, tags=tags)


@pytest.mark.parametrize("tags", [(), ("桥", "路/水")])
def test_the_same_once_more_without_a_note_changes_nothing(
    library: Library, tags: tuple[str, ...]
) -> None:
    new = replace(HEAD, creator="甲", tags=tags)
    made, _ = library.annotating.add(new)
    again = replace(new, anchor=replace(HEAD.anchor, prefix="x"), tags=tags[::-1])
    assert library.annotating.add(again) == (made, Changes())
    library.history.undo()
    assert library.annotating.list() == ()
    assert library.history.undo_name is None
    fresh, _ = library.annotating.add(new)
    assert fresh.id != made.id


def test_what_differs_in_anything_is_another_one(library: Library) -> None:
    different = [
        HEAD,
        replace(HEAD, anchor=anchor_at(BRIDGE_TEXT, Span(0, 3))),
        replace(HEAD, style=Style.BLUE),
        replace(HEAD, creator="甲"),
        replace(HEAD, tags=("桥",)),
        replace(HEAD, note="记"),
        replace(HEAD, note="记"),
    ]
    made = {library.annotating.add(new)[0].id for new in different}
    assert len(made) == len(different)


def test_one_that_is_not_sure_of_its_words_is_no_reason_to_make_none(library: Library) -> None:
    first, _ = library.annotating.add(HEAD)
    library.correcting.correct(BRIDGE_ID, "岸", "案")
    text = library.reading.article(BRIDGE_ID).text
    assert library.annotating.get(first.id).state is AnchorState.UNCERTAIN
    second, _ = library.annotating.add(replace(HEAD, anchor=anchor_at(text, Span(0, 2))))
    assert second.id != first.id


@pytest.mark.parametrize(
    ("new", "key"),
    [
        (replace(HEAD, article_id=ArticleId("x")), "no-such-article"),
        (replace(HEAD, anchor=replace(HEAD.anchor, quote="北岸")), "anchor-not-there"),
        (replace(HEAD, anchor=anchor_at(BRIDGE_TEXT, Span(3, 3))), "anchor-not-there"),
        (replace(HEAD, anchor=anchor_at("南岸" * 99, Span(180, 182))), "anchor-not-there"),
        (replace(HEAD, note="\ud842"), "half-character"),
        (replace(HEAD, tags=("桥", " \u3000")), "tag-blank"),
        (replace(HEAD, tags=("\u200b\ufe0f\ufeff",)), "tag-blank"),
        (replace(HEAD, tags=("长" * 201,)), "tag-too-long"),
        (replace(HEAD, tags=("两\n行",)), "tag-control-character"),
        (replace(HEAD, tags=("两\u2028行",)), "tag-control-character"),
    ],
)
def test_what_cannot_be_kept_leaves_nothing(library: Library, new: NewAnnotation, key: str) -> None:
    with pytest.raises(BadInputError) as error:
        library.annotating.add(new)
    assert error.value.key == key
    assert library.annotating.list() == ()
    assert library.history.undo_name is None
    assert library.maintaining.check().ok


def test_everything_about_it_can_change(library: Library) -> None:
    id_ = highlight(library, "新桥", tags=("桥", "旧")).id
    annotating = library.annotating
    changed = Changes(articles=frozenset({BRIDGE_ID}), changed=frozenset({id_}))
    assert annotating.set_note(id_, "记") == changed
    assert annotating.set_style(id_, Style.GREEN) == changed
    with_tag = replace(changed, tags=frozenset({tag_id("路")}))
    assert annotating.set_tags(id_, ["桥", "路"]) == with_tag
    assert annotating.add_tag(id_, " 水 ") == replace(changed, tags=frozenset({tag_id("水")}))
    assert annotating.remove_tag(id_, "路") == changed
    made = annotating.get(id_)
    assert (made.note, made.style, made.tags) == ("记", Style.GREEN, ("桥", "水"))
    counted = {(tag.path, tag.count) for tag in annotating.tags()}
    assert counted == {("旧", 0), ("桥", 1), ("水", 1), ("路", 0)}
    assert annotating.list(BRIDGE_ID, "水") == (made,)


def test_the_same_again_is_no_change(library: Library) -> None:
    made = highlight(library, "新桥", note="记", tags=("桥",))
    annotating = library.annotating
    assert not annotating.set_note(made.id, "记")
    assert not annotating.set_style(made.id, made.style)
    assert not annotating.set_tags(made.id, made.tags)
    assert not annotating.remove_tag(made.id, "没有")
    assert not annotating.delete([])
    assert library.history.undo_name is UndoName.ADD
    assert annotating.get(made.id) == made


def test_deleting_is_all_or_nothing(library: Library) -> None:
    one, two = highlight(library, "新桥").id, highlight(library, "选种", article_id=SEED_ID).id
    with pytest.raises(BadInputError):
        library.annotating.delete([one, NOBODY])
    assert len(library.annotating.list()) == 2
    assert library.annotating.delete([one, two]) == Changes(
        articles=frozenset({BRIDGE_ID, SEED_ID}), removed=frozenset({one, two})
    )
    assert library.annotating.list() == ()


CALLS: list[Callable[[Annotating, AnnotationId], object]] = [
    Annotating.get,
    lambda a, id_: a.set_note(id_, "记"),
    lambda a, id_: a.set_style(id_, Style.BLUE),
    lambda a, id_: a.set_tags(id_, ["桥"]),
    lambda a, id_: a.add_tag(id_, "桥"),
    lambda a, id_: a.remove_tag(id_, "桥"),
    lambda a, id_: a.delete([id_]),
    lambda a, id_: a.save_draft(id_, "记"),
]


@pytest.mark.parametrize("call", CALLS)
def test_an_annotation_that_is_not_there(
    library: Library, call: Callable[[Annotating, AnnotationId], object]
) -> None:
    gone = highlight(library, "新桥").id
    library.annotating.delete([gone])
    for id_ in (NOBODY, gone):
        with pytest.raises(BadInputError) as error:
            call(library.annotating, id_)
        assert error.value.key == "no-such-annotation"


def test_moved_to_other_words_it_keeps_what_was_made_of_it(library: Library) -> None:
    start = BRIDGE_TEXT.index("𠮷") + 1
    made, _ = library.annotating.add(
        replace(
            HEAD, anchor=anchor_at(BRIDGE_TEXT, Span(start, start + 2)), note="记", tags=("桥",)
        )
    )
    changes = library.annotating.move(made.id, Span(start - 1, start + 3))
    moved = library.annotating.get(made.id)
    assert changes == Changes(articles=frozenset({BRIDGE_ID}), changed=frozenset({made.id}))
    assert moved.anchor == anchor_at(BRIDGE_TEXT, Span(start - 1, start + 3))
    assert moved.anchor.quote.startswith("𠮷")
    assert (moved.note, moved.tags, moved.created) == ("记", ("桥",), made.created)
    assert library.annotating.move(made.id, moved.anchor.span) == Changes()
    assert library.history.undo_name is UndoName.RESIZE
    library.history.undo()
    assert library.annotating.get(made.id).anchor == made.anchor
    library.history.redo()
    assert library.annotating.get(made.id).anchor == moved.anchor


def test_many_small_moves_are_one_step(library: Library) -> None:
    made, _ = library.annotating.add(HEAD)
    for end in range(3, 8):
        library.annotating.move(made.id, Span(0, end), coalesce=True)
    library.annotating.move(made.id, Span(1, 7))
    library.history.undo()
    assert library.annotating.get(made.id).anchor.span == Span(0, 7)
    library.history.undo()
    assert library.annotating.get(made.id).anchor == HEAD.anchor


@pytest.mark.parametrize("span", [Span(3, 3), Span(0, len(BRIDGE_TEXT) + 1)])
def test_there_must_be_words_where_it_is_moved(library: Library, span: Span) -> None:
    made, _ = library.annotating.add(HEAD)
    with pytest.raises(BadInputError, match="does not stand there"):
        library.annotating.move(made.id, span)
    with pytest.raises(BadInputError, match="annotation"):
        library.annotating.move(NOBODY, Span(0, 2))


def test_a_note_ends_its_draft(library: Library) -> None:
    one, two = highlight(library, "新桥").id, highlight(library, "市民").id
    library.annotating.save_draft(one, "一")
    library.annotating.save_draft(two, "二")
    assert library.annotating.drafts() == {one: "一", two: "二"}
    library.annotating.set_note(one, "一二")
    assert library.annotating.drafts() == {two: "二"}


def test_drafts_that_a_crash_left_become_notes(library: Library) -> None:
    one, two = highlight(library, "新桥", note="旧").id, highlight(library, "市民").id
    library.annotating.save_draft(one, "新")
    library.annotating.save_draft(two, "留")
    library.annotating.delete([two])
    changes = library.annotating.recover_drafts()
    assert changes == Changes(articles=frozenset({BRIDGE_ID}), changed=frozenset({one}))
    assert library.annotating.get(one).note == "新"
    assert library.annotating.drafts() == {}
    library.history.undo()
    assert library.annotating.get(one).note == "旧"
    library.history.undo()
    library.history.redo()
    assert library.annotating.recover_drafts() == Changes()


def test_a_library_that_cannot_be_written(tmp_path: Path) -> None:
    with make_library(tmp_path, read_only=True) as library:
        assert library.annotating.list() == library.annotating.tags() == ()
        with pytest.raises(LibraryError):
            library.annotating.add(HEAD)
