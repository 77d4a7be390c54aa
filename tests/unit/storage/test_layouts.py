"""How issues are laid out in the library, and changed there."""

from dataclasses import replace

import pytest

from newsreader.core.article import reading_text
from newsreader.core.errors import LibraryError
from newsreader.core.furniture import FurnitureRole
from newsreader.core.ids import ArticleId
from newsreader.core.issue import BlockRole
from newsreader.core.layout import (
    ArrangedArticle,
    ArrangedBlock,
    Arrangement,
    Layout,
    Slice,
    applied,
    inverse,
)
from newsreader.core.reshaping.renewal import laid_out
from newsreader.storage.articles import Articles
from newsreader.storage.database import Database
from newsreader.storage.issues import Issues
from newsreader.storage.layouts import Layouts
from tests.support.builders import (
    BRIDGE_ID,
    BRIDGE_TEXT,
    ISSUE_ID,
    SEED_ID,
    SEED_TEXT,
    recognised_issue,
)
from tests.support.library import count, make_index

LAYOUT = laid_out(ISSUE_ID, recognised_issue())
BRIDGE, SEED = LAYOUT.articles


@pytest.fixture
def layouts(database: Database) -> Layouts:
    return Layouts(database)


@pytest.fixture
def key(database: Database) -> int:
    key = Issues(database).key(ISSUE_ID)
    assert key is not None
    return key


def whole(article: ArticleId, count: int) -> tuple[ArrangedBlock, ...]:
    """Return the blocks of an article as they are."""
    blocks = next(each for each in LAYOUT.articles if each.id == article).blocks[:count]
    return tuple(
        ArrangedBlock(
            block.role,
            (Slice(article, number, 0, len(block.text)),),
            block.spans,
            block.dropped,
            block.suppressed,
        )
        for number, block in enumerate(blocks)
    )


MERGED = Arrangement(
    (ArrangedArticle(BRIDGE_ID, 2, None, "青禾", (), whole(BRIDGE_ID, 4) + whole(SEED_ID, 4)),),
    ((SEED_ID, BRIDGE_ID),),
    (BRIDGE_ID,),
    (replace(LAYOUT.furniture[0], role=FurnitureRole.OTHER),),
)


def test_an_issue_is_read_as_it_was_stored(layouts: Layouts, key: int) -> None:
    assert layouts.of_issue(key) == LAYOUT
    assert layouts.of([SEED_ID, ArticleId("none")]) == {SEED_ID: SEED}


def test_an_arrangement_there_and_back(database: Database, layouts: Layouts, key: int) -> None:
    index = make_index(database)
    layouts.arrange(key, MERGED, index)
    assert layouts.of_issue(key) == applied(LAYOUT, MERGED)
    assert layouts.of([SEED_ID]) == {}
    assert layouts.homes(key) == {SEED_ID: BRIDGE_ID, BRIDGE_ID: None}
    articles = Articles(database)
    assert articles.get(SEED_ID) == articles.get(BRIDGE_ID)
    assert articles.get(SEED_ID).summary.headline == "南岸新桥通车 春耕从一粒种子 开始"
    assert [each.id for each in articles.list(key)] == [BRIDGE_ID]
    assert (count(database, "种 桥"), count(database, "粒"), index.is_complete()) == (1, 1, True)
    layouts.arrange(key, inverse(LAYOUT, MERGED), index)
    assert layouts.of_issue(key) == LAYOUT
    assert (articles.text(BRIDGE_ID), articles.text(SEED_ID)) == (BRIDGE_TEXT, SEED_TEXT)
    assert (count(database, "粒"), index.is_complete()) == (1, True)


def test_a_new_article_is_found(database: Database, layouts: Layouts, key: int) -> None:
    new = ArticleId(f"{ISSUE_ID}-000099")
    block = ArrangedBlock(BlockRole.HEADLINE, ("补写的题",), ())
    arrangement = Arrangement(
        (ArrangedArticle(new, 1, None, None, (), (block,)),), order=(new, SEED_ID, BRIDGE_ID)
    )
    index = make_index(database)
    layouts.arrange(key, arrangement, index)
    assert Articles(database).list(key)[0].headline == "补写的题"
    assert Articles(database).neighbours(SEED_ID) == (new, BRIDGE_ID)
    assert (count(database, "补写"), index.is_complete()) == (1, True)


@pytest.mark.parametrize(
    "damage",
    [
        "UPDATE articles SET merged_into = id",
        "UPDATE articles SET ordinal = -ordinal - 1",
        "UPDATE furniture SET role = '?'",
        "DELETE FROM furniture",
    ],
)
def test_the_shape_of_an_issue_is_restored(
    database: Database, layouts: Layouts, key: int, damage: str
) -> None:
    database.execute(damage)
    layouts.restore(key, LAYOUT, {})
    assert layouts.has_furniture(key, LAYOUT.furniture)
    assert layouts.of_issue(key) == LAYOUT


def test_what_went_up_in_another_is_restored_there(
    database: Database, layouts: Layouts, key: int
) -> None:
    merged = applied(LAYOUT, MERGED)
    layouts.arrange(key, MERGED, make_index(database))
    database.execute("UPDATE articles SET merged_into = NULL")
    layouts.restore(key, merged, {SEED_ID: BRIDGE_ID})
    assert layouts.homes(key)[SEED_ID] == BRIDGE_ID
    database.execute("UPDATE articles SET merged_into = NULL")
    for _ in range(2):
        layouts.restore(key, merged, {})
        assert layouts.homes(key)[SEED_ID] == BRIDGE_ID


def test_a_library_in_use_is_not_called_wrong(database: Database, layouts: Layouts) -> None:
    database.execute("PRAGMA busy_timeout = 1")
    with Database(database.path) as other:
        other.execute("BEGIN EXCLUSIVE")
        with pytest.raises(LibraryError) as error:
            layouts.differing({BRIDGE_ID: BRIDGE})
    assert error.value.key == "library-locked"


def test_furniture_that_cannot_be_read_is_other_furniture(
    database: Database, layouts: Layouts, key: int
) -> None:
    database.execute("UPDATE furniture SET role = '?'")
    assert not layouts.has_furniture(key, LAYOUT.furniture)


@pytest.mark.parametrize(
    ("damage", "wrong"),
    [
        ("SELECT 1", ()),
        ("UPDATE blocks SET spans = 'x' WHERE article_key = 1", (BRIDGE,)),
        ("UPDATE blocks SET spans = 'x'", (BRIDGE, SEED)),
        ("UPDATE articles SET headline = '别的' WHERE key = 2", (SEED,)),
        ("UPDATE articles SET characters = 1 WHERE key = 2", (SEED,)),
        ("UPDATE articles SET head_characters = 0 WHERE key = 2", (SEED,)),
        ("UPDATE articles SET page = 7, contributors = '{' WHERE key = 1", (BRIDGE,)),
    ],
)
def test_what_differs(
    database: Database, layouts: Layouts, key: int, damage: str, wrong: tuple[object, ...]
) -> None:
    database.execute(damage)
    found = layouts.differing({article.id: article for article in LAYOUT.articles})
    assert tuple(found) == wrong
    for article in found:
        layouts.put(key, article)
    assert layouts.of_issue(key) == LAYOUT
    assert [reading_text(each.blocks) for each in LAYOUT.articles] == [BRIDGE_TEXT, SEED_TEXT]


def test_an_empty_layout_changes_nothing(database: Database, layouts: Layouts, key: int) -> None:
    layouts.arrange(key, Arrangement(()), make_index(database))
    assert (
        layouts.of_issue(key)
        == applied(LAYOUT, Arrangement(()))
        == Layout(LAYOUT.articles, LAYOUT.furniture)
    )
