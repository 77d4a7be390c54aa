"""What stands in articles goes where its words go."""

import pytest

from newsreader.core.anchor import AnchorState, anchor_at
from newsreader.core.annotation import Annotation
from newsreader.core.arranging import arrange
from newsreader.core.ids import ArticleId
from newsreader.core.issue import Block
from newsreader.core.layout import Layout, Moves
from newsreader.core.relocation import relocated
from newsreader.core.spans import Span
from tests.support.builders import make_annotation
from tests.support.layouts import (
    FIRST,
    HEAD,
    LAYOUT,
    LEAD,
    SECOND,
    SEED_TEXT,
    SOURCE,
    A,
    B,
    H,
    P,
    article,
    made,
)


def on(words: str, id_: ArticleId = A) -> Annotation:
    text = next(each for each in LAYOUT.articles if each.id == id_).text
    start = text.index(words)
    return make_annotation(text, start, start + len(words), article_id=id_)


def moves(*after: tuple[ArticleId, list[Block]]) -> Moves:
    wanted = Layout(tuple(article(id_, *blocks) for id_, blocks in after), ())
    arrangement = arrange(LAYOUT, wanted, SOURCE)
    touched = [each for each in LAYOUT.articles if each.id in arrangement.touched]
    return Moves(touched, arrangement)


ONE = (A, [*FIRST.blocks, *SECOND.blocks])
SPLIT = (A, [HEAD, made(P, "本报讯。"), made(P, "昨日")])
APART = [(A, [HEAD, made(P, "本报讯。")]), (B, [made(P, "昨日"), *SECOND.blocks])]
JOINED = (A, [made(H, "新桥", "通车", "春耕"), LEAD, SEED_TEXT])
WITHOUT_LEAD = [(A, [HEAD]), (B, list(SECOND.blocks))]
PARAGRAPH = [(A, [made(P, "新桥", "通车"), LEAD]), (B, list(SECOND.blocks))]
SWAPPED = [(A, [LEAD, HEAD]), (B, list(SECOND.blocks))]


@pytest.mark.parametrize(
    ("annotation", "after", "home", "quote", "state"),
    [
        (on("粒形", B), [ONE], A, "粒形", "anchored"),
        (on("讯。昨", A), [SPLIT, (B, list(SECOND.blocks))], A, "讯。\n昨", "anchored"),
        (on("讯。昨", A), APART, A, "讯。", "uncertain"),
        (on("昨日", A), APART, B, "昨日", "anchored"),
        (on("桥 通", A), [JOINED], A, "桥 通", "anchored"),
        (on("桥 通", A), PARAGRAPH, A, "桥通", "anchored"),
        (on("车\n本", A), SWAPPED, A, "本报讯。昨日\n新桥 通车", "uncertain"),
        (on("车\n本", A), WITHOUT_LEAD, A, "车", "uncertain"),
        (on("春耕\n选种", B), [ONE], A, "春耕\n选种", "anchored"),
    ],
)  # fmt: skip
def test_it_stays_on_its_words(
    annotation: Annotation,
    after: list[tuple[ArticleId, list[Block]]],
    home: ArticleId,
    quote: str,
    state: str,
) -> None:
    moved = moves(*after)
    found = relocated(annotation, moved)
    assert (found.article_id, found.anchor.quote, found.state) == (home, quote, state)
    assert found.anchor == anchor_at(moved.texts[home], found.anchor.span)


def test_without_its_words_it_keeps_their_memory() -> None:
    annotation = on("昨日")
    lost = relocated(annotation, moves(*WITHOUT_LEAD))
    assert (lost.article_id, lost.state, lost.anchor.span) == (A, "unanchored", Span(5, 5))
    old, new = annotation.anchor, lost.anchor
    assert (new.quote, new.prefix, new.suffix) == (old.quote, old.prefix, old.suffix)


def test_one_that_had_lost_its_words_goes_with_its_article() -> None:
    annotation = make_annotation(SECOND.text, 2, 2, article_id=B, state=AnchorState.UNANCHORED)
    lost = relocated(annotation, moves(ONE))
    assert (lost.article_id, lost.state, lost.anchor.span) == (A, "unanchored", Span(2, 2))


def test_where_its_article_is_left_alone_it_stands_at_its_beginning() -> None:
    lost = make_annotation(SECOND.text, 2, 2, article_id=B, state=AnchorState.UNANCHORED)
    after = Moves(LAYOUT.articles, arrange(LAYOUT, Layout((SECOND, FIRST), ()), SOURCE))
    assert relocated(lost, after).anchor.span == Span(0, 0)


def test_blanks_alone_go_with_nothing() -> None:
    annotation = make_annotation(FIRST.text, 2, 3, article_id=A)
    assert relocated(annotation, moves(*PARAGRAPH)).state == "unanchored"
