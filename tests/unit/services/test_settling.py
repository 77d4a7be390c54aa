"""Contradictions are listed until somebody decides, and the choice can be undone."""

from collections.abc import Iterator
from contextlib import closing
from dataclasses import replace
from pathlib import Path

import pytest

from newsreader.core.annotation import Style
from newsreader.core.errors import BadInputError
from newsreader.core.operation import UndoName
from newsreader.core.spans import Span
from newsreader.services.library import Library
from newsreader.storage.database import Database
from tests.support.builders import BRIDGE_ID, SEED_ID
from tests.support.library import make_library
from tests.support.merging import copies, merge
from tests.support.people import highlight

Pair = tuple[Library, Library]


@pytest.fixture
def pair(tmp_path: Path) -> Iterator[Pair]:
    """Two libraries whose note on 选种 differs; the later one, 晚, was written in the second."""
    with make_library(tmp_path) as base:
        id_ = highlight(base, "选种", article_id=SEED_ID).id
        one, other = copies(base, tmp_path, "甲", "乙")
    with closing(one), closing(other):
        one.annotating.set_note(id_, "早")
        other.annotating.set_note(id_, "晚")
        yield one, other


def note(library: Library) -> str:
    return library.annotating.list(SEED_ID)[0].note


def sound(library: Library) -> bool:
    return library.maintaining.check().ok


@pytest.mark.parametrize(("keep", "wanted"), [(True, "晚"), (False, "早")])
def test_a_choice_settles_it_everywhere(pair: Pair, *, keep: bool, wanted: str) -> None:
    one, other = pair
    merge(one, other)
    (conflict,) = one.settling.list()
    assert (conflict.words, conflict.kept, conflict.other) == ("选种", '"晚"', '"早"')
    assert (conflict.kept_by.author, conflict.other_by.author) == ("乙", "甲")
    assert one.settling.settle([conflict], keep=keep).changed
    assert (note(one), one.settling.list()) == (wanted, ())
    assert merge(other, one).conflicts == ()
    assert (note(other), other.settling.list()) == (wanted, ())


@pytest.mark.parametrize("keep", [True, False])
def test_undone_it_is_to_be_decided_again(pair: Pair, *, keep: bool) -> None:
    one, other = pair
    merge(one, other)
    before = one.settling.list()
    one.settling.settle(before, keep=keep)
    decided = note(one)
    for _ in range(2):
        one.history.undo()
        assert (one.settling.list(), note(one)) == (before, "晚")
        assert sound(one)
        one.history.redo()
        assert (one.settling.list(), note(one)) == ((), decided)
        assert sound(one)
    one.history.undo()
    with Library.open(one.path, author="甲") as again:
        again.history.redo()
        assert note(again) == decided


def test_a_choice_that_was_overtaken_is_not_taken_back(pair: Pair) -> None:
    one, other = pair
    merge(one, other)
    one.settling.settle(one.settling.list(), keep=True)
    with one.history.operation(UndoName.NOTE) as operation:
        operation.write(one.annotating.list(SEED_ID)[0].id, "note", "别处")
    with pytest.raises(BadInputError):
        one.history.undo()
    assert note(one) == "别处"


def test_of_three_values_all_are_shown_and_one_choice_is_enough(pair: Pair, tmp_path: Path) -> None:
    one, other = pair
    (third,) = copies(one, tmp_path, "丙")
    with closing(third):
        third.history.undo()
        merge(one, other)
        third.annotating.set_note(third.annotating.list(SEED_ID)[0].id, "后")
        merge(one, third)
        conflicts = one.settling.list()
        assert [each.other for each in conflicts][-1] in ('"早"', '"晚"')
        one.settling.settle(conflicts, keep=False)
        assert one.settling.list() == ()
        assert sound(one)


def test_several_at_once_are_one_step(pair: Pair) -> None:
    one, other = pair
    id_ = one.annotating.list(SEED_ID)[0].id
    one.annotating.set_style(id_, Style.BLUE)
    other.annotating.set_style(id_, Style.GREEN)
    merge(one, other)
    conflicts = one.settling.list()
    assert {each.field for each in conflicts} == {"note", "style"}
    one.settling.settle((*conflicts, *conflicts), keep=False)
    assert one.annotating.get(id_).style is Style.BLUE
    one.history.undo()
    assert one.settling.list() == conflicts


def test_what_was_deleted_needs_no_choice(pair: Pair) -> None:
    one, other = pair
    tag = one.tagging.make("桥")[0].id
    merge(other, one)
    one.tagging.rename(tag, "桥梁")
    other.tagging.rename(tag, "大桥")
    merge(one, other)
    assert {each.field for each in one.settling.list()} == {"note", "tags:name"}
    one.tagging.delete(tag)
    one.annotating.delete([one.annotating.list(SEED_ID)[0].id])
    assert one.settling.list() == ()


@pytest.mark.parametrize("keep", [True, False])
def test_a_choice_is_told_by_what_it_is_about(pair: Pair, *, keep: bool) -> None:
    one, other = pair
    tag = one.tagging.make("桥")[0].id
    merge(other, one)
    one.tagging.delete(tag)
    other.tagging.rename(tag, "大桥")
    merge(one, other)
    waiting = [each for each in one.settling.list() if each.field == "deleted"]
    one.settling.settle(waiting, keep=keep)
    deed = one.recalling.list(limit=1)[0]
    assert (deed.name, deed.things, deed.words) == (UndoName.SETTLE, 1, "大桥")


@pytest.mark.parametrize("keep", [True, False])
def test_a_deletion_against_a_change_is_kept_or_taken_back(pair: Pair, *, keep: bool) -> None:
    one, other = pair
    id_, tag = one.annotating.list(SEED_ID)[0].id, one.tagging.make("桥")[0].id
    merge(other, one)
    one.annotating.delete([id_])
    one.tagging.delete(tag)
    other.annotating.set_note(id_, "留")
    other.tagging.rename(tag, "桥梁")
    conflicts = [each for each in merge(one, other).conflicts if each.field == "deleted"]
    assert {each.words for each in conflicts} == {"选种", "桥"}
    one.settling.settle(conflicts, keep=keep)
    assert bool(one.annotating.list(SEED_ID)) is not keep
    assert bool(one.tagging.list()) is not keep
    if not keep:
        one.history.undo()
    assert not one.annotating.list(SEED_ID)


def test_of_two_extents_the_other_can_be_taken_while_the_text_is_the_same(pair: Pair) -> None:
    one, other = pair
    id_ = one.annotating.list(SEED_ID)[0].id
    span = one.annotating.get(id_).anchor.span
    one.annotating.move(id_, Span(span.start - 1, span.end))
    other.annotating.move(id_, Span(span.start, span.end + 1))
    conflicts = [each for each in merge(one, other).conflicts if each.field == "anchor"]
    one.settling.settle(conflicts, keep=False)
    assert one.annotating.get(id_).anchor.span == Span(span.start - 1, span.end)
    one.correcting.correct(SEED_ID, "粒形", "粒的形")
    with pytest.raises(BadInputError) as refusal:
        one.settling.settle(conflicts, keep=False)
    assert refusal.value.key == "contradiction-of-texts"


def test_texts_that_differ_are_not_to_be_chosen_between(pair: Pair) -> None:
    one, other = pair
    one.correcting.correct(BRIDGE_ID, "南岸", "江南岸")
    other.correcting.correct(BRIDGE_ID, "走上", "登上")
    texts = [each for each in merge(one, other).conflicts if each.field == "text"]
    with pytest.raises(BadInputError):
        one.settling.settle(texts, keep=False)
    assert "text" in fields(one)
    one.settling.settle(texts, keep=True)
    assert "text" not in fields(one)
    one.history.undo()
    assert "text" in fields(one)
    assert sound(one)


def fields(library: Library) -> list[str]:
    return [each.field for each in library.settling.list()]


def test_what_only_a_merge_could_tell_waits_for_a_decision(pair: Pair) -> None:
    one, other = pair
    id_ = one.annotating.list(SEED_ID)[0].id
    one.annotating.delete([id_])
    merge(one, other)
    assert fields(one) == ["deleted"]
    with Library.open(one.path, author="甲") as again:
        (waiting,) = again.settling.list()
        assert (waiting.words, waiting.kept_by.author, waiting.other_by.author) == (
            *("选种", "甲"),
            "乙",
        )
        again.settling.settle([waiting], keep=True)
        assert fields(again) == []
        other.annotating.set_style(id_, Style.GREEN)
        merge(again, other)
        assert fields(again) == ["deleted"]
        assert again.settling.list() != (waiting,)
        again.settling.settle(again.settling.list(), keep=False)
        assert (len(again.annotating.list(SEED_ID)), fields(again)) == (1, ["note"])
        again.annotating.delete([id_])
        assert fields(again) == []
        assert sound(again)


def test_it_waits_where_it_was_found_alone(pair: Pair) -> None:
    one, other = pair
    one.annotating.delete([one.annotating.list(SEED_ID)[0].id])
    other.correcting.correct(BRIDGE_ID, "走上", "登上")
    merge(one, other)
    merge(other, one)
    assert (fields(one), fields(other)) == (["deleted"], [])
    assert sound(other)


def test_a_read_only_library_lists_too(pair: Pair) -> None:
    one, other = pair
    merge(one, other)
    with Library.open(one.path, read_only=True) as shown:
        assert shown.settling.list() == one.settling.list()
    with Database(one.path, read_only=True) as database:
        assert database.rows("SELECT count(*) FROM operations WHERE name = 'library.merge'")[0][0]


def test_a_contradiction_leads_to_its_article(pair: Pair) -> None:
    one, other = pair
    tag = one.tagging.make("桥")[0].id
    merge(one, other)
    (conflict,) = one.settling.list()
    assert one.settling.place(conflict) == SEED_ID
    assert one.settling.place(replace(conflict, subject=BRIDGE_ID, field="text")) == BRIDGE_ID
    assert one.settling.place(replace(conflict, subject=tag)) is None
