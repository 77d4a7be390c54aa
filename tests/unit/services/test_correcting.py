"""Correcting the reading text."""

from collections.abc import Iterator
from pathlib import Path

import pytest

from newsreader.core.anchor import AnchorState
from newsreader.core.changes import Changes
from newsreader.core.clip import Clip
from newsreader.core.edit import Edit
from newsreader.core.errors import BadInputError
from newsreader.core.ids import ArticleId
from newsreader.core.query import Order
from newsreader.core.spans import Span
from newsreader.services.library import Library
from tests.support.builders import BRIDGE_ID, BRIDGE_TEXT, SEED_ID, span_of
from tests.support.library import make_library
from tests.support.people import highlight, state


@pytest.fixture
def library(tmp_path: Path) -> Iterator[Library]:
    with make_library(tmp_path) as library:
        yield library


def test_a_correction_is_seen_everywhere(library: Library) -> None:
    mark = highlight(library, "市民")
    edit, changes = library.correcting.correct(BRIDGE_ID, "南岸新桥", "南岸大新桥")
    assert edit == Edit(Span(2, 2), "大")
    article = frozenset({BRIDGE_ID})
    assert changes == Changes(articles=article, texts=article, changed=frozenset({mark.id}))
    view = library.reading.article(BRIDGE_ID)
    assert (view.text, view.revision) == (edit.apply(BRIDGE_TEXT), 1)
    assert view.summary.headline == "南岸大新桥通车"
    assert library.searching.search("大新桥").total == 1
    (annotation,) = view.annotations
    assert annotation.anchor.span.of(view.text) == "市民"
    assert annotation.modified == mark.modified


def test_the_nth_place_is_corrected(library: Library) -> None:
    library.correcting.correct(BRIDGE_ID, "新桥", "大桥", nth=3)
    assert library.reading.article(BRIDGE_ID).text.endswith("市民走上大桥，连声称好。")


def test_a_span_is_corrected(library: Library) -> None:
    span = span_of("粒形", text=library.reading.article(SEED_ID).text)
    assert library.correcting.replace(SEED_ID, span, "形状")[0] == Edit(span, "形状")


@pytest.mark.parametrize(
    ("find", "replacement", "quote", "anchor_state"),
    [
        ("市民走上新桥，", "大家走上新桥，", "连声称好", AnchorState.ANCHORED),
        ("称好", "叫好", "连声叫好", AnchorState.UNCERTAIN),
        ("，连声称好。", "，说好。", "说好", AnchorState.UNCERTAIN),
        ("连声称好。", "", "连声称好", AnchorState.UNANCHORED),
    ],
)
def test_what_becomes_of_an_annotation(
    library: Library, find: str, replacement: str, quote: str, anchor_state: AnchorState
) -> None:
    id_ = highlight(library, "连声称好").id
    library.correcting.correct(BRIDGE_ID, find, replacement)
    after = library.annotating.get(id_)
    assert (after.state, quote) == (anchor_state, after.anchor.quote)
    assert library.annotating.list(BRIDGE_ID) == (after,)


def test_what_stands_far_off_is_left_alone(library: Library) -> None:
    near, far = highlight(library, "通车"), highlight(library, "走上新桥")
    changes = library.correcting.correct(BRIDGE_ID, "南岸", "北岸")[1]
    assert changes.changed == {near.id}
    assert library.annotating.get(far.id) == far


def test_deleted_annotations_move_too(library: Library) -> None:
    id_ = highlight(library, "市民").id
    library.annotating.delete([id_])
    assert not library.correcting.correct(BRIDGE_ID, "南岸", "北岸江边")[1].changed
    library.history.undo()
    library.history.undo()
    assert library.annotating.get(id_).anchor.quote == "市民"


@pytest.mark.parametrize(
    ("article_id", "find", "replacement", "nth", "key"),
    [
        (BRIDGE_ID, "没有", "有", 1, "quote-not-found"),
        (BRIDGE_ID, "", "有", 1, "quote-not-found"),
        (BRIDGE_ID, "新桥", "有", 4, "quote-not-found"),
        (BRIDGE_ID, "新桥", "有", 0, "quote-not-found"),
        (BRIDGE_ID, "通车\n本报", "有", 1, "edit-across-blocks"),
        (BRIDGE_ID, "新桥", "新\n桥", 1, "correction-line-break"),
        (BRIDGE_ID, "新桥", "新\u2028桥", 1, "correction-line-break"),
        (BRIDGE_ID, "新桥", "\ud842", 1, "half-character"),
        (ArticleId("x"), "新桥", "桥", 1, "no-such-article"),
    ],
)
def test_what_cannot_be_corrected_leaves_nothing(
    library: Library, article_id: ArticleId, find: str, replacement: str, nth: int, key: str
) -> None:
    before = state(library)
    with pytest.raises(BadInputError) as error:
        library.correcting.correct(article_id, find, replacement, nth)
    assert (error.value.key, state(library)) == (key, before)
    assert library.history.undo_name is None


def test_the_same_again_is_no_correction(library: Library) -> None:
    edit, changes = library.correcting.correct(BRIDGE_ID, "新桥", "新桥")
    assert (edit.growth, edit.span.length, changes) == (0, 0, Changes())
    assert library.history.undo_name is None


def test_what_is_cut_and_pasted_keeps_its_annotations(library: Library) -> None:
    whole, part = highlight(library, "连声称好"), highlight(library, "新桥，连声")
    before = state(library)
    text = library.reading.article(BRIDGE_ID).text
    clip, changes = library.correcting.cut(BRIDGE_ID, span_of("连声称好。", text=text))
    assert (clip.text, changes.changed) == ("连声称好。", {whole.id, part.id})
    assert library.annotating.get(whole.id).state is AnchorState.UNANCHORED
    length = len(library.reading.article(SEED_ID).text)
    library.correcting.paste(SEED_ID, Span(length, length), clip)
    there = library.annotating.get(whole.id)
    assert (there.article_id, there.anchor.span) == (SEED_ID, Span(length, length + 4))
    assert (there.anchor.quote, there.state) == ("连声称好", AnchorState.ANCHORED)
    library.correcting.paste(SEED_ID, Span(0, 0), clip)
    assert library.annotating.get(whole.id).anchor.span == Span(length + 5, length + 9)
    assert library.annotating.get(part.id).anchor.quote == "新桥，"
    assert library.maintaining.check().ok
    for _ in range(3):
        library.history.undo()
    assert state(library) == before


def test_blanks_beside_what_is_cut_are_let_go(library: Library) -> None:
    blank, made = highlight(library, " "), highlight(library, "1200米。\n市民")
    library.correcting.cut(BRIDGE_ID, span_of("1200米。", text=BRIDGE_TEXT))
    clip, _ = library.correcting.cut(BRIDGE_ID, span_of("市民", text=BRIDGE_TEXT).shifted(-6))
    assert library.annotating.get(made.id).state is AnchorState.UNANCHORED
    library.correcting.paste(BRIDGE_ID, Span(0, 0), clip)
    after = library.annotating.get(made.id)
    assert (after.state, after.anchor.quote) == (AnchorState.UNCERTAIN, "市民")
    at = library.annotating.get(blank.id).anchor.span
    assert library.correcting.cut(BRIDGE_ID, at)[0].clipped[0].annotation == blank.id


def test_nothing_is_pasted_over_a_line(library: Library) -> None:
    with pytest.raises(BadInputError) as error:
        library.correcting.paste(BRIDGE_ID, Span(0, 0), Clip("一\n二"))
    assert error.value.key == "correction-line-break"


def test_what_was_typed_counts_in_the_text_that_was_seen(library: Library) -> None:
    text = library.reading.article(BRIDGE_ID).text
    edit, last = Edit(Span(2, 4), "大桥"), Span(len(text) - 1, len(text))
    assert library.correcting.amend(BRIDGE_ID, edit, text).texts == {BRIDGE_ID}
    library.correcting.amend(BRIDGE_ID, Edit(last, "！！"), text)
    now = library.reading.article(BRIDGE_ID).text
    assert now.startswith("南岸大桥")
    assert now.endswith("连声称好！！")
    library.correcting.replace(BRIDGE_ID, Span(len(now) - 1, len(now)), "，")
    library.correcting.amend(BRIDGE_ID, Edit(Span(0, 1), "江"), now)
    assert library.reading.article(BRIDGE_ID).text.startswith("江岸大桥")
    with pytest.raises(BadInputError) as error:
        library.correcting.amend(BRIDGE_ID, edit, text)
    assert (error.value.key, error.value.details["words"]) == ("text-changed-elsewhere", "大桥")
    for act in (
        library.correcting.cut,
        lambda *given: library.correcting.paste(*given[:2], Clip("桥"), text),
    ):
        with pytest.raises(BadInputError):
            act(BRIDGE_ID, Span(0, 1), text)


def test_what_stood_there_earlier_is_ranked_too(library: Library) -> None:
    library.correcting.correct(BRIDGE_ID, "桥通", "路")
    for query, articles in (("earlier:桥通", [BRIDGE_ID]), ("source:桥通", [BRIDGE_ID])):
        page = library.searching.search(query, order=Order.BEST)
        assert [hit.article_id for hit in page.hits] == articles
