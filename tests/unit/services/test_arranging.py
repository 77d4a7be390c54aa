"""Laying out an issue by hand, in a real library."""

from collections.abc import Callable, Iterator
from dataclasses import replace
from pathlib import Path

import pytest

from newsreader.core.errors import BadInputError
from newsreader.core.furniture import FurnitureRole
from newsreader.core.ids import ArticleId
from newsreader.core.issue import BlockRole, Contributor
from newsreader.core.reshaping.articles import ArticleEdit
from newsreader.core.reshaping.places import BlockPlace
from newsreader.services.arranging import Arranging
from newsreader.services.library import Library
from tests.support.builders import BRIDGE_ID, ISSUE_ID, SEED_ID
from tests.support.library import forget_steps, make_library
from tests.support.people import highlight

H, K, P, S = BlockRole.HEADLINE, BlockRole.KICKER, BlockRole.PARAGRAPH, BlockRole.SUBTITLE


@pytest.fixture
def library(tmp_path: Path) -> Iterator[Library]:
    with make_library(tmp_path) as library:
        yield library


def text(library: Library, article: ArticleId = BRIDGE_ID) -> str:
    return library.reading.article(article).text


def saying(*heads: tuple[BlockRole, str]) -> ArticleEdit:
    return ArticleEdit(1, None, None, (Contributor("林小满", "摄影"),), heads)


ACTIONS: list[tuple[Callable[[Arranging], object], list[str]]] = [
    (lambda r: r.join(BlockPlace(BRIDGE_ID, 1)), ["南岸", "本报", "春耕", "青禾", "种子", "选种"]),
    (lambda r: r.split(BlockPlace(SEED_ID, 3), 6),
     ["南岸", "本报", "市民", "春耕", "青禾", "种子", "选种", "，也"]),
    (lambda r: r.move(BlockPlace(BRIDGE_ID, 1), down=True),
     ["南岸", "市民", "本报", "春耕", "青禾", "种子", "选种"]),
    (lambda r: r.to_furniture(BlockPlace(SEED_ID, 3), FurnitureRole.OTHER),
     ["南岸", "本报", "市民", "春耕", "青禾", "种子"]),
    (lambda r: r.from_furniture(ISSUE_ID, 0, P),
     ["青禾", "南岸", "本报", "市民", "春耕", "青禾", "种子", "选种"]),
    (lambda r: r.merge(SEED_ID), ["南岸", "本报", "市民", "春耕", "青禾", "种子", "选种"]),
    (lambda r: r.move_article(SEED_ID, down=False),
     ["春耕", "青禾", "种子", "选种", "南岸", "本报", "市民"]),
    (lambda r: r.edit_article(SEED_ID, saying((K, " 新\n题 "))),
     ["南岸", "本报", "市民", "新 题", "春耕", "青禾", "种子", "选种"]),
    (lambda r: r.edit_article(BRIDGE_ID, saying((H, "北岸新桥通车"))),
     ["北岸", "本报", "市民", "春耕", "青禾", "种子", "选种"]),
    (lambda r: r.edit_article(SEED_ID, saying((K, "引"), (H, "夏耕\n开始"), (S, "副"))),
     ["南岸", "本报", "市民", "引", "夏耕 开始", "副", "青禾", "种子", "选种"]),
]  # fmt: skip


@pytest.mark.parametrize(("act", "lines"), ACTIONS)
def test_a_layout_and_back(
    library: Library, act: Callable[[Arranging], object], lines: list[str]
) -> None:
    before = library.reviewing.desk(ISSUE_ID)
    act(library.arranging)
    shown = "\n".join(text(library, each.id) for each in library.reading.articles(ISSUE_ID))
    found = [line[: len(start)] for line, start in zip(shown.split("\n"), lines, strict=False)]
    assert found == lines
    assert library.maintaining.check().findings == ()
    library.history.undo()
    assert library.reviewing.desk(ISSUE_ID) == before


def test_a_headline_begins_an_article_that_is_found_by_its_words(library: Library) -> None:
    library.arranging.set_role(BlockPlace(SEED_ID, 3), H)
    new = library.reading.articles(ISSUE_ID)[-1]
    assert new.headline == "选种要看粒形，也要看颜色。"
    assert [hit.article_id for hit in library.searching.search("颜色").hits] == [new.id]
    library.history.undo()
    assert [hit.article_id for hit in library.searching.search("颜色").hits] == [SEED_ID]


def test_what_is_said_of_articles_and_furniture(library: Library) -> None:
    arranging = library.arranging
    arranging.split_article(BlockPlace(SEED_ID, 3))
    arranging.edit_article(SEED_ID, replace(saying(), page=2, agency="新华社", place="青禾"))
    arranging.rename_furniture(ISSUE_ID, 0, FurnitureRole.GUIDE)
    desk = library.reviewing.desk(ISSUE_ID)
    seed = desk.articles[1]
    assert (len(desk.articles), seed.summary.page, seed.summary.agency) == (3, 2, "新华社")
    assert (seed.place, seed.contributors) == ("青禾", (Contributor("林小满", "摄影"),))
    assert desk.furniture[0].role is FurnitureRole.GUIDE
    assert library.maintaining.check().ok


def test_an_article_is_edited_in_one_step_with_what_stands_in_it(library: Library) -> None:
    seed = highlight(library, "种子", article_id=SEED_ID)
    before = library.reviewing.desk(ISSUE_ID)
    edit = replace(saying((K, "引"), (H, "春耕从一粒种子 起步")), page=2, agency="新华社")
    library.arranging.edit_article(SEED_ID, edit)
    after = library.reviewing.desk(ISSUE_ID)
    assert text(library, SEED_ID).startswith("引\n春耕从一粒种子 起步\n青禾")
    moved = library.annotating.list(SEED_ID)[0]
    assert moved.anchor.span == seed.anchor.span.shifted(2)
    for _ in range(2):
        library.history.undo()
        assert library.reviewing.desk(ISSUE_ID) == before
        assert library.annotating.list(SEED_ID) == (seed,)
        assert library.maintaining.check().findings == ()
        library.history.redo()
        assert library.reviewing.desk(ISSUE_ID) == after
        assert library.annotating.list(SEED_ID) == (moved,)
        assert library.maintaining.check().findings == ()


def test_an_edit_that_another_window_overtook_is_not_half_undone(library: Library) -> None:
    library.arranging.edit_article(SEED_ID, saying((K, "引"), (H, "夏耕")))
    with Library.open(library.path) as other:
        other.arranging.edit_article(SEED_ID, replace(saying(), agency="新华社"))
    forget_steps(library, 1)
    before = library.reviewing.desk(ISSUE_ID)
    with pytest.raises(BadInputError) as error:
        library.history.undo()
    assert error.value.key == "undo-changed-elsewhere"
    assert library.reviewing.desk(ISSUE_ID) == before
    assert library.history.undo_name is None


def test_the_old_id_of_a_merged_article_goes_on_leading_to_its_words(library: Library) -> None:
    grain = highlight(library, "粒形", article_id=SEED_ID)
    library.arranging.merge(SEED_ID)
    assert library.reading.article(SEED_ID) == library.reading.article(BRIDGE_ID)
    colour = highlight(library, "颜色", article_id=SEED_ID)
    library.correcting.correct(SEED_ID, "粒形", "大粒形")
    found = library.annotating.list(SEED_ID)
    assert [(each.id, each.article_id) for each in found] == [
        (grain.id, BRIDGE_ID),
        (colour.id, BRIDGE_ID),
    ]
    for each in found:
        assert each.anchor.span.of(text(library)) == each.anchor.quote
    assert [hit.article_id for hit in library.searching.search("颜色").hits] == [BRIDGE_ID]
    assert library.maintaining.check().findings == ()
    library.history.undo()
    assert library.maintaining.check().findings == ()


ERRORS: list[tuple[str, Callable[[Arranging], object]]] = [
    ("no-such-issue", lambda r: r.merge(ArticleId("none"))),
    ("no-such-article", lambda r: r.merge(ArticleId(f"{ISSUE_ID}-none"))),
    ("no-such-article", lambda r: r.edit_article(ArticleId(f"{ISSUE_ID}-none"), saying((H, "题")))),
    ("no-such-page", lambda r: r.edit_article(BRIDGE_ID, replace(saying(), page=0))),
    ("head-is-printed", lambda r: r.edit_article(BRIDGE_ID, saying((K, "引"), (H, " ")))),
]


@pytest.mark.parametrize(("key", "act"), ERRORS)
def test_what_cannot_be_done_changes_nothing(
    library: Library, key: str, act: Callable[[Arranging], object]
) -> None:
    before = library.reviewing.desk(ISSUE_ID)
    with pytest.raises(BadInputError) as error:
        act(library.arranging)
    assert error.value.key == key
    assert library.history.undo_name is None
    assert library.reviewing.desk(ISSUE_ID) == before


def test_nothing_new_is_no_step(library: Library) -> None:
    now = library.reviewing.desk(ISSUE_ID).articles[0]
    heads = ((H, "南岸新桥通车"),)
    edit = ArticleEdit(1, now.summary.agency, now.place, now.contributors, heads)
    library.arranging.edit_article(BRIDGE_ID, edit)
    assert library.history.undo_name is None
    assert library.history.revisions.recognised(ISSUE_ID) is None


def test_another_window_came_first(library: Library) -> None:
    library.arranging.merge(SEED_ID)
    with Library.open(library.path) as other:
        other.arranging.edit_article(BRIDGE_ID, replace(saying(), page=2))
        forget_steps(library, 1)
        with pytest.raises(BadInputError) as error:
            library.history.undo()
        assert error.value.key == "undo-changed-elsewhere"
        with pytest.raises(BadInputError):
            library.arranging.join(BlockPlace(SEED_ID, 0))
        assert other.maintaining.check().ok
